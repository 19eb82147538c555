#include "core/training/stage.h"

#include "core/strategy/heads.h"

#include <bit>
#include <charconv>
#include <string_view>
#include <vector>

namespace core {

namespace {

struct StageName {
    const char* text;
    bool numbered = false;  ///< numbers follow
};

StageName nameOf(StageKind kind)
{
    switch (kind) {
    case StageKind::Trunk:
        return {"trunk"};
    case StageKind::Heads:
        return {"heads"};
    case StageKind::OwnHead:
        return {"head", true};
    case StageKind::MultiLabel:
        return {"multi-label"};
    case StageKind::Specialist:
        return {"specialist", true};
    case StageKind::MultiTask:
        return {"multi-task"};
    case StageKind::Gate:
        return {"gate"};
    case StageKind::Branch:
        return {"branch", true};
    case StageKind::Calibration:
        return {"calibration"};
    case StageKind::Test:
        return {"test"};
    }
    return {""};
}

/// "0 3 5" as numbers, up to the first that is none.
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

/// The index that these numbers stand for, if there is one.
std::optional<std::uint32_t> indexFrom(StageKind kind, const std::vector<std::uint32_t>& numbers)
{
    if (kind != StageKind::OwnHead)
        return numbers.size() == 1 ? std::optional(numbers.front()) : std::nullopt;
    std::uint32_t mask = 0;
    for (const std::uint32_t label : numbers) {
        if (label >= 32)
            return std::nullopt;
        mask |= std::uint32_t{1} << label;
    }
    return mask == 0 ? std::nullopt : std::optional(mask);
}

}  // namespace

std::strong_ordering StageId::operator<=>(const StageId& other) const
{
    if (kind != other.kind)
        return kind <=> other.kind;
    if (kind == StageKind::OwnHead && std::popcount(index) != std::popcount(other.index))
        return std::popcount(other.index) <=> std::popcount(index);  // the largest sets of classes first
    return index <=> other.index;
}

std::string toText(StageId stage)
{
    const StageName name = nameOf(stage.kind);
    std::string text = name.text;
    if (stage.kind == StageKind::OwnHead)
        for (const int label : classesOf(stage.index))
            text += ' ' + std::to_string(label);
    else if (name.numbered)
        text += ' ' + std::to_string(stage.index);
    return text;
}

std::optional<StageId> stageNamed(const std::string& text)
{
    for (const StageKind kind : allStageKinds) {
        const StageName name = nameOf(kind);
        const std::string start = std::string(name.text) + ' ';
        StageId stage{kind};
        if (name.numbered) {
            if (!text.starts_with(start))
                continue;
            const auto index = indexFrom(kind, numbersIn(std::string_view(text).substr(start.size())));
            if (!index)
                continue;
            stage.index = *index;
        }
        if (toText(stage) == text)
            return stage;
    }
    return std::nullopt;
}

}  // namespace core
