#include "core/training/recipe.h"

#include "core/base/checksum.h"
#include "core/base/error.h"
#include "core/base/format.h"
#include "core/data/sample.h"
#include "core/model/model_file.h"
#include "core/nn/spread.h"
#include "core/strategy/strategy.h"
#include "core/training/calibration.h"
#include "core/training/evaluation.h"
#include "core/training/feature_cache.h"
#include "core/training/progress.h"
#include "core/training/stages.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <sstream>

namespace core {

namespace {

bool wants(const Recipe& recipe, StrategyId id)
{
    return std::find(recipe.strategies.begin(), recipe.strategies.end(), id) != recipe.strategies.end();
}

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
    const auto rows = weights.values().subspan(static_cast<std::size_t>(first * width), static_cast<std::size_t>(count * width));
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
std::optional<Network> headsOn(const Network& trunk, const StageContext& context, const Dataset& train, const HeadLayout& layout)
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
    spreadOverCores(static_cast<int>(count), [&](int i) { trained[static_cast<std::size_t>(i)] = train(static_cast<std::size_t>(i)); });
    std::vector<Network> networks;
    for (std::optional<Network>& network : trained)
        if (network)
            networks.push_back(std::move(*network));
    return networks;
}

bool addOwnHeads(Classifier& classifier, const StageContext& context, const Dataset& train)
{
    const std::vector<Segment> segments = ownHeadsOf(context.recipe, classifier.classCount());
    std::vector<Network> networks = trainSideBySide(segments.size(), [&](std::size_t i) { return trainOwnHead(context, train, segments[i]); });
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
    if (context.recipe.heads == HeadTraining::FineTuned) {  // the trunk has moved on: its first softmax would not fit it any more
        splitTrunk(std::move(*heads), classifier);
        classifier.trunkSoftmax = classifier.heads.at(StrategyId::Softmax);
    }
    return true;
}

bool addMultiLabel(Classifier& classifier, const StageContext& context, const Dataset& train)
{
    if (!wants(context.recipe, StrategyId::MultiLabel))
        return true;
    classifier.multiLabel = trainMultiLabel(context, train, classifier.preprocessing);
    classifier.thresholds.assign(static_cast<std::size_t>(classifier.classCount()), 0.5F);
    return classifier.multiLabel.has_value();
}

bool addSpecialists(Classifier& classifier, const StageContext& context, const Dataset& train)
{
    if (!wants(context.recipe, StrategyId::Specialists))
        return true;
    const auto classes = static_cast<std::size_t>(classifier.classCount());
    classifier.specialists = trainSideBySide(classes, [&](std::size_t label) { return trainSpecialist(context, train, static_cast<int>(label)); });
    classifier.specialistScales.resize(classes);
    return classifier.specialists.size() == classes;
}

/// The networks that strategies have for themselves.
bool addNetworkGroups(Classifier& classifier, const StageContext& context, const Dataset& train)
{
    const auto add = [&](StrategyId id, std::optional<NetworkGroup> group) {
        if (group)
            classifier.networkGroups[id] = std::move(*group);
        return group.has_value();
    };
    if (wants(context.recipe, StrategyId::MultiTask) && !add(StrategyId::MultiTask, trainMultiTask(context, train)))
        return false;
    return !wants(context.recipe, StrategyId::Cascade) || add(StrategyId::Cascade, trainCascade(context, train, trunkWithSoftmax(classifier)));
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
        const double accuracy = id == StrategyId::MultiLabel ? result.exactMatch : result.accuracy;
        classifier.records[id] = {accuracy, result.confusion, evaluation->images};
    }
    classifier.trunkSoftmaxAccuracy = trunkSoftmaxAccuracy(classifier, test);
    return true;
}

/// FNV-1a of pixels and labels.
std::uint64_t checksum(const Dataset& dataset)
{
    Checksum sum;
    sum.add(std::as_bytes(std::span(dataset.pixels)));
    sum.add(std::as_bytes(std::span(dataset.labels)));
    return sum.value();
}

std::string shortest(double value)
{
    std::ostringstream text;
    text << value;
    return text.str();
}

std::string toText(const OptimizerOptions& optimizer)
{
    return toText(optimizer.kind) + ' ' + shortest(optimizer.learningRate)
         + (optimizer.weightDecay > 0.0 ? " weight decay " + shortest(optimizer.weightDecay) : "");
}

std::string toText(const TaskWeights& weights)
{
    return shortest(weights.classes) + '/' + shortest(weights.attributes) + '/' + shortest(weights.quantities);
}

/// Every strategy with networks of its own must know these classes.
void checkGroups(const Recipe& recipe, const Dataset& train)
{
    for (const StrategyId id : recipe.strategies)
        if (const Strategy& line = strategy(id); line.networks && line.networks(train.classNames, train.imageShape).outputs.empty())
            throw UsageError(line.name + ": expected digits or CIFAR-10's classes, of which more is known than their names, found those of "
                             + train.name + "; leave it out of --strategies");
    for (const double weight : {recipe.taskWeights.classes, recipe.taskWeights.attributes, recipe.taskWeights.quantities})
        if (!(weight >= 0.0 && weight <= 1e3))
            throw UsageError("task weights: expected numbers of 0 to 1000, found " + shortest(weight));
}

