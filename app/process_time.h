#pragma once

namespace app {

/// The time since this process was started, with the resolution of 10 ms of Linux.
double secondsSinceProcessStart();

}  // namespace app
