#include "ui/strategies/cascade_picture.h"
#include "ui/strategies/face.h"
#include "ui/strategies/task_words.h"
#include "ui/words/words.h"

#include <algorithm>

namespace ui {

namespace {

const core::CascadeTrace& cascadeTraceOf(const core::Verdict& verdict)
{
    return std::get<core::CascadeTrace>(verdict.trace);
}

/// The probability of the winning class in the second network.
double withinOf(const core::Verdict& verdict)
{
    const core::CascadeTrace& trace = cascadeTraceOf(verdict);
    return trace.within.empty() ? 0.0 : static_cast<double>(*std::ranges::max_element(trace.within));
}

class CascadeFace : public StrategyFace {
    Q_DECLARE_TR_FUNCTIONS(ui::CascadeFace)

public:
    QString name() const override { return tr("Cascade"); }
    QString title(int) const override { return tr("Cascade · gate and branch"); }
    QString subtitle(int) const override { return tr("a first network chooses the network that runs next"); }
    QString shortSubtitle(int) const override { return tr("a gate, then one branch"); }
    QString explanation(int) const override
    {
        return tr("A small network, the gate, answers a simple question first and so chooses the second network, or "
                  "none. If the gate chooses wrongly, the second network cannot correct it.");
    }
    QString rule(int) const override { return tr("a gate runs first and chooses the network that answers"); }
    QString network(int index) const override
    {
        return index == 0 ? tr("Gate of the cascade") : tr("Branch %1 of the cascade").arg(index);
    }

    QString facts(const core::Verdict& verdict, const QStringList& names) const override
    {
        const core::CascadeBranch& taken = takenBy(cascadeTraceOf(verdict));
        const QString gate =
            tr("gate: %1 (%2)").arg(TaskWords::branch(taken.id), shareOf(taken)) + QStringLiteral(" · ");
        if (!verdict.winner)
            return gate + tr("no second network runs");
        if (taken.classes.size() == 1)
            return gate + tr("its only class is %1").arg(winner(verdict, names));
        return gate
             + tr("then %1 (%2) of %3")
                   .arg(winner(verdict, names), Words::decimal(withinOf(verdict), 2),
                        Words::number(static_cast<int>(taken.classes.size())));
    }

    QString spoken(const core::Verdict& verdict, const QStringList& names) const override
    {
        const core::CascadeBranch& taken = takenBy(cascadeTraceOf(verdict));
        const QString gate = TaskWords::branch(taken.id);
        if (!verdict.winner)
            return tr("The cascade says none: its gate says %1 with %2, and no second network runs.")
                .arg(gate, shareOf(taken));
        if (taken.classes.size() == 1)
            return tr("The cascade says %1: its gate says %2 with %3, and this branch has only one class.")
                .arg(winner(verdict, names), gate, shareOf(taken));
        return tr("The cascade says %1: its gate says %2 with %3, and the second network says %1 with %4.")
            .arg(winner(verdict, names), gate, shareOf(taken), Words::decimal(withinOf(verdict), 2));
    }

    QString besides(const VerdictPicture& content) const override { return wrongGate(content); }

    Reason why(const core::Verdict& verdict, int most, const QStringList& names) const override
    {
        const core::CascadeTrace& trace = cascadeTraceOf(verdict);
        const core::CascadeBranch& taken = takenBy(trace);
        const QString gate = tr("its gate says %1 with %2").arg(TaskWords::branch(taken.id), shareOf(taken));
        if (!verdict.winner)
            return {75, tr("%1; no second network runs").arg(gate)};
        const auto place = std::ranges::find(taken.classes, most) - taken.classes.begin();
        if (place == static_cast<std::ptrdiff_t>(taken.classes.size()))
            return {88, tr("%1, which does not include %2").arg(gate, names.value(most))};
        return {44, tr("its second network gives %1 %2 and %3 %4")
                        .arg(winner(verdict, names), Words::decimal(withinOf(verdict), 2), names.value(most),
                             Words::decimal(trace.within[static_cast<std::size_t>(place)], 2))};
    }

    void paint(QPainter& painter, const QRectF& area, const VerdictPicture& content, const Style& style) const override
    {
        paintCascade(painter, area, content, style);
    }
    bool isBars() const override { return false; }
};

}  // namespace

const StrategyFace& cascadeFace()
{
    static const CascadeFace face;
    return face;
}

}  // namespace ui
