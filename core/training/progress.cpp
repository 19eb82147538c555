#include "core/training/progress.h"

#include "core/nn/architectures.h"
#include "core/strategy/heads.h"
#include "core/strategy/strategy.h"

#include <algorithm>

namespace core {

namespace {

/// Multiply-adds x 2 of one image forward: what convolutions and dense layers cost.
double forwardFlop(const Shape& input, const std::vector<Layer>& layers)
{
    double flop = 0.0;
    Shape shape = input;
    for (const Layer& layer : layers) {
        const auto parameters = parameterShapes(layer, shape);
        const Shape after = outputShape(layer, shape);
        if (!parameters.empty()) {
            const double positions = after.size() == 3 ? static_cast<double>(after[1] * after[2]) : 1.0;
            flop += 2.0 * static_cast<double>(elementCount(parameters.front())) * positions;
        }
        shape = after;
    }
    return flop;
}

bool wants(const Recipe& recipe, StrategyId id)
{
    return std::find(recipe.strategies.begin(), recipe.strategies.end(), id) != recipe.strategies.end();
}

double headOutputs(const Recipe& recipe, int classes)
{
    double outputs = 0.0;
    for (const StrategyId id : recipe.strategies) {
        if (const auto heads = strategy(id).heads)
            outputs += static_cast<double>(heads(classes).outputs);
    }
    return outputs;
}

}  // namespace

double trainingFlop(const Shape& input, const std::string& architecture, std::int64_t outputs)
{
    return 3.0 * forwardFlop(input, networkLayers(architecture, outputs));
}

std::vector<StagePlan> stagePlans(const Recipe& recipe, const Dataset& train)
{
    const double samples = static_cast<double>(train.size()) * (1.0 - recipe.heldShare);
    const int classes = static_cast<int>(train.classCount());
    std::vector<StagePlan> plans{
        {"trunk", recipe.epochs, samples, trainingFlop(train.imageShape, recipe.architecture, classes), 0.8},
        {"heads", recipe.headEpochs, samples, 4.0 * 256.0 * headOutputs(recipe, classes), 0.42}};
    if (recipe.heads == HeadTraining::FineTuned)
        plans.back() = {"heads", recipe.headEpochs, samples,
                        trainingFlop(train.imageShape, recipe.architecture, classes) + 6.0 * 256.0 * headOutputs(recipe, classes), 0.7};
    if (wants(recipe, StrategyId::MultiLabel))
        plans.push_back({"multi-label", recipe.multiLabelEpochs, samples, trainingFlop(train.imageShape, "lenet-deep", classes), 0.8});
    if (wants(recipe, StrategyId::Specialists)) {
        for (int k = 0; k < classes; ++k)
            plans.push_back({"specialist " + std::to_string(k), recipe.specialistEpochs, samples,
                             trainingFlop(train.imageShape, "lenet-small", 1), 0.36});
    }
    return plans;
}

ProgressClock::ProgressClock(std::vector<StagePlan> plans) : m_plans(std::move(plans)) {}

void ProgressClock::enter(const std::string& stage, int epochsAlready)
{
    const auto found = std::find_if(m_plans.begin(), m_plans.end(), [&stage](const StagePlan& plan) { return plan.name == stage; });
    m_stage = static_cast<std::size_t>(found - m_plans.begin());
    if (m_stage < m_plans.size() && found->epochs > 0)
        m_resumedWork += found->work() * epochsAlready / found->epochs;
}

double ProgressClock::secondsSinceStart() const
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
}

TrainingProgress ProgressClock::after(const StepReport& step)
{
    double done = 0.0;
    double all = 0.0;
    for (std::size_t i = 0; i < m_plans.size(); ++i) {
        const double work = m_plans[i].work();
        all += work;
        if (i < m_stage)
            done += work;
        else if (i == m_stage)
            done += work * (step.epoch - 1 + static_cast<double>(step.samplesDone) / static_cast<double>(step.samples)) / step.epochs;
    }
    TrainingProgress progress;
    progress.stage = m_stage < m_plans.size() ? m_plans[m_stage].name : "";
    progress.epoch = step.epoch;
    progress.epochs = step.epochs;
    progress.samplesDone = step.samplesDone;
    progress.samples = step.samples;
    progress.loss = step.loss;
    progress.samplesPerSecond = step.samplesPerSecond;
    progress.fraction = all > 0.0 ? done / all : 1.0;
    const double here = done - m_resumedWork;
    progress.secondsLeft = here > 0.0 ? secondsSinceStart() * (all - done) / here : 0.0;
    return progress;
}

double estimateSeconds(const Recipe& recipe, const Dataset& train)
{
    checkRecipe(recipe, train);
    double work = 0.0;
    for (const StagePlan& plan : stagePlans(recipe, train))
        work += plan.work();
    return work / (measureSgemm() * 1e9);
}

}  // namespace core
