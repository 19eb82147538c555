#include "ui/strategies/face.h"
#include "ui/strategies/task_words.h"
#include "ui/strategies/tasks_picture.h"
#include "ui/words/words.h"

#include <algorithm>

namespace ui {

namespace {

const core::MultiTaskTrace& multiTaskTraceOf(const core::Verdict& verdict)
{
    return std::get<core::MultiTaskTrace>(verdict.trace);
}

class MultiTaskFace : public StrategyFace {
public:
    QString name() const override { return tr("Multi-task"); }
    QString title(int) const override { return tr("Multi-task · class and properties"); }
    QString subtitle(int) const override { return tr("one network predicts the class and its properties"); }
    QString shortSubtitle(int) const override { return tr("the class and its properties"); }
    QString explanation(int) const override
    {
        return tr("One network learns several tasks on the same features: the class, properties of the classes (a "
                  "loop, wheels) and, for drawings, the slant and width of the strokes. “≠” marks a predicted property "
                  "that the predicted class does not have.");
    }
    QString rule(int) const override { return tr("one network predicts the class and its properties"); }

    QString facts(const core::Verdict& verdict, const QStringList& names) const override
    {
        const core::MultiTaskTrace& trace = multiTaskTraceOf(verdict);
        const QString ahead =
            tr("%1 leads %2 by %3")
                .arg(winner(verdict, names), names.value(trace.runnerUp),
                     Words::decimal(scoreOf(verdict, *verdict.winner) - scoreOf(verdict, trace.runnerUp), 2));
        return trace.attributes.empty() ? ahead : ahead + QStringLiteral(" · ") + fits(verdict, names);
    }

    QString spoken(const core::Verdict& verdict, const QStringList& names) const override
    {
        const core::MultiTaskTrace& trace = multiTaskTraceOf(verdict);
        QString words = tr("Multi-task says %1 with %2.").arg(winner(verdict, names), score(verdict, 2));
        QStringList parts;
        for (const core::AttributeAnswer& answer : trace.attributes)
            parts << tr("%1: %2", "attribute: percent")
                         .arg(TaskWords::attribute(answer.id), TaskWords::percent(answer.probability));
        if (!parts.isEmpty())
            words += QLatin1Char(' ')
                   + tr("Properties: %1; %2.").arg(parts.join(QStringLiteral(", ")), fits(verdict, names));
        parts.clear();
        for (const core::QuantityAnswer& answer : trace.quantities)
            parts << tr("%1 %2", "slant: 12.5 degrees")
                         .arg(TaskWords::quantity(answer.id), TaskWords::spokenAmount(answer.value, answer.id));
        return parts.isEmpty() ? words
                               : words + QLatin1Char(' ') + tr("Estimated: %1.").arg(parts.join(QStringLiteral(", ")));
    }

    QString besides(const VerdictPicture& content) const override
    {
        const std::optional<core::InkMeasures> ink = measuredOf(content);
        if (!ink)
            return {};
        return tr("Measured: slant %1, stroke width %2.")
            .arg(TaskWords::spokenAmount(ink->slant, core::QuantityId::Slant),
                 TaskWords::spokenAmount(ink->strokeWidth, core::QuantityId::StrokeWidth));
    }

    Reason why(const core::Verdict& verdict, int most, const QStringList& names) const override
    {
        const auto& attributes = multiTaskTraceOf(verdict).attributes;
        if (std::ranges::any_of(attributes, [](const core::AttributeAnswer& answer) { return !answer.agrees(); }))
            return {58, fits(verdict, names)};
        return {42, tr("it gives %1 %2 and %3 %4")
                        .arg(winner(verdict, names), score(verdict, 2), names.value(most),
                             Words::decimal(scoreOf(verdict, most), 2))};
    }

    void paint(QPainter& painter, const QRectF& area, const VerdictPicture& content, const Style& style) const override
    {
        paintTasks(painter, area, content, style);
    }
    bool isBars() const override { return false; }

private:
    /// Compares the predicted properties with those of the predicted class.
    static QString fits(const core::Verdict& verdict, const QStringList& names)
    {
        const auto& attributes = multiTaskTraceOf(verdict).attributes;
        const auto agree = std::ranges::count_if(attributes, &core::AttributeAnswer::agrees),
                   all = static_cast<std::ptrdiff_t>(attributes.size());
        if (agree == all)
            return tr("properties fit %1").arg(TaskWords::oneOf(winner(verdict, names)));
        if (agree + 1 < all)
            return tr("%1 of %2 properties do not fit %3")
                .arg(QString::number(all - agree), QString::number(all), TaskWords::oneOf(winner(verdict, names)));
        const auto odd = std::ranges::find_if_not(attributes, &core::AttributeAnswer::agrees);
        return tr("%1 %2, but %3", "has a loop 12 %, but an 8 has one")
            .arg(TaskWords::attribute(odd->id), TaskWords::percent(odd->probability),
                 TaskWords::known(odd->id, odd->ofWinner, winner(verdict, names)));
    }
};

}  // namespace

const StrategyFace& multiTaskFace()
{
    static const MultiTaskFace face;
    return face;
}

}  // namespace ui
