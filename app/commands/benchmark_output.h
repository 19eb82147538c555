#pragma once

#include "app/commands/output.h"

namespace app {

/// What `runoff benchmark` measured as a table on standard output: name, value and unit in columns, a part below the
/// other.
void printBenchmark(const Json& document);

}  // namespace app
