#pragma once

#include "core/experiment/kinds.h"
#include "core/training/recipe.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace core {

constexpr int mostTrials = 1000;
constexpr std::uint64_t mostSeed = 18446744073709550000U;  ///< of the first trial: those of all trials stay below 2^64
constexpr std::size_t mostCells = 20'000;                  ///< trials times shares times levels

/// What others reported, to be shown beside.
struct PublishedRow {
    std::string dataset;
    double fraction = 1.0;
    std::map<Contestant, double> accuracy;
    bool operator==(const PublishedRow&) const = default;
};

/// An experiment as data: with the same images, threads and kind of machine it gives the same table bit for bit.
struct ExperimentPlan {
    std::string protocol;  ///< its name: "fair"
    std::string question;  ///< what it asks, one sentence
    ExperimentKind kind = ExperimentKind::Compare;
    std::string classes = "all";         ///< or "0-4", "cat,dog"
    std::int64_t stride = 1;             ///< every n-th training image of these first
    std::vector<double> fractions{1.0};  ///< then a stratified share, (0, 1] each
    int trials = 10;
    std::uint64_t firstSeed = 1;         ///< trial i (from 0) has the seed firstSeed + i
    std::string architecture = "lenet";  ///< of the trunk, and of every network from scratch
    std::string specialistArchitecture = "lenet-small";
    HeadTraining heads = HeadTraining::Shared;  ///< Shared or Scratch
    /// True: every network, trunk and head together, gets the same number of updates, and every head its updates on the
    /// same batches. False: each head is trained on batches of its own images alone, however few.
    bool equalUpdates = true;
    int epochs = 12;  ///< of the trunk
    int headEpochs = 20;
    std::int64_t batch = 128, headBatch = 128;
    OptimizerOptions optimizer;
    /// As chooseAugmentation reads it; not with heads that see batches of their own
    std::string augmentation = "none";
    /// Of the training, see trainingPrecision(); answers are always computed in float32
    Precision precision = Precision::F32;
    std::vector<Contestant> contestants;  ///< "strategies" in its file; see KindTraits::contestants
    double heldShare = 0.0;               ///< of the training images, for temperatures and thresholds; 0: none
    std::vector<double> levels;
    std::string onlyClass;  ///< OneClass: name or number
    /// MultiTask: of class, attributes and quantities where they are trained together
    TaskWeights taskWeights = usualTaskWeights;
    double keep = 0.99;  ///< Unknown: share of the held-out images above the threshold
    std::vector<PublishedRow> published;
};

/// The contestants that a cell of the plan observes, references aside: those of the plan, or elimination with each of
/// its levels as drop.
std::vector<Contestant> rowsOf(const ExperimentPlan& plan);

/// The contestants of these names. Throws UsageError as parsePlan for a name that this kind cannot compare.
std::vector<Contestant> contestantsNamed(const std::vector<std::string>& names, ExperimentKind kind,
                                         const std::string& where);

/// Reads a plan. Throws UsageError in one line that starts with `where` and says which field is wrong, what was
/// expected and what was found; fields it does not know are wrong, too.
ExperimentPlan parsePlan(const std::string& text, const std::string& where);
/// Throws UsageError for values outside their ranges or that do not go together.
void checkPlan(const ExperimentPlan& plan, const std::string& where);
/// The plan as a file that parsePlan reads.
std::string toJsonText(const ExperimentPlan& plan);

}  // namespace core
