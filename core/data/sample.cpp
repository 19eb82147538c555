#include "core/data/sample.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/base/random.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <numeric>
#include <optional>

namespace core {

namespace {

using Indices = std::vector<std::int64_t>;

std::vector<int> chosenClasses(const Dataset& dataset, const Selection& selection)
{
    std::vector<int> classes = selection.classes;
    if (classes.empty()) {
        classes.resize(static_cast<std::size_t>(dataset.classCount()));
        std::iota(classes.begin(), classes.end(), 0);
    }
    for (std::size_t i = 0; i < classes.size(); ++i) {
        if (classes[i] < 0 || classes[i] >= dataset.classCount())
            throw UsageError("class " + std::to_string(classes[i]) + ": expected 0 to " + std::to_string(dataset.classCount() - 1));
        if (std::count(classes.begin(), classes.end(), classes[i]) > 1)
            throw UsageError("class " + std::to_string(classes[i]) + " is given twice");
    }
    return classes;
}

/// Positions in `classes` by old label; -1 for classes that are left out.
std::vector<int> newLabels(const std::vector<int>& classes, std::int64_t classCount)
{
    std::vector<int> labels(static_cast<std::size_t>(classCount), -1);
    for (std::size_t i = 0; i < classes.size(); ++i)
        labels[static_cast<std::size_t>(classes[i])] = static_cast<int>(i);
    return labels;
}

std::vector<Indices> byClass(const Dataset& dataset, const Indices& indices)
{
    std::vector<Indices> groups(static_cast<std::size_t>(dataset.classCount()));
    for (const std::int64_t index : indices)
        groups[dataset.labels[static_cast<std::size_t>(index)]].push_back(index);
    return groups;
}

/// `count` of `group` by chance. Each class has a stream of its own, so that leaving out another class changes nothing.
Indices drawn(const Indices& group, std::int64_t count, std::uint64_t seed)
{
    Random random(seed);
    Indices order = permutation(static_cast<std::int64_t>(group.size()), random);
    order.resize(static_cast<std::size_t>(count));
    for (std::int64_t& place : order)
        place = group[static_cast<std::size_t>(place)];
    return order;
}

Indices stratified(const Dataset& dataset, const Indices& indices, const Selection& selection)
{
    if (selection.fraction == 1.0)
        return indices;
    Indices kept;
    const std::vector<Indices> groups = byClass(dataset, indices);
    for (std::size_t label = 0; label < groups.size(); ++label) {
        // 0.07 * 100 is 7.000000000000001: without the slack its ceil is 8.
        const auto count = static_cast<std::int64_t>(std::ceil(selection.fraction * static_cast<double>(groups[label].size()) - 1e-9));
        const Indices part = drawn(groups[label], count, derivedSeed(selection.seed, "fraction", label));
        kept.insert(kept.end(), part.begin(), part.end());
    }
    std::ranges::sort(kept);
    return kept;
}

Indices ofClasses(const Dataset& dataset, const std::vector<int>& labels, std::int64_t stride)
{
    Indices indices;
    std::int64_t seen = 0;
    for (std::int64_t i = 0; i < dataset.size(); ++i)
        if (labels[dataset.labels[static_cast<std::size_t>(i)]] >= 0 && seen++ % stride == 0)
            indices.push_back(i);
    return indices;
}

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t");
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string lowered(std::string text)
{
    for (char& letter : text)
        letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    return text;
}

std::optional<int> classOf(const std::string& part, const std::vector<std::string>& names)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (lowered(names[i]) == lowered(part))
            return static_cast<int>(i);
    if (part.empty() || part.size() > 6 || part.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    const int label = std::stoi(part);
    return label < static_cast<int>(names.size()) ? std::optional(label) : std::nullopt;
}

/// "0-4"; names may hold hyphens themselves, so every hyphen is tried.
std::optional<std::pair<int, int>> rangeOf(const std::string& part, const std::vector<std::string>& names)
{
    for (auto at = part.find('-'); at != std::string::npos; at = part.find('-', at + 1)) {
        const auto from = classOf(trimmed(part.substr(0, at)), names);
        const auto to = classOf(trimmed(part.substr(at + 1)), names);
        if (from && to && *from <= *to)
            return std::pair(*from, *to);
    }
    return std::nullopt;
}

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

void appendPart(const std::string& part, const std::vector<std::string>& names, std::vector<int>& classes)
{
    std::pair<int, int> range;
    if (const auto single = classOf(part, names))
        range = {*single, *single};
    else if (const auto several = rangeOf(part, names))
        range = *several;
    else
        throw UsageError("classes: expected labels 0 to " + std::to_string(static_cast<int>(names.size()) - 1)
                         + ", a range such as 0-4, or names (" + joined(names) + "), found \"" + part + "\"");
    for (int label = range.first; label <= range.second; ++label) {
        if (std::ranges::find(classes, label) != classes.end())
            throw UsageError("classes: \"" + part + "\" gives class " + std::to_string(label) + " twice");
        classes.push_back(label);
    }
}

}  // namespace

Dataset select(const Dataset& dataset, const Selection& selection)
{
    if (selection.stride < 1)
        throw UsageError("stride: expected at least 1, found " + std::to_string(selection.stride));
    if (!(selection.fraction > 0.0 && selection.fraction <= 1.0))
        throw UsageError("fraction: expected more than 0 and at most 1, found " + formatted("%g", selection.fraction));
    const std::vector<int> classes = chosenClasses(dataset, selection);
    const std::vector<int> labels = newLabels(classes, dataset.classCount());
    Dataset chosen = dataset.subset(stratified(dataset, ofClasses(dataset, labels, selection.stride), selection));
    for (std::uint8_t& label : chosen.labels)
        label = static_cast<std::uint8_t>(labels[label]);
    chosen.classNames.clear();
    for (const int label : classes)
        chosen.classNames.push_back(dataset.classNames[static_cast<std::size_t>(label)]);
    return chosen;
}

std::vector<int> parseClasses(const std::string& text, const std::vector<std::string>& classNames)
{
    std::vector<int> classes;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find(',', from), text.size());
        appendPart(trimmed(text.substr(from, to - from)), classNames, classes);
        from = to + 1;
    }
    return classes;
}

Split split(const Dataset& dataset, double share, std::uint64_t seed)
{
    if (!(share > 0.0 && share < 1.0))
        throw UsageError("held-out share: expected more than 0 and less than 1, found " + formatted("%g", share));
    Indices all(static_cast<std::size_t>(dataset.size()));
    std::iota(all.begin(), all.end(), 0);
    Indices held;
    const std::vector<Indices> groups = byClass(dataset, all);
    for (std::size_t label = 0; label < groups.size(); ++label) {
        const auto size = static_cast<std::int64_t>(groups[label].size());
        if (size < 2)
            continue;
        const std::int64_t count = std::clamp<std::int64_t>(std::llround(share * static_cast<double>(size)), 1, size - 1);
        const Indices part = drawn(groups[label], count, derivedSeed(seed, "held out", label));
        held.insert(held.end(), part.begin(), part.end());
    }
    std::ranges::sort(held);
    Indices rest;
    std::ranges::set_difference(all, held, std::back_inserter(rest));
    return {dataset.subset(rest), dataset.subset(held)};
}

}  // namespace core
