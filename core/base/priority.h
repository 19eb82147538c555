#pragma once

namespace core {

/// Lowers the priority of the calling thread, and of threads that it starts later, to 10 nice levels below that of the
/// process. Cannot be undone without privileges. A second call has no effect. If the system refuses, the priority stays
/// unchanged.
void lowerPriority();

}  // namespace core
