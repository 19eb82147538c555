#pragma once

#include "core/strategy/classifier.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace ui {

/// Names of strategies and sentences about verdicts. All functions are pure and run on any thread.
class VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(ui::VerdictWords)

public:
    static QString shortName(core::StrategyId strategy);           ///< "Multi-label"
    static QString title(core::StrategyId strategy, int classes);  ///< "Softmax · one-vs-all"
    /// "one-vs-one: 45 two-class heads; a row beats a column"
    static QString subtitle(core::StrategyId strategy, int classes);
    /// The same for a narrow card: "45 two-class heads"
    static QString shortSubtitle(core::StrategyId strategy, int classes);
    static QString ddagSubtitle();       ///< of elimination, if duels decide
    static QString shortDdagSubtitle();  ///< the same for a narrow card
    /// Parts joined by " · ".
    static QString facts(const core::Verdict& verdict, const QStringList& names);
    static QString ballotNumber(const core::Verdict& verdict);  ///< the confidence: "0.52"
    static QString ballotsSummary(std::span<const core::Verdict> verdicts, const QStringList& names);
    /// A sentence for screen readers: "Softmax says 4: sums to 1.000 · ...". Pass nullptr for `verdict` if nothing is
    /// drawn.
    static QString spoken(core::StrategyId strategy, const core::Verdict* verdict, const QStringList& names);
    static QString howManyBallots(std::size_t count);              ///< "Five ballots"
    static QString allIn(std::size_t count, double microseconds);  ///< "All five in 0.9 ms"
    static QString allTook(std::size_t count,
                           double microseconds);  ///< the time without "updated while you draw", for exports
    /// One sentence that explains from the traces why a strategy differs from the majority. Empty if all agree or there
    /// are fewer than two verdicts.
    static QString disagreement(std::span<const core::Verdict> verdicts, const QStringList& names);
    /// The class that most strategies give as their only class; softmax decides a tie. Empty if no strategy gives
    /// exactly one class.
    static std::optional<int> majority(std::span<const core::Verdict> verdicts);
};

}  // namespace ui
