#pragma once

#include "core/report/report.h"

namespace core {

/// "AMD EPYC, 2 threads, AVX512, oneDNN 2.6.3, Debian 12": what a cell's times depend on. Of the calling thread's team.
std::string machineName();

/// That all cells took, in all runs.
double totalSeconds(const Results& results);

/// What a report of these results states: their machines and time, this program, and now. `plot` is an SVG for the HTML
/// report; it may be empty.
ReportFacts reportFacts(const Results& results, const std::string& command, std::string plot);

}  // namespace core
