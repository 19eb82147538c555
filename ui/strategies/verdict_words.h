#pragma once

#include "core/strategy/classifier.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace ui {

/// Names of strategies and sentences about verdicts. Numbers are always those of the verdict handed in. Pure; any
/// thread.
class VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(ui::VerdictWords)

public:
    static QString shortName(core::StrategyId strategy);           ///< "Multi-label"
    static QString title(core::StrategyId strategy, int classes);  ///< "Softmax · one-vs-all"
    /// "one-vs-one: 45 two-class heads; a row beats a column"
    static QString subtitle(core::StrategyId strategy, int classes);
    /// The same for a narrow card: "45 two-class heads"
    static QString shortSubtitle(core::StrategyId strategy, int classes);
    static QString ddagSubtitle();       ///< elimination's, where duels decide
    static QString shortDdagSubtitle();  ///< the same for a narrow card
    /// Parts joined by " · ".
    static QString facts(const core::Verdict& verdict, const QStringList& names);
    static QString ballotNumber(const core::Verdict& verdict);  ///< its stated confidence: "0.52"
    static QString ballotsSummary(std::span<const core::Verdict> verdicts, const QStringList& names);
    /// A sentence to be read aloud: "Softmax says 4: sums to 1.000 · ..."; `verdict` nullptr: nothing is drawn.
    static QString spoken(core::StrategyId strategy, const core::Verdict* verdict, const QStringList& names);
    static QString howManyBallots(std::size_t count);                ///< "Five ballots"
    static QString allIn(std::size_t count, double microseconds);    ///< "All five in 0.9 ms"
    static QString allTook(std::size_t count, double microseconds);  ///< the same on paper
    /// One sentence on who says something else than most and why, from the traces; empty if all agree or fewer than two
    /// were asked. Most: the class that most name alone, where they are equal the softmax's.
    static QString disagreement(std::span<const core::Verdict> verdicts, const QStringList& names);
    /// The class that `disagreement` measures the others by; none if nobody names one class alone.
    static std::optional<int> majority(std::span<const core::Verdict> verdicts);
};

}  // namespace ui
