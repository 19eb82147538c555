#pragma once

#include "core/data/dataset.h"
#include "core/experiment/results.h"

#include <functional>

namespace core {

/// The images of one cell. All strategies use the same images.
struct CellData {
    Dataset train;
    Dataset held;  ///< held-out training images, for calibration and thresholds; empty without heldShare
    Dataset test;  ///< all test images of the classes
};

/// Selects the images of a cell: applies ExperimentPlan::folds, classes, stride, stratified share, KindTraits::prepare
/// and the held-out share, in this order. The subsets of one trial are nested: a smaller share is part of a larger one.
/// Throws UsageError if a class is unknown or has no images.
CellData cellData(const TrainTest& data, const ExperimentPlan& plan, const CellKey& key);

/// The seed of the cell's trial.
std::uint64_t seedOf(const ExperimentPlan& plan, const CellKey& key);
/// The facts about a data set that a results file contains.
ExperimentData describeData(const TrainTest& data);
/// The indices of the images whose label is wanted, ascending.
std::vector<std::int64_t> indicesWhere(const Dataset& dataset, const std::function<bool(int label)>& wanted);

}  // namespace core
