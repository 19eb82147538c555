#pragma once

#include "core/base/file.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace core {

/// The largest archive that is read. The sizes are those of the unpacked members.
struct ArchiveLimits {
    int members = 10'000;
    std::int64_t bytesOfMember = std::int64_t{1} << 30;
    std::int64_t bytes = std::int64_t{4} << 30;  ///< of all members together
};

struct ArchiveMember {
    std::string name;       ///< the path as it stands in the archive: not safe to follow
    std::int64_t size = 0;  ///< bytes
    bool isFile = false;    ///< a regular file
    bool isFolder = false;
};

/// A tar archive, packed by gzip or not, read by libarchive. All functions throw Error that begins with the archive's
/// path if it is damaged, cut off or larger than the limits. Used by one thread at a time.
class TarArchive {
public:
    explicit TarArchive(const std::filesystem::path& path, const ArchiveLimits& limits = {});
    ~TarArchive();
    TarArchive(const TarArchive&) = delete;
    TarArchive& operator=(const TarArchive&) = delete;

    /// The next member; nothing at the end.
    std::optional<ArchiveMember> next();
    /// The whole content of the member that next() returned. Throws if it has more than `limit` bytes.
    Bytes content(std::int64_t limit);
    /// Writes all members that next() has not returned yet below `folder`. Throws Error for a member that is neither a
    /// file nor a folder, for one that would lie outside of `folder`, and for one that is there already; what was
    /// written before stays: unpack into a TemporaryFolder. Returns false if it was stopped.
    bool unpackInto(const std::filesystem::path& folder, const std::stop_token& stop);

private:
    class Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

}  // namespace core
