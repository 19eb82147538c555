#include "core/base/visible.h"

#include <fmt/format.h>

namespace core {

namespace {

/// The code point of two or three bytes of UTF-8 at `at`; 0 if there is none.
unsigned codePoint(const std::string& text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xc0U) == 0x80U; };
    if ((byte(at) & 0xe0U) == 0xc0U && follows(at + 1))
        return (byte(at) & 0x1fU) << 6U | (byte(at + 1) & 0x3fU);
    if ((byte(at) & 0xf0U) == 0xe0U && follows(at + 1) && follows(at + 2))
        return (byte(at) & 0x0fU) << 12U | (byte(at + 1) & 0x3fU) << 6U | (byte(at + 2) & 0x3fU);
    return 0;
}

bool isHidden(unsigned point)
{
    return (point >= 0x80 && point < 0xa0) || point == 0x2028 || point == 0x2029 || (point >= 0x202a && point <= 0x202e)
        || (point >= 0x2066 && point <= 0x2069);
}

std::string asEscape(unsigned char letter)
{
    switch (letter) {
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return fmt::format("\\x{:02x}", static_cast<unsigned>(letter));
    }
}

}  // namespace

bool isStrayControl(char letter)
{
    return static_cast<unsigned char>(letter) < ' ' && letter != '\t' && letter != '\n' && letter != '\r';
}

std::string visible(const std::string& text)
{
    std::string line;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto letter = static_cast<unsigned char>(text[at]);
        if (const unsigned point = codePoint(text, at); isHidden(point)) {
            line += fmt::format("\\u{:04x}", point);
            at += point < 0x800 ? 1 : 2;
        } else if (letter < ' ' || letter == 127) {
            line += asEscape(letter);
        } else {
            line += text[at];
        }
    }
    return line;
}

}  // namespace core
