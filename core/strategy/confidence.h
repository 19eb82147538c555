#pragma once

#include "core/strategy/verdict.h"

namespace core {

/// The confidence of a verdict, [0, 1]. Ballots, panels, sheets, CSV and JSON show it, and the rejection threshold
/// applies to it. It is the probability that the strategy states for its winner under the rules that decided:
///
/// * pairwise: the coupled probability, by the rule of Price if it decides, otherwise by couple()
/// * elimination: the probability of the winner in the last round
/// * DDAG, and elimination by DDAG: the smallest probability of the winner in its duels
/// * specialists: the output that decides
/// * all others: the score of the winner
///
/// Without a winner, it is the probability of the gate for a cascade and the highest output for multi-label.
double statedConfidence(const Verdict& verdict);

/// The smallest probability of the winner in its duels. Expects at least one duel.
double smallestDuel(const std::vector<DdagStep>& steps);

/// The name of decidingScores() in files: "soft votes", "hard votes", "coupled" or "price"; "heads" or "ddag"; "raw",
/// "calibrated" or "exactly-one"; "probabilities" or "sigmoids".
std::string decidingScoresName(const Verdict& verdict);

}  // namespace core
