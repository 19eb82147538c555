#pragma once

#include "core/experiment/trained.h"

#include <string>
#include <vector>

namespace core {

/// The networks of an ensemble: softmax networks of all classes with different starts, which average their
/// probabilities. Together they have as many updates as the networks that they are compared with.
struct EnsembleShape {
    int networks = 0;  ///< 0: the plan wants none
    std::string architecture;
    int epochs = 0;
    std::int64_t batch = 0;
};

/// The shape for a plan and the training images of a cell. With heads on a trunk, the ensemble has one network for each
/// specialist. With heads from scratch, it has one for each pair, and about as many updates as all pairs together.
EnsembleShape ensembleShape(const ExperimentPlan& plan, const Dataset& train);

/// Trains the networks. The first has the start of the trial, the others start apart.
std::vector<TrainedNetwork> trainEnsemble(const CellContext& context);

/// The outputs of N images.
struct EnsembleOutputs {
    Tensor logarithms;                      ///< (N, K): of the mean probabilities
    Tensor first;                           ///< (N, K): logits of the first network
    std::vector<std::vector<int>> winners;  ///< for each network, N
};
/// Computes the outputs of all networks of an ensemble.
EnsembleOutputs outputsOf(const std::vector<TrainedNetwork>& ensemble, const Dataset& images);

}  // namespace core
