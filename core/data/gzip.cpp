#include "core/data/gzip.h"

#include "core/base/error.h"

#include <algorithm>
#include <zlib.h>

namespace core {

namespace {

/// zlib's state, freed on every path.
class Inflater {
public:
    explicit Inflater(const std::filesystem::path& path)
    {
        if (inflateInit2(&m_stream, 15 + 16) != Z_OK)
            throw Error(path.string() + ": cannot be unpacked: zlib does not start");
    }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
    ~Inflater() { inflateEnd(&m_stream); }
    z_stream& stream() { return m_stream; }

private:
    z_stream m_stream{};
};

bool isGzip(const Bytes& content)
{
    return content.size() >= 2 && content[0] == 0x1F && content[1] == 0x8B;
}

Bytes unpack(const Bytes& packed, const std::filesystem::path& path, std::uintmax_t limit)
{
    constexpr std::size_t step = std::size_t{1} << 20;
    Inflater inflater(path);
    z_stream& stream = inflater.stream();
    std::size_t taken = 0;
    Bytes content;
    std::size_t made = 0;
    for (int status = Z_OK; status != Z_STREAM_END || taken < packed.size();) {
        if (status == Z_STREAM_END && inflateReset(&stream) != Z_OK)  // gzip files may be chained
            throw Error(path.string() + ": cannot be unpacked");
        if (content.size() - made < step)
            content.resize(std::max(content.size() * 2, made + step));
        const std::size_t offered = std::min(packed.size() - taken, step);
        const std::size_t room = std::min(content.size() - made, step);
        stream.next_in = const_cast<Bytef*>(packed.data() + taken);
        stream.avail_in = static_cast<uInt>(offered);
        stream.next_out = content.data() + made;
        stream.avail_out = static_cast<uInt>(room);
        status = inflate(&stream, Z_NO_FLUSH);
        taken += offered - stream.avail_in;
        made += room - stream.avail_out;
        if (made > limit)
            throw Error(path.string() + ": expected at most " + std::to_string(limit) + " bytes unpacked, found more");
        if (status == Z_BUF_ERROR || (status == Z_OK && taken == packed.size() && stream.avail_out > 0))
            throw Error(path.string() + ": expected a whole gzip file, found it cut off");
        if (status != Z_OK && status != Z_STREAM_END)
            throw Error(path.string() + ": expected a gzip file, found it damaged" + (stream.msg ? std::string(": ") + stream.msg : ""));
    }
    content.resize(made);
    return content;
}

}  // namespace

Bytes readMaybeGzip(const std::filesystem::path& path, std::uintmax_t limit)
{
    // Deflate may grow what it cannot pack, by less than this.
    Bytes content = readFile(path, limit + limit / 100 + 65536);
    if (isGzip(content))
        return unpack(content, path, limit);
    if (content.size() > limit)
        throw Error(path.string() + ": expected at most " + std::to_string(limit) + " bytes, found " + std::to_string(content.size()));
    return content;
}

}  // namespace core
