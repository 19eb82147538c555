#include "core/data/hold_out.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/join.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <optional>
#include <tuple>

namespace core {

namespace {

using HeldIndices = std::vector<std::int64_t>;

void checkShare(double share)
{
    if (!(share > 0.0 && share < 1.0))
        throw UsageError("held-out share: expected more than 0 and less than 1, found " + fmt::format("{:g}", share));
}

/// The images of each part of a joined data set.
std::vector<HeldIndices> partsOf(const Dataset& dataset)
{
    std::vector<HeldIndices> parts(dataset.origins.size() + 1);
    for (std::int64_t i = 0; i < dataset.size(); ++i)
        parts[originOf(dataset, i)].push_back(i);
    return parts;
}

/// A random share of each class. Each class has its own seed, so that it does not depend on the other classes.
HeldIndices heldOfClasses(const Dataset& dataset, const HeldIndices& part, double share, std::uint64_t seed)
{
    std::vector<HeldIndices> groups(static_cast<std::size_t>(dataset.classCount()));
    for (const std::int64_t index : part)
        groups[dataset.labels[static_cast<std::size_t>(index)]].push_back(index);
    HeldIndices held;
    for (std::size_t label = 0; label < groups.size(); ++label) {
        const auto size = static_cast<std::int64_t>(groups[label].size());
        if (size < 2)
            continue;
        const std::int64_t count =
            std::clamp<std::int64_t>(std::llround(share * static_cast<double>(size)), 1, size - 1);
        Random random(derivedSeed(seed, "held out", label));
        const std::vector<std::int64_t> order = permutation(size, random);
        for (std::int64_t i = 0; i < count; ++i)
            held.push_back(groups[label][static_cast<std::size_t>(order[static_cast<std::size_t>(i)])]);
    }
    return held;
}

struct WriterImages {
    std::string name;
    std::uint64_t hash = 0;
    HeldIndices images{};
};

/// The known writers of a part in a random order that depends only on their names.
std::vector<WriterImages> writersOf(const Dataset& dataset, const HeldIndices& part, std::uint64_t seed)
{
    std::map<std::int32_t, WriterImages> byIndex;
    if (dataset.knowsWriters())
        for (const std::int64_t index : part)
            if (const std::int32_t writer = dataset.writers[static_cast<std::size_t>(index)]; writer >= 0)
                byIndex[writer].images.push_back(index);
    std::vector<WriterImages> writers;
    for (auto& [index, writer] : byIndex) {
        writer.name = dataset.writerNames[static_cast<std::size_t>(index)];
        writer.hash = derivedSeed(seed, "held-out writer " + writer.name);
        writers.push_back(std::move(writer));
    }
    std::ranges::stable_sort(writers, [](const WriterImages& a, const WriterImages& b) {
        return std::tie(a.hash, a.name) < std::tie(b.hash, b.name);
    });
    return writers;
}

/// Whether each class with at least two images has images both in `held` and in the rest of `part`.
bool keepsClasses(const Dataset& dataset, const HeldIndices& part, const HeldIndices& held)
{
    std::vector<std::int64_t> all(static_cast<std::size_t>(dataset.classCount())), inside(all.size());
    for (const std::int64_t index : part)
        ++all[dataset.labels[static_cast<std::size_t>(index)]];
    for (const std::int64_t index : held)
        ++inside[dataset.labels[static_cast<std::size_t>(index)]];
    for (std::size_t label = 0; label < all.size(); ++label)
        if ((all[label] >= 2 && inside[label] == 0) || (all[label] > 0 && inside[label] == all[label]))
            return false;
    return true;
}

/// Whole writers with about `share` of the images; nullopt if the part cannot be divided by writer.
std::optional<HeldIndices> heldWriters(const Dataset& dataset, const HeldIndices& part, double share,
                                       std::uint64_t seed)
{
    std::vector<WriterImages> writers = writersOf(dataset, part, seed);
    if (writers.size() < 2)
        return std::nullopt;
    const double wanted = share * static_cast<double>(part.size());
    HeldIndices held;
    std::size_t taken = 0;
    for (const WriterImages& writer : writers)
        if (taken + 1 < writers.size()
            && static_cast<double>(held.size()) + 0.5 * static_cast<double>(writer.images.size()) <= wanted) {
            held.insert(held.end(), writer.images.begin(), writer.images.end());
            ++taken;
        }
    if (held.empty())
        held = std::ranges::min_element(writers, {}, [](const WriterImages& writer) {
                   return writer.images.size();
               })->images;
    return keepsClasses(dataset, part, held) ? std::optional(std::move(held)) : std::nullopt;
}

Split divided(const Dataset& dataset, HeldIndices held)
{
    std::ranges::sort(held);
    HeldIndices all(static_cast<std::size_t>(dataset.size())), rest;
    std::iota(all.begin(), all.end(), 0);
    std::ranges::set_difference(all, held, std::back_inserter(rest));
    return {dataset.subset(rest), dataset.subset(held)};
}

/// Holds out the images that `choose` selects in each part of a joined data set.
Split heldOfParts(const Dataset& dataset, double share, const std::function<HeldIndices(const HeldIndices&)>& choose)
{
    checkShare(share);
    HeldIndices held;
    for (const HeldIndices& part : partsOf(dataset)) {
        const HeldIndices some = choose(part);
        held.insert(held.end(), some.begin(), some.end());
    }
    return divided(dataset, std::move(held));
}

}  // namespace

Split split(const Dataset& dataset, double share, std::uint64_t seed)
{
    return heldOfParts(dataset, share,
                       [&](const HeldIndices& part) { return heldOfClasses(dataset, part, share, seed); });
}

Split holdOut(const Dataset& dataset, double share, std::uint64_t seed)
{
    return heldOfParts(dataset, share, [&](const HeldIndices& part) {
        const auto byWriter = heldWriters(dataset, part, share, seed);
        return byWriter ? *byWriter : heldOfClasses(dataset, part, share, seed);
    });
}

bool holdsOutWriters(const Dataset& dataset, double share, std::uint64_t seed)
{
    return std::ranges::any_of(
        partsOf(dataset), [&](const HeldIndices& part) { return heldWriters(dataset, part, share, seed).has_value(); });
}

}  // namespace core
