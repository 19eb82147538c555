#include "core/report/machine.h"

#include "core/nn/plan.h"

#include <algorithm>
#include <ctime>
#include <fstream>
#include <utility>

namespace core {

namespace {

/// The value after ':' or '=' in the first line of the file that begins with `key`; empty if there is none.
std::string lineOf(const char* path, const std::string& key)
{
    std::ifstream stream(path);
    for (std::string line; std::getline(stream, line);) {
        if (!line.starts_with(key))
            continue;
        const auto at = line.find_first_of(":=");
        const auto from = at == std::string::npos ? std::string::npos : line.find_first_not_of(" \"", at + 1);
        const auto to = line.find_last_not_of(" \"");
        return from == std::string::npos ? "" : line.substr(from, to - from + 1);
    }
    return {};
}

std::string now()
{
    char text[32];
    const std::time_t time = std::time(nullptr);
    std::tm utc{};
    std::strftime(text, sizeof text, "%Y-%m-%d %H:%M UTC", gmtime_r(&time, &utc));
    return text;
}

}  // namespace

std::string machineName()
{
    const std::string processor = lineOf("/proc/cpuinfo", "model name"),
                      system = lineOf("/etc/os-release", "PRETTY_NAME");
    return (processor.empty() ? "unknown processor" : processor) + ", " + std::to_string(threads())
         + (threads() == 1 ? " thread, " : " threads, ") + instructionSet() + ", oneDNN " + oneDnnVersion()
         + (system.empty() ? "" : ", " + system);
}

double totalSeconds(const Results& results)
{
    double seconds = 0.0;
    for (const Cell& cell : results.cells)
        if (const auto found = cell.seconds.find("all"); found != cell.seconds.end())
            seconds += found->second;
    return seconds;
}

ReportFacts reportFacts(const Results& results, const std::string& command, std::string plot)
{
    ReportFacts facts;
    facts.program = "Runoff " RUNOFF_VERSION;
    facts.command = command;
    facts.date = now();
    for (const Cell& cell : results.cells)
        if (std::ranges::find(facts.machines, cell.machine) == facts.machines.end())
            facts.machines.push_back(cell.machine);
    facts.seconds = totalSeconds(results);
    facts.plot = std::move(plot);
    return facts;
}

}  // namespace core
