#pragma once

#include "core/page/page_sources.h"

#include <string>

namespace core {

/// Where the figures of a results file come from. `what` is one of: "plan" (name of the protocol), "seeds" ("1 to 3"),
/// "trials" ("3 of 3"), "cells" ("9 of 9"), "time" ("1 h 39 min", of all cells), "machines", "command" (repeats the
/// experiment), or "all" (one sentence). Throws UsageError with the place for any other text.
std::string aboutResults(const PageResults& source, const std::string& what, const PagePlace& place);

}  // namespace core
