#include "app/commands/arguments.h"
#include "app/commands/calibration_output.h"
#include "app/commands/commands.h"
#include "app/commands/hardest_output.h"
#include "app/commands/help.h"
#include "app/commands/output.h"
#include "app/commands/ranges.h"
#include "app/commands/writers_output.h"
#include "app/standard_output.h"
#include "core/base/error.h"
#include "core/data/division.h"
#include "core/data/left_out.h"
#include "core/data/strokes.h"
#include "core/evaluation/by_writer.h"
#include "core/evaluation/evaluation.h"
#include "core/experiment/statistics.h"
#include "core/model/provenance.h"
#include "core/model/zoo.h"
#include "core/report/calibration_json.h"
#include "core/report/commands.h"
#include "core/strategy/strategy.h"
#include "core/training/preparation.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <map>
#include <memory>
#include <numeric>

namespace app {

namespace {

constexpr std::uint64_t mostCanvases = 100'000;
constexpr std::uint64_t mostListed = 1000;

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

core::Dataset firstImages(const core::Dataset& dataset, std::int64_t limit)
{
    std::vector<std::int64_t> indices(static_cast<std::size_t>(std::min(limit, dataset.size())));
    std::iota(indices.begin(), indices.end(), 0);
    return dataset.subset(indices);
}

/// Comparison of a strategy with the first one on the same images: McNemar's exact test, with Holm's correction for all
/// strategies.
struct Disagreement {
    std::int64_t onlyThis = 0, onlyFirst = 0;  ///< images that only one of the two classifies correctly
    double p = 1.0, pHolm = 1.0;
};
using Disagreements = std::map<core::StrategyId, Disagreement>;

/// The comparisons of all other strategies with the first one.
Disagreements disagreementsOf(const core::Evaluation& evaluation)
{
    Disagreements found;
    std::vector<double> pValues;
    const std::vector<bool>& first = evaluation.rightOn.begin()->second;
    for (const auto& [id, right] : evaluation.rightOn) {
        if (id == evaluation.rightOn.begin()->first)
            continue;
        Disagreement& one = found[id];
        for (std::size_t image = 0; image < right.size(); ++image) {
            one.onlyThis += right[image] && !first[image];
            one.onlyFirst += first[image] && !right[image];
        }
        one.p = core::mcnemarExact(one.onlyThis, one.onlyFirst);
        pValues.push_back(one.p);
    }
    const std::vector<double> corrected = core::holm(pValues);
    for (std::size_t place = 0; auto& [id, one] : found)
        one.pHolm = corrected[place++];
    return found;
}

Json toJson(const std::vector<core::ClassScores>& scores, const std::vector<std::string>& names)
{
    Json classes = Json::array();
    for (std::size_t k = 0; k < scores.size(); ++k)
        classes.push_back({{"class", names.at(k)},
                           {"images", scores[k].images},
                           {"said", scores[k].said},
                           {"precision", numberOrNull(scores[k].precision())},
                           {"recall", numberOrNull(scores[k].recall())},
                           {"f1", numberOrNull(scores[k].f1())}});
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

struct Measured {
    const core::Evaluation& evaluation;
    const core::Classifier& classifier;
    core::Times times;
};

Json toJson(core::StrategyId id, const core::StrategyEvaluation& result, const Measured& measured)
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

/// Prints a confusion matrix with columns as wide as the longest class name.
void printConfusion(const core::StrategyEvaluation& result, const std::vector<std::string>& names)
{
    const auto width = static_cast<int>(std::max<std::size_t>(6, 1 + longestName(names)));
    std::printf("%s", paddedTo("", width).c_str());
    for (const std::string& name : names)
        std::printf("%s", paddedTo(name, width).c_str());
    std::printf("%s%s%s\n", paddedTo("recall", 11).c_str(), paddedTo("precision", 11).c_str(),
                paddedTo("F1", 9).c_str());
    const std::vector<core::ClassScores> scores = core::classScoresOf(result.confusion);
    for (std::size_t truth = 0; truth < names.size(); ++truth) {
        std::printf("%s", paddedTo(names[truth], width).c_str());
        for (const std::int64_t cell : result.confusion[truth])
            std::printf("%s", paddedTo(std::to_string(cell), width).c_str());
        const auto f1 = scores[truth].f1();
        std::printf("%s%s%s\n", paddedTo(percentOrDash(scores[truth].recall()), 11).c_str(),
                    paddedTo(percentOrDash(scores[truth].precision()), 11).c_str(),
                    paddedTo(f1 ? fmt::format("{:.4f}", *f1) : "-", 9).c_str());
    }
}

void printCircles(const core::StrategyEvaluation& result, std::int64_t images)
{
    const core::CircularDuels& circles = result.circles;
    const auto share = [](std::int64_t part, std::int64_t whole) { return percentOrDash(core::shareOf(part, whole)); };
    std::printf("%-12s %10s of the images with duels in a circle; accuracy there %s, elsewhere %s\n", "",
                share(circles.images, images).c_str(), share(circles.right, circles.images).c_str(),
                share(result.right - circles.right, images - circles.images).c_str());
}

void printTable(const core::Evaluation& evaluation, const core::Classifier& classifier,
                const core::EvaluateOptions& arguments)
{
    const Disagreements disagreements = disagreementsOf(evaluation);
    const std::string first = core::toText(evaluation.strategies.begin()->first);
    std::printf("%-12s %10s %8s %8s %12s %7s %11s  %-17s %s\n", "strategy", "accuracy", "ECE", "gap", "parameters",
                "passes", "µs/image", "95 % interval", disagreements.empty() ? "" : ("p against " + first).c_str());
    for (const auto& [id, result] : evaluation.strategies) {
        const core::Interval interval = core::clopperPearson(result.right, evaluation.images);
        const auto other = disagreements.find(id);
        const std::string time = arguments.noTiming ? "-" : fmt::format("{:.1f}", result.microsecondsPerImage);
        std::printf("%-12s %10s %8.4f %+8.4f %12lld %7lld %10s  %6.2f - %6.2f %%  %s\n", core::toText(id).c_str(),
                    percent(result.accuracy).c_str(), result.ece, result.confidenceGap,
                    static_cast<long long>(result.parameters), static_cast<long long>(result.forwardPasses),
                    time.c_str(), 100.0 * interval.low, 100.0 * interval.high,
                    other == disagreements.end() ? "" : pOfMcNemar(other->second.pHolm).c_str());
        if (core::strategy(id).labels)
            std::printf("%-12s %10s exact match, F1 %.4f\n", "", percent(result.exactMatch).c_str(), result.f1);
        if (id == core::StrategyId::Pairwise)
            printCircles(result, evaluation.images);
        if (id == core::StrategyId::Cascade)
            std::printf("%-12s %10lld images with a wrong branch of the gate, %lld of them without a class\n", "",
                        static_cast<long long>(result.gateWrong), static_cast<long long>(result.refused));
    }
    std::printf(
        "ECE: before scaling, for all strategies; --calibration also shows it after scaling. Gap: mean confidence "
        "minus "
        "accuracy, above 0 if overconfident. Interval: exact (Clopper and Pearson).%s\n",
        disagreements.empty()
            ? ""
            : (" p: exact McNemar test against " + first + " on the same images, after Holm's correction.").c_str());
    if (!arguments.confusion)
        return;
    for (const auto& [id, result] : evaluation.strategies) {
        std::printf("\n%s: rows are true classes, columns are answers\n", core::toText(id).c_str());
        printConfusion(result, classifier.classNames);
    }
}

std::string someOf(const std::vector<std::string>& names)
{
    constexpr std::size_t most = 3;
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), most); ++i)
        text += (i > 0 ? ", " : "") + names[i];
    return names.size() > most ? text + ", ..." : text;
}

