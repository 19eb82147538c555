#include "app/commands/evaluation_output.h"

#include "core/experiment/class_intervals.h"
#include "core/experiment/model_comparison.h"
#include "core/experiment/paired.h"
#include "core/strategy/strategy.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

namespace app {

namespace {

/// The number of characters of a UTF-8 text: bytes that do not continue a character.
std::size_t lettersIn(const std::string& text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

/// Right-aligns a text in a width in characters, not bytes.
std::string paddedTo(const std::string& text, int width)
{
    return std::string(static_cast<std::size_t>(std::max(0, width - static_cast<int>(lettersIn(text)))), ' ') + text;
}

std::size_t longestName(const std::vector<std::string>& names)
{
    std::size_t longest = 0;
    for (const std::string& name : names)
        longest = std::max(longest, lettersIn(name));
    return longest;
}

/// The comparisons of all other strategies with the first one.
core::StrategyComparisons comparisonsOf(const core::Evaluation& evaluation)
{
    std::map<core::StrategyId, core::PairedTest> tests;
    const auto& [firstId, first] = *evaluation.rightOn.begin();
    for (const auto& [id, right] : evaluation.rightOn)
        if (id != firstId)
            tests[id] = core::pairedTest(right, first);
    return core::withHolm(tests);
}

/// Adds the difference of the accuracies and the p-values.
Json withDifference(Json item, const core::StrategyComparison& comparison)
{
    const core::PairedTest& test = comparison.test;
    item["difference"] = test.difference;
    item["difference95"] = {test.interval.low, test.interval.high};
    item["p"] = test.p;
    item["p_holm"] = comparison.pHolm;
    return item;
}

Json intervalOrNull(const std::optional<core::Interval>& interval)
{
    return interval ? Json{interval->low, interval->high} : Json();
}

Json toJson(const std::vector<core::ClassScores>& scores, const std::vector<std::string>& names)
{
    Json classes = Json::array();
    for (std::size_t k = 0; k < scores.size(); ++k) {
        const core::ClassIntervals intervals = core::intervalsOf(scores[k]);
        classes.push_back({{"class", names.at(k)},
                           {"images", scores[k].images},
                           {"said", scores[k].said},
                           {"precision", numberOrNull(scores[k].precision())},
                           {"precision95", intervalOrNull(intervals.precision)},
                           {"recall", numberOrNull(scores[k].recall())},
                           {"recall95", intervalOrNull(intervals.recall)},
                           {"f1", numberOrNull(scores[k].f1())},
                           {"f1_95", intervalOrNull(intervals.f1)}});
    }
    return classes;
}

/// Accuracies are null without images.
Json circlesToJson(const core::StrategyEvaluation& result, std::int64_t images, std::int64_t classes)
{
    const core::CircularDuels& circles = result.circles;
    const auto share = [](std::int64_t part, std::int64_t whole) { return numberOrNull(core::shareOf(part, whole)); };
    return {{"images", circles.images},
            {"share", share(circles.images, images)},
            {"mean", share(circles.triads, images)},
            {"most_possible", core::mostCircularTriads(classes)},
            {"accuracy", share(circles.right, circles.images)},
            {"accuracy_without", share(result.right - circles.right, images - circles.images)}};
}

Json toJson(core::StrategyId id, const core::StrategyEvaluation& result, const EvaluationFacts& measured)
{
    const core::Evaluation& evaluation = measured.evaluation;
    const core::Classifier& classifier = measured.classifier;
    const core::Interval interval = core::clopperPearson(result.right, evaluation.images);
    Json item{
        {"accuracy", result.accuracy},
        {"right", result.right},
        {"interval95", {interval.low, interval.high}},
        {"confusion", result.confusion},
        {"classes", toJson(core::classScoresOf(result.confusion), classifier.classNames)},
        {"ece", result.ece},
        {"ece_stated", result.eceStated},
        {"confidence_gap", result.confidenceGap},
        {"confidence_gap_stated", result.confidenceGapStated},
        {"microseconds_per_image", measured.times == core::Times::Stated ? Json(result.microsecondsPerImage) : Json()},
        {"parameters", result.parameters},
        {"forward_passes", result.forwardPasses}};
    if (core::strategy(id).labels) {
        item["exact_match"] = result.exactMatch;
        item["f1"] = result.f1;
    }
    if (id == core::StrategyId::Pairwise)
        item["circular_triads"] = circlesToJson(result, evaluation.images, classifier.classCount());
    if (id == core::StrategyId::Cascade) {
        item["gate_wrong"] = result.gateWrong;
        item["refused"] = result.refused;
    }
    return item;
}

std::string pOfMcNemar(double p)
{
    return p < 0.0001 ? "<0.0001" : fmt::format("{:.4f}", p);
}

std::string percentOrDash(const std::optional<double>& share)
{
    return share ? percent(*share) : "-";
}

std::string withInterval(const std::optional<double>& share, const std::optional<core::Interval>& interval)
{
    return share ? fmt::format("{:.2f} [{:.2f}, {:.2f}]", 100.0 * *share, 100.0 * interval->low, 100.0 * interval->high)
                 : "-";
}

/// Prints a confusion matrix with columns as wide as the longest class name.
void printConfusion(const core::StrategyEvaluation& result, const std::vector<std::string>& names)
{
    const auto width = static_cast<int>(std::max<std::size_t>(6, 1 + longestName(names)));
    std::printf("%s", paddedTo("", width).c_str());
    for (const std::string& name : names)
        std::printf("%s", paddedTo(name, width).c_str());
    std::printf("\n");
    for (std::size_t truth = 0; truth < names.size(); ++truth) {
        std::printf("%s", paddedTo(names[truth], width).c_str());
        for (const std::int64_t cell : result.confusion[truth])
            std::printf("%s", paddedTo(std::to_string(cell), width).c_str());
        std::printf("\n");
    }
}

/// Prints the scores of each class in percent, with their 95 % intervals.
void printClasses(const core::StrategyEvaluation& result, const std::vector<std::string>& names)
{
    constexpr int column = 24;
    const auto width = static_cast<int>(std::max<std::size_t>(6, 1 + longestName(names)));
    std::printf("%s%8s%s%s%s\n", paddedTo("class", width).c_str(), "images", paddedTo("recall, %", column).c_str(),
                paddedTo("precision, %", column).c_str(), paddedTo("F1, %", column).c_str());
    const std::vector<core::ClassScores> scores = core::classScoresOf(result.confusion);
    for (std::size_t k = 0; k < names.size(); ++k) {
        const core::ClassIntervals intervals = core::intervalsOf(scores[k]);
        std::printf("%s%8lld%s%s%s\n", paddedTo(names[k], width).c_str(), static_cast<long long>(scores[k].images),
                    paddedTo(withInterval(scores[k].recall(), intervals.recall), column).c_str(),
                    paddedTo(withInterval(scores[k].precision(), intervals.precision), column).c_str(),
                    paddedTo(withInterval(scores[k].f1(), intervals.f1), column).c_str());
    }
}

/// Prints the comparison of each strategy with the first one.
void printComparisons(const core::StrategyComparisons& comparisons, const std::string& first)
{
    std::printf("\n%-12s %10s %10s %11s  %-18s %s\n", "strategy", "only it", "only other", "difference",
                "95 % interval", "p (Holm)");
    for (const auto& [id, one] : comparisons)
        std::printf("%-12s %10lld %10lld %+11.2f  [%6.2f, %6.2f]   %s\n", core::toText(id).c_str(),
                    static_cast<long long>(one.test.onlyFirst), static_cast<long long>(one.test.onlySecond),
                    100.0 * one.test.difference, 100.0 * one.test.interval.low, 100.0 * one.test.interval.high,
                    pOfMcNemar(one.pHolm).c_str());
    std::printf(
        "Compared with %s on the same images: images that only one of both gets right, difference in percentage "
        "points with its interval (Bonett and Price), and exact McNemar test after Holm's correction.\n",
        first.c_str());
}

void printCircles(const core::StrategyEvaluation& result, std::int64_t images)
{
    const core::CircularDuels& circles = result.circles;
    const auto share = [](std::int64_t part, std::int64_t whole) { return percentOrDash(core::shareOf(part, whole)); };
    std::printf("%-12s %10s of the images with duels in a circle; accuracy there %s, elsewhere %s\n", "",
                share(circles.images, images).c_str(), share(circles.right, circles.images).c_str(),
                share(result.right - circles.right, images - circles.images).c_str());
}

}  // namespace

Json toJson(const EvaluationFacts& facts)
{
    const core::Evaluation& evaluation = facts.evaluation;
    Json strategies = Json::object();
    for (const auto& [id, result] : evaluation.strategies)
        strategies[core::toText(id)] = toJson(id, result, facts);
    for (const auto& [id, other] : comparisonsOf(evaluation))
        strategies[core::toText(id)]["mcnemar"] =
            withDifference({{"against", core::toText(evaluation.strategies.begin()->first)},
                            {"only_this", other.test.onlyFirst},
                            {"only_other", other.test.onlySecond}},
                           other);
    return strategies;
}

Json toJson(const core::ModelComparison& comparison)
{
    Json strategies = Json::object();
    for (const auto& [id, one] : comparison.strategies)
        strategies[core::toText(id)] = withDifference({{"both", one.test.both},
                                                       {"only_this", one.test.onlyFirst},
                                                       {"only_other", one.test.onlySecond},
                                                       {"neither", one.test.neither()}},
                                                      one);
    return {{"model", comparison.second}, {"strategies", strategies}};
}

void print(const core::ModelComparison& comparison)
{
    std::printf("\n%s against %s: images that both, one or neither gets right\n", comparison.first.c_str(),
                comparison.second.c_str());
    std::printf("%-12s %8s %12s %12s %8s %11s  %-18s %s\n", "strategy", "both", "only first", "only second", "neither",
                "difference", "95 % interval", "p (Holm)");
    for (const auto& [id, one] : comparison.strategies) {
        const core::PairedTest& test = one.test;
        std::printf("%-12s %8lld %12lld %12lld %8lld %+11.2f  [%6.2f, %6.2f]   %s\n", core::toText(id).c_str(),
                    static_cast<long long>(test.both), static_cast<long long>(test.onlyFirst),
                    static_cast<long long>(test.onlySecond), static_cast<long long>(test.neither()),
                    100.0 * test.difference, 100.0 * test.interval.low, 100.0 * test.interval.high,
                    pOfMcNemar(one.pHolm).c_str());
    }
    std::printf("Difference of the accuracies in percentage points with its interval (Bonett and Price), and exact "
                "McNemar test after Holm's correction.\n");
}

void printTable(const core::Evaluation& evaluation, const core::Classifier& classifier,
                const core::EvaluateOptions& arguments)
{
    const core::StrategyComparisons comparisons = comparisonsOf(evaluation);
    const std::string first = core::toText(evaluation.strategies.begin()->first);
    std::printf("%-12s %10s %8s %8s %12s %7s %11s  %-17s %s\n", "strategy", "accuracy", "ECE", "gap", "parameters",
                "passes", "µs/image", "95 % interval", comparisons.empty() ? "" : ("p against " + first).c_str());
    for (const auto& [id, result] : evaluation.strategies) {
        const core::Interval interval = core::clopperPearson(result.right, evaluation.images);
        const auto other = comparisons.find(id);
        const std::string time = arguments.noTiming ? "-" : fmt::format("{:.1f}", result.microsecondsPerImage);
        std::printf("%-12s %10s %8.4f %+8.4f %12lld %7lld %10s  %6.2f - %6.2f %%  %s\n", core::toText(id).c_str(),
                    percent(result.accuracy).c_str(), result.ece, result.confidenceGap,
                    static_cast<long long>(result.parameters), static_cast<long long>(result.forwardPasses),
                    time.c_str(), 100.0 * interval.low, 100.0 * interval.high,
                    other == comparisons.end() ? "" : pOfMcNemar(other->second.pHolm).c_str());
        if (core::strategy(id).labels)
            std::printf("%-12s %10s exact match, F1 %.4f\n", "", percent(result.exactMatch).c_str(), result.f1);
        if (id == core::StrategyId::Pairwise)
            printCircles(result, evaluation.images);
        if (id == core::StrategyId::Cascade)
            std::printf("%-12s %10lld images with a wrong branch of the gate, %lld of them without a class\n", "",
                        static_cast<long long>(result.gateWrong), static_cast<long long>(result.refused));
    }
    std::printf("ECE: before scaling, for all strategies; --calibration also shows it after scaling. Gap: mean "
                "confidence minus accuracy, above 0 if overconfident. Interval: exact (Clopper and Pearson).\n");
    if (!comparisons.empty())
        printComparisons(comparisons, first);
    if (!arguments.confusion)
        return;
    for (const auto& [id, result] : evaluation.strategies) {
        std::printf("\n%s: rows are true classes, columns are answers\n", core::toText(id).c_str());
        printConfusion(result, classifier.classNames);
        printClasses(result, classifier.classNames);
    }
    std::printf(
        "Intervals of 95 %%: recall and precision exact (Clopper and Pearson). F1: the exact one of the share of "
        "right answers among the images that belong to the class or are called it, converted to F1.\n");
}

}  // namespace app
