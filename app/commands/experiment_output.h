#pragma once

#include "core/base/output.h"
#include "core/report/report.h"

#include <string>
#include <vector>

namespace app {

/// Where one experiment's table goes beside standard output.
struct ExperimentFiles {
    std::string csv, plot, report;
};

/// Throws core::UsageError if the plot or the report is of an unknown kind.
std::vector<core::NamedFile> namedFiles(const ExperimentFiles& files);
void writeFiles(const core::Table& table, const core::Results& results, const ExperimentFiles& files);
/// The table, what it says and what it cost, as text.
void printExperiment(const core::Table& table, const core::Results& results);
/// The command as typed, for reports.
void rememberCommand(int argc, char** argv);

}  // namespace app
