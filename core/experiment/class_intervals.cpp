#include "core/experiment/class_intervals.h"

namespace core {

namespace {

std::optional<Interval> exactInterval(std::int64_t right, std::int64_t images)
{
    return images > 0 ? std::optional(clopperPearson(right, images)) : std::nullopt;
}

double f1Of(double sharedPart)
{
    return 2.0 * sharedPart / (1.0 + sharedPart);
}

}  // namespace

ClassIntervals intervalsOf(const ClassScores& scores)
{
    ClassIntervals intervals{exactInterval(scores.right, scores.images), exactInterval(scores.right, scores.said),
                             exactInterval(scores.right, scores.images + scores.said - scores.right)};
    if (intervals.f1)
        intervals.f1 = Interval{f1Of(intervals.f1->low), f1Of(intervals.f1->high)};
    return intervals;
}

}  // namespace core
