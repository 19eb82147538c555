#include "core/strategy/ecoc.h"

#include "core/base/error.h"
#include "core/base/random.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <mutex>
#include <tuple>

namespace core {

namespace {

/// Each column is one bit of all words, as a mask of the classes whose bit is 0. Class 0 always has the bit 1, so that
/// no column is the complement of another.
using Columns = std::vector<std::uint32_t>;

constexpr int mostExhaustive = 7;
constexpr int starts = 100, changes = 4000;
constexpr std::uint64_t seed = 1995;

/// The quality of a code. A higher key() is better.
struct Separation {
    int alikeBits = 0;  ///< pairs of columns that differ in fewer than two classes, also after complementing one
    int words = 0;      ///< smallest distance between two words
    int nearPairs = 0;  ///< pairs of words with this distance
    auto key() const { return std::tuple(-alikeBits, words, -nearPairs); }
};

Separation separationOf(const Columns& columns, int classes)
{
    std::vector<std::uint64_t> words(static_cast<std::size_t>(classes), 0);
    for (std::size_t bit = 0; bit < columns.size(); ++bit)
        for (int label = 0; label < classes; ++label)
            words[static_cast<std::size_t>(label)] |= std::uint64_t{columns[bit] >> label & 1U} << bit;
    Separation found{.alikeBits = 0, .words = 64, .nearPairs = 0};
    for (std::size_t one = 0; one < words.size(); ++one)
        for (std::size_t other = one + 1; other < words.size(); ++other) {
            const int distance = std::popcount(words[one] ^ words[other]);
            found.nearPairs = distance < found.words ? 1 : found.nearPairs + (distance == found.words ? 1 : 0);
            found.words = std::min(found.words, distance);
        }
    for (std::size_t one = 0; one < columns.size(); ++one)
        for (std::size_t other = one + 1; other < columns.size(); ++other) {
            const int distance = std::popcount(columns[one] ^ columns[other]);
            found.alikeBits += std::min(distance, classes - distance) < 2 ? 1 : 0;
        }
    return found;
}

std::uint32_t columnOf(std::int64_t number)
{
    return static_cast<std::uint32_t>(1 + number) << 1;
}

bool isAmong(const Columns& columns, std::int64_t number)
{
    return std::ranges::find(columns, columnOf(number)) != columns.end();
}

std::uint32_t newColumn(const Columns& columns, int classes, Random& random)
{
    const std::int64_t all = (std::int64_t{1} << (classes - 1)) - 1;
    std::int64_t drawn = random.below(all);
    for (int attempt = 0; attempt < 1000 && isAmong(columns, drawn); ++attempt)
        drawn = random.below(all);
    while (isAmong(columns, drawn))  // ends because there are more columns than bits
        drawn = (drawn + 1) % all;
    return columnOf(drawn);
}

Columns randomColumns(int classes, int bits, Random& random)
{
    Columns columns;
    while (static_cast<int>(columns.size()) < bits)
        columns.push_back(newColumn(columns, classes, random));
    return columns;
}

/// Takes the best of some random codes, then replaces random columns if the code does not get worse.
Columns denseColumns(int classes)
{
    const auto bits = static_cast<int>(std::ceil(10.0 * std::log2(classes)));
    Random random(derivedSeed(seed, "error-correcting code", static_cast<std::uint64_t>(classes)));
    Columns best = randomColumns(classes, bits, random);
    for (int start = 1; start < starts; ++start)
        if (Columns other = randomColumns(classes, bits, random);
            separationOf(other, classes).key() > separationOf(best, classes).key())
            best = std::move(other);
    auto reached = separationOf(best, classes).key();
    for (int change = 0; change < changes; ++change) {
        Columns other = best;
        other[static_cast<std::size_t>(random.below(bits))] = newColumn(best, classes, random);
        if (const auto key = separationOf(other, classes).key(); key >= reached) {
            best = std::move(other);
            reached = key;
        }
    }
    return best;
}

Columns allColumns(int classes)
{
    Columns columns;
    for (std::uint32_t zeros = 1; zeros < 1U << (classes - 1); ++zeros)
        columns.push_back(zeros << 1);
    return columns;
}

EcocCode codeOf(int classes)
{
    Columns columns = classes <= mostExhaustive ? allColumns(classes) : denseColumns(classes);
    std::ranges::sort(columns);
    EcocCode code{.classes = classes, .bits = static_cast<int>(columns.size()), .words = {}};
    for (int label = 0; label < classes; ++label)
        for (const std::uint32_t zeros : columns)
            code.words.push_back(zeros >> label & 1U ? 0 : 1);
    return code;
}

}  // namespace

const EcocCode& ecocCode(int classes)
{
    expects(classes >= 2 && classes <= 31, "ecocCode: needs 2 to 31 classes");
    static std::mutex mutex;
    static std::map<int, EcocCode> made;  // a cache, because every decision needs the code
    const std::lock_guard lock(mutex);
    EcocCode& code = made[classes];
    if (code.classes == 0)
        code = codeOf(classes);
    return code;
}

HeadLayout ecocHeads(int classes)
{
    const EcocCode& code = ecocCode(classes);
    HeadLayout layout;
    for (int bit = 0; bit < code.bits; ++bit) {
        std::vector<int> sides[2];
        for (int label = 0; label < classes; ++label)
            sides[code.at(label, bit)].push_back(label);
        appendTwoSides(layout, sides[0], sides[1]);
    }
    return layout;
}

}  // namespace core
