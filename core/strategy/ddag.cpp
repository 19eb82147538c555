#include "core/base/error.h"
#include "core/strategy/decisions.h"
#include "core/tensor/operations.h"

#include <utility>

namespace core {

Verdict decideDdag(int classes, const std::function<std::vector<float>(int low, int high)>& logitsOf)
{
    expects(classes >= 2, "decideDdag: needs at least two classes");
    Verdict verdict{.strategy = StrategyId::Ddag, .scores = std::vector<float>(static_cast<std::size_t>(classes), 1.0F), .winner = {}, .trace = {}};
    DdagTrace trace;
    int left = 0, right = classes - 1;
    while (left < right) {
        const std::vector<float> logits = logitsOf(left, right);
        expects(logits.size() == 2, "decideDdag: needs two logits per pair");
        const bool leftStays = logits[0] >= logits[1];  // a tie keeps the smaller class, as argmax does
        const int out = leftStays ? right : left;
        verdict.scores[static_cast<std::size_t>(out)] = static_cast<float>(trace.steps.size()) / static_cast<float>(classes - 1);
        trace.steps.push_back({.left = left, .right = right, .leftWins = sigmoid(logits[0] - logits[1]), .eliminated = out});
        leftStays ? --right : ++left;
    }
    verdict.winner = left;
    verdict.trace = std::move(trace);
    return verdict;
}

std::vector<double> ddagProbabilities(const Verdict& verdict)
{
    std::vector<double> probabilities(verdict.scores.size());
    double left = 1.0;
    for (const DdagStep& step : std::get<DdagTrace>(verdict.trace).steps) {
        const double leftWins = step.leftWins, wrong = step.eliminated == step.left ? leftWins : 1.0 - leftWins;
        probabilities[static_cast<std::size_t>(step.eliminated)] = left * wrong;
        left *= 1.0 - wrong;
    }
    probabilities[static_cast<std::size_t>(*verdict.winner)] = left;
    return probabilities;
}

}  // namespace core
