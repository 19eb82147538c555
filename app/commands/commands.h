#pragma once

#include <CLI/App.hpp>

namespace app {

/// Each function adds its subcommand to the program. The callback of the subcommand runs it and reports problems by
/// exceptions: core::Error for bad input (exit status 2), others for failures (1).
void addCompare(CLI::App& program);
void addEvaluate(CLI::App& program);
void addAdapt(CLI::App& program);
void addTrain(CLI::App& program);
void addExperiment(CLI::App& program);
void addModels(CLI::App& program);
void addDatasets(CLI::App& program);
void addLesson(CLI::App& program);
void addSheets(CLI::App& program);
void addExportOnnx(CLI::App& program);
void addImport(CLI::App& program);
void addBenchmark(CLI::App& program);

}  // namespace app
