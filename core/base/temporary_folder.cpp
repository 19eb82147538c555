#include "core/base/temporary_folder.h"

#include "core/base/error.h"
#include "core/base/output.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core {

TemporaryFolder::TemporaryFolder(const std::filesystem::path& target)
{
    sweepTemporaryFolders(target);
    while (!tryMake(target)) {
    }
}

/// False if another run swept the folder away before it was locked.
bool TemporaryFolder::tryMake(const std::filesystem::path& target)
{
    std::string pattern = temporaryPattern(target);
    if (::mkdtemp(pattern.data()) == nullptr)
        throwForErrno(target.string() + ": no folder can be made beside it", errno);
    m_path = pattern;
    m_descriptor = ::open(pattern.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (m_descriptor < 0 && errno == ENOENT)
        return false;
    if (m_descriptor < 0)
        throwForErrno(m_path.string() + ": cannot be opened", errno);
    struct stat facts {};
    const bool swept = (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
                    || (::fstat(m_descriptor, &facts) == 0 && facts.st_nlink == 0);
    if (swept)
        ::close(m_descriptor);
    return !swept;
}

void TemporaryFolder::sync() const
{
    if (::syncfs(m_descriptor) != 0)
        throwForErrno(m_path.string() + ": cannot be written", errno);
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
    ::close(m_descriptor);
}

}  // namespace core
