#include "core/experiment/head_table.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/strategy/strategy.h"
#include "core/training/sources.h"

#include <algorithm>
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

HeadTable::HeadTable(int classes, std::span<const Contestant> contestants, Sharing sharing)
    : m_classes(classes),
      m_sharing(sharing)
{
    expects(classes >= 2 && classes <= 31, "HeadTable: needs 2 to 31 classes");
    const auto wants = [&](const Contestant& one) { return std::ranges::find(contestants, one) != contestants.end(); };
    std::vector<HeadLayout> plain;
    std::map<StrategyId, HeadLayout> grouped;
    for (const Strategy& line : core::strategies()) {
        if (line.backing == Backing::Networks || !wants(line.id))
            continue;
        expects(classes <= line.mostClasses, "HeadTable: needs strategies that support the number of classes");
        HeadLayout layout = line.heads(classes);
        if (isPlain(layout) && sharing == Sharing::Shared)
            plain.push_back(std::move(layout));
        else
            grouped.emplace(line.headsOf, std::move(layout));
    }
    const auto add = [this](Segment segment) {
        segment.offset = m_outputs;
        m_outputs += core::outputsOf(segment);
        m_segments.push_back(std::move(segment));
        return m_segments.size() - 1;
    };
    m_masks = subsetsOf(plain);
    for (const std::uint32_t mask : m_masks)
        add({.offset = 0, .classes = classesOf(mask)});
    std::map<StrategyId, std::vector<std::size_t>> places;
    for (const auto& [id, layout] : grouped) {
        for (const Segment& segment : layout.segments) {
            places[id].push_back(add(segment));
            if (segment.groups.empty())
                m_apart[{id, maskOf(segment)}] = places[id].back();
        }
    }
    for (const Strategy& line : core::strategies()) {
        if (const auto found = places.find(line.headsOf); found != places.end())
            m_heads[line.id] = found->second;
        else if (line.backing != Backing::Networks && classes <= line.mostClasses)
            findHeads(line.id, line.heads(classes));
    }
    for (const Contestant& contestant : contestants) {
        if (!isExtra(contestant))
            continue;
        m_extras.push_back({contestant, m_outputs});
        m_outputs += classes;
    }
}

void HeadTable::findHeads(StrategyId strategy, const HeadLayout& layout)
{
    std::vector<std::size_t> places;
    for (const Segment& segment : layout.segments) {
        const auto found = std::ranges::lower_bound(m_masks, maskOf(segment));
        if (!segment.groups.empty() || found == m_masks.end() || *found != maskOf(segment))
            return;
        places.push_back(static_cast<std::size_t>(found - m_masks.begin()));
    }
    m_heads[strategy] = std::move(places);
}

std::int64_t HeadTable::extraOffset(const Contestant& contestant) const
{
    const auto found = std::ranges::find(m_extras, contestant, &Extra::contestant);
    expects(found != m_extras.end(), "HeadTable: needs a contestant that has an extra");
    return found->offset;
}

std::int64_t HeadTable::offset(StrategyId strategy, std::uint32_t mask) const
{
    if (const auto own = m_apart.find({strategy, mask}); own != m_apart.end())
        return m_segments[own->second].offset;
    const auto found = std::ranges::lower_bound(m_masks, mask);
    expects(found != m_masks.end() && *found == mask, "HeadTable: needs a subset that has a head");
    return m_segments[static_cast<std::size_t>(found - m_masks.begin())].offset;
}

std::span<const std::size_t> HeadTable::headsOf(const Contestant& contestant) const
{
    const bool asLong = contestant == Contestant::Kind::SoftmaxAsLong;
    const auto id = asLong ? StrategyId::Softmax : contestant.registered();
    const auto found = id ? m_heads.find(*id) : m_heads.end();
    return found == m_heads.end() ? std::span<const std::size_t>() : found->second;
}

