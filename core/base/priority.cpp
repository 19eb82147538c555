#include "core/base/priority.h"

#include <algorithm>
#include <sys/resource.h>
#include <unistd.h>

namespace core {

void lowerPriority()
{
    constexpr int steps = 10, nicest = 19;
    const int wanted = std::min(getpriority(PRIO_PROCESS, static_cast<id_t>(getpid())) + steps, nicest);
    const auto thread = static_cast<id_t>(gettid());  // on Linux, each thread has its own nice level
    if (getpriority(PRIO_PROCESS, thread) < wanted)
        setpriority(PRIO_PROCESS, thread, wanted);
}

}  // namespace core
