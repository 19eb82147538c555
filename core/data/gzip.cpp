#include "core/data/gzip.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <limits>
#include <zlib.h>

namespace core {

namespace {

constexpr std::uint8_t gzipMagic[] = {0x1F, 0x8B};
constexpr std::size_t bufferSize = std::size_t{1} << 16;
constexpr std::uintmax_t largestExpansion = 1032;

}  // namespace

class PackedFile::Implementation {
public:
    explicit Implementation(const std::filesystem::path& path) : m_file(path)
    {
        fill();
        m_packed = left() >= 2 && std::equal(std::begin(gzipMagic), std::end(gzipMagic), m_buffer.begin());
        if (m_packed && inflateInit2(&m_stream, 15 + 16) != Z_OK)
            fail("cannot be unpacked: zlib cannot be initialized");
    }
    ~Implementation()
    {
        if (m_packed)
            inflateEnd(&m_stream);
    }
    Implementation(const Implementation&) = delete;
    Implementation& operator=(const Implementation&) = delete;

    const InputFile& file() const { return m_file; }
    bool isPacked() const { return m_packed; }

    std::size_t read(std::span<std::uint8_t> into)
    {
        std::size_t done = 0;
        while (done < into.size()) {
            const std::size_t got = m_packed ? unpack(into.subspan(done)) : copy(into.subspan(done));
            if (got == 0)
                break;
            done += got;
        }
        return done;
    }

private:
    [[noreturn]] void fail(const std::string& what) const { throw Error(m_file.path().string() + ": " + what); }

    std::size_t left() const { return m_end - m_begin; }

    /// Reads more bytes behind those that are left in the buffer. Returns false if the buffer is empty afterwards.
    bool fill()
    {
        if (left() == 0)
            m_begin = m_end = 0;
        if (m_begin > 0) {
            std::copy(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_begin),
                      m_buffer.begin() + static_cast<std::ptrdiff_t>(m_end), m_buffer.begin());
            m_end -= m_begin;
            m_begin = 0;
        }
        m_end += m_file.read(std::span(m_buffer).subspan(m_end));
        return left() > 0;
    }

    std::size_t copy(std::span<std::uint8_t> into)
    {
        if (left() == 0 && !fill())
            return 0;
        const std::size_t count = std::min(left(), into.size());
        std::copy_n(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_begin), count, into.begin());
        m_begin += count;
        return count;
    }

    /// Returns the number of unpacked bytes: at least one, or 0 at the end of the content.
    std::size_t unpack(std::span<std::uint8_t> into)
    {
        std::size_t made = 0;
        while (made == 0 && !m_ended) {
            if (left() == 0 && !fill())
                fail("expected a complete gzip file, found a truncated one");
            m_stream.next_in = m_buffer.data() + m_begin;
            m_stream.avail_in = static_cast<uInt>(left());
            m_stream.next_out = into.data();
            m_stream.avail_out =
                static_cast<uInt>(std::min<std::size_t>(into.size(), std::numeric_limits<uInt>::max()));
            const uInt room = m_stream.avail_out;
            const int status = inflate(&m_stream, Z_NO_FLUSH);
            m_begin = m_end - m_stream.avail_in;
            made = room - m_stream.avail_out;
            if (status == Z_STREAM_END)
                endMember();
            else if (status != Z_OK && status != Z_BUF_ERROR)  // Z_BUF_ERROR: zlib needs more input
                fail(std::string("expected a gzip file, found a damaged one")
                     + (m_stream.msg ? std::string(": ") + m_stream.msg : ""));
        }
        return made;
    }

    /// A gzip file may consist of several members. Zeros may follow the last one.
    void endMember()
    {
        if (left() < sizeof gzipMagic)
            fill();
        if (left() >= sizeof gzipMagic
            && std::equal(std::begin(gzipMagic), std::end(gzipMagic),
                          m_buffer.begin() + static_cast<std::ptrdiff_t>(m_begin))) {
            if (inflateReset(&m_stream) != Z_OK)
                fail("cannot be unpacked");
            return;
        }
        m_ended = true;
        while (left() > 0 || fill()) {
            const auto rest = std::span(m_buffer).subspan(m_begin, left());
            if (std::ranges::any_of(rest, [](std::uint8_t byte) { return byte != 0; }))
                fail("expected only zeros after the gzip data, found other bytes");
            m_begin = m_end;
        }
    }

    InputFile m_file;
    std::array<std::uint8_t, bufferSize> m_buffer{};
    std::size_t m_begin = 0, m_end = 0;  ///< the unread part of the buffer
    z_stream m_stream{};
    bool m_packed = false;
    bool m_ended = false;
};

PackedFile::PackedFile(const std::filesystem::path& path) : m_implementation(std::make_unique<Implementation>(path)) {}

PackedFile::~PackedFile() = default;

const std::filesystem::path& PackedFile::path() const
{
    return m_implementation->file().path();
}

bool PackedFile::isPacked() const
{
    return m_implementation->isPacked();
}

std::uintmax_t PackedFile::largestContent() const
{
    const std::uintmax_t size = m_implementation->file().size();
    return isPacked() ? size * largestExpansion : size;
}

std::size_t PackedFile::read(std::span<std::uint8_t> into)
{
    return m_implementation->read(into);
}

}  // namespace core
