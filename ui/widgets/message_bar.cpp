#include "ui/widgets/message_bar.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace ui {

MessageBar::MessageBar(QWidget* parent) : QFrame(parent), m_label(new QLabel(this))
{
    setObjectName(QStringLiteral("message"));
    setAccessibleName(tr("Message"));
    setAttribute(Qt::WA_StyledBackground);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("plain"));
    close->setText(QStringLiteral("✕"));
    close->setAccessibleName(tr("Close message"));
    close->setToolTip(tr("Close message (Esc)"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 12, 6);
    row->addWidget(m_label, 1);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::say(const QString& message)
{
    m_label->setText(message);
    setAccessibleDescription(message);
    place();
    show();
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);  // screen readers read it immediately
    QAccessible::updateAccessibility(&event);
}

void MessageBar::place()
{
    const QSize around = parentWidget()->size();
    const int lines =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(around.width()) : sizeHint().height();
    const int high = std::min(std::max(lines, sizeHint().height()), around.height());
    setGeometry(0, around.height() - high, around.width(), high);
}

void MessageBar::showEvent(QShowEvent* event)
{
    qApp->installEventFilter(this);
    QFrame::showEvent(event);
    place();
}

void MessageBar::hideEvent(QHideEvent* event)
{
    qApp->removeEventFilter(this);
    QFrame::hideEvent(event);
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        place();
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape || !watched->isWidgetType()
        || static_cast<QWidget*>(watched)->window() != window())
        return QFrame::eventFilter(watched, event);
    // The first Escape closes the message before a shortcut or the canvas handles it.
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else
        hide();
    return true;
}

QString MessageBar::message() const
{
    return isHidden() ? QString() : m_label->text();
}

}  // namespace ui