/// Networks for each head: few enough, and for classes, not for groups of them.
void checkScratch(const Recipe& recipe, const Dataset& train)
{
    const std::size_t networks = train.classCount() > 31 ? 0 : ownHeadsOf(recipe, static_cast<int>(train.classCount())).size();
    if (networks == 0 || networks > mostOwnHeads)
        throw UsageError("heads from scratch: expected at most " + std::to_string(mostOwnHeads) + " networks, found "
                         + (networks ? std::to_string(networks) : "more") + "; take fewer classes, or leave elimination out of --strategies");
    for (const StrategyId id : headGroupsFor(recipe.strategies))
        if (!isPlain(strategy(id).heads(static_cast<int>(train.classCount()))))
            throw UsageError("heads from scratch: " + toText(id)
                             + " has heads that tell groups of classes apart, which are trained on a trunk only; leave it out of --strategies");
}

/// Whether the strategies can be added to the model that there is.
void checkOnto(const Recipe& recipe, const Dataset& train)
{
    if (!recipe.onto)
        return;
    const Classifier& model = *recipe.onto;
    checkFit(model, train);
    const std::string where = "model \"" + model.name + "\": ";
    if (model.classNames != train.classNames)
        throw UsageError(where + "expected images of its classes, found those of " + train.name);
    if (recipe.heads != HeadTraining::Shared || !model.ownHeads.empty())
        throw UsageError(where + "heads can be added to a trunk that stays as it is only (--heads shared)");
    const auto has = model.strategies();
    for (const StrategyId id : recipe.strategies)
        if (std::ranges::find(has, id) != has.end())
            throw UsageError(where + "has the strategy " + toText(id) + " already; leave it out of --strategies");
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

std::string toText(HeadTraining heads)
{
    return heads == HeadTraining::Shared ? "shared" : heads == HeadTraining::FineTuned ? "fine-tuned" : "scratch";
}

HeadTraining headTrainingNamed(const std::string& name)
{
    for (const HeadTraining heads : {HeadTraining::Shared, HeadTraining::FineTuned, HeadTraining::Scratch})
        if (toText(heads) == name)
            return heads;
    throw UsageError("heads: expected shared, fine-tuned or scratch, found \"" + name + '"');
}

std::vector<StrategyId> usualStrategies(HeadTraining heads)
{
    std::vector<StrategyId> usual;
    for (const Strategy& line : strategies())
        if (!line.networks && (heads != HeadTraining::Scratch || !line.heads || isPlain(line.heads(3))))
            usual.push_back(line.id);
    return usual;
}

void checkRecipe(const Recipe& recipe, const Dataset& train)
{
    requireSupport(recipe.precision);
    if (train.classCount() < 2)
        throw UsageError(train.name + ": expected at least 2 classes, found " + std::to_string(train.classCount()));
    if (!(recipe.labelSmoothing >= 0.0 && recipe.labelSmoothing < 1.0))
        throw UsageError("label smoothing: expected at least 0 and below 1, found " + formatted("%g", recipe.labelSmoothing));
    for (const StrategyId id : recipe.strategies)
        if (const Strategy& line = strategy(id); train.classCount() > line.mostClasses)
            throw UsageError(train.name + ": " + line.name + " has too many heads: expected at most " + std::to_string(line.mostClasses)
                             + " classes, found " + std::to_string(train.classCount()) + "; leave it out of --strategies");
    if (recipe.heads == HeadTraining::Scratch)
        checkScratch(recipe, train);
    checkGroups(recipe, train);
    checkOnto(recipe, train);
}

std::string imagesChecksum(const Dataset& dataset)
{
    std::ostringstream text;
    text << std::hex << checksum(dataset);
    return text.str();
}

std::string describe(const Recipe& recipe, const Dataset& train)
{
    std::ostringstream text;
    text << train.name << ' ' << train.size() << " images " << toText(train.imageShape) << " of checksum " << imagesChecksum(train) << ", classes " << train.classCount() << ", architecture " << recipe.architecture << ", strategies";
    for (const StrategyId id : recipe.strategies)
        text << ' ' << toText(id);
    text << ", epochs " << recipe.epochs << '/' << recipe.headEpochs << '/' << recipe.multiLabelEpochs << '/' << recipe.specialistEpochs
         << ", batch " << recipe.batch << '/' << recipe.headBatch << ", optimizer " << toText(recipe.optimizer)
         << (recipe.headOptimizer ? ", of the heads " + toText(*recipe.headOptimizer) : "") << ", schedule " << toText(recipe.schedule)
         << (recipe.labelSmoothing > 0.0 ? ", label smoothing " + shortest(recipe.labelSmoothing) : "")
         << (recipe.heads == HeadTraining::Shared ? "" : ", heads " + toText(recipe.heads))
         << (wants(recipe, StrategyId::MultiTask) ? ", task weights " + toText(recipe.taskWeights) : "")
         << (recipe.onto ? ", added to " + recipe.onto->name : "")
         << (recipe.precision == Precision::F32 ? "" : ", precision " + toText(recipe.precision))
         << ", augmentation " << (recipe.augmentation ? toText(*recipe.augmentation) : "no") << ", seed " << recipe.seed << ", held out " << recipe.heldShare;
    return text.str();
}

std::optional<TrainingOutcome> trainClassifier(const TrainTest& data, const Recipe& recipe, const CheckpointOptions& checkpoint,
                                               const TrainingCallbacks& callbacks, std::stop_token stop)
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
    const StageContext context{recipe, checkpoints, callbacks, clock, outcome.epochs, stop, reporting,
                               callbacks.watchHeld ? &parts.held : nullptr};

    Classifier classifier = startingPoint(recipe, data);
    if (!addTrunk(classifier, context, parts.train) || !addHeads(classifier, context, parts.train) || !addMultiLabel(classifier, context, parts.train)
        || !addSpecialists(classifier, context, parts.train) || !addNetworkGroups(classifier, context, parts.train))
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
