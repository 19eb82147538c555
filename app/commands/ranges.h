#pragma once

#include <CLI/App.hpp>
#include <CLI/Validators.hpp>
#include <cstdint>

namespace app {

/// Validators for CLI::Option::check. Each rejects a text that is not a number in its range, and shows the range in the
/// help. Every numeric option has one.

constexpr std::uint64_t any = 1'000'000'000;  ///< upper limit if there is no other
constexpr std::uint64_t mostEpochs = 10'000;
constexpr std::uint64_t mostTrials = 1000;
constexpr std::uint64_t anySeed = UINT64_MAX;

/// A whole number from `low` to `high`.
CLI::Validator wholeNumber(std::uint64_t low, std::uint64_t high);
/// A number from `low` to `high`.
CLI::Validator number(double low, double high);
/// A number above 0, at most `high`.
CLI::Validator positiveNumber(double high);
/// The number of threads.
CLI::Validator threadCount();
constexpr const char* threadsHelp = "Number of threads; 0: OMP_NUM_THREADS if it is set, otherwise all processors";

}  // namespace app
