#include "core/experiment/statistics.h"

#include "core/base/error.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <iterator>
#include <numeric>

namespace core {

namespace {

constexpr double tail = 0.025;  ///< on each side of a 95 % interval
constexpr std::size_t mostExactValues = 60;
constexpr double rounding = 1e-12;  ///< largest rounding error of computed shares

/// Keeps the products of counts and factors exact in a double.
constexpr std::int64_t largestDenominator = 1'000'000;

/// Twice the mean rank of each absolute difference, which is a whole number even for ties.
std::vector<std::int64_t> doubledRanks(const std::vector<double>& sizes)
{
    std::vector<std::size_t> order(sizes.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::size_t i) { return sizes[i]; });
    std::vector<std::int64_t> ranks(sizes.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first;
        while (end < order.size() && isSameShare(sizes[order[end]], sizes[order[first]]))
            ++end;
        for (std::size_t i = first; i < end; ++i)
            ranks[order[i]] = static_cast<std::int64_t>(first + 1 + end);
        first = end;
    }
    return ranks;
}

/// For each sum of positive ranks, the number of the 2^n sign patterns that have this sum.
std::vector<double> patternCounts(const std::vector<std::int64_t>& ranks)
{
    const auto total = static_cast<std::size_t>(std::accumulate(ranks.begin(), ranks.end(), std::int64_t{0}));
    std::vector<double> counts(total + 1);
    counts[0] = 1.0;
    for (const std::int64_t rank : ranks)
        for (std::size_t sum = total + 1; sum-- > static_cast<std::size_t>(rank);)
            counts[sum] += counts[sum - static_cast<std::size_t>(rank)];
    return counts;
}

/// The points of the curve from (0, 0) to (1, 1), with each value as threshold.
std::vector<RocPoint> rocCorners(std::vector<double> known, std::vector<double> unknown)
{
    std::ranges::sort(known, std::greater<>());
    std::ranges::sort(unknown, std::greater<>());
    std::vector<RocPoint> corners{RocPoint{}};
    std::size_t kept = 0, accepted = 0;
    while (kept < known.size() || accepted < unknown.size()) {
        const bool byKnown = accepted == unknown.size() || (kept < known.size() && known[kept] >= unknown[accepted]);
        const double value = byKnown ? known[kept] : unknown[accepted];
        while (kept < known.size() && known[kept] == value)
            ++kept;
        while (accepted < unknown.size() && unknown[accepted] == value)
            ++accepted;
        corners.push_back({static_cast<double>(kept) / static_cast<double>(known.size()),
                           static_cast<double>(accepted) / static_cast<double>(unknown.size())});
    }
    return corners;
}

}  // namespace

bool isSameShare(double first, double second)
{
    return std::abs(first - second) <= rounding * std::max({1.0, std::abs(first), std::abs(second)});
}

