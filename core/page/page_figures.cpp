#include "core/base/format.h"
#include "core/page/numbers.h"
#include "core/page/page_choice.h"
#include "core/report/table_names.h"

#include <cmath>
#include <functional>

namespace core {

namespace {

/// A figure of a results file: its text, from a cell that says how to show it.
using Maker = std::function<PageFigure(const Chosen&, const PageCell&, const PageTests&)>;

PageFigure points(const std::optional<double>& share, const PageCell& cell, bool sign = false)
{
    return {share ? roundedText(100.0 * *share, cell.decimals.value_or(2), (sign && !cell.plain) || cell.sign) : "",
            {}};
}

PageFigure pOf(const std::optional<double>& p)
{
    return {p ? pValueText(*p) : "", {}};
}

std::string rangeText(const std::optional<Interval>& interval, const PageCell& cell, bool sign)
{
    if (!interval)
        return "";
    return points(interval->low, cell, sign).text + " to " + points(interval->high, cell, sign).text;
}

PageFigure meanFigure(const Chosen& chosen, const PageCell& cell, bool withDeviation)
{
    const double value = mean(chosen.values);
    PageFigure figure = points(value, cell);
    if (const auto deviation = standardDeviation(chosen.values); withDeviation && deviation)
        figure.text += " (" + points(deviation, cell).text + ')';
    figure.comparable = value;
    return figure;
}

Maker compared(const std::function<std::optional<double>(const PairedComparison&)>& part,
               const std::function<PageFigure(const std::optional<double>&, const PageCell&)>& show)
{
    return [part, show](const Chosen& chosen, const PageCell& cell, const PageTests&) {
        return show(chosen.comparison ? part(*chosen.comparison) : std::nullopt, cell);
    };
}

Maker counted(std::int64_t TableRow::*count)
{
    return [count](const Chosen& chosen, const PageCell&, const PageTests&) {
        return PageFigure{groupedText(chosen.row->*count), {}};
    };
}

PageFigure chances(const PracticalProbabilities& found, double PracticalProbabilities::*part)
{
    return {chanceText(found.*part), {}};
}

Maker chance(double PracticalProbabilities::*part)
{
    return [part](const Chosen& chosen, const PageCell&, const PageTests&) {
        return chosen.comparison && chosen.comparison->practical ? chances(*chosen.comparison->practical, part)
                                                                 : PageFigure{};
    };
}

PageFigure practicalFigure(const Chosen& chosen, const PageCell&, const PageTests&)
{
    if (!chosen.comparison || !chosen.comparison->practical)
        return {};
    const auto [worse, equal, better, above] = *chosen.comparison->practical;
    return {chanceText(worse) + " / " + chanceText(equal) + " / " + chanceText(better), {}};
}

std::string timeNumber(double seconds, const PageCell& cell)
{
    const int decimals = cell.decimals.value_or(0);
    return decimals == 0 ? groupedText(std::llround(seconds)) : roundedText(seconds, decimals);
}

/// "p = .020", "p < .0001".
PageFigure pWordsFigure(const Chosen& chosen, const PageCell&, const PageTests&)
{
    const auto p = chosen.comparison ? chosen.comparison->p : std::nullopt;
    const std::string text = p ? pValueText(*p) : "";
    return {text.empty() ? "" : text.starts_with('<') ? "p " + text : "p = " + text, {}};
}

/// The right answers of all trials: "3 of 3".
PageFigure rightFigure(const Chosen& chosen, const PageCell&, const PageTests&)
{
    std::int64_t right = 0, images = 0;
    for (const auto& [seed, share] : chosen.trials) {
        right += share.right;
        images += share.images;
    }
    return {groupedText(right) + " of " + groupedText(images), {}};
}

std::optional<double> holmOf(const Chosen& chosen)
{
    return chosen.ofTable ? chosen.row->holmP : std::nullopt;
}

PageFigure bothP(const Chosen& chosen, const PageCell&, const PageTests&)
{
    if (!chosen.comparison || !chosen.comparison->p)
        return {"", {}};
    const auto corrected = holmOf(chosen);
    return {pValueText(*chosen.comparison->p) + (corrected ? " (" + pValueText(*corrected) + ')' : ""), {}};
}

PageFigure mcnemarFigure(const Chosen& chosen, const PageCell&, const PageTests&)
{
    const auto below = disagreeingTrials(*chosen.row);
    return {below ? std::to_string(*below) + " of " + std::to_string(chosen.row->mcnemarP.size()) : "", {}};
}

const std::map<std::string, Maker>& makers()
{
    static const auto asPoints = [](bool sign) {
        return [sign](const std::optional<double>& value, const PageCell& cell) { return points(value, cell, sign); };
    };
    static const auto asP = [](const std::optional<double>& value, const PageCell&) { return pOf(value); };
    static const std::map<std::string, Maker> all{
        {"mean",
         [](const Chosen& chosen, const PageCell& cell, const PageTests&) { return meanFigure(chosen, cell, false); }},
        {"mean-sd",
         [](const Chosen& chosen, const PageCell& cell, const PageTests&) { return meanFigure(chosen, cell, true); }},
        {"sd", [](const Chosen& chosen, const PageCell& cell,
                  const PageTests&) { return points(standardDeviation(chosen.values), cell); }},
        {"interval",
         [](const Chosen& chosen, const PageCell& cell, const PageTests&) {
             return PageFigure{rangeText(meanInterval(chosen.values), cell, false), {}};
         }},
        {"difference",
         compared([](const PairedComparison& found) { return std::optional(found.difference); }, asPoints(true))},
        {"difference-interval",
         [](const Chosen& chosen, const PageCell& cell, const PageTests&) {
             return PageFigure{chosen.comparison ? rangeText(chosen.comparison->interval, cell, true) : "", {}};
         }},
        {"p", compared([](const PairedComparison& found) { return found.p; }, asP)},
        {"p-holm", [](const Chosen& chosen, const PageCell&, const PageTests&) { return pOf(holmOf(chosen)); }},
        {"p-both", bothP},
        {"p-words", pWordsFigure},
        {"right", rightFigure},
        {"p-page",
         [](const Chosen& chosen, const PageCell&, const PageTests& tests) {
             return chosen.key && chosen.comparison->p ? pOf(tests.corrected(*chosen.key)) : PageFigure{};
         }},
        {"wilcoxon", compared([](const PairedComparison& found) { return found.wilcoxonP; }, asP)},
        {"mcnemar", mcnemarFigure},
        {"d", compared([](const PairedComparison& found) { return found.cohensD; },
                       [](const std::optional<double>& value, const PageCell& cell) {
                           return PageFigure{value ? roundedText(*value, cell.decimals.value_or(2), true) : "", {}};
                       })},
        {"worse", chance(&PracticalProbabilities::worse)},
        {"equal", chance(&PracticalProbabilities::equal)},
        {"better", chance(&PracticalProbabilities::better)},
        {"above", chance(&PracticalProbabilities::above)},
        {"practical", practicalFigure},
        {"detectable", compared([](const PairedComparison& found) { return found.detectable; }, asPoints(false))},
        {"detectable-holm",
         [](const Chosen& chosen, const PageCell& cell, const PageTests&) {
             return points(chosen.ofTable ? chosen.row->detectableHolm : std::nullopt, cell);
         }},
        {"published",
         [](const Chosen& chosen, const PageCell& cell, const PageTests&) {
             const auto& share = chosen.row->published;
             return PageFigure{share ? roundedText(100.0 * *share, cell.decimals.value_or(0)) : "", {}};
         }},
        {"updates", counted(&TableRow::updates)},
        {"total-updates", counted(&TableRow::totalUpdates)},
        {"networks", counted(&TableRow::networks)},
        {"parameters", counted(&TableRow::parameters)},
        {"images", counted(&TableRow::images)},
        {"trials",
         [](const Chosen& chosen, const PageCell&, const PageTests&) {
             return PageFigure{groupedText(static_cast<std::int64_t>(chosen.trials.size())), {}};
         }},
        {"seconds",
         [](const Chosen& chosen, const PageCell& cell, const PageTests&) {
             return PageFigure{chosen.row->seconds ? timeNumber(*chosen.row->seconds, cell) : "", {}};
         }},
    };
    return all;
}

/// The accuracy of one trial, with seed=.
PageFigure trialFigure(const Chosen& chosen, const PageCell& cell, const PagePlace& place)
{
    const auto seed = wholeNumberFrom(keyOf(cell, "seed"));
    const auto found = seed ? chosen.trials.find(*seed) : chosen.trials.end();
    if (found == chosen.trials.end())
        failAt(place, "expected a seed of the file in seed=, found " + quotedText(keyOf(cell, "seed")));
    const double value = static_cast<double>(found->second.right) / static_cast<double>(found->second.images);
    PageFigure figure = points(value, cell);
    figure.comparable = value;
    return figure;
}

}  // namespace

std::string plainNumber(double value, const PageCell& cell, int usualDecimals)
{
    if (cell.count)
        return groupedText(std::llround(value));
    if (cell.percent)
        return roundedText(100.0 * value, cell.decimals.value_or(usualDecimals), cell.sign);
    const int decimals = cell.decimals.value_or(usualDecimals);
    return cell.zero ? roundedText(value, decimals, cell.sign) : shortText(value, decimals, cell.sign);
}

PageFigure shownFigure(const Chosen& chosen, const PageCell& cell, const PageTests& tests, const PagePlace& place)
{
    if (cell.figure == "value")
        return trialFigure(chosen, cell, place);
    if (const auto maker = makers().find(cell.figure); maker != makers().end())
        return maker->second(chosen, cell, tests);
    if (const auto extra = chosen.row->extra.find(cell.figure); extra != chosen.row->extra.end())
        return {plainNumber(extra->second, cell, 4), {}};
    for (const TableRow& row : chosen.source->table.rows)  // known, but not for this row
        if (row.extra.contains(cell.figure) || row.incomparable.contains(cell.figure))
            return {};
    failAt(place, "expected a figure of " + chosen.source->name + ", found " + quotedText(cell.figure));
}

}  // namespace core
