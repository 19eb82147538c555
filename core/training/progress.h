#pragma once

#include "core/training/recipe.h"

#include <chrono>
#include <string>
#include <vector>

namespace core {

/// A stage as the clock sees it.
struct StagePlan {
    std::string name;
    int epochs = 0;
    double samples = 0.0;         ///< per epoch
    double flopPerSample = 0.0;   ///< forward and backward
    double efficiency = 0.6;      ///< of the machine's matrix product, from experience

    double work() const { return epochs * samples * flopPerSample / efficiency; }
};

/// Multiply-adds x 2 of one image forward and backward through a named network with an output layer.
double trainingFlop(const Shape& input, const std::string& architecture, std::int64_t outputs);

/// The stages that a recipe runs, in order.
std::vector<StagePlan> stagePlans(const Recipe& recipe, const Dataset& train);

/// Turns steps of stages into progress of the whole, with time left from the speed of this run so far.
class ProgressClock {
public:
    explicit ProgressClock(std::vector<StagePlan> plans);

    /// `epochsAlready` of this stage were done by an earlier run.
    void enter(const std::string& stage, int epochsAlready);
    TrainingProgress after(const StepReport& step);
    /// Time that was no training, as a pause: counted neither in speed nor in seconds.
    void leaveOut(std::chrono::steady_clock::duration time) { m_start += time; }
    double secondsSinceStart() const;

private:
    std::vector<StagePlan> m_plans;
    std::size_t m_stage = 0;
    double m_resumedWork = 0.0;  ///< done by earlier runs
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

}  // namespace core
