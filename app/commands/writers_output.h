#pragma once

#include "app/commands/output.h"
#include "core/evaluation/by_writer.h"

#include <vector>

namespace app {

/// [{"writer": NAME, "images": N, "strategies": {NAME: {"right": N, "accuracy": SHARE}}}, ...]
Json toJson(const std::vector<core::WriterScore>& scores);

/// Prints a table of the writers with the lowest accuracy. Prints nothing if no writer is known.
void printHardestWriters(const std::vector<core::WriterScore>& scores);
/// Prints a table of all writers, the hardest first.
void printWriters(const std::vector<core::WriterScore>& scores);

}  // namespace app