double mean(std::span<const double> values)
{
    expects(!values.empty(), "mean: needs at least one value");
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

std::optional<double> standardDeviation(std::span<const double> values)
{
    if (values.size() < 2)
        return std::nullopt;
    if (std::ranges::all_of(values, [&](double value) { return isSameShare(value, values.front()); }))
        return 0.0;  // rounding of the mean would yield a small number
    const double middle = mean(values);
    double squares = 0.0;
    for (const double value : values)
        squares += (value - middle) * (value - middle);
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

std::optional<Interval> meanInterval(std::span<const double> values)
{
    const auto spread = standardDeviation(values);
    if (!spread)
        return std::nullopt;
    const auto n = static_cast<double>(values.size());
    const boost::math::students_t distribution(n - 1.0);
    const double reach = boost::math::quantile(boost::math::complement(distribution, tail)) * *spread / std::sqrt(n);
    return Interval{mean(values) - reach, mean(values) + reach};
}

std::optional<double> pairedTTest(std::span<const double> differences)
{
    const auto spread = standardDeviation(differences);
    if (!spread)
        return std::nullopt;
    if (isSameShare(*spread, 0.0))
        return isSameShare(differences.front(), 0.0) ? 1.0 : 0.0;
    const auto n = static_cast<double>(differences.size());
    const double t = mean(differences) / (*spread / std::sqrt(n));
    return 2.0 * boost::math::cdf(boost::math::complement(boost::math::students_t(n - 1.0), std::abs(t)));
}

std::optional<double> cohensD(std::span<const double> differences)
{
    const auto spread = standardDeviation(differences);
    if (!spread || isSameShare(*spread, 0.0))
        return std::nullopt;
    return mean(differences) / *spread;
}

std::vector<double> comparableDifferences(std::span<const CountedPair> pairs)
{
    std::int64_t denominator = 1;  // common denominator of all shares
    for (const CountedPair& pair : pairs)
        for (const std::int64_t images : {pair.first.images, pair.second.images}) {
            expects(images >= 1, "comparableDifferences: needs shares of at least one image");
            if (denominator <= largestDenominator)
                denominator = std::lcm(denominator, images);
        }
    const auto scaled = [denominator](const CountedShare& share) {
        const auto right = static_cast<double>(share.right);
        if (denominator > largestDenominator)
            return right / static_cast<double>(share.images);
        const std::int64_t factor = denominator / share.images;
        return right * static_cast<double>(factor);
    };
    std::vector<double> differences;
    for (const CountedPair& pair : pairs)
        differences.push_back(scaled(pair.first) - scaled(pair.second));
    return differences;
}

std::optional<double> wilcoxonSignedRank(std::span<const double> differences)
{
    if (differences.empty() || differences.size() > mostExactValues)
        return std::nullopt;
    std::vector<double> sizes;
    std::vector<bool> positive;
    for (const double difference : differences) {
        if (isSameShare(difference, 0.0))
            continue;
        sizes.push_back(std::abs(difference));
        positive.push_back(difference > 0.0);
    }
    if (sizes.empty())
        return 1.0;
    const std::vector<std::int64_t> ranks = doubledRanks(sizes);
    std::int64_t above = 0, below = 0;
    for (std::size_t i = 0; i < ranks.size(); ++i)
        (positive[i] ? above : below) += ranks[i];
    const std::vector<double> counts = patternCounts(ranks);
    const auto until = counts.begin() + std::min(above, below) + 1;
    const double tailCount = std::accumulate(counts.begin(), until, 0.0);
    return std::min(1.0, 2.0 * tailCount / std::pow(2.0, static_cast<double>(ranks.size())));
}

double mcnemarExact(std::int64_t first, std::int64_t second)
{
    expects(first >= 0 && second >= 0, "mcnemarExact: needs counts of at least 0");
    if (first == second)
        return 1.0;
    const boost::math::binomial distribution(static_cast<double>(first + second), 0.5);
    return std::min(1.0, 2.0 * boost::math::cdf(distribution, static_cast<double>(std::min(first, second))));
}

std::vector<double> holm(std::span<const double> pValues)
{
    std::vector<std::size_t> order(pValues.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return pValues[i]; });
    std::vector<double> adjusted(pValues.size());
    double largest = 0.0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        largest = std::max(largest, static_cast<double>(order.size() - i) * pValues[order[i]]);
        adjusted[order[i]] = std::min(1.0, largest);
    }
    return adjusted;
}

double areaUnderRoc(std::span<const double> higher, std::span<const double> lower)
{
    expects(!higher.empty() && !lower.empty(), "areaUnderRoc: needs values of both kinds");
    std::vector<double> sorted(lower.begin(), lower.end());
    std::ranges::sort(sorted);
    double pairs = 0.0;  // counts half pairs
    for (const double value : higher) {
        const auto equal = std::ranges::equal_range(sorted, value);
        pairs += 2.0 * static_cast<double>(equal.begin() - sorted.begin()) + static_cast<double>(equal.size());
    }
    return 0.5 * pairs / (static_cast<double>(higher.size()) * static_cast<double>(lower.size()));
}

std::span<const double> rocHeights()
{
    static constexpr std::array heights{0.0, 0.1,   0.2,  0.3,  0.4,  0.5,  0.6,   0.7,   0.8, 0.85,
                                        0.9, 0.925, 0.95, 0.97, 0.98, 0.99, 0.995, 0.999, 1.0};
    return heights;
}

std::vector<RocPoint> rocCurve(std::span<const double> higher, std::span<const double> lower)
{
    expects(!higher.empty() && !lower.empty(), "rocCurve: needs values of both kinds");
    const std::vector<RocPoint> corners = rocCorners({higher.begin(), higher.end()}, {lower.begin(), lower.end()});
    std::vector<RocPoint> curve;
    for (const double height : rocHeights()) {
        const auto corner =
            std::ranges::find_if(corners, [height](const RocPoint& point) { return point.kept >= height - 1e-12; });
        if (corner == corners.begin()) {
            curve.push_back({height, 0.0});
            continue;
        }
        const RocPoint& before = *std::prev(corner);  // before.kept < height <= corner->kept
        const double part = (height - before.kept) / (corner->kept - before.kept);
        curve.push_back({height, before.accepted + std::min(part, 1.0) * (corner->accepted - before.accepted)});
    }
    return curve;
}

Interval clopperPearson(std::int64_t right, std::int64_t images)
{
    expects(images >= 1 && right >= 0 && right <= images, "clopperPearson: needs 0 <= right <= images, images >= 1");
    using Binomial = boost::math::binomial_distribution<>;
    const auto trials = static_cast<double>(images), successes = static_cast<double>(right);
    return {Binomial::find_lower_bound_on_p(trials, successes, tail),
            Binomial::find_upper_bound_on_p(trials, successes, tail)};
}

}  // namespace core
