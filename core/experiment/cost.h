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

}  // namespace core
