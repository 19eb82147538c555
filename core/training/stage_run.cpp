#include "core/training/stage_run.h"

#include "core/evaluation/outputs.h"
#include "core/nn/loss.h"
#include "core/tensor/operations.h"

#include <algorithm>
#include <chrono>

namespace core {

namespace {

/// Shows the trunk while it is trained, not so often that it costs.
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
    HeldReport report{.loss = softmaxCrossEntropy(logits.values(), labels, gradient), .images = images.size()};
    for (std::int64_t n = 0; n < images.size(); ++n)
        report.accuracy += static_cast<int>(argmax(logits.row(n))) == labels[static_cast<std::size_t>(n)];
    report.accuracy /= static_cast<double>(images.size());
    return report;
}

/// Tells of the epochs that an earlier run did; returns whether they were all.
bool resume(const StageContext& context, const StageSetup& setup, const StageCheckpoint& last)
{
    const std::lock_guard lock(context.reporting);
    for (const EpochReport& report : last.reports) {
        context.epochs.push_back({setup.name, report});
        if (context.callbacks.earlier)
            context.callbacks.earlier(context.epochs.back());
    }
    const auto epochsDone = static_cast<int>(last.reports.size());
    context.clock.enter(setup.name, epochsDone);
    if (epochsDone < setup.epochs)
        return false;
    if (setup.name == "trunk" && context.callbacks.trunk)
        context.callbacks.trunk(last.state.network);
    return true;
}

}  // namespace

Network startOf(const Recipe& recipe, const StageSetup& setup)
{
    Random random(derivedSeed(recipe.seed, "weights of " + setup.name));
    return makeNetwork(setup.input, setup.layers, random);
}

std::optional<Network> runStage(const StageContext& context, const StageSetup& setup, const BatchSource& source,
                                const Network& start)
{
    StageCheckpoint last = context.checkpoints.load(setup.name, start).value_or(StageCheckpoint{{start, {}}, {}});
    if (resume(context, setup, last))
        return last.state.network;

    TrainerOptions options;
    options.epochs = setup.epochs;
    options.schedule = context.recipe.schedule;
    options.plan = {setup.batch, setup.optimizer.value_or(context.recipe.optimizer),
                    derivedSeed(context.recipe.seed, "dropout of " + setup.name),
                    trainingPrecision(start, context.recipe.precision)};
    TrainerCallbacks callbacks;
    const bool isTrunk = setup.name == "trunk";
    TrunkWatch watch(isTrunk ? context.callbacks.trunk : nullptr, last.state.network);
    callbacks.step = [&](const StepReport& step, const TrainingView& view) {
        const std::lock_guard lock(context.reporting);
        const auto before = std::chrono::steady_clock::now();
        watch.afterStep(view);
        const TrainingProgress progress = context.clock.after(setup.name, step);
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
        context.checkpoints.store(setup.name, {view.state(), reports});
        const std::lock_guard lock(context.reporting);
        context.epochs.push_back({setup.name, report});
        if (context.callbacks.epoch)
            context.callbacks.epoch(context.epochs.back());
    };
    auto end =
        train(std::move(last.state), static_cast<int>(last.reports.size()), options, source, callbacks, context.stop);
    if (!end)
        return std::nullopt;
    return std::move(end->network);
}

}  // namespace core
