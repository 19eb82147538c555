#pragma once

#include "core/report/commands.h"

namespace app {

/// Renders a results page: `runoff experiment page TEMPLATE --out PAGE.md`; without --out, prints it. Throws
/// UsageError for wrong arguments and for a wrong template.
void renderResultsPage(const core::ExperimentOptions& arguments);

}  // namespace app