/// Whether the classes of data set and model can be matched only by their order. Prints a warning in this case.
bool comparesByOrder(const core::Classifier& classifier, const core::Dataset& dataset)
{
    core::checkFit(classifier, dataset);
    if (core::matchOf(classifier.classNames, dataset.classNames) != core::ClassMatch::ByOrder)
        return false;
    say("Warning: the classes of " + dataset.name + " (" + someOf(dataset.classNames) + ") differ from those of model "
        + classifier.name + " (" + someOf(classifier.classNames) + "); they are compared by their order");
    return true;
}

/// Prints a warning if the test images may be among the images that the model was trained on.
void warnOfOtherSplit(const core::Classifier& classifier, const core::TrainTest& data)
{
    for (const core::TrainedDataset& set : core::trainedDatasets(classifier.provenance))
        if (data.splitBy && set.name == data.test.name && !set.splitBy.empty()
            && set.splitBy != core::toText(*data.splitBy))
            say("Warning: model " + classifier.name + " was trained on images of " + set.name + " divided by "
                + set.splitBy + ", so it may know some of these test images; --split-by " + set.splitBy
                + " avoids that");
}

void run(const core::EvaluateOptions& arguments)
{
    const auto wanted = chosenStrategies(arguments.strategies);
    const core::Precision precision = core::precisionNamed(arguments.precision);
    const auto classifier = core::openModel(arguments.model);
    core::TrainTest data = core::withRule(openData(arguments.data), classifier->preprocessing);
    warnOfOtherSplit(*classifier, data);
    core::Dataset test = imagesOf(data, arguments.part);
    const std::int64_t whole = test.size();
    if (!arguments.leaveOut.empty())
        test = core::without(test, core::leftOutDrawings(arguments.leaveOut, data));
    const std::int64_t leftOutCount = whole - test.size();
    if (!arguments.by.empty() && core::writerCount(test) == 0)
        throw core::UsageError(test.name + ": --by writer: expected images whose writers are known, found none");
    if (arguments.limit > 0)
        test = firstImages(test, arguments.limit);
    const bool byOrder = comparesByOrder(*classifier, test);
    if (arguments.pairs > 0 || arguments.canvases > 0)
        core::checkComposable(*classifier, test);
    core::ClassifierPlan plan(classifier, precision);
    const auto evaluation = core::evaluate(plan, test, wanted, [&test](std::int64_t done) {
        stopWithoutReader();
        showProgress(std::to_string(done) + " of " + std::to_string(test.size()) + " images");
    });
    endProgress();
    std::optional<core::ModelCalibration> calibration;
    if (arguments.calibration)
        calibration = core::measureCalibration(plan, test, core::heldOutOf(*classifier, data.train),
                                               {.progress = {}, .stop = {}, .strategies = wanted});
    std::vector<core::CanvasRecord> canvases;
    if (arguments.canvases > 0)
        canvases = core::evaluateCanvases(plan, test, arguments.canvases, 1);
    const double pairs = arguments.pairs > 0 ? core::evaluatePairs(plan, test, arguments.pairs, 1) : 0.0;
    std::vector<HardImage> hardest;
    if (arguments.hardest > 0)
        hardest = hardestOf(plan, test, {arguments.hardest, wanted});
    if (!arguments.json) {
        std::printf("Model %s on %s, %lld images, Runoff %s\n", classifier->name.c_str(), test.name.c_str(),
                    static_cast<long long>(evaluation->images), RUNOFF_VERSION);
        if (!arguments.leaveOut.empty())
            std::printf("Left out: %lld images of the list\n", static_cast<long long>(leftOutCount));
        printTable(*evaluation, *classifier, arguments);
        const std::vector<core::WriterScore> writers = core::byWriter(*evaluation, test);
        arguments.by.empty() ? printHardestWriters(writers) : printWriters(writers);
        print(hardest);
        if (arguments.pairs > 0)
            std::printf("\n%lld canvases with two test images side by side: exact match %s\n",
                        static_cast<long long>(arguments.pairs), percent(pairs).c_str());
        if (calibration)
            print(*calibration, *classifier);
        if (!canvases.empty())
            print(canvases);
        return;
    }
    Json document{{"dataset", test.name},      {"n", evaluation->images},  {"strategies", Json::object()},
                  {"model", classifier->name}, {"runoff", RUNOFF_VERSION}, {"class_names", classifier->classNames}};
    if (byOrder)
        document["classes_by_order"] = true;
    if (!arguments.leaveOut.empty())
        document["left_out"] = leftOutCount;
    if (data.splitBy)
        document["split_by"] = core::toText(*data.splitBy);
    if (test.knowsWriters())
        document["writers"] = app::toJson(core::byWriter(*evaluation, test));
    for (const auto& [id, result] : evaluation->strategies)
        document["strategies"][core::toText(id)] =
            toJson(id, result, {*evaluation, *classifier, timesOf(arguments.noTiming)});
    for (const auto& [id, other] : disagreementsOf(*evaluation))
        document["strategies"][core::toText(id)]["mcnemar"] = {
            {"against", core::toText(evaluation->strategies.begin()->first)},
            {"only_this", other.onlyThis},
            {"only_other", other.onlyFirst},
            {"p", other.p},
            {"p_holm", other.pHolm}};
    if (arguments.pairs > 0)
        document["pairs"] = {{"n", arguments.pairs}, {"exact_match", pairs}};
    if (calibration)
        document["calibration"] = core::toJson(*calibration, *classifier);
    if (arguments.hardest > 0)
        document["hardest"] = app::toJson(hardest);
    if (!canvases.empty())
        document["canvases"] = app::toJson(canvases, *classifier);
    print(document);
}

}  // namespace

