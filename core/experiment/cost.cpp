#include "core/experiment/cost.h"

#include "core/experiment/cell_stages.h"
#include "core/experiment/kinds.h"
#include "core/nn/plan.h"

#include <map>

namespace core {

namespace {

constexpr double inferenceEfficiency = 0.5;  ///< speed of inference relative to a matrix product

struct CellCost {
    std::int64_t networks = 0, heads = 0;
    double seconds = 0.0;
};

/// The costs of cells. Cells that differ only in their trial have the same cost.
class CellCosts {
public:
    CellCosts(const ExperimentPlan& plan, const TrainTest& data)
        : m_plan(plan),
          m_data(data),
          m_speed(measureSgemm() * 1e9)
    {
    }

    const CellCost& of(CellKey key)
    {
        key.trial = 0;
        const auto [place, isNew] = m_costs.try_emplace(key);
        if (isNew)
            place->second = costOf(key);
        return place->second;
    }

private:
    /// Counts the networks and heads, and the operations to train the stages and to classify the test images.
    CellCost costOf(const CellKey& key) const
    {
        const CellData images = cellData(m_data, m_plan, key);
        CellStages cell(m_plan, key, images);
        traitsOf(m_plan.kind).stages(cell);
        CellCost cost;
        for (const Stage& stage : cell.stages()) {
            cost.seconds += stage.work() / m_speed;
            if (stage.id.kind == StageKind::Heads) {
                cost.heads += cell.headCount();
                continue;
            }
            ++cost.networks;
            cost.seconds += static_cast<double>(cell.data().test.size()) * stage.flopPerSample / 3.0
                          / inferenceEfficiency / m_speed;
        }
        return cost;
    }

    const ExperimentPlan& m_plan;
    const TrainTest& m_data;
    double m_speed;  ///< operations per second
    std::map<CellKey, CellCost> m_costs;
};

}  // namespace

ExperimentCost estimateCost(const ExperimentPlan& plan, const TrainTest& data, int shard, int shards)
{
    ExperimentCost cost;
    CellCosts costs(plan, data);
    for (const CellKey& key : shardOf(cellsOf(plan), shard, shards)) {
        const CellCost& cell = costs.of(key);
        ++cost.cells;
        cost.networks += cell.networks;
        cost.heads += cell.heads;
        cost.seconds += cell.seconds;
    }
    return cost;
}

std::vector<double> estimateCells(const ExperimentPlan& plan, const TrainTest& data, const std::vector<CellKey>& cells)
{
    std::vector<double> seconds;
    CellCosts costs(plan, data);
    for (const CellKey& key : cells)
        seconds.push_back(costs.of(key).seconds);
    return seconds;
}

}  // namespace core
