#include "core/base/file_lock.h"

#include "core/base/error.h"
#include "core/base/output.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core {

namespace {

/// Whether the open file is still the one at `path`. The previous holder of the lock may have removed it.
bool isAt(int descriptor, const std::filesystem::path& path)
{
    struct stat mine {
    }, there{};
    return ::fstat(descriptor, &mine) == 0 && ::stat(path.c_str(), &there) == 0 && mine.st_dev == there.st_dev
        && mine.st_ino == there.st_ino;
}

}  // namespace

std::filesystem::path FileLock::pathFor(const std::filesystem::path& file)
{
    return file.string() + ".lock";
}

FileLock::FileLock(const std::filesystem::path& file)
    : m_path(isFolder(file) ? file : pathFor(linkTarget(file))),
      m_removes(!isFolder(file))
{
    while (!tryLock(file)) {
    }
}

/// Returns false if the previous holder of the lock has just removed its file.
bool FileLock::tryLock(const std::filesystem::path& file)
{
    const int how = m_removes ? O_RDWR | O_CREAT | O_NOFOLLOW : O_RDONLY | O_DIRECTORY;
    m_descriptor = ::open(m_path.c_str(), how | O_CLOEXEC, 0666);
    if (m_descriptor < 0)
        throwForErrno(m_path.string() + ": cannot be created", errno);
    int locked = ::flock(m_descriptor, LOCK_EX | LOCK_NB);
    while (locked != 0 && errno == EINTR)
        locked = ::flock(m_descriptor, LOCK_EX | LOCK_NB);
    if (locked == 0 && isAt(m_descriptor, m_path))
        return true;
    const int reason = errno;
    ::close(m_descriptor);
    if (locked != 0 && reason == EWOULDBLOCK)
        throw UsageError(file.string() + " is in use by another run");
    if (locked != 0)
        throwForErrno(m_path.string() + ": cannot be locked", reason);
    return false;
}

FileLock::~FileLock()
{
    struct stat facts {};
    // Remove the file while the lock is held: a process that has opened it detects this and creates a new one. A file
    // that is not empty is not a lock file.
    if (m_removes && ::fstat(m_descriptor, &facts) == 0 && S_ISREG(facts.st_mode) && facts.st_size == 0)
        ::unlink(m_path.c_str());
    ::close(m_descriptor);
}

}  // namespace core
