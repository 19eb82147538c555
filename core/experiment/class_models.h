#pragma once

#include "core/experiment/answer_sheet.h"
#include "core/experiment/kinds.h"

#include <span>
#include <vector>

namespace core {

/// Models of one class each that never see an image of another class. They reconstruct an image from a short code; the
/// class with the smallest error is the answer (van de Ven, Li and Tolias, 2021, with a likelihood instead).

/// The principal directions of the images of one class.
struct ClassPca {
    std::vector<float> mean;  ///< D
    Tensor directions;        ///< (m, D): orthonormal, by descending variance
};
/// Fits on the images with this label. There are at most `directions` and one fewer than images; a class with a single
/// image has none. Throws Error if a class has no images.
ClassPca fitPca(const Dataset& train, int label, int directions);
/// The squared distances (N) between the images and their reconstructions from the first `directions`, per pixel.
std::vector<double> errorsOf(const ClassPca& model, const Dataset& images, int directions);

/// Trains a network on the images with this label that reconstructs them from `code` numbers. Runs on one core.
TrainedNetwork trainAutoencoder(const CellContext& context, int label, int code);
/// The squared distances (N) between the images and the outputs of the network, per pixel.
std::vector<double> errorsOf(const Network& autoencoder, const Dataset& images);

/// The answers of models by their errors, one list (N) for each class. The scores are negative errors, divided by the
/// smallest error of the image, so that only their order is meaningful.
StrategyAnswers answersBy(const std::vector<std::vector<double>>& errors);
/// The certainty (N) that an image belongs to any class: the negative smallest error.
std::vector<double> certaintyBy(const std::vector<std::vector<double>>& errors);
/// Requires that the levels of a plan are sizes of a code.
void checkCodes(const ExperimentPlan& plan, const PlanRequirement& require);

}  // namespace core
