#pragma once

#include "core/strategy/refusal.h"
#include "core/strategy/rules.h"
#include "ui/picture/elimination.h"
#include "ui/words/words.h"

#include <utility>
#include <vector>

namespace ui {

/// What the panels of the strategies say beside their pictures. Pure; numbers are those of the facts handed in.
class PanelWords {
    Q_DECLARE_TR_FUNCTIONS(ui::PanelWords)

public:
    /// A sentence or two to be read aloud: "Softmax says 4 with 0.52, 0.08 ahead of 9."
    static QString spoken(core::StrategyId strategy, const core::Verdict* verdict, const QStringList& names);
    /// What the strategy does, in a sentence or two, for who has never heard of it.
    static QString explanation(core::StrategyId strategy, int classes);

    static QString votesHead(core::Votes votes);  ///< "Σ soft", over a column
    static QString votesName(core::Votes votes);  ///< "soft votes"
    static QString duel(const core::PairwiseTrace& trace, std::pair<int, int> pair, const QStringList& names);  ///< "4 beats 9: 0.47"
    static QString known(int label, const QStringList& names, bool isTruth);  ///< "outlined: the nine heads that know 9"

    /// "5 leaves with 0.012, 0.034 behind 7"; `number` from 1.
    static QString step(const std::vector<EliminationStep>& steps, int number, const QStringList& names);
    static QString shortStep(const std::vector<EliminationStep>& steps, int number, const QStringList& names);  ///< "5 leaves, 0.034 behind 7"

    static QString labels(const core::Verdict& verdict, const QStringList& names);  ///< "none of the ten reaches its threshold"
    static QString threshold(int label, float value, const QStringList& names);     ///< "threshold of 4: 0.45"
    /// One bar in full: "4: 0.52134", for specialists raw and calibrated.
    static QString bar(const core::Verdict& verdict, int label, const QStringList& names);

    static QString noneOfThese();  ///< "none of these?", for an answer below its strategy's threshold
    /// "91.0 % sure; below the 97.2 % that 99 % of the held-out images reach", with as many digits as tell them apart.
    static QString refusal(double confidence, double threshold);
    /// The refused ones of these, a line each: "Softmax: 91.0 % sure; below ..."; empty: none is.
    static QString refusals(std::span<const core::Verdict> verdicts, const core::RefusalThresholds& thresholds);

    /// "Softmax says 4: right on 971 of 982 test images of 4 (98.9 %)"; empty without record or answer.
    static QString classAccuracy(const core::Classifier& classifier, const core::Verdict& verdict);
};

}  // namespace ui
