#include "core/image/measure.h"
#include "ui/picture/bars.h"
#include "ui/strategies/face.h"
#include "ui/strategies/measured_ink.h"
#include "ui/strategies/task_words.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <optional>

namespace ui {

namespace {

const core::MultiTaskTrace& multiTaskTraceOf(const core::Verdict& verdict)
{
    return std::get<core::MultiTaskTrace>(verdict.trace);
}

std::optional<double> stated(const core::MultiTaskTrace& trace, core::QuantityId quantity)
{
    const auto found = std::ranges::find(trace.quantities, quantity, &core::QuantityAnswer::id);
    return found == trace.quantities.end() ? std::nullopt : std::optional(found->value);
}

std::optional<double> measuredAs(const std::optional<core::InkMeasures>& ink, core::QuantityId quantity)
{
    if (!ink)
        return std::nullopt;
    return quantity == core::QuantityId::Slant ? ink->slant : ink->strokeWidth;
}

/// The measurements of the input image; empty if there is no image, no ink or no estimated quantity.
std::optional<core::InkMeasures> measuredOf(const VerdictPicture& content)
{
    const bool grey = content.seen && content.seen->shape().size() == 3 && content.seen->extent(0) == 1;
    return grey && !multiTaskTraceOf(content.verdict).quantities.empty() ? core::measureInk(*content.seen)
                                                                         : std::nullopt;
}

/// Paints the outputs of a multi-task network: bars of the classes, the ink with its estimated slant and width, and a
/// row per quantity and attribute. A wide or low area gets three columns. The ink is left out if there is no space.
class TasksPicture {
    Q_DECLARE_TR_FUNCTIONS(ui::Tasks)

public:
    TasksPicture(QPainter& painter, const QRectF& area, const VerdictPicture& content, const Style& style)
        : m_painter(painter),
          m_content(content),
          m_style(style),
          m_trace(multiTaskTraceOf(content.verdict)),
          m_measured(measuredOf(content)),
          m_area(area)
    {
    }

    void paint() const
    {
        const bool wide = m_area.width() > (m_trace.quantities.empty() ? 1.3 : 1.9) * m_area.height();
        wide || m_area.height() < 195.0 * m_style.scale ? paintBeside() : paintBelow();
    }

private:
    /// Paints bars, ink and text in three columns. Leaves out the ink if there is no space, and the text if it would be
    /// cut.
    void paintBeside() const
    {
        const double s = m_style.scale, gap = 14.0 * s;
        if (m_area.width() * 0.52 - gap < leastWords * s)
            return bars(m_area);
        const double side = std::min(m_area.height(), m_area.width() * 0.27);
        const bool pictured = m_measured && m_area.width() * 0.7 - side - 2.0 * gap >= 165.0 * s;
        const double left = m_area.width() * (pictured ? 0.3 : 0.48);
        bars({m_area.left(), m_area.top(), left, m_area.height()});
        double taken = left + gap;
        if (pictured) {
            ink({m_area.left() + taken, m_area.top(), side, side});
            taken += side + gap;
        }
        const QRectF right = m_area.adjusted(taken, 0.0, 0.0, 0.0);
        const double rows = static_cast<double>(m_trace.attributes.size() + m_trace.quantities.size())
                          + (m_trace.quantities.empty() ? 1.0 : 2.5);
        const double line = std::min((m_trace.quantities.empty() ? 28.0 : 22.0) * s, right.height() / rows);
        quantities(right, line);
        attributes(right.adjusted(
                       0.0,
                       m_trace.quantities.empty() ? 0.0 : (static_cast<double>(m_trace.quantities.size()) + 1.5) * line,
                       0.0, 0.0),
                   line);
    }

