#include "core/strategy/rules.h"
#include "ui/strategies/face.h"
#include "ui/strategies/matrix.h"
#include "ui/strategies/panel_words.h"
#include "ui/words/words.h"

#include <algorithm>

namespace ui {

namespace {

const core::PairwiseTrace& pairwiseTraceOf(const core::Verdict& verdict)
{
    return std::get<core::PairwiseTrace>(verdict.trace);
}

QString around(const std::vector<int>& cycle, const QStringList& names)
{
    QStringList words;
    for (const int label : cycle)
        words << names.value(label);
    return (words << words.front()).join(StrategyFace::tr(" beats "));
}

class PairwiseFace : public StrategyFace {
    Q_DECLARE_TR_FUNCTIONS(ui::PairwiseFace)

public:
    QString name() const override { return tr("Pairwise"); }
    QString title(int) const override { return tr("Pairwise · vote matrix"); }
    QString subtitle(int classes) const override
    {
        return tr("one-vs-one: %1 two-class heads; a row beats a column").arg(classes * (classes - 1) / 2);
    }
    QString shortSubtitle(int classes) const override
    {
        return tr("one-vs-one: %1 two-class heads").arg(classes * (classes - 1) / 2);
    }
    QString explanation(int classes) const override
    {
        return tr("One-vs-one: %1 heads each decide between two classes. The votes of each row are added up; the class "
                  "with the most votes wins. The number beside the answer is the coupled probability of the class, "
                  "which fits all duels best.")
            .arg(classes * (classes - 1) / 2);
    }
    QString rule(int classes) const override
    {
        return tr("%n duels, one per pair; the most votes win", nullptr, classes * (classes - 1) / 2);
    }
    int factLines() const override { return 2; }

    QString facts(const core::Verdict& verdict, const QStringList& names) const override
    {
        const core::PairwiseTrace& trace = pairwiseTraceOf(verdict);
        QStringList parts{trace.condorcet
                              ? tr("%1 beats all others (Condorcet winner)").arg(names.value(*trace.condorcet))
                              : tr("no class beats all others")};
        if (trace.cycles.empty())
            parts << tr("no circles");
        else
            parts << (trace.cycles.size() == 1
                          ? tr("a circle of three: %1").arg(around(trace.cycles.front(), names))
                          : tr("%n circles, for example %1", nullptr, Words::quantity(trace.cycles.size()))
                                .arg(around(trace.cycles.front(), names)));
        return (parts << otherDecisions(verdict, names)).join(QStringLiteral(" · "));
    }

    QString spoken(const core::Verdict& verdict, const QStringList& names) const override
    {
        const core::PairwiseTrace& trace = pairwiseTraceOf(verdict);
        const QString votes =
            trace.decides == core::Votes::Coupled ? tr("Pairwise says %1 with a coupled probability of %2.")
                                                        .arg(winner(verdict, names), score(verdict, 2))
            : trace.decides == core::Votes::Price
                ? tr("Pairwise says %1 with a probability of %2 by Price's rule.")
                      .arg(winner(verdict, names), score(verdict, 2))
                : tr("Pairwise says %1 with %2 of %3 %4.")
                      .arg(winner(verdict, names), score(verdict, trace.decides == core::Votes::Hard ? 0 : 1),
                           QString::number(verdict.scores.size() - 1), PanelWords::votesName(trace.decides));
        if (trace.condorcet)
            return votes + Words::gap() + tr("%1 beats all other classes.").arg(names.value(*trace.condorcet));
        return votes + Words::gap()
             + (trace.cycles.empty() ? tr("No class beats all others.")
                                     : tr("No class beats all others: some classes beat each other in a circle."));
    }

    Reason why(const core::Verdict& verdict, int most, const QStringList& names) const override
    {
        const core::PairwiseTrace& trace = pairwiseTraceOf(verdict);
        const int winner = *verdict.winner;
        for (const std::vector<int>& cycle : trace.cycles)
            if (std::ranges::find(cycle, winner) != cycle.end() && std::ranges::find(cycle, most) != cycle.end())
                return {80, tr("its duels form a circle: %1").arg(around(cycle, names))};
        const auto votes = [&](int label) { return Words::decimal(scoreOf(verdict, label), 1); };
        const std::size_t at =
            static_cast<std::size_t>(winner) * verdict.scores.size() + static_cast<std::size_t>(most);
        if (at >= trace.matrix.values().size())
            return {};
        const float duel = trace.matrix.values()[at];
        if (duel < 0.5F)
            return {75, tr("%1 loses to %2 but has more votes, %3 to %4")
                            .arg(names.value(winner), names.value(most), votes(winner), votes(most))};
        return {50,
                tr("%1 wins against %2 with %3").arg(names.value(winner), names.value(most), Words::decimal(duel, 2))};
    }

    void paint(QPainter& painter, const QRectF& area, const VerdictPicture& content, const Style& style) const override
    {
        const std::optional<int> known = content.truth ? content.truth : content.verdict.winner;
        paintMatrix(painter, area, {content.verdict, content.names, content.pair, known}, style);
    }
    bool isBars() const override { return false; }

private:
    static QString otherDecisions(const core::Verdict& verdict, const QStringList& names)
    {
        const core::PairwiseTrace& trace = pairwiseTraceOf(verdict);
        const auto soft = static_cast<int>(std::ranges::max_element(verdict.scores) - verdict.scores.begin());
        const int said = verdict.winner.value_or(soft);
        QStringList others;
        const auto add = [&](const QString& words, int winner) {
            if (winner != said)
                others << words.arg(names.value(winner));
        };
        if (trace.decides != core::Votes::Soft)
            add(tr("soft %1"), soft);
        add(tr("hard %1"), trace.hardWinner);
        add(tr("coupled %1"), trace.coupledWinner);
        add(tr("Price %1"), trace.priceWinner);
        add(tr("DDAG %1"), trace.ddagWinner);
        return others.isEmpty() ? tr("all ways of counting give %1").arg(names.value(said))
                                : tr("other ways of counting: %1").arg(others.join(QStringLiteral(", ")));
    }
};

}  // namespace

const StrategyFace& pairwiseFace()
{
    static const PairwiseFace face;
    return face;
}

}  // namespace ui
