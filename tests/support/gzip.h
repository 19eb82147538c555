#pragma once

#include "core/base/file.h"

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <sys/resource.h>
#include <zlib.h>

namespace tests {

/// Compresses `content` to a gzip file.
inline core::Bytes gzipped(const core::Bytes& content)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    core::Bytes result(deflateBound(&stream, content.size()) + 64);
    stream.next_in = const_cast<Bytef*>(content.data());
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = result.data();
    stream.avail_out = static_cast<uInt>(result.size());
    deflate(&stream, Z_FINISH);
    result.resize(stream.total_out);
    deflateEnd(&stream);
    return result;
}

inline core::Bytes gzipped(std::string_view text)
{
    return gzipped(core::Bytes(text.begin(), text.end()));
}

/// Writes a gzip file with `start` and `zeros` zeros after it, without using much memory.
inline void packWithZeros(const std::filesystem::path& path, const core::Bytes& start, std::size_t zeros)
{
    z_stream stream{};
    deflateInit2(&stream, 1, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    core::Bytes packed(zeros / 100 + 100'000), piece(std::size_t{1} << 20, 0);
    stream.next_out = packed.data();
    stream.avail_out = static_cast<uInt>(packed.size());
    stream.next_in = const_cast<Bytef*>(start.data());
    stream.avail_in = static_cast<uInt>(start.size());
    deflate(&stream, Z_NO_FLUSH);
    for (std::size_t left = zeros; left > 0;) {
        const std::size_t step = std::min(left, piece.size());
        stream.next_in = piece.data();
        stream.avail_in = static_cast<uInt>(step);
        deflate(&stream, Z_NO_FLUSH);
        left -= step;
    }
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    core::writeFile(path, packed);
}

/// The largest memory that the process has used so far.
inline long peakKilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

}  // namespace tests
