#pragma once

#include "core/strategy/refusal.h"
#include "core/strategy/rules.h"
#include "ui/strategies/elimination_picture.h"
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

    /// The rule in one line, for an empty panel.
    static QString rule(core::StrategyId strategy, int classes);

    static QString confidence(double stated);        ///< "0.52"; "1.00" only for what is as good as sure
    static QString calibratedSubtitle(int classes);  ///< the specialists', where their calibrated outputs decide
    static QString noInk();                          ///< of a picture in which no ink was found
    static QString priceTitle();                     ///< "Cost and accuracy"
    static QString priceSubtitle();                  ///< "speed on this computer, ..."

    static QString votesHead(core::Votes votes);  ///< "Σ soft", over a column
    static QString votesName(core::Votes votes);  ///< "soft votes"
    /// The winner first: "9 beats 4: 0.53" for either cell of the two; for the row of a pairwise verdict's winner also
    /// "4 loses to 9: 0.47, but has more votes".
    static QString duel(const core::Verdict& verdict, std::pair<int, int> pair, const QStringList& names);
    static QString known(int label, const QStringList& names, bool isTruth);  ///< "outlined: the nine duels of 9"

    /// "5 is dropped: 0.01, the least likely of 6", of two "5 is dropped: 0.03, against 0.97 for 7"; `number` from 1.
    static QString step(const std::vector<EliminationStep>& steps, int number, const QStringList& names);
    /// "5 is dropped: 0.01"
    static QString shortStep(const std::vector<EliminationStep>& steps, int number, const QStringList& names);

    /// "none of the ten reaches its threshold"
    static QString labels(const core::Verdict& verdict, const QStringList& names);
    static QString threshold(int label, float value, const QStringList& names);  ///< "threshold of 4: 0.45"
    /// One bar in full: "4: 0.52134", for specialists raw and calibrated.
    static QString bar(const core::Verdict& verdict, int label, const QStringList& names);

    /// "unsure?" or "none of these?" for an answer below its threshold; empty for others.
    static QString doubt(core::Doubt doubt);
    /// "Only 0.40 sure. On 99 % of known images it is surer than 0.81.", with as many digits as tell them apart.
    static QString refusal(double confidence, double threshold);
    /// The refused ones of these, a line each: "Softmax: Only 0.40 sure. ..."; empty: none is.
    static QString refusals(std::span<const core::Verdict> verdicts, const core::RefusalThresholds& thresholds);

    /// "Softmax says 4: right on 971 of 982 test images of 4 (98.9 %)"; empty without record or answer.
    static QString classAccuracy(const core::Classifier& classifier, const core::Verdict& verdict);
};

}  // namespace ui
