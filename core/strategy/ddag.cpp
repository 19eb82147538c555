#include "core/base/error.h"
#include "core/strategy/decisions.h"
#include "core/strategy/trace_json.h"
#include "core/tensor/operations.h"

#include <utility>

namespace core {

std::vector<DdagStep> runDdag(int classes, const std::function<Duel(int left, int right)>& fight)
{
    expects(classes >= 2, "runDdag: needs at least two classes");
    std::vector<DdagStep> steps;
    int left = 0, right = classes - 1;
    while (left < right) {
        const Duel duel = fight(left, right);
        steps.push_back({.left = left,
                         .right = right,
                         .leftWins = duel.leftWins,
                         .eliminated = duel.leftStays ? right : left,
                         .rightWins = duel.rightWins});
        duel.leftStays ? --right : ++left;
    }
    return steps;
}

int ddagWinner(const std::vector<DdagStep>& steps)
{
    const DdagStep& last = steps.back();
    return last.eliminated == last.right ? last.left : last.right;
}

Verdict decideDdag(int classes, const std::function<std::vector<float>(int low, int high)>& logitsOf)
{
    Verdict verdict{.strategy = StrategyId::Ddag,
                    .scores = std::vector<float>(static_cast<std::size_t>(classes), 1.0F),
                    .winner = {},
                    .trace = {}};
    DdagTrace trace{runDdag(classes, [&logitsOf](int left, int right) {
        const std::vector<float> logits = logitsOf(left, right);
        expects(logits.size() == 2, "decideDdag: needs two logits per pair");
        return Duel{sigmoid(logits[0] - logits[1]),
                    logits[0] >= logits[1],  // in a tie the smaller class wins, as in argmax
                    sigmoid(logits[1] - logits[0])};
    })};
    for (std::size_t duel = 0; duel < trace.steps.size(); ++duel)
        verdict.scores[static_cast<std::size_t>(trace.steps[duel].eliminated)] =
            static_cast<float>(duel) / static_cast<float>(classes - 1);
    verdict.winner = ddagWinner(trace.steps);
    verdict.trace = std::move(trace);
    return verdict;
}

std::vector<double> ddagProbabilities(const Verdict& verdict)
{
    std::vector<double> probabilities(verdict.scores.size());
    probabilities[static_cast<std::size_t>(*verdict.winner)] = 1.0;
    double sum = 1.0;
    const auto& steps = std::get<DdagTrace>(verdict.trace).steps;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {  // the winner's probability is known already
        const bool leftStays = step->eliminated == step->right;
        const double left = static_cast<double>(step->leftWins),
                     right = step->rightWins ? static_cast<double>(*step->rightWins) : 1.0 - left;
        const double odds = leftStays ? right / left : left / right;  // odds of the loser
        const double share = probabilities[static_cast<std::size_t>(leftStays ? step->left : step->right)] * odds;
        probabilities[static_cast<std::size_t>(step->eliminated)] = share;
        sum += share;
    }
    for (double& probability : probabilities)
        probability /= sum;
    return probabilities;
}

void writeDdagTrace(const Verdict& verdict, TraceJson& json)
{
    json["duels"] = json.duels(std::get<DdagTrace>(verdict.trace).steps);
}

}  // namespace core
