#include "core/page/numbers.h"

#include <fmt/format.h>

#include <cmath>
#include <cstdint>

namespace core {

namespace {

/// Moves a value that computing put just below a half to just above it. Relative to the value; far below one unit of
/// the last digit that a page shows.
constexpr double towardsHalf = 1e-12;

}  // namespace

std::string roundedText(double value, int decimals, bool sign)
{
    const double unit = std::pow(10.0, decimals);
    const double units = std::floor(std::abs(value) * unit * (1.0 + towardsHalf) + 0.5);
    std::string text = fmt::format("{:.{}f}", units / unit, decimals);
    if (units == 0.0)
        return text;
    return (value < 0.0 ? "-" : sign ? "+" : "") + text;
}

std::string shortText(double value, int decimals, bool sign)
{
    std::string text = roundedText(value, decimals, sign);
    const std::size_t zero = text.find_first_of("0123456789");
    if (text.compare(zero, 2, "0.") == 0)
        text.erase(zero, 1);
    return text;
}

std::string pValueText(double p)
{
    if (p < 0.0001)
        return "< .0001";
    const std::string text = shortText(p, p < 0.01 ? 4 : p < 0.1 ? 3 : 2);
    return text == "1.00" ? "1" : text;
}

std::string percentText(double share)
{
    return fmt::format("{:g} %", 100.0 * share);
}

std::string timeText(double seconds)
{
    const auto whole = static_cast<std::int64_t>(std::llround(seconds));
    if (whole < 60)
        return fmt::format("{} s", whole);
    if (whole < 3600)
        return fmt::format("{} min {} s", whole / 60, whole % 60);
    const std::int64_t minutes = std::llround(seconds / 60.0);
    return fmt::format("{} h {} min", minutes / 60, minutes % 60);
}

}  // namespace core
