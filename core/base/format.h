#pragma once

#include <cstdint>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// Numbers are written and read with a point in every language of the machine. The functions of C do as the locale
/// says, which Qt's applications choose: other files use what stands here (architecture_test).

/// While it lives, C's functions write and read numbers with a point in this thread.
class PlainNumbers {
public:
    PlainNumbers();
    ~PlainNumbers();
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

private:
    void* m_before;
};

/// The same for the whole process. To be called once an application of Qt is made, and before other threads run.
void usePlainNumbers();

/// As printf writes it. Any thread.
template <typename... Values>
std::string formatted(const char* format, Values... values)
{
    const PlainNumbers plain;
    const int length = std::snprintf(nullptr, 0, format, values...);
    std::string text(length > 0 ? static_cast<std::size_t>(length) : 0, '\0');
    std::snprintf(text.data(), text.size() + 1, format, values...);
    return text;
}

/// The number that the whole text is; nothing for any other text, "inf" and "nan" among them.
std::optional<double> numberFrom(std::string_view text);
/// The same for a whole number from 0 to 2^64 - 1 in decimal digits.
std::optional<std::uint64_t> wholeNumberFrom(std::string_view text);
/// The number with which the text begins.
std::optional<double> leadingNumber(std::string_view text);

}  // namespace core
