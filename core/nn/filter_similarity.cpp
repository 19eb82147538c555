#include "core/nn/filter_similarity.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

double product(std::span<const float> one, std::span<const float> other)
{
    double sum = 0.0;
    for (std::size_t at = 0; at < one.size(); ++at)
        sum += static_cast<double>(one[at]) * static_cast<double>(other[at]);
    return sum;
}

/// Normally distributed weights have directions that are spread evenly.
Tensor randomFilters(Shape shape, Random& random)
{
    Tensor filters(std::move(shape));
    for (float& weight : filters.values())
        weight = static_cast<float>(random.normal());
    return filters;
}

}  // namespace

std::vector<ClosestFilter> closestFilters(const Tensor& filters, const Tensor& among)
{
    const Shape &one = filters.shape(), &other = among.shape();
    if (among.empty() || !std::equal(one.begin() + 1, one.end(), other.begin() + 1, other.end()))
        return {};
    std::vector<double> lengths;
    for (std::int64_t filter = 0; filter < among.extent(0); ++filter)
        lengths.push_back(std::sqrt(product(among.row(filter), among.row(filter))));
    std::vector<ClosestFilter> found;
    for (std::int64_t filter = 0; filter < filters.extent(0); ++filter) {
        const std::span<const float> weights = filters.row(filter);
        const double length = std::sqrt(product(weights, weights));
        ClosestFilter best{0, -2.0};
        for (std::int64_t index = 0; index < among.extent(0); ++index) {
            const double both = length * lengths[static_cast<std::size_t>(index)];
            const double similarity =
                both > 0.0 ? std::clamp(product(weights, among.row(index)) / both, -1.0, 1.0) : 0.0;
            if (similarity > best.similarity)
                best = {index, similarity};
        }
        found.push_back(best);
    }
    return found;
}

std::optional<double> meanSimilarity(const std::vector<ClosestFilter>& closest)
{
    if (closest.empty())
        return std::nullopt;
    double sum = 0.0;
    for (const ClosestFilter& each : closest)
        sum += each.similarity;
    return sum / static_cast<double>(closest.size());
}

double similarityByChance(const Tensor& among)
{
    constexpr int rounds = 8;
    Random random(derivedSeed(1, "similarity of random filters"));
    Shape sample = among.shape();
    sample[0] = 64;
    double sum = 0.0;
    for (int round = 0; round < rounds; ++round)
        sum += meanSimilarity(closestFilters(randomFilters(sample, random), randomFilters(among.shape(), random)))
                   .value_or(0.0);
    return sum / rounds;
}

}  // namespace core
