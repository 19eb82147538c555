#pragma once

namespace tests {

/// Whether each program writes at its end how often its lines ran. It needs files that may grow, and is not hardened.
constexpr bool countsLines = RUNOFF_COUNT_LINES;

/// Limits of time in tests are for a usual build. With sanitizers, or when lines are counted, code takes several times
/// as long.
constexpr int slowness = sizeof(RUNOFF_SANITIZE) > 1 || countsLines ? 10 : 1;

}  // namespace tests
