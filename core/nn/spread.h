#pragma once

#include <functional>

namespace core {

/// Calls run(0) … run(count - 1) once each, started in this order, in parallel on threads() threads. Inside run(),
/// threads() is 1, so the results do not depend on the number of cores. Waits for all calls and returns the number of
/// threads. After an exception, no further call starts, and the first exception is rethrown.
int spreadOverCores(int count, const std::function<void(int)>& run);

}  // namespace core
