#pragma once

#include "core/experiment/plan_library.h"

namespace tests {

/// A shipped protocol made small enough for the three kinds of bars: seconds instead of hours.
inline core::ExperimentPlan tinyPlan(const std::string& protocol)
{
    core::ExperimentPlan plan = core::openPlan(protocol);
    plan.classes = "all";
    plan.stride = 1;
    plan.architecture = plan.specialistArchitecture = "lenet-small";
    plan.epochs = 2;
    plan.headEpochs = 3;
    plan.batch = 16;
    plan.headBatch = plan.equalUpdates ? 16 : 8;
    plan.fractions = {0.5, 1.0};
    plan.trials = 2;
    plan.optimizer = core::optimizerNamed("adam");
    plan.optimizer.learningRate = 0.003;
    if (!plan.onlyClass.empty())
        plan.onlyClass = "2";
    if (plan.kind == core::ExperimentKind::TenNetworks)
        plan.levels = {0.25, 0.5};
    if (plan.kind == core::ExperimentKind::EarlyExit)
        plan.levels = {1, 2};
    if (plan.kind == core::ExperimentKind::HeadEpochs || plan.kind == core::ExperimentKind::Tuned)
        plan.levels = {1, 3};
    if (plan.kind == core::ExperimentKind::ClassModels)
        plan.levels = {2, 4};
    if (plan.kind == core::ExperimentKind::OneAfterAnother)
        plan.levels = {3};
    if (plan.kind == core::ExperimentKind::Tuned)
        plan.learningRates = {0.001, 0.003};
    if (plan.heldShare > 0.0)
        plan.heldShare = 0.2;
    return plan;
}

}  // namespace tests
