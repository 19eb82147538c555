#pragma once

#include "core/nn/trainer.h"
#include "core/training/stage_list.h"

#include <chrono>
#include <vector>

namespace core {

/// The progress of a training.
struct TrainingProgress {
    StageId stage;              ///< calibration and test have no loss
    int epoch = 0, epochs = 0;  ///< of the stage
    std::int64_t samplesDone = 0, samples = 0;
    double loss = 0.0;
    double samplesPerSecond = 0.0;
    double secondsLeft = 0.0;  ///< of the whole training
    double fraction = 0.0;     ///< of the whole training, [0, 1]
};

/// Computes the progress of the whole training from the steps of its stages, which may run in parallel. The remaining
/// time follows from the speed of this run.
class ProgressClock {
public:
    explicit ProgressClock(std::vector<Stage> stages);  ///< all stages of the training

    /// `epochsAlready`: epochs of this stage that earlier runs completed.
    void enter(StageId stage, int epochsAlready);
    TrainingProgress after(StageId stage, const StepReport& step);
    /// Excludes time without training, such as a pause, from speed and seconds.
    void leaveOut(std::chrono::steady_clock::duration time) { m_start += time; }
    double secondsSinceStart() const;

private:
    struct Entry {
        Stage stage;
        double done = 0.0;  ///< completed share of its work, [0, 1]
    };
    Entry* find(StageId stage);

    std::vector<Entry> m_entries;
    double m_resumedWork = 0.0;  ///< work of earlier runs
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

}  // namespace core
