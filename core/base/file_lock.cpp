#include "core/base/file_lock.h"

#include "core/base/error.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core {

namespace {

/// Whether the open file is still the one at `path`: who held the lock before may have removed it in between.
bool isAt(int descriptor, const std::filesystem::path& path)
{
    struct stat mine{}, there{};
    return ::fstat(descriptor, &mine) == 0 && ::stat(path.c_str(), &there) == 0 && mine.st_dev == there.st_dev && mine.st_ino == there.st_ino;
}

}  // namespace

std::filesystem::path FileLock::pathFor(const std::filesystem::path& file)
{
    return file.string() + ".lock";
}

FileLock::FileLock(const std::filesystem::path& file) : m_path(pathFor(file))
{
    while (true) {
        m_descriptor = ::open(m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        if (m_descriptor < 0)
            throw Error(m_path.string() + ": cannot be made: " + std::strerror(errno));
        int locked = ::flock(m_descriptor, LOCK_EX | LOCK_NB);
        while (locked != 0 && errno == EINTR)
            locked = ::flock(m_descriptor, LOCK_EX | LOCK_NB);
        if (locked == 0 && isAt(m_descriptor, m_path))
            return;
        const int reason = errno;
        ::close(m_descriptor);
        if (locked != 0 && reason == EWOULDBLOCK)
            throw UsageError(file.string() + " is in use by another run");
        if (locked != 0)
            throw Error(m_path.string() + ": cannot be locked: " + std::strerror(reason));
    }
}

FileLock::~FileLock()
{
    ::unlink(m_path.c_str());  // while it is held: who opened it meanwhile sees that it is gone and makes a new one
    ::close(m_descriptor);
}

}  // namespace core
