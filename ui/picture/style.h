#pragma once

#include "core/strategy/verdict.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

#include <array>

class QPainter;
class QRectF;

namespace ui {

/// By place in the registry.
using StrategyColours = std::array<QColor, core::allStrategies.size()>;
StrategyColours lightStrategyColours();  ///< those of the registry's marks on white

/// Colours and letters of every picture this program paints. A value; `scale` multiplies all sizes. In all four, ink
/// and muted reach 4.5:1 on every ground, strategies 3:1 on card, ground and barGround (WCAG 2.1 AA; style_test).
struct Style {
    QColor ink{0x1b1f24}, muted{0x5f6670}, line{0xdcdad3}, ground{0xf4f3ef}, card{0xffffff}, barGround{0xf0efea},
        hairline{0xefede7}, accent{0xe8eef4};
    QColor canvas{0x14171b}, canvasInk{0xf7f4ea}, canvasNote{0x8b93a0};
    StrategyColours strategies = lightStrategyColours();
    bool dark = false;
    bool contrast = false;  ///< high contrast: lines as strong as letters
    double scale = 1.0;

    static Style light() { return {}; }
    static Style darkness();
    static Style contrastLight();
    static Style contrastDark();
    /// The one whose ground is the window's colour of `palette`; of a foreign palette light or dark by its lightness.
    static Style of(const QPalette& palette);

    QColor colour(core::StrategyId strategy) const { return strategies.at(static_cast<std::size_t>(strategy)); }
    /// The strategy's colour for letters on `on`: at least 4.5:1.
    QColor letters(core::StrategyId strategy, const QColor& on) const;
    QFont font(double pixels, bool bold = false) const;
    Style scaled(double factor) const;
    /// Letters of this size can be read; where not, pictures are painted without names and numbers.
    bool canWrite(double pixels) const { return pixels * scale >= 6.5; }
    /// The same for letters in rows of this height, which lie on each other where rows are lower.
    bool canWriteRows(double pixels, double rowHeight) const { return canWrite(pixels) && rowHeight >= 10.5; }
};

inline constexpr double plainTextPixels = 13.0;  ///< of the application's font at a text size of 100 %

/// The text size that the user chose: 1.0 to 2.5, told by a widget's font. 1 for a font that is not ours.
double textScale(const QFont& font);

/// `colour` moved towards black or white (what is further from `on`) until the ratio is reached.
QColor legible(const QColor& colour, const QColor& on, double ratio = 4.5);

/// `over` laid on `under` with `share` in [0, 1]; opaque, so that SVG and PDF need no transparency.
QColor mixed(const QColor& under, const QColor& over, double share);

struct Text {
    double pixels = 12.0;
    bool bold = false;
    QColor colour;
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
    bool shrink = false;  ///< smaller letters before it is cut
    double least = 0.75;  ///< share of `pixels` that they shrink to
};

/// One line of text in `box`, cut with an ellipsis if it is too long.
void paintText(QPainter& painter, const QRectF& box, const QString& words, const Text& text, const Style& style);
double textWidth(const QString& words, const QFont& font);

}  // namespace ui
