#pragma once

#include "core/strategy/refusal.h"
#include "core/strategy/rules.h"
#include "ui/strategies/elimination_picture.h"
#include "ui/words/words.h"

#include <utility>
#include <vector>

namespace ui {

/// The texts of the strategy panels. All functions are pure.
class PanelWords {
    Q_DECLARE_TR_FUNCTIONS(ui::PanelWords)

public:
    /// One or two sentences for screen readers: "Softmax says 4 with 0.52, 0.08 ahead of 9."
    static QString spoken(core::StrategyId strategy, const core::Verdict* verdict, const QStringList& names);
    /// Two or three sentences about the strategy, for a reader who does not know it.
    static QString explanation(core::StrategyId strategy, int classes);

    /// The rule in one line, for an empty panel.
    static QString rule(core::StrategyId strategy, int classes);

    static QString confidence(double stated);  ///< "0.52"; "1.00" only from core::certainConfidence on
    /// Of the specialists, if other outputs than the raw ones decide.
    static QString specialistsSubtitle(core::SpecialistScores scores, int classes);
    static QString covered();        ///< the message in place of an answer that is covered
    static QString noInk();          ///< the message for a picture without ink
    static QString priceTitle();     ///< "Cost and accuracy"
    static QString priceSubtitle();  ///< "speed on this computer, ..."

    static QString votesHead(core::Votes votes);  ///< "Σ soft", over a column
    static QString votesName(core::Votes votes);  ///< "soft votes"
    /// The result of a duel, the same for both of its cells: "9 beats 4: 0.53". If the winner of the verdict loses the
    /// duel in its own row: "4 loses to 9: 0.47, but has more votes".
    static QString duel(const core::Verdict& verdict, std::pair<int, int> pair, const QStringList& names);
    static QString known(int label, const QStringList& names, bool isTruth);  ///< "outlined: the nine duels of 9"

    /// "5 is out: 0.01, the least likely of 6", or for two classes "5 is out: 0.03, against 0.97 for 7". `number`
    /// counts from 1.
    static QString step(const std::vector<EliminationStep>& steps, int number, const QStringList& names);
    /// "5 is out: 0.01"
    static QString shortStep(const std::vector<EliminationStep>& steps, int number, const QStringList& names);

    /// "4 and 9", or "none: no class reaches its threshold"
    static QString labels(const core::Verdict& verdict, const QStringList& names);
    static QString threshold(int label, float value, const QStringList& names);  ///< "threshold of 4: 0.45"
    /// The tooltip of a bar: "4: 0.52134"; for specialists the raw and the calibrated score.
    static QString bar(const core::Verdict& verdict, int label, const QStringList& names);

    /// "unsure?" or "none of these?" for a rejected answer, otherwise empty.
    static QString doubt(core::Doubt doubt);
    /// "Confidence 0.40; it exceeds 0.81 on 99 % of images of known classes.", with enough digits to distinguish the
    /// two numbers.
    static QString refusal(double confidence, double threshold);
    /// The rejected verdicts, one line each: "Softmax: Confidence 0.40; ..."; empty if none is rejected.
    static QString refusals(std::span<const core::Verdict> verdicts, const core::RefusalThresholds& thresholds);

    /// "Softmax says 4: right on 971 of 982 test images of 4 (98.9 %)"; empty without a record or an answer.
    static QString classAccuracy(const core::Classifier& classifier, const core::Verdict& verdict);
    /// "Softmax: mnist 99.5 %, pen-digits 99.1 %"; empty if the model was not measured on several data sets.
    static QString setAccuracies(const core::Classifier& classifier, core::StrategyId strategy);
    /// "14,000 test images", and for several data sets "14,000 test images (mnist 10,000, pen-digits 4,000)".
    static QString testImages(const core::StrategyRecord& record);
};

}  // namespace ui
