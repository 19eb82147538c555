#pragma once

#include "core/report/report.h"

namespace core {

/// "AMD EPYC, 2 threads, AVX512, oneDNN 2.6.3, Debian 12": what a cell's times depend on. Of the calling thread's team.
std::string machineName();

/// That all cells took, in all runs.
double totalSeconds(const Results& results);

/// What a report of these results states: their machines and time, this program, now, the plot. `table` is that of
/// `results`.
ReportFacts reportFacts(const Table& table, const Results& results, const std::string& command);

}  // namespace core
