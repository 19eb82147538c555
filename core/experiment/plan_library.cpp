#include "core/experiment/plan_library.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/folders.h"
#include "core/base/output.h"

#include <algorithm>
#include <array>
#include <map>

namespace core {

namespace {

constexpr std::array includedPlans{
    "post-as-committed", "post-as-written", "fair",       "head-epochs",  "tuned",   "one-vs-one",
    "imbalance",         "early-exit",      "only-sixes", "class-models", "unknown", "one-after-another",
    "ten-networks",      "calibration",     "multi-task", "cascade"};

std::map<std::string, std::filesystem::path> planFiles()
{
    std::map<std::string, std::filesystem::path> files;
    for (const auto& place : planPlaces()) {
        for (const auto& file : entriesOf(place))
            if (file.extension() == ".json")
                files.emplace(file.stem().string(), file);  // keeps the file of the first place
    }
    return files;
}

}  // namespace

std::vector<std::filesystem::path> planPlaces()
{
    // For build/PRESET/runoff and build/PRESET/tests/NAME in the source tree, then for the installed bin/runoff
    return {(programFolder() / "../../resources/plans").lexically_normal(),
            (programFolder() / "../../../resources/plans").lexically_normal(),
            (programFolder() / "../share/runoff/plans").lexically_normal(), userDataFolder() / "plans"};
}

std::vector<std::string> listPlans()
{
    auto files = planFiles();
    std::vector<std::string> names;
    for (const std::string name : includedPlans)
        if (files.erase(name) > 0)
            names.push_back(name);
    for (const auto& [name, path] : files)
        names.push_back(name);
    return names;
}

std::filesystem::path planFile(const std::string& nameOrPath)
{
    const auto files = planFiles();
    if (const auto found = files.find(nameOrPath);
        found != files.end())  // a known name has precedence over a file of that name
        return found->second;
    if (isThere(nameOrPath))
        return nameOrPath;
    std::string names;
    for (const std::string& name : listPlans())
        names += (names.empty() ? "" : ", ") + name;
    throw UsageError(nameOrPath + ": no such protocol or plan file; expected a path or one of: "
                     + (names.empty() ? "(none found)" : names));
}

std::string readPlanText(const std::string& nameOrPath)
{
    const Bytes bytes = readFile(planFile(nameOrPath), 1 << 20);
    return {bytes.begin(), bytes.end()};
}

ExperimentPlan openPlan(const std::string& nameOrPath)
{
    return parsePlan(readPlanText(nameOrPath), planFile(nameOrPath).filename().string());
}

}  // namespace core
