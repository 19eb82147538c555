#include "core/data/archive.h"

#include "core/base/error.h"
#include "core/base/input_file.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <cerrno>
#include <exception>
#include <span>

namespace core {

namespace {

constexpr mode_t unpackedPermissions = 0644;
constexpr std::size_t contentStep = std::size_t{1} << 16;

}  // namespace

class TarArchive::Implementation {
public:
    Implementation(const std::filesystem::path& path, const ArchiveLimits& limits)
        : m_file(path),
          m_limits(limits),
          m_reader(archive_read_new())
    {
        if (!m_reader || archive_read_support_format_tar(m_reader.get()) < ARCHIVE_WARN
            || archive_read_support_filter_gzip(m_reader.get()) < ARCHIVE_WARN)
            throw Error(m_file.path().string() + ": cannot be read: libarchive cannot be initialized");
        check(archive_read_open(m_reader.get(), this, nullptr, readMore, nullptr));
    }

    std::optional<ArchiveMember> next()
    {
        const int status = archive_read_next_header(m_reader.get(), &m_entry);
        if (status == ARCHIVE_EOF)
            return std::nullopt;
        check(status);
        const char* name = archive_entry_pathname(m_entry);
        if (name == nullptr)
            name = archive_entry_pathname_utf8(m_entry);
        const bool isLink = archive_entry_hardlink(m_entry) != nullptr || archive_entry_symlink(m_entry) != nullptr;
        const auto type = archive_entry_filetype(m_entry);
        ArchiveMember member{.name = name != nullptr ? name : "",
                             .size = archive_entry_size(m_entry),
                             .isFile = type == AE_IFREG && !isLink,
                             .isFolder = type == AE_IFDIR && !isLink};
        checkLimits(member);
        return member;
    }

    Bytes content(std::int64_t limit)
    {
        expectAtMost("bytes in a member", limit, archive_entry_size(m_entry));
        const auto size = static_cast<std::size_t>(archive_entry_size(m_entry));
        Bytes content;
        while (content.size() < size) {  // grows with what is there, because the size is only a claim
            const std::size_t done = content.size();
            content.resize(std::min(size, done + contentStep));
            const la_ssize_t got = archive_read_data(m_reader.get(), content.data() + done, content.size() - done);
            if (got < 0)
                check(static_cast<int>(got));
            if (got <= 0)
                fail("a complete tar archive", "a truncated one");
            content.resize(done + static_cast<std::size_t>(got));
        }
        return content;
    }

    bool unpackInto(const std::filesystem::path& folder, const std::stop_token& stop)
    {
        const Handle disk(archive_write_disk_new());
        std::error_code problem;
        const std::string root = std::filesystem::canonical(folder, problem).string() + '/';
        if (!disk || problem)
            throw Error(folder.string() + ": an archive cannot be unpacked into this folder: " + problem.message());
        // Refuses paths that contain ".." or lead through a symbolic link.
        archive_write_disk_set_options(disk.get(), ARCHIVE_EXTRACT_SECURE_NODOTDOT | ARCHIVE_EXTRACT_SECURE_SYMLINKS
                                                       | ARCHIVE_EXTRACT_NO_OVERWRITE);
        while (const auto member = next())
            // libarchive creates a folder together with the first file in it.
            if (stop.stop_requested() || (!member->isFolder && !unpack(*member, root, disk.get(), stop)))
                return false;
        return true;
    }

private:
    struct Free {
        void operator()(archive* handle) const { archive_free(handle); }
    };
    using Handle = std::unique_ptr<archive, Free>;

    /// `root` is a path without symbolic links. It ends with a slash.
    bool unpack(const ArchiveMember& member, const std::string& root, archive* disk, const std::stop_token& stop)
    {
        // The check of libarchive for absolute paths cannot be used because `root` makes every path absolute.
        if (member.name.empty() || member.name.starts_with('/'))
            fail("a tar archive with relative paths", '"' + member.name + '"');
        if (!member.isFile)
            fail("a tar archive of files and folders", "another kind of member: " + member.name);
        archive_entry_set_pathname(m_entry, (root + member.name).c_str());
        archive_entry_set_perm(m_entry, unpackedPermissions);
        checkDisk(disk, archive_write_header(disk, m_entry), member.name);
        const void* block = nullptr;
        std::size_t size = 0;
        la_int64_t offset = 0;
        for (;;) {
            if (stop.stop_requested())
                return false;
            const int status = archive_read_data_block(m_reader.get(), &block, &size, &offset);
            if (status == ARCHIVE_EOF)
                break;
            check(status);
            checkDisk(disk, archive_write_data_block(disk, block, size, offset), member.name);
        }
        checkDisk(disk, archive_write_finish_entry(disk), member.name);
        return true;
    }

    [[noreturn]] void fail(const std::string& expected, const std::string& found) const
    {
        throw Error(m_file.path().string() + ": expected " + expected + ", found " + found);
    }

    /// The callback of libarchive. No exception may leave it.
    static la_ssize_t readMore(archive* reader, void* self, const void** block)
    {
        auto& that = *static_cast<Implementation*>(self);
        try {
            *block = that.m_buffer.data();
            return static_cast<la_ssize_t>(that.m_file.read(that.m_buffer));
        } catch (const Error&) {
            that.m_problem = std::current_exception();
            archive_set_error(reader, EIO, "cannot be read");
            return ARCHIVE_FATAL;
        }
    }

    /// Ignores warnings: they concern the permissions of a member or the encoding of its name.
    void check(int status) const
    {
        if (m_problem)
            std::rethrow_exception(m_problem);
        if (status >= ARCHIVE_WARN)
            return;
        const char* words = archive_error_string(m_reader.get());
        fail("a tar archive", std::string("a damaged file") + (words != nullptr ? std::string(": ") + words : ""));
    }

    void checkDisk(archive* disk, la_ssize_t status, const std::string& name) const
    {
        if (status >= ARCHIVE_OK)
            return;
        const char* words = archive_error_string(disk);
        throw Error(m_file.path().string() + ": " + name
                    + " cannot be unpacked: " + (words != nullptr ? words : "unknown error"));
    }

    void expectAtMost(const std::string& what, std::int64_t limit, std::int64_t found) const
    {
        if (found < 0 || found > limit)
            fail("a tar archive with at most " + std::to_string(limit) + ' ' + what,
                 found < 0 ? "a negative number" : std::to_string(found));
    }

    void checkLimits(const ArchiveMember& member)
    {
        expectAtMost("members", m_limits.members, ++m_members);
        expectAtMost("bytes in a member", m_limits.bytesOfMember, member.size);
        m_bytes += member.size;
        expectAtMost("bytes in all members", m_limits.bytes, m_bytes);
    }

    InputFile m_file;
    ArchiveLimits m_limits;
    std::array<std::uint8_t, 65536> m_buffer{};
    std::exception_ptr m_problem;  ///< the error of the last read, if it failed
    Handle m_reader;
    archive_entry* m_entry = nullptr;  ///< owned by m_reader
    int m_members = 0;
    std::int64_t m_bytes = 0;
};

TarArchive::TarArchive(const std::filesystem::path& path, const ArchiveLimits& limits)
    : m_implementation(std::make_unique<Implementation>(path, limits))
{
}

TarArchive::~TarArchive() = default;

std::optional<ArchiveMember> TarArchive::next()
{
    return m_implementation->next();
}

Bytes TarArchive::content(std::int64_t limit)
{
    return m_implementation->content(limit);
}

bool TarArchive::unpackInto(const std::filesystem::path& folder, const std::stop_token& stop)
{
    return m_implementation->unpackInto(folder, stop);
}

}  // namespace core
