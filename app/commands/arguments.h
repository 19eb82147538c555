#pragma once

#include "core/base/output.h"
#include "core/data/dataset.h"
#include "core/strategy/verdict.h"

#include <CLI/App.hpp>
#include <CLI/Validators.hpp>
#include <filesystem>
#include <string>
#include <vector>

namespace app {

/// The arguments that several sub-commands take.
struct DatasetArguments {
    std::string dataset;
    std::vector<std::string> dataDirectories;
};
void addDataDirectories(CLI::App& command, std::vector<std::string>& directories);
void addDataset(CLI::App& command, DatasetArguments& arguments);

/// --precision of what answers, "f32" if nothing is said.
void addPrecision(CLI::App& command, std::string& precision);

/// Where data sets are looked for with these --data-dir.
std::vector<std::filesystem::path> places(const std::vector<std::string>& directories);

/// Opens the data set by name or folder, in one of ui::datasetFormats(). Says its note on standard error, and the files
/// that were left out. Throws core::UsageError.
core::TrainTest openData(const DatasetArguments& arguments);

/// Empty text: no strategy chosen, that is all.
std::vector<core::StrategyId> chosenStrategies(const std::string& list);

/// The file of a model by name or path, as an input for checkOutputs.
std::vector<core::NamedFile> modelFiles(const std::string& nameOrPath);

/// Before any work: throws core::Error if one of the outputs cannot be written, and core::UsageError if it would
/// replace another output, an input or a file of the data set. Empty paths are left out.
void checkOutputs(const std::vector<core::NamedFile>& outputs, const std::vector<core::NamedFile>& inputs,
                  const DatasetArguments& data = {});

/// For an option that takes a name: refuses an empty one.
CLI::Validator notEmpty();

}  // namespace app
