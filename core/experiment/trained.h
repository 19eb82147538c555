#pragma once

#include "core/data/dataset.h"
#include "core/experiment/cell_data.h"
#include "core/experiment/head_table.h"
#include "core/experiment/workshop.h"

#include <functional>
#include <optional>
#include <vector>

namespace core {

/// The networks that one cell trained, and what they took.
struct Trained {
    HeadTable table;
    TrainedNetwork whole;                      ///< the trunk with the softmax it was trained with
    std::optional<TrainedNetwork> heads;       ///< one dense layer, laid out as `table`, on the frozen trunk
    std::vector<TrainedNetwork> own;           ///< instead: a network for each subset of `table`
    std::vector<std::int64_t> headUpdates;     ///< per subset of `table`
    std::vector<TrainedNetwork> specialists;   ///< one per class
    std::optional<TrainedNetwork> multiLabel;  ///< trained on canvases
};

/// What a cell trains with.
struct CellContext {
    const ExperimentPlan& plan;
    CellKey key;
    const CellData& data;
    Workshop& workshop;

    std::uint64_t seed() const { return seedOf(plan, key); }
    int classes() const { return static_cast<int>(data.train.classCount()); }
    bool wants(const Contestant& contestant) const;
};

/// Trains all that the plan's strategies need. The seed decides start, order and dropout, the same for all of a trial.
/// Throws Stopped, Error.
Trained trainCell(const CellContext& context);

/// A network of the given layers from the trial's start: the same numbers wherever shapes are the same.
Network networkStart(const CellContext& context, const std::vector<Layer>& layers);
/// How the plan changes the trial's images; nothing: not at all.
std::optional<Augmentation> augmentationOf(const CellContext& context);
/// On any source of the trial's images, made from its order of batches.
TrainedNetwork trainOnSource(const CellContext& context, const std::function<BatchSource(std::uint64_t order)>& source,
                             TrainingJob job);
/// Softmax on the images, for `epochs`; the stage of TenNetworks and of networks from scratch.
TrainedNetwork trainOnImages(const CellContext& context, const Dataset& train, TrainingJob job);
/// Networks 0 … count - 1, side by side over the cores, one thread each. Their seconds are those of the whole machine:
/// of one core, divided by the cores at work.
std::vector<TrainedNetwork> trainSpread(int count, const std::function<TrainedNetwork(int)>& train);
TrainedNetwork trainSpecialist(const CellContext& context, int label, const std::vector<Layer>& layers, int epochs);

/// The trunk of a network: without its last, dense layer; and that layer alone, on the trunk's features.
Network withoutOutput(Network network);
Network onlyOutput(const Network& network);

}  // namespace core
