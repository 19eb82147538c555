#pragma once

#include "core/base/input_file.h"

#include <memory>

namespace core {

/// Reads the content of a gzip file, or of a plain file unchanged; the first two bytes decide. Buffers only a few
/// kilobytes. Ignores zeros after the gzip data, which fill the last block of a tape. All functions throw Error that
/// names the file if it is truncated or damaged. Use it from one thread at a time.
class PackedFile {
public:
    explicit PackedFile(const std::filesystem::path& path);
    ~PackedFile();
    PackedFile(const PackedFile&) = delete;
    PackedFile& operator=(const PackedFile&) = delete;

    const std::filesystem::path& path() const;
    bool isPacked() const;
    /// An upper limit for the size of the content, from the size of the file: deflate expands one byte to at most 1032.
    std::uintmax_t largestContent() const;
    /// Reads the next bytes and returns their number, which is less than into.size() only at the end.
    std::size_t read(std::span<std::uint8_t> into);

private:
    class Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

}  // namespace core
