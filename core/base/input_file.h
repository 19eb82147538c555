#pragma once

#include "core/base/file.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace core {

/// A regular file that is read piece by piece. A pipe, a device or a socket is refused before it is opened, so nothing
/// waits for its other end. All functions throw Error in one line that begins with the path. Used by one thread at a
/// time.
class InputFile {
public:
    explicit InputFile(const std::filesystem::path& path);
    ~InputFile();
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::uintmax_t size() const { return m_size; }  ///< when it was opened
    /// The next bytes, fewer than asked for only at the file's end; their number.
    std::size_t read(std::span<std::uint8_t> into);
    /// The next bytes, all of them; throws if the file ends before.
    void readWhole(std::span<std::uint8_t> into);

private:
    std::filesystem::path m_path;
    int m_descriptor = -1;
    std::uintmax_t m_size = 0;
};

/// The first bytes of the file, at most `count`. Throws Error as InputFile does.
std::string readBeginning(const std::filesystem::path& path, std::size_t count);

}  // namespace core
