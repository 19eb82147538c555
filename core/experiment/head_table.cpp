#include "core/experiment/head_table.h"

#include "core/base/error.h"
#include "core/base/random.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace core {

namespace {

std::vector<float> classVector(std::int64_t features, std::uint64_t seed, int label)
{
    Random random(derivedSeed(seed, "head of class", static_cast<std::uint64_t>(label)));
    std::vector<float> vector(static_cast<std::size_t>(features));
    for (float& value : vector)
        value = static_cast<float>(random.uniform(-1.0, 1.0));
    return vector;
}

}  // namespace

bool HeadTable::needs(const std::string& strategy, std::uint32_t mask, int classes)
{
    const int size = std::popcount(mask);
    if (strategy == "pairwise")
        return size == 2;
    if (strategy == "softmax")
        return size == classes;
    return strategy == "elimination" && size >= 2;
}

HeadTable::HeadTable(int classes, std::span<const std::string> strategies) : m_classes(classes)
{
    expects(classes >= 2 && classes <= 31, "HeadTable: needs 2 to 31 classes");
    const bool subsets = std::ranges::find(strategies, "elimination") != strategies.end();
    expects(!subsets || classes <= 12, "HeadTable: elimination needs at most 12 classes");
    const auto add = [this](std::uint32_t mask) {
        Segment segment{.offset = m_outputs, .classes = classesOf(mask)};
        m_outputs += static_cast<std::int64_t>(segment.classes.size());
        m_masks.push_back(mask);
        m_segments.push_back(std::move(segment));
    };
    const auto wanted = [&](std::uint32_t mask) {
        return std::ranges::any_of(strategies, [&](const std::string& name) { return needs(name, mask, classes); });
    };
    if (subsets) {
        for (std::uint32_t mask = 1; mask <= allClasses(); ++mask)
            if (wanted(mask))
                add(mask);
    } else {
        for (int high = 1; high < classes; ++high)
            for (int low = 0; low < high; ++low)
                if (const std::uint32_t mask = 1U << low | 1U << high; wanted(mask))
                    add(mask);
        if (classes > 2 && wanted(allClasses()))
            add(allClasses());
    }
    m_sigmoid = std::ranges::find(strategies, "sigmoid") != strategies.end();
    m_outputs += m_sigmoid ? classes : 0;
}

std::int64_t HeadTable::offset(std::uint32_t mask) const
{
    const auto found = std::ranges::lower_bound(m_masks, mask);
    expects(found != m_masks.end() && *found == mask, "HeadTable: no such head");
    return m_segments[static_cast<std::size_t>(found - m_masks.begin())].offset;
}

std::int64_t HeadTable::outputsOf(const std::string& strategy) const
{
    std::int64_t sum = strategy == "sigmoid" ? m_classes : 0;
    for (const std::uint32_t mask : m_masks)
        sum += needs(strategy, mask, m_classes) ? std::popcount(mask) : 0;
    return sum;
}

std::int64_t HeadTable::headsOf(const std::string& strategy) const
{
    if (strategy == "sigmoid")
        return 1;
    return std::ranges::count_if(m_masks, [&](std::uint32_t mask) { return needs(strategy, mask, m_classes); });
}

Network headStart(const HeadTable& table, std::int64_t features, std::uint64_t seed)
{
    std::vector<std::vector<float>> vectors;
    for (int label = 0; label < table.classes(); ++label)
        vectors.push_back(classVector(features, seed, label));
    Network network{{features}, {Dense{table.outputs()}}, {Tensor({table.outputs(), features}), Tensor({table.outputs()})}};
    const auto fill = [&](std::int64_t offset, const std::vector<int>& classes) {
        const auto limit = static_cast<float>(std::sqrt(6.0 / static_cast<double>(features + static_cast<std::int64_t>(classes.size()))));
        for (std::size_t i = 0; i < classes.size(); ++i)
            std::ranges::transform(vectors[static_cast<std::size_t>(classes[i])],
                                   network.parameters[0].row(offset + static_cast<std::int64_t>(i)).begin(),
                                   [limit](float value) { return limit * value; });
    };
    for (const Segment& segment : table.segments())
        fill(segment.offset, segment.classes);
    if (table.hasSigmoid()) {
        std::vector<int> all;
        for (int label = 0; label < table.classes(); ++label)
            all.push_back(label);
        fill(table.sigmoidOffset(), all);
    }
    return network;
}

}  // namespace core
