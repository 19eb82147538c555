#pragma once

#include "core/base/output.h"
#include "core/report/report.h"

#include <string>
#include <vector>

namespace app {

/// The files for the results of an experiment.
struct ExperimentFiles {
    std::string csv, plot, report;
};

/// Throws core::UsageError if the suffix of the plot or the report is unknown.
std::vector<core::NamedFile> namedFiles(const ExperimentFiles& files);
void writeFiles(const core::Table& table, const core::Results& results, const ExperimentFiles& files);
/// Prints the table, the findings and the cost as text.
void printExperiment(const core::Table& table, const core::Results& results);
/// Stores the command line for reports.
void rememberCommand(int argc, char** argv);

}  // namespace app
