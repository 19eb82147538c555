#include "ui/strategies/face.h"
#include "ui/strategies/verdict_words.h"
#include "ui/words/tr.h"
#include "ui/words/words.h"

#include <algorithm>
#include <map>

namespace ui {

using core::StrategyId;

namespace {

constexpr int forEveryAlly = 40;  ///< weight: an answer that several strategies share is explained first

QString bound(const QStringList& names)
{
    return names.size() < 2
             ? names.join(QString())
             : tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.back());
}

QString upperFirst(QString words)
{
    return words.replace(0, 1, words.left(1).toUpper());
}

QString whatIsSaid(const core::Verdict& verdict, const QStringList& names, bool several)
{
    const std::vector<int> labels = Words::said(verdict);
    if (labels.empty())
        return several ? tr("see none") : tr("sees none");
    if (labels.size() == 2)
        return tr("sees two, %1 and %2").arg(names.value(labels[0]), names.value(labels[1]));
    if (labels.size() > 2)
        return tr("sees %1 classes").arg(labels.size());
    return (several ? tr("say %1") : tr("says %1")).arg(names.value(labels.front()));
}

QStringList whoSay(const std::vector<int>& labels, std::span<const core::Verdict> verdicts)
{
    QStringList who;
    for (const core::Verdict& verdict : verdicts)
        if (Words::said(verdict) == labels)
            who << Words::inSentence(VerdictWords::shortName(verdict.strategy));
    return who;
}

}  // namespace

std::optional<int> VerdictWords::majority(std::span<const core::Verdict> verdicts)
{
    std::map<int, int> votes;
    for (const core::Verdict& verdict : verdicts)
        if (const std::vector<int> labels = Words::said(verdict); labels.size() == 1)
            votes[labels.front()] += verdict.strategy == StrategyId::Softmax ? 3 : 2;  // the softmax breaks a tie
    if (votes.empty())
        return std::nullopt;
    return std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; })->first;
}

QString VerdictWords::disagreement(std::span<const core::Verdict> verdicts, const QStringList& names)
{
    const std::optional<int> most = majority(verdicts);
    if (!most || verdicts.size() < 2)
        return {};
    const core::Verdict* teller = nullptr;
    Reason best{-1, {}};
    for (const core::Verdict& verdict : verdicts) {
        if (Words::said(verdict) == std::vector<int>{*most})
            continue;
        Reason reason = faceOf(verdict.strategy).why(verdict, *most, names);
        reason.weight += forEveryAlly * static_cast<int>(whoSay(Words::said(verdict), verdicts).size());
        if (reason.weight > best.weight) {
            best = std::move(reason);
            teller = &verdict;
        }
    }
    if (!teller)
        return {};
    const QStringList who = whoSay(Words::said(*teller), verdicts);
    const bool several = who.size() > 1 || faceOf(teller->strategy).takesPlural();
    const QString claim = tr("%1 %2").arg(upperFirst(bound(who)), whatIsSaid(*teller, names, several));
    if (best.words.isEmpty())
        return tr("%1.").arg(claim);
    return who.size() > 1 ? tr("%1: for %2, %3.").arg(claim, Words::inSentence(shortName(teller->strategy)), best.words)
                          : (best.apart ? tr("%1; %2.") : tr("%1: %2.")).arg(claim, best.words);
}

}  // namespace ui
