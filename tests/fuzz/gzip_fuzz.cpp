#include "core/data/gzip.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/gzip.h"

#include <vector>

namespace {

/// The content, read in pieces of `piece` bytes.
std::string unpacked(const std::filesystem::path& path, std::size_t piece)
{
    core::PackedFile file(path);
    std::vector<std::uint8_t> buffer(piece);
    std::string content;
    while (const std::size_t count = file.read(buffer)) {
        content.append(reinterpret_cast<const char*>(buffer.data()), count);
        fuzz::require(content.size() <= file.largestContent(), "more content than the limit says");
        if (count < piece)
            break;
    }
    return content;
}

void tryGzip(fuzz::Bytes bytes)
{
    const std::filesystem::path input = fuzz::scratchFolder() / "input.gz", stored = fuzz::scratchFolder() / "again.gz";
    fuzz::put(input, bytes);
    std::string whole, pieces;
    // Deflate expands a byte to at most 1032; the text grows by doubling.
    const fuzz::Allowed allowed{.size = bytes.size(), .factor = 3 * 1032};
    const bool first = fuzz::accepts(allowed, [&] { whole = unpacked(input, 4096); });
    const bool second = fuzz::accepts(allowed, [&] { pieces = unpacked(input, 7); });
    fuzz::require(first == second && (!first || whole == pieces), "the content depends on the size of the pieces");
    if (!first || bytes.size() < 2 || bytes[0] != 0x1F || bytes[1] != 0x8B)
        return;
    fuzz::put(stored, tests::gzipped(whole));
    fuzz::require(unpacked(stored, 4096) == whole, "the content changes when it is packed again");
}

const fuzz::Target gzipTarget("gzip", tryGzip);

}  // namespace
