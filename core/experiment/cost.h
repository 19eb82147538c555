#pragma once

#include "core/experiment/cell_data.h"

#include <vector>

namespace core {

/// The estimated cost of an experiment on this machine.
struct ExperimentCost {
    int cells = 0;              ///< number of cells of the shard
    std::int64_t networks = 0;  ///< number of convolutional networks to train
    std::int64_t heads = 0;     ///< number of heads on frozen features
    double seconds = 0.0;       ///< estimated from the work and the measured speed of matrix products
};

/// Estimates the cost of one shard. Takes about 0.1 s to measure a matrix product. Throws as cellData(), and Error if
/// the images are too small for a network.
ExperimentCost estimateCost(const ExperimentPlan& plan, const TrainTest& data, int shard, int shards);

/// The estimated seconds of each of these cells, in their order. Takes and throws as estimateCost().
std::vector<double> estimateCells(const ExperimentPlan& plan, const TrainTest& data, const std::vector<CellKey>& cells);

}  // namespace core
