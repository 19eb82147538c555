#include "ui/picture/style.h"

#include "core/strategy/marks.h"
#include "ui/picture/contrast.h"
#include "ui/words/language.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

StrategyColours coloursOf(std::uint32_t core::StrategyMark::*theme)
{
    StrategyColours colours;
    for (std::size_t place = 0; place < colours.size(); ++place)
        colours[place] = QColor(core::markOf(core::allStrategies[place]).*theme);
    return colours;
}

}  // namespace

StrategyColours lightStrategyColours()
{
    static const StrategyColours colours = [] {
        StrategyColours parsed;
        for (std::size_t place = 0; place < parsed.size(); ++place)
            parsed[place] = QColor(QLatin1String(core::markOf(core::allStrategies[place]).colour));
        return parsed;
    }();
    return colours;
}

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
    style.strategies = coloursOf(&core::StrategyMark::onDark);
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
    style.strategies = coloursOf(&core::StrategyMark::onWhite);
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
    style.strategies = coloursOf(&core::StrategyMark::onBlack);
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
    QFont font(textFamilies());
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels * scale))));
    font.setBold(bold);
    // Letter spacing prevents ligatures: with the character ﬁ in a PDF, a search for "five" finds nothing.
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
