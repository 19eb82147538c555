#pragma once

#include "core/training/recipe.h"

#include <chrono>
#include <string>
#include <vector>

namespace core {

/// Shares of the machine's matrix product that trainings reach, from experience.
namespace efficiency {
constexpr double network = 0.8, residual = 0.9, smallNetwork = 0.36, heads = 0.55, fineTuned = 0.7;
constexpr double bf16Gain = 1.5;  ///< over float32
}  // namespace efficiency

/// A stage as the clock sees it.
struct StagePlan {
    std::string name;
    int epochs = 0;
    double samples = 0.0;        ///< per epoch
    double flopPerSample = 0.0;  ///< forward and backward
    double efficiency = 0.6;     ///< of the machine's matrix product, from experience
    double begin = 0.0;          ///< work before the first step: a plan is built

    double work() const { return begin + epochs * samples * flopPerSample / efficiency; }
};

/// Multiply-adds x 2 of one image forward and backward through a named network with an output layer.
double trainingFlop(const Shape& input, const std::string& architecture, std::int64_t outputs);

/// The share of the machine's matrix product that training this network reaches: what normalisations and sums cost is
/// less than what convolutions of many channels gain.
double networkEfficiency(const std::string& architecture);

/// Of HeadTraining::Scratch; of six classes 57: more are hours of training and a file of hundreds of megabytes.
inline constexpr std::size_t mostOwnHeads = 64;

/// "head 0 3 5": the stage of a network for these classes.
std::string ownHeadName(const Segment& segment);
/// The sets of classes for which a recipe trains networks of their own (HeadTraining::Scratch), the largest first.
std::vector<Segment> ownHeadsOf(const Recipe& recipe, int classes);

/// The strategies whose heads a recipe trains on the trunk: softmax among them, but none that the model it adds to has.
std::vector<StrategyId> newHeadGroups(const Recipe& recipe);

/// The stages that a recipe runs, in order.
std::vector<StagePlan> stagePlans(const Recipe& recipe, const Dataset& train);

inline constexpr const char* calibrationStage = "calibration";
inline constexpr const char* testStage = "test";
/// What follows them, in the same measure: calibrating on the images held out, and asking all strategies about the test
/// images.
std::vector<StagePlan> finishingPlans(const Recipe& recipe, const TrainTest& data);

/// Where a training stands.
struct TrainingProgress {
    std::string stage;  ///< "trunk", "heads", "multi-label", "specialist 3"; at the end "calibration" and "test", which
                        ///< have no loss
    int epoch = 0, epochs = 0;  ///< of the stage
    std::int64_t samplesDone = 0, samples = 0;
    double loss = 0.0;
    double samplesPerSecond = 0.0;
    double secondsLeft = 0.0;  ///< of the whole training
    double fraction = 0.0;     ///< of the whole training, [0, 1]
};

/// Turns steps of stages, also of several at once, into progress of the whole, with time left from the speed of this
/// run so far.
class ProgressClock {
public:
    explicit ProgressClock(std::vector<StagePlan> plans);

    /// `epochsAlready` of this stage were done by an earlier run.
    void enter(const std::string& stage, int epochsAlready);
    TrainingProgress after(const std::string& stage, const StepReport& step);
    /// Time that was no training, as a pause: counted neither in speed nor in seconds.
    void leaveOut(std::chrono::steady_clock::duration time) { m_start += time; }
    double secondsSinceStart() const;

private:
    struct Stage {
        StagePlan plan;
        double done = 0.0;  ///< of its work, [0, 1]
    };
    Stage* find(const std::string& name);

    std::vector<Stage> m_stages;
    double m_resumedWork = 0.0;  ///< done by earlier runs
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

}  // namespace core
