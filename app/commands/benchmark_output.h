#pragma once

#include "app/commands/output.h"

namespace app {

/// Prints the results of `runoff benchmark` on standard output as a table with name, value and unit.
void printBenchmark(const Json& document);

}  // namespace app
