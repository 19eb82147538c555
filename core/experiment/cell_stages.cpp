#include "core/experiment/cell_stages.h"

#include "core/experiment/ensemble.h"
#include "core/experiment/head_table.h"
#include "core/nn/architectures.h"
#include "core/training/sources.h"

#include <algorithm>
#include <utility>

namespace core {

CellStages::CellStages(const ExperimentPlan& plan, const CellKey& key, const CellData& data)
    : m_plan(plan),
      m_key(key),
      m_data(data),
      m_classes(data.train.classCount()),
      m_images(static_cast<double>(data.train.size()))
{
}

bool CellStages::wants(const Contestant& contestant) const
{
    return std::ranges::find(m_plan.contestants, contestant) != m_plan.contestants.end();
}

Stage& CellStages::add(StageId id, const std::string& architecture, std::int64_t outputs, int epochs, double share)
{
    m_stages.push_back(withWork({.id = id,
                                 .input = m_data.train.imageShape,
                                 .architecture = architecture,
                                 .outputs = outputs,
                                 .epochs = epochs,
                                 .batch = m_plan.batch,
                                 .samples = share * m_images},
                                m_plan.precision));
    return m_stages.back();
}

void CellStages::addHeads()
{
    if (m_plan.heads == HeadTraining::Scratch) {
        addOwnHeads();
        return;
    }
    addHeadsOnTrunk(m_plan.headEpochs);
}

void CellStages::addHeadsOnTrunk(int epochs)
{
    const HeadTable table(static_cast<int>(m_classes), m_plan.contestants);
    m_heads = static_cast<std::int64_t>(table.segments().size()) + static_cast<std::int64_t>(table.extras().size());
    m_stages.push_back(withWork({.id = {StageKind::Heads},
                                 .input = {featureCount(m_plan.architecture, m_data.train.imageShape)},
                                 .outputs = table.outputs(),
                                 .epochs = epochs,
                                 .batch = m_plan.headBatch,
                                 .samples = m_images},
                                m_plan.precision));
}

void CellStages::addOwnHeads()
{
    const auto sharing = m_plan.separateStarts ? HeadTable::Sharing::Apart : HeadTable::Sharing::Shared;
    const HeadTable table(static_cast<int>(m_classes), m_plan.contestants, sharing);
    for (const Segment& segment : table.segments()) {
        const auto members = static_cast<std::int64_t>(segment.classes.size());
        add({StageKind::OwnHead, maskOf(segment)}, m_plan.architecture, members, m_plan.headEpochs, shareOf(members))
            .batch = m_plan.headBatch;
    }
    for (std::size_t i = 0; i < table.extras().size(); ++i)
        add({StageKind::OwnHead, table.allClasses()}, m_plan.architecture, m_classes, m_plan.headEpochs).batch =
            m_plan.headBatch;
}

void addTrainedStages(CellStages& cell)
{
    const ExperimentPlan& plan = cell.plan();
    const int asLong = plan.epochs + plan.headEpochs;  // as long as trunk and heads together
    cell.add({StageKind::Trunk}, plan.architecture, cell.classes(), plan.epochs);
    cell.addHeads();
    if (cell.wants(StrategyId::MultiLabel))
        cell.add(StageId::network(StrategyId::MultiLabel), canvasArchitecture, cell.classes(), asLong);
    if (cell.wants(StrategyId::Specialists))
        for (std::uint32_t label = 0; std::cmp_less(label, cell.classes()); ++label)
            cell.add(StageId::network(StrategyId::Specialists, label), plan.specialistArchitecture, 1, asLong);
    const EnsembleShape ensemble = ensembleShape(plan, cell.data().train);
    for (std::uint32_t i = 0; std::cmp_less(i, ensemble.networks); ++i)
        cell.add({StageKind::Trunk, 1 + i}, ensemble.architecture, cell.classes(), ensemble.epochs).batch =
            ensemble.batch;
}

}  // namespace core
