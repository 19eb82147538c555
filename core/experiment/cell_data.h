#pragma once

#include "core/data/dataset.h"
#include "core/experiment/results.h"

namespace core {

/// The images of one cell, the same for every strategy.
struct CellData {
    Dataset train;
    Dataset held;  ///< of the training images, for temperatures and thresholds; empty without heldShare
    Dataset test;  ///< all test images of the classes
};

/// Classes, stride, stratified share, imbalance, the only class, held-out images, in this order. Subsets of one trial
/// are nested: a smaller share is part of a larger one. Throws UsageError for classes that are not in the data set or
/// no images.
CellData cellData(const TrainTest& data, const ExperimentPlan& plan, const CellKey& key);

std::uint64_t seedOf(const ExperimentPlan& plan, const CellKey& key);
ExperimentData describeData(const TrainTest& data);
/// Labels of the classes that keep only a share: every second one.
bool isRare(int label);
/// The label of plan.onlyClass among the plan's classes.
int onlyLabel(const ExperimentPlan& plan, const std::vector<std::string>& classNames);

}  // namespace core
