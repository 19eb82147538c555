#include "core/page/page_sources.h"

#include "core/base/csv.h"
#include "core/base/error.h"
#include "core/base/file.h"

#include <algorithm>
#include <sstream>
#include <system_error>

namespace core {

namespace {

constexpr std::uintmax_t largestCsv = 1 << 20;

PageFigures readFigures(const std::filesystem::path& path, const std::string& name)
{
    const Bytes bytes = readFile(path, largestCsv);
    std::istringstream lines(std::string(bytes.begin(), bytes.end()));
    PageFigures figures{name, {}, {}};
    std::size_t number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (line.empty() || line.starts_with('#'))
            continue;
        std::vector<std::string> fields = csvFields(line);
        if (figures.header.empty()) {
            figures.header = std::move(fields);
            continue;
        }
        if (fields.size() != figures.header.size())
            throw UsageError(path.string() + ':' + std::to_string(number) + ": expected "
                             + std::to_string(figures.header.size()) + " fields, found "
                             + std::to_string(fields.size()));
        figures.rows.push_back(std::move(fields));
    }
    if (figures.rows.empty())
        throw UsageError(path.string() + ": expected a header and at least one row, found none");
    return figures;
}

/// The plan without what may differ between the files of a pool.
std::string commonPlan(ExperimentPlan plan)
{
    plan.trials = 1;
    plan.firstSeed = 1;
    plan.fractions = {1.0};
    plan.question.clear();
    return toJsonText(plan);
}

}  // namespace

const PageSource& PageSources::open(const std::string& name, const PagePlace& place)
{
    if (const auto found = m_sources.find(name); found != m_sources.end())
        return found->second;
    if (name.empty() || name.find('/') != std::string::npos)
        failAt(place, "expected the name of a results file, found \"" + name + '"');
    try {
        std::error_code ignored;
        const std::filesystem::path json = m_folder / (name + ".json"), csv = m_folder / (name + ".csv");
        if (std::filesystem::exists(json, ignored)) {
            Results results = readResults(json);
            Table table = tableOf(results, m_practical);
            return m_sources.emplace(name, PageResults{name, std::move(results), std::move(table)}).first->second;
        }
        if (std::filesystem::exists(csv, ignored))
            return m_sources.emplace(name, readFigures(csv, name)).first->second;
    } catch (const Error& error) {
        failAt(place, error.what());
    }
    failAt(place, "expected the file " + name + ".json or " + name + ".csv in " + m_folder.string() + ", found none");
}

const PageResults& PageSources::results(const std::string& name, const PagePlace& place)
{
    const auto* results = std::get_if<PageResults>(&open(name, place));
    if (!results)
        failAt(place, "expected a results file, found " + name + ".csv");
    return *results;
}

void PageSources::pool(const std::string& name, const std::vector<std::string>& files, double share,
                       const PagePlace& place)
{
    Results all;
    for (const std::string& file : files) {
        const Results& part = results(file, place).results;
        if (all.cells.empty()) {
            all.plan = part.plan;
            all.data = part.data;
        } else if (commonPlan(all.plan) != commonPlan(part.plan) || !(all.data == part.data)) {
            failAt(place, "expected results of the same plan and data as those of " + files.front()
                              + ", found others in " + file);
        }
        for (const Cell& cell : part.cells)
            if (isSameShare(cell.key.fraction, share))
                all.cells.push_back(cell);
    }
    if (all.cells.empty())
        failAt(place, "expected trials with this share in the files of the pool, found none");
    std::ranges::sort(all.cells, {}, &Cell::seed);
    all.plan.fractions = {all.cells.front().key.fraction};
    all.plan.firstSeed = all.cells.front().seed;
    all.plan.trials = static_cast<int>(all.cells.size());
    for (std::size_t i = 0; i < all.cells.size(); ++i) {
        if (i > 0 && all.cells[i].seed == all.cells[i - 1].seed)
            failAt(place, "expected each seed once in a pool, found " + std::to_string(all.cells[i].seed) + " twice");
        all.cells[i].key.trial = static_cast<int>(i);
    }
    Table table = tableOf(all, m_practical);
    m_sources.insert_or_assign(name, PageResults{name, std::move(all), std::move(table)});
}

}  // namespace core