void addEvaluate(CLI::App& program)
{
    const auto arguments = std::make_shared<core::EvaluateOptions>();
    CLI::App* command = program.add_subcommand("evaluate", "Measure a model's strategies on a test set");
    command->add_option("--model", arguments->model, "Model name (listed by runoff models) or file")->required();
    addDataset(*command, arguments->data);
    addPartOrAll(*command, arguments->part, "Images to measure");
    command
        ->add_option("--leave-out", arguments->leaveOut,
                     "CSV file of drawings that are not measured, with the columns file, segment, label and reason")
        ->check(notEmpty());
    command->add_option("--limit", arguments->limit, "Use only the first N test images")->check(wholeNumber(1, any));
    command->add_option("--strategies", arguments->strategies, "Comma-separated subset of: " + core::strategyNames());
    command
        ->add_option("--pairs", arguments->pairs,
                     "Also evaluate multi-label on N canvases, each with two test images side by side")
        ->check(wholeNumber(1, mostCanvases));
    command
        ->add_option("--canvases", arguments->canvases,
                     "Also evaluate multi-label on N canvases each with zero, one, two and three objects")
        ->check(wholeNumber(1, mostCanvases));
    command->add_option("--by", arguments->by, "Print the accuracy for each writer, not only for the five hardest")
        ->check(CLI::IsMember({core::byEachWriter}));
    command
        ->add_option("--hardest", arguments->hardest,
                     "Also list the N images that most strategies answer wrongly, or with the smallest margins")
        ->check(wholeNumber(1, mostListed));
    addPrecision(*command, arguments->precision);
    command->add_flag("--confusion", arguments->confusion,
                      "Print a confusion matrix with precision, recall and F1 per class (--json always contains them)");
    command->add_flag("--calibration", arguments->calibration,
                      "Print reliability tables before and after scaling (the ECE before scaling is always measured)");
    addNoTiming(*command, arguments->noTiming);
    command->add_flag("--json", arguments->json, "Print one JSON document on standard output");
    addExamples(*command, {"evaluate --model digits-lenet --dataset mnist --confusion",
                           "evaluate --model cifar10-lenet --dataset cifar10 --limit 1000 --json"});
    command->callback([arguments] { run(*arguments); });
}

}  // namespace app
