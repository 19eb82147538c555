#pragma once

#include "core/strategy/classifier.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace core {

/// A model file that was found.
struct ZooEntry {
    std::string name;  ///< "mnist-lenet"
    std::string title;
    std::filesystem::path path;
    std::string problem;  ///< why it cannot be used; empty if fine
    std::vector<std::string> classNames = {};
    Shape input = {};  ///< of the images it takes, (C, H, W)
};

/// Where models are looked for: `folders` (the user's choice), RUNOFF_MODEL_DIR, `resources/models` beside the source
/// tree that built this program, share/runoff/models beside the program, the user's data folder
/// ($XDG_DATA_HOME/runoff/models).
std::vector<std::filesystem::path> modelPlaces(const std::vector<std::filesystem::path>& folders = {});
/// All model files there, each name once, the first place wins. Reads headers only.
std::vector<ZooEntry> listModels(const std::vector<std::filesystem::path>& folders = {});
/// By name or path. Throws UsageError that lists what there is.
std::shared_ptr<const Classifier> openModel(const std::string& nameOrPath,
                                            const std::vector<std::filesystem::path>& folders = {});

}  // namespace core
