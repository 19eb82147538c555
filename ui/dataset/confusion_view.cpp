#include "ui/dataset/confusion_view.h"

#include "ui/picture/style.h"
#include "ui/plain_text.h"
#include "ui/strategies/verdict_words.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

ConfusionView::ConfusionView(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Confusion matrix"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ConfusionView::show(const ConfusionTable& table)
{
    m_table = table;
    moveTo(m_current.x(), m_current.y());
}

Style ConfusionView::look() const
{
    return Style::of(palette()).scaled(textScale(font()));
}

QRectF ConfusionView::area() const
{
    return QRectF(rect()).adjusted(12.0, 8.0, -12.0, -10.0);
}

QString ConfusionView::words(QPoint cell) const
{
    const std::int64_t count = m_table.counts[static_cast<std::size_t>(cell.y())][static_cast<std::size_t>(cell.x())];
    const QString truth = m_table.truths.value(cell.y()), said = m_table.saids.value(cell.x());
    const QString who = VerdictWords::shortName(m_table.strategy);
    if (const ConfusionSides* both = m_table.sidesOf(cell.y(), cell.x())) {
        const QString other = VerdictWords::shortName(m_table.other);
        QString counts = tr("true class %1, answer %2: %3 %4, %5 %6")
                             .arg(truth, said, who, QString::number(both->first), other, QString::number(both->second));
        if (both->onlyFirst == 0 && both->onlySecond == 0)
            return counts;
        return counts
             + tr(" (only %1: %2, only %3: %4)")
                   .arg(who, QString::number(both->onlyFirst), other, QString::number(both->onlySecond));
    }
    return tr("true class %1, answer %2 by %3: %4 of %5")
        .arg(truth, said, who, QString::number(count),
             QString::number(m_table.rowTotals[static_cast<std::size_t>(cell.y())]));
}

void ConfusionView::moveTo(int column, int row)
{
    m_current = {std::clamp(column, 0, std::max(0, m_table.columns() - 1)),
                 std::clamp(row, 0, std::max(0, m_table.rows() - 1))};
    if (m_table.rows() > 0)
        setAccessibleDescription(words(m_current));
    update();
}

void ConfusionView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Style style = look();
    painter.setPen(QPen(hasFocus() ? style.strategies[0] : style.line, 1.0));
    painter.setBrush(style.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7.0, 7.0);
    paintConfusion(painter, area(), m_table, hasFocus() ? std::optional(m_current) : std::nullopt, style);
}

QImage ConfusionView::render(const QString& title) const
{
    constexpr QSize size(760, 640);
    QImage picture(size * 2, QImage::Format_RGB32);
    picture.fill(Style::light().card);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(2.0, 2.0);
    const Style style = Style::light();
    paintText(painter, {16.0, 10.0, size.width() - 32.0, 24.0}, title,
              {15.0, true, style.ink, Qt::AlignLeft | Qt::AlignVCenter, true}, style);
    paintConfusion(painter, {16.0, 42.0, size.width() - 32.0, size.height() - 56.0}, m_table, {}, style);
    return picture;
}

bool ConfusionView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_table.rows() > 0) {
        auto* help = static_cast<QHelpEvent*>(event);
        const auto cell = ConfusionGrid(area(), m_table, look()).at(help->pos());
        showTip(*this, help->globalPos(), cell ? words(*cell) : QString());
        return true;
    }
    // Here, Ctrl+C copies the matrix instead of the drawing.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy))
        event->accept();
    return QWidget::event(event);
}

void ConfusionView::mousePressEvent(QMouseEvent* event)
{
    const auto cell = ConfusionGrid(area(), m_table, look()).at(event->position());
    if (!cell || event->button() != Qt::LeftButton || m_table.rows() == 0)
        return;
    moveTo(cell->x(), cell->y());
    emit cellOpened(m_current.y(), m_current.x());
}

void ConfusionView::mouseMoveEvent(QMouseEvent* event)
{
    const bool over = m_table.rows() > 0 && ConfusionGrid(area(), m_table, look()).at(event->position());
    setCursor(over ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ConfusionView::keyPressEvent(QKeyEvent* event)
{
    if (m_table.rows() == 0)
        return QWidget::keyPressEvent(event);
    const bool whole = event->modifiers().testFlag(Qt::ControlModifier);
    const int column = m_current.x(), row = m_current.y();
    if (event->matches(QKeySequence::Copy)) {
        emit copyWanted();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(column - 1, row);
        break;
    case Qt::Key_Right:
        moveTo(column + 1, row);
        break;
    case Qt::Key_Up:
        moveTo(column, row - 1);
        break;
    case Qt::Key_Down:
        moveTo(column, row + 1);
        break;
    case Qt::Key_PageUp:
        moveTo(column, 0);
        break;
    case Qt::Key_PageDown:
        moveTo(column, m_table.rows() - 1);
        break;
    case Qt::Key_Home:
        moveTo(0, whole ? 0 : row);
        break;
    case Qt::Key_End:
        moveTo(m_table.columns() - 1, whole ? m_table.rows() - 1 : row);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit cellOpened(row, column);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ConfusionView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ConfusionView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

}  // namespace ui
