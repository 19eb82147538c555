#pragma once

#include "core/experiment/statistics.h"

#include <cstddef>
#include <optional>
#include <span>

namespace core {

/// Comparisons of paired values as pure functions. They run on any thread.

/// What counts as practically equal, and how much the trials have in common.
struct PracticalOptions {
    /// Half of the zone of practical equality, as a share, [0, 1): differences from -zone to +zone are practically
    /// equal
    double zone = 0.002;

    /// The correlation of the differences of two trials, [0, 1). 0 answers the question about further trials of the
    /// same experiment: given the images, trials differ only in their random seeds, which are independent. A statement
    /// about other training and test images needs a value above 0, which one data set cannot estimate. The correction
    /// of Nadeau and Bengio, rho = share of test images, is for random divisions of one set into training and test
    /// images, such as folds. It does not apply to a fixed test set. nullopt: that of the plan, see
    /// usualCorrelation().
    std::optional<double> correlation{};
    bool operator==(const PracticalOptions&) const = default;
};

/// The correlation of the trials of a plan with so many folds: 1 / folds; 0 without folds.
double usualCorrelation(int folds);

/// Probabilities of the true mean difference. worse + equal + better is 1.
struct PracticalProbabilities {
    double worse = 0.0;   ///< below -zone
    double equal = 0.0;   ///< in the zone, including its limits
    double better = 0.0;  ///< above +zone
    double above = 0.0;   ///< above 0, without a zone; half of a difference of exactly 0
};

/// The Bayesian correlated t-test (Benavoli, Corani, Demšar and Zaffalon, JMLR 18, 2017). The posterior of the mean
/// difference is a Student t distribution with n - 1 degrees of freedom around the mean, with the squared scale
/// (1/n + rho/(1-rho)) s^2, where rho is the correlation, or 0 without one. nullopt for fewer than two values. If all
/// differences are the same, all probability is at this difference.
std::optional<PracticalProbabilities> correlatedTTest(std::span<const double> differences,
                                                      const PracticalOptions& options = {});

/// The power of the two-sided paired t-test: the probability that its p-value is below `level` if the true mean
/// difference is `effect` standard deviations of the differences. Expects at least two pairs and 0 < level < 1.
double pairedPower(double effect, std::size_t pairs, double level);

inline constexpr double usualPower = 0.8;
/// The smallest true mean difference that the two-sided paired t-test finds (p below `level`) with a probability of
/// usualPower, if the differences of so many pairs have this standard deviation. Has the unit of `deviation`. nullopt
/// for fewer than two pairs, for a standard deviation of 0, and for a difference of more than 10,000 deviations.
std::optional<double> smallestDetectable(double deviation, std::size_t pairs, double level);

/// All figures of the comparison of paired shares.
struct PairedComparison {
    double difference = 0.0;  ///< mean of first - second
    std::optional<Interval> interval;
    std::optional<double> p, cohensD, wilcoxonP;
    std::optional<PracticalProbabilities> practical;
    std::optional<double> deviation;   ///< standard deviation of the differences
    std::optional<double> detectable;  ///< smallestDetectable() at 5 %
};
/// The p-value for corrections over several tests: that of the t-test, or of Wilcoxon's test if all differences are the
/// same, for which the t-test is not defined. nullopt for a single pair.
std::optional<double> testedP(const std::optional<double>& deviation, const std::optional<double>& p,
                              const std::optional<double>& wilcoxonP);

/// Expects at least one pair.
PairedComparison comparePaired(std::span<const CountedPair> pairs, const PracticalOptions& options = {});

}  // namespace core
