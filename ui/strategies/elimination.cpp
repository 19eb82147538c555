#include "ui/strategies/elimination_picture.h"

#include "ui/strategies/face.h"
#include "ui/strategies/panel_words.h"
#include "ui/words/words.h"

#include <algorithm>

namespace ui {

namespace {

const core::EliminationTrace& eliminationTraceOf(const core::Verdict& verdict)
{
    return std::get<core::EliminationTrace>(verdict.trace);
}

class EliminationFace : public StrategyFace {
    Q_DECLARE_TR_FUNCTIONS(ui::EliminationFace)

public:
    QString name() const override { return tr("Elimination"); }
    QString title(int) const override { return tr("Elimination · hierarchical path"); }
    QString subtitle(int) const override { return tr("one class is out per round: the least likely"); }
    QString shortSubtitle(int) const override { return tr("one class is out per round"); }
    QString explanation(int classes) const override
    {
        return tr("A head for all %1 classes eliminates the least likely one. A head for the remaining classes does "
                  "the same, until one class is left. An eliminated class cannot return.")
            .arg(Words::number(classes));
    }
    QString rule(int classes) const override
    {
        return tr("%1 rounds; the least likely class is out", nullptr, classes - 1).arg(Words::number(classes - 1));
    }

    QString facts(const core::Verdict& verdict, const QStringList& names) const override
    {
        const core::EliminationTrace& trace = eliminationTraceOf(verdict);
        if (!trace.duels.empty()) {
            const core::DdagStep& last = trace.duels.back();
            const bool left = last.eliminated == last.right;
            const double wins = static_cast<double>(left ? last.leftWins : 1.0F - last.leftWins);
            return tr("last duel: %1 (%2) beat %3 (%4)")
                       .arg(names.value(left ? last.left : last.right), Words::decimal(wins, 2),
                            names.value(last.eliminated), Words::decimal(1.0 - wins, 2))
                 + QStringLiteral(" · ")
                 + tr("%1 of %2 pair heads used")
                       .arg(QString::number(trace.duels.size()),
                            QString::number(names.size() * (names.size() - 1) / 2));
        }
        if (trace.rounds.empty() || trace.rounds.back().scores.size() != 2)
            return {};
        const core::EliminationRound& last = trace.rounds.back();
        const std::size_t loser = last.classes[0] == last.eliminated ? 0 : 1;
        const std::size_t winner = 1 - loser;
        const std::size_t classes = verdict.scores.size();
        const std::int64_t heads = (std::int64_t{1} << classes) - static_cast<std::int64_t>(classes) - 1;
        return tr("last round: %1 (%2) beat %3 (%4) · %5 of %6 heads used")
            .arg(names.value(last.classes[winner]), Words::decimal(last.scores[winner], 2),
                 names.value(last.classes[loser]), Words::decimal(last.scores[loser], 2),
                 QString::number(trace.rounds.size()), Words::grouped(heads));
    }

    QString spoken(const core::Verdict& verdict, const QStringList& names) const override
    {
        const std::vector<EliminationStep> steps = eliminationSteps(eliminationTraceOf(verdict));
        const QString how = (eliminationTraceOf(verdict).duels.empty() ? tr("Elimination says %1.")
                                                                       : tr("Elimination by duels says %1."))
                                .arg(winner(verdict, names));
        const QString last = PanelWords::step(steps, static_cast<int>(steps.size()), names);
        return last.isEmpty() ? how : how + Words::gap() + tr("In the last round, %1.").arg(last);
    }

    Reason why(const core::Verdict& verdict, int most, const QStringList& names) const override
    {
        const std::vector<core::EliminationRound>& rounds = eliminationTraceOf(verdict).rounds;
        const auto dropped = std::ranges::find(rounds, most, &core::EliminationRound::eliminated);
        if (dropped == rounds.end())
            return {};
        const auto round = dropped - rounds.begin() + 1;
        if (dropped + 1 != rounds.end())
            return {90, tr("%1 was eliminated in round %2 of %3 and cannot return")
                            .arg(names.value(most), QString::number(round), QString::number(rounds.size()))};
        const auto place =
            static_cast<std::size_t>(std::ranges::find(dropped->classes, most) - dropped->classes.begin());
        const double share = place < dropped->scores.size() ? dropped->scores[place] : 0.0;
        return {45, tr("%1 lost the last round, %2 to %3")
                        .arg(names.value(most), Words::decimal(share, 2), Words::decimal(1.0 - share, 2))};
    }

    void paint(QPainter& painter, const QRectF& area, const VerdictPicture& content, const Style& style) const override
    {
        paintElimination(painter, area, {content.verdict, content.names, content.round}, style);
    }
    bool isBars() const override { return false; }
};

}  // namespace

const StrategyFace& eliminationFace()
{
    static const EliminationFace face;
    return face;
}

}  // namespace ui
