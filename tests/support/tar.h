#pragma once

#include "core/base/file.h"

#include <QString>

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <string>
#include <vector>

namespace tests {

/// A member of a tar archive that a test makes, in the form ustar.
struct TarMember {
    std::string name;
    core::Bytes content{};
    char type = '0';
    std::uint64_t claimed = 0;  ///< the size in its header; 0: that of the content
    std::string linkTarget{};
};

inline core::Bytes toBytes(const TarMember& member)
{
    core::Bytes block(512, 0);
    const auto put = [&block](std::size_t at, const std::string& text) {
        std::ranges::copy(text, block.begin() + static_cast<std::ptrdiff_t>(at));
    };
    const auto octal = [](std::uint64_t value, int digits) {
        return QString::number(value, 8).rightJustified(digits, '0').toStdString();
    };
    put(0, member.name);
    put(100, "0000644");
    put(124, octal(member.claimed > 0 ? member.claimed : member.content.size(), 11));
    put(148, "        ");
    put(156, std::string(1, member.type));
    put(157, member.linkTarget);
    put(257, std::string("ustar\0"
                         "00",
                         8));
    put(148, octal(static_cast<std::uint64_t>(std::accumulate(block.begin(), block.end(), 0)), 6) + '\0' + ' ');
    block.insert(block.end(), member.content.begin(), member.content.end());
    block.resize((block.size() + 511) / 512 * 512);
    return block;
}

/// An archive with its end.
inline core::Bytes tarOf(const std::vector<TarMember>& members)
{
    core::Bytes all;
    for (const TarMember& member : members) {
        const core::Bytes one = toBytes(member);
        all.insert(all.end(), one.begin(), one.end());
    }
    all.resize(all.size() + 1024);
    return all;
}

}  // namespace tests
