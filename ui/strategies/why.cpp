#include "ui/strategies/why.h"

#include "core/evidence/asked.h"
#include "core/strategy/rules.h"
#include "ui/strategies/verdict_words.h"
#include "ui/words/words.h"

#include <algorithm>
#include <utility>

namespace ui {

const core::Verdict* explainedVerdict(const WhyChoice& choice, std::span<const core::Verdict> verdicts)
{
    const core::Verdict* chosen = choice.strategy ? core::verdictOf(verdicts, *choice.strategy) : nullptr;
    return chosen || verdicts.empty() ? chosen : &verdicts.front();
}

core::Question questionOf(const WhyChoice& choice, const core::Verdict& verdict)
{
    return core::questionOf({.strategy = verdict.strategy, .label = choice.label, .other = choice.other}, verdict);
}

std::optional<core::CounterChange> shownChange(const WhyChoice& choice, const core::CounterAnswer& answer)
{
    const auto& [erased, added] = std::pair(answer.erased, answer.added);
    if (!erased || !added)
        return erased ? erased : added;
    return choice.adds.value_or(added->share < erased->share) ? added : erased;
}

std::optional<core::CounterChange> shownChange(const WhyShown& shown)
{
    return shown.counter ? shownChange(shown.choice, *shown.counter) : std::nullopt;
}

namespace {

QString nameOf(int label, const QStringList& names)
{
    return names.value(label, QString::number(label));
}

QString answerOf(const std::vector<int>& labels, const QStringList& names)
{
    QStringList words;
    for (const int label : labels)
        words << nameOf(label, names);
    return words.isEmpty() ? WhyWords::tr("none") : words.join(WhyWords::tr(" and "));
}

QString listOf(const std::vector<core::StrategyId>& strategies)
{
    QStringList words;
    for (const core::StrategyId id : strategies)
        words << VerdictWords::shortName(id);
    return words.join(QStringLiteral(", "));
}

/// A sentence that names the shorter list: the other answers that change, or those that stay.
QString otherAnswers(core::StrategyId strategy, const core::CounterChange& change)
{
    std::vector<core::StrategyId> others = change.flipped;
    std::erase(others, strategy);
    if (others.empty() && change.kept.empty())
        return {};
    if (others.empty())
        return Words::gap() + WhyWords::tr("All other answers stay.");
    if (change.kept.empty())
        return Words::gap() + WhyWords::tr("All other answers change, too.");
    return Words::gap()
         + (others.size() <= change.kept.size() ? WhyWords::tr("Other answers that change: %1.").arg(listOf(others))
                                                : WhyWords::tr("Answers that stay: %1.").arg(listOf(change.kept)));
}

}  // namespace

QString WhyWords::title()
{
    return tr("Why this answer?");
}

QString WhyWords::subtitle(WhyChoice::View view)
{
    return view == WhyChoice::View::Evidence ? tr("the ink that speaks for and against a class")
                                             : tr("the smallest change that changes the answer");
}

QString WhyWords::methodName(core::EvidenceMethod method)
{
    return method == core::EvidenceMethod::Gradient ? tr("Gradient") : tr("Occlusion");
}

QString WhyWords::methodTip(core::EvidenceMethod method)
{
    return method == core::EvidenceMethod::Gradient
             ? tr("Gradient times input: how much the margin changes with each pixel, times its ink")
             : tr("Occlusion: how much of the margin is lost when a patch of 5 × 5 pixels is covered");
}

QString WhyWords::question(const core::Question& question, const QStringList& names)
{
    const QString strategy = VerdictWords::shortName(question.strategy), label = nameOf(question.label, names);
    return question.other ? tr("%1: %2 rather than %3").arg(strategy, label, nameOf(*question.other, names))
                          : tr("%1: %2").arg(strategy, label);
}

QString WhyWords::margin(const core::Margin& margin, const QStringList& names)
{
    const QString label = nameOf(margin.question.label, names),
                  other = margin.question.other ? nameOf(*margin.question.other, names) : QString();
    switch (margin.kind) {
    case core::MarginKind::Logits:
        return tr("logit of %1 minus logit of %2").arg(label, other);
    case core::MarginKind::Duel:
        return tr("the duel of %1 and %2").arg(label, other);
    case core::MarginKind::Duels:
        return tr("the sum of all duels of %1").arg(label);
    case core::MarginKind::Round: {
        QStringList among;
        for (const int one : margin.among)
            among << nameOf(one, names);
        return among.size() > 4
                 ? tr("%1 against %2 in the round of %3 classes")
                       .arg(label, other, Words::number(static_cast<int>(among.size())))
                 : tr("%1 against %2 in the round of %3").arg(label, other, among.join(QStringLiteral(", ")));
    }
    case core::MarginKind::Own:
        return tr("logit of %1").arg(label);
    case core::MarginKind::Nodes:
        return tr("the nodes that separate %1 and %2, summed over all trees").arg(label, other);
    case core::MarginKind::Bits:
        return margin.question.other ? tr("the bits in which %1 and %2 differ").arg(label, other)
                                     : tr("all bits of %1").arg(label);
    case core::MarginKind::Gate:
        return tr("the gate: the branch of %1 against another one").arg(label);
    }
    return {};
}

QString WhyWords::facts(const core::Evidence& evidence, const QStringList& names)
{
    return tr("margin %1 logits").arg(Words::decimal(evidence.value, 1)) + QStringLiteral(" · ")
         + margin(evidence.margin, names);
}

QString WhyWords::speaksFor(const core::Question& question, const QStringList& names)
{
    return tr("for %1").arg(nameOf(question.label, names));
}

QString WhyWords::speaksAgainst(const core::Question& question, const QStringList& names)
{
    return question.other ? tr("for %1").arg(nameOf(*question.other, names))
                          : tr("against %1").arg(nameOf(question.label, names));
}

QString WhyWords::sentence(const WhyShown& shown, const QStringList& names)
{
    if (shown.evidence)
        return facts(*shown.evidence, names);
    if (!shown.counter)
        return {};
    const std::optional<core::CounterChange> found = shownChange(shown);
    return found ? change(shown.strategy, *shown.counter, *found, names) : noChange(*shown.counter);
}

QString WhyWords::spoken(const core::Evidence& evidence, const QStringList& names)
{
    double with = 0.0, against = 0.0;
    for (const float value : evidence.pixels.values())
        (value > 0.0F ? with : against) += static_cast<double>(std::abs(value));
    const double share = with + against > 0.0 ? with / (with + against) : 0.0;
    return tr("%1. Margin: %2 logits, %3. %4 of the evidence is %5.")
        .arg(question(evidence.margin.question, names), Words::decimal(evidence.value, 1),
             margin(evidence.margin, names), Words::percent(share), speaksFor(evidence.margin.question, names));
}

QString WhyWords::change(core::StrategyId strategy, const core::CounterAnswer& answer,
                         const core::CounterChange& change, const QStringList& names)
{
    const QString share = QString::number(std::max(1.0, std::round(100.0 * change.share)));
    const QString name = VerdictWords::shortName(strategy), after = answerOf(change.after, names),
                  before = answerOf(answer.before, names);
    const QString what =
        !change.change.added.empty()      ? tr("Add a stroke of %1 % of the line: %2 says %3 instead of %4.")
        : change.change.erased.size() > 1 ? tr("Erase two parts, %1 % of the line: %2 says %3 instead of %4.")
                                          : tr("Erase %1 % of the line: %2 says %3 instead of %4.");
    return what.arg(share, name, after, before) + otherAnswers(strategy, change);
}

QString WhyWords::noChange(const core::CounterAnswer& answer)
{
    return tr("No single part changes the answer. Tried: %1 erased parts, %2 added strokes.")
        .arg(QString::number(answer.triedErased), QString::number(answer.triedAdded));
}

QString WhyWords::changeStep(const core::CounterChange& change)
{
    return change.change.added.empty() ? tr("Erase a part") : tr("Add a stroke");
}

}  // namespace ui
