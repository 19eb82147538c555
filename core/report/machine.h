#pragma once

#include "core/report/report.h"

namespace core {

/// A description of everything that affects the times of a cell: "AMD EPYC, 2 threads, AVX512, oneDNN 2.6.3, Debian
/// 12". The number of threads is that of the calling thread's team.
std::string machineName();

/// The time of all cells in all runs, in seconds.
double totalSeconds(const Results& results);

/// The facts for a report of these results: machines, time, this program and the current date. `plot` is an SVG for the
/// HTML report; it may be empty.
ReportFacts reportFacts(const Results& results, const std::string& command, std::string plot);

}  // namespace core
