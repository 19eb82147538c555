#pragma once

#include "core/experiment/results.h"
#include "core/experiment/statistics.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace core {

/// Why a number of one row is not shown beside the same number of the others.
enum class Incomparable {
    SoftmaxStates,  ///< elimination: the probabilities are those of the head of all classes, its first round
    Sigmoids        ///< a Brier score over K yes-or-no probabilities that need not sum to 1: it may exceed 2
};

/// What the 95 % interval that is shown for a row is of.
enum class IntervalKind {
    Trials,  ///< Student's, of the mean of several trials
    Images   ///< Clopper and Pearson's, of the images of the only trial
};

/// One contestant at one share of the images and one setting, over all trials that are done. "Against the baseline" is
/// always paired: the same trial, the same images.
struct TableRow {
    double fraction = 1.0;
    std::string setting;
    Contestant contestant;
    bool reference = false;
    std::vector<std::uint64_t> seeds;  ///< of the trials, ascending
    std::vector<double> values;        ///< the measure per trial
    std::vector<Interval> exact;       ///< Clopper-Pearson 95 % of each
    double mean = 0.0;
    std::optional<double> deviation;   ///< of the trials
    std::optional<Interval> interval;  ///< Student's 95 % of the mean, within [0, 1]
    std::optional<double> difference;  ///< mean difference to the baseline; nothing for the baseline itself
    std::optional<Interval> differenceInterval;
    std::optional<double> p, cohensD, wilcoxonP;  ///< of the differences
    std::optional<double> holmP;   ///< p after Holm's correction over the strategies of this share and setting
    std::vector<double> mcnemarP;  ///< per trial, exact, Holm-corrected over the strategies of that trial
    std::int64_t images = 0;       ///< measured on, per trial
    std::int64_t updates = 0, totalUpdates = 0, networks = 0, parameters = 0;  ///< largest over the trials
    std::map<std::string, double> extra;  ///< means over the trials; none that other rows cannot be compared with
    std::map<std::string, Incomparable> incomparable;  ///< what was measured besides, and why it is left out
    std::vector<RocPoint> roc;        ///< mean of the trials' curves at equal heights; empty if a trial has none
    std::optional<double> published;  ///< what the plan's source reported
    std::optional<double> seconds;    ///< mean training time; no part of what must be identical

    IntervalKind intervalKind() const { return interval ? IntervalKind::Trials : IntervalKind::Images; }
    /// Of that kind. Expects a trial.
    Interval shownInterval() const { return interval ? *interval : exact.at(0); }
};

struct Table {
    ExperimentPlan plan;
    ExperimentData data;
    std::string measure;  ///< "accuracy", "answered 6", "refused"
    Contestant baseline;
    std::vector<TableRow> rows;
    int cellsDone = 0, cells = 0;
    bool complete() const { return cellsDone == cells; }
};

/// Rows in the plan's order: by share and setting, strategies as the plan lists them, references last. Depends on the
/// cells' numbers only, not on the order or the machine they were run in.
Table tableOf(const Results& results);

inline constexpr double significanceLevel = 0.05;
/// In how many trials McNemar's corrected p is below significanceLevel; nothing for the baseline and for references.
std::optional<int> disagreeingTrials(const TableRow& row);

/// What may be said about one share and setting.
struct Finding {
    double fraction = 1.0;
    std::string setting;
    Contestant best;                ///< highest mean; of equals the first
    std::vector<Contestant> level;  ///< others with the same mean
    double bestMean = 0.0;
    std::optional<Contestant> runnerUp;  ///< highest of those below
    double lead = 0.0;                   ///< best minus runner-up
    std::optional<double> p;             ///< paired t-test of these two
    /// The same after Holm's correction for all pairs of strategies: which two these are was not known before
    std::optional<double> pHolm;
    /// Best minus baseline; nothing if it is the best
    std::optional<double> againstBaseline, againstBaselineP, againstBaselineHolm;
    /// Whose mean is above the baseline's, with that mean
    std::vector<std::pair<Contestant, double>> betterReferences;
    std::size_t trials = 0;
};
/// One per share and setting; references are left out. None for kinds where higher is not better.
std::vector<Finding> findingsOf(const Table& table);

}  // namespace core
