#include "core/base/random.h"

#include "core/base/error.h"

#include <cmath>
#include <numbers>
#include <utility>

namespace core {

Random::Random(std::uint64_t seed) : m_engine(seed) {}

std::uint64_t Random::bits()
{
    return m_engine();
}

double Random::uniform()
{
    return static_cast<double>(bits() >> 11) * 0x1.0p-53;
}

double Random::uniform(double low, double high)
{
    return low + (high - low) * uniform();
}

std::int64_t Random::below(std::int64_t bound)
{
    expects(bound >= 1, "Random::below: the bound must be at least 1");
    const auto range = static_cast<std::uint64_t>(bound);
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % range;
    std::uint64_t value = bits();
    while (value >= limit)  // reject the tail, which would make small values more likely
        value = bits();
    return static_cast<std::int64_t>(value % range);
}

double Random::normal()
{
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
    return radius * std::cos(2.0 * std::numbers::pi * uniform());
}

std::uint64_t derivedSeed(std::uint64_t seed, const std::string& purpose, std::uint64_t index)
{
    // FNV-1a over the name, then the finaliser of SplitMix64.
    std::uint64_t mixed = 14695981039346656037ULL ^ seed;
    for (const char letter : purpose)
        mixed = (mixed ^ static_cast<unsigned char>(letter)) * 1099511628211ULL;
    mixed += 0x9E3779B97F4A7C15ULL * (index + 1);
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31);
}

std::vector<std::int64_t> permutation(std::int64_t count, Random& random)
{
    std::vector<std::int64_t> order(static_cast<std::size_t>(count));
    for (std::int64_t i = 0; i < count; ++i)
        order[static_cast<std::size_t>(i)] = i;
    for (std::int64_t i = count - 1; i > 0; --i)
        std::swap(order[static_cast<std::size_t>(i)], order[static_cast<std::size_t>(random.below(i + 1))]);
    return order;
}

}  // namespace core
