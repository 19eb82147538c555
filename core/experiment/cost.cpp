#include "core/experiment/cost.h"

#include "core/experiment/cell_data.h"
#include "core/experiment/head_table.h"
#include "core/nn/architectures.h"
#include "core/nn/plan.h"
#include "core/strategy/multi_task.h"
#include "core/training/cascade.h"
#include "core/training/progress.h"

#include <algorithm>
#include <bit>

namespace core {

namespace {

constexpr double inferenceEfficiency = 0.5;  ///< as those of training in core/training/progress.h
constexpr double secondsPerNetwork = 0.1;    ///< compiling, loading, allocating

/// Sums over the trainings of one cell.
class CellCost {
public:
    CellCost(const ExperimentPlan& plan, const CellKey& key, const CellData& data, ExperimentCost& cost)
        : m_plan(plan),
          m_key(key),
          m_data(data),
          m_cost(cost),
          m_classes(data.train.classCount()),
          m_images(static_cast<double>(data.train.size())),
          m_efficiency(networkEfficiency(plan.architecture))
    {
    }

    double work()
    {
        if (m_plan.kind == ExperimentKind::TenNetworks)
            return tenNetworks();
        if (m_plan.kind == ExperimentKind::MultiTask)
            return tasks();
        if (m_plan.kind == ExperimentKind::Cascade)
            return cascade();
        double sum = network(m_plan.architecture, m_classes, m_plan.epochs, m_images, m_efficiency) + heads();
        if (wants("specialists"))
            for (std::int64_t k = 0; k < m_classes; ++k)
                sum += network(m_plan.specialistArchitecture, 1, m_plan.epochs + m_plan.headEpochs, m_images,
                               efficiency::smallNetwork);
        if (wants("multi-label"))
            sum +=
                network("lenet-deep", m_classes, m_plan.epochs + m_plan.headEpochs, m_images, efficiency::smallNetwork);
        return sum;
    }

private:
    bool wants(const std::string& strategy) const
    {
        return std::ranges::find(m_plan.strategies, strategy) != m_plan.strategies.end();
    }

    double network(const std::string& architecture, std::int64_t outputs, int epochs, double images, double share)
    {
        const double flop = trainingFlop(m_data.train.imageShape, architecture, outputs);
        ++m_cost.networks;
        m_cost.seconds += secondsPerNetwork;
        const double gain = m_plan.precision == Precision::Bf16 ? efficiency::bf16Gain : 1.0;
        return epochs * images * flop / share / gain
             + static_cast<double>(m_data.test.size()) * flop / 3.0 / inferenceEfficiency;
    }

    double heads()
    {
        const HeadTable table(static_cast<int>(m_classes), m_plan.strategies);
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

    double tenNetworks()
    {
        const double width = *m_key.level, one = width * width * static_cast<double>(m_classes);
        double sum = 0.0;
        if (wants("specialists"))
            for (std::int64_t k = 0; k < m_classes; ++k)
                sum += width * width * network(m_plan.architecture, 1, m_plan.epochs, m_images, m_efficiency);
        if (wants("one-network-work"))
            sum += one * network(m_plan.architecture, m_classes, m_plan.epochs, m_images, m_efficiency);
        return sum + one * network(m_plan.architecture, m_classes, m_plan.epochs, m_images, m_efficiency);
    }

    double tasks()
    {
        const TaskLayout layout = taskLayout(m_data.train.classNames, m_data.train.imageShape);
        const int alone = layout.quantities > 0 ? 3 : 2;
        double sum = 0.0;
        for (int i = 0; i < alone + (wants("together") ? 1 : 0); ++i)
            sum += network(m_plan.architecture, layout.outputs(), m_plan.epochs, m_images, m_efficiency);
        if (wants("together-work"))
            sum += network(m_plan.architecture, layout.outputs(), alone * m_plan.epochs, m_images, m_efficiency);
        return sum;
    }

    double cascade()
    {
        const CascadePlan plan = cascadePlan(m_data.train.classNames);
        const double gateImages = m_images * gateImagesPerImage(plan);
        double sum = network(m_plan.architecture, m_classes, m_plan.epochs, gateImages, m_efficiency);
        if (!wants("cascade"))
            return sum;
        sum += network(gateArchitecture, static_cast<std::int64_t>(plan.branches.size()), m_plan.epochs, gateImages,
                       efficiency::smallNetwork);
        for (const CascadePlan::Branch& branch : plan.branches) {
            const auto members = static_cast<std::int64_t>(branch.classes.size());
            if (members >= 2)
                sum += network(m_plan.architecture, members, m_plan.epochs,
                               m_images * static_cast<double>(members) / static_cast<double>(m_classes), m_efficiency);
        }
        return sum;
    }

    const ExperimentPlan& m_plan;
    const CellKey& m_key;
    const CellData& m_data;
    ExperimentCost& m_cost;
    std::int64_t m_classes;
    double m_images;
    double m_efficiency;  ///< of the plan's architecture
};

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
        cost.seconds += CellCost(plan, key, images, cost).work() / speed;
    }
    return cost;
}

}  // namespace core
