#include "app/commands/ranges.h"

#include "core/base/format.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <thread>

namespace app {

namespace {

template <typename Fits>
CLI::Validator checkedRange(const std::string& range, const std::string& expected, const Fits& fits)
{
    return {[expected, fits](std::string& text) {
                return fits(text) ? std::string() : "expected " + expected + ", found \"" + text + '"';
            },
            range};
}

}  // namespace

CLI::Validator wholeNumber(std::uint64_t low, std::uint64_t high)
{
    const std::string from = std::to_string(low), to = std::to_string(high);
    return checkedRange(high == anySeed || high == any ? "" : from + ".." + to,
                        "a whole number from " + from + " to " + to, [low, high](const std::string& text) {
                            const auto value = core::wholeNumberFrom(text);
                            return value && *value >= low && *value <= high;
                        });
}

CLI::Validator number(double low, double high)
{
    const std::string from = fmt::format("{:g}", low), to = fmt::format("{:g}", high);
    return checkedRange(from + ".." + to, "a number from " + from + " to " + to, [low, high](const std::string& text) {
        const auto value = core::numberFrom(text);
        return value && *value >= low && *value <= high;
    });
}

CLI::Validator positiveNumber(double high)
{
    const std::string to = fmt::format("{:g}", high);
    return checkedRange("0.." + to, "a number above 0, at most " + to, [high](const std::string& text) {
        const auto value = core::numberFrom(text);
        return value && *value > 0.0 && *value <= high;
    });
}

CLI::Validator threadCount()
{
    constexpr unsigned enough = 256;
    return wholeNumber(0, std::max(enough, std::thread::hardware_concurrency()));
}

}  // namespace app
