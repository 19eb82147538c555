#pragma once

#include "core/base/file.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace core {

/// Limits for archives. The sizes are those of the unpacked members.
struct ArchiveLimits {
    int members = 10'000;
    std::int64_t bytesOfMember = std::int64_t{1} << 30;
    std::int64_t bytes = std::int64_t{4} << 30;  ///< sum over all members
};

/// An entry of an archive.
struct ArchiveMember {
    std::string name;       ///< the path in the archive; it may lead out of the target folder
    std::int64_t size = 0;  ///< bytes
    bool isFile = false;    ///< a regular file
    bool isFolder = false;
};

/// Reads a tar archive, plain or compressed with gzip. All functions throw Error if the archive is damaged, truncated
/// or larger than the limits; the message begins with the archive's path. Use it from one thread at a time.
class TarArchive {
public:
    explicit TarArchive(const std::filesystem::path& path, const ArchiveLimits& limits = {});
    ~TarArchive();
    TarArchive(const TarArchive&) = delete;
    TarArchive& operator=(const TarArchive&) = delete;

    /// The next member, or nullopt at the end of the archive.
    std::optional<ArchiveMember> next();
    /// The whole content of the member that next() returned. Throws if it has more than `limit` bytes.
    Bytes content(std::int64_t limit);
    /// Writes the members that next() has not returned yet into `folder`. Returns false if it was stopped. Throws Error
    /// for a member that is neither a file nor a folder, that would lie outside `folder`, or that already exists. Files
    /// written before a stop or an error remain, so unpack into a TemporaryFolder.
    bool unpackInto(const std::filesystem::path& folder, const std::stop_token& stop);

private:
    class Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

}  // namespace core
