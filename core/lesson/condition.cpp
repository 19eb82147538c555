#include "core/lesson/condition.h"

#include "core/strategy/refusal.h"
#include "core/strategy/rules.h"

#include <algorithm>

namespace core {

namespace {

std::optional<bool> unsure(const Condition& condition, std::span<const Verdict> verdicts, const Classifier& classifier)
{
    const std::vector<StrategyId> refused = refusedAmong(verdicts, classifier.refusal);
    if (!condition.strategy)
        return !refused.empty();
    if (!verdictOf(verdicts, *condition.strategy))
        return std::nullopt;
    return std::ranges::find(refused, *condition.strategy) != refused.end();
}

std::optional<bool> answers(const Condition& condition, std::span<const Verdict> verdicts, const Classifier& classifier)
{
    const Verdict* verdict = verdictOf(verdicts, condition.strategy.value_or(StrategyId::Softmax));
    if (!verdict)
        return std::nullopt;
    std::vector<std::string> named;
    for (const int label : answeredClasses(*verdict))
        named.push_back(classifier.classNames.at(static_cast<std::size_t>(label)));
    return std::ranges::is_permutation(named, condition.classes);
}

/// nullopt: the condition is about a strategy without a verdict.
std::optional<bool> plainly(const Condition& condition, std::span<const Verdict> verdicts, const Classifier& classifier)
{
    switch (condition.kind) {
    case Condition::Kind::Ink:
        return !verdicts.empty();
    case Condition::Kind::Disagreement:
        return std::ranges::adjacent_find(verdicts,
                                          [](const Verdict& one, const Verdict& other) {
                                              return answeredClasses(one) != answeredClasses(other);
                                          })
            != verdicts.end();
    case Condition::Kind::Answer:
        return answers(condition, verdicts, classifier);
    case Condition::Kind::Unsure:
        return unsure(condition, verdicts, classifier);
    case Condition::Kind::Circle:
        if (const std::optional<int> circles = circlesAmong(verdicts))
            return *circles >= condition.least;
        return std::nullopt;
    case Condition::Kind::Labels:
        if (const Verdict* verdict = verdictOf(verdicts, StrategyId::MultiLabel))
            return static_cast<int>(answeredClasses(*verdict).size()) >= condition.least;
        return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

bool holds(const Condition& condition, std::span<const Verdict> verdicts, const Classifier& classifier)
{
    const std::optional<bool> plain = plainly(condition, verdicts, classifier);
    return plain && *plain != condition.negated;
}

std::optional<int> circlesAmong(std::span<const Verdict> verdicts)
{
    const Verdict* verdict = verdictOf(verdicts, StrategyId::Pairwise);
    const auto* trace = verdict ? std::get_if<PairwiseTrace>(&verdict->trace) : nullptr;
    return trace ? std::optional(static_cast<int>(trace->cycles.size())) : std::nullopt;
}

}  // namespace core
