#pragma once

#include "app/commands/output.h"
#include "core/evaluation/evaluation.h"
#include "core/experiment/model_comparison.h"
#include "core/nn/precision.h"
#include "core/report/commands.h"
#include "core/report/times.h"

namespace app {

/// What a model's evaluation found.
struct EvaluationFacts {
    const core::Evaluation& evaluation;
    const core::Classifier& classifier;
    core::Times times;
    core::Precision precision = core::Precision::F32;
};

/// The results of all strategies by name, and their comparisons with the first one.
Json toJson(const EvaluationFacts& facts);

/// {"model", "strategies": {NAME: {"both", "only_this", "only_other", "neither", "difference", ...}}}
Json toJson(const core::ModelComparison& comparison);
void print(const core::ModelComparison& comparison);

/// Prints the table of the strategies, their comparisons with the first one and, if asked for, confusion matrices with
/// the scores of each class.
void printTable(const core::Evaluation& evaluation, const core::Classifier& classifier,
                const core::EvaluateOptions& arguments);

}  // namespace app
