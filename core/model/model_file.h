#pragma once

#include "core/strategy/classifier.h"

#include <filesystem>

namespace core {

/// Reads a classifier from safetensors (float16 or float32). Throws Error in one line naming the file and what is
/// missing, of the wrong shape, not finite or not safetensors.
Classifier readModel(const std::filesystem::path& path);

/// Writes it, beside and renamed; weights as float16. Throws Error if the file cannot be written.
void writeModel(const Classifier& classifier, const std::filesystem::path& path);

/// Title only, from the header; throws as readModel.
std::string readModelTitle(const std::filesystem::path& path);

/// What the header says without the weights.
struct ModelSummary {
    std::string title;
    std::vector<std::string> classNames;  ///< empty: the header does not say it in a way that can be read
    Shape input;                          ///< of the images, (C, H, W); empty likewise
};

/// From the header; throws as readModelTitle does.
ModelSummary readModelSummary(const std::filesystem::path& path);

/// The classifier as it will be after a write and a read: weights rounded to float16. Measure this one.
Classifier roundedToFloat16(Classifier classifier);

}  // namespace core
