#pragma once

#include "app/commands/output.h"
#include "ui/window/start_watch.h"

namespace app {

/// Records the time of each step of the start. After the last step, prints one JSON document with the milliseconds
/// since the process start (with the 10 ms resolution of Linux) and the resident memory in megabytes, then quits the
/// program.
class StartReport {
public:
    void operator()(ui::StartStep step);

private:
    Json m_document = Json::object();
};

}  // namespace app
