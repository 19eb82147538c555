#pragma once

#include "core/base/file.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace core {

/// A regular file that is read in pieces. The constructor rejects a pipe, a device or a socket before it opens it, so
/// it never blocks. All functions throw Error with one line that begins with the path. Use it on one thread at a time.
class InputFile {
public:
    explicit InputFile(const std::filesystem::path& path);
    ~InputFile();
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::uintmax_t size() const { return m_size; }  ///< size in bytes when the file was opened
    /// Reads the next bytes and returns their number, which is smaller than into.size() only at the end of the file.
    std::size_t read(std::span<std::uint8_t> into);
    /// Reads exactly into.size() bytes; throws if the file ends before.
    void readWhole(std::span<std::uint8_t> into);

private:
    std::filesystem::path m_path;
    int m_descriptor = -1;
    std::uintmax_t m_size = 0;
};

/// The first bytes of the file, at most `count`. Throws Error like InputFile.
std::string readBeginning(const std::filesystem::path& path, std::size_t count);

}  // namespace core
