#include "ui/words_panels.h"

#include <algorithm>

namespace ui {

using core::StrategyId;

namespace {

struct Spoken {
    Q_DECLARE_TR_FUNCTIONS(ui::PanelWords)

public:
    const core::Verdict& verdict;
    const QStringList& names;

    QString winner() const { return names.value(verdict.winner.value_or(-1)); }
    QString score(int digits) const
    {
        return Words::decimal(static_cast<double>(core::decidingScores(verdict).at(static_cast<std::size_t>(verdict.winner.value_or(0)))), digits);
    }

    QString operator()(const core::SoftmaxTrace& trace) const
    {
        return tr("Softmax says %1 with %2, %3 ahead of %4.").arg(winner(), score(2), Words::decimal(trace.margin, 2), names.value(trace.runnerUp));
    }

    QString operator()(const core::PairwiseTrace& trace) const
    {
        const QString votes = trace.decides == core::Votes::Coupled
                                  ? tr("Pairwise says %1 with a coupled probability of %2.").arg(winner(), score(2))
                                  : tr("Pairwise says %1 with %2 of %3 %4.")
                                        .arg(winner(), score(trace.decides == core::Votes::Hard ? 0 : 1))
                                        .arg(verdict.scores.size() - 1)
                                        .arg(PanelWords::votesName(trace.decides));
        if (trace.condorcet)
            return votes + QLatin1Char(' ') + tr("%1 beats everyone.").arg(names.value(*trace.condorcet));
        return votes + QLatin1Char(' ') + (trace.cycles.empty() ? tr("Nobody beats everyone.") : tr("Nobody beats everyone, there is a cycle."));
    }

    QString operator()(const core::EliminationTrace& trace) const
    {
        const std::vector<EliminationStep> steps = eliminationSteps(trace);
        const QString how = trace.duels.empty() ? tr("Elimination says %1.").arg(winner()) : tr("Elimination by duels says %1.").arg(winner());
        const QString last = PanelWords::step(steps, static_cast<int>(steps.size()), names);
        return last.isEmpty() ? how : how + QLatin1Char(' ') + tr("In the last round %1.").arg(last);
    }

    QString operator()(const core::MultiLabelTrace& trace) const
    {
        if (trace.labels.empty()) {
            const auto best = std::max_element(verdict.scores.begin(), verdict.scores.end());
            return tr("Multi-label says none: the highest is %1 with %2, below its threshold of %3.")
                .arg(names.value(best - verdict.scores.begin()), Words::decimal(static_cast<double>(*best), 2),
                     Words::decimal(static_cast<double>(trace.thresholds.at(static_cast<std::size_t>(best - verdict.scores.begin()))), 2));
        }
        return tr("Multi-label says %1.").arg(PanelWords::labels(verdict, names));
    }

    QString operator()(const core::SpecialistsTrace& trace) const
    {
        const int other = trace.calibratedDecides
                              ? static_cast<int>(std::max_element(verdict.scores.begin(), verdict.scores.end()) - verdict.scores.begin())
                              : trace.calibratedWinner;
        const QString said = trace.calibratedDecides ? tr("The calibrated specialists say %1 with %2.") : tr("The specialists say %1 with %2.");
        const QString words = said.arg(winner(), score(2));
        if (other == verdict.winner)
            return words;
        return words + QLatin1Char(' ') + (trace.calibratedDecides ? tr("Their raw scores say %1.") : tr("Calibrated they say %1.")).arg(names.value(other));
    }
};

}  // namespace

QString PanelWords::spoken(StrategyId strategy, const core::Verdict* verdict, const QStringList& names)
{
    if (!verdict || verdict->scores.empty())
        return tr("%1: nothing drawn.").arg(Words::shortName(strategy));
    return std::visit(Spoken{.verdict = *verdict, .names = names}, verdict->trace);
}

}  // namespace ui
