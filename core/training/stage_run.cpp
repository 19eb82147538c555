#include "core/training/stage_run.h"

#include "core/evaluation/outputs.h"
#include "core/nn/architectures.h"
#include "core/nn/loss.h"

#include <algorithm>
#include <chrono>

namespace core {

namespace {

/// Shows the trunk during its training, at most once a second, because copies of the network take time.
class TrunkWatch {
public:
    TrunkWatch(std::function<void(const Network&)> show, const Network& start) : m_show(std::move(show))
    {
        if (m_show)
            m_show(start);
    }
    void afterStep(const TrainingView& view)
    {
        if (m_show && std::chrono::steady_clock::now() - m_last >= std::chrono::seconds(1))
            afterEpoch(view);
    }
    void afterEpoch(const TrainingView& view)
    {
        if (!m_show)
            return;
        m_show(view.network());
        m_last = std::chrono::steady_clock::now();
    }

private:
    std::function<void(const Network&)> m_show;
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
};

/// Loss and accuracy of a softmax network on all images, in their order.
HeldReport measured(const Network& network, const Dataset& images)
{
    const Tensor logits = outputsOf(network, images);
    const std::vector<int> labels(images.labels.begin(), images.labels.end());
    std::vector<float> gradient(logits.values().size());
    return {.loss = softmaxCrossEntropy(logits.values(), labels, gradient),
            .accuracy = shareOfRight(logits, images),
            .images = images.size()};
}

/// Reports the epochs of earlier runs. Returns true if the stage is complete.
bool resume(const StageContext& context, const Stage& stage, const StageCheckpoint& last)
{
    const std::lock_guard lock(context.reporting);
    for (const EpochReport& report : last.reports) {
        context.epochs.push_back({stage.id, report});
        if (context.callbacks.earlier)
            context.callbacks.earlier(context.epochs.back());
    }
    const auto epochsDone = static_cast<int>(last.reports.size());
    context.clock.enter(stage.id, epochsDone);
    if (epochsDone < stage.epochs)
        return false;
    if (stage.id.kind == StageKind::Trunk && context.callbacks.trunk)
        context.callbacks.trunk(last.state.network);
    return true;
}

/// Heads on a frozen trunk may use a separate optimizer.
const OptimizerOptions& optimizerOf(const Recipe& recipe, const Stage& stage)
{
    return stage.architecture.empty() && recipe.headOptimizer ? *recipe.headOptimizer : recipe.optimizer;
}

}  // namespace

Network startOf(const Recipe& recipe, const Stage& stage)
{
    Random random(derivedSeed(recipe.seed, "weights of " + toText(stage.id)));
    return makeNetwork(stage.input, layersOf(stage), random);
}

std::uint64_t sourceSeed(const StageContext& context, const Stage& stage)
{
    return derivedSeed(context.recipe.seed, toText(stage.id));
}

ImageOptions imageOptions(const StageContext& context, const Stage& stage)
{
    return {context.recipe.augmentation, sourceSeed(context, stage), context.recipe.labelSmoothing};
}

std::optional<Network> runStage(const StageContext& context, const Stage& stage, const BatchSource& source,
                                const Network& start)
{
    const std::string name = toText(stage.id);
    StageCheckpoint last = context.checkpoints.load(name, start).value_or(StageCheckpoint{{start, {}}, {}});
    if (resume(context, stage, last))
        return last.state.network;

    TrainerOptions options;
    options.epochs = stage.epochs;
    options.schedule = context.recipe.schedule;
    options.plan = {stage.batch, optimizerOf(context.recipe, stage),
                    derivedSeed(context.recipe.seed, "dropout of " + name),
                    trainingPrecision(start, context.recipe.precision)};
    TrainerCallbacks callbacks;
    const bool isTrunk = stage.id.kind == StageKind::Trunk;
    TrunkWatch watch(isTrunk ? context.callbacks.trunk : nullptr, last.state.network);
    callbacks.step = [&](const StepReport& step, const TrainingView& view) {
        const std::lock_guard lock(context.reporting);
        const auto before = std::chrono::steady_clock::now();
        watch.afterStep(view);
        const TrainingProgress progress = context.clock.after(stage.id, step);
        if (context.callbacks.progress)
            context.callbacks.progress(progress);
        context.clock.leaveOut(std::chrono::steady_clock::now() - before);
    };
    std::vector<EpochReport> reports = last.reports;
    callbacks.epoch = [&](EpochReport report, const TrainingView& view) {
        if (isTrunk && context.held && context.held->size() > 0)
            report.held = measured(view.network(), *context.held);
        watch.afterEpoch(view);
        reports.push_back(report);
        context.checkpoints.store(name, {view.state(), reports});
        const std::lock_guard lock(context.reporting);
        context.epochs.push_back({stage.id, report});
        if (context.callbacks.epoch)
            context.callbacks.epoch(context.epochs.back());
    };
    auto end =
        train(std::move(last.state), static_cast<int>(last.reports.size()), options, source, callbacks, context.stop);
    if (!end)
        return std::nullopt;
    return std::move(end->network);
}

std::optional<Network> runFresh(const StageContext& context, const Stage& stage, const BatchSource& source)
{
    return runStage(context, stage, source, startOf(context.recipe, stage));
}

std::optional<Network> runOnImages(const StageContext& context, const Stage& stage, const Dataset& images)
{
    return runFresh(context, stage, imageSource(images, imageOptions(context, stage)));
}

}  // namespace core
