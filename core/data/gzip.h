#pragma once

#include "core/base/input_file.h"

#include <memory>

namespace core {

/// A gzip file unpacked as it is read, or a plain file as it is (told apart by the first two bytes). Holds no more of
/// it than a few kilobytes. Zeros that fill up the last block of a tape are no part of the content. All functions throw
/// Error naming the file if it is cut off or damaged. Used by one thread at a time.
class PackedFile {
public:
    explicit PackedFile(const std::filesystem::path& path);
    ~PackedFile();
    PackedFile(const PackedFile&) = delete;
    PackedFile& operator=(const PackedFile&) = delete;

    const std::filesystem::path& path() const;
    bool isPacked() const;
    /// The most bytes that may come out of it, by its size alone: deflate makes at most 1032 of one.
    std::uintmax_t most() const;
    /// The next bytes, fewer than asked for only at the content's end; their number.
    std::size_t read(std::span<std::uint8_t> into);

private:
    class Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

}  // namespace core
