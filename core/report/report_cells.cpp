#include "core/base/format.h"
#include "core/report/report.h"
#include "core/report/table_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace core {

namespace {

std::string percent(double share)
{
    return fmt::format("{:.2f} %", 100.0 * share);
}

std::string points(double share)
{
    const std::string text = fmt::format("{:+.2f}", 100.0 * share);
    return text == "-0.00" ? "+0.00" : text;
}

std::string pText(const std::optional<double>& p)
{
    if (!p)
        return "";
    const std::string text = fmt::format("{:.4f}", *p);
    return *p < 0.0001 ? "<.0001" : text.substr(text.front() == '0' ? 1 : 0);
}

/// The probabilities of being worse, practically equal and better: ".01 / .12 / .87".
std::string practicalText(const TableRow& row)
{
    if (!row.practical)
        return "";
    const auto [worse, equal, better, above] = *row.practical;
    return chanceText(worse) + " / " + chanceText(equal) + " / " + chanceText(better);
}

/// The smallest differences that the design finds, before and after Holm's correction: "1.20 (2.41)".
std::string detectableText(const TableRow& row)
{
    if (!row.detectable)
        return "";
    return fmt::format("{:.2f}", 100.0 * *row.detectable)
         + (row.detectableHolm ? fmt::format(" ({:.2f})", 100.0 * *row.detectableHolm) : "");
}

std::string number(const std::optional<double>& value)
{
    return value ? fmt::format("{:.2f}", *value) : "";
}

std::string nameOf(const TableRow& row)
{
    const std::string name = toText(row.contestant);
    return row.reference ? '(' + name + ')' : name;
}

bool has(const Table& table, const auto& wanted)
{
    return std::ranges::any_of(table.rows, wanted);
}

std::string mcnemarText(const TableRow& row)
{
    const auto below = disagreeingTrials(row);
    return below ? fmt::format("{} of {}", *below, row.mcnemarP.size()) : "";
}

/// The p-value in a sentence: ".0742", "< .0001".
std::string pWords(double p)
{
    const std::string text = pText(p);
    return text.starts_with('<') ? "< " + text.substr(1) : text;
}

/// "p = .0742, .1484 after Holm's correction", or "p = .0742, not corrected".
std::string stated(double p, const std::optional<double>& corrected, const char* over)
{
    const std::string text = pWords(p);
    return (text.starts_with('<') ? "p " : "p = ") + text
         + (corrected ? ", " + pWords(*corrected) + " after Holm's correction" + over : ", not corrected");
}

/// A lead in percentage points. Does not round a small difference to 0.
std::string leadText(double share)
{
    const std::string text = fmt::format("{:.2f}", 100.0 * share);
    return text == "0.00" ? "less than 0.01" : text;
}

std::string listedNames(const std::vector<std::string>& names)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
    return text;
}

std::string bestText(const Finding& finding)
{
    std::vector<std::string> names{toText(finding.best)};
    for (const Contestant& level : finding.level)
        names.push_back(toText(level));
    const std::string trials = fmt::format(" over {} trial{}", finding.trials, finding.trials == 1 ? "" : "s");
    return listedNames(names) + (names.size() > 1 ? " are level, " : " is highest, ") + percent(finding.bestMean)
         + trials;
}

std::string against(const Finding& finding, const Contestant& baseline)
{
    if (!finding.againstBaseline)
        return {};
    const std::string text = ", " + leadText(*finding.againstBaseline) + " points above " + toText(baseline);
    if (!finding.againstBaselineP || !finding.againstBaselineInterval || !finding.againstBaselinePractical)
        return text + "; no p-value with one trial";
    return text + " (95 % interval " + points(finding.againstBaselineInterval->low) + " to "
         + points(finding.againstBaselineInterval->high) + "; paired t-test "
         + stated(*finding.againstBaselineP, finding.againstBaselineHolm, "") + "; probability of being better "
         + chanceText(finding.againstBaselinePractical->better) + ", practically equal "
         + chanceText(finding.againstBaselinePractical->equal) + ')';
}

