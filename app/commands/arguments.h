#pragma once

#include "core/base/output.h"
#include "core/data/dataset.h"
#include "core/data/join.h"
#include "core/report/commands.h"
#include "core/report/times.h"
#include "core/strategy/verdict.h"

#include <CLI/App.hpp>
#include <CLI/Validators.hpp>
#include <filesystem>
#include <string>
#include <vector>

namespace app {

/// Arguments that several subcommands share.
void addDataDirectories(CLI::App& command, std::vector<std::string>& directories);
inline constexpr const char* oneDatasetHelp = "Data set name (listed by runoff datasets) or folder";
inline constexpr const char* severalDatasetsHelp =
    "Data set name (listed by runoff datasets) or folder; several, separated by commas, are joined";
void addDataset(CLI::App& command, core::DatasetOptions& arguments, const char* help = oneDatasetHelp);
/// Adds the option --split-by; addDataset() adds it, too.
void addSplitBy(CLI::App& command, core::DatasetOptions& arguments);

/// Adds the option --mix.
void addMix(CLI::App& command, std::vector<double>& mix);

/// Adds the option --precision for inference; default "f32".
void addPrecision(CLI::App& command, std::string& precision);

/// Adds the option --part with the parts "test" and "train".
void addPart(CLI::App& command, std::string& part, const char* help);
/// The same with the part "all".
void addPartOrAll(CLI::App& command, std::string& part, const char* help);
/// The images of a part of a data set.
core::Dataset imagesOf(const core::TrainTest& data, const std::string& part);

/// Adds the flag --no-timing.
void addNoTiming(CLI::App& command, bool& noTiming);
core::Times timesOf(bool noTiming);

/// The folders to search for data sets, including those of --data-dir.
std::vector<std::filesystem::path> places(const std::vector<std::string>& directories);

/// Opens a data set by name or folder, in one of ui::datasetFormats(), divided as --split-by says. Prints its note and
/// the skipped files on standard error. Throws core::UsageError.
core::TrainTest openData(const core::DatasetOptions& arguments);
/// Opens a comma-separated list of data sets in the same way and joins them. --split-by applies to those that it can
/// divide.
core::TrainTest openJoined(const core::DatasetOptions& arguments, const core::JoinOptions& options = {});

/// Parses a comma-separated list of strategies. An empty text gives an empty list, which means all strategies.
std::vector<core::StrategyId> chosenStrategies(const std::string& list);

/// The file of a model given by name or path, as an input for checkOutputs().
std::vector<core::NamedFile> modelFiles(const std::string& nameOrPath);

/// Throws core::Error if an output cannot be written, and core::UsageError if it would replace another output, an input
/// or a file of the data set. Call it before long work. Ignores empty paths.
void checkOutputs(const std::vector<core::NamedFile>& outputs, const std::vector<core::NamedFile>& inputs,
                  const core::DatasetOptions& data = {});

/// A validator that rejects an empty name.
CLI::Validator notEmpty();

}  // namespace app
