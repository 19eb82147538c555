#pragma once

#include "core/strategy/verdict.h"

namespace core {

/// How sure a verdict is of what it says, [0, 1]: the one number that ballots, panels, sheets, CSV and JSON show, and
/// that is held against the threshold for unsure answers. It is the probability that the strategy gives its winner by
/// the rules it was decided by: pairwise its coupled probability, whichever votes decide; elimination that of the last
/// round; DDAG, and elimination by it, the winner's smallest duel; specialists the raw or calibrated output; the others
/// the winner's score. Without a winner: a cascade the share of its gate, multi-label the highest output.
double statedConfidence(const Verdict& verdict);

/// The winner's smallest probability in the duels it fought. Expects at least one duel.
double smallestDuel(const std::vector<DdagStep>& steps);

/// What decidingScores() are, in a word or two for files: "soft votes", "hard votes", "coupled"; "heads", "ddag";
/// "raw", "calibrated"; ...
std::string shownAs(const Verdict& verdict);

}  // namespace core
