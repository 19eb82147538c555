#pragma once

#include <filesystem>
#include <string>

namespace core {

/// The run that holds an owner file. Two runs in the same Slurm job have the same `job`; a job that Slurm started again
/// has a larger `restart`.
struct LockOwner {
    std::string host;     ///< name of the computer and its space of process numbers
    long process = 0;     ///< number of the process there
    std::string started;  ///< when the process started, in the unit of /proc; empty: not known
    std::string job;      ///< number of the Slurm job; empty: none
    long restart = 0;     ///< how often Slurm has started this job again
    bool operator==(const LockOwner&) const = default;
};

/// This process.
LockOwner thisOwner();
/// The text of an owner file, and its inverse. A text of another form gives an owner without a host.
std::string toText(const LockOwner& owner);
/// Inverse of toText().
LockOwner lockOwnerFrom(const std::string& text);

/// Whether it is certain that the owner has ended: its process on this computer is gone, or Slurm has started its job
/// again as this process.
bool hasEnded(const LockOwner& owner);

/// A lock without flock(), for file systems that do not support it: a file that only one process can create, and that
/// names its owner. A file whose owner has certainly ended is taken over. A run that was killed on another computer
/// leaves a file that a person must remove; the message says so.
class OwnerFile {
public:
    /// `file` is the file to protect, for messages. Throws UsageError if another run owns it, and Error if the owner
    /// file `path` cannot be created.
    OwnerFile(const std::filesystem::path& path, const std::filesystem::path& file);
    /// Removes the owner file.
    ~OwnerFile();
    OwnerFile(const OwnerFile&) = delete;
    OwnerFile& operator=(const OwnerFile&) = delete;

private:
    bool create();
    bool takeOver(const LockOwner& ended);

    std::filesystem::path m_path;
    LockOwner m_owner;
};

}  // namespace core
