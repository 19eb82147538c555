#include "ui/verdict/panel.h"

#include "ui/plain_text.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

double cardScale(const QSize& size, double largest)
{
    return std::clamp(std::min(size.width() / 333.0, size.height() / 340.0), 0.86, largest);
}

Panel::Panel(const QString& key, QWidget* parent) : QWidget(parent), m_key(key)
{
    setFocusPolicy(Qt::StrongFocus);
}

Style Panel::look() const
{
    return Style::of(palette()).scaled(scale());
}

double Panel::scale() const
{
    return cardScale(size(), m_largest);
}

// At 100 %, three panels fit beside the column in a window of 1024 pixels, with slightly smaller text. At larger text
// sizes, text does not shrink.
QSize Panel::minimumSizeHint() const
{
    const double scale = textScale(font());
    return scale > 1.0 ? QSize(265, 300) * scale : QSize(206, 200);
}

QString Panel::tipAt(const QPointF&) const
{
    return {};
}

void Panel::setCovered(bool covered)
{
    m_covered = covered;
    update();
}

bool Panel::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString tip = m_covered ? QString() : tipAt(help->pos());
    showTip(*this, help->globalPos(), tip);
    return true;
}

void Panel::mouseDoubleClickEvent(QMouseEvent* event)
{
    event->accept();
    emit enlargeAsked();
}

void Panel::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept();
    emit menuAsked(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center()) : event->globalPos());
}

void Panel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit enlargeAsked();
    else
        QWidget::keyPressEvent(event);
}

void Panel::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void Panel::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void Panel::paintFocus(QPainter& painter) const
{
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2.0));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0), 7.0 * scale(), 7.0 * scale());
}

}  // namespace ui
