#pragma once

#include "core/experiment/report.h"

#include <string>

namespace app {

/// Where one experiment's table goes beside standard output.
struct ExperimentFiles {
    std::string csv, plot, report;
};

/// Throws core::Error before any work if one of the files cannot be written or a report is of an unknown kind.
void checkFiles(const ExperimentFiles& files);
void writeFiles(const core::Table& table, const core::Results& results, const ExperimentFiles& files);
/// The table, what it says and what it cost, as text.
void printExperiment(const core::Table& table, const core::Results& results);
/// The command as typed, for reports.
void rememberCommand(int argc, char** argv);

}  // namespace app
