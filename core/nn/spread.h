#pragma once

#include <functional>

namespace core {

/// Calls run(0) … run(count - 1), each once and begun in this order, side by side on threads() threads. Inside of run
/// threads() is 1, so what it computes does not depend on the number of cores, and nothing waits for the slower half of
/// a product. Returns how many ran side by side, when all have ended. After an exception no further call begins, and
/// the first one is thrown again.
int spreadOverCores(int count, const std::function<void(int)>& run);

}  // namespace core