    /// Paints the bars beside the ink and the attributes below both.
    void paintBelow() const
    {
        const double s = m_style.scale;
        const double line = std::clamp(m_area.height() * 0.075, 16.0 * s, 22.0 * s);
        const QRectF above =
            m_area.adjusted(0.0, 0.0, 0.0, -(static_cast<double>(m_trace.attributes.size()) + 1.0) * line - 6.0 * s);
        attributes(m_area.adjusted(0.0, above.height() + 6.0 * s, 0.0, 0.0), line);
        if (m_trace.quantities.empty())
            return bars(above);
        const double table = 15.0 * s * (1.5 + static_cast<double>(m_trace.quantities.size())) + 4.0 * s;
        const double side = std::min(m_area.width() * 0.42, above.height() - table);
        const double right = std::max(m_area.width() * 0.4, side);
        bars(above.adjusted(0.0, 0.0, -right - 14.0 * s, 0.0));
        const QRectF beside = above.adjusted(above.width() - right, 0.0, 0.0, 0.0);
        if (m_measured)
            ink({beside.center().x() - side / 2.0, beside.top(), side, side});
        quantities(beside.adjusted(0.0, m_measured ? side + 4.0 * s : 0.0, 0.0, 0.0), 15.0 * s);
    }

    static constexpr double letters = 10.5, leastWords = 140.0;
    static constexpr double headLetters = 9.5;

    void bars(const QRectF& area) const { paintBars(m_painter, area, barsOf(m_content, m_style), m_style); }
    QColor colour() const { return m_style.colour(m_content.verdict.strategy); }
    QString className() const { return m_content.names.value(m_content.verdict.winner.value_or(0)); }

    void write(const QRectF& box, const QString& words, double pixels, Qt::Alignment side, bool strong,
               bool muted) const
    {
        if (m_style.canWrite(pixels * 0.8))
            paintText(m_painter, box, words,
                      {pixels, strong, muted ? m_style.muted : m_style.ink, side | Qt::AlignVCenter, true, 0.65},
                      m_style);
    }

    /// Paints one row per attribute: name, meter, probability, and the value that the winning class has.
    void attributes(const QRectF& area, double line) const
    {
        const double s = m_style.scale;
        const double known = std::clamp(textWidth(TaskWords::oneOf(className()), m_style.font(headLetters)) + 8.0 * s,
                                        46.0 * s, std::max(46.0 * s, area.width() * 0.27));
        const double number = 36.0 * s;
        double names = 0.0;
        for (const core::AttributeAnswer& answer : m_trace.attributes)
            names = std::max(names, textWidth(TaskWords::attribute(answer.id), m_style.font(letters, true)) + 8.0 * s);
        names = std::min(names, area.width() - known - number);
        const QRectF meter(area.left() + names, area.top(), std::max(0.0, area.width() - names - number - known), line);
        write({area.left(), area.top(), area.width() - known - 4.0 * s, line}, tr("predicted properties"), headLetters,
              Qt::AlignLeft, false, true);
        write({area.right() - known, area.top(), known, line}, TaskWords::oneOf(className()), headLetters,
              Qt::AlignRight, false, true);
        for (std::size_t row = 0; row < m_trace.attributes.size(); ++row) {
            const core::AttributeAnswer& answer = m_trace.attributes[row];
            const double top = area.top() + (static_cast<double>(row) + 1.0) * line;
            const bool agrees = answer.agrees();
            write({area.left(), top, names - 4.0 * s, line}, TaskWords::attribute(answer.id), letters, Qt::AlignLeft,
                  !agrees, false);
            if (meter.width() >= 20.0 * s)
                paintMeter(meter.translated(0.0, top - area.top()), answer);
            write({area.right() - known - number, top, number, line}, TaskWords::percent(answer.probability), letters,
                  Qt::AlignRight, !agrees, false);
            const QString yes = answer.ofWinner ? tr("yes") : tr("no");
            write({area.right() - known, top, known, line}, agrees ? yes : tr("≠ %1").arg(yes), letters, Qt::AlignRight,
                  !agrees, agrees);
        }
    }