std::vector<std::size_t> HeadTable::partsOf(const Contestant& contestant) const
{
    const auto extra = std::ranges::find(m_extras, contestant, &Extra::contestant);
    if (extra != m_extras.end())
        return {m_segments.size() + static_cast<std::size_t>(extra - m_extras.begin())};
    const auto heads = headsOf(contestant);
    return {heads.begin(), heads.end()};
}

std::optional<StrategyId> HeadTable::ownerOf(std::size_t segment) const
{
    const auto found = std::ranges::find(m_apart, segment, [](const auto& entry) { return entry.second; });
    return m_sharing == Sharing::Shared || found == m_apart.end() ? std::nullopt : std::optional(found->first.first);
}

std::int64_t HeadTable::outputsOf(const Contestant& contestant) const
{
    std::int64_t sum = isExtra(contestant) ? m_classes : 0;
    for (const std::size_t place : headsOf(contestant))
        sum += core::outputsOf(m_segments[place]);
    return sum;
}

float rareBias(std::int64_t classes)
{
    return -std::log(static_cast<float>(classes - 1));
}

Network headStart(const HeadTable& table, std::int64_t features, std::uint64_t seed, const Network& trunkOutput)
{
    std::vector<std::vector<float>> vectors;
    for (int label = 0; label < table.classes(); ++label)
        vectors.push_back(classVector(features, seed, label));
    Network network{
        {features}, {Dense{table.outputs()}}, {Tensor({table.outputs(), features}), Tensor({table.outputs()})}};
    const auto fill = [&](const Segment& segment) {
        const std::int64_t outputs = outputsOf(segment);
        const auto limit = static_cast<float>(std::sqrt(6.0 / static_cast<double>(features + outputs)));
        for (std::size_t i = 0; i < segment.classes.size(); ++i) {
            const auto place = segment.groups.empty() ? static_cast<int>(i) : segment.groups[i];
            const auto members = segment.groups.empty() ? 1 : std::ranges::count(segment.groups, place);
            const float scale = limit / std::sqrt(static_cast<float>(members));
            const auto row = network.parameters[0].row(segment.offset + place);
            std::ranges::transform(vectors[static_cast<std::size_t>(segment.classes[i])], row, row.begin(),
                                   [scale](float value, float before) { return before + scale * value; });
        }
    };
    for (const Segment& segment : table.segments())
        fill(segment);
    for (const HeadTable::Extra& extra : table.extras()) {
        if (extra.contestant == Contestant::Kind::TrunkLonger) {
            for (std::int64_t label = 0; label < table.classes(); ++label)
                std::ranges::copy(trunkOutput.parameters[0].row(label),
                                  network.parameters[0].row(extra.offset + label).begin());
            std::ranges::copy(trunkOutput.parameters[1].values(),
                              network.parameters[1].values().begin() + extra.offset);
            continue;
        }
        fill({.offset = extra.offset, .classes = classesOf(table.allClasses())});
        if (extra.contestant == Contestant::Kind::SigmoidStart)
            std::ranges::fill(network.parameters[1].values().subspan(static_cast<std::size_t>(extra.offset),
                                                                     static_cast<std::size_t>(table.classes())),
                              rareBias(table.classes()));
    }
    return network;
}

BatchSource headSource(const std::vector<Tensor>& features, const std::vector<int>& labels, const HeadTable& table,
                       const RowOrder& order)
{
    BatchSource source = blockSource(features, labels, {table.outputs(), table.segments()}, order);
    for (const HeadTable::Extra& extra : table.extras()) {
        BatchSource own = isSigmoids(extra.contestant)
                            ? sigmoidFeatureSource(features, labels, table.classes(), order)
                            : featureSource(features, labels, softmaxHeads(table.classes()), order);
        own.correct = {};  // the accuracy is that of the first head
        source.blocks.push_back({extra.offset, table.classes(), 1.0, std::move(own)});
    }
    return source;
}

bool isExtra(const Contestant& contestant)
{
    return isSigmoids(contestant) || contestant == Contestant::Kind::TrunkLonger;
}

}  // namespace core
