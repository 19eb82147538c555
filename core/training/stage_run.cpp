#include "core/training/stage_run.h"

#include "core/nn/loss.h"
#include "core/tensor/operations.h"

#include <algorithm>
#include <chrono>

namespace core {

namespace {

constexpr std::int64_t measuringBatch = 256;

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
    InferencePlan plan(network, measuringBatch);
    const auto length = static_cast<std::size_t>(elementCount(images.imageShape));
    const auto width = static_cast<std::size_t>(elementCount(outputShape(network)));
    std::vector<float> batch(static_cast<std::size_t>(measuringBatch) * length);
    std::vector<float> logits(static_cast<std::size_t>(measuringBatch) * width);
    std::vector<float> gradient(logits.size());
    HeldReport report;
    for (std::int64_t first = 0; first < images.size(); first += measuringBatch) {
        const auto count = static_cast<std::size_t>(std::min(measuringBatch, images.size() - first));
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

}  // namespace

Network startOf(const Recipe& recipe, const StageSetup& setup)
{
    Random random(derivedSeed(recipe.seed, "weights of " + setup.name));
    return makeNetwork(setup.input, setup.layers, random);
}

std::optional<Network> runStage(const StageContext& context, const StageSetup& setup, const BatchSource& source, const Network& start)
{
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

}  // namespace core
