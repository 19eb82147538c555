#include "core/training/train_classifier.h"

#include "core/base/error.h"
#include "core/data/sample.h"
#include "core/evaluation/calibration.h"
#include "core/evaluation/evaluation.h"
#include "core/model/model_file.h"
#include "core/nn/spread.h"
#include "core/strategy/strategy.h"
#include "core/training/feature_cache.h"
#include "core/training/progress.h"
#include "core/training/stages.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace core {

namespace {

/// The layouts of the shared-trunk strategies of a recipe, softmax first.
std::vector<std::pair<StrategyId, HeadLayout>> layoutsOf(const Recipe& recipe, int classes)
{
    std::vector<std::pair<StrategyId, HeadLayout>> layouts;
    for (const StrategyId id : newHeadGroups(recipe))
        layouts.emplace_back(id, strategy(id).heads(classes));
    return layouts;
}

/// Outputs `first` .. `first + count - 1` of a dense layer.
HeadGroup slice(const Tensor& weights, const Tensor& bias, std::int64_t first, std::int64_t count)
{
    const std::int64_t width = weights.extent(1);
    HeadGroup group{Tensor({count, width}), Tensor({count})};
    const auto rows =
        weights.values().subspan(static_cast<std::size_t>(first * width), static_cast<std::size_t>(count * width));
    std::copy(rows.begin(), rows.end(), group.weights.values().begin());
    const auto biases = bias.values().subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(count));
    std::copy(biases.begin(), biases.end(), group.bias.values().begin());
    return group;
}

/// Takes the trained network's output layer off: what is left is the trunk.
void splitTrunk(Network network, Classifier& classifier)
{
    const Tensor bias = std::move(network.parameters.back());
    network.parameters.pop_back();
    const Tensor weights = std::move(network.parameters.back());
    network.parameters.pop_back();
    network.layers.pop_back();
    classifier.trunkSoftmax = slice(weights, bias, 0, weights.extent(0));
    classifier.trunk = std::move(network);
}

/// What a training begins with.
Classifier startingPoint(const Recipe& recipe, const TrainTest& data)
{
    Classifier classifier;
    if (recipe.onto)
        classifier = *recipe.onto;
    classifier.name = recipe.name;
    classifier.title = recipe.title;
    classifier.classNames = data.train.classNames;
    classifier.preprocessing = preprocessingFor(data.train);
    classifier.architecture = recipe.architecture;
    return classifier;
}

/// The heads as one dense layer, alone or behind the trunk that was trained on with them.
std::optional<Network> headsOn(const Network& trunk, const StageContext& context, const Dataset& train,
                               const HeadLayout& layout)
{
    if (context.recipe.heads == HeadTraining::FineTuned)
        return fineTuneHeads(context, trunk, train, layout);
    const std::vector<int> labels(train.labels.begin(), train.labels.end());
    return trainHeads(context, cacheFeatures(context.recipe, trunk, train, context.stop), labels, layout);
}

/// Trains networks that do not wait for each other, side by side over the cores. Returns fewer if stopped.
std::vector<Network> trainSideBySide(std::size_t count, const std::function<std::optional<Network>(std::size_t)>& train)
{
    std::vector<std::optional<Network>> trained(count);
    spreadOverCores(static_cast<int>(count),
                    [&](int i) { trained[static_cast<std::size_t>(i)] = train(static_cast<std::size_t>(i)); });
    std::vector<Network> networks;
    for (std::optional<Network>& network : trained)
        if (network)
            networks.push_back(std::move(*network));
    return networks;
}

bool addOwnHeads(Classifier& classifier, const StageContext& context, const Dataset& train)
{
    const std::vector<Segment> segments = ownHeadsOf(context.recipe, classifier.classCount());
    std::vector<Network> networks =
        trainSideBySide(segments.size(), [&](std::size_t i) { return trainOwnHead(context, train, segments[i]); });
    if (networks.size() < segments.size())
        return false;
    for (std::size_t i = 0; i < segments.size(); ++i)
        classifier.ownHeads.emplace(maskOf(segments[i]), std::move(networks[i]));
    return true;
}

bool addHeads(Classifier& classifier, const StageContext& context, const Dataset& train)
{
    if (context.recipe.heads == HeadTraining::Scratch)
        return addOwnHeads(classifier, context, train);

    const auto layouts = layoutsOf(context.recipe, classifier.classCount());
    if (layouts.empty())
        return true;
    std::vector<HeadLayout> all;
    for (const auto& [id, layout] : layouts)
        all.push_back(layout);
    const HeadLayout together = concatenate(all);
    auto heads = headsOn(classifier.trunk, context, train, together);
    if (!heads)
        return false;
    const Tensor bias = heads->parameters.back(), weights = heads->parameters.at(heads->parameters.size() - 2);
    std::int64_t first = 0;
    for (const auto& [id, layout] : layouts) {
        classifier.heads[id] = slice(weights, bias, first, layout.outputs);
        first += layout.outputs;
    }
    // the trunk has moved on: its first softmax would not fit it any more
    if (context.recipe.heads == HeadTraining::FineTuned) {
        splitTrunk(std::move(*heads), classifier);
        classifier.trunkSoftmax = classifier.heads.at(StrategyId::Softmax);
    }
    return true;
}

bool addMultiLabel(Classifier& classifier, const StageContext& context, const Dataset& train)
{
    if (!context.recipe.trains(StrategyId::MultiLabel))
        return true;
    auto network = trainMultiLabel(context, train, classifier.preprocessing);
    if (!network)
        return false;
    classifier.networkGroups[StrategyId::MultiLabel].networks = {std::move(*network)};
    classifier.thresholds.assign(static_cast<std::size_t>(classifier.classCount()), 0.5F);
    return true;
}

