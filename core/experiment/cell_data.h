#pragma once

#include "core/data/dataset.h"
#include "core/experiment/results.h"

#include <functional>

namespace core {

/// The images of one cell, the same for every strategy.
struct CellData {
    Dataset train;
    Dataset held;  ///< of the training images, for temperatures and thresholds; empty without heldShare
    Dataset test;  ///< all test images of the classes
};

/// Classes, stride, stratified share, what the kind chooses (KindTraits::prepare), held-out images, in this order.
/// Subsets of one trial are nested: a smaller share is part of a larger one. Throws UsageError for classes that are not
/// in the data set or no images.
CellData cellData(const TrainTest& data, const ExperimentPlan& plan, const CellKey& key);

std::uint64_t seedOf(const ExperimentPlan& plan, const CellKey& key);
ExperimentData describeData(const TrainTest& data);
/// The places of the images whose label is wanted, ascending.
std::vector<std::int64_t> indicesWhere(const Dataset& dataset, const std::function<bool(int label)>& wanted);

}  // namespace core
