#include "core/base/error.h"
#include "core/nn/trainer.h"

#include <cmath>
#include <numbers>

namespace core {

namespace {

/// From 1 to `lowest` while `progress` goes from 0 to 1.
double cosine(double progress, double lowest)
{
    return lowest + (1.0 - lowest) * 0.5 * (1.0 + std::cos(std::numbers::pi * progress));
}

double oneCycle(double progress)
{
    constexpr double warm = 0.2, first = 0.04;
    return progress < warm ? first + (1.0 - first) * progress / warm : cosine((progress - warm) / (1.0 - warm), 0.0);
}

}  // namespace

std::string toText(Schedule schedule)
{
    switch (schedule) {
    case Schedule::Constant:
        return "constant";
    case Schedule::Cosine:
        return "cosine";
    case Schedule::OneCycle:
        return "one-cycle";
    }
    throw std::logic_error("toText: unknown schedule");
}

Schedule scheduleNamed(const std::string& name)
{
    for (const Schedule schedule : {Schedule::Constant, Schedule::Cosine, Schedule::OneCycle})
        if (toText(schedule) == name)
            return schedule;
    throw UsageError("schedule: expected constant, cosine or one-cycle, found \"" + name + '"');
}

double rateScale(Schedule schedule, std::int64_t step, std::int64_t steps)
{
    constexpr double lowest = 0.02;
    if (schedule == Schedule::Constant || steps < 2)
        return 1.0;
    const double progress = static_cast<double>(step) / static_cast<double>(steps - 1);
    return schedule == Schedule::Cosine ? cosine(progress, lowest) : oneCycle(progress);
}

}  // namespace core
