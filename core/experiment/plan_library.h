#pragma once

#include "core/experiment/plan.h"

#include <filesystem>

namespace core {

/// The folders that are searched for plans, in order: resources/plans in the source tree that built this program,
/// share/runoff/plans of the installed program, and $XDG_DATA_HOME/runoff/plans.
std::vector<std::filesystem::path> planPlaces();
/// The names of all protocols in planPlaces() without duplicates. Included protocols come first, in the order of the
/// documentation.
std::vector<std::string> listPlans();
/// Opens a plan by the name of its protocol or the path of its file. Throws UsageError as planFile() and parsePlan().
ExperimentPlan openPlan(const std::string& nameOrPath);
/// The path of the file that openPlan() reads. Throws UsageError, which lists the protocols, if there is none.
std::filesystem::path planFile(const std::string& nameOrPath);
/// The unchanged text of the file. Throws as planFile().
std::string readPlanText(const std::string& nameOrPath);

}  // namespace core
