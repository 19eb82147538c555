#include "core/experiment/paired_comparison.h"

#include "core/base/error.h"

#include <boost/math/distributions/non_central_t.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/tools/roots.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace core {

namespace {

constexpr double largestEffect = 10'000.0;  ///< in standard deviations of the differences
constexpr double usualLevel = 0.05;

/// All probability at one difference.
PracticalProbabilities certain(double difference, double zone)
{
    if (isSameShare(difference, 0.0))
        return {.equal = 1.0, .above = 0.5};
    const double above = difference > 0.0 ? 1.0 : 0.0;
    if (std::abs(difference) <= zone || isSameShare(std::abs(difference), zone))
        return {.equal = 1.0, .above = above};
    return {.worse = 1.0 - above, .better = above, .above = above};
}

/// The cumulative probability of the noncentral t distribution.
double noncentralT(double degrees, double noncentrality, double t)
{
    if (noncentrality == 0.0)
        return boost::math::cdf(boost::math::students_t(degrees), t);
    return boost::math::cdf(boost::math::non_central_t(degrees, noncentrality), t);
}

}  // namespace

double usualCorrelation(int folds)
{
    return folds > 0 ? 1.0 / folds : 0.0;
}

std::optional<PracticalProbabilities> correlatedTTest(std::span<const double> differences,
                                                      const PracticalOptions& options)
{
    const double correlation = options.correlation.value_or(0.0);
    expects(options.zone >= 0.0 && correlation >= 0.0 && correlation < 1.0,
            "correlatedTTest: needs zone >= 0 and 0 <= correlation < 1");
    const auto spread = standardDeviation(differences);
    if (!spread)
        return std::nullopt;
    const double middle = mean(differences);
    if (isSameShare(*spread, 0.0))
        return certain(middle, options.zone);
    const auto n = static_cast<double>(differences.size());
    const double scale = *spread * std::sqrt(1.0 / n + correlation / (1.0 - correlation));
    const boost::math::students_t posterior(n - 1.0);
    const auto below = [&](double limit) { return boost::math::cdf(posterior, (limit - middle) / scale); };
    const auto beyond = [&](double limit) {
        return boost::math::cdf(boost::math::complement(posterior, (limit - middle) / scale));
    };
    PracticalProbabilities found{.worse = below(-options.zone), .better = beyond(options.zone), .above = beyond(0.0)};
    found.equal = std::max(0.0, 1.0 - found.worse - found.better);
    return found;
}

double pairedPower(double effect, std::size_t pairs, double level)
{
    expects(pairs >= 2 && level > 0.0 && level < 1.0, "pairedPower: needs at least two pairs and 0 < level < 1");
    const auto n = static_cast<double>(pairs);
    const double limit = boost::math::quantile(boost::math::complement(boost::math::students_t(n - 1.0), level / 2.0));
    const double noncentrality = std::abs(effect) * std::sqrt(n);
    // The lower tail of a distribution is the upper tail of its mirror image.
    return 1.0 - noncentralT(n - 1.0, noncentrality, limit) + noncentralT(n - 1.0, noncentrality, -limit);
}

std::optional<double> smallestDetectable(double deviation, std::size_t pairs, double level)
{
    if (pairs < 2 || isSameShare(deviation, 0.0))
        return std::nullopt;
    const auto missing = [&](double effect) { return pairedPower(effect, pairs, level) - usualPower; };
    double high = 1.0;
    while (missing(high) < 0.0) {
        high *= 2.0;
        if (high > largestEffect)
            return std::nullopt;
    }
    std::uintmax_t iterations = 100;
    const auto [from, to] = boost::math::tools::toms748_solve(
        missing, 0.0, high, boost::math::tools::eps_tolerance<double>(40), iterations);
    return deviation * 0.5 * (from + to);
}

std::optional<double> testedP(const std::optional<double>& deviation, const std::optional<double>& p,
                              const std::optional<double>& wilcoxonP)
{
    return deviation && isSameShare(*deviation, 0.0) ? wilcoxonP : p;
}

PairedComparison comparePaired(std::span<const CountedPair> pairs, const PracticalOptions& options)
{
    expects(!pairs.empty(), "comparePaired: needs at least one pair");
    const auto shareOf = [](const CountedShare& share) {
        return static_cast<double>(share.right) / static_cast<double>(share.images);
    };
    std::vector<double> differences;
    for (const CountedPair& pair : pairs)
        differences.push_back(shareOf(pair.first) - shareOf(pair.second));
    PairedComparison found{.difference = mean(differences),
                           .interval = meanInterval(differences),
                           .p = pairedTTest(differences),
                           .cohensD = cohensD(differences),
                           .wilcoxonP = {},
                           .practical = correlatedTTest(differences, options),
                           .deviation = standardDeviation(differences),
                           .detectable = {}};
    if (pairs.size() > 1)
        found.wilcoxonP = wilcoxonSignedRank(comparableDifferences(pairs));
    if (found.deviation)
        found.detectable = smallestDetectable(*found.deviation, pairs.size(), usualLevel);
    return found;
}

}  // namespace core
