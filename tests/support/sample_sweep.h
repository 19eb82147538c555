#pragma once

#include "core/sweep/sweep.h"
#include "tests/support/tiny_plan.h"

namespace tests {

/// A sweep of a small plan, one task for each cell.
inline core::Sweep sampleSweep(const std::filesystem::path& folder, core::Engine engine = core::Engine::Slurm)
{
    core::Sweep sweep{.folder = folder, .plan = tinyPlan("fair"), .list = {}};
    sweep.plan.dataset = "mnist";
    sweep.list = {.engine = engine,
                  .atOnce = 2,
                  .cpus = 3,
                  .planChecksum = core::checksumOf(sweep.plan),
                  .dataSha256 = std::string(64, '0'),
                  .tasks = {}};
    for (const core::CellKey& key : core::cellsOf(sweep.plan))
        sweep.list.tasks.push_back({{key}, 90.5});
    return sweep;
}

}  // namespace tests
