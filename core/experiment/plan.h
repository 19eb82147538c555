#pragma once

#include "core/data/join.h"
#include "core/experiment/kinds.h"
#include "core/training/recipe.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace core {

constexpr int mostTrials = 1000;
constexpr std::uint64_t mostSeed = 18446744073709550000U;  ///< of the first trial; all seeds stay below 2^64
constexpr std::size_t mostCells = 20'000;                  ///< trials times fractions times levels

/// Published accuracies, which tables show for comparison.
struct PublishedRow {
    std::string dataset;
    double fraction = 1.0;
    std::map<Contestant, double> accuracy;
    bool operator==(const PublishedRow&) const = default;
};

/// All settings of an experiment. With the same images, number of threads and kind of machine, the results are
/// bit-identical.
struct ExperimentPlan {
    std::string protocol;  ///< name, such as "fair"
    std::string question;  ///< one sentence for people; it does not affect the results
    ExperimentKind kind = ExperimentKind::Compare;
    std::string dataset{};               ///< a list, see datasetNames(); empty: the plan names none
    std::vector<double> mix{};           ///< as JoinOptions::weights; requires `dataset`
    std::optional<SplitBy> splitBy{};    ///< as DataSource::splitBy; requires `dataset`
    std::string classes = "all";         ///< "all", or a list as in parseClasses()
    std::int64_t stride = 1;             ///< uses every n-th training image of these classes
    std::vector<double> fractions{1.0};  ///< (0, 1]: stratified shares of the rest; one cell each
    int trials = 10;
    /// 0: every trial tests the test images. From 2: each trial tests a fold of a repeated cross-validation
    /// (core/experiment/folds.h); `trials` must be a multiple.
    int folds = 0;
    std::uint64_t firstSeed = 1;         ///< trial i (from 0) has the seed firstSeed + i
    std::string architecture = "lenet";  ///< of the trunk and of networks from scratch
    std::string specialistArchitecture = "lenet-small";
    HeadTraining heads = HeadTraining::Shared;  ///< Shared or Scratch

    /// True: every network (trunk and head together) gets the same number of updates, and all heads train on the same
    /// batches. False: each head trains on batches of the images of its classes, even if these are few.
    bool equalUpdates = true;
    /// Heads from scratch: each network has its own initial weights, order of batches and dropout, and strategies share
    /// no networks. False: all networks of a trial have the same.
    bool separateStarts = false;
    /// Heads from scratch: number of outputs of the softmax network, if it has more than there are classes; otherwise 0
    std::int64_t softmaxOutputs = 0;
    bool headDropout = false;  ///< heads on the trunk learn with the dropout that the trunk's output had
    int epochs = 12;           ///< of the trunk
    int headEpochs = 20;
    std::int64_t batch = 128, headBatch = 128;
    OptimizerOptions optimizer;
    /// The text for chooseAugmentation(); "none" is required if heads on the trunk train on separate batches
    std::string augmentation = "none";
    /// The precision of training (see trainingPrecision()); answers are always computed in float32
    Precision precision = Precision::F32;
    std::vector<Contestant> contestants;  ///< "strategies" in the file; some of KindTraits::contestants
    double heldShare = 0.0;               ///< held-out share, for calibration and thresholds
    std::vector<double> levels;
    std::vector<double> learningRates;  ///< Tuned: the learning rates to try
    std::string onlyClass;              ///< OneClass: name or number of the class
    /// MultiTask: weights of class, attributes and quantities in networks for all tasks
    TaskWeights taskWeights = usualTaskWeights;
    double keep = 0.99;  ///< Unknown: share of the held-out images that the threshold keeps
    std::vector<PublishedRow> published;
};

/// The data sets that the plan names. Requires ExperimentPlan::dataset.
DataSource sourceOf(const ExperimentPlan& plan);

/// The contestants of a cell without references: those of the plan, or elimination with each level as drop.
std::vector<Contestant> rowsOf(const ExperimentPlan& plan);

/// The contestants with these names. Throws UsageError, which begins with `where`, for a name that the kind does not
/// support.
std::vector<Contestant> contestantsNamed(const std::vector<std::string>& names, ExperimentKind kind,
                                         const std::string& where);

/// Parses a plan. Throws UsageError, which begins with `where` and names the field, if a field is wrong or unknown.
ExperimentPlan parsePlan(const std::string& text, const std::string& where);
/// Throws UsageError, which begins with `where`, if values are out of range or contradict each other.
void checkPlan(const ExperimentPlan& plan, const std::string& where);
/// The plan as JSON. Inverse of parsePlan.
std::string toJsonText(const ExperimentPlan& plan);

}  // namespace core
