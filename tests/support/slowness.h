#pragma once

namespace tests {

/// Limits of time in tests are for a build without sanitizers. With them, code takes several times as long.
constexpr int slowness = sizeof(RUNOFF_SANITIZE) > 1 ? 10 : 1;

}  // namespace tests
