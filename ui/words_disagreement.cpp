#include "ui/words.h"

#include <algorithm>
#include <map>

namespace ui {

using core::StrategyId;

namespace {

QString tr(const char* words) { return QCoreApplication::translate("ui::Words", words); }

constexpr int forEveryAlly = 40;  ///< weight: what several say differently is the better story

/// Why a verdict is not the majority's, and how much that explains (higher is told first).
struct Reason {
    int weight = 0;
    QString words;
};

QString bound(const QStringList& names)
{
    return names.size() < 2 ? names.join(QString()) : tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.back());
}

QString upperFirst(QString words)
{
    return words.replace(0, 1, words.left(1).toUpper());
}

Reason why(const core::SoftmaxTrace&, const core::Verdict& verdict, int most, const QStringList& names)
{
    const double lead = verdict.scores.at(static_cast<std::size_t>(*verdict.winner)) - verdict.scores.at(static_cast<std::size_t>(most));
    const QString by = Words::decimal(lead, 2);
    return lead < 0.2 ? Reason{70, tr("its margin over %1 is only %2").arg(names.value(most), by)}
                      : Reason{30, tr("%1 gets %2 less").arg(names.value(most), by)};
}

Reason why(const core::PairwiseTrace& trace, const core::Verdict& verdict, int most, const QStringList& names)
{
    const int winner = *verdict.winner;
    for (const std::vector<int>& cycle : trace.cycles)
        if (std::ranges::find(cycle, winner) != cycle.end() && std::ranges::find(cycle, most) != cycle.end()) {
            QStringList around;
            for (const int label : cycle)
                around << names.value(label);
            return {80, tr("its duels go round: %1").arg((around << around.front()).join(QStringLiteral(" › ")))};
        }
    const auto votes = [&](int label) { return Words::decimal(verdict.scores.at(static_cast<std::size_t>(label)), 1); };
    const std::size_t at = static_cast<std::size_t>(winner) * verdict.scores.size() + static_cast<std::size_t>(most);
    if (at >= trace.matrix.values().size())
        return {};
    const float duel = trace.matrix.values()[at];
    if (duel < 0.5F)
        return {75, tr("%1 loses to %2 but has more votes, %3 to %4").arg(names.value(winner), names.value(most), votes(winner), votes(most))};
    return {50, tr("%1 wins the duel with %2, %3").arg(names.value(winner), names.value(most), Words::decimal(duel, 2))};
}

Reason why(const core::EliminationTrace& trace, const core::Verdict&, int most, const QStringList& names)
{
    const auto dropped = std::ranges::find(trace.rounds, most, &core::EliminationRound::eliminated);
    if (dropped == trace.rounds.end())
        return {};
    const auto round = dropped - trace.rounds.begin() + 1;
    if (dropped + 1 != trace.rounds.end())
        return {90, tr("%1 left in round %2 of %3 and cannot come back").arg(names.value(most)).arg(round).arg(trace.rounds.size())};
    const auto place = static_cast<std::size_t>(std::ranges::find(dropped->classes, most) - dropped->classes.begin());
    const double share = place < dropped->scores.size() ? dropped->scores[place] : 0.0;
    return {45, tr("%1 lost the last round, %2 to %3").arg(names.value(most), Words::decimal(share, 2), Words::decimal(1.0 - share, 2))};
}

Reason why(const core::MultiLabelTrace& trace, const core::Verdict& verdict, int most, const QStringList& names)
{
    if (trace.labels.size() > 1)
        return {60, tr("its outputs do not compete, so several may say yes")};
    const auto at = static_cast<std::size_t>(most);
    const double score = verdict.scores.at(at);
    const double threshold = at < trace.thresholds.size() ? trace.thresholds[at] : 0.5;
    if (score >= threshold)
        return {};
    return {trace.labels.empty() ? 65 : 40,
            tr("%1 reaches %2 of the %3 it needs").arg(names.value(most), Words::decimal(score, 2), Words::decimal(threshold, 2))};
}

Reason why(const core::SpecialistsTrace& trace, const core::Verdict& verdict, int most, const QStringList& names)
{
    if (trace.calibratedWinner == most)
        return {72, tr("their scales differ; calibrated, %1 would win").arg(names.value(most))};
    const auto score = [&](int label) { return Words::decimal(verdict.scores.at(static_cast<std::size_t>(label)), 2); };
    return {35, tr("the network of %1 gives %2, that of %3 only %4").arg(names.value(*verdict.winner), score(*verdict.winner), names.value(most), score(most))};
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
            who << Words::shortName(verdict.strategy).toLower();
    return who;
}

}  // namespace

std::optional<int> Words::majority(std::span<const core::Verdict> verdicts)
{
    std::map<int, int> votes;
    for (const core::Verdict& verdict : verdicts)
        if (const std::vector<int> labels = said(verdict); labels.size() == 1)
            votes[labels.front()] += verdict.strategy == StrategyId::Softmax ? 3 : 2;  // the softmax breaks a tie
    if (votes.empty())
        return std::nullopt;
    return std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; })->first;
}

QString Words::disagreement(std::span<const core::Verdict> verdicts, const QStringList& names)
{
    const std::optional<int> most = majority(verdicts);
    if (!most || verdicts.size() < 2)
        return {};
    const core::Verdict* teller = nullptr;
    Reason best{-1, {}};
    for (const core::Verdict& verdict : verdicts) {
        if (said(verdict) == std::vector<int>{*most})
            continue;
        Reason reason = std::visit([&](const auto& trace) { return why(trace, verdict, *most, names); }, verdict.trace);
        reason.weight += forEveryAlly * static_cast<int>(whoSay(said(verdict), verdicts).size());
        if (reason.weight > best.weight) {
            best = std::move(reason);
            teller = &verdict;
        }
    }
    if (!teller)
        return {};
    const QStringList who = whoSay(said(*teller), verdicts);
    const bool several = who.size() > 1 || teller->strategy == StrategyId::Specialists;
    const QString claim = tr("%1 %2").arg(upperFirst(bound(who)), whatIsSaid(*teller, names, several));
    if (best.words.isEmpty())
        return tr("%1.").arg(claim);
    return who.size() > 1 ? tr("%1: for %2, %3.").arg(claim, shortName(teller->strategy).toLower(), best.words) : tr("%1: %2.").arg(claim, best.words);
}

QString Words::otherWay(bool normalized)
{
    return normalized ? tr("Without centring") : tr("With centring");
}

}  // namespace ui
