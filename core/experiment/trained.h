#pragma once

#include "core/base/random.h"
#include "core/data/dataset.h"
#include "core/experiment/cell_data.h"
#include "core/experiment/head_table.h"
#include "core/experiment/workshop.h"

#include <functional>
#include <optional>
#include <vector>

namespace core {

/// The networks that a cell trained.
struct Trained {
    HeadTable table;
    TrainedNetwork whole;                      ///< the trunk with the softmax that it was trained with
    std::optional<TrainedNetwork> heads;       ///< heads on the frozen trunk: one dense layer in the order of `table`
    std::vector<TrainedNetwork> own;           ///< instead of `heads`: a network for each segment and extra of `table`
    std::vector<std::int64_t> headUpdates;     ///< for each segment and extra of `table`
    std::vector<TrainedNetwork> specialists;   ///< one for each class
    std::optional<TrainedNetwork> multiLabel;  ///< trained on canvases
    std::vector<TrainedNetwork> ensemble;      ///< softmax networks; only one if the plan wants no more
};

/// Everything that the training of a cell needs.
struct CellContext {
    const ExperimentPlan& plan;
    CellKey key;
    const CellData& data;
    Workshop& workshop;
    std::optional<std::uint64_t> ownSeed{};  ///< see apart()

    /// The seed of the trial, or that of a network which starts apart.
    std::uint64_t seed() const { return ownSeed.value_or(seedOf(plan, key)); }
    /// The same cell for a network with its own initial weights, order of batches and dropout.
    CellContext apart(const std::string& network) const
    {
        return {plan, key, data, workshop, derivedSeed(seed(), network)};
    }
    int classes() const { return static_cast<int>(data.train.classCount()); }
    bool wants(const Contestant& contestant) const;
};

/// Trains the networks of all strategies of the plan. The seed of the trial determines start, order of batches and
/// dropout. Throws Stopped, Error.
Trained trainCell(const CellContext& context);

/// The trunk alone, for kinds that train the heads in parts.
Trained trainTrunk(const CellContext& context);
/// The features of the training images, to train heads on.
struct HeadRows {
    std::vector<Tensor> versions;  ///< (N, F) each; several with augmentation
    std::vector<int> labels;       ///< N
    RowOrder order;
};
/// Computes the features of the training images with this trunk.
HeadRows headRows(const CellContext& context, const Network& trunk);
/// Trains all heads as one dense layer, on the same batches of all images. With TrainingJob::epochsDone, continues
/// trained.heads. Sets the start and the batch of `job`.
void trainHeadsTogether(const CellContext& context, Trained& trained, const HeadRows& rows, TrainingJob job);
/// The initial layer of all heads.
Network startOfHeads(const CellContext& context, const Trained& trained);

/// A network with the initial weights of the trial. Layers of the same shape get the same weights.
Network networkStart(const CellContext& context, const std::vector<Layer>& layers);
/// The augmentation of the plan for the cell's images; nullopt: none.
std::optional<Augmentation> augmentationOf(const CellContext& context);
/// Trains on a source, which `source` creates from the seed for the order of batches.
TrainedNetwork trainOnSource(const CellContext& context, const std::function<BatchSource(std::uint64_t order)>& source,
                             TrainingJob job);
/// Trains a network with softmax on the images.
TrainedNetwork trainOnImages(const CellContext& context, const Dataset& train, TrainingJob job);
/// Trains networks 0..count-1 in parallel, one thread each. Their seconds are the time on one core divided by the
/// number of cores in use.
std::vector<TrainedNetwork> trainSpread(int count, const std::function<TrainedNetwork(int)>& train);
/// Trains the network of one class against the rest.
TrainedNetwork trainSpecialist(const CellContext& context, int label, const std::vector<Layer>& layers, int epochs);

/// Splits a network into its trunk and its last layer, which is dense.
Network withoutOutput(Network network);
/// The last layer of a network as a network on features.
Network onlyOutput(const Network& network);

}  // namespace core
