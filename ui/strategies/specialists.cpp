#include "core/strategy/rules.h"
#include "ui/strategies/face.h"
#include "ui/words/words.h"

#include <algorithm>
#include <optional>

namespace ui {

namespace {

const core::SpecialistsTrace& specialistsTraceOf(const core::Verdict& verdict)
{
    return std::get<core::SpecialistsTrace>(verdict.trace);
}

int rawWinner(const core::Verdict& verdict)
{
    return static_cast<int>(std::ranges::max_element(verdict.scores) - verdict.scores.begin());
}

/// The class that raw outputs give if calibrated outputs decide, otherwise the class that calibrated outputs give;
/// nullopt if it is the winner.
std::optional<int> otherWinner(const core::Verdict& verdict)
{
    const core::SpecialistsTrace& trace = specialistsTraceOf(verdict);
    const int other = trace.decides == core::SpecialistScores::Calibrated ? rawWinner(verdict) : trace.calibratedWinner;
    return other == verdict.winner ? std::nullopt : std::optional(other);
}

class SpecialistsFace : public StrategyFace {
    Q_DECLARE_TR_FUNCTIONS(ui::SpecialistsFace)

public:
    QString name() const override { return tr("Specialists"); }
    QString title(int classes) const override
    {
        return classes == 0 ? name() : tr("Specialists · %1 networks").arg(Words::number(classes));
    }
    QString subtitle(int classes) const override
    {
        return tr("one-vs-rest: %1 separate networks, %1 forward passes").arg(Words::number(classes));
    }
    QString shortSubtitle(int classes) const override
    {
        return tr("one-vs-rest: %1 networks").arg(Words::number(classes));
    }
    QString explanation(int classes) const override
    {
        return tr("One-vs-rest: %1 separate networks, each trained to separate its class from all others. Their "
                  "outputs have different scales, so the calibrated answer may differ.")
            .arg(Words::grouped(classes));
    }
    QString rule(int classes) const override
    {
        return tr("%1 networks, one per class; the highest wins").arg(Words::number(classes));
    }
    int factLines() const override { return 2; }
    bool takesPlural() const override { return true; }
    QString network(int index) const override { return tr("Specialist %1").arg(index); }

    QString facts(const core::Verdict& verdict, const QStringList& names) const override
    {
        const core::SpecialistsTrace& trace = specialistsTraceOf(verdict);
        const QString total =
            QStringLiteral(" · ") + tr("sum %1").arg(Words::decimal(sum(core::decidingScores(verdict)), 2));
        if (const std::optional<int> other = otherWinner(verdict))
            return (trace.decides == core::SpecialistScores::Calibrated
                        ? tr("scales differ: raw outputs give %1")
                        : tr("scales differ: calibrated outputs give %1"))
                       .arg(names.value(*other))
                 + total;
        if (trace.decides == core::SpecialistScores::ExactlyOne)
            return tr("probability that only this specialist is right") + total;
        return tr("each separates its class from the %1 others")
                   .arg(Words::number(static_cast<int>(verdict.scores.size()) - 1))
             + QStringLiteral(" · ") + tr("their scales differ") + total;
    }

    QString spoken(const core::Verdict& verdict, const QStringList& names) const override
    {
        const core::SpecialistsTrace& trace = specialistsTraceOf(verdict);
        const QString said = trace.decides == core::SpecialistScores::Calibrated
                               ? tr("The calibrated specialists say %1 with %2.")
                           : trace.decides == core::SpecialistScores::ExactlyOne
                               ? tr("The specialists say %1 with %2, if exactly one of them is right.")
                               : tr("The specialists say %1 with %2.");
        QString words = said.arg(winner(verdict, names), score(verdict, 2));
        const std::optional<int> other = otherWinner(verdict);
        if (!other)
            return words;
        return words + Words::gap()
             + (trace.decides == core::SpecialistScores::Calibrated ? tr("Their raw scores give %1.")
                                                                    : tr("Their calibrated scores give %1."))
                   .arg(names.value(*other));
    }

    Reason why(const core::Verdict& verdict, int most, const QStringList& names) const override
    {
        if (specialistsTraceOf(verdict).calibratedWinner == most)
            return {72, tr("their scales differ; calibrated outputs give %1").arg(names.value(most))};
        const auto score = [&](int label) { return Words::decimal(scoreOf(verdict, label), 2); };
        return {35, tr("the specialist for %1 gives %2, that for %3 only %4")
                        .arg(names.value(*verdict.winner), score(*verdict.winner), names.value(most), score(most))};
    }

    QString tip(const core::Verdict& verdict, int label, const QStringList& names) const override
    {
        const auto place = static_cast<std::size_t>(label);
        const core::SpecialistsTrace& trace = specialistsTraceOf(verdict);
        return tr("%1: raw %2 · calibrated %3 · exactly one %4")
            .arg(names.value(label), Words::decimal(scoreOf(verdict, label), 5),
                 Words::decimal(trace.calibrated.at(place), 5), Words::decimal(trace.exactlyOne.at(place), 5));
    }
};

/// The specialists of a person's own classes.
class SpecialistHeadsFace : public SpecialistsFace {
    Q_DECLARE_TR_FUNCTIONS(ui::SpecialistHeadsFace)

public:
    QString title(int classes) const override { return tr("Specialists · %1 heads").arg(Words::number(classes)); }
    QString subtitle(int classes) const override
    {
        return tr("one-vs-rest: %1 heads on one trunk, one forward pass").arg(Words::number(classes));
    }
    QString shortSubtitle(int classes) const override
    {
        return tr("one-vs-rest: %1 heads").arg(Words::number(classes));
    }
    QString explanation(int classes) const override
    {
        return tr("One-vs-rest: %1 heads on the shared trunk, each trained to separate its class from all others. They "
                  "are the heads of multi-label; here the highest output wins.")
            .arg(Words::grouped(classes));
    }
    QString rule(int classes) const override
    {
        return tr("%1 heads, one per class; the highest wins").arg(Words::number(classes));
    }
    bool namesHeads() const override { return true; }
};

}  // namespace

const StrategyFace& specialistHeadsFace()
{
    static const SpecialistHeadsFace face;
    return face;
}

const StrategyFace& specialistsFace()
{
    static const SpecialistsFace face;
    return face;
}

}  // namespace ui
