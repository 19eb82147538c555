#include "core/base/file.h"

#include "core/base/error.h"
#include "core/base/input_file.h"
#include "core/base/output.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace core {

namespace {

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    int number() const { return m_number; }

private:
    int m_number;
};

[[noreturn]] void fail(const std::filesystem::path& path, const char* what)
{
    throwForErrno(path.string() + ": " + what, errno);
}

/// Creates a temporary file and locks it, so that no other run removes it. Returns -1 on failure. Sets `name`.
Descriptor makeTemporary(const std::filesystem::path& target, std::string& name)
{
    while (true) {
        name = temporaryPattern(target);
        Descriptor file(::mkostemp(name.data(), O_CLOEXEC));
        if (file.number() < 0)
            return file;
        struct stat facts {};
        const bool swept = (::flock(file.number(), LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK)
                        || (::fstat(file.number(), &facts) == 0 && facts.st_nlink == 0);
        if (!swept)
            return file;
    }
}

/// Sets the permissions of the replaced file and, if allowed, its owner; default permissions if there is no such file.
bool takeAfter(const std::filesystem::path& target, int descriptor)
{
    struct stat old {};
    if (::lstat(target.c_str(), &old) == 0) {
        [[maybe_unused]] const bool kept = ::fchown(descriptor, old.st_uid, old.st_gid) == 0
                                        || ::fchown(descriptor, static_cast<uid_t>(-1), old.st_gid) == 0;
        return ::fchmod(descriptor, old.st_mode & 0777) == 0;
    }
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return ::fchmod(descriptor, 0666 & ~mask) == 0;
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
    InputFile file(path);
    if (file.size() > limit)
        throw Error(path.string() + ": expected at most " + std::to_string(limit) + " bytes, found "
                    + std::to_string(file.size()));
    Bytes content(file.size());
    file.readWhole(content);
    return content;
}

void writeFile(const std::filesystem::path& path, std::span<const std::uint8_t> content)
{
    const std::filesystem::path target = outputTarget(path);
    sweepTemporaries(target);
    std::string beside;
    const Descriptor file = makeTemporary(target, beside);
    if (file.number() < 0)
        fail(path, "cannot be written");
    const bool whole = takeAfter(target, file.number()) && writeAll(file.number(), content)
                    && ::fsync(file.number()) == 0 && std::rename(beside.c_str(), target.c_str()) == 0;
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
