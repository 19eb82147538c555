#pragma once

#include "core/model/provenance.h"
#include "core/strategy/classifier.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace core {

/// A model file.
struct ZooEntry {
    std::string name;  ///< "digits-lenet"
    std::string title;
    std::filesystem::path path;
    std::string problem;  ///< why it cannot be used; empty if it can
    std::vector<std::string> classNames = {};
    Shape input = {};                                   ///< of its images (C, H, W)
    std::map<StrategyId, StrategyRecord> records = {};  ///< results on the test set; empty: not known
    std::vector<TrainedDataset> datasets = {};          ///< that it was trained on; empty: not known
    std::vector<std::string> formerNames = {};          ///< names that earlier versions used for this included model
};

/// The folders that are searched for models, in order: `folders` (chosen by the user), RUNOFF_MODEL_DIR,
/// resources/models in the source tree that built this program, share/runoff/models of the installed program, and the
/// user's data folder ($XDG_DATA_HOME/runoff/models).
std::vector<std::filesystem::path> modelPlaces(const std::vector<std::filesystem::path>& folders = {});
/// The model files in modelPlaces(). If a name occurs several times, the first file is used. Reads only the headers.
std::vector<ZooEntry> listModels(const std::vector<std::filesystem::path>& folders = {});
/// The model that `nameOrPath` names; null if there is none, for example for a path. The name of a model has precedence
/// over a file in the current folder, and this file over a former name.
const ZooEntry* modelNamed(const std::vector<ZooEntry>& models, const std::string& nameOrPath);
/// Opens a model by its name, a former name or a path. Throws UsageError, which lists the names, if there is no such
/// model, and the errors of readModel().
std::shared_ptr<const Classifier> openModel(const std::string& nameOrPath,
                                            const std::vector<std::filesystem::path>& folders = {});

}  // namespace core