    /// Paints a meter with a tick at one half, where the decision changes.
    void paintMeter(const QRectF& line, const core::AttributeAnswer& answer) const
    {
        const double s = m_style.scale;
        const double thick = std::min(line.height() * 0.5, 11.0 * s);
        const QRectF ground(line.left(), line.center().y() - thick / 2.0, line.width(), thick);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_style.barGround);
        m_painter.drawRoundedRect(ground, 3.0 * s, 3.0 * s);
        QRectF bar = ground;
        bar.setWidth(std::max(1.5 * s, ground.width() * static_cast<double>(answer.probability)));
        m_painter.setBrush(answer.agrees() ? mixed(m_style.barGround, colour(), 0.47) : colour());
        const double round = std::min(3.0 * s, bar.width() / 2.0);
        m_painter.drawRoundedRect(bar, round, round);
        m_painter.setPen(QPen(m_style.ink, 1.0 * s));
        m_painter.drawLine(QPointF(ground.center().x(), ground.top() - 2.0 * s),
                           QPointF(ground.center().x(), ground.bottom() + 2.0 * s));
    }

    /// Paints the estimated and the measured numbers. The column heads are the legend of the lines over the ink.
    void quantities(const QRectF& area, double line) const
    {
        if (m_trace.quantities.empty())
            return;
        const double s = m_style.scale;
        const double number = std::min(58.0 * s, area.width() * 0.35),
                     names = area.width() - (m_measured ? 2.0 : 1.0) * number;
        const auto cell = [&](int column, std::size_t row) {
            return QRectF(column < 0 ? area.left() : area.left() + names + column * number,
                          area.top() + (static_cast<double>(row) + (row > 0 ? 0.25 : 0.0)) * line,
                          column < 0 ? names - 2.0 * s : number, line);
        };
        head(cell(0, 0), tr("network"), QPen(colour(), 2.2 * s));
        if (m_measured) {
            QPen dashed(m_style.ink, 1.4 * s, Qt::CustomDashLine, Qt::FlatCap);
            dashed.setDashPattern({2.5, 2.0});
            head(cell(1, 0), tr("measured"), dashed);
        }
        for (std::size_t row = 0; row < m_trace.quantities.size(); ++row) {
            const core::QuantityAnswer& answer = m_trace.quantities[row];
            write(cell(-1, row + 1), TaskWords::shortQuantity(answer.id), letters, Qt::AlignLeft, false, false);
            write(cell(0, row + 1), TaskWords::amount(answer.value, answer.id), letters, Qt::AlignRight, true, false);
            if (const std::optional<double> other = measuredAs(m_measured, answer.id))
                write(cell(1, row + 1), TaskWords::amount(*other, answer.id), letters, Qt::AlignRight, false, true);
        }
    }

    void head(const QRectF& box, const QString& words, const QPen& sample) const
    {
        const double s = m_style.scale;
        write(box.adjusted(5.0 * s, 0.0, 0.0, -2.0 * s), words, headLetters, Qt::AlignRight, false, true);
        m_painter.setPen(sample);
        const double wide = std::min(box.width() - 8.0 * s, textWidth(words, m_style.font(headLetters)));
        m_painter.drawLine(QPointF(box.right() - wide, box.bottom() - 0.5 * s),
                           QPointF(box.right(), box.bottom() - 0.5 * s));
    }

    void ink(const QRectF& square) const
    {
        paintMeasuredInk(m_painter, square,
                         {.image = *m_content.seen,
                          .stated = {stated(m_trace, core::QuantityId::Slant).value_or(0.0),
                                     stated(m_trace, core::QuantityId::StrokeWidth).value_or(0.0)},
                          .measured = m_measured,
                          .colour = colour()},
                         m_style);
    }

    QPainter& m_painter;
    const VerdictPicture& m_content;
    const Style& m_style;
    const core::MultiTaskTrace& m_trace;
    const std::optional<core::InkMeasures> m_measured;
    const QRectF m_area;
};

class MultiTaskFace : public StrategyFace {
    Q_DECLARE_TR_FUNCTIONS(ui::MultiTaskFace)

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
                               : words + Words::gap() + tr("Estimated: %1.").arg(parts.join(QStringLiteral(", ")));
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
        TasksPicture(painter, area, content, style).paint();
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
            return tr("%n of %1 properties do not fit %2", nullptr, Words::quantity(all - agree))
                .arg(QString::number(all), TaskWords::oneOf(winner(verdict, names)));
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
