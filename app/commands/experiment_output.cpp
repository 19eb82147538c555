#include "app/commands/experiment_output.h"

#include "app/commands/arguments.h"
#include "app/commands/output.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/experiment/plot.h"
#include "core/experiment/table_json.h"
#include "core/nn/plan.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace app {

namespace {

std::string& typedCommand()
{
    static std::string command = "runoff";
    return command;
}

/// What follows the first ':' or '=' of the first line of a file that starts with `key`.
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
    std::strftime(text, sizeof text, "%Y-%m-%d %H:%M UTC", std::gmtime(&time));
    return text;
}

double secondsOf(const core::Results& results)
{
    double seconds = 0.0;
    for (const core::Cell& cell : results.cells)
        if (const auto found = cell.seconds.find("all"); found != cell.seconds.end())
            seconds += found->second;
    return seconds;
}

core::ReportFacts factsOf(const core::Table& table, const core::Results& results)
{
    core::ReportFacts facts;
    facts.program = "Runoff " RUNOFF_VERSION;
    facts.command = typedCommand();
    facts.date = now();
    for (const core::Cell& cell : results.cells)
        if (std::ranges::find(facts.machines, cell.machine) == facts.machines.end())
            facts.machines.push_back(cell.machine);
    facts.seconds = secondsOf(results);
    facts.plot = core::plotSvg(table);
    return facts;
}

bool isHtml(const std::string& path)
{
    const std::string suffix = std::filesystem::path(path).extension();
    if (suffix != ".html" && suffix != ".md")
        throw core::UsageError(path + ": expected a report ending in .md or .html");
    return suffix == ".html";
}

/// Columns as wide as their widest cell; words to the left, numbers to the right.
void printCells(const std::vector<std::vector<std::string>>& cells)
{
    std::vector<std::size_t> widths(cells.front().size());
    for (const auto& line : cells)
        for (std::size_t i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    for (const auto& line : cells) {
        std::string text;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const std::string& header = cells.front()[i];
            const std::string space(widths[i] - line[i].size(), ' ');
            const bool word = header == "strategy" || header == "setting";
            text += (word ? line[i] + space : space + line[i]) + "  ";
        }
        text.erase(text.find_last_not_of(' ') + 1);
        std::cout << text << '\n';
    }
}

}  // namespace

void rememberCommand(int argc, char** argv)
{
    typedCommand() = "runoff";
    for (int i = 1; i < argc; ++i)
        typedCommand().append(1, ' ').append(argv[i]);
}

std::string machineName()
{
    const std::string processor = lineOf("/proc/cpuinfo", "model name"), system = lineOf("/etc/os-release", "PRETTY_NAME");
    return (processor.empty() ? "unknown processor" : processor) + ", " + std::to_string(core::threads()) + " threads, " + core::instructionSet()
         + ", oneDNN " + core::oneDnnVersion() + (system.empty() ? "" : ", " + system);
}

void checkFiles(const ExperimentFiles& files)
{
    for (const std::string* path : {&files.csv, &files.plot, &files.report})
        if (!path->empty())
            checkWritable(*path);
    if (!files.report.empty())
        isHtml(files.report);
    if (!files.plot.empty() && std::filesystem::path(files.plot).extension() != ".svg")
        throw core::UsageError(files.plot + ": expected a plot ending in .svg");
}

void writeFiles(const core::Table& table, const core::Results& results, const ExperimentFiles& files)
{
    if (!files.csv.empty())
        core::writeFile(files.csv, core::toCsv(table));
    if (!files.plot.empty())
        core::writeFile(files.plot, core::plotSvg(table));
    if (files.report.empty())
        return;
    const core::ReportFacts facts = factsOf(table, results);
    const auto report = core::reportOf(table, facts);
    core::writeFile(files.report, isHtml(files.report) ? core::toHtml(report, facts) : core::toMarkdown(report));
}

void printExperiment(const core::Table& table, const core::Results& results)
{
    std::cout << table.plan.protocol << " on " << (table.data.note.empty() ? table.data.name : table.data.note) << ": " << table.plan.question << "\n\n";
    if (!table.complete())
        std::cout << table.cellsDone << " of " << table.cells << " cells are done.\n\n";
    printCells(core::resultCells(table));
    std::cout << "\nIn brackets: trained otherwise, not one of those compared. Differences in points against " << table.baseline << ".\n\n";
    for (const std::string& sentence : core::findingSentences(table))
        std::cout << sentence << '\n';
    std::cout << '\n';
    printCells(core::priceCells(table));
    std::cout << "\nAll cells took " << duration(secondsOf(results)) << ".\n";
}

}  // namespace app
