#pragma once

#include "app/commands/output.h"
#include "core/evaluation/evaluation.h"
#include "core/experiment/paired.h"
#include "core/nn/precision.h"
#include "core/report/commands.h"
#include "core/report/times.h"

#include <map>
#include <string>

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

/// A paired test and its p-value after Holm's correction for all strategies.
struct Comparison {
    core::PairedTest test;
    double pHolm = 1.0;
};
using Comparisons = std::map<core::StrategyId, Comparison>;

/// Two models on the same images.
struct ModelComparison {
    std::string first, second;  ///< names of the models
    Comparisons strategies;     ///< those that both models have
};

/// Expects evaluations of the same images, with at least one strategy in common.
ModelComparison compareModels(const EvaluationFacts& first, const EvaluationFacts& second);
/// {"model", "strategies": {NAME: {"both", "only_this", "only_other", "neither", "difference", ...}}}
Json toJson(const ModelComparison& comparison);
void print(const ModelComparison& comparison);

/// Prints the table of the strategies, their comparisons with the first one and, if asked for, confusion matrices with
/// the scores of each class.
void printTable(const core::Evaluation& evaluation, const core::Classifier& classifier,
                const core::EvaluateOptions& arguments);

}  // namespace app
