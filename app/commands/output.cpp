#include "app/commands/output.h"

#include "core/base/text.h"
#include "core/report/comparison.h"

#include <fmt/format.h>

#include <cmath>
#include <iostream>
#include <unistd.h>

namespace app {

void print(const Json& document)
{
    std::cout << core::jsonText(document) << std::flush;
}

void showProgress(const std::string& line)
{
    if (::isatty(STDERR_FILENO))
        std::cerr << '\r' << core::onOneLine(line) << "\033[K" << std::flush;
}

void endProgress()
{
    if (::isatty(STDERR_FILENO))
        std::cerr << "\r\033[K" << std::flush;
}

void say(const std::string& line)
{
    endProgress();
    std::cerr << core::onOneLine(line) << std::endl;
}

Json numberOrNull(const std::optional<double>& value)
{
    return value ? Json(*value) : Json();
}

std::string percent(double share)
{
    return fmt::format("{:.2f} %", 100.0 * share);
}

std::string duration(double seconds)
{
    const auto whole = static_cast<long>(std::lround(seconds));
    if (whole < 60)
        return std::to_string(whole) + " s";
    if (whole < 3600)
        return std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s";
    return std::to_string(whole / 3600) + " h " + std::to_string(whole % 3600 / 60) + " min";
}

}  // namespace app
