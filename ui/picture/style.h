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

/// Indexed by core::StrategyId.
using StrategyColours = std::array<QColor, core::allStrategies.size()>;
StrategyColours lightStrategyColours();  ///< the colours of the marks of the registry, for a white background

/// Colours and fonts of all pictures. `scale` multiplies all sizes. In all four styles, ink and muted have a contrast
/// of at least 4.5:1 on every background, and the strategies 3:1 on card, ground and barGround (WCAG 2.1 AA;
/// style_test).
struct Style {
    QColor ink{0x1b1f24}, muted{0x5f6670}, line{0xdcdad3}, ground{0xf4f3ef}, card{0xffffff}, barGround{0xf0efea},
        hairline{0xefede7}, accent{0xe8eef4};
    QColor canvas{0x14171b}, canvasInk{0xf7f4ea}, canvasNote{0x8b93a0};
    StrategyColours strategies = lightStrategyColours();
    bool dark = false;
    bool contrast = false;  ///< high contrast: lines have the colour of text
    double scale = 1.0;

    static Style light() { return {}; }
    static Style darkness();
    static Style contrastLight();
    static Style contrastDark();
    /// The style whose ground is the window colour of `palette`; otherwise light or dark by the lightness of that
    /// colour.
    static Style of(const QPalette& palette);

    QColor colour(core::StrategyId strategy) const { return strategies.at(static_cast<std::size_t>(strategy)); }
    /// The colour of the strategy for text on `on`, with a contrast of at least 4.5:1.
    QColor letters(core::StrategyId strategy, const QColor& on) const;
    QFont font(double pixels, bool bold = false) const;
    Style scaled(double factor) const;
    /// Whether text of this size is readable. Otherwise pictures omit names and numbers.
    bool canWrite(double pixels) const { return pixels * scale >= 6.5; }
    /// Whether text of this size is readable in rows of this height.
    bool canWriteRows(double pixels, double rowHeight) const { return canWrite(pixels) && rowHeight >= 10.5; }
};

inline constexpr double plainTextPixels = 13.0;  ///< size of the application font at a text size of 100 %

/// The text size that the user chose, 1.0 to 2.5, derived from the font of a widget; 1 for a font in points.
double textScale(const QFont& font);

/// `colour` moved towards black or white, whichever contrasts more with `on`, until the ratio is reached.
QColor legible(const QColor& colour, const QColor& on, double ratio = 4.5);

/// `over` blended onto `under` with `share` in [0, 1]. The result is opaque, so that SVG and PDF need no transparency.
QColor mixed(const QColor& under, const QColor& over, double share);

struct Text {
    double pixels = 12.0;
    bool bold = false;
    QColor colour;
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
    bool shrink = false;  ///< reduce the font size before cutting
    double least = 0.75;  ///< smallest size, relative to `pixels`
};

/// Paints one line of text in `box`, with an ellipsis if it is too long.
void paintText(QPainter& painter, const QRectF& box, const QString& words, const Text& text, const Style& style);
double textWidth(const QString& words, const QFont& font);

}  // namespace ui
