#include "core/training/train_classifier.h"

#include "core/base/error.h"
#include "core/data/hold_out.h"
#include "core/data/join.h"
#include "core/evaluation/calibration.h"
#include "core/evaluation/evaluation.h"
#include "core/model/model_file.h"
#include "core/nn/spread.h"
#include "core/strategy/network_plans.h"
#include "core/strategy/strategy.h"
#include "core/training/own_networks.h"
#include "core/training/progress.h"
#include "core/training/recipe_json.h"
#include "core/training/stage_list.h"
#include "core/training/train_stage.h"

#include <algorithm>
#include <functional>
#include <span>
#include <utility>

namespace core {

namespace {

/// Splits the trained network into the trunk and its output layer, a softmax.
void splitTrunk(Network network, Classifier& classifier)
{
    const Tensor bias = std::move(network.parameters.back());
    network.parameters.pop_back();
    const Tensor weights = std::move(network.parameters.back());
    network.parameters.pop_back();
    network.layers.pop_back();
    classifier.trunkSoftmax = {weights, bias};
    classifier.trunk = std::move(network);
}

/// The classifier at the beginning of a training.
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

/// Splits the layer of all heads. With fine-tuned heads, the network also contains the new trunk.
void takeHeads(Classifier& classifier, Network network, const Recipe& recipe)
{
    const HeadGroup all{network.parameters.at(network.parameters.size() - 2), network.parameters.back()};
    std::int64_t first = 0;
    for (const StrategyId id : newHeadGroups(recipe)) {
        const std::int64_t outputs = strategy(id).heads(classifier.classCount()).outputs;
        classifier.heads[id] = outputsOf(all, first, outputs);
        first += outputs;
    }
    // the weights of the trunk have changed, so its first softmax no longer fits
    if (recipe.heads == HeadTraining::FineTuned) {
        splitTrunk(std::move(network), classifier);
        classifier.trunkSoftmax = classifier.heads.at(StrategyId::Softmax);
    }
}

/// Stores the network of a stage in the classifier.
void take(Classifier& classifier, StageId stage, Network network, const Recipe& recipe)
{
    switch (stage.kind) {
    case StageKind::Trunk:
        return splitTrunk(std::move(network), classifier);
    case StageKind::Heads:
        return takeHeads(classifier, std::move(network), recipe);
    case StageKind::OwnHead:
        classifier.ownHeads.emplace(stage.index, std::move(network));
        return;
    case StageKind::Network:
        classifier.networkGroups[stage.strategy.value()].networks.push_back(std::move(network));
        return;
    case StageKind::Calibration:
    case StageKind::Test:
        return;
    }
}

/// Networks that do not depend on each other and are small enough for one core.
bool runsSideBySide(StageId stage)
{
    return stage.kind == StageKind::OwnHead
        || (stage.kind == StageKind::Network && ownNetworksOf(stage.strategy.value()).sideBySide);
}

/// The number of stages, from the first one, that run together.
std::size_t countTogether(std::span<const Stage> stages)
{
    const StageId first = stages.front().id;
    if (!runsSideBySide(first))
        return 1;
    const auto other = std::ranges::find_if(stages, [first](const Stage& stage) {
        return stage.id.kind != first.kind || stage.id.strategy != first.strategy;
    });
    return static_cast<std::size_t>(other - stages.begin());
}

/// Creates the group of networks before its first stage.
void startGroup(Classifier& classifier, StageId stage, const Dataset& train)
{
    if (stage.kind != StageKind::Network)
        return;
    const OwnNetworks& own = ownNetworksOf(stage.strategy.value());
    const auto [group, isNew] = classifier.networkGroups.try_emplace(own.strategy);
    if (isNew && own.constants)
        group->second.constants = own.constants(train);
}

/// Trains the networks of one stage, or of several stages spread over the cores. Returns false after a stop request.
bool trainTogether(Classifier& classifier, const StageContext& context, const Dataset& train,
                   std::span<const Stage> stages)
{
    std::vector<std::optional<Network>> trained(stages.size());
    const auto trainOne = [&](int i) {
        const auto place = static_cast<std::size_t>(i);
        trained[place] = trainStage(context, stages[place], train, classifier);
    };
    if (runsSideBySide(stages.front().id))
        spreadOverCores(static_cast<int>(stages.size()), trainOne);
    else
        trainOne(0);
    if (std::ranges::any_of(trained, [](const std::optional<Network>& network) { return !network; }))
        return false;
    for (std::size_t i = 0; i < stages.size(); ++i)
        take(classifier, stages[i].id, std::move(*trained[i]), context.recipe);
    return true;
}

/// Returns false after a stop request.
bool trainNetworks(Classifier& classifier, const StageContext& context, const Dataset& train,
                   std::span<const Stage> stages)
{
    while (!stages.empty() && trainsNetwork(stages.front().id.kind)) {
        startGroup(classifier, stages.front().id, train);
        const std::size_t count = countTogether(stages);
        if (!trainTogether(classifier, context, train, stages.first(count)))
            return false;
        stages = stages.subspan(count);
    }
    for (const OwnNetworks& own : ownNetworks())
        if (own.complete && context.recipe.trains(own.strategy))
            own.complete(classifier);
    return true;
}

/// Reports that a stage that trains nothing has processed `done` of `samples` images.
void tell(const StageContext& context, StageKind stage, std::int64_t done, std::int64_t samples)
{
    const std::lock_guard lock(context.reporting);
    const TrainingProgress progress = context.clock.after(
        {stage}, {.epoch = 1, .epochs = 1, .samplesDone = done, .samples = std::max<std::int64_t>(samples, 1)});
    if (context.callbacks.progress)
        context.callbacks.progress(progress);
}

/// The test images, or those of each data set if they are joined.
std::vector<Dataset> testSetsOf(const Dataset& test)
{
    if (test.origins.empty())
        return {test};
    std::vector<Dataset> sets;
    for (std::size_t origin = 0; origin < test.origins.size(); ++origin)
        if (Dataset images = imagesOf(test, origin); images.size() > 0)
            sets.push_back(std::move(images));
    return sets;
}

/// Adds the results on one data set.
void addRecord(StrategyRecord& record, const SetRecord& set, const StrategyEvaluation& result)
{
    const double before = record.accuracy * static_cast<double>(record.images);
    record.images += set.images;
    record.accuracy = (before + set.accuracy * static_cast<double>(set.images)) / static_cast<double>(record.images);
    record.confusion.resize(result.confusion.size(), std::vector<std::int64_t>(result.confusion.size()));
    for (std::size_t row = 0; row < result.confusion.size(); ++row)
        std::ranges::transform(record.confusion[row], result.confusion[row], record.confusion[row].begin(),
                               std::plus());
    record.sets.push_back(set);
}

/// Returns false after a stop request.
bool recordEvaluation(Classifier& classifier, const Dataset& test, const StageContext& context)
{
    if (test.size() == 0)
        return true;
    ClassifierPlan plan(std::make_shared<const Classifier>(classifier));
    classifier.records.clear();
    std::int64_t before = 0;
    tell(context, StageKind::Test, before, test.size());
    for (const Dataset& set : testSetsOf(test)) {
        const auto evaluation = evaluate(
            plan, set, {}, [&](std::int64_t done) { tell(context, StageKind::Test, before + done, test.size()); },
            context.stop);
        if (!evaluation)
            return false;
        before += set.size();
        for (const auto& [id, result] : evaluation->strategies)
            addRecord(classifier.records[id],
                      {set.name, strategy(id).labels ? result.exactMatch : result.accuracy, set.size()}, result);
    }
    if (test.origins.empty())
        for (auto& [id, record] : classifier.records)
            record.sets.clear();
    classifier.trunkSoftmaxAccuracy = trunkSoftmaxAccuracy(classifier, test);
    return true;
}

double trunkSpeed(const std::vector<StageEpoch>& epochs)
{
    double samples = 0.0;
    double seconds = 0.0;
    for (const StageEpoch& entry : epochs) {
        if (entry.stage.kind == StageKind::Trunk && (entry.report.epoch > 1 || entry.report.epochs == 1)) {
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
    const std::vector<Stage> stages = stagesOf(recipe, data);
    ProgressClock clock(stages);
    TrainingOutcome outcome;
    const Split parts = holdOut(data.train, recipe.heldShare, derivedSeed(recipe.seed, "held out"));
    const CheckpointFolder checkpoints(checkpoint, trainingIdentity(recipe, data.train));
    for (const Stage& stage : stages)
        if (trainsNetwork(stage.id.kind))
            checkpoints.expectFree(toText(stage.id));  // fail now, not after hours of training
    std::mutex reporting;
    const StageContext context{recipe,         checkpoints, callbacks, clock,
                               outcome.epochs, stop,        reporting, callbacks.watchHeld ? &parts.held : nullptr};

    Classifier classifier = startingPoint(recipe, data);
    if (!trainNetworks(classifier, context, parts.train, stages))
        return std::nullopt;

    classifier = roundedToFloat16(std::move(classifier));
    tell(context, StageKind::Calibration, 0, parts.held.size());
    calibrate(classifier, parts.held);
    tell(context, StageKind::Calibration, std::max<std::int64_t>(parts.held.size(), 1), parts.held.size());
    if (!recordEvaluation(classifier, data.test, context))
        return std::nullopt;
    outcome.seconds = clock.secondsSinceStart();
    outcome.samplesPerSecond = trunkSpeed(outcome.epochs);
    outcome.classifier = std::move(classifier);
    return outcome;
}

}  // namespace core
