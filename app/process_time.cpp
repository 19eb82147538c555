#include "app/process_time.h"

#include "core/base/format.h"

#include <ctime>
#include <fstream>
#include <sstream>
#include <string>

#include <unistd.h>

namespace app {

namespace {

/// The start time of this process in seconds after boot: field 22 of /proc/self/stat.
double processStart()
{
    std::ifstream file("/proc/self/stat");
    std::string text;
    std::getline(file, text);
    std::istringstream fields(text.substr(text.rfind(')') + 1));  // the name may contain spaces
    std::string field;
    for (int i = 3; i <= 22; ++i)
        fields >> field;
    return core::leadingNumber(field).value_or(0.0) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

}  // namespace

double secondsSinceProcessStart()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec) - processStart();
}

}  // namespace app
