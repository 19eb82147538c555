#include "ui/picture/style.h"

#include "ui/picture/contrast.h"

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
    style.strategies = {QColor(0x4aa6de), QColor(0xf08240), QColor(0x2fc296), QColor(0xd27dc5),
                        QColor(0xd9a532), QColor(0x9d9dff), QColor(0xff7fa5), QColor(0x98c95a),
                        QColor(0xc79a72), QColor(0x3fd0e0), QColor(0xf2665e)};
    style.dark = true;
    return style;
}

Style Style::contrastLight()
{
    Style style;
    style.ink = style.line = QColor(Qt::black);
    style.muted = QColor(0x2b2b2b);
    style.ground = style.card = QColor(Qt::white);
    style.barGround = QColor(0xececec);
    style.hairline = QColor(0x8c8c8c);
    style.accent = QColor(0xd6e8ff);
    style.canvas = QColor(Qt::black);
    style.canvasInk = QColor(Qt::white);
    style.canvasNote = QColor(0xd0d0d0);
    style.strategies = {QColor(0x004c99), QColor(0x8f3a00), QColor(0x005c42), QColor(0x7a1f6c),
                        QColor(0x5c4300), QColor(0x3a2fb0), QColor(0x8c0f45), QColor(0x2b5a10),
                        QColor(0x5a3416), QColor(0x005866), QColor(0x990000)};
    style.contrast = true;
    return style;
}

Style Style::contrastDark()
{
    Style style = contrastLight();
    style.ink = style.line = QColor(Qt::white);
    style.muted = QColor(0xe0e0e0);
    style.ground = style.card = QColor(Qt::black);
    style.barGround = QColor(0x262626);
    style.accent = QColor(0x003a70);
    style.canvas = QColor(Qt::black);
    style.strategies = {QColor(0x66c2ff), QColor(0xff9f5c), QColor(0x4fe3b5), QColor(0xf59ae8),
                        QColor(0xffd24d), QColor(0xb9b3ff), QColor(0xff9dbb), QColor(0xb4e67a),
                        QColor(0xe6bd96), QColor(0x6fe6f2), QColor(0xff8a80)};
    style.dark = true;
    return style;
}

Style Style::of(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Window);
    for (const Style& style : {contrastLight(), contrastDark()})
        if (window.rgb() == style.ground.rgb())
            return style;
    return window.lightness() < 128 ? darkness() : light();
}

QColor Style::letters(core::StrategyId strategy, const QColor& on) const
{
    return legible(colour(strategy), on);
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

double textScale(const QFont& font)
{
    return font.pixelSize() > 0 ? std::clamp(font.pixelSize() / plainTextPixels, 1.0, 2.5) : 1.0;
}

QColor legible(const QColor& colour, const QColor& on, double ratio)
{
    const bool toWhite = contrastRatio(Qt::white, on) > contrastRatio(Qt::black, on);
    QColor found = colour;
    for (int step = 1; step <= 20 && contrastRatio(found, on) < ratio; ++step)
        found = mixed(colour, toWhite ? Qt::white : Qt::black, step / 20.0);
    return found;
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
