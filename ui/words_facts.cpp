#include "ui/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

namespace {

const QString dot = QStringLiteral(" · ");

double sum(const std::vector<float>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

}  // namespace

QString Words::facts(const core::Verdict& verdict, const QStringList& names)
{
    return std::visit([&](const auto& trace) { return facts(trace, verdict, names); }, verdict.trace);
}

QString Words::facts(const core::SoftmaxTrace& trace, const core::Verdict& verdict, const QStringList& names)
{
    return tr("sums to %1 · margin to %2: %3 · entropy %4 nat")
        .arg(decimal(sum(verdict.scores), 3), names.value(trace.runnerUp), decimal(trace.margin, 3), decimal(trace.entropy, 2));
}

QString Words::facts(const core::PairwiseTrace& trace, const core::Verdict& verdict, const QStringList& names)
{
    QStringList parts;
    if (trace.condorcet)
        parts << tr("%1 beats everyone (Condorcet winner)").arg(names.value(*trace.condorcet));
    else
        parts << tr("nobody beats everyone");
    if (trace.cycles.empty())
        parts << tr("no cycles");
    else {
        QStringList cycle;
        for (const int label : trace.cycles.front())
            cycle << names.value(label);
        cycle << cycle.front();
        const QString shown = cycle.join(QStringLiteral(" › "));
        parts << (trace.cycles.size() == 1 ? tr("a cycle: %1").arg(shown)
                                           : tr("%1 cycles, one: %2").arg(trace.cycles.size()).arg(shown));
    }
    return parts.join(dot) + dot + otherDecisions(trace, verdict, names);
}

QString Words::otherDecisions(const core::PairwiseTrace& trace, const core::Verdict& verdict, const QStringList& names)
{
    const auto soft = static_cast<int>(std::max_element(verdict.scores.begin(), verdict.scores.end()) - verdict.scores.begin());
    const int said = verdict.winner.value_or(soft);
    QStringList others;
    const auto add = [&](const QString& words, int winner) {
        if (winner != said)
            others << words.arg(names.value(winner));
    };
    if (trace.decides != core::Votes::Soft)
        add(tr("soft votes: %1"), soft);
    add(tr("hard votes: %1"), trace.hardWinner);
    add(tr("coupled: %1"), trace.coupledWinner);
    add(tr("DDAG: %1"), trace.ddagWinner);
    return others.isEmpty() ? tr("all votes and DDAG agree") : tr("but %1").arg(others.join(dot));
}

QString Words::facts(const core::EliminationTrace& trace, const core::Verdict& verdict, const QStringList& names)
{
    if (!trace.duels.empty()) {
        const core::DdagStep& last = trace.duels.back();
        const bool left = last.eliminated == last.right;
        const double wins = static_cast<double>(left ? last.leftWins : 1.0F - last.leftWins);
        return tr("final: %1 (%2) against %3 (%4)").arg(names.value(left ? last.left : last.right), decimal(wins, 2),
                                                      names.value(last.eliminated), decimal(1.0 - wins, 2))
               + dot + tr("%1 of %2 pair heads").arg(trace.duels.size()).arg(names.size() * (names.size() - 1) / 2);
    }
    if (trace.rounds.empty() || trace.rounds.back().scores.size() != 2)
        return {};
    const core::EliminationRound& last = trace.rounds.back();
    const std::size_t loser = last.classes[0] == last.eliminated ? 0 : 1;
    const std::size_t winner = 1 - loser;
    const std::size_t classes = verdict.scores.size();
    const std::int64_t heads = (std::int64_t{1} << classes) - static_cast<std::int64_t>(classes) - 1;
    return tr("final: %1 (%2) against %3 (%4) · %5 of %6 heads")
        .arg(names.value(last.classes[winner]), decimal(last.scores[winner], 2), names.value(last.classes[loser]),
             decimal(last.scores[loser], 2))
        .arg(trace.rounds.size()).arg(heads);
}

QString Words::facts(const core::MultiLabelTrace& trace, const core::Verdict& verdict, const QStringList&)
{
    const QString total = tr("sum %1").arg(decimal(sum(verdict.scores), 2));
    if (trace.labels.empty())
        return tr("none above the threshold") + dot + total;
    return tr("%1 of %2 at or above the threshold").arg(trace.labels.size()).arg(verdict.scores.size()) + dot + total;
}

QString Words::facts(const core::SpecialistsTrace& trace, const core::Verdict& verdict, const QStringList& names)
{
    const QString total = tr("sum %1").arg(decimal(sum(trace.calibratedDecides ? trace.calibrated : verdict.scores), 2));
    const auto raw = static_cast<int>(std::max_element(verdict.scores.begin(), verdict.scores.end()) - verdict.scores.begin());
    if (trace.calibratedDecides && raw != trace.calibratedWinner)
        return tr("scales differ: raw, %1 would win").arg(names.value(raw)) + dot + total;
    if (!trace.calibratedDecides && verdict.winner && trace.calibratedWinner != *verdict.winner)
        return tr("scales differ: calibrated, %1 would win").arg(names.value(trace.calibratedWinner)) + dot + total;
    return tr("each saw 1 class against %1: scales differ").arg(verdict.scores.size() - 1) + dot + total;
}

QString Words::thresholds(std::span<const float> thresholds)
{
    if (thresholds.empty())
        return {};
    const auto [low, high] = std::minmax_element(thresholds.begin(), thresholds.end());
    if (*high - *low < 0.005F)
        return tr("threshold %1").arg(QLocale::c().toString(static_cast<double>(*low), 'g', 2));
    return tr("thresholds %1 to %2").arg(decimal(*low, 2), decimal(*high, 2));
}

QString Words::training(const core::Classifier& classifier)
{
    for (const char* key : {"training_images", "training images", "trainingImages", "images"}) {
        const auto found = classifier.provenance.find(key);
        if (found == classifier.provenance.end())
            continue;
        bool isNumber = false;
        const qint64 images = QString::fromStdString(found->second).toLongLong(&isNumber);
        if (isNumber)
            return tr("trained on %1 images").arg(grouped(images));
    }
    for (const char* key : {"dataset", "data set", "data_set"})
        if (const auto found = classifier.provenance.find(key); found != classifier.provenance.end())
            return tr("trained on %1").arg(QString::fromStdString(found->second));
    return {};
}

QString Words::number(int value)
{
    switch (value) {
    case 1: return tr("one");
    case 2: return tr("two");
    case 3: return tr("three");
    case 4: return tr("four");
    case 5: return tr("five");
    case 6: return tr("six");
    case 7: return tr("seven");
    case 8: return tr("eight");
    case 9: return tr("nine");
    case 10: return tr("ten");
    case 11: return tr("eleven");
    case 12: return tr("twelve");
    default: return QString::number(value);
    }
}

QString Words::grouped(std::int64_t value)
{
    QString digits = QString::number(value);
    for (qsizetype at = digits.size() - 3; at > (value < 0 ? 1 : 0); at -= 3)
        digits.insert(at, QChar(0x00A0));
    return digits;
}

QString Words::parameters(std::int64_t count)
{
    const auto value = static_cast<double>(count);
    if (count >= 100'000)
        return tr("%1 M").arg(decimal(value / 1e6, count >= 10'000'000 ? 1 : 2));
    return grouped(count);
}

QString Words::milliseconds(double microseconds)
{
    return tr("%1 ms").arg(decimal(microseconds / 1000.0, microseconds < 9950.0 ? 1 : 0));
}

QString Words::percent(double share) { return tr("%1 %").arg(decimal(100.0 * share, 1)); }

QString Words::decimal(double value, int digits)
{
    return std::isfinite(value) ? QString::number(value, 'f', digits) : QStringLiteral("–");
}

}  // namespace ui