/// The lead over the runner-up, unless against() states it already.
std::string before(const Finding& finding, const Contestant& baseline)
{
    if (!finding.runnerUp || (finding.againstBaseline && *finding.runnerUp == baseline))
        return {};
    const std::string text = (finding.againstBaseline ? "; " : ", ") + leadText(finding.lead) + " points before "
                           + toText(*finding.runnerUp);
    return finding.p ? text + " (" + stated(*finding.p, finding.pHolm, " for all pairs") + ')' : text;
}

std::string referenceName(const Contestant& contestant)
{
    if (contestant == Contestant::Kind::TrunkSoftmax)
        return "the trunk's own softmax";
    return contestant == Contestant::Kind::SoftmaxAsLong ? "softmax trained as long" : toText(contestant);
}

std::string references(const Finding& finding, const Contestant& baseline)
{
    std::string text;
    for (const auto& [contestant, mean] : finding.betterReferences)
        text += "; " + referenceName(contestant) + " has " + percent(mean) + ", more than " + toText(baseline)
              + ", but is not compared";
    return text;
}

std::string sentenceOf(const Finding& finding, const Table& table)
{
    return groupName(table, finding.fraction, finding.setting) + ": " + bestText(finding)
         + against(finding, table.baseline) + before(finding, table.baseline) + references(finding, table.baseline)
         + '.';
}

std::string extraText(const TableRow& row, const std::string& name)
{
    if (const auto found = row.incomparable.find(name); found != row.incomparable.end())
        return found->second == Incomparable::SoftmaxStates ? "(a)" : "(b)";
    const auto found = row.extra.find(name);
    if (found == row.extra.end())
        return "";
    return name.starts_with("confidence_gap") ? fmt::format("{:+.4f}", found->second)
                                              : fmt::format("{:.4f}", found->second);
}

/// The extra columns in order, with each confidence gap behind its ECE. The gaps replace the confidences.
std::vector<std::string> extraColumns(const Table& table)
{
    std::map<std::string, std::string> sorted;
    const auto add = [&sorted](const std::string& name) {
        if (name == "confidence" || name == "confidence_after")
            return;
        const bool gap = name.starts_with("confidence_gap");
        sorted[gap ? "ece" + name.substr(std::string("confidence_gap").size()) + " gap" : name] = name;
    };
    for (const TableRow& row : table.rows) {
        for (const auto& [name, value] : row.extra)
            add(name);
        for (const auto& [name, why] : row.incomparable)
            add(name);
    }
    std::vector<std::string> columns;
    for (const auto& [key, name] : sorted)
        columns.push_back(name);
    return columns;
}

bool anyLeftOut(const Table& table, Incomparable why)
{
    return has(table, [why](const TableRow& row) {
        return std::ranges::any_of(row.incomparable, [why](const auto& left) { return left.second == why; });
    });
}

/// The heading of an entry of `extra`: "ROC area" for "roc_area".
std::string extraHeading(std::string name)
{
    static const std::map<std::string, const char*> known{{"ece", "ECE"},
                                                          {"ece_after", "ECE after scaling"},
                                                          {"brier", "Brier score"},
                                                          {"brier_after", "Brier score after scaling"},
                                                          {"confidence_gap_after", "confidence gap after scaling"},
                                                          {"roc_area", "ROC area"}};
    if (const auto found = known.find(name); found != known.end())
        return found->second;
    std::ranges::replace(name, '_', ' ');
    return name;
}

}  // namespace

