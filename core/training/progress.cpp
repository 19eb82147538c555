#include "core/training/progress.h"

#include "core/nn/plan.h"
#include "core/training/train_classifier.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

double secondsFor(const std::vector<Stage>& stages)
{
    double work = 0.0;
    for (const Stage& stage : stages)
        work += stage.work();
    return work / (measureSgemm() * 1e9);
}

}  // namespace

ProgressClock::ProgressClock(std::vector<Stage> stages)
{
    for (Stage& stage : stages)
        m_entries.push_back({std::move(stage)});
}

ProgressClock::Entry* ProgressClock::find(StageId stage)
{
    const auto found = std::ranges::find(m_entries, stage, [](const Entry& entry) { return entry.stage.id; });
    return found == m_entries.end() ? nullptr : &*found;
}

void ProgressClock::enter(StageId stage, int epochsAlready)
{
    Entry* entered = find(stage);
    if (!entered || entered->stage.epochs <= 0)
        return;
    entered->done = static_cast<double>(epochsAlready) / entered->stage.epochs;
    m_resumedWork += entered->stage.work() * entered->done;
}

double ProgressClock::secondsSinceStart() const
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
}

TrainingProgress ProgressClock::after(StageId stage, const StepReport& step)
{
    if (Entry* entered = find(stage))
        entered->done =
            (step.epoch - 1 + static_cast<double>(step.samplesDone) / static_cast<double>(step.samples)) / step.epochs;
    double done = 0.0;
    double all = 0.0;
    for (const Entry& entry : m_entries) {
        all += entry.stage.work();
        done += entry.stage.work() * entry.done;
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
    return secondsFor(stagesOf(recipe, train));
}

double estimateSeconds(const Recipe& recipe, const TrainTest& data)
{
    checkRecipe(recipe, data.train);
    return secondsFor(stagesOf(recipe, data));
}

}  // namespace core
