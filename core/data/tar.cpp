#include "core/data/tar.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <span>

namespace core {

namespace {

constexpr std::size_t blockSize = 512;
constexpr int mostMembers = 100'000;
using Block = std::array<std::uint8_t, blockSize>;

[[noreturn]] void refuseArchive(const PackedFile& file, const std::string& why)
{
    throw Error(file.path().string() + ": expected a tar archive, " + why);
}

std::string fieldText(std::span<const std::uint8_t> field)
{
    const auto end = std::ranges::find(field, std::uint8_t{0});
    return {field.begin(), end};
}

/// Digits to the base of eight, with spaces or zeros around.
std::optional<std::uint64_t> octal(std::span<const std::uint8_t> field)
{
    std::uint64_t value = 0;
    bool any = false;
    for (const std::uint8_t letter : field) {
        if (letter == ' ' || letter == 0) {
            if (any)
                break;
            continue;
        }
        if (letter < '0' || letter > '7')
            return std::nullopt;
        value = value * 8 + (letter - '0');
        any = true;
    }
    return any ? std::optional(value) : std::nullopt;
}

/// The sum of all bytes, those of the sum itself taken for spaces.
std::uint64_t sumOf(const Block& block)
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < blockSize; ++i)
        sum += i >= 148 && i < 156 ? ' ' : block[i];
    return sum;
}

}  // namespace

TarReader::TarReader(const std::filesystem::path& path) : m_file(path) {}

std::optional<TarMember> TarReader::next()
{
    skip(m_left + m_padding);
    m_left = m_padding = 0;
    Block block{};
    const std::size_t got = m_file.read(block);
    const bool atEnd = std::ranges::all_of(block, [](std::uint8_t byte) { return byte == 0; });
    if (got == blockSize && atEnd && m_members > 0)
        return std::nullopt;
    if (got < blockSize)
        refuseArchive(m_file, "found it cut off");
    const auto field = std::span(block);
    const auto size = octal(field.subspan(124, 12)), sum = octal(field.subspan(148, 8));
    if (!sum || *sum != sumOf(block) || !size)
        refuseArchive(m_file, "found a header that is damaged");
    if (*size > m_file.most() || ++m_members > mostMembers)
        refuseArchive(m_file, "found more in it than it can hold");
    const std::string prefix = fieldText(field.subspan(345, 155)), name = fieldText(field.first(100));
    m_left = *size;
    m_padding = (blockSize - *size % blockSize) % blockSize;
    return TarMember{prefix.empty() ? name : prefix + '/' + name, *size, block[156] == '0' || block[156] == 0};
}

Bytes TarReader::content(std::uint64_t limit)
{
    if (m_left > limit)
        refuseArchive(m_file, "with members of at most " + std::to_string(limit) + " bytes, found one of "
                                  + std::to_string(m_left));
    Bytes content(m_left);
    if (m_file.read(content) < content.size())
        refuseArchive(m_file, "found it cut off");
    m_left = 0;
    return content;
}

void TarReader::skip(std::uint64_t bytes)
{
    std::array<std::uint8_t, 65536> unwanted{};
    while (bytes > 0) {
        const auto step = static_cast<std::size_t>(std::min<std::uint64_t>(bytes, unwanted.size()));
        if (m_file.read(std::span(unwanted).first(step)) < step)
            refuseArchive(m_file, "found it cut off");
        bytes -= step;
    }
}

}  // namespace core
