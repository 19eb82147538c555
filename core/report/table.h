#pragma once

#include "core/experiment/paired_comparison.h"
#include "core/experiment/results.h"
#include "core/experiment/statistics.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace core {

/// The reason why a number of a row cannot be compared with that of other rows.
enum class Incomparable {
    SoftmaxStates,  ///< elimination states the probabilities of its first round, the head of all classes
    Sigmoids        ///< the Brier score is a sum over K independent sigmoids and may exceed 2
};

/// The kind of the 95 % interval that is shown for a row.
enum class IntervalKind {
    Trials,  ///< Student's interval of the mean over several trials
    Images   ///< Clopper and Pearson's interval by the images of the only trial
};

/// One contestant for one share of the images and one setting, over all completed trials. Comparisons with the baseline
/// are always paired: they use the same trials and images.
struct TableRow {
    double fraction = 1.0;
    std::string setting;
    Contestant contestant;
    bool reference = false;
    std::vector<std::uint64_t> seeds;  ///< seeds of the trials, ascending
    std::vector<double> values;        ///< the measure of each trial, [0, 1]
    std::vector<Interval> exact;       ///< Clopper-Pearson 95 % interval of each value
    double mean = 0.0;
    std::optional<double> deviation;   ///< standard deviation over the trials
    std::optional<Interval> interval;  ///< Student's 95 % interval of the mean, limited to [0, 1]
    std::optional<double> difference;  ///< mean difference from the baseline; nullopt for the baseline
    std::optional<Interval> differenceInterval;
    std::optional<double> differenceDeviation;         ///< standard deviation of the differences from the baseline
    std::optional<double> p, cohensD, wilcoxonP;       ///< of the differences from the baseline
    std::optional<PracticalProbabilities> practical;   ///< of the mean difference, with Table::practical
    std::optional<double> detectable, detectableHolm;  ///< smallestDetectable() at 5 %, and in Holm's first step
    std::optional<double> holmP;   ///< p after Holm's correction for the strategies of this share and setting
    std::vector<double> mcnemarP;  ///< of each trial, after Holm's correction for the strategies of the trial
    std::int64_t images = 0;       ///< number of images in each trial
    std::int64_t updates = 0, totalUpdates = 0, networks = 0, parameters = 0;  ///< largest of the trials
    /// Means over the trials, without `incomparable`. "confidence_gap" is "confidence" minus the mean, and so with
    /// "_after": above 0 where the contestant is overconfident.
    std::map<std::string, double> extra;
    std::map<std::string, Incomparable> incomparable;  ///< numbers that are left out, and why
    std::vector<RocPoint> roc;                         ///< mean curve of the trials; empty if a trial has none
    std::optional<double> published;                   ///< published accuracy in the plan
    std::optional<double> seconds;                     ///< mean training time; may differ between runs

    IntervalKind intervalKind() const { return interval ? IntervalKind::Trials : IntervalKind::Images; }
    /// The interval of intervalKind(). Expects at least one trial.
    Interval shownInterval() const { return interval ? *interval : exact.at(0); }
};

/// The results of an experiment, one row for each strategy, share and setting.
struct Table {
    ExperimentPlan plan;
    ExperimentData data;
    std::string measure;  ///< "accuracy", "answered 6", "refused"
    Contestant baseline;
    std::vector<TableRow> rows;
    int cellsDone = 0, cells = 0;
    PracticalOptions practical{};
    bool complete() const { return cellsDone == cells; }
};

/// The table of the results. Rows are sorted by share and setting, then in the order of the strategies in the plan,
/// with references at the end. The order and the machines of the cells do not affect the table.
Table tableOf(const Results& results, const PracticalOptions& practical = {});
/// The table with unknown training times, so that the same experiment gives the same text.
Table withoutTimes(Table table);

inline constexpr double significanceLevel = 0.05;
/// The p-values of all rows after Holm's correction for all rows of all tables together, in the order of the tables and
/// rows. nullopt for rows without a p-value and for references. Takes testedP() of each row. Use it for a document that
/// shows several tables.
std::vector<std::vector<std::optional<double>>> holmTogether(std::span<const Table> tables);

/// The number of trials with a McNemar p-value below significanceLevel; nullopt for the baseline and for references.
std::optional<int> disagreeingTrials(const TableRow& row);

/// The main result for one share and setting.
struct Finding {
    double fraction = 1.0;
    std::string setting;
    Contestant best;                ///< highest mean; in a tie the first one
    std::vector<Contestant> level;  ///< other contestants with the same mean
    double bestMean = 0.0;
    std::optional<Contestant> runnerUp;  ///< highest mean below the best
    double lead = 0.0;                   ///< mean of the best minus mean of the runner-up
    std::optional<double>
        p;  ///< paired t-test of best and runner-up
            /// p after Holm's correction for all pairs of strategies, because the pair was chosen by the results
    std::optional<double> pHolm;
    /// Best minus baseline, with p-values; nullopt if the baseline is among the best
    std::optional<double> againstBaseline, againstBaselineP, againstBaselineHolm;
    std::optional<Interval> againstBaselineInterval;
    std::optional<PracticalProbabilities> againstBaselinePractical;
    /// References with a mean above that of the baseline, with this mean
    std::vector<std::pair<Contestant, double>> betterReferences;
    std::size_t trials = 0;
};
/// One finding for each share and setting, without references. Empty for kinds where higher is not better.
std::vector<Finding> findingsOf(const Table& table);

}  // namespace core
