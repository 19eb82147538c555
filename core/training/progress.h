#pragma once

#include "core/nn/trainer.h"
#include "core/training/stage_list.h"

#include <chrono>
#include <vector>

namespace core {

/// Where a training stands.
struct TrainingProgress {
    StageId stage;              ///< calibration and test have no loss
    int epoch = 0, epochs = 0;  ///< of the stage
    std::int64_t samplesDone = 0, samples = 0;
    double loss = 0.0;
    double samplesPerSecond = 0.0;
    double secondsLeft = 0.0;  ///< of the whole training
    double fraction = 0.0;     ///< of the whole training, [0, 1]
};

/// Turns steps of stages, also of several at once, into progress of the whole training. The time left follows from the
/// speed of this run so far.
class ProgressClock {
public:
    explicit ProgressClock(std::vector<Stage> stages);  ///< all stages of the training

    /// `epochsAlready` of this stage were done by an earlier run.
    void enter(StageId stage, int epochsAlready);
    TrainingProgress after(StageId stage, const StepReport& step);
    /// Time that was no training, as a pause: counted neither in speed nor in seconds.
    void leaveOut(std::chrono::steady_clock::duration time) { m_start += time; }
    double secondsSinceStart() const;

private:
    struct Entry {
        Stage stage;
        double done = 0.0;  ///< of its work, [0, 1]
    };
    Entry* find(StageId stage);

    std::vector<Entry> m_entries;
    double m_resumedWork = 0.0;  ///< done by earlier runs
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

}  // namespace core
