#pragma once

#include "core/experiment/plan_library.h"
#include "core/experiment/results.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace tests {

/// What a strategy got right of 100 images, and what only it or only the baseline got right.
inline core::Observation seen(const std::string& contestant, std::int64_t right, std::int64_t onlyThis = 0,
                              std::int64_t onlyBaseline = 0)
{
    core::Observation one{
        .contestant = core::contestantFrom(contestant).value(), .setting = {}, .right = right, .images = 100};
    one.updates = 160;
    one.totalUpdates = 480;
    one.parameters = 1234567;
    one.onlyThis = onlyThis;
    one.onlyBaseline = onlyBaseline;
    one.reference = contestant == "trunk-softmax";
    return one;
}

/// A cell of the share 0.1.
inline core::Cell cell(int trial, std::vector<core::Observation> observations)
{
    return {{trial, 0.1, std::nullopt},
            static_cast<std::uint64_t>(trial + 1),
            std::move(observations),
            {{"softmax", 2.0 + trial}, {"all", 9.0}},
            "a machine"};
}

/// Softmax .90 .92 .94, pairwise one, two and three points above, elimination always the same as softmax.
inline core::Results threeTrials()
{
    core::Results results{core::openPlan("fair"), {"mnist", "", "00ff", 60000, 10000}, {}};
    results.plan.trials = 3;
    results.plan.fractions = {0.1};
    results.plan.contestants = {core::StrategyId::Softmax, core::StrategyId::Pairwise, core::StrategyId::Elimination};
    for (int trial = 2; trial >= 0; --trial)
        results.cells.push_back(cell(trial, {seen("trunk-softmax", 89), seen("elimination", 90 + 2 * trial),
                                             seen("softmax", 90 + 2 * trial), seen("pairwise", 91 + 3 * trial, 9, 1)}));
    return results;
}

/// What was refused of letters: softmax accepts .2 and .4 where half is kept, pairwise .1 and .1; no curve of what
/// should be kept.
inline core::Results lettersRefused()
{
    core::Results results{core::openPlan("unknown"), {"mnist", "", "00ff", 60000, 10000}, {}};
    results.plan.trials = 2;
    results.plan.fractions = {0.1};
    results.plan.contestants = {core::StrategyId::Softmax, core::StrategyId::Pairwise};
    for (int trial = 0; trial < 2; ++trial) {
        core::Observation softmax = seen("softmax", 60), pairwise = seen("pairwise", 70), kept = seen("softmax", 1);
        softmax.setting = pairwise.setting = "letters <A>";
        kept.setting = "test images";
        softmax.extra["roc_area"] = 0.8;
        pairwise.extra["roc_area"] = 0.91234;
        softmax.roc = {{0.0, 0.0}, {0.5, 0.2 + 0.2 * trial}, {1.0, 1.0}};
        pairwise.roc = {{0.0, 0.0}, {0.5, 0.1}, {1.0, 0.9}};
        results.cells.push_back(cell(trial, {softmax, pairwise, kept}));
    }
    return results;
}

}  // namespace tests
