#include "core/base/checksum.h"

namespace core {

void Checksum::add(std::span<const std::byte> bytes)
{
    for (const std::byte byte : bytes)
        m_value = (m_value ^ static_cast<std::uint64_t>(byte)) * 0x100000001b3U;
}

void Checksum::add(std::string_view text)
{
    add(static_cast<std::int64_t>(text.size()));
    add(std::as_bytes(std::span(text)));
}

void Checksum::add(std::int64_t number)
{
    for (int shift = 0; shift < 64; shift += 8) {
        const auto byte = static_cast<std::byte>(static_cast<std::uint64_t>(number) >> shift);
        add(std::span(&byte, 1));
    }
}

std::string hexadecimal(std::uint64_t number)
{
    std::string digits;
    for (int shift = 60; shift >= 0; shift -= 4)
        digits += "0123456789abcdef"[number >> shift & 15U];
    return digits;
}

}  // namespace core
