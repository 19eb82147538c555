#include "ui/strategies/panel_words.h"

#include "core/strategy/confidence.h"
#include "ui/strategies/face.h"
#include "ui/strategies/price.h"
#include "ui/strategies/verdict_words.h"

#include <algorithm>
#include <cmath>

namespace ui {

using core::StrategyId;

QString PanelWords::spoken(StrategyId strategy, const core::Verdict* verdict, const QStringList& names)
{
    if (!verdict || verdict->scores.empty())
        return tr("%1: nothing drawn.").arg(VerdictWords::shortName(strategy));
    return faceOf(verdict->strategy).spoken(*verdict, names);
}

QString PanelWords::explanation(StrategyId strategy, int classes)
{
    return faceOf(strategy).explanation(classes);
}

QString PanelWords::rule(StrategyId strategy, int classes)
{
    return faceOf(strategy).rule(classes);
}

QString PanelWords::confidence(double stated)
{
    // two digits would round to 1.00
    const bool nearlyOne = stated >= 0.995 && stated < core::certainConfidence;
    return Words::decimal(stated, nearlyOne ? 3 : 2);
}

QString PanelWords::specialistsSubtitle(core::SpecialistScores scores, int classes)
{
    return (scores == core::SpecialistScores::Calibrated ? tr("one-vs-rest: %1 networks, calibrated")
                                                         : tr("one-vs-rest: %1 networks, exactly one is high"))
        .arg(Words::number(classes));
}

QString PanelWords::covered()
{
    return tr("What do you say?");
}

QString PanelWords::noInk()
{
    return tr("no ink found in this picture; try Invert or a CIFAR-10 model");
}

QString PanelWords::priceTitle()
{
    return tr("Cost and accuracy");
}

QString PanelWords::priceSubtitle()
{
    return tr("speed on this computer, accuracy on the test set");
}

QString PanelWords::doubt(core::Doubt doubt)
{
    switch (doubt) {
    case core::Doubt::None:
        return {};
    case core::Doubt::Unsure:
        return tr("unsure?");
    case core::Doubt::NoneOfThese:
        return tr("none of these?");
    }
    return {};
}

QString PanelWords::refusal(double confidence, double threshold)
{
    const auto words = [](double share, int digits) { return Words::decimal(share, digits); };
    int digits = 2;
    while (digits < 9 && words(confidence, digits) == words(threshold, digits))
        ++digits;
    return tr("Confidence %1; it exceeds %3 on %2 % of images of known classes.")
        .arg(words(confidence, digits), Words::decimal(100.0 * core::rejectionKeptShare, 0), words(threshold, digits));
}

QString PanelWords::refusals(std::span<const core::Verdict> verdicts, const core::RefusalThresholds& thresholds)
{
    QStringList lines;
    for (const core::Verdict& verdict : verdicts)
        if (core::isRefused(verdict, thresholds))
            lines << tr("%1: %2").arg(
                VerdictWords::shortName(verdict.strategy),
                refusal(core::statedConfidence(verdict), *core::thresholdFor(verdict, thresholds)));
    return lines.isEmpty() ? QString()
                           : tr("Below the rejection threshold:") + QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
}

QString PanelWords::votesHead(core::Votes votes)
{
    switch (votes) {
    case core::Votes::Soft:
        return tr("Σ soft");
    case core::Votes::Hard:
        return tr("Σ hard");
    case core::Votes::Coupled:
        return tr("coupled");
    case core::Votes::Price:
        return tr("Price");
    }
    return {};
}

QString PanelWords::votesName(core::Votes votes)
{
    switch (votes) {
    case core::Votes::Soft:
        return tr("soft votes");
    case core::Votes::Hard:
        return tr("hard votes");
    case core::Votes::Coupled:
        return tr("coupled probabilities");
    case core::Votes::Price:
        return tr("probabilities by Price's rule");
    }
    return {};
}

QString PanelWords::duel(const core::Verdict& verdict, std::pair<int, int> pair, const QStringList& names)
{
    const auto& trace = std::get<core::PairwiseTrace>(verdict.trace);
    const auto [row, column] = pair;
    const auto wins = [&](int one, int other) { return trace.matrix.row(one)[static_cast<std::size_t>(other)]; };
    const auto words = [&](float value) { return Words::decimal(static_cast<double>(value), 2); };
    if (wins(row, column) >= 0.5F)
        return tr("%1 beats %2: %3").arg(names.value(row), names.value(column), words(wins(row, column)));
    if (row != verdict.winner)
        return tr("%1 beats %2: %3").arg(names.value(column), names.value(row), words(wins(column, row)));
    const QString wonBy = trace.decides == core::Votes::Coupled ? tr("%1 loses to %2: %3, but fits all duels better")
                        : trace.decides == core::Votes::Price   ? tr("%1 loses to %2: %3, but is more probable")
                                                                : tr("%1 loses to %2: %3, but has more votes");
    return wonBy.arg(names.value(row), names.value(column), words(wins(row, column)));
}

QString PanelWords::known(int label, const QStringList& names, bool isTruth)
{
    const QString duels = Words::number(static_cast<int>(names.size()) - 1);
    return isTruth ? tr("outlined: the %1 duels of %2, the true class").arg(duels, names.value(label))
                   : tr("outlined: the %1 duels of %2").arg(duels, names.value(label));
}

namespace {

struct Leaving {
    float score = 0.0F;
    float best = 0.0F;  ///< of the remaining classes
    int rival = 0;      ///< the class with the score `best`
    std::size_t in = 0;
    bool duel = false;  ///< two classes were compared
};

std::optional<Leaving> leavingIn(const std::vector<EliminationStep>& steps, int number)
{
    if (number < 1 || number > static_cast<int>(steps.size()))
        return std::nullopt;
    const EliminationStep& step = steps[static_cast<std::size_t>(number - 1)];
    std::optional<std::size_t> out;
    std::optional<std::size_t> best;
    std::size_t asked = 0;
    for (std::size_t at = 0; at < step.in.size(); ++at) {
        asked += std::isfinite(step.score[at]) ? 1 : 0;
        if (step.in[at] == step.eliminated)
            out = at;
        else if (std::isfinite(step.score[at]) && (!best || step.score[at] > step.score[*best]))
            best = at;
    }
    if (!out || !best)
        return std::nullopt;
    return Leaving{step.score[*out], step.score[*best], step.in[*best], step.in.size(), asked == 2};
}

QString share(float value)
{
    return Words::decimal(static_cast<double>(value), value < 0.005F ? 3 : 2);
}

}  // namespace

QString PanelWords::step(const std::vector<EliminationStep>& steps, int number, const QStringList& names)
{
    const std::optional<Leaving> leaving = leavingIn(steps, number);
    if (!leaving)
        return {};
    const QString name = names.value(steps.at(static_cast<std::size_t>(number - 1)).eliminated);
    if (leaving->duel)
        return tr("%1 is out: %2, against %3 for %4")
            .arg(name, share(leaving->score), share(leaving->best), names.value(leaving->rival));
    if (leaving->score < 0.0005F)
        return tr("%1 is out: the least likely of %2").arg(name, QString::number(leaving->in));
    return tr("%1 is out: %2, the least likely of %3").arg(name, share(leaving->score), QString::number(leaving->in));
}

QString PanelWords::shortStep(const std::vector<EliminationStep>& steps, int number, const QStringList& names)
{
    const std::optional<Leaving> leaving = leavingIn(steps, number);
    if (!leaving)
        return {};
    return tr("%1 is out: %2")
        .arg(names.value(steps.at(static_cast<std::size_t>(number - 1)).eliminated), share(leaving->score));
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
        return tr("%1 of %2 classes").arg(QString::number(said.size()), QString::number(names.size()));
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
        .arg(VerdictWords::shortName(verdict.strategy), name, Words::grouped(share->right),
             Words::grouped(share->images), Words::percent(share->value()));
}

QString PanelWords::setAccuracies(const core::Classifier& classifier, core::StrategyId strategy)
{
    const auto record = classifier.records.find(strategy);
    if (record == classifier.records.end() || record->second.sets.empty())
        return {};
    QStringList parts;
    for (const core::SetRecord& set : record->second.sets)
        parts << tr("%1 %2").arg(QString::fromStdString(set.name), Words::percent(set.accuracy));
    return tr("%1: %2").arg(VerdictWords::shortName(strategy), parts.join(QStringLiteral(", ")));
}

QString PanelWords::testImages(const core::StrategyRecord& record)
{
    const QString all =
        tr("%1 test images", nullptr, Words::quantity(record.images)).arg(Words::grouped(record.images));
    QStringList parts;
    for (const core::SetRecord& set : record.sets)
        parts << tr("%1 %2").arg(QString::fromStdString(set.name), Words::grouped(set.images));
    return parts.isEmpty() ? all : tr("%1 (%2)").arg(all, parts.join(QStringLiteral(", ")));
}

}  // namespace ui
