#include "core/data/sample.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/base/random.h"
#include "core/data/join.h"
#include "core/data/left_out.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

namespace core {

namespace {

using Indices = std::vector<std::int64_t>;

constexpr double leastFraction = 1e-6;  ///< smaller fractions would leave no image

std::string shortNumber(double value)
{
    return fmt::format("{:g}", value);
}

std::vector<int> chosenClasses(const Dataset& dataset, const Selection& selection)
{
    std::vector<int> classes = selection.classes;
    if (classes.empty()) {
        classes.resize(static_cast<std::size_t>(dataset.classCount()));
        std::iota(classes.begin(), classes.end(), 0);
    }
    for (std::size_t i = 0; i < classes.size(); ++i) {
        if (classes[i] < 0 || classes[i] >= dataset.classCount())
            throw UsageError("class " + std::to_string(classes[i]) + ": expected 0 to "
                             + std::to_string(dataset.classCount() - 1));
        if (std::count(classes.begin(), classes.end(), classes[i]) > 1)
            throw UsageError("class " + std::to_string(classes[i]) + " is given twice");
    }
    return classes;
}

/// Maps each old label to its position in `classes`, or to -1 if the class is left out.
std::vector<int> newLabels(const std::vector<int>& classes, std::int64_t classCount)
{
    std::vector<int> labels(static_cast<std::size_t>(classCount), -1);
    for (std::size_t i = 0; i < classes.size(); ++i)
        labels[static_cast<std::size_t>(classes[i])] = static_cast<int>(i);
    return labels;
}

/// The images of each class in each part of a joined data set: one part after the other.
std::vector<Indices> byClass(const Dataset& dataset, const Indices& indices)
{
    const auto classes = static_cast<std::size_t>(dataset.classCount());
    std::vector<Indices> groups((dataset.origins.size() + 1) * classes);
    for (const std::int64_t index : indices)
        groups[originOf(dataset, index) * classes + dataset.labels[static_cast<std::size_t>(index)]].push_back(index);
    return groups;
}

/// Draws `count` elements of `group`. Each class has its own seed, so that it does not depend on the other classes. The
/// parts of a joined data set have the same seeds, so that each is drawn like the data set alone.
Indices randomPart(const Indices& group, std::int64_t count, std::uint64_t seed)
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
    for (std::size_t group = 0; group < groups.size(); ++group) {
        const std::size_t label = group % static_cast<std::size_t>(dataset.classCount());
        // 0.07 * 100 is 7.000000000000001, which must not become 8.
        const auto count =
            static_cast<std::int64_t>(std::ceil(selection.fraction * static_cast<double>(groups[group].size()) - 1e-9));
        const Indices part = randomPart(groups[group], count, derivedSeed(selection.seed, "fraction", label));
        kept.insert(kept.end(), part.begin(), part.end());
    }
    std::ranges::sort(kept);
    return kept;
}

/// The images of the classes with a new label, without the drawings that are left out: every n-th, as the stride says.
Indices ofClasses(const Dataset& dataset, const std::vector<int>& labels, const Selection& selection)
{
    const std::int64_t stride = selection.stride;
    Indices indices;
    std::vector<std::int64_t> seenOf(dataset.origins.size() + 1);
    for (std::int64_t i = 0; i < dataset.size(); ++i)
        if (labels[dataset.labels[static_cast<std::size_t>(i)]] >= 0 && !isAmong(selection.leftOut, dataset, i)
            && seenOf[originOf(dataset, i)]++ % stride == 0)
            indices.push_back(i);
    const std::int64_t seen = std::accumulate(seenOf.begin(), seenOf.end(), std::int64_t{0});
    if (stride > std::max<std::int64_t>(seen, 1))
        throw UsageError("stride: expected 1 to " + std::to_string(seen) + " (the number of images), found "
                         + std::to_string(stride));
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

bool isWholeNumber(const std::string& text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
}

/// nullopt if the text is no number or has more than 9 digits.
std::optional<int> numberIn(const std::string& text)
{
    return isWholeNumber(text) && text.size() <= 9 ? std::optional(std::stoi(text)) : std::nullopt;
}

/// An exact name has precedence over one in other case. A number is a position only if no class is named by a number.
std::optional<int> classOf(const std::string& part, const std::vector<std::string>& names)
{
    if (const auto exact = std::ranges::find(names, part); exact != names.end())
        return static_cast<int>(exact - names.begin());
    std::vector<std::size_t> alike;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (lowered(names[i]) == lowered(part))
            alike.push_back(i);
    if (alike.size() > 1)
        throw UsageError("classes: expected the exact name of a class, found \"" + part + "\", which means "
                         + names[alike[0]] + " or " + names[alike[1]]);
    if (alike.size() == 1)
        return static_cast<int>(alike.front());
    const auto place = numberIn(part);
    const bool places = std::ranges::none_of(names, isWholeNumber);
    return place && places && std::cmp_less(*place, names.size()) ? place : std::nullopt;
}

/// The classes whose names are numbers from `from` to `to`, in the order of the classes.
std::vector<int> namedBetween(int from, int to, const std::vector<std::string>& names)
{
    std::vector<int> classes;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (const auto number = numberIn(names[i]); number && *number >= from && *number <= to)
            classes.push_back(static_cast<int>(i));
    return classes;
}

/// Parses a range such as "0-4". Names may contain hyphens, so every hyphen is tried. Both ends must be classes, in
/// this order. Empty if `part` is no range.
std::vector<int> rangeOf(const std::string& part, const std::vector<std::string>& names)
{
    for (auto at = part.find('-'); at != std::string::npos; at = part.find('-', at + 1)) {
        const std::string first = trimmed(part.substr(0, at)), last = trimmed(part.substr(at + 1));
        const auto from = classOf(first, names), to = classOf(last, names);
        if (!from || !to)
            continue;
        const auto low = numberIn(first), high = numberIn(last);
        if (low && high && numberIn(names[static_cast<std::size_t>(*from)]) == low
            && numberIn(names[static_cast<std::size_t>(*to)]) == high) {
            if (*low <= *high)
                return namedBetween(*low, *high, names);
        } else if (*from <= *to) {
            std::vector<int> classes(static_cast<std::size_t>(*to - *from + 1));
            std::iota(classes.begin(), classes.end(), *from);
            return classes;
        }
    }
    return {};
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
    std::vector<int> chosen;
    if (const auto single = classOf(part, names))
        chosen = {*single};
    else
        chosen = rangeOf(part, names);
    if (chosen.empty()) {
        const bool numbers = std::ranges::any_of(names, isWholeNumber);
        throw UsageError("classes: expected "
                         + (numbers ? "" : "labels 0 to " + std::to_string(static_cast<int>(names.size()) - 1) + ", ")
                         + "a range such as " + (numbers ? names.front() + "-" + names.back() : "0-4") + ", or names ("
                         + joined(names) + "), found \"" + part + "\"");
    }
    for (const int label : chosen) {
        if (std::ranges::find(classes, label) != classes.end())
            throw UsageError("classes: expected each class once, found " + names[static_cast<std::size_t>(label)]
                             + " again in \"" + part + '"');
        classes.push_back(label);
    }
}

}  // namespace

Dataset select(const Dataset& dataset, const Selection& selection)
{
    if (selection.stride < 1)
        throw UsageError("stride: expected at least 1, found " + std::to_string(selection.stride));
    if (!(selection.fraction >= leastFraction && selection.fraction <= 1.0))
        throw UsageError("fraction: expected " + shortNumber(leastFraction) + " to 1, found "
                         + shortNumber(selection.fraction));
    const std::vector<int> classes = chosenClasses(dataset, selection);
    const std::vector<int> labels = newLabels(classes, dataset.classCount());
    Dataset chosen = dataset.subset(stratified(dataset, ofClasses(dataset, labels, selection), selection));
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
    for (const std::string_view part : splitAtCommas(text))
        appendPart(trimmed(std::string(part)), classNames, classes);
    return classes;
}

}  // namespace core
