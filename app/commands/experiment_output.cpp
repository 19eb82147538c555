#include "app/commands/experiment_output.h"

#include "app/commands/offscreen.h"
#include "app/commands/output.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/visible.h"
#include "core/report/machine.h"
#include "core/report/table_json.h"
#include "ui/plot/plot_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <iostream>

namespace app {

namespace {

std::string& typedCommand()
{
    static std::string command = "runoff";
    return command;
}

bool isHtml(const std::string& path)
{
    const std::string suffix = std::filesystem::path(path).extension();
    if (suffix != ".html" && suffix != ".md")
        throw core::UsageError(path + ": the name of a report must end in .md or .html");
    return suffix == ".html";
}

/// Prints a table with text aligned to the left and numbers to the right.
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
        std::cout << core::visible(text) << '\n';
    }
}

}  // namespace

void rememberCommand(int argc, char** argv)
{
    typedCommand() = "runoff";
    for (int i = 1; i < argc; ++i)
        typedCommand().append(1, ' ').append(argv[i]);
}

namespace {

bool isPdf(const std::string& path)
{
    return std::filesystem::path(path).extension() == ".pdf";
}

}  // namespace

std::vector<core::NamedFile> namedFiles(const core::ExperimentFiles& files)
{
    const bool html = !files.report.empty() && isHtml(files.report);
    if (!files.plot.empty() && std::filesystem::path(files.plot).extension() != ".svg" && !isPdf(files.plot))
        throw core::UsageError(files.plot + ": the name of a plot must end in .svg or .pdf");
    if (!files.bars.empty() && files.plot.empty() && !html)
        throw core::UsageError("--bars: expected --plot or a report in HTML, found none");
    return {{"--csv", files.csv}, {"--plot", files.plot}, {"--report", files.report}};
}

void writeFiles(const core::Table& table, const core::Results& results, const core::ExperimentFiles& files)
{
    if (!files.csv.empty())
        core::writeFile(files.csv, core::toCsv(table));
    const bool html = !files.report.empty() && isHtml(files.report);
    std::string plot;
    if (!files.plot.empty() || html) {
        const Offscreen screen;
        const auto bars = files.bars == core::intervalBars ? ui::SpreadBars::Interval : ui::SpreadBars::Deviation;
        plot = ui::plotSvg(table, bars).toStdString();
        if (!files.plot.empty())
            core::writeFile(files.plot, isPdf(files.plot) ? ui::plotPdf(table, bars).toStdString() : plot);
    }
    if (files.report.empty())
        return;
    const core::ReportFacts facts = core::reportFacts(results, typedCommand(), plot);
    const auto report = core::reportOf(table, facts);
    core::writeFile(files.report, html ? core::toHtml(report, facts) : core::toMarkdown(report));
}

void printExperiment(const core::Table& table, const core::Results& results, core::Times times)
{
    std::cout << core::visible(table.plan.protocol + " on "
                               + (table.data.note.empty() ? table.data.name : table.data.note) + ": "
                               + table.plan.question)
              << "\n\n";
    if (!table.complete())
        std::cout << table.cellsDone << " of " << table.cells << " cells are done.\n\n";
    printCells(core::resultCells(table));
    for (const std::string& note : core::footnotesOf(table))
        std::cout << note << '\n';
    std::cout << "\nRows in brackets were trained differently and are not compared. Differences are in percentage "
                 "points against "
              << toText(table.baseline)
              << fmt::format(
                     ".\nPractically equal: differences of at most {:g} points, with the correlation {:g} between "
                     "trials. Can find: the smallest true difference with p below .05 in 80 % of such "
                     "experiments (after Holm's correction).\n\n",
                     100.0 * table.practical.zone, *table.practical.correlation);
    for (const std::string& sentence : core::findingSentences(table))
        std::cout << core::visible(sentence) << '\n';
    std::cout << '\n';
    printCells(core::priceCells(table));
    if (times == core::Times::Stated)
        std::cout << "\nAll cells took " << duration(core::totalSeconds(results)) << ".\n";
}

}  // namespace app
