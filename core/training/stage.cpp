#include "core/training/stage.h"

#include "core/strategy/heads.h"
#include "core/training/own_networks.h"

#include <bit>
#include <charconv>
#include <string_view>
#include <vector>

namespace core {

namespace {

constexpr std::string_view ownHeadName = "head";

/// Converts "0 3 5" to numbers. Stops at the first part that is not a number.
std::vector<std::uint32_t> numbersIn(std::string_view text)
{
    std::vector<std::uint32_t> numbers;
    const char* end = text.data() + text.size();
    for (const char* at = text.data(); at != end;) {
        std::uint32_t number = 0;
        const auto [next, problem] = std::from_chars(at, end, number);
        if (problem != std::errc())
            break;
        numbers.push_back(number);
        at = next == end ? end : next + 1;
    }
    return numbers;
}

/// The numbers after "NAME "; none if the text begins with another name.
std::vector<std::uint32_t> numbersAfter(std::string_view name, std::string_view text)
{
    const bool fits = !name.empty() && text.size() > name.size() && text.starts_with(name) && text[name.size()] == ' ';
    return fits ? numbersIn(text.substr(name.size() + 1)) : std::vector<std::uint32_t>();
}

/// The stages whose name may be `text`: toText() decides.
std::vector<StageId> candidatesFor(std::string_view text)
{
    std::vector<StageId> stages{{StageKind::Trunk}, {StageKind::Heads}, {StageKind::Calibration}, {StageKind::Test}};
    std::uint32_t classes = 0;
    for (const std::uint32_t label : numbersAfter(ownHeadName, text))
        classes |= label < 32 ? std::uint32_t{1} << label : 0;
    if (classes != 0)
        stages.push_back({StageKind::OwnHead, classes});
    for (const OwnNetworks& own : ownNetworks()) {
        if (text == own.first)
            stages.push_back(StageId::network(own.strategy));
        for (const std::uint32_t number : numbersAfter(own.numbered, text))
            stages.push_back(StageId::network(own.strategy, own.indexOf(number)));
    }
    return stages;
}

}  // namespace

std::strong_ordering StageId::operator<=>(const StageId& other) const
{
    if (kind != other.kind)
        return kind <=> other.kind;
    if (kind == StageKind::OwnHead && std::popcount(index) != std::popcount(other.index))
        return std::popcount(other.index) <=> std::popcount(index);  // the largest sets of classes first
    if (strategy != other.strategy)
        return strategy <=> other.strategy;
    return index <=> other.index;
}

std::string toText(StageId stage)
{
    switch (stage.kind) {
    case StageKind::Trunk:
        return "trunk";
    case StageKind::Heads:
        return "heads";
    case StageKind::OwnHead: {
        std::string text(ownHeadName);
        for (const int label : classesOf(stage.index))
            text += ' ' + std::to_string(label);
        return text;
    }
    case StageKind::Network:
        return ownNetworksOf(stage.strategy.value()).stageName(stage.index);
    case StageKind::Calibration:
        return "calibration";
    case StageKind::Test:
        return "test";
    }
    return "";
}

std::optional<StageId> stageNamed(const std::string& text)
{
    for (const StageId stage : candidatesFor(text))
        if (toText(stage) == text)
            return stage;
    return std::nullopt;
}

}  // namespace core
