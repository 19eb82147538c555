#pragma once

#include "core/data/gzip.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace core {

/// One member of a tar archive.
struct TarMember {
    std::string name;        ///< as it stands there: a path, which nobody follows
    std::uint64_t size = 0;  ///< bytes
    bool isFile = false;     ///< a regular file, neither a folder nor a link
};

/// Goes through a tar archive (ustar), packed by gzip or not, and makes no file. All functions throw Error naming the
/// archive if it is damaged, cut off, or has members larger than it can hold. Used by one thread at a time.
class TarReader {
public:
    explicit TarReader(const std::filesystem::path& path);

    /// The next member; nothing at the end. What was not read of the one before is skipped.
    std::optional<TarMember> next();
    /// The whole content of the member that next() gave. Throws if it has more than `limit` bytes.
    Bytes content(std::uint64_t limit);

private:
    void skip(std::uint64_t bytes);

    PackedFile m_file;
    std::uint64_t m_left = 0, m_padding = 0;  ///< of the member
    int m_members = 0;
};

}  // namespace core
