#pragma once

#include "app/commands/output.h"
#include "ui/window/start_watch.h"

namespace app {

/// Collects when each step of the start was reached; after the last prints one JSON document and quits the program:
/// milliseconds since the process began (to 10 ms, what Linux remembers of that) and megabytes resident.
class StartReport {
public:
    void operator()(ui::StartStep step);

private:
    Json m_document = Json::object();
};

}  // namespace app
