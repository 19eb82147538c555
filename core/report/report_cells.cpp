#include "core/base/format.h"
#include "core/base/language.h"
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
    return inLanguage(fmt::format("{:.2f} %", 100.0 * share));
}

std::string points(double share)
{
    const std::string text = fmt::format("{:+.2f}", 100.0 * share);
    return inLanguage(text == "-0.00" ? "+0.00" : text);
}

std::string pText(const std::optional<double>& p)
{
    if (!p)
        return "";
    return *p < 0.0001 ? '<' + shareInLanguage("0.0001") : shareInLanguage(fmt::format("{:.4f}", *p));
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
    return inLanguage(fmt::format("{:.2f}", 100.0 * *row.detectable)
                      + (row.detectableHolm ? fmt::format(" ({:.2f})", 100.0 * *row.detectableHolm) : ""));
}

std::string number(const std::optional<double>& value)
{
    return value ? inLanguage(fmt::format("{:.2f}", *value)) : "";
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
    return below ? filledIn(core::tr("{0} of {1}"), *below, row.mcnemarP.size()) : "";
}

/// The p-value in a sentence: ".0742", "< .0001".
std::string pWords(double p)
{
    const std::string text = pText(p);
    return text.starts_with('<') ? "< " + text.substr(1) : text;
}

/// "p = .0742, .1484 after Holm's correction", or "p = .0742, not corrected".
std::string stated(double p, const std::optional<double>& corrected, bool overPairs)
{
    const std::string text = pWords(p), first = (text.starts_with('<') ? "p " : "p = ") + text;
    if (!corrected)
        return filledIn(core::tr("{0}, not corrected"), first);
    return overPairs ? filledIn(core::tr("{0}, {1} after Holm's correction for all pairs"), first, pWords(*corrected))
                     : filledIn(core::tr("{0}, {1} after Holm's correction"), first, pWords(*corrected));
}

/// A lead in percentage points. Does not round a small difference to 0.
std::string leadText(double share)
{
    const std::string text = fmt::format("{:.2f}", 100.0 * share);
    return text == "0.00" ? filledIn(core::tr("less than {0}"), inLanguage("0.01")) : inLanguage(text);
}

std::string listedNames(const std::vector<std::string>& names)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += (i == 0 ? "" : i + 1 == names.size() ? core::tr(" and ") : ", ") + names[i];
    return text;
}

std::string bestText(const Finding& finding)
{
    std::vector<std::string> names{toText(finding.best)};
    for (const Contestant& level : finding.level)
        names.push_back(toText(level));
    const std::string mean = finding.trials == 1
                               ? filledIn(core::tr("{0} over 1 trial"), percent(finding.bestMean))
                               : filledIn(core::tr("{0} over {1} trials"), percent(finding.bestMean), finding.trials);
    return filledIn(names.size() > 1 ? core::tr("{0} are level, {1}") : core::tr("{0} is highest, {1}"),
                    listedNames(names), mean);
}

std::string against(const Finding& finding, const Contestant& baseline)
{
    if (!finding.againstBaseline)
        return {};
    const std::string text =
        filledIn(core::tr(", {0} points above {1}"), leadText(*finding.againstBaseline), toText(baseline));
    if (!finding.againstBaselineP || !finding.againstBaselineInterval || !finding.againstBaselinePractical)
        return text + core::tr("; no p-value with one trial");
    return text
         + filledIn(core::tr(" (95 % interval {0} to {1}; paired t-test {2}; probability of being better {3}, "
                             "practically equal {4})"),
                    points(finding.againstBaselineInterval->low), points(finding.againstBaselineInterval->high),
                    stated(*finding.againstBaselineP, finding.againstBaselineHolm, false),
                    chanceText(finding.againstBaselinePractical->better),
                    chanceText(finding.againstBaselinePractical->equal));
}

/// The lead over the runner-up, unless against() states it already.
std::string before(const Finding& finding, const Contestant& baseline)
{
    if (!finding.runnerUp || (finding.againstBaseline && *finding.runnerUp == baseline))
        return {};
    const std::string text =
        filledIn(finding.againstBaseline ? core::tr("; {0} points before {1}") : core::tr(", {0} points before {1}"),
                 leadText(finding.lead), toText(*finding.runnerUp));
    return finding.p ? text + filledIn(core::tr(" ({0})"), stated(*finding.p, finding.pHolm, true)) : text;
}

std::string referenceName(const Contestant& contestant)
{
    if (contestant == Contestant::Kind::TrunkSoftmax)
        return core::tr("the trunk's own softmax");
    return contestant == Contestant::Kind::SoftmaxAsLong ? core::tr("softmax trained as long") : toText(contestant);
}

std::string references(const Finding& finding, const Contestant& baseline)
{
    std::string text;
    for (const auto& [contestant, mean] : finding.betterReferences)
        text += filledIn(core::tr("; {0} has {1}, more than {2}, but is not compared"), referenceName(contestant),
                         percent(mean), toText(baseline));
    return text;
}

std::string sentenceOf(const Finding& finding, const Table& table)
{
    return filledIn(core::tr("{0}: {1}."), groupName(table, finding.fraction, finding.setting),
                    bestText(finding) + against(finding, table.baseline) + before(finding, table.baseline)
                        + references(finding, table.baseline));
}

