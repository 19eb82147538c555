#include "ui/strategies/verdict_words.h"

#include "core/strategy/confidence.h"
#include "ui/strategies/face.h"
#include "ui/strategies/panel_words.h"
#include "ui/words/words.h"

#include <algorithm>
#include <map>

namespace ui {

using core::StrategyId;

QString VerdictWords::shortName(StrategyId strategy)
{
    return faceOf(strategy).name();
}

QString VerdictWords::title(StrategyId strategy, int classes)
{
    return faceOf(strategy).title(classes);
}

QString VerdictWords::subtitle(StrategyId strategy, int classes)
{
    return classes == 0 ? tr("no model is open") : faceOf(strategy).subtitle(classes);
}

QString VerdictWords::shortSubtitle(StrategyId strategy, int classes)
{
    return classes == 0 ? subtitle(strategy, classes) : faceOf(strategy).shortSubtitle(classes);
}

QString VerdictWords::ddagSubtitle()
{
    return tr("DDAG: first class against last, the loser is out");
}

QString VerdictWords::shortDdagSubtitle()
{
    return tr("DDAG: first against last");
}

QString VerdictWords::ballotNumber(const core::Verdict& verdict)
{
    return PanelWords::confidence(core::statedConfidence(verdict));
}

QString VerdictWords::ballotsSummary(std::span<const core::Verdict> verdicts, const QStringList& names)
{
    if (verdicts.empty())
        return Words::nothingDrawn();
    std::map<std::vector<int>, int> votes;
    for (const core::Verdict& verdict : verdicts)
        ++votes[Words::said(verdict)];
    std::vector<std::pair<std::vector<int>, int>> order(votes.begin(), votes.end());
    const auto rank = [](const auto& vote) { return vote.first.size() == 1 ? 0 : vote.first.size() > 1 ? 1 : 2; };
    std::stable_sort(order.begin(), order.end(), [&](const auto& one, const auto& other) {
        return rank(one) != rank(other) ? rank(one) < rank(other) : one.second > other.second;
    });
    if (order.size() == 1 && order.front().first.size() == 1)
        return tr("all say %1").arg(names.value(order.front().first.front()));
    const bool twoSingles = order.size() == 3 && order[0].first.size() == 1 && order[1].first.size() == 1;
    QStringList parts;
    for (const auto& [labels, count] : order) {
        const QString many = Words::number(count);
        if (labels.empty())
            parts << tr("%1 none").arg(many);
        else if (labels.size() == 2 && twoSingles && votes.contains({labels[0]}) && votes.contains({labels[1]}))
            parts << tr("%1 both").arg(many);
        else {
            QStringList words;
            for (const int label : labels)
                words << names.value(label);
            const QString last = words.takeLast();
            const QString what = words.size() > 2 ? tr("%1 classes").arg(words.size() + 1)
                               : words.isEmpty()  ? last
                                                  : tr("%1 and %2").arg(words.join(QStringLiteral(", ")), last);
            const QString says = !parts.isEmpty() ? tr("%1 %2", "after the first: one 9")
                               : count == 1       ? tr("%1 says %2")
                                                  : tr("%1 say %2");
            parts << says.arg(many, what);
        }
    }
    return parts.join(QStringLiteral(", "));
}

QString VerdictWords::facts(const core::Verdict& verdict, const QStringList& names)
{
    return faceOf(verdict.strategy).facts(verdict, names);
}

QString VerdictWords::spoken(StrategyId strategy, const core::Verdict* verdict, const QStringList& names)
{
    if (!verdict)
        return tr("%1: %2.").arg(shortName(strategy), Words::nothingDrawn());
    const QString why = facts(*verdict, names);
    const QString says = tr("%1 says %2", "Softmax says 4").arg(shortName(strategy), Words::answer(*verdict, names));
    return why.isEmpty() ? tr("%1.").arg(says) : tr("%1: %2.").arg(says, why);
}

QString VerdictWords::howManyBallots(std::size_t count)
{
    if (count == 0)
        return tr("Ballots");
    QString words = Words::number(static_cast<int>(count));
    words.replace(0, 1, words.left(1).toUpper());
    return tr("%1 ballots", nullptr, Words::quantity(count)).arg(words);
}

QString VerdictWords::allIn(std::size_t count, double microseconds)
{
    return tr("%1 · updated while you draw").arg(allTook(count, microseconds));
}

QString VerdictWords::allTook(std::size_t count, double microseconds)
{
    const QString time = Words::milliseconds(microseconds);
    return count == 1 ? tr("Answered in %1").arg(time)
         : count == 2 ? tr("Both in %1").arg(time)
                      : tr("All %1 in %2").arg(Words::number(static_cast<int>(count)), time);
}

}  // namespace ui
