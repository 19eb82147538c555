#include "ui/handout/scene_words.h"

#include "core/strategy/confidence.h"
#include "core/strategy/rules.h"
#include "core/strategy/strategy.h"
#include "ui/strategies/verdict_words.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace ui {

namespace {

const QString unknown = QStringLiteral("…");

bool supports(const core::Classifier& classifier, core::StrategyId strategy)
{
    const std::vector<core::StrategyId> can = classifier.strategies();
    return std::ranges::find(can, strategy) != can.end();
}

/// The value of a placeholder about a strategy; nullopt: there is no such placeholder.
std::optional<QString> valueOf(const QString& name, core::StrategyId strategy, const SceneFacts& facts)
{
    const core::Verdict* verdict = core::verdictOf(facts.verdicts, strategy);
    const core::Classifier* classifier = facts.classifier;
    if (name == QLatin1String("answer"))
        return verdict && classifier ? Words::answer(*verdict, Words::classNames(*classifier)) : unknown;
    if (name == QLatin1String("confidence"))
        return verdict ? VerdictWords::ballotNumber(*verdict) : unknown;
    const bool can = classifier && supports(*classifier, strategy);
    if (name == QLatin1String("accuracy"))
        return can && classifier->records.contains(strategy) ? Words::percent(classifier->records.at(strategy).accuracy)
                                                             : unknown;
    if (name == QLatin1String("parameters"))
        return can ? Words::parameters(core::parameterCount(*classifier, strategy)) : unknown;
    if (name == QLatin1String("networks"))
        return can ? QString::number(core::forwardPasses(*classifier, strategy)) : unknown;
    return std::nullopt;
}

std::optional<QString> valueOf(const QString& placeholder, const SceneFacts& facts)
{
    if (placeholder == QLatin1String("circles")) {
        const std::optional<int> circles = core::circlesAmong(facts.verdicts);
        return circles ? QString::number(*circles) : unknown;
    }
    if (placeholder == QLatin1String("model"))
        return facts.classifier ? QString::fromStdString(facts.classifier->title) : unknown;
    const core::Strategy* strategy = core::findStrategy(placeholder.section(QLatin1Char(':'), 1).toStdString());
    return strategy ? valueOf(placeholder.section(QLatin1Char(':'), 0, 0), strategy->id, facts) : std::nullopt;
}

/// The name of a strategy inside a sentence: multi-label, the specialists, ECOC.
QString inSentence(core::StrategyId strategy)
{
    QString name = VerdictWords::shortName(strategy);
    if (strategy == core::StrategyId::Specialists)
        return SceneWords::tr("the specialists");
    if (languageInUse() == QLatin1String("en") && name.size() > 1 && name[1].isLower())
        name[0] = name[0].toLower();
    return name;
}

}  // namespace

QString SceneWords::filled(const std::string& text, const SceneFacts& facts)
{
    static const QRegularExpression braces(QStringLiteral("\\{([a-z:-]+)\\}"));
    const QString whole = QString::fromStdString(text);
    QString filled;
    qsizetype end = 0;
    for (auto matches = braces.globalMatch(whole); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        filled += whole.sliced(end, match.capturedStart() - end);
        filled += valueOf(match.captured(1), facts).value_or(match.captured(0));
        end = match.capturedEnd();
    }
    return filled + whole.sliced(end);
}

QString SceneWords::withBlanks(const std::string& text, const SceneFacts& facts)
{
    static const QRegularExpression answers(QStringLiteral("\\{((answer|confidence):[a-z-]+|circles)\\}"));
    return filled(QString::fromStdString(text).replace(answers, QStringLiteral("______")).toStdString(), facts);
}

QStringList SceneWords::strings(const std::vector<std::string>& texts)
{
    QStringList strings;
    for (const std::string& text : texts)
        strings << QString::fromStdString(text);
    return strings;
}

QString SceneWords::request(const core::Condition& condition)
{
    using enum core::Condition::Kind;
    const QString name = condition.strategy ? inSentence(*condition.strategy) : QString();
    switch (condition.kind) {
    case Ink:
        return condition.negated ? tr("Clear the canvas.") : tr("Draw on the canvas.");
    case Disagreement:
        return condition.negated ? tr("Draw until all strategies agree.") : tr("Draw until two strategies disagree.");
    case Answer:
        if (condition.classes.empty())
            return condition.negated ? tr("Draw until the answer of %1 is a class.").arg(name)
                                     : tr("Draw until the answer of %1 is none.").arg(name);
        return condition.negated ? tr("Draw until the answer of %1 is not %2.")
                                       .arg(name, strings(condition.classes).join(QStringLiteral(", ")))
                                 : tr("Draw until the answer of %1 is %2.")
                                       .arg(name, strings(condition.classes).join(QStringLiteral(", ")));
    case Unsure:
        if (name.isEmpty())
            return condition.negated ? tr("Draw until no strategy is unsure.") : tr("Draw until a strategy is unsure.");
        return condition.negated ? tr("Draw until the answer of %1 is sure.").arg(name)
                                 : tr("Draw until the answer of %1 is unsure.").arg(name);
    case Circle:
        return condition.negated ? tr("Draw until the duels form no circle.")
                                 : tr("Draw until the duels form a circle.");
    case Labels:
        return tr("Draw until multi-label names %1 or more classes.", nullptr, condition.least)
            .arg(Words::number(condition.least));
    }
    return {};
}

QString SceneWords::statement(const core::Condition& condition)
{
    using enum core::Condition::Kind;
    const QString name = condition.strategy ? inSentence(*condition.strategy) : QString();
    switch (condition.kind) {
    case Ink:
        return condition.negated ? tr("The canvas is empty.") : tr("Something is drawn.");
    case Disagreement:
        return condition.negated ? tr("All strategies agree.") : tr("The strategies disagree.");
    case Answer:
        if (condition.classes.empty())
            return condition.negated ? tr("The answer of %1 is a class.").arg(name)
                                     : tr("The answer of %1 is none.").arg(name);
        return condition.negated
                 ? tr("The answer of %1 is not %2.").arg(name, strings(condition.classes).join(QStringLiteral(", ")))
                 : tr("The answer of %1 is %2.").arg(name, strings(condition.classes).join(QStringLiteral(", ")));
    case Unsure:
        if (name.isEmpty())
            return condition.negated ? tr("No strategy is unsure.") : tr("At least one strategy is unsure.");
        return condition.negated ? tr("The answer of %1 is sure.").arg(name)
                                 : tr("The answer of %1 is unsure.").arg(name);
    case Circle:
        if (condition.negated)
            return tr("The duels form no circle.");
        return tr("The duels form at least %n circles.", nullptr, condition.least);
    case Labels:
        return tr("Multi-label names %1 or more classes.", nullptr, condition.least)
            .arg(Words::number(condition.least));
    }
    return {};
}

}  // namespace ui
