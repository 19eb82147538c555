#include "core/base/format.h"

#include <charconv>
#include <clocale>
#include <cmath>

namespace core {

void usePlainNumbers()
{
    std::setlocale(LC_NUMERIC, "C");
}

std::optional<double> numberFrom(std::string_view text)
{
    double number = 0.0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc{} || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::optional<std::uint64_t> wholeNumberFrom(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    return problem == std::errc{} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::optional<double> leadingNumber(std::string_view text)
{
    double number = 0.0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    return problem == std::errc{} && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

}  // namespace core
