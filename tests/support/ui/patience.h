#pragma once

#include "tests/support/slowness.h"

namespace support {

/// How long a test waits for a run in the background, in milliseconds. A machine that is busy elsewhere is no failure.
constexpr int patience = 60'000 * tests::slowness;

}  // namespace support
