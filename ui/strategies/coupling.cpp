#include "ui/strategies/face.h"
#include "ui/words/words.h"

namespace ui {

namespace {

const core::CouplingTrace& couplingTraceOf(const core::Verdict& verdict)
{
    return std::get<core::CouplingTrace>(verdict.trace);
}

class CouplingFace : public StrategyFace {
    Q_DECLARE_TR_FUNCTIONS(ui::CouplingFace)

public:
    QString name() const override { return tr("Coupling"); }
    QString title(int) const override { return tr("Coupling · pairs to probabilities"); }
    QString subtitle(int classes) const override
    {
        return tr("the probabilities that best fit all %n duels", nullptr, classes * (classes - 1) / 2);
    }
    QString shortSubtitle(int classes) const override
    {
        return tr("best fit to all %n duels", nullptr, classes * (classes - 1) / 2);
    }
    QString explanation(int classes) const override
    {
        return tr("The %1 pairwise heads each compare two classes. Coupling computes the class probabilities that fit "
                  "these comparisons best (Wu, Lin and Weng). The highest one wins.")
            .arg(classes * (classes - 1) / 2);
    }
    QString rule(int classes) const override
    {
        return tr("%n duels; the most probable class wins", nullptr, classes * (classes - 1) / 2);
    }

    QString facts(const core::Verdict& verdict, const QStringList& names) const override
    {
        const core::CouplingTrace& trace = couplingTraceOf(verdict);
        const double margin = scoreOf(verdict, *verdict.winner) - scoreOf(verdict, trace.runnerUp);
        const QString fit =
            tr("margin to %1: %2 · average misfit %3")
                .arg(names.value(trace.runnerUp), Words::decimal(margin, 3), Words::decimal(trace.misfit, 3));
        return trace.voteWinner == *verdict.winner
                 ? fit
                 : fit + QStringLiteral(" · ") + tr("soft votes give %1").arg(names.value(trace.voteWinner));
    }

    QString spoken(const core::Verdict& verdict, const QStringList& names) const override
    {
        const int second = couplingTraceOf(verdict).runnerUp;
        return tr("Coupling says %1 with a probability of %2, %3 ahead of %4.")
            .arg(winner(verdict, names), score(verdict, 2),
                 Words::decimal(scoreOf(verdict, *verdict.winner) - scoreOf(verdict, second), 2), names.value(second));
    }

    Reason why(const core::Verdict& verdict, int most, const QStringList& names) const override
    {
        const double lead = scoreOf(verdict, *verdict.winner) - scoreOf(verdict, most);
        return {lead < 0.2 ? 68 : 32,
                tr("its coupled probability of %1 is %2 above that of %3")
                    .arg(names.value(*verdict.winner), Words::decimal(lead, 2), names.value(most))};
    }
};

}  // namespace

const StrategyFace& couplingFace()
{
    static const CouplingFace face;
    return face;
}

}  // namespace ui
