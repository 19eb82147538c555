#include "ui/widgets/drop_hint.h"

#include "ui/picture/style.h"

#include <QPainter>

namespace ui {

DropHint::DropHint(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Drop to open"));
    hide();
}

void DropHint::appear()
{
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropHint::paintEvent(QPaintEvent*)
{
    const Style style = Style::of(palette()).scaled(textScale(font()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = style.ground;
    veil.setAlphaF(0.6F);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(style.strategies[0], 3.0));
    painter.drawRoundedRect(QRectF(rect()).adjusted(6.0, 6.0, -6.0, -6.0), 8.0, 8.0);
    paintText(painter, rect(), accessibleName(), {20.0, true, style.ink, Qt::AlignCenter}, style);
}

}  // namespace ui
