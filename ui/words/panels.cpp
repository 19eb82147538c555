#include "ui/words/panels.h"

#include "ui/picture/price.h"
#include "ui/strategies/face.h"

#include <algorithm>
#include <cmath>

namespace ui {

using core::StrategyId;

QString PanelWords::spoken(StrategyId strategy, const core::Verdict* verdict, const QStringList& names)
{
    if (!verdict || verdict->scores.empty())
        return tr("%1: nothing drawn.").arg(Words::shortName(strategy));
    return faceOf(verdict->strategy).spoken(*verdict, names);
}

QString PanelWords::explanation(StrategyId strategy, int classes)
{
    return faceOf(strategy).explanation(classes);
}

QString PanelWords::noneOfThese() { return tr("none of these?"); }

QString PanelWords::refusal(double confidence, double threshold)
{
    const auto percent = [](double share, int digits) { return tr("%1 %").arg(Words::decimal(100.0 * share, digits)); };
    int digits = 1;
    while (digits < 6 && percent(confidence, digits) == percent(threshold, digits))
        ++digits;
    return tr("%1 sure; below the %2 that %3 of the held-out images reach")
        .arg(percent(confidence, digits), percent(threshold, digits), percent(core::refusalKeeps, 0));
}

QString PanelWords::refusals(std::span<const core::Verdict> verdicts, const core::RefusalThresholds& thresholds)
{
    QStringList lines;
    for (const core::Verdict& verdict : verdicts)
        if (core::isRefused(verdict, thresholds))
            lines << tr("%1: %2").arg(Words::shortName(verdict.strategy), refusal(core::confidenceOf(verdict), thresholds.at(verdict.strategy)));
    return lines.isEmpty() ? QString() : tr("None of these?") + QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
}

QString PanelWords::votesHead(core::Votes votes)
{
    switch (votes) {
    case core::Votes::Soft: return tr("Σ soft");
    case core::Votes::Hard: return tr("Σ hard");
    case core::Votes::Coupled: return tr("coupled");
    }
    return {};
}

QString PanelWords::votesName(core::Votes votes)
{
    switch (votes) {
    case core::Votes::Soft: return tr("soft votes");
    case core::Votes::Hard: return tr("hard votes");
    case core::Votes::Coupled: return tr("coupled probabilities");
    }
    return {};
}

QString PanelWords::duel(const core::PairwiseTrace& trace, std::pair<int, int> pair, const QStringList& names)
{
    const auto [row, column] = pair;
    return tr("%1 beats %2: %3").arg(names.value(row), names.value(column),
                                     Words::decimal(static_cast<double>(trace.matrix.row(row)[static_cast<std::size_t>(column)]), 2));
}

QString PanelWords::known(int label, const QStringList& names, bool isTruth)
{
    const QString heads = Words::number(static_cast<int>(names.size()) - 1);
    return isTruth ? tr("outlined: the %1 heads that know %2, the true class").arg(heads, names.value(label))
                   : tr("outlined: the %1 heads that know %2").arg(heads, names.value(label));
}

namespace {

struct Leaving {
    float score = 0.0F;
    float behind = 0.0F;  ///< the least likely one that stays
    int next = 0;         ///< that one
};

std::optional<Leaving> leavingIn(const std::vector<EliminationStep>& steps, int number)
{
    if (number < 1 || number > static_cast<int>(steps.size()))
        return std::nullopt;
    const EliminationStep& step = steps[static_cast<std::size_t>(number - 1)];
    std::optional<std::size_t> out;
    std::optional<std::size_t> next;
    for (std::size_t at = 0; at < step.in.size(); ++at) {
        if (step.in[at] == step.eliminated)
            out = at;
        else if (std::isfinite(step.score[at]) && (!next || step.score[at] < step.score[*next]))
            next = at;
    }
    if (!out || !next)
        return std::nullopt;
    return Leaving{step.score[*out], step.score[*next] - step.score[*out], step.in[*next]};
}

QString share(float value) { return Words::decimal(static_cast<double>(value), value < 0.0995F ? 3 : 2); }

}  // namespace

QString PanelWords::step(const std::vector<EliminationStep>& steps, int number, const QStringList& names)
{
    const std::optional<Leaving> leaving = leavingIn(steps, number);
    if (!leaving)
        return {};
    return tr("%1 leaves with %2, %3 behind %4")
        .arg(names.value(steps.at(static_cast<std::size_t>(number - 1)).eliminated), share(leaving->score), share(leaving->behind),
             names.value(leaving->next));
}

QString PanelWords::shortStep(const std::vector<EliminationStep>& steps, int number, const QStringList& names)
{
    const std::optional<Leaving> leaving = leavingIn(steps, number);
    if (!leaving)
        return {};
    return tr("%1 leaves, %2 behind %3")
        .arg(names.value(steps.at(static_cast<std::size_t>(number - 1)).eliminated), share(leaving->behind), names.value(leaving->next));
}

QString PanelWords::labels(const core::Verdict& verdict, const QStringList& names)
{
    const std::vector<int> said = Words::said(verdict);
    if (said.empty())
        return tr("none: no class reaches its threshold");
    QStringList words;
    for (const int label : said)
        words << names.value(label);
    if (said.size() > 3)
        return tr("%1 of %2 classes").arg(said.size()).arg(names.size());
    const QString last = words.takeLast();
    return words.isEmpty() ? tr("only %1").arg(last) : tr("%1 and %2").arg(words.join(QStringLiteral(", ")), last);
}

QString PanelWords::threshold(int label, float value, const QStringList& names)
{
    return tr("threshold of %1: %2").arg(names.value(label), Words::decimal(static_cast<double>(value), 2));
}

QString PanelWords::bar(const core::Verdict& verdict, int label, const QStringList& names)
{
    const auto at = static_cast<std::size_t>(label);
    if (label < 0 || at >= verdict.scores.size())
        return {};
    return faceOf(verdict.strategy).tip(verdict, label, names);
}

QString PanelWords::classAccuracy(const core::Classifier& classifier, const core::Verdict& verdict)
{
    const auto record = classifier.records.find(verdict.strategy);
    if (!verdict.winner || record == classifier.records.end())
        return {};
    const std::optional<ClassShare> share = shareOfClass(record->second, *verdict.winner);
    if (!share)
        return {};
    const QString name = Words::classNames(classifier).value(*verdict.winner);
    return tr("%1 says %2: right on %3 of %4 test images of %2 (%5)")
        .arg(Words::shortName(verdict.strategy), name, Words::grouped(share->right), Words::grouped(share->images), Words::percent(share->value()));
}

}  // namespace ui
