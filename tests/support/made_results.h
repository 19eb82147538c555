#pragma once

#include "core/experiment/cell_data.h"
#include "core/experiment/plan_library.h"
#include "core/experiment/results.h"

namespace tests {

/// Results of an experiment that was not run. The numbers are made up: the first strategy is right on 90 of 100 images,
/// the next one on 91, and so on; later trials are one image better.
inline core::Results madeResults(core::ExperimentPlan plan, std::size_t cells)
{
    core::Results results{std::move(plan), {"tiny", "", "0123456789abcdef", 400, 100}, {}};
    for (const core::CellKey& key : core::cellsOf(results.plan)) {
        if (results.cells.size() == cells)
            break;
        core::Cell cell{key, core::seedOf(results.plan, key), {}, {}, "a machine"};
        for (const core::Contestant& contestant : core::rowsOf(results.plan)) {
            core::Observation one;
            one.contestant = contestant;
            one.images = 100;
            one.right = 90 + static_cast<std::int64_t>(cell.observations.size()) + key.trial;
            one.onlyThis = static_cast<std::int64_t>(cell.observations.size());
            cell.observations.push_back(one);
        }
        results.cells.push_back(std::move(cell));
    }
    return results;
}

/// The plan "fair" with some trials and without smaller shares.
inline core::ExperimentPlan shortFair(int trials)
{
    core::ExperimentPlan plan = core::openPlan("fair");
    plan.trials = trials;
    plan.fractions = {1.0};
    return plan;
}

}  // namespace tests
