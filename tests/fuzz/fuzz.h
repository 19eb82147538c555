#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// Support of the fuzz targets. A target gives the bytes of an input to one reader. It throws Finding, which libFuzzer
/// reports and keeps, if the message of a core::Error is not one line, if the reader takes too much memory, or if
/// accepted content changes when it is written and read again. Any exception of the reader but core::Error is a fault,
/// too.
namespace fuzz {

using Bytes = std::span<const std::uint8_t>;

struct Finding : std::logic_error {
    using std::logic_error::logic_error;
};

/// One reader. A file NAME_fuzz.cpp defines one object; a program knows the targets that are linked into it.
struct Target {
    using Run = void (*)(Bytes input);
    Target(std::string name, Run run);

    std::string name;
    Run run;
};
const std::vector<Target>& targets();

inline std::string_view textOf(Bytes bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Throws Finding if `holds` is false.
inline void require(bool holds, const char* message)
{
    if (!holds)
        throw Finding(message);
}

/// A folder in memory (/dev/shm) that exists until the process ends.
const std::filesystem::path& scratchFolder();

/// Replaces the content of a file.
void put(const std::filesystem::path& path, Bytes content);
void put(const std::filesystem::path& path, std::string_view content);
std::string contentOf(const std::filesystem::path& path);

/// Counts the bytes that are allocated and not yet freed while it lives. Only programs with the address sanitizer
/// count.
class MemoryCount {
public:
    MemoryCount();
    ~MemoryCount();
    MemoryCount(const MemoryCount&) = delete;
    MemoryCount& operator=(const MemoryCount&) = delete;

    /// Throws Finding if more than `limit` bytes were in use at once.
    void expectAtMost(std::size_t limit) const;
};

/// A message for people: one line, not empty.
void requireMessage(std::string_view message);

/// Runs `read`, with at most `base + factor * size` bytes of memory. Returns whether it accepted the input.
struct Allowed {
    std::size_t size = 0;  ///< of the input, in bytes
    std::size_t factor = 64;
    std::size_t base = std::size_t{4} << 20;
};
template <typename Read>
bool accepts(const Allowed& allowed, Read&& read)
{
    const MemoryCount memory;
    bool accepted = true;
    try {
        read();
    } catch (const core::Error& error) {
        requireMessage(error.what());
        accepted = false;
    }
    memory.expectAtMost(allowed.base + allowed.factor * allowed.size);
    return accepted;
}

}  // namespace fuzz
