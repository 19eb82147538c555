#pragma once

#include <filesystem>

namespace core {

/// A new hidden folder beside `target`, ".NAME.runoff-XXXXXX", which is removed with all that is in it when the object
/// goes. It is locked: the next TemporaryFolder for the same target removes those that killed runs left, and no others.
class TemporaryFolder {
public:
    /// Throws Error if the folder cannot be made.
    explicit TemporaryFolder(const std::filesystem::path& target);
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    /// Waits until the disk has all that was written. Throws Error if the disk does not take it.
    void sync() const;

private:
    bool tryMake(const std::filesystem::path& target);

    std::filesystem::path m_path;
    int m_descriptor = -1;
};

}  // namespace core
