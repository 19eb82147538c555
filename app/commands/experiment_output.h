#pragma once

#include "core/base/output.h"
#include "core/report/commands.h"
#include "core/report/report.h"
#include "core/report/times.h"

#include <string>
#include <vector>

namespace app {

/// Throws core::UsageError if the suffix of the plot or the report is unknown, or if bars have no plot.
std::vector<core::NamedFile> namedFiles(const core::ExperimentFiles& files);
void writeFiles(const core::Table& table, const core::Results& results, const core::ExperimentFiles& files);
/// Prints the table, the findings and the cost as text.
void printExperiment(const core::Table& table, const core::Results& results, core::Times times);
/// Stores the command line for reports.
void rememberCommand(int argc, char** argv);

}  // namespace app
