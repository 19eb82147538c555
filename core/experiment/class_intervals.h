#pragma once

#include "core/evaluation/evaluation.h"
#include "core/experiment/statistics.h"

#include <optional>

namespace core {

/// 95 % intervals of the scores of a class; nullopt where the score has none.
struct ClassIntervals {
    std::optional<Interval> recall, precision;  ///< exact (Clopper and Pearson)

    /// F1 = 2 J / (1 + J), where J is the share of right answers among the images that belong to the class or are
    /// called it. The interval is the exact one of J, converted by the same formula.
    std::optional<Interval> f1;
};

/// The intervals of the scores of a class.
ClassIntervals intervalsOf(const ClassScores& scores);

}  // namespace core
