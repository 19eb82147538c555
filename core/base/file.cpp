#include "core/base/file.h"

#include "core/base/error.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace core {

namespace {

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    int number() const { return m_number; }
    bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

[[noreturn]] void fail(const std::filesystem::path& path, const char* what)
{
    throw Error(path.string() + ": " + what + ": " + std::strerror(errno));
}

bool writeAll(int descriptor, std::span<const std::uint8_t> content)
{
    while (!content.empty()) {
        const ssize_t written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        content = content.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

}  // namespace

Bytes readFile(const std::filesystem::path& path, std::uintmax_t limit)
{
    std::error_code problem;
    const auto status = std::filesystem::status(path, problem);
    if (!std::filesystem::exists(status))
        throw Error(path.string() + ": no such file");
    if (std::filesystem::is_directory(status))
        throw Error(path.string() + ": expected a file, found a folder");
    const std::uintmax_t size = std::filesystem::file_size(path, problem);
    if (problem)
        throw Error(path.string() + ": cannot be read: " + problem.message());
    if (size > limit)
        throw Error(path.string() + ": expected at most " + std::to_string(limit) + " bytes, found " + std::to_string(size));
    std::ifstream stream(path, std::ios::binary);
    Bytes content(size);
    stream.read(reinterpret_cast<char*>(content.data()), static_cast<std::streamsize>(size));
    if (!stream)
        throw Error(path.string() + ": cannot be read: " + std::strerror(errno));
    return content;
}

void writeFile(const std::filesystem::path& path, std::span<const std::uint8_t> content)
{
    std::error_code problem;
    const auto status = std::filesystem::status(path, problem);
    const bool replaceable = !std::filesystem::exists(status) || std::filesystem::is_regular_file(status);
    if (!replaceable)  // rename would put a file in the place of a device
        throw Error(path.string() + ": cannot be written: expected a file, found a folder or a device");
    std::string beside = (path.parent_path() / ("." + path.filename().string() + ".XXXXXX")).string();
    Descriptor file(::mkstemp(beside.data()));
    if (file.number() < 0)
        fail(path, "cannot be written");
    const mode_t mask = ::umask(0);
    ::umask(mask);
    const bool whole = ::fchmod(file.number(), 0666 & ~mask) == 0 && writeAll(file.number(), content)
                    && ::fsync(file.number()) == 0 && file.close() && std::rename(beside.c_str(), path.c_str()) == 0;
    if (!whole) {
        const int reason = errno;
        ::unlink(beside.c_str());
        errno = reason;
        fail(path, "cannot be written");
    }
}

void writeFile(const std::filesystem::path& path, std::string_view content)
{
    writeFile(path, std::span(reinterpret_cast<const std::uint8_t*>(content.data()), content.size()));
}

}  // namespace core
