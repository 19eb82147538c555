#pragma once

#include <filesystem>

namespace core {

/// Keeps other runs of this program from working on `file`: by an advisory lock on `file`.lock beside it, as `file`
/// itself is replaced with every write; or on the folder itself, if it is one. Symbolic links lead to the same lock.
/// Let go when the object or the process ends, however it ends.
class FileLock {
public:
    /// Throws UsageError "FILE is in use by another run" if another lock on it is held, in this process or another one,
    /// and Error if the lock's file cannot be made.
    explicit FileLock(const std::filesystem::path& file);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    static std::filesystem::path pathFor(const std::filesystem::path& file);

private:
    bool tryLock(const std::filesystem::path& file);

    std::filesystem::path m_path;
    bool m_removes = false;  ///< the lock's file is ours
    int m_descriptor = -1;
};

}  // namespace core
