#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace core {

/// FNV-1a, 64 bits: tells contents apart that differ by accident, not by intent. A value; add in any number of parts.
class Checksum {
public:
    void add(std::span<const std::byte> bytes);
    void add(std::string_view text);  ///< its length as well, so that "ab", "c" is not "a", "bc"
    void add(std::int64_t number);

    std::uint64_t value() const { return m_value; }

private:
    std::uint64_t m_value = 0xcbf29ce484222325U;
};

std::string hexadecimal(std::uint64_t number);  ///< 16 digits

}  // namespace core
