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
    probabilities[static_cast<std::size_t>(*verdict.winner)] = 1.0;
    double sum = 1.0;
    const auto& steps = std::get<DdagTrace>(verdict.trace).steps;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {  // who won a duel is known already
        const bool leftStays = step->eliminated == step->right;
        const double wins = static_cast<double>(leftStays ? step->leftWins : 1.0F - step->leftWins);
        const double share = probabilities[static_cast<std::size_t>(leftStays ? step->left : step->right)] * (1.0 - wins) / wins;
        probabilities[static_cast<std::size_t>(step->eliminated)] = share;
        sum += share;
    }
    for (double& probability : probabilities)
        probability /= sum;
    return probabilities;
}

}  // namespace core
