#pragma once

#include "core/data/dataset.h"
#include "core/strategy/verdict.h"

#include <CLI/App.hpp>
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

/// By name, or a folder of IDX files, CIFAR batches or one sub-folder of pictures per class. Says on standard error where
/// it comes from and what its note is. Throws core::UsageError.
core::TrainTest openData(const DatasetArguments& arguments);

/// Empty text: no strategy chosen, that is all.
std::vector<core::StrategyId> chosenStrategies(const std::string& list);

/// Throws core::Error before any work if `path` cannot be written: no folder, no permission.
void checkWritable(const std::filesystem::path& path);

}  // namespace app
