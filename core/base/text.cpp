#include "core/base/text.h"

#include "core/base/visible.h"

#include <algorithm>

namespace core {

namespace {

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// The number of bytes of the UTF-8 character at the beginning; 0 if it is invalid.
std::size_t letterLength(std::string_view text)
{
    const auto byte = [&text](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto follows = [&byte](std::size_t i, unsigned low = 0x80U, unsigned high = 0xBFU) {
        return byte(i) >= low && byte(i) <= high;
    };
    const unsigned first = byte(0);
    if (first < 0x80U)
        return 1;
    if (first >= 0xC2U && first <= 0xDFU)
        return follows(1) ? 2 : 0;
    if (first >= 0xE0U && first <= 0xEFU)
        return follows(1, first == 0xE0U ? 0xA0U : 0x80U, first == 0xEDU ? 0x9FU : 0xBFU) && follows(2) ? 3 : 0;
    if (first >= 0xF0U && first <= 0xF4U)
        return follows(1, first == 0xF0U ? 0x90U : 0x80U, first == 0xF4U ? 0x8FU : 0xBFU) && follows(2) && follows(3)
                 ? 4
                 : 0;
    return 0;
}

/// The digits at `at` without leading zeros. Moves `at` behind them.
std::string_view numberAt(std::string_view text, std::size_t& at)
{
    const std::size_t begin = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    std::string_view number = text.substr(begin, at - begin);
    while (number.size() > 1 && number.front() == '0')
        number.remove_prefix(1);
    return number;
}

}  // namespace

std::string validUtf8(std::string_view text)
{
    std::string valid;
    valid.reserve(text.size());
    while (!text.empty()) {
        const std::size_t length = letterLength(text);
        if (length > 0) {
            valid += text.substr(0, length);
        } else {
            const auto byte = static_cast<unsigned char>(text.front());
            valid += static_cast<char>(0xC0U | byte >> 6U);
            valid += static_cast<char>(0x80U | (byte & 0x3FU));
        }
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return valid;
}

std::string onOneLine(std::string_view text)
{
    return visible(validUtf8(text));
}

std::string firstLetters(const std::string& text, std::size_t most)
{
    std::size_t end = std::min(most, text.size());
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end);
}

std::string alternatives(const std::vector<std::string>& names)
{
    std::string text;
    for (std::size_t place = 0; place < names.size(); ++place)
        text += (place == 0 ? "" : place + 1 == names.size() ? " or " : ", ") + names[place];
    return text;
}

bool naturallyBefore(std::string_view a, std::string_view b)
{
    std::size_t i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            const std::string_view left = numberAt(a, i), right = numberAt(b, j);
            if (left.size() != right.size())
                return left.size() < right.size();
            if (left != right)
                return left < right;
        } else if (a[i] != b[j]) {
            return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[j]);
        } else {
            ++i, ++j;
        }
    }
    const bool aEnds = i == a.size(), bEnds = j == b.size();
    return aEnds != bEnds ? aEnds : a < b;  // "1" and "01"
}

}  // namespace core
