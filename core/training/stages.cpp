#include "core/training/stages.h"

#include "core/nn/architectures.h"
#include "core/tensor/operations.h"
#include "core/training/sources.h"

#include <algorithm>
#include <chrono>
#include <numeric>

namespace core {

namespace {

constexpr int changedVersions = 4;  ///< of the cached features, with augmentation
constexpr std::int64_t featureBatch = 256;
constexpr double partOfCanvas = 0.5;  ///< a canvas already moves and scales what it holds

struct StageSetup {
    std::string name;
    Shape input;
    std::vector<Layer> layers;
    int epochs = 0;
    std::int64_t batch = 0;
};

Network startOf(const Recipe& recipe, const StageSetup& setup)
{
    Random random(derivedSeed(recipe.seed, "weights of " + setup.name));
    return makeNetwork(setup.input, setup.layers, random);
}

/// Shows the trunk while it is trained, not so often that it costs.
class TrunkWatch {
public:
    TrunkWatch(std::function<void(const Network&)> show, const Network& start) : m_show(std::move(show))
    {
        if (m_show)
            m_show(start);
    }
    void afterStep(const TrainingPlan& plan)
    {
        if (m_show && std::chrono::steady_clock::now() - m_last >= std::chrono::seconds(1))
            afterEpoch(plan);
    }
    void afterEpoch(const TrainingPlan& plan)
    {
        if (!m_show)
            return;
        m_show(plan.network());
        m_last = std::chrono::steady_clock::now();
    }

private:
    std::function<void(const Network&)> m_show;
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
};

/// Loss and accuracy of a softmax network on all images, in their order.
HeldReport measured(const Network& network, const Dataset& images)
{
    InferencePlan plan(network, featureBatch);
    const auto length = static_cast<std::size_t>(elementCount(images.imageShape));
    const auto width = static_cast<std::size_t>(elementCount(outputShape(network)));
    std::vector<float> batch(static_cast<std::size_t>(featureBatch) * length);
    std::vector<float> logits(static_cast<std::size_t>(featureBatch) * width);
    std::vector<float> gradient(logits.size());
    HeldReport report;
    for (std::int64_t first = 0; first < images.size(); first += featureBatch) {
        const auto count = static_cast<std::size_t>(std::min(featureBatch, images.size() - first));
        for (std::size_t i = 0; i < count; ++i)
            images.copyImage(first + static_cast<std::int64_t>(i), std::span(batch).subspan(i * length, length));
        const auto answers = std::span(logits).first(count * width);
        plan.run(std::span(batch).first(count * length), answers, static_cast<std::int64_t>(count));
        const std::vector<int> labels(images.labels.begin() + first, images.labels.begin() + first + static_cast<std::int64_t>(count));
        report.loss += softmaxCrossEntropy(answers, labels, std::span(gradient).first(count * width)) * static_cast<double>(count);
        for (std::size_t i = 0; i < count; ++i)
            report.accuracy += static_cast<int>(argmax(answers.subspan(i * width, width))) == labels[i];
    }
    report.loss /= static_cast<double>(images.size());
    report.accuracy /= static_cast<double>(images.size());
    return report;
}

std::optional<Network> runStage(const StageContext& context, const StageSetup& setup, const BatchSource& source)
{
    const Network start = startOf(context.recipe, setup);
    StageCheckpoint last = context.checkpoints.load(setup.name, start).value_or(StageCheckpoint{{start, {}}, {}});
    for (const EpochReport& report : last.reports) {
        context.epochs.push_back({setup.name, report});
        if (context.callbacks.earlier)
            context.callbacks.earlier(context.epochs.back());
    }
    const auto epochsDone = static_cast<int>(last.reports.size());
    context.clock.enter(setup.name, epochsDone);
    if (epochsDone >= setup.epochs) {
        if (setup.name == "trunk" && context.callbacks.trunk)
            context.callbacks.trunk(last.state.network);
        return last.state.network;
    }

    TrainerOptions options;
    options.epochs = setup.epochs;
    options.schedule = context.recipe.schedule;
    options.plan = {setup.batch, context.recipe.optimizer, derivedSeed(context.recipe.seed, "dropout of " + setup.name)};
    TrainerCallbacks callbacks;
    const bool isTrunk = setup.name == "trunk";
    TrunkWatch watch(isTrunk ? context.callbacks.trunk : nullptr, last.state.network);
    callbacks.step = [&](const StepReport& step, const TrainingPlan& plan) {
        const auto before = std::chrono::steady_clock::now();
        watch.afterStep(plan);
        const TrainingProgress progress = context.clock.after(step);
        if (context.callbacks.progress)
            context.callbacks.progress(progress);
        context.clock.leaveOut(std::chrono::steady_clock::now() - before);
    };
    std::vector<EpochReport> reports = last.reports;
    callbacks.epoch = [&](EpochReport report, const TrainingPlan& plan) {
        if (isTrunk && context.held && context.held->size() > 0)
            report.held = measured(plan.network(), *context.held);
        watch.afterEpoch(plan);
        reports.push_back(report);
        context.epochs.push_back({setup.name, report});
        context.checkpoints.store(setup.name, {plan.state(), reports});
        if (context.callbacks.epoch)
            context.callbacks.epoch(context.epochs.back());
    };
    auto end = train(std::move(last.state), epochsDone, options, source, callbacks, context.stop);
    if (!end)
        return std::nullopt;
    return std::move(end->network);
}

struct FeatureJob {
    const Dataset& train;
    BatchSource images;
    std::int64_t width = 0;
    std::stop_token stop;
};

Tensor featuresOf(InferencePlan& plan, const FeatureJob& job, int version)
{
    const Dataset& train = job.train;
    const auto length = static_cast<std::size_t>(elementCount(train.imageShape));
    std::vector<float> batch(static_cast<std::size_t>(featureBatch) * length);
    const std::int64_t width = job.width;
    Tensor features({train.size(), width});
    for (std::int64_t first = 0; first < train.size() && !job.stop.stop_requested(); first += featureBatch) {
        const std::int64_t count = std::min(featureBatch, train.size() - first);
        job.images.fill(version, first, count, batch);
        plan.run(std::span(batch).first(static_cast<std::size_t>(count) * length),
                 features.values().subspan(static_cast<std::size_t>(first * width), static_cast<std::size_t>(count * width)), count);
    }
    return features;
}

/// The data set's images in their own order, each changed by a stream of its own.
BatchSource orderedImages(const Dataset& train, const std::optional<Augmentation>& augmentation, std::uint64_t seed)
{
    BatchSource source;
    source.samples = train.size();
    source.fill = [&train, augmentation, seed](int version, std::int64_t first, std::int64_t count, std::span<float> images) {
        const auto length = static_cast<std::size_t>(elementCount(train.imageShape));
#pragma omp parallel for schedule(static)
        for (std::int64_t i = 0; i < count; ++i) {
            const auto target = images.subspan(static_cast<std::size_t>(i) * length, length);
            train.copyImage(first + i, target);
            if (augmentation && version > 0) {
                Random random(derivedSeed(seed, "features " + std::to_string(version), static_cast<std::uint64_t>(first + i)));
                augment(target, train.imageShape, *augmentation, random);
            }
        }
    };
    return source;
}

}  // namespace

std::optional<Network> trainTrunk(const StageContext& context, const Dataset& train)
{
    const Recipe& recipe = context.recipe;
    const StageSetup setup{"trunk", train.imageShape, networkLayers(recipe.architecture, train.classCount()), recipe.epochs, recipe.batch};
    return runStage(context, setup, imageSource(train, recipe.augmentation, derivedSeed(recipe.seed, setup.name)));
}

std::vector<Tensor> cacheFeatures(const Recipe& recipe, const Network& trunk, const Dataset& train, const std::stop_token& stop)
{
    InferencePlan plan(trunk, featureBatch);
    const FeatureJob job{train, orderedImages(train, recipe.augmentation, recipe.seed), elementCount(outputShape(trunk)), stop};
    std::vector<Tensor> versions{featuresOf(plan, job, 0)};
    for (int version = 1; recipe.augmentation && version <= changedVersions; ++version)
        versions.push_back(featuresOf(plan, job, version));
    return versions;
}

std::optional<Network> trainHeads(const StageContext& context, const std::vector<Tensor>& features,
                                  const std::vector<int>& labels, const HeadLayout& layout)
{
    const Recipe& recipe = context.recipe;
    const StageSetup setup{"heads", {features.front().extent(1)}, {Dense{layout.outputs}}, recipe.headEpochs, recipe.headBatch};
    return runStage(context, setup, featureSource(features, labels, layout, derivedSeed(recipe.seed, setup.name)));
}

std::optional<Network> trainMultiLabel(const StageContext& context, const Dataset& train, const Preprocessing& rule)
{
    const Recipe& recipe = context.recipe;
    const StageSetup setup{"multi-label", train.imageShape, networkLayers("lenet-deep", train.classCount()), recipe.multiLabelEpochs, recipe.batch};
    CompositionOptions options;
    if (recipe.augmentation)
        options.augmentation = weakened(*recipe.augmentation, partOfCanvas);
    return runStage(context, setup, canvasSource(train, rule, options, derivedSeed(recipe.seed, setup.name)));
}

std::optional<Network> trainSpecialist(const StageContext& context, const Dataset& train, int label)
{
    const Recipe& recipe = context.recipe;
    const StageSetup setup{"specialist " + std::to_string(label), train.imageShape, networkLayers("lenet-small", 1), recipe.specialistEpochs, recipe.batch};
    return runStage(context, setup, oneAgainstRestSource(train, label, recipe.augmentation, derivedSeed(recipe.seed, setup.name)));
}

}  // namespace core
