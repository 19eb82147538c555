#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/evaluate_more.h"
#include "app/commands/output.h"
#include "app/commands/ranges.h"
#include "app/standard_output.h"
#include "core/model/zoo.h"
#include "core/strategy/strategy.h"
#include "core/training/evaluation.h"

#include <cstdio>
#include <iostream>
#include <memory>
#include <numeric>

namespace app {

namespace {

constexpr std::uint64_t mostCanvases = 100'000;

struct EvaluateArguments {
    DatasetArguments data;
    std::string model;
    std::string strategies;
    std::string precision = "f32";
    std::int64_t limit = 0;
    std::int64_t pairs = 0;
    std::int64_t canvases = 0;
    bool confusion = false;
    bool calibration = false;
    bool json = false;
};

core::Dataset firstImages(const core::Dataset& dataset, std::int64_t limit)
{
    std::vector<std::int64_t> indices(static_cast<std::size_t>(std::min(limit, dataset.size())));
    std::iota(indices.begin(), indices.end(), 0);
    return dataset.subset(indices);
}

Json toJson(core::StrategyId id, const core::StrategyEvaluation& result)
{
    Json item{{"accuracy", result.accuracy}, {"confusion", result.confusion}, {"ece", result.ece},
              {"microseconds_per_image", result.microsecondsPerImage}, {"parameters", result.parameters},
              {"forward_passes", result.forwardPasses}};
    if (id == core::StrategyId::MultiLabel) {
        item["exact_match"] = result.exactMatch;
        item["f1"] = result.f1;
    }
    if (id == core::StrategyId::Cascade) {
        item["gate_wrong"] = result.gateWrong;
        item["refused"] = result.refused;
    }
    return item;
}

void printTable(const core::Evaluation& evaluation, const EvaluateArguments& arguments)
{
    std::printf("%-12s %10s %8s %12s %7s %10s\n", "strategy", "accuracy", "ECE", "parameters", "passes", "µs/image");
    for (const auto& [id, result] : evaluation.strategies) {
        std::printf("%-12s %10s %8.4f %12lld %7lld %10.1f\n", core::toText(id).c_str(), percent(result.accuracy).c_str(), result.ece,
                    static_cast<long long>(result.parameters), static_cast<long long>(result.forwardPasses), result.microsecondsPerImage);
        if (id == core::StrategyId::MultiLabel)
            std::printf("%-12s %10s exact match, F1 %.4f\n", "", percent(result.exactMatch).c_str(), result.f1);
        if (id == core::StrategyId::Cascade)
            std::printf("%-12s %10lld images sent the wrong way by its gate, %lld of them to no class\n", "", static_cast<long long>(result.gateWrong),
                        static_cast<long long>(result.refused));
    }
    if (!arguments.confusion)
        return;
    for (const auto& [id, result] : evaluation.strategies) {
        std::printf("\n%s: rows true, columns said\n", core::toText(id).c_str());
        for (const auto& row : result.confusion) {
            for (const std::int64_t cell : row)
                std::printf("%6lld", static_cast<long long>(cell));
            std::printf("\n");
        }
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

/// Whether only the order can tell which class of the data set is which of the model; then it is said.
bool comparesByOrder(const core::Classifier& classifier, const core::Dataset& dataset)
{
    core::checkFit(classifier, dataset);
    if (core::matchOf(classifier.classNames, dataset.classNames) != core::ClassMatch::ByOrder)
        return false;
    say("Warning: the classes of " + dataset.name + " (" + someOf(dataset.classNames) + ") have other names than those of model " + classifier.name + " ("
        + someOf(classifier.classNames) + "); they are compared by their order");
    return true;
}

void run(const EvaluateArguments& arguments)
{
    const auto wanted = chosenStrategies(arguments.strategies);
    const core::Precision precision = core::precisionNamed(arguments.precision);
    const auto classifier = core::openModel(arguments.model);
    core::TrainTest data = openData(arguments.data);
    core::Dataset test = std::move(data.test);
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
        calibration = core::measureCalibration(plan, test, core::heldOutOf(*classifier, data.train));
    std::vector<core::CanvasRecord> canvases;
    if (arguments.canvases > 0)
        canvases = core::evaluateCanvases(plan, test, arguments.canvases, 1);
    const double pairs = arguments.pairs > 0 ? core::evaluatePairs(plan, test, arguments.pairs, 1) : 0.0;
    if (!arguments.json) {
        printTable(*evaluation, arguments);
        if (arguments.pairs > 0)
            std::printf("\n%lld canvases with two test images side by side: both labels exactly right %s\n",
                        static_cast<long long>(arguments.pairs), percent(pairs).c_str());
        if (calibration)
            print(*calibration, *classifier);
        if (!canvases.empty())
            print(canvases);
        return;
    }
    Json document{{"dataset", test.name}, {"n", evaluation->images}, {"strategies", Json::object()}};
    if (byOrder)
        document["classes_by_order"] = true;
    for (const auto& [id, result] : evaluation->strategies)
        document["strategies"][core::toText(id)] = toJson(id, result);
    if (arguments.pairs > 0)
        document["pairs"] = {{"n", arguments.pairs}, {"exact_match", pairs}};
    if (calibration)
        document["calibration"] = app::toJson(*calibration, *classifier);
    if (!canvases.empty())
        document["canvases"] = app::toJson(canvases, *classifier);
    print(document);
}

}  // namespace

void addEvaluate(CLI::App& program)
{
    const auto arguments = std::make_shared<EvaluateArguments>();
    CLI::App* command = program.add_subcommand("evaluate", "Measure a model's strategies on a test set");
    command->add_option("--model", arguments->model, "Name (runoff models) or file")->required();
    addDataset(*command, arguments->data);
    command->add_option("--limit", arguments->limit, "Only the first N images")->check(wholeNumber(1, any));
    command->add_option("--strategies", arguments->strategies, "Some of " + core::strategyNames());
    command->add_option("--pairs", arguments->pairs, "Also N canvases with two test images side by side, by multi-label")->check(wholeNumber(1, mostCanvases));
    command->add_option("--canvases", arguments->canvases, "Also N canvases of each kind (none, one, two, three things), by multi-label")->check(wholeNumber(1, mostCanvases));
    addPrecision(*command, arguments->precision);
    command->add_flag("--confusion", arguments->confusion, "Print the confusion matrices (--json always has them)");
    command->add_flag("--calibration", arguments->calibration, "Stated probabilities against the truth, before and after scaling (the error itself is always measured)");
    command->add_flag("--json", arguments->json, "One JSON document on standard output");
    command->callback([arguments] { run(*arguments); });
}

}  // namespace app
