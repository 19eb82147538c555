#include "ui/picture/style.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

Style Style::darkness()
{
    Style style;
    style.ink = QColor(0xe9e7e1);
    style.muted = QColor(0xa3aab5);
    style.line = QColor(0x3a3f47);
    style.ground = QColor(0x191c20);
    style.card = QColor(0x22262b);
    style.barGround = QColor(0x2d3238);
    style.hairline = QColor(0x2f343a);
    style.accent = QColor(0x31404e);
    style.canvas = QColor(0x0d0f12);
    style.strategies = {QColor(0x4aa6de), QColor(0xf08240), QColor(0x2fc296), QColor(0xd27dc5), QColor(0xd9a532)};
    style.dark = true;
    return style;
}

Style Style::of(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkness() : light();
}

QFont Style::font(double pixels, bool bold) const
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels * scale))));
    font.setBold(bold);
    // Spaced letters are not joined: a PDF's text would have the one sign ﬁ, and who looks for "five" finds nothing.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64.0);
    return font;
}

Style Style::scaled(double factor) const
{
    Style style = *this;
    style.scale = factor;
    return style;
}

QColor mixed(const QColor& under, const QColor& over, double share)
{
    const double part = std::isfinite(share) ? std::clamp(share, 0.0, 1.0) : 0.0;
    const auto channel = [part](int low, int high) { return static_cast<int>(std::lround(low + part * (high - low))); };
    return {channel(under.red(), over.red()), channel(under.green(), over.green()), channel(under.blue(), over.blue())};
}

double textWidth(const QString& words, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(words);
}

void paintText(QPainter& painter, const QRectF& box, const QString& words, const Text& text, const Style& style)
{
    QFont font = style.font(text.pixels, text.bold);
    if (text.shrink) {
        const int least = std::max(1, static_cast<int>(std::ceil(text.pixels * text.least * style.scale)));
        while (font.pixelSize() > least && textWidth(words, font) > box.width())
            font.setPixelSize(font.pixelSize() - 1);
    }
    const QString shown = QFontMetricsF(font).elidedText(words, Qt::ElideRight, box.width() + 1.0);
    painter.setFont(font);
    painter.setPen(text.colour.isValid() ? text.colour : style.ink);
    // No clipping: QSvgGenerator of Qt 6.4 ignores it, so the text is cut above.
    painter.drawText(box, static_cast<int>(text.align | Qt::TextSingleLine | Qt::TextDontClip), shown);
}

}  // namespace ui
