#pragma once

#include "core/data/dataset.h"
#include "core/model/zoo.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace ui {

/// Whether a model can classify the images of a data set, and whether its answers can be scored.
enum class ModelFit {
    KnownClasses,  ///< the model has the classes of the images
    OtherClasses,  ///< the model accepts the images, but its answers are neither right nor wrong
    OtherShape     ///< the model needs images of another shape, and these were not made from strokes
};

class ModelFits {
    Q_DECLARE_TR_FUNCTIONS(ui::ModelFits)

public:
    /// Images of strokes fit every shape, because they can be drawn by the rule of the model (ModelImages).
    static ModelFit of(const core::Classifier& classifier, const core::Dataset& dataset);
    /// Explains why a model does not fit and what the user can do; empty if it fits. Omits the advice if `other`, which
    /// means that a button offers a model that fits.
    static QString words(const core::Classifier& classifier, const core::Dataset& dataset, bool other);
    /// The same for a listed model.
    static QString words(const core::ZooEntry& entry, const core::Dataset& dataset, bool other);
    /// The first model that fits the shape and has the classes of these images; nullptr if there is none.
    static const core::ZooEntry* among(const std::vector<core::ZooEntry>& models, const core::Dataset& dataset);

    /// The classes for a sentence: "digits", "clothes", "circle, square and triangle", "a, b, c … z".
    static QString classWords(const std::vector<std::string>& classNames);
    static QString shape(const core::Shape& images);  ///< "grey, 28 × 28", "colour, 32 × 32"
    /// The name of the data set that a model was trained on; empty if unknown.
    static QString trainedOn(const core::Classifier& classifier);
};

}  // namespace ui
