#pragma once

#include <CLI/App.hpp>

namespace app {

/// Each adds its sub-command to the program; the callback runs it. Exit status by exception: core::Error is bad input
/// (2), anything else a failure (1).
void addCompare(CLI::App& program);
void addEvaluate(CLI::App& program);
void addTrain(CLI::App& program);
void addExperiment(CLI::App& program);
void addModels(CLI::App& program);
void addDatasets(CLI::App& program);
void addBenchmark(CLI::App& program);

}  // namespace app
