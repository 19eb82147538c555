#pragma once

#include "core/model/provenance.h"
#include "core/strategy/classifier.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace core {

/// Reads a classifier from a safetensors file (float16 or float32). Throws Error that names the file if it is no valid
/// safetensors file, or if a part is missing, has a wrong shape or is not finite.
Classifier readModel(const std::filesystem::path& path);

/// Writes a classifier with weights as float16, completely or not at all. Throws Error if the file cannot be written.
void writeModel(const Classifier& classifier, const std::filesystem::path& path);

/// Reads only the title, from the header. Throws as readModelSummary().
std::string readModelTitle(const std::filesystem::path& path);

/// Facts from the header of a model file.
struct ModelSummary {
    std::string title;
    std::vector<std::string> classNames;             ///< empty: missing in the header or not valid
    Shape input;                                     ///< (C, H, W); empty: missing or not valid
    std::map<StrategyId, StrategyRecord> records{};  ///< empty: missing or not valid
    std::vector<TrainedDataset> datasets{};          ///< as trainedDatasets(); empty: missing or not valid
};

/// Reads only the header. Throws Error if the file is no Runoff model.
ModelSummary readModelSummary(const std::filesystem::path& path);

/// The metadata that writeModel() stores: JSON texts by the keys that docs/interchange.md lists.
std::map<std::string, std::string> modelMetadata(const Classifier& classifier);

/// Rounds the weights to float16, as writing and reading a model file does. Measure this classifier.
Classifier roundedToFloat16(Classifier classifier);

}  // namespace core
