#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace core {

/// Statistics as pure functions. They run on any thread.

/// Whether two shares, or means or differences of shares, are equal except for rounding (1e-12, relative for numbers
/// above 1). Use it for all computed numbers: 0.35 - 0.30 == 0.40 - 0.35 is false.
bool isSameShare(double first, double second);

/// The mean. Expects at least one value.
double mean(std::span<const double> values);
/// The standard deviation of a sample (divisor n - 1); nullopt for fewer than two values.
std::optional<double> standardDeviation(std::span<const double> values);

/// A closed interval.
struct Interval {
    double low = 0.0;
    double high = 0.0;
    bool operator==(const Interval&) const = default;
};
/// Student's 95 % confidence interval of the mean; nullopt for fewer than two values.
std::optional<Interval> meanInterval(std::span<const double> values);

/// The two-sided p-value of Student's paired test that the mean of `differences` is 0. nullopt for fewer than two
/// values. If all differences are the same, returns 1 if they are 0, and 0 otherwise.
std::optional<double> pairedTTest(std::span<const double> differences);
/// Cohen's d of paired values: the mean difference divided by the standard deviation of the differences. nullopt for
/// fewer than two values or a standard deviation of 0.
std::optional<double> cohensD(std::span<const double> differences);

/// A share of right answers.
struct CountedShare {
    std::int64_t right = 0, images = 1;  ///< at least one image
};
/// Two shares of the same trial.
struct CountedPair {
    CountedShare first, second;
};
/// The difference first - second of each pair. All differences are whole multiples of the least common denominator of
/// the shares, so that equal differences are exactly equal. If that denominator is above a million, returns the
/// differences of the shares.
std::vector<double> comparableDifferences(std::span<const CountedPair> pairs);
/// The exact two-sided p-value of Wilcoxon's signed-rank test; 1 if all differences are 0. nullopt for no values or
/// more than 60. Ties (isSameShare) get their mean rank, and zeros are ignored, as in Wilcoxon's paper. Pass
/// comparableDifferences() rather than differences of shares.
std::optional<double> wilcoxonSignedRank(std::span<const double> differences);

/// The exact two-sided p-value of McNemar's test. `first` and `second` are the numbers of images that only the first or
/// only the second got right.
double mcnemarExact(std::int64_t first, std::int64_t second);

/// Holm's step-down correction. Returns the adjusted p-values, at most 1, in the same order.
std::vector<double> holm(std::span<const double> pValues);

/// The area under the ROC curve: the probability that a random value of `higher` is above one of `lower`; ties count
/// half (Mann and Whitney's U divided by the number of pairs). Expects at least one value of each and no NaN.
double areaUnderRoc(std::span<const double> higher, std::span<const double> lower);

/// A point of a ROC curve: the shares that a threshold of the confidence accepts.
struct RocPoint {
    double kept = 0.0;      ///< share of the known images that are accepted, [0, 1]
    double accepted = 0.0;  ///< share of the unknown images that are accepted, [0, 1]
    bool operator==(const RocPoint&) const = default;
};
/// The values of RocPoint::kept at which curves are stored, ascending to 1. They are dense where thresholds are chosen.
std::span<const double> rocHeights();
/// The ROC curve of known (`higher`) against unknown (`lower`) confidences, where it first reaches each of
/// rocHeights(). Equal values become a slope, so that the area under the complete curve is areaUnderRoc(). Expects at
/// least one value of each and no NaN.
std::vector<RocPoint> rocCurve(std::span<const double> higher, std::span<const double> lower);

/// The exact 95 % confidence interval of a share by Clopper and Pearson. Expects 0 <= right <= images and images >= 1.
Interval clopperPearson(std::int64_t right, std::int64_t images);

}  // namespace core
