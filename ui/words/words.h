#pragma once

#include "core/strategy/classifier.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace ui {

/// All human text about the core's facts. Numbers are always those of the verdict or classifier handed in.
class Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Words)

public:
    static QStringList classNames(const core::Classifier& classifier);
    static QString shortName(core::StrategyId strategy);             ///< "Multi-label"
    static QString title(core::StrategyId strategy, int classes);     ///< "Softmax · one-vs-all"
    static QString subtitle(core::StrategyId strategy, int classes);  ///< "one-vs-one: 45 two-class heads; a row beats a column"
    static QString shortSubtitle(core::StrategyId strategy, int classes);  ///< the same for a narrow card: "45 two-class heads"
    static QString ddagSubtitle();       ///< elimination's, where duels decide
    static QString shortDdagSubtitle();  ///< the same for a narrow card
    /// The classes a verdict says: one, for multi-label none or several, highest first for the first two.
    static std::vector<int> said(const core::Verdict& verdict);
    static QString answer(const core::Verdict& verdict, const QStringList& names);       ///< "4, 9", "7 classes", "none"
    /// Parts joined by " · ".
    static QString facts(const core::Verdict& verdict, const QStringList& names);
    static QString ballotNumber(const core::Verdict& verdict);                           ///< its stated confidence: "0.52"
    static QString ballotsSummary(std::span<const core::Verdict> verdicts, const QStringList& names);
    static QString thresholds(std::span<const float> thresholds);    ///< "threshold 0.5"
    static QString nothingDrawn();
    /// What an empty panel asks for: "draw a digit", or for classes that are no digits "draw or open a picture".
    static QString invitation(const QStringList& names);
    /// A sentence to be read aloud: "Softmax says 4: sums to 1.000 · ..."; `verdict` nullptr: nothing is drawn.
    static QString spoken(core::StrategyId strategy, const core::Verdict* verdict, const QStringList& names);
    static QString howManyBallots(std::size_t count);                 ///< "Five ballots"
    static QString allIn(std::size_t count, double microseconds);     ///< "All five in 0.9 ms"
    static QString allTook(std::size_t count, double microseconds);   ///< the same on paper
    static QString preprocessing(const core::Preprocessing& rule, const core::NormalizeOptions& options);
    static QString otherWay(bool normalized);  ///< "Not normalised:": the way that is not chosen
    /// One sentence on who says something else than most and why, from the traces; empty if all agree or fewer than two were
    /// asked. Most: the class that most name alone, where they are equal the softmax's.
    static QString disagreement(std::span<const core::Verdict> verdicts, const QStringList& names);
    /// The class that `disagreement` measures the others by; none if nobody names one class alone.
    static std::optional<int> majority(std::span<const core::Verdict> verdicts);
    static QString training(const core::Classifier& classifier);      ///< "trained on 60 000 images"; may be empty
    static QString confused(int truth, int said, const QStringList& names);  ///< "4 read as 9"

    static QString number(int value);            ///< "five", in figures above twelve
    static QString grouped(std::int64_t value);  ///< "60 000"
    static QString parameters(std::int64_t count);  ///< "2.38 M"
    static QString milliseconds(double microseconds);
    static QString percent(double share);        ///< "99.4 %"
    static QString probability(double p);        ///< a p value after its "p": "= .0312", "< .0001"
    static QString decimal(double value, int digits);  ///< "−12.3" with a minus sign; 0 has none, however it came about

};

}  // namespace ui
