#include "ui/experiment/spread_plot.h"

#include "ui/picture/paragraph.h"
#include "ui/plain_text.h"
#include "ui/plot/table_words.h"
#include "ui/words/words.h"

#include <QHelpEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr double spreadEdge = 10.0, spreadNoteLetters = 11.5;

}  // namespace

SpreadPlot::SpreadPlot(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Results plot"));
}

Style SpreadPlot::look() const
{
    return Style::of(palette()).scaled(textScale(font()));
}

QStringList SpreadPlot::noteLines() const
{
    const Style style = look();
    const QString note = spreadNote(m_picture);
    return note.isEmpty() ? QStringList()
                          : brokenLines(note, style.font(spreadNoteLetters), width() - 2.0 * spreadEdge * style.scale);
}

SpreadPlace SpreadPlot::place() const
{
    const Style style = look();
    const double edge = spreadEdge * style.scale,
                 note = lineHeight(spreadNoteLetters, style) * static_cast<double>(noteLines().size()) + edge / 2.0;
    return placeSpread(QRectF(rect()).adjusted(0.0, 0.0, -edge, -note), m_picture, style);
}

QSize SpreadPlot::minimumSizeHint() const
{
    const double scale = textScale(font());
    return {static_cast<int>(300 * scale), static_cast<int>(180 * scale)};
}

void SpreadPlot::show(const core::Table& table, SpreadBars bars)
{
    m_picture = spreadOf(table, bars);
    setAccessibleDescription(
        m_picture.points.empty()
            ? QString()
            : tr("%1 by share or setting. The table contains the numbers.").arg(m_picture.measure));
    update();
}

QString SpreadPlot::wordsAt(const QPointF& where) const
{
    const auto found = place().pointNear(m_picture, where, 12.0 * look().scale);
    if (!found)
        return {};
    const SpreadPoint& point = m_picture.points[*found];
    QString spread;
    if (m_picture.bars == SpreadBars::Deviation && point.deviation)
        spread = QStringLiteral(" ± %1").arg(Words::decimal(100.0 * *point.deviation, 2));
    if (m_picture.bars == SpreadBars::Interval && point.bar)
        spread = tr(" (95 % interval %1 to %2)")
                     .arg(Words::decimal(100.0 * point.bar->low, 2), Words::decimal(100.0 * point.bar->high, 2));
    return QStringLiteral("%1, %2: %3%4")
        .arg(m_picture.lines[point.line].name, m_picture.groups[static_cast<qsizetype>(point.group)],
             TableWords::percent(point.mean), spread);
}

bool SpreadPlot::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    showTip(*this, help->globalPos(), wordsAt(help->pos()));
    return true;
}

void SpreadPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        update();
    }
}

void SpreadPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Style style = look();
    painter.fillRect(rect(), style.card);
    if (m_picture.points.empty())
        return;
    const QStringList note = noteLines();
    const double edge = spreadEdge * style.scale,
                 height = lineHeight(spreadNoteLetters, style) * static_cast<double>(note.size());
    const QRectF whole = rect();
    paintSpread(painter, whole.adjusted(0.0, 0.0, -edge, -height - edge / 2.0), m_picture, style);
    paintLines(painter, {edge, whole.bottom() - height - edge / 2.0, whole.width() - 2.0 * edge, height}, note,
               {spreadNoteLetters, false, style.muted, Qt::AlignLeft | Qt::AlignTop}, style);
}

}  // namespace ui