std::string extraText(const TableRow& row, const std::string& name)
{
    if (const auto found = row.incomparable.find(name); found != row.incomparable.end())
        return found->second == Incomparable::SoftmaxStates ? "(a)" : "(b)";
    const auto found = row.extra.find(name);
    if (found == row.extra.end())
        return "";
    return inLanguage(name.starts_with("confidence_gap") ? fmt::format("{:+.4f}", found->second)
                                                         : fmt::format("{:.4f}", found->second));
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
    static const std::map<std::string, const char*> known{
        {"ece", RUNOFF_TEXT("core", "ECE")},
        {"ece_after", RUNOFF_TEXT("core", "ECE after scaling")},
        {"brier", RUNOFF_TEXT("core", "Brier score")},
        {"brier_after", RUNOFF_TEXT("core", "Brier score after scaling")},
        {"confidence_gap_after", RUNOFF_TEXT("core", "confidence gap after scaling")},
        {"roc_area", RUNOFF_TEXT("core", "ROC area")}};
    if (const auto found = known.find(name); found != known.end())
        return core::tr(found->second);
    std::ranges::replace(name, '_', ' ');
    return core::tr(name.c_str());
}

}  // namespace

std::vector<std::vector<std::string>> resultCells(const Table& table)
{
    const bool settings = has(table, [](const TableRow& row) { return !row.setting.empty(); });
    const bool published = has(table, [](const TableRow& row) { return row.published.has_value(); });
    const std::vector<std::string> extras = extraColumns(table);
    std::vector<std::string> header{core::tr("share")};
    if (settings)
        header.push_back(core::tr("setting"));
    for (const char* name :
         {RUNOFF_TEXT("core", "strategy"), RUNOFF_TEXT("core", "trials"), RUNOFF_TEXT("core", "updates")})
        header.push_back(core::tr(name));
    header.push_back(measureName(table));
    for (const char* name :
         {RUNOFF_TEXT("core", "std"), RUNOFF_TEXT("core", "95 % interval"), RUNOFF_TEXT("core", "difference"),
          RUNOFF_TEXT("core", "p (t)"), RUNOFF_TEXT("core", "p (Holm)"),
          RUNOFF_TEXT("core", "P(worse / equal / better)"), RUNOFF_TEXT("core", "can find"), RUNOFF_TEXT("core", "d_z"),
          RUNOFF_TEXT("core", "p (Wilcoxon)")})
        header.push_back(core::tr(name));
    header.push_back("McNemar < " + shareInLanguage("0.05"));
    if (published)
        header.push_back(core::tr("published"));
    for (const std::string& name : extras)
        header.push_back(extraHeading(name));
    std::vector<std::vector<std::string>> cells{header};
    for (const TableRow& row : table.rows) {
        std::vector<std::string> line{inLanguage(fmt::format("{:g} %", 100.0 * row.fraction))};
        if (settings)
            line.push_back(settingName(row.setting));
        line.insert(line.end(), {nameOf(row), std::to_string(row.values.size()), inLanguage(groupedText(row.updates)),
                                 percent(row.mean)});
        line.push_back(row.deviation ? inLanguage(fmt::format("{:.2f}", 100.0 * *row.deviation)) : "");
        const Interval interval = row.shownInterval();
        line.push_back(inLanguage(fmt::format("{:.2f}-{:.2f}", 100.0 * interval.low, 100.0 * interval.high))
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
        notes.push_back(
            core::tr("* One trial: the exact interval by its images (Clopper and Pearson). All other intervals "
                     "are Student's intervals of the mean over the trials, limited to 0 to 100 %."));
    if (has(table, [](const TableRow& row) { return row.extra.contains("confidence_gap"); }))
        notes.push_back(core::tr("Confidence gap: mean stated probability of the answer minus accuracy. Above 0, the "
                                 "contestant is overconfident; below 0, underconfident. The ECE has no sign."));
    if (anyLeftOut(table, Incomparable::SoftmaxStates))
        notes.push_back(
            core::tr("(a) Left out: elimination states the probabilities of its first round, which are those of "
                     "a softmax of all classes. Later rounds do not affect them."));
    if (anyLeftOut(table, Incomparable::Sigmoids))
        notes.push_back(
            core::tr("(b) Left out: the Brier score of sigmoids is a sum over independent yes/no probabilities, "
                     "which do not sum to 1. It may be above 2, the maximum of the others. Their ECE uses the "
                     "probability of the answer, as for the others."));
    return notes;
}

std::vector<std::vector<std::string>> priceCells(const Table& table)
{
    std::vector<std::vector<std::string>> cells(1);
    for (const char* name :
         {RUNOFF_TEXT("core", "share"), RUNOFF_TEXT("core", "strategy"), RUNOFF_TEXT("core", "networks or heads"),
          RUNOFF_TEXT("core", "updates of each"), RUNOFF_TEXT("core", "updates of all"),
          RUNOFF_TEXT("core", "parameters"), RUNOFF_TEXT("core", "training time, mean")})
        cells.front().push_back(core::tr(name));
    std::set<std::string> seen;
    for (const TableRow& row : table.rows) {
        const bool perSetting = traitsOf(table.plan.kind).pricePerSetting;
        const std::string share = groupName(table, row.fraction, perSetting ? row.setting : "");
        if (!seen.insert(share + '|' + toText(row.contestant)).second)
            continue;
        cells.push_back({share, nameOf(row), inLanguage(groupedText(row.networks)),
                         inLanguage(groupedText(row.updates)), inLanguage(groupedText(row.totalUpdates)),
                         inLanguage(groupedText(row.parameters)),
                         row.seconds ? inLanguage(fmt::format("{:.1f} s", *row.seconds)) : ""});
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
