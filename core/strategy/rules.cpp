#include "core/strategy/rules.h"

#include "core/base/error.h"

#include <algorithm>

namespace core {

namespace {

const PairwiseTrace* pairwiseOf(const std::vector<Verdict>& verdicts)
{
    for (const Verdict& verdict : verdicts)
        if (const auto* trace = std::get_if<PairwiseTrace>(&verdict.trace))
            return trace;
    return nullptr;
}

/// Values like the scores of elimination: i / (K - 1) for the loser of duel i (from 0), 1 for the winner.
std::vector<float> orderOf(const std::vector<DdagStep>& duels)
{
    std::vector<float> order(duels.size() + 1, 1.0F);
    for (std::size_t duel = 0; duel < duels.size(); ++duel)
        order[static_cast<std::size_t>(duels[duel].eliminated)] =
            static_cast<float>(duel) / static_cast<float>(duels.size());
    return order;
}

struct Decision {
    const DecisionRules& rules;
    const PairwiseTrace* pairwise;
    Verdict& verdict;

    void operator()(auto&) const {}  // these strategies have no rules

    void operator()(PairwiseTrace& trace) const
    {
        trace.decides = rules.votes;
        switch (rules.votes) {
        case Votes::Soft:
            return;
        case Votes::Hard:
            verdict.winner = trace.hardWinner;
            return;
        case Votes::Coupled:
            verdict.winner = trace.coupledWinner;
            return;
        case Votes::Price:
            verdict.winner = trace.priceWinner;
            return;
        }
    }

    void operator()(EliminationTrace& trace) const
    {
        if (!rules.ddag || !pairwise)
            return;
        trace.duels = pairwise->ddag;
        verdict.winner = pairwise->ddagWinner;
    }

    void operator()(MultiLabelTrace& trace) const
    {
        if (rules.thresholds.empty())
            return;
        trace.thresholds = rules.thresholds;
        trace.labels = labelsAbove(verdict.scores, trace.thresholds);
        const auto score = [&](int label) { return verdict.scores[static_cast<std::size_t>(label)]; };
        // The previous winner was chosen by logits, which differ even if scores saturate. It remains if scores are
        // equal.
        const bool before = verdict.winner && std::ranges::find(trace.labels, *verdict.winner) != trace.labels.end();
        std::optional<int> best = before ? verdict.winner : std::nullopt;
        for (const int label : trace.labels)
            if (!best || score(label) > score(*best))
                best = label;
        verdict.winner = best;
    }

    void operator()(SpecialistsTrace& trace) const
    {
        trace.decides = rules.specialists;
        if (rules.specialists == SpecialistScores::Calibrated)
            verdict.winner = trace.calibratedWinner;  // the raw outputs and exactlyOneHigh() have the same winner
    }
};

}  // namespace

std::string toText(Votes votes)
{
    return votesNames[static_cast<std::size_t>(votes)];
}

Votes votesNamed(const std::string& name)
{
    const auto* found = std::ranges::find(votesNames, name);
    if (found == std::end(votesNames))
        throw UsageError("votes: expected soft, hard, coupled or price, found \"" + name + '"');
    return static_cast<Votes>(found - std::begin(votesNames));
}

std::string toText(SpecialistScores scores)
{
    return specialistScoresNames[static_cast<std::size_t>(scores)];
}

std::vector<int> labelsAbove(const std::vector<float>& scores, const std::vector<float>& thresholds)
{
    expects(scores.size() == thresholds.size(), "labelsAbove: needs one threshold per score");
    expects(std::ranges::all_of(thresholds, [](float threshold) { return threshold > 0.0F && threshold < 1.0F; }),
            "labelsAbove: thresholds must be in (0, 1)");
    std::vector<int> labels;
    for (std::size_t label = 0; label < scores.size(); ++label)
        if (scores[label] >= thresholds[label])
            labels.push_back(static_cast<int>(label));
    return labels;
}

void decideBy(const DecisionRules& rules, std::vector<Verdict>& verdicts)
{
    const PairwiseTrace* pairwise = pairwiseOf(verdicts);
    for (Verdict& verdict : verdicts)
        std::visit(Decision{rules, pairwise, verdict}, verdict.trace);
}

const Verdict* verdictOf(std::span<const Verdict> verdicts, StrategyId strategy)
{
    const auto found = std::ranges::find(verdicts, strategy, &Verdict::strategy);
    return found == verdicts.end() ? nullptr : &*found;
}

std::vector<int> answeredClasses(const Verdict& verdict)
{
    if (const auto* trace = std::get_if<MultiLabelTrace>(&verdict.trace))
        return trace->labels;
    return verdict.winner ? std::vector{*verdict.winner} : std::vector<int>{};
}

std::vector<float> decidingScores(const Verdict& verdict)
{
    if (const auto* pairwise = std::get_if<PairwiseTrace>(&verdict.trace)) {
        if (pairwise->decides == Votes::Hard)
            return {pairwise->hardVotes.begin(), pairwise->hardVotes.end()};
        if (pairwise->decides == Votes::Coupled)
            return {pairwise->coupled.begin(), pairwise->coupled.end()};
        if (pairwise->decides == Votes::Price)
            return {pairwise->price.begin(), pairwise->price.end()};
    }
    if (const auto* elimination = std::get_if<EliminationTrace>(&verdict.trace);
        elimination && !elimination->duels.empty())
        return orderOf(elimination->duels);
    if (const auto* specialists = std::get_if<SpecialistsTrace>(&verdict.trace)) {
        if (specialists->decides == SpecialistScores::Calibrated)
            return specialists->calibrated;
        if (specialists->decides == SpecialistScores::ExactlyOne)
            return specialists->exactlyOne;
    }
    return verdict.scores;
}

}  // namespace core
