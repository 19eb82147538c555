#include "ui/teach/teach_words.h"

#include "core/strategy/strategy.h"
#include "core/teach/teacher.h"
#include "ui/strategies/verdict_words.h"
#include "ui/words/words.h"

#include <algorithm>

namespace ui {

namespace {

const QString arrow = QStringLiteral(" → ");

QString rightOf(const core::LeaveOneOut& accuracy, core::StrategyId strategy)
{
    const auto found = accuracy.strategies.find(strategy);
    return found == accuracy.strategies.end()
             ? QString()
             : TeachWords::tr("%1 of %2").arg(QString::number(found->second.right), QString::number(accuracy.examples));
}

QString certaintyOf(const core::LeaveOneOut& accuracy, core::StrategyId strategy)
{
    if (!accuracy.strategies.contains(strategy))
        return {};
    if (accuracy.tooFewToTell(strategy))
        return TeachWords::tr("too few examples to tell");
    const core::Interval interval = accuracy.interval(strategy);
    return TeachWords::tr("%1 to %2 %")
        .arg(Words::decimal(100.0 * interval.low, 0), Words::decimal(100.0 * interval.high, 0));
}

QString fromTo(const QString& before, const QString& after)
{
    return before.isEmpty() || after.isEmpty() || before == after ? after : before + arrow + after;
}

}  // namespace

QString TeachWords::guide(const TeachContent& content)
{
    if (content.exampleCount() == 0)
        return tr("Name a class, draw an example, and press Add, or drop pictures on the class.");
    return tr("Draw to test, or add the drawing to its class.");
}

QString TeachWords::missing(const TeachContent& content)
{
    if (content.exampleCount() == 0)
        return tr("The strategies learn when two classes have an example.");
    const auto with = std::ranges::find_if(
        content.classes, [](const TeachClass& each) { return !each.isRest && !each.examples.empty(); });
    if (with == content.classes.end())
        return tr("The strategies learn when two classes besides none of these have an example.");
    return tr("Only %1 has examples. The strategies learn when a second class has one.").arg(with->name);
}

QString TeachWords::learned(const TaughtModel& model)
{
    const auto count = static_cast<qsizetype>(model.examples.size());
    QString words =
        tr("Learned %1 in %2 s.").arg(examples(count), Words::decimal(model.seconds, model.seconds < 0.095 ? 2 : 1));
    if (model.leftOut.size() == 1)
        words += Words::gap() + tr("%1 has no examples yet; it takes part when it has one.").arg(model.leftOut.front());
    else if (model.leftOut.size() > 1)
        words += Words::gap() + tr("%1 classes have no examples yet.").arg(model.leftOut.size());
    return words;
}

QString TeachWords::examples(qsizetype count)
{
    if (count == 0)
        return tr("no examples yet");
    return tr("%n examples", nullptr, Words::quantity(count));
}

QString TeachWords::leftOut(const MeasuredModel& measured, std::size_t index)
{
    const int truth = measured.model.labels.at(index);
    const QStringList names = Words::classNames(*measured.model.classifier);
    QStringList wrong;
    bool isSoftmaxWrong = false;
    for (const auto& [id, answers] : measured.accuracy.strategies) {
        const int said = answers.said.at(index);
        if (said == truth)
            continue;
        isSoftmaxWrong = isSoftmaxWrong || id == core::StrategyId::Softmax;
        wrong << tr("%1 says %2").arg(VerdictWords::shortName(id), said < 0 ? tr("none") : names.value(said));
    }
    if (!isSoftmaxWrong)
        return {};
    const QString words = tr("Left out: %1").arg(wrong.join(QStringLiteral(", ")));
    const bool isOnly = std::ranges::count(measured.model.labels, truth) == 1;
    return isOnly ? tr("The only example of its class. %1").arg(words) : words;
}

std::vector<TeachChange> TeachWords::changes(const TeachSession& session,
                                             const std::vector<core::StrategyId>& strategies)
{
    std::vector<TeachChange> rows;
    const std::optional<TaughtModel>& taught = session.taught();
    if (!taught)
        return rows;
    for (const core::StrategyId id : strategies) {
        if (!taught->classifier->supports(id))
            continue;
        TeachChange row{.strategy = id, .answer = {}, .accuracy = {}, .note = {}};
        const auto answer = [id](const std::map<core::StrategyId, QString>& answers) {
            const auto found = answers.find(id);
            return found == answers.end() ? QString() : found->second;
        };
        row.answer = fromTo(answer(taught->answersBefore), answer(taught->answers));
        const QString before = session.measuredBefore() ? rightOf(session.measuredBefore()->accuracy, id) : QString();
        if (session.measured()) {
            row.accuracy = fromTo(before, rightOf(session.measured()->accuracy, id));
            row.note = certaintyOf(session.measured()->accuracy, id);
        } else {
            row.accuracy = before.isEmpty() ? QStringLiteral("…") : before + arrow + QStringLiteral("…");
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace ui
