#include "ui/experiment/roc_plot.h"

#include "ui/plain_text.h"
#include "ui/words/words.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ui {

RocPlot::RocPlot(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("ROC curves"));
    setMouseTracking(true);
}

Style RocPlot::look() const
{
    return Style::of(palette()).scaled(textScale(font()));
}

RocPlace RocPlot::place() const
{
    return placeRoc(rect(), m_picture, look());
}

QSize RocPlot::minimumSizeHint() const
{
    const double scale = textScale(font());
    return {static_cast<int>(300 * scale), static_cast<int>(180 * scale)};
}

void RocPlot::show(const core::Table& table, const QString& group)
{
    m_table = table;
    m_group = group;
    m_found.reset();
    draw();
    QStringList areas;
    for (const RocLine& line : m_picture.lines)
        if (line.area)
            areas << tr("%1: area %2").arg(line.name, Words::decimal(*line.area, 4));
    setAccessibleDescription(areas.join(QStringLiteral("; ")));
}

void RocPlot::draw()
{
    m_picture = rocOf(m_table, m_group, look());
    update();
}

std::optional<RocFound> RocPlot::foundAt(const QPointF& where) const
{
    return place().pointNear(m_picture, where, 14.0 * look().scale);
}

QString RocPlot::wordsAt(const QPointF& where) const
{
    if (const auto found = foundAt(where)) {
        const RocLine& line = m_picture.lines[found->line];
        const core::RocPoint& point = line.points[found->point];
        return tr("%1: the threshold that keeps %2 % of the test images accepts %3 % of these pictures")
            .arg(line.name, Words::significant(100.0 * point.kept, 4), Words::decimal(100.0 * point.accepted, 2));
    }
    if (const auto line = place().lineInLegend(m_picture, where); line && m_picture.lines[*line].area)
        return tr("%1: a test image has a higher confidence than such a picture in %2 % of the pairs")
            .arg(m_picture.lines[*line].name, Words::decimal(100.0 * *m_picture.lines[*line].area, 2));
    return {};
}

void RocPlot::point(const std::optional<RocFound>& found)
{
    const bool same = found.has_value() == m_found.has_value()
                   && (!found || (found->line == m_found->line && found->point == m_found->point));
    m_found = found;
    if (!same)
        update();
}

bool RocPlot::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    showTip(*this, help->globalPos(), wordsAt(help->pos()));
    return true;
}

void RocPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        draw();
    }
}

void RocPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Style style = look();
    painter.fillRect(rect(), style.card);
    if (!m_picture.lines.empty())
        paintRoc(painter, rect(), m_picture, m_found, style);
}

void RocPlot::mouseMoveEvent(QMouseEvent* event)
{
    QWidget::mouseMoveEvent(event);
    point(foundAt(event->position()));
}

void RocPlot::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    point(std::nullopt);
}

}  // namespace ui
