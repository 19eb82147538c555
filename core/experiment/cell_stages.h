#pragma once

#include "core/experiment/cell_data.h"
#include "core/training/stage_list.h"

#include <string>
#include <vector>

namespace core {

/// The stages that a cell trains: one for each network, and one for all heads on the frozen trunk. The kind of
/// experiment adds them. Networks of the same kind have the indices 0, 1, ...
class CellStages {
public:
    /// Keeps references to all arguments.
    CellStages(const ExperimentPlan& plan, const CellKey& key, const CellData& data);

    const ExperimentPlan& plan() const { return m_plan; }
    const CellKey& key() const { return m_key; }
    const CellData& data() const { return m_data; }
    std::int64_t classes() const { return m_classes; }
    bool wants(const Contestant& contestant) const;
    /// The share of `members` classes in all classes.
    double shareOf(std::int64_t members) const { return static_cast<double>(members) / static_cast<double>(m_classes); }

    /// Adds a network. `share` is the number of its training images divided by that of the cell. Throws Error if the
    /// images are too small for the network.
    Stage& add(StageId id, const std::string& architecture, std::int64_t outputs, int epochs, double share = 1.0);
    /// Adds the heads of the plan's contestants, on the trunk or as separate networks.
    void addHeads();
    /// Adds the heads on the frozen trunk, trained for a number of epochs.
    void addHeadsOnTrunk(int epochs);

    const std::vector<Stage>& stages() const { return m_stages; }
    std::int64_t headCount() const { return m_heads; }  ///< number of heads in the stage of heads on the frozen trunk

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

/// Adds the stages of trainCell(): trunk, heads, multi-label network and specialists.
void addTrainedStages(CellStages& cell);

}  // namespace core