std::vector<std::vector<std::string>> resultCells(const Table& table)
{
    const bool settings = has(table, [](const TableRow& row) { return !row.setting.empty(); });
    const bool published = has(table, [](const TableRow& row) { return row.published.has_value(); });
    const std::vector<std::string> extras = extraColumns(table);
    std::vector<std::string> header{"share"};
    if (settings)
        header.emplace_back("setting");
    for (const char* name : {"strategy", "trials", "updates"})
        header.emplace_back(name);
    header.push_back(table.measure);
    for (const char* name : {"std", "95 % interval", "difference", "p (t)", "p (Holm)", "P(worse / equal / better)",
                             "can find", "d_z", "p (Wilcoxon)", "McNemar < .05"})
        header.emplace_back(name);
    if (published)
        header.emplace_back("published");
    for (const std::string& name : extras)
        header.push_back(extraHeading(name));
    std::vector<std::vector<std::string>> cells{header};
    for (const TableRow& row : table.rows) {
        std::vector<std::string> line{fmt::format("{:g} %", 100.0 * row.fraction)};
        if (settings)
            line.push_back(row.setting);
        line.insert(line.end(),
                    {nameOf(row), std::to_string(row.values.size()), groupedText(row.updates), percent(row.mean)});
        line.push_back(row.deviation ? fmt::format("{:.2f}", 100.0 * *row.deviation) : "");
        const Interval interval = row.shownInterval();
        line.push_back(fmt::format("{:.2f}-{:.2f}", 100.0 * interval.low, 100.0 * interval.high)
                       + (row.intervalKind() == IntervalKind::Images ? "*" : ""));
        line.insert(line.end(),
                    {row.difference ? points(*row.difference) : "", pText(row.p), pText(row.holmP), practicalText(row),
                     detectableText(row), number(row.cohensD), pText(row.wilcoxonP), mcnemarText(row)});
        if (published)
            line.push_back(row.published ? percent(*row.published) : "");
        for (const std::string& name : extras)
            line.push_back(extraText(row, name));
        cells.push_back(std::move(line));
    }
    return cells;
}

std::vector<std::string> footnotesOf(const Table& table)
{
    std::vector<std::string> notes;
    if (has(table, [](const TableRow& row) { return row.intervalKind() == IntervalKind::Images; }))
        notes.emplace_back("* One trial: the exact interval by its images (Clopper and Pearson). All other intervals "
                           "are Student's intervals of the mean over the trials, limited to 0 to 100 %.");
    if (has(table, [](const TableRow& row) { return row.extra.contains("confidence_gap"); }))
        notes.emplace_back("Confidence gap: mean stated probability of the answer minus accuracy. Above 0, the "
                           "contestant is overconfident; below 0, underconfident. The ECE has no sign.");
    if (anyLeftOut(table, Incomparable::SoftmaxStates))
        notes.emplace_back("(a) Left out: elimination states the probabilities of its first round, which are those of "
                           "a softmax of all classes. Later rounds do not affect them.");
    if (anyLeftOut(table, Incomparable::Sigmoids))
        notes.emplace_back("(b) Left out: the Brier score of sigmoids is a sum over independent yes/no probabilities, "
                           "which do not sum to 1. It may be above 2, the maximum of the others. Their ECE uses the "
                           "probability of the answer, as for the others.");
    return notes;
}

std::vector<std::vector<std::string>> priceCells(const Table& table)
{
    std::vector<std::vector<std::string>> cells{{"share", "strategy", "networks or heads", "updates of each",
                                                 "updates of all", "parameters", "training time, mean"}};
    std::set<std::string> seen;
    for (const TableRow& row : table.rows) {
        const bool perSetting = traitsOf(table.plan.kind).pricePerSetting;
        const std::string share = groupName(table, row.fraction, perSetting ? row.setting : "");
        if (!seen.insert(share + '|' + toText(row.contestant)).second)
            continue;
        cells.push_back({share, nameOf(row), groupedText(row.networks), groupedText(row.updates),
                         groupedText(row.totalUpdates), groupedText(row.parameters),
                         row.seconds ? fmt::format("{:.1f} s", *row.seconds) : ""});
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
