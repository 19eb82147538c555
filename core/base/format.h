#pragma once

#include <cstdint>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// Conversions between numbers and text with a decimal point, independent of the locale. The C functions follow the
/// locale, which a Qt application sets, so all other files use the functions of this header (architecture_test).

/// During its lifetime, the C functions use a decimal point on this thread.
class PlainNumbers {
public:
    PlainNumbers();
    ~PlainNumbers();
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

private:
    void* m_before;
};

/// Makes the C functions use a decimal point in the whole process. Call it after the Qt application is created and
/// before other threads run.
void usePlainNumbers();

/// Formats values like printf. Runs on any thread.
template <typename... Values>
std::string formatted(const char* format, Values... values)
{
    const PlainNumbers plain;
    const int length = std::snprintf(nullptr, 0, format, values...);
    std::string text(length > 0 ? static_cast<std::size_t>(length) : 0, '\0');
    std::snprintf(text.data(), text.size() + 1, format, values...);
    return text;
}

/// The number if the whole text is a finite number; otherwise empty.
std::optional<double> numberFrom(std::string_view text);
/// The number if the whole text is a whole number from 0 to 2^64 - 1 in decimal digits; otherwise empty.
std::optional<std::uint64_t> wholeNumberFrom(std::string_view text);
/// The finite number at the beginning of the text; empty if there is none.
std::optional<double> leadingNumber(std::string_view text);

}  // namespace core
