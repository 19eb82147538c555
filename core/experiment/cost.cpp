#include "core/experiment/cost.h"

#include "core/experiment/head_table.h"
#include "core/nn/architectures.h"
#include "core/nn/plan.h"
#include "core/training/progress.h"

#include <algorithm>

namespace core {

namespace {

constexpr double inferenceEfficiency = 0.5;  ///< as those of training in core/training/progress.h
constexpr double secondsPerNetwork = 0.1;    ///< compiling, loading, allocating

}  // namespace

CellCost::CellCost(const ExperimentPlan& plan, const CellKey& key, const CellData& data, ExperimentCost& cost)
    : m_plan(plan),
      m_key(key),
      m_data(data),
      m_cost(cost),
      m_classes(data.train.classCount()),
      m_images(static_cast<double>(data.train.size())),
      m_efficiency(networkEfficiency(plan.architecture))
{
}

bool CellCost::wants(const Contestant& contestant) const
{
    return std::ranges::find(m_plan.contestants, contestant) != m_plan.contestants.end();
}

double CellCost::network(const std::string& architecture, std::int64_t outputs, int epochs, double images, double share)
{
    const double flop = trainingFlop(m_data.train.imageShape, architecture, outputs);
    ++m_cost.networks;
    m_cost.seconds += secondsPerNetwork;
    const double gain = m_plan.precision == Precision::Bf16 ? efficiency::bf16Gain : 1.0;
    return epochs * images * flop / share / gain
         + static_cast<double>(m_data.test.size()) * flop / 3.0 / inferenceEfficiency;
}

double CellCost::heads()
{
    const HeadTable table(static_cast<int>(m_classes), m_plan.contestants);
    double sum = 0.0;
    if (m_plan.heads == HeadTraining::Scratch) {
        for (const Segment& segment : table.segments()) {
            const std::int64_t outputs = outputsOf(segment);
            const double share = static_cast<double>(outputs) / static_cast<double>(m_classes);
            sum += network(m_plan.architecture, outputs, m_plan.headEpochs, share * m_images, m_efficiency);
        }
        return sum;
    }
    m_cost.heads += static_cast<std::int64_t>(table.segments().size()) + (table.hasSigmoid() ? 1 : 0);
    const auto features = static_cast<double>(featureCount(m_plan.architecture, m_data.train.imageShape));
    return m_plan.headEpochs * m_images * 4.0 * features * static_cast<double>(table.outputs()) / efficiency::heads;
}

double workOfTrainedCell(CellCost& cell)
{
    const ExperimentPlan& plan = cell.plan();
    const int epochs = plan.epochs + plan.headEpochs;
    double sum =
        cell.network(plan.architecture, cell.classes(), plan.epochs, cell.images(), cell.efficiency()) + cell.heads();
    if (cell.wants(StrategyId::Specialists))
        for (std::int64_t k = 0; k < cell.classes(); ++k)
            sum += cell.network(plan.specialistArchitecture, 1, epochs, cell.images(), efficiency::smallNetwork);
    if (cell.wants(StrategyId::MultiLabel))
        sum += cell.network("lenet-deep", cell.classes(), epochs, cell.images(), efficiency::smallNetwork);
    return sum;
}

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
        CellCost cell(plan, key, images, cost);
        cost.seconds += traitsOf(plan.kind).work(cell) / speed;
    }
    return cost;
}

}  // namespace core
