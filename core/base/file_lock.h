#pragma once

#include "core/base/owner_file.h"

#include <filesystem>
#include <optional>

namespace core {

/// Prevents other runs of this program from working on `file`, with an advisory lock on `file`.lock beside it, because
/// every write replaces `file` itself. If `file` is a folder, the lock is on the folder. Symbolic links lead to the
/// same lock. The lock is released when the object is destroyed or the process ends. If the file system does not
/// support such locks, as some network file systems, an OwnerFile `file`.lock.owner takes its place.
class FileLock {
public:
    /// The signature of flock(); tests replace it.
    using SystemCall = int (*)(int descriptor, int operation);

    /// Throws UsageError "FILE is in use by another run" if this or another process holds a lock on the file, and Error
    /// if the lock file cannot be created.
    explicit FileLock(const std::filesystem::path& file);
    FileLock(const std::filesystem::path& file, SystemCall lock);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    static std::filesystem::path pathFor(const std::filesystem::path& file);
    static std::filesystem::path ownerPathFor(const std::filesystem::path& file);

private:
    bool tryLock(const std::filesystem::path& file, SystemCall lock);
    void close();

    std::filesystem::path m_path;
    bool m_removes = false;  ///< the destructor removes the lock file
    int m_descriptor = -1;
    std::optional<OwnerFile> m_owner;  ///< instead of the lock
};

}  // namespace core
