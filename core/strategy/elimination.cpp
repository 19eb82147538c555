#include "core/base/error.h"
#include "core/strategy/decisions.h"
#include "core/strategy/heads.h"
#include "core/strategy/trace_json.h"
#include "core/tensor/operations.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace core {

namespace {

/// The position of the smallest logit. In a tie, returns the last one, so that the smaller class remains as in argmax.
std::size_t leastLikely(std::span<const float> logits)
{
    std::size_t least = 0;
    for (std::size_t i = 1; i < logits.size(); ++i)
        if (logits[i] <= logits[least])
            least = i;
    return least;
}

EliminationRound roundOf(std::uint32_t mask, std::span<const float> logits)
{
    EliminationRound round{.classes = classesOf(mask), .scores = {}};
    expects(logits.size() == round.classes.size(), "decideElimination: needs one logit per class of the subset");
    round.scores = softmax(logits);
    return round;
}

/// The `count` least likely classes of a round, the least likely first. Compares logits because several probabilities
/// may round to 0.
std::vector<int> leastLikelyClasses(std::vector<int> classes, std::vector<float> logits, std::size_t count)
{
    std::vector<int> eliminated;
    while (eliminated.size() < count) {
        const auto place = static_cast<std::ptrdiff_t>(leastLikely(logits));
        eliminated.push_back(classes[static_cast<std::size_t>(place)]);
        classes.erase(classes.begin() + place);
        logits.erase(logits.begin() + place);
    }
    return eliminated;
}

}  // namespace

Verdict decideElimination(int classes, const std::function<std::vector<float>(std::uint32_t mask)>& logitsOf, int drop)
{
    expects(classes >= 2 && classes <= 31, "decideElimination: needs 2 to 31 classes");
    expects(drop >= 1, "decideElimination: needs a drop of at least 1");
    Verdict verdict{.strategy = StrategyId::Elimination, .scores = {}, .winner = std::nullopt, .trace = {}};
    verdict.scores.assign(static_cast<std::size_t>(classes), 1.0F);
    EliminationTrace trace;
    trace.rounds.reserve(static_cast<std::size_t>(classes - 1));
    std::uint32_t mask = (1U << classes) - 1;
    for (int left = classes; left > 1;) {
        std::vector<float> logits = logitsOf(mask);
        EliminationRound round = roundOf(mask, logits);
        const int count = std::min(drop, left - 1);
        const float score = static_cast<float>(classes - left) / static_cast<float>(classes - 1);
        const std::vector<int> eliminated =
            leastLikelyClasses(round.classes, std::move(logits), static_cast<std::size_t>(count));
        for (const int label : eliminated) {
            verdict.scores[static_cast<std::size_t>(label)] = score;
            mask &= ~(1U << label);
        }
        round.eliminated = eliminated.front();
        trace.rounds.push_back(std::move(round));
        left -= count;
    }
    verdict.winner = std::countr_zero(mask);
    verdict.trace = std::move(trace);
    return verdict;
}

void writeEliminationTrace(const Verdict& verdict, TraceJson& json)
{
    const auto& trace = std::get<EliminationTrace>(verdict.trace);
    json["rounds"] = TraceJson::Value::array();
    for (const EliminationRound& round : trace.rounds) {
        TraceJson::Value scores = TraceJson::Value::object();
        for (std::size_t i = 0; i < round.classes.size(); ++i)
            scores[json.name(round.classes[i])] = round.scores[i];
        json["rounds"].push_back({{"scores", scores}, {"eliminated", json.name(round.eliminated)}});
    }
    if (!trace.duels.empty())
        json["duels"] = json.duels(trace.duels);
}

}  // namespace core
