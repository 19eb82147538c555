#include "core/strategy/confidence.h"

#include "core/base/error.h"
#include "core/strategy/decisions.h"
#include "core/strategy/rules.h"

#include <algorithm>

namespace core {

namespace {

/// The value of the winner, or the highest value without a winner.
template <typename Values>
double winnerValue(const Values& values, const std::optional<int>& winner)
{
    expects(!values.empty(), "statedConfidence: needs a score per class");
    return static_cast<double>(winner ? values.at(static_cast<std::size_t>(*winner))
                                      : *std::ranges::max_element(values));
}

struct Confidence {
    const Verdict& verdict;

    double operator()(const auto&) const { return winnerValue(verdict.scores, verdict.winner); }
    double operator()(const PairwiseTrace& trace) const
    {
        return winnerValue(trace.decides == Votes::Price ? trace.price : trace.coupled, verdict.winner);
    }
    double operator()(const DdagTrace& trace) const { return smallestDuel(trace.steps); }
    double operator()(const SpecialistsTrace&) const { return winnerValue(decidingScores(verdict), verdict.winner); }
    double operator()(const EliminationTrace& trace) const
    {
        if (!trace.duels.empty())
            return smallestDuel(trace.duels);
        expects(!trace.rounds.empty(), "statedConfidence: elimination needs a round");
        return winnerValue(trace.rounds.back().scores, std::nullopt);  // the last round has two classes
    }
    double operator()(const CascadeTrace& trace) const
    {
        const CascadeBranch& taken = trace.branches.at(static_cast<std::size_t>(trace.taken));
        return verdict.winner ? winnerValue(verdict.scores, verdict.winner) : static_cast<double>(taken.share);
    }
};

struct ScoresName {
    std::string operator()(const auto&) const { return "probabilities"; }
    std::string operator()(const PairwiseTrace& trace) const
    {
        return toText(trace.decides) + (trace.decides == Votes::Soft || trace.decides == Votes::Hard ? " votes" : "");
    }
    std::string operator()(const EliminationTrace& trace) const { return trace.duels.empty() ? "heads" : "ddag"; }
    std::string operator()(const MultiLabelTrace&) const { return "sigmoids"; }
    std::string operator()(const SpecialistsTrace& trace) const { return toText(trace.decides); }
    std::string operator()(const DdagTrace&) const { return "ddag"; }
    std::string operator()(const CouplingTrace&) const { return "coupled"; }
};

}  // namespace

double statedConfidence(const Verdict& verdict)
{
    return std::visit(Confidence{verdict}, verdict.trace);
}

double smallestDuel(const std::vector<DdagStep>& steps)
{
    expects(!steps.empty(), "smallestDuel: needs a duel");
    const int winner = ddagWinner(steps);
    double smallest = 1.0;
    for (const DdagStep& step : steps)
        if (step.left == winner || step.right == winner)
            smallest = std::min(smallest, static_cast<double>(step.left == winner
                                                                  ? step.leftWins
                                                                  : step.rightWins.value_or(1.0F - step.leftWins)));
    return smallest;
}

std::string decidingScoresName(const Verdict& verdict)
{
    return std::visit(ScoresName{}, verdict.trace);
}

}  // namespace core