bool addSpecialists(Classifier& classifier, const StageContext& context, const Dataset& train)
{
    if (!context.recipe.trains(StrategyId::Specialists))
        return true;
    const auto classes = static_cast<std::size_t>(classifier.classCount());
    std::vector<Network>& networks = classifier.networkGroups[StrategyId::Specialists].networks;
    networks = trainSideBySide(
        classes, [&](std::size_t label) { return trainSpecialist(context, train, static_cast<int>(label)); });
    classifier.specialistScales.resize(classes);
    return networks.size() == classes;
}

/// The networks that strategies have for themselves.
bool addNetworkGroups(Classifier& classifier, const StageContext& context, const Dataset& train)
{
    const auto add = [&](StrategyId id, std::optional<NetworkGroup> group) {
        if (group)
            classifier.networkGroups[id] = std::move(*group);
        return group.has_value();
    };
    if (context.recipe.trains(StrategyId::MultiTask) && !add(StrategyId::MultiTask, trainMultiTask(context, train)))
        return false;
    return !context.recipe.trains(StrategyId::Cascade)
        || add(StrategyId::Cascade, trainCascade(context, train, trunkWithSoftmax(classifier)));
}

/// Unless there is a model to add to, which has one.
bool addTrunk(Classifier& classifier, const StageContext& context, const Dataset& train)
{
    if (context.recipe.onto)
        return true;
    auto network = trainTrunk(context, train);
    if (network)
        splitTrunk(std::move(*network), classifier);
    return network.has_value();
}

/// Tells that `done` of `samples` images were asked about in a stage that trains nothing.
void tell(const StageContext& context, const char* stage, std::int64_t done, std::int64_t samples)
{
    const std::lock_guard lock(context.reporting);
    const TrainingProgress progress = context.clock.after(
        stage, {.epoch = 1, .epochs = 1, .samplesDone = done, .samples = std::max<std::int64_t>(samples, 1)});
    if (context.callbacks.progress)
        context.callbacks.progress(progress);
}

/// Returns whether it came to its end.
bool recordEvaluation(Classifier& classifier, const Dataset& test, const StageContext& context)
{
    if (test.size() == 0)
        return true;
    ClassifierPlan plan(std::make_shared<const Classifier>(classifier));
    tell(context, testStage, 0, test.size());
    const auto evaluation = evaluate(
        plan, test, {}, [&](std::int64_t done) { tell(context, testStage, done, test.size()); }, context.stop);
    if (!evaluation)
        return false;
    for (const auto& [id, result] : evaluation->strategies) {
        const double accuracy = strategy(id).labels ? result.exactMatch : result.accuracy;
        classifier.records[id] = {accuracy, result.confusion, evaluation->images};
    }
    classifier.trunkSoftmaxAccuracy = trunkSoftmaxAccuracy(classifier, test);
    return true;
}

double trunkSpeed(const std::vector<StageEpoch>& epochs)
{
    double samples = 0.0;
    double seconds = 0.0;
    for (const StageEpoch& entry : epochs) {
        if (entry.stage == "trunk" && (entry.report.epoch > 1 || entry.report.epochs == 1)) {
            samples += entry.report.samplesPerSecond * entry.report.seconds;
            seconds += entry.report.seconds;
        }
    }
    return seconds > 0.0 ? samples / seconds : 0.0;
}

}  // namespace

std::optional<TrainingOutcome> trainClassifier(const TrainTest& data, const Recipe& recipe,
                                               const CheckpointOptions& checkpoint, const TrainingCallbacks& callbacks,
                                               std::stop_token stop)
{
    checkRecipe(recipe, data.train);
    const std::vector<StagePlan> stages = stagePlans(recipe, data.train);
    std::vector<StagePlan> plans = stages;
    std::ranges::move(finishingPlans(recipe, data), std::back_inserter(plans));
    ProgressClock clock(std::move(plans));
    TrainingOutcome outcome;
    const Split parts = split(data.train, recipe.heldShare, derivedSeed(recipe.seed, "held out"));
    const CheckpointFolder checkpoints(checkpoint, describe(recipe, data.train));
    for (const StagePlan& plan : stages)
        checkpoints.expectFree(plan.name);  // before hours of training
    std::mutex reporting;
    const StageContext context{recipe,         checkpoints, callbacks, clock,
                               outcome.epochs, stop,        reporting, callbacks.watchHeld ? &parts.held : nullptr};

    Classifier classifier = startingPoint(recipe, data);
    if (!addTrunk(classifier, context, parts.train) || !addHeads(classifier, context, parts.train)
        || !addMultiLabel(classifier, context, parts.train) || !addSpecialists(classifier, context, parts.train)
        || !addNetworkGroups(classifier, context, parts.train))
        return std::nullopt;

    classifier = roundedToFloat16(std::move(classifier));
    tell(context, calibrationStage, 0, parts.held.size());
    calibrate(classifier, parts.held);
    tell(context, calibrationStage, std::max<std::int64_t>(parts.held.size(), 1), parts.held.size());
    if (!recordEvaluation(classifier, data.test, context))
        return std::nullopt;
    outcome.seconds = clock.secondsSinceStart();
    outcome.samplesPerSecond = trunkSpeed(outcome.epochs);
    outcome.classifier = std::move(classifier);
    return outcome;
}

}  // namespace core
