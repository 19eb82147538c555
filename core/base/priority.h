#pragma once

namespace core {

/// From now on the calling thread, and the threads that it starts, run only as far as those of usual priority leave
/// them time: 10 steps nicer than the process was started. Cannot be undone without privileges; a second call changes
/// nothing. A system that refuses leaves the thread as it is.
void lowerPriority();

}  // namespace core
