#pragma once

#include "core/experiment/cell_data.h"
#include "core/training/stage_list.h"

#include <string>
#include <vector>

namespace core {

/// The stages that one cell of an experiment trains: one for each network, and one for all heads on the frozen trunk.
/// The kind of the experiment adds them. Networks of the same kind have the indices 0, 1, ...
class CellStages {
public:
    /// Keeps references to all three.
    CellStages(const ExperimentPlan& plan, const CellKey& key, const CellData& data);

    const ExperimentPlan& plan() const { return m_plan; }
    const CellKey& key() const { return m_key; }
    const CellData& data() const { return m_data; }
    std::int64_t classes() const { return m_classes; }
    bool wants(const Contestant& contestant) const;
    double shareOf(std::int64_t members) const { return static_cast<double>(members) / static_cast<double>(m_classes); }

    /// Adds a network. `share`: the number of images it is trained on for each image of the cell. Throws Error for
    /// images that are too small for the network.
    Stage& add(StageId id, const std::string& architecture, std::int64_t outputs, int epochs, double share = 1.0);
    /// Adds the heads of the plan's contestants, on the trunk or as networks.
    void addHeads();

    const std::vector<Stage>& stages() const { return m_stages; }
    std::int64_t headCount() const { return m_heads; }  ///< in the one stage of heads on the frozen trunk

private:
    void addOwnHeads();

    const ExperimentPlan& m_plan;
    const CellKey& m_key;
    const CellData& m_data;
    std::int64_t m_classes;
    std::int64_t m_heads = 0;
    double m_images;
    std::vector<Stage> m_stages;
};

/// The stages of the kinds that train a cell by trainCell(): trunk, heads, multi-label network and specialists.
void addTrainedStages(CellStages& cell);

}  // namespace core
