#pragma once

#include "core/experiment/cell_data.h"

namespace core {

/// What an experiment will take on this machine, before it starts.
struct ExperimentCost {
    int cells = 0;              ///< of the shard
    std::int64_t networks = 0;  ///< convolutional networks to train
    std::int64_t heads = 0;     ///< heads on frozen features
    double seconds = 0.0;       ///< about: work by the measured matrix product
};

/// Takes about 0.1 s: measures the matrix product. Throws as cellData, and Error for images too small for the networks.
ExperimentCost estimateCost(const ExperimentPlan& plan, const TrainTest& data, int shard, int shards);

/// Sums over the trainings of one cell. Work is in multiply-adds x 2 that a matrix product would do in the same time.
class CellCost {
public:
    /// Keeps references to plan, key and data, and adds to `cost`.
    CellCost(const ExperimentPlan& plan, const CellKey& key, const CellData& data, ExperimentCost& cost);

    const ExperimentPlan& plan() const { return m_plan; }
    const CellKey& key() const { return m_key; }
    const CellData& data() const { return m_data; }
    std::int64_t classes() const { return m_classes; }
    double images() const { return m_images; }          ///< of the training
    double efficiency() const { return m_efficiency; }  ///< of the plan's architecture
    bool wants(const Contestant& contestant) const;

    /// Counts a network that is trained on so many images, and asked about the test images. `share` of the matrix
    /// product is what it reaches.
    double network(const std::string& architecture, std::int64_t outputs, int epochs, double images, double share);
    /// Counts the heads of the plan's contestants, on the trunk or as networks.
    double heads();

private:
    const ExperimentPlan& m_plan;
    const CellKey& m_key;
    const CellData& m_data;
    ExperimentCost& m_cost;
    std::int64_t m_classes;
    double m_images;
    double m_efficiency;
};

/// Of the kinds that train a cell by trainCell().
double workOfTrainedCell(CellCost& cell);

}  // namespace core
