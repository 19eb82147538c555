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

/// Whether an error of flock() says that the file system has no such locks. NFS needs a file that is open for writing,
/// which a folder cannot be.
bool isUnsupported(int reason, bool isFolder)
{
    return reason == ENOLCK || reason == EOPNOTSUPP || reason == ENOSYS || (isFolder && reason == EBADF);
}

}  // namespace

std::filesystem::path FileLock::pathFor(const std::filesystem::path& file)
{
    return file.string() + ".lock";
}

std::filesystem::path FileLock::ownerPathFor(const std::filesystem::path& file)
{
    std::error_code problem;
    std::filesystem::path there = std::filesystem::canonical(file, problem);  // also without a slash at the end
    if (problem || !isFolder(file))
        there = linkTarget(file);
    return pathFor(there).string() + ".owner";
}

FileLock::FileLock(const std::filesystem::path& file) : FileLock(file, ::flock) {}

FileLock::FileLock(const std::filesystem::path& file, SystemCall lock)
    : m_path(isFolder(file) ? file : pathFor(linkTarget(file))),
      m_removes(!isFolder(file))
{
    while (!tryLock(file, lock)) {
    }
}

/// Returns false if the previous holder of the lock has just removed its file.
bool FileLock::tryLock(const std::filesystem::path& file, SystemCall lock)
{
    const int how = m_removes ? O_RDWR | O_CREAT | O_NOFOLLOW : O_RDONLY | O_DIRECTORY;
    m_descriptor = ::open(m_path.c_str(), how | O_CLOEXEC, 0666);
    if (m_descriptor < 0)
        throwForErrno(m_path.string() + ": cannot be created", errno);
    int locked = lock(m_descriptor, LOCK_EX | LOCK_NB);
    while (locked != 0 && errno == EINTR)
        locked = lock(m_descriptor, LOCK_EX | LOCK_NB);
    if (locked == 0 && isAt(m_descriptor, m_path))
        return true;
    const int reason = errno;
    if (locked != 0 && isUnsupported(reason, !m_removes)) {
        close();
        m_owner.emplace(ownerPathFor(file), file);
        return true;
    }
    ::close(m_descriptor);
    if (locked != 0 && reason == EWOULDBLOCK)
        throw UsageError(file.string() + " is in use by another run");
    if (locked != 0)
        throwForErrno(m_path.string() + ": cannot be locked", reason);
    return false;
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        close();
}

void FileLock::close()
{
    struct stat facts {};
    // Remove the file while the lock is held: a process that has opened it detects this and creates a new one. A file
    // that is not empty is not a lock file.
    if (m_removes && ::fstat(m_descriptor, &facts) == 0 && S_ISREG(facts.st_mode) && facts.st_size == 0)
        ::unlink(m_path.c_str());
    ::close(m_descriptor);
    m_descriptor = -1;
}

}  // namespace core
