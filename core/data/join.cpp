#include "core/data/join.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/base/output.h"
#include "core/data/class_match.h"
#include "core/data/division.h"
#include "core/data/strokes.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core {

namespace {

constexpr std::size_t mostListed = 12;  ///< class names in a message

std::string listedClasses(const std::vector<std::string>& names)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), mostListed); ++i)
        text += (i == 0 ? "" : ", ") + names[i];
    return std::to_string(names.size()) + " classes (" + text + (names.size() > mostListed ? ", ..." : "") + ')';
}

void checkNames(const std::vector<TrainTest>& sets)
{
    for (std::size_t i = 0; i < sets.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (sets[i].train.name == sets[j].train.name)
                throw UsageError("--dataset: expected data sets with different names, found " + sets[i].train.name
                                 + " twice");
}

void checkWeights(std::size_t sets, const std::vector<double>& weights)
{
    if (weights.empty())
        return;
    if (weights.size() != sets)
        throw UsageError(
            fmt::format("--mix: expected {} numbers, one for each data set, found {}", sets, weights.size()));
    for (const double weight : weights)
        if (!(weight > 0.0 && weight <= mostWeight))
            throw UsageError(
                fmt::format("--mix: expected numbers above 0, at most {:g}, found {:g}", mostWeight, weight));
}

/// Brings the classes of the set into the order of `first`.
void matchClasses(TrainTest& set, const Dataset& first)
{
    if (matchOf(first.classNames, set.train.classNames) == ClassMatch::ByOrder)
        throw UsageError(set.train.name + ": expected the " + listedClasses(first.classNames) + " of " + first.name
                         + ", found " + listedClasses(set.train.classNames));
    set.train = inOrderOf(std::move(set.train), first.classNames);
    set.test = inOrderOf(std::move(set.test), first.classNames);
}

void checkShape(const Dataset& images, const Dataset& first)
{
    if (images.imageShape != first.imageShape)
        throw UsageError(images.name + ": expected images of " + toText(first.imageShape) + " as in " + first.name
                         + ", found " + toText(images.imageShape));
}

/// The rule for stroke sets; empty if no set needs one.
std::optional<Preprocessing> ruleFor(const std::vector<TrainTest>& sets)
{
    const auto drawn = [](const TrainTest& set) { return set.train.hasStrokes(); };
    if (std::ranges::none_of(sets, drawn))
        return std::nullopt;
    const auto pictures = std::ranges::find_if_not(sets, drawn);
    return preprocessingFor(pictures == sets.end() ? sets.front().train : pictures->train);
}

/// The strokes of all images if the data set or `more` has some; null for the others.
void appendStrokes(Dataset& all, const Dataset& more)
{
    if (all.strokes.empty() && more.strokes.empty())
        return;
    all.strokes.resize(all.labels.size());
    all.strokes.insert(all.strokes.end(), more.strokes.begin(), more.strokes.end());
    all.strokes.resize(all.labels.size() + more.labels.size());
}

void appendFiles(Dataset& all, const Dataset& more)
{
    if (all.files.empty() && more.files.empty())
        return;
    all.files.resize(all.labels.size());
    all.files.insert(all.files.end(), more.files.begin(), more.files.end());
    all.files.resize(all.labels.size() + more.labels.size());
}

/// Writers of different sets stay different, even if they have the same name.
void appendWriters(Dataset& all, const Dataset& more)
{
    if (all.writers.empty() && more.writers.empty())
        return;
    const auto before = static_cast<std::int32_t>(all.writerNames.size());
    all.writers.resize(all.labels.size(), -1);
    for (const std::int32_t writer : more.writers)
        all.writers.push_back(writer < 0 ? -1 : writer + before);
    all.writers.resize(all.labels.size() + more.labels.size(), -1);
    all.writerNames.insert(all.writerNames.end(), more.writerNames.begin(), more.writerNames.end());
}

void appendImages(Dataset& all, const Dataset& more, std::size_t origin)
{
    appendStrokes(all, more);
    appendFiles(all, more);
    appendWriters(all, more);
    all.pixels.insert(all.pixels.end(), more.pixels.begin(), more.pixels.end());
    all.labels.insert(all.labels.end(), more.labels.begin(), more.labels.end());
    all.originOf.resize(all.labels.size(), static_cast<std::uint8_t>(origin));
}

void append(TrainTest& all, TrainTest set)
{
    const std::size_t origin = all.train.origins.size();
    for (Dataset* whole : {&all.train, &all.test}) {
        const Dataset& more = whole == &all.train ? set.train : set.test;
        appendImages(*whole, more, origin);
        whole->origins.push_back({.name = set.train.name, .splitBy = set.splitBy});
        whole->name += (origin == 0 ? "" : "+") + set.train.name;
    }
    if (!set.note.empty())
        all.note += (all.note.empty() ? "" : "; ") + set.note;
    all.remarks.insert(all.remarks.end(), set.remarks.begin(), set.remarks.end());
}

}  // namespace

std::vector<std::string> datasetNames(const std::string& list)
{
    if (isFolder(list))
        return {list};
    std::vector<std::string> names;
    for (const std::string_view name : splitAtCommas(list)) {
        if (name.empty())
            throw UsageError("--dataset: expected names or folders separated by commas, found \"" + list + '"');
        names.emplace_back(name);
    }
    return names;
}

