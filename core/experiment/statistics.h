#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace core {

/// The numbers of a comparison as pure functions; distributions are Boost.Math's. No state, any thread.

/// Whether two shares, or means or differences of shares, are equal but for the last digits (1e-12, relative to numbers
/// above 1). Numbers that were computed are compared by this alone: 0.35 - 0.30 and 0.40 - 0.35 are two numbers for
/// `==`.
bool isSameShare(double first, double second);

/// Expects at least one value.
double mean(std::span<const double> values);
/// Of a sample (divisor n - 1); nothing for fewer than two values.
std::optional<double> standardDeviation(std::span<const double> values);

struct Interval {
    double low = 0.0;
    double high = 0.0;
    bool operator==(const Interval&) const = default;
};
/// Student's 95 % interval of the mean; nothing for fewer than two values.
std::optional<Interval> meanInterval(std::span<const double> values);

/// Two-sided p of Student's paired test that the mean of `differences` is 0. Nothing for fewer than two; 1 if all are
/// 0, and 0 if all are equal to another number (within 1e-12, as shares are rounded): the spread is then 0.
std::optional<double> pairedTTest(std::span<const double> differences);
/// Cohen's d of paired values: mean difference over the standard deviation of the differences. Nothing for fewer than
/// two values or without any spread.
std::optional<double> cohensD(std::span<const double> differences);

struct CountedShare {
    std::int64_t right = 0, images = 1;  ///< at least one image
};
struct CountedPair {
    CountedShare first, second;
};
/// First minus second share of each pair, in whole numbers of images over the least common denominator of all shares,
/// so that equal differences are equal numbers; in plain shares only where that denominator is above a million.
std::vector<double> comparableDifferences(std::span<const CountedPair> pairs);
/// Two-sided p of Wilcoxon's signed-rank test, exact over all sign patterns; nothing for no values or more than 60. 1
/// if all are 0. Ties (isSameShare) get their mean rank, zeros are dropped, as Wilcoxon did. Prefers
/// comparableDifferences() to differences of shares.
std::optional<double> wilcoxonSignedRank(std::span<const double> differences);

/// Two-sided exact p of McNemar's test: `first` and `second` count the images that only one of the two got right.
double mcnemarExact(std::int64_t first, std::int64_t second);

/// Holm's step-down correction: adjusted p in the order given, at most 1.
std::vector<double> holm(std::span<const double> pValues);

/// Area under the ROC curve: how likely a score of `higher` is above one of `lower`, ties counting half (Mann and
/// Whitney's U over the number of pairs). Expects at least one of each, no NaN.
double areaUnderRoc(std::span<const double> higher, std::span<const double> lower);

/// A point of a ROC curve where an answer is accepted from some confidence on.
struct RocPoint {
    double kept = 0.0;      ///< share of what should be accepted that is, [0, 1]
    double accepted = 0.0;  ///< share of what should not be that is
    bool operator==(const RocPoint&) const = default;
};
/// The heights at which a curve is kept: dense where a threshold would be chosen, 1 the last.
std::span<const double> rocHeights();
/// The curve of `higher` against `lower` where it first reaches each of rocHeights(); values that are equal are a
/// slope, so that the area under the whole curve is areaUnderRoc(). Expects at least one of each, no NaN.
std::vector<RocPoint> rocCurve(std::span<const double> higher, std::span<const double> lower);

/// Clopper and Pearson's exact 95 % interval of a share; expects 0 <= right <= images, images >= 1.
Interval clopperPearson(std::int64_t right, std::int64_t images);

}  // namespace core
