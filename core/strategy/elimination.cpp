#include "core/base/error.h"
#include "core/strategy/decisions.h"
#include "core/strategy/heads.h"
#include "core/tensor/operations.h"

#include <bit>
#include <utility>

namespace core {

namespace {

/// The last of equals, so that a tie keeps the smaller class as argmax does.
std::size_t leastLikely(std::span<const float> logits)
{
    std::size_t least = 0;
    for (std::size_t i = 1; i < logits.size(); ++i)
        if (logits[i] <= logits[least])
            least = i;
    return least;
}

EliminationRound playRound(std::uint32_t mask, std::span<const float> logits)
{
    EliminationRound round{.classes = classesOf(mask), .scores = {}};
    expects(logits.size() == round.classes.size(), "decideElimination: needs one logit per class of the subset");
    round.scores = softmax(logits);
    // Logits decide, not probabilities: several of these may round to 0.
    round.eliminated = round.classes[leastLikely(logits)];
    return round;
}

}  // namespace

Verdict decideElimination(int classes, const std::function<std::vector<float>(std::uint32_t mask)>& logitsOf)
{
    expects(classes >= 2 && classes <= 31, "decideElimination: needs 2 to 31 classes");
    Verdict verdict{.strategy = StrategyId::Elimination, .scores = {}, .winner = std::nullopt, .trace = {}};
    verdict.scores.assign(static_cast<std::size_t>(classes), 1.0F);
    EliminationTrace trace;
    std::uint32_t mask = (1U << classes) - 1;
    for (int survived = 0; survived < classes - 1; ++survived) {
        trace.rounds.push_back(playRound(mask, logitsOf(mask)));
        const int out = trace.rounds.back().eliminated;
        verdict.scores[static_cast<std::size_t>(out)] = static_cast<float>(survived) / static_cast<float>(classes - 1);
        mask &= ~(1U << out);
    }
    verdict.winner = std::countr_zero(mask);
    verdict.trace = std::move(trace);
    return verdict;
}

}  // namespace core
