#include "core/experiment/cost.h"

#include "core/experiment/cell_stages.h"
#include "core/experiment/kinds.h"
#include "core/nn/plan.h"

namespace core {

namespace {

constexpr double inferenceEfficiency = 0.5;  ///< speed of inference relative to a matrix product

/// Adds the networks and heads of a cell. Returns the number of operations to train its stages and to classify the test
/// images.
double addCell(ExperimentCost& cost, const CellStages& cell)
{
    double work = 0.0;
    for (const Stage& stage : cell.stages()) {
        work += stage.work();
        if (stage.id.kind == StageKind::Heads) {
            cost.heads += cell.headCount();
            continue;
        }
        ++cost.networks;
        work += static_cast<double>(cell.data().test.size()) * stage.flopPerSample / 3.0 / inferenceEfficiency;
    }
    return work;
}

}  // namespace

ExperimentCost estimateCost(const ExperimentPlan& plan, const TrainTest& data, int shard, int shards)
{
    ExperimentCost cost;
    const double speed = measureSgemm() * 1e9;
    CellKey last;
    CellData images;
    for (CellKey key : shardOf(cellsOf(plan), shard, shards)) {
        ++cost.cells;
        key.trial = 0;  // sizes are the same in every trial
        if (images.train.size() == 0 || key != last)
            images = cellData(data, plan, key);
        last = key;
        CellStages cell(plan, key, images);
        traitsOf(plan.kind).stages(cell);
        cost.seconds += addCell(cost, cell) / speed;
    }
    return cost;
}

}  // namespace core
