#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace core {

/// A 64-bit FNV-1a checksum. It detects accidental differences, not deliberate ones. Add the content in any number of
/// parts.
class Checksum {
public:
    void add(std::span<const std::byte> bytes);
    void add(std::string_view text);  ///< also adds the length, so that "ab", "c" differs from "a", "bc"
    void add(std::int64_t number);

    std::uint64_t value() const { return m_value; }

private:
    std::uint64_t m_value = 0xcbf29ce484222325U;
};

std::string hexadecimal(std::uint64_t number);  ///< 16 digits

}  // namespace core
