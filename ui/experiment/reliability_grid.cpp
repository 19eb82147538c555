#include "ui/experiment/reliability_grid.h"

#include "ui/plain_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int diagramGap = 10, cellWidth = 212, cellHeight = 296;

}  // namespace

ReliabilityGrid::ReliabilityGrid(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Reliability diagrams"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize ReliabilityGrid::cell() const
{
    const double scale = textScale(font());
    return {static_cast<int>(cellWidth * scale), static_cast<int>(cellHeight * scale)};
}

int ReliabilityGrid::columns(int width) const
{
    return std::max(1, (width + diagramGap) / (cell().width() + diagramGap));
}

int ReliabilityGrid::heightForWidth(int width) const
{
    const int rows = (static_cast<int>(m_pictures.size()) + columns(width) - 1) / columns(width);
    return std::max(1, rows) * (cell().height() + diagramGap) - diagramGap;
}

QSize ReliabilityGrid::minimumSizeHint() const
{
    return cell();
}

QRect ReliabilityGrid::place(int picture) const
{
    const int across = columns(width());
    return {{picture % across * (cell().width() + diagramGap), picture / across * (cell().height() + diagramGap)},
            cell()};
}

void ReliabilityGrid::show(std::vector<ReliabilityPicture> pictures)
{
    m_pictures = std::move(pictures);
    m_current = 0;
    setAccessibleDescription(m_pictures.empty() ? QString() : reliabilityWords(m_pictures.front()));
    updateGeometry();
    update();
}

void ReliabilityGrid::moveTo(int picture)
{
    if (m_pictures.empty())
        return;
    m_current = std::clamp(picture, 0, static_cast<int>(m_pictures.size()) - 1);
    setAccessibleDescription(reliabilityWords(m_pictures[static_cast<std::size_t>(m_current)]));
    emit currentMoved(place(m_current));
    update();
}

bool ReliabilityGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QString words;
        for (std::size_t i = 0; i < m_pictures.size(); ++i)
            if (place(static_cast<int>(i)).contains(help->pos()))
                words = reliabilityWords(m_pictures[i]);
        showTip(*this, help->globalPos(), words);
        return true;
    }
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QWidget::event(event);
}

void ReliabilityGrid::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const Style style = Style::of(palette()).scaled(textScale(font()));
    for (std::size_t i = 0; i < m_pictures.size(); ++i) {
        const QRect box = place(static_cast<int>(i));
        if (!box.intersects(event->rect()))
            continue;
        paintReliability(painter, box, m_pictures[i], style);
        if (hasFocus() && m_current == static_cast<int>(i)) {
            painter.setPen(QPen(style.strategies[0], 2.0));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6.0, 6.0);
        }
    }
}

void ReliabilityGrid::mousePressEvent(QMouseEvent* event)
{
    for (int i = 0; i < static_cast<int>(m_pictures.size()); ++i)
        if (place(i).contains(event->pos()))
            moveTo(i);
}

void ReliabilityGrid::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_current - 1);
    case Qt::Key_Right:
        return moveTo(m_current + 1);
    case Qt::Key_Up:
        return moveTo(m_current - columns(width()));
    case Qt::Key_Down:
        return moveTo(m_current + columns(width()));
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(static_cast<int>(m_pictures.size()) - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ReliabilityGrid::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    moveTo(m_current);
}

void ReliabilityGrid::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

}  // namespace ui