TrainTest joinedSets(std::vector<TrainTest> sets, const JoinOptions& options)
{
    expects(!sets.empty() && sets.size() < 256, "joinedSets: expects 1 to 255 data sets");
    checkNames(sets);
    checkWeights(sets.size(), options.weights);
    if (sets.size() == 1)
        return std::move(sets.front());
    const std::optional<Preprocessing> own = ruleFor(sets);
    const std::optional<Preprocessing> rule = own && options.rule ? options.rule : own;
    TrainTest all;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        if (i > 0)
            matchClasses(sets[i], sets.front().train);
        if (rule)
            sets[i] = withRule(std::move(sets[i]), *rule);
        checkShape(sets[i].train, sets.front().train);
    }
    for (Dataset* whole : {&all.train, &all.test}) {
        whole->imageShape = sets.front().train.imageShape;
        whole->classNames = sets.front().train.classNames;
        whole->rule = rule ? rule : sets.front().train.rule;
    }
    for (TrainTest& set : sets)
        append(all, std::move(set));
    for (Dataset* whole : {&all.train, &all.test})
        setWeights(*whole, options.weights);
    return all;
}

void setWeights(Dataset& dataset, const std::vector<double>& weights)
{
    checkWeights(std::max<std::size_t>(1, dataset.origins.size()), weights);
    for (std::size_t i = 0; i < dataset.origins.size(); ++i)
        dataset.origins[i].weight = weights.empty() ? 0.0 : weights[i];
}

TrainTest openSource(const DataSource& source, const std::vector<std::filesystem::path>& places,
                     const DatasetFormats& formats, const JoinOptions& options)
{
    std::vector<TrainTest> sets;
    for (const std::string& name : source.names)
        sets.push_back(openDataset(name, places, formats));
    const bool noneDivided = std::ranges::none_of(sets, [](const TrainTest& set) { return set.splitBy.has_value(); });
    for (TrainTest& set : sets)
        if (source.splitBy && (set.splitBy || (noneDivided && source.mustDivide)))
            set = dividedBy(std::move(set), *source.splitBy);
    return joinedSets(std::move(sets), options);
}

std::size_t originOf(const Dataset& dataset, std::int64_t index)
{
    return dataset.originOf.empty() ? 0 : dataset.originOf[static_cast<std::size_t>(index)];
}

Dataset imagesOf(const Dataset& dataset, std::size_t origin)
{
    std::vector<std::int64_t> indices;
    for (std::int64_t i = 0; i < dataset.size(); ++i)
        if (originOf(dataset, i) == origin)
            indices.push_back(i);
    Dataset part = dataset.subset(indices);
    part.name = dataset.origins.at(origin).name;
    part.origins.clear();
    part.originOf.clear();
    return part;
}

EpochImages::EpochImages(std::int64_t count) : m_count(count) {}

EpochImages::EpochImages(const Dataset& dataset) : m_count(dataset.size())
{
    if (std::ranges::none_of(dataset.origins, [](const ImageOrigin& origin) { return origin.weight > 0.0; }))
        return;
    m_groups.resize(dataset.origins.size() + 1);  // the last one: images of no part, each once
    for (std::int64_t i = 0; i < dataset.size(); ++i)
        m_groups[originOf(dataset, i)].images.push_back(i);
    double weights = 0.0;
    for (std::size_t i = 0; i < dataset.origins.size(); ++i)
        weights += m_groups[i].images.empty() ? 0.0 : dataset.origins[i].weight;
    const auto others = static_cast<std::int64_t>(m_groups.back().images.size());
    m_groups.back().perEpoch = others;
    // The ends of the parts are rounded, so that the numbers add up.
    double passed = 0.0;
    std::int64_t begin = 0;
    for (std::size_t i = 0; i < dataset.origins.size(); ++i) {
        passed += m_groups[i].images.empty() ? 0.0 : dataset.origins[i].weight;
        const std::int64_t end = std::llround(static_cast<double>(m_count - others) * (passed / weights));
        m_groups[i].perEpoch = m_groups[i].images.empty() ? 0 : end - begin;
        begin = end;
    }
    std::erase_if(m_groups, [](const Group& group) { return group.images.empty(); });
}

std::vector<std::int64_t> EpochImages::order(Random& random) const
{
    if (m_groups.empty())
        return permutation(m_count, random);
    std::vector<std::int64_t> chosen;
    for (const Group& group : m_groups)
        for (std::int64_t left = group.perEpoch; left > 0;) {
            const auto size = static_cast<std::int64_t>(group.images.size());
            const std::vector<std::int64_t> places = permutation(size, random);
            for (std::int64_t i = 0; i < std::min(left, size); ++i)
                chosen.push_back(group.images[static_cast<std::size_t>(places[static_cast<std::size_t>(i)])]);
            left -= size;
        }
    std::vector<std::int64_t> order = permutation(static_cast<std::int64_t>(chosen.size()), random);
    for (std::int64_t& place : order)
        place = chosen[static_cast<std::size_t>(place)];
    return order;
}

std::int64_t EpochImages::one(Random& random) const
{
    std::int64_t place = random.below(m_count);
    for (const Group& group : m_groups) {
        if (place < group.perEpoch)
            return group.images[static_cast<std::size_t>(random.below(static_cast<std::int64_t>(group.images.size())))];
        place -= group.perEpoch;
    }
    return place;  // without groups
}

}  // namespace core
