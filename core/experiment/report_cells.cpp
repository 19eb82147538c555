#include "core/base/format.h"
#include "core/experiment/plot.h"
#include "core/experiment/report.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

constexpr double significant = 0.05;

std::string percent(double share)
{
    return formatted("%.2f %%", 100.0 * share);
}

std::string points(double share)
{
    const std::string text = formatted("%+.2f", 100.0 * share);
    return text == "-0.00" ? "+0.00" : text;
}

std::string pText(const std::optional<double>& p)
{
    if (!p)
        return "";
    const std::string text = formatted("%.4f", *p);
    return *p < 0.0001 ? "<.0001" : text.substr(text.front() == '0' ? 1 : 0);
}

std::string number(const std::optional<double>& value)
{
    return value ? formatted("%.2f", *value) : "";
}

std::string spaced(std::int64_t count)
{
    std::string text = std::to_string(count);
    for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > 0; at -= 3)
        text.insert(static_cast<std::size_t>(at), 1, ',');
    return text;
}

std::string nameOf(const TableRow& row)
{
    return row.reference ? '(' + row.strategy + ')' : row.strategy;
}

bool has(const Table& table, const auto& wanted)
{
    return std::ranges::any_of(table.rows, wanted);
}

std::string mcnemarText(const TableRow& row)
{
    if (row.mcnemarP.empty() || row.reference)
        return "";
    const auto below = std::ranges::count_if(row.mcnemarP, [](double p) { return p < significant; });
    return formatted("%d of %zu", static_cast<int>(below), row.mcnemarP.size());
}

std::string against(const Finding& finding, const std::string& baseline)
{
    if (!finding.againstBaseline)
        return {};
    std::string text = formatted("%.2f points above ", 100.0 * *finding.againstBaseline) + baseline;
    if (!finding.againstBaselineP)
        return text + "; one trial, so no p";
    text += " (paired t-test p = " + pText(finding.againstBaselineP);
    if (finding.againstBaselineHolm)
        text += ", " + pText(finding.againstBaselineHolm) + " after Holm's correction";
    text += "): ";
    const double p = finding.againstBaselineHolm.value_or(*finding.againstBaselineP);
    return text + (p < significant ? "a difference that chance does not explain well" : "no difference is shown");
}

std::string sentenceOf(const Finding& finding, const Table& table)
{
    std::string text = groupName(table, finding.fraction, finding.setting) + ": " + finding.best + " is highest, " + percent(finding.bestMean)
                     + formatted(" over %zu trial%s", finding.trials, finding.trials == 1 ? "" : "s");
    if (const std::string part = against(finding, table.baseline); !part.empty())
        text += ", " + part;
    if (!finding.runnerUp.empty() && finding.runnerUp != table.baseline)
        text += formatted("; %.2f points before ", 100.0 * finding.lead) + finding.runnerUp + (finding.p ? ", p = " + pText(finding.p) : "");
    else if (!finding.againstBaseline && !finding.runnerUp.empty())
        text += formatted(", %.2f points before ", 100.0 * finding.lead) + finding.runnerUp + (finding.p ? ", p = " + pText(finding.p) : "");
    return text + '.';
}

}  // namespace

std::vector<std::vector<std::string>> resultCells(const Table& table)
{
    const bool settings = has(table, [](const TableRow& row) { return !row.setting.empty(); });
    const bool published = has(table, [](const TableRow& row) { return row.published.has_value(); });
    std::set<std::string> extras;
    for (const TableRow& row : table.rows)
        for (const auto& [name, value] : row.extra)
            extras.insert(name);
    std::vector<std::string> header{"share"};
    if (settings)
        header.emplace_back("setting");
    for (const char* name : {"strategy", "trials", "updates"})
        header.emplace_back(name);
    header.push_back(table.measure);
    for (const char* name : {"std", "95 % interval", "difference", "p (t)", "p (Holm)", "d", "p (Wilcoxon)", "McNemar < .05"})
        header.emplace_back(name);
    if (published)
        header.emplace_back("published");
    header.insert(header.end(), extras.begin(), extras.end());
    std::vector<std::vector<std::string>> cells{header};
    for (const TableRow& row : table.rows) {
        std::vector<std::string> line{formatted("%g %%", 100.0 * row.fraction)};
        if (settings)
            line.push_back(row.setting);
        line.insert(line.end(), {nameOf(row), std::to_string(row.values.size()), spaced(row.updates), percent(row.mean)});
        line.push_back(row.deviation ? formatted("%.2f", 100.0 * *row.deviation) : "");
        const std::optional<Interval> interval = row.interval ? row.interval : std::optional(row.exact.front());
        line.push_back(formatted("%.2f-%.2f", 100.0 * std::max(0.0, interval->low), 100.0 * std::min(1.0, interval->high)));
        line.insert(line.end(), {row.difference ? points(*row.difference) : "", pText(row.p), pText(row.holmP), number(row.cohensD),
                                 pText(row.wilcoxonP), mcnemarText(row)});
        if (published)
            line.push_back(row.published ? percent(*row.published) : "");
        for (const std::string& name : extras)
            line.push_back(row.extra.contains(name) ? formatted("%.4f", row.extra.at(name)) : "");
        cells.push_back(std::move(line));
    }
    return cells;
}

std::vector<std::vector<std::string>> priceCells(const Table& table)
{
    std::vector<std::vector<std::string>> cells{{"share", "strategy", "networks or heads", "updates of each", "updates of all", "parameters", "training time, mean"}};
    std::set<std::string> seen;
    for (const TableRow& row : table.rows) {
        const bool perSetting = table.plan.kind == ExperimentKind::TenNetworks || table.plan.kind == ExperimentKind::Imbalance
                             || table.plan.kind == ExperimentKind::MultiTask || table.plan.kind == ExperimentKind::Cascade;
        const std::string share = groupName(table, row.fraction, perSetting ? row.setting : "");
        if (!seen.insert(share + '|' + row.strategy).second)
            continue;
        cells.push_back({share, nameOf(row), spaced(row.networks), spaced(row.updates), spaced(row.totalUpdates), spaced(row.parameters),
                         formatted("%.1f s", row.seconds.value_or(0.0))});
    }
    return cells;
}

std::vector<std::string> findingSentences(const Table& table)
{
    std::vector<std::string> sentences;
    for (const Finding& finding : findingsOf(table))
        sentences.push_back(sentenceOf(finding, table));
    return sentences;
}

}  // namespace core
