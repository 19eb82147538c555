#pragma once

#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <vector>

namespace core {

/// Random numbers that are the same on every computer. The engine is from the standard library; the distributions are
/// implemented here, because those of the standard library differ between implementations.
class Random {
public:
    explicit Random(std::uint64_t seed);

    /// Uniform in [0, 1), 53 bits.
    double uniform();
    /// Uniform in [low, high).
    double uniform(double low, double high);
    /// Uniform integer in [0, bound); `bound` >= 1.
    std::int64_t below(std::int64_t bound);
    /// Standard normal (Box-Muller).
    double normal();
    /// 64 random bits.
    std::uint64_t bits();

private:
    std::mt19937_64 m_engine;
};

/// A seed for a named part of a run, mixed from `seed`, `purpose` and `index`, so that parts do not share a stream.
std::uint64_t derivedSeed(std::uint64_t seed, const std::string& purpose, std::uint64_t index = 0);

/// 0 .. count-1 in random order (Fisher-Yates).
std::vector<std::int64_t> permutation(std::int64_t count, Random& random);

}  // namespace core
