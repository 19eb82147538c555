#pragma once

#include "core/experiment/plan.h"

#include <filesystem>

namespace core {

/// Where plans are looked for: `resources/plans` beside the source tree that built this program, share/runoff/plans
/// beside the program, $XDG_DATA_HOME/runoff/plans.
std::vector<std::filesystem::path> planPlaces();
/// Names of all protocols found there, each once; those that ship come in the order in which one reads about them.
std::vector<std::string> listPlans();
/// By name of a protocol or path of a file. Throws UsageError that lists what there is, or as parsePlan.
ExperimentPlan openPlan(const std::string& nameOrPath);
/// The file that openPlan reads. Throws UsageError that lists what there is.
std::filesystem::path planFile(const std::string& nameOrPath);
/// The file as it is.
std::string readPlanText(const std::string& nameOrPath);

}  // namespace core
