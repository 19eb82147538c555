#include "app/commands/experiment_page.h"

#include "app/commands/arguments.h"
#include "app/commands/output.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/page/page.h"

#include <iostream>

namespace app {

void renderResultsPage(const core::ExperimentOptions& arguments)
{
    if (arguments.merged.size() != 1)
        throw core::UsageError("experiment page: expected one template, found "
                               + std::to_string(arguments.merged.size()));
    const std::string& source = arguments.merged.front();
    if (!arguments.out.empty())
        checkOutputs({{"--out", arguments.out}}, {{"the template", source}});
    const std::string page =
        core::renderPage(source, {.zone = arguments.zone / 100.0, .correlation = arguments.correlation});
    if (arguments.out.empty()) {
        std::cout << page;
        return;
    }
    core::writeFile(arguments.out, page);
    say("The page is in " + arguments.out);
}

}  // namespace app
