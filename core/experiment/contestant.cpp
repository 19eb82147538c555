#include "core/experiment/contestant.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/strategy/strategy.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view dropText = "-drop-";  ///< between "elimination" and the number of classes

const FurtherContestant& further(Contestant::Kind kind)
{
    const auto found = std::ranges::find(furtherContestants, kind, &FurtherContestant::kind);
    expects(found != furtherContestants.end(), "Contestant: expects a kind of furtherContestants");
    return *found;
}

}  // namespace

std::optional<StrategyId> Contestant::registered() const
{
    return kind == Kind::Strategy ? std::optional(strategy) : std::nullopt;
}

std::strong_ordering Contestant::operator<=>(const Contestant& other) const
{
    return toText(*this) <=> toText(other);
}

std::string toText(const Contestant& contestant)
{
    if (contestant.kind != Contestant::Kind::Strategy)
        return std::string(further(contestant.kind).text);
    const std::string name = toText(contestant.strategy);
    return contestant.drop == 0 ? name : name + std::string(dropText) + std::to_string(contestant.drop);
}

std::optional<Contestant> contestantFrom(std::string_view text)
{
    if (const Strategy* known = findStrategy(std::string(text)))
        return Contestant(known->id);
    const auto found = std::ranges::find(furtherContestants, text, &FurtherContestant::text);
    if (found != furtherContestants.end())
        return Contestant(found->kind);
    const auto dropAt = std::min(text.find(dropText), text.size());
    const auto classes = wholeNumberFrom(text.substr(std::min(dropAt + dropText.size(), text.size())));
    if (!classes || *classes < 1 || *classes > mostDrop)
        return std::nullopt;
    const Contestant elimination = Contestant::dropping(static_cast<int>(*classes));
    return toText(elimination) == text ? std::optional(elimination) : std::nullopt;  // refuses "elimination-drop-02"
}

std::string toText(const std::vector<Contestant>& contestants)
{
    std::string text;
    for (const Contestant& contestant : contestants)
        text += (text.empty() ? "" : ", ") + toText(contestant);
    return text;
}

bool isSigmoids(const Contestant& contestant)
{
    return contestant == Contestant::Kind::Sigmoid || contestant == Contestant::Kind::SigmoidStart;
}

StrategyMark markOf(const Contestant& contestant)
{
    if (contestant.kind != Contestant::Kind::Strategy)
        return further(contestant.kind).mark;
    StrategyMark mark = markOf(contestant.strategy);
    if (contestant.drop > 1)
        mark.shape = static_cast<MarkShape>((static_cast<int>(mark.shape) + contestant.drop - 1) % 6);
    return mark;
}

}  // namespace core
