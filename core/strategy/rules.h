#pragma once

#include "core/strategy/verdict.h"

#include <span>
#include <string>
#include <vector>

namespace core {

std::string toText(Votes votes);            ///< one of votesNames
Votes votesNamed(const std::string& name);  ///< throws UsageError for any other name
inline constexpr const char* votesNames[] = {"soft", "hard", "coupled", "price"};  ///< in the order of Votes

std::string toText(SpecialistScores scores);  ///< one of specialistScoresNames
inline constexpr const char* specialistScoresNames[] = {"raw", "calibrated",
                                                        "exactly-one"};  ///< in the order of SpecialistScores

/// The decision rules that can change after the networks have run. The accuracy in a model file was measured with the
/// defaults.
struct DecisionRules {
    Votes votes = Votes::Soft;           ///< pairwise
    bool ddag = false;                   ///< elimination: K - 1 duels of the pairwise heads instead of rounds
    std::vector<float> thresholds = {};  ///< multi-label: K in (0, 1); empty: those of the verdict
    SpecialistScores specialists = SpecialistScores::Raw;
    bool operator==(const DecisionRules&) const = default;
};

/// Decides verdicts of one image again, by `rules`. Expects verdicts that were decided by the default rules. `ddag` has
/// no effect if there is no pairwise verdict. Runs on any thread.
void decideBy(const DecisionRules& rules, std::vector<Verdict>& verdicts);

/// The classes whose score is at least their threshold, ascending. Expects lists of the same length and thresholds in
/// (0, 1).
std::vector<int> labelsAbove(const std::vector<float>& scores, const std::vector<float>& thresholds);

/// The verdict of a strategy; nullptr if there is none.
const Verdict* verdictOf(std::span<const Verdict> verdicts, StrategyId strategy);

/// The classes in the answer: one for most strategies, any number for multi-label, none if a cascade rejects the image.
std::vector<int> answeredClasses(const Verdict& verdict);

/// The K values whose highest determines the winner: soft or hard votes or coupled probabilities; the order of
/// elimination by rounds or duels; the chosen outputs of specialists; otherwise the scores.
std::vector<float> decidingScores(const Verdict& verdict);

}  // namespace core
