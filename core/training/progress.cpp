#include "core/training/progress.h"

#include "core/nn/architectures.h"
#include "core/nn/work.h"
#include "core/strategy/heads.h"
#include "core/strategy/multi_task.h"
#include "core/strategy/strategy.h"
#include "core/training/cascade.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>

namespace core {

namespace {

// In operations of the matrix product, from measured trainings: what oneDNN takes to compile a network, and what the
// strategies take to decide about one image beside their networks.
constexpr double planWork = 2.0e10, answeringEfficiency = 0.3, decidingWork = 2.5e7;  // that of ten classes

double headOutputs(const Recipe& recipe, int classes)
{
    double outputs = 0.0;
    for (const StrategyId id : newHeadGroups(recipe))
        outputs += static_cast<double>(strategy(id).heads(classes).outputs);
    return outputs;
}

double secondsFor(const std::vector<StagePlan>& plans)
{
    double work = 0.0;
    for (const StagePlan& plan : plans)
        work += plan.work();
    return work / (measureSgemm() * 1e9);
}

/// Of one image by all strategies: every network forward once, the heads, and the decisions.
double answeringWork(const Recipe& recipe, const Dataset& train)
{
    double networks = 0.0;
    for (const StagePlan& plan : stagePlans(recipe, train))
        if (plan.name != "heads"
            || recipe.heads != HeadTraining::FineTuned)  // those go on with the trunk's own network
            networks += plan.flopPerSample / 3.0;
    const double tens = static_cast<double>(train.classCount()) / 10.0;  // there are about K x K duels
    return networks / answeringEfficiency + decidingWork * tens * tens * static_cast<double>(recipe.strategies.size());
}

/// `samples`: images that are trained on.
void appendCascade(std::vector<StagePlan>& plans, const Recipe& recipe, const Dataset& train, double samples)
{
    const CascadePlan cascade = cascadePlan(train.classNames);
    plans.push_back(
        {"gate", recipe.specialistEpochs, samples * gateImagesPerImage(cascade),
         trainingFlop(train.imageShape, gateArchitecture, static_cast<std::int64_t>(cascade.branches.size())),
         efficiency::smallNetwork});
    for (std::size_t place = 0; place < cascade.branches.size(); ++place) {
        const auto members = static_cast<std::int64_t>(cascade.branches[place].classes.size());
        if (members >= 2 && members < train.classCount())
            plans.push_back({branchStageName(place), recipe.epochs,
                             samples * static_cast<double>(members) / static_cast<double>(train.classCount()),
                             trainingFlop(train.imageShape, recipe.architecture, members),
                             networkEfficiency(recipe.architecture)});
    }
}

}  // namespace

double trainingFlop(const Shape& input, const std::string& architecture, std::int64_t outputs)
{
    return 3.0 * forwardFlop(input, networkLayers(architecture, outputs));
}

double networkEfficiency(const std::string& architecture)
{
    const bool normalises = std::ranges::any_of(trunkLayers(architecture), [](const Layer& layer) {
        return std::holds_alternative<BatchNormalization>(layer);
    });
    return normalises ? efficiency::residual : efficiency::network;
}

std::string ownHeadName(const Segment& segment)
{
    std::string name = "head";
    for (const int label : segment.classes)
        name += ' ' + std::to_string(label);
    return name;
}

std::vector<Segment> ownHeadsOf(const Recipe& recipe, int classes)
{
    std::vector<HeadLayout> layouts;
    for (const StrategyId id : headGroupsFor(recipe.strategies))
        if (HeadLayout layout = strategy(id).heads(classes); isPlain(layout))
            layouts.push_back(std::move(layout));
    std::vector<Segment> segments;
    for (const std::uint32_t mask : subsetsOf(layouts))
        segments.push_back({.offset = 0, .classes = classesOf(mask)});
    std::ranges::stable_sort(segments, std::greater<>(), [](const Segment& segment) { return segment.classes.size(); });
    return segments;
}

std::vector<StrategyId> newHeadGroups(const Recipe& recipe)
{
    std::vector<StrategyId> groups = headGroupsFor(recipe.strategies);
    if (recipe.onto)
        std::erase_if(groups, [&recipe](StrategyId id) { return recipe.onto->heads.contains(id); });
    return groups;
}

std::vector<StagePlan> stagePlans(const Recipe& recipe, const Dataset& train)
{
    const double samples = static_cast<double>(train.size()) * (1.0 - recipe.heldShare);
    const int classes = static_cast<int>(train.classCount());
    const double trunkEfficiency = networkEfficiency(recipe.architecture);
    const double headProducts =
        2.0 * static_cast<double>(featureCount(recipe.architecture, train.imageShape)) * headOutputs(recipe, classes);
    std::vector<StagePlan> plans{{"trunk", recipe.epochs, samples,
                                  trainingFlop(train.imageShape, recipe.architecture, classes), trunkEfficiency},
                                 {"heads", recipe.headEpochs, samples, 2.0 * headProducts, efficiency::heads}};
    if (recipe.heads == HeadTraining::FineTuned)
        plans.back() = {"heads", recipe.headEpochs, samples,
                        trainingFlop(train.imageShape, recipe.architecture, classes) + 3.0 * headProducts,
                        std::min(trunkEfficiency, efficiency::fineTuned)};
    if (recipe.heads == HeadTraining::Scratch) {
        plans.pop_back();
        for (const Segment& segment : ownHeadsOf(recipe, classes)) {
            const auto members = static_cast<std::int64_t>(segment.classes.size());
            plans.push_back({ownHeadName(segment), recipe.headEpochs, samples * static_cast<double>(members) / classes,
                             trainingFlop(train.imageShape, recipe.architecture, members), trunkEfficiency});
        }
    }
    if (recipe.trains(StrategyId::MultiLabel))
        plans.push_back({"multi-label", recipe.multiLabelEpochs, samples,
                         trainingFlop(train.imageShape, "lenet-deep", classes), efficiency::network});
    if (recipe.trains(StrategyId::Specialists)) {
        for (int k = 0; k < classes; ++k)
            plans.push_back({"specialist " + std::to_string(k), recipe.specialistEpochs, samples,
                             trainingFlop(train.imageShape, "lenet-small", 1), efficiency::smallNetwork});
    }
    if (recipe.trains(StrategyId::MultiTask))
        plans.push_back({"multi-task", recipe.epochs, samples,
                         trainingFlop(train.imageShape, recipe.architecture,
                                      taskLayout(train.classNames, train.imageShape).outputs()),
                         trunkEfficiency});
    if (recipe.trains(StrategyId::Cascade))
        appendCascade(plans, recipe, train, samples);
    if (recipe.onto)
        std::erase_if(plans, [&recipe](const StagePlan& plan) {
            return plan.name == "trunk" || (plan.name == "heads" && newHeadGroups(recipe).empty());
        });
    for (StagePlan& plan : plans)
        plan.begin = planWork;
    if (recipe.precision == Precision::Bf16)
        for (StagePlan& plan : plans)
            plan.efficiency *=
                plan.name == "heads" && recipe.heads == HeadTraining::Shared ? 1.0 : efficiency::bf16Gain;
    return plans;
}

std::vector<StagePlan> finishingPlans(const Recipe& recipe, const TrainTest& data)
{
    const auto held = std::round(recipe.heldShare * static_cast<double>(data.train.size()));
    const double once = answeringWork(recipe, data.train);
    const StagePlan calibrating{.name = calibrationStage,
                                .epochs = 1,
                                .samples = 2.0 * held,
                                .flopPerSample = once,
                                .efficiency = 1.0,
                                .begin = 2.0 * planWork};
    const StagePlan asking{.name = testStage,
                           .epochs = 1,
                           .samples = static_cast<double>(data.test.size()),
                           .flopPerSample = once,
                           .efficiency = 1.0,
                           .begin = planWork};
    return data.test.size() > 0 ? std::vector{calibrating, asking} : std::vector{calibrating};
}

ProgressClock::ProgressClock(std::vector<StagePlan> plans)
{
    for (StagePlan& plan : plans)
        m_stages.push_back({std::move(plan)});
}

ProgressClock::Stage* ProgressClock::find(const std::string& name)
{
    const auto found =
        std::ranges::find(m_stages, name, [](const Stage& stage) -> const std::string& { return stage.plan.name; });
    return found == m_stages.end() ? nullptr : &*found;
}

void ProgressClock::enter(const std::string& stage, int epochsAlready)
{
    Stage* entered = find(stage);
    if (!entered || entered->plan.epochs <= 0)
        return;
    entered->done = static_cast<double>(epochsAlready) / entered->plan.epochs;
    m_resumedWork += entered->plan.work() * entered->done;
}

double ProgressClock::secondsSinceStart() const
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
}

TrainingProgress ProgressClock::after(const std::string& stage, const StepReport& step)
{
    if (Stage* entered = find(stage))
        entered->done =
            (step.epoch - 1 + static_cast<double>(step.samplesDone) / static_cast<double>(step.samples)) / step.epochs;
    double done = 0.0;
    double all = 0.0;
    for (const Stage& each : m_stages) {
        all += each.plan.work();
        done += each.plan.work() * each.done;
    }
    TrainingProgress progress;
    progress.stage = stage;
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
    return secondsFor(stagePlans(recipe, train));
}

double estimateSeconds(const Recipe& recipe, const TrainTest& data)
{
    checkRecipe(recipe, data.train);
    std::vector<StagePlan> plans = stagePlans(recipe, data.train);
    std::ranges::move(finishingPlans(recipe, data), std::back_inserter(plans));
    return secondsFor(plans);
}

}  // namespace core
