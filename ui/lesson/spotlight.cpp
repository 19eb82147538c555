#include "ui/lesson/spotlight.h"

#include "ui/picture/style.h"

#include <QEvent>
#include <QPainter>

#include <utility>

namespace ui {

namespace {

constexpr int shade = 165;  // of 255: a dimmed part is still recognizable
constexpr double frameWidth = 4.0;
constexpr int frameGap = 4;

}  // namespace

Spotlight::Spotlight(QWidget* host, std::function<QWidget*(const QString&)> widgetOf,
                     std::function<QStringList()> parts)
    : QWidget(host),
      m_widgetOf(std::move(widgetOf)),
      m_parts(std::move(parts))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    host->installEventFilter(this);
    hide();
}

void Spotlight::setParts(const QStringList& highlighted, const QStringList& dimmed)
{
    m_highlighted = highlighted;
    m_dimmed.clear();
    for (const QString& key : dimmed.contains(QStringLiteral("others")) ? m_parts() : dimmed)
        if (!highlighted.contains(key))
            m_dimmed << key;
    setGeometry(parentWidget()->rect());
    setVisible(!m_highlighted.isEmpty() || !m_dimmed.isEmpty());
    raise();
    update();
}

void Spotlight::clear()
{
    setParts({}, {});
}

bool Spotlight::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::ChildAdded)
        raise();
    return false;
}

QRect Spotlight::placeOf(const QString& key) const
{
    const QWidget* widget = m_widgetOf(key);
    if (!widget || !widget->isVisibleTo(parentWidget()))
        return {};
    return {widget->mapTo(parentWidget(), QPoint(0, 0)), widget->size()};
}

void Spotlight::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Style style = Style::of(palette());
    QColor veil = style.ground;
    veil.setAlpha(shade);
    for (const QString& key : std::as_const(m_dimmed))
        painter.fillRect(placeOf(key), veil);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.strategies[0], frameWidth));
    for (const QString& key : std::as_const(m_highlighted))
        if (const QRect place = placeOf(key); !place.isEmpty())
            painter.drawRoundedRect(QRectF(place).adjusted(-frameGap, -frameGap, frameGap, frameGap), 9.0, 9.0);
}

}  // namespace ui
