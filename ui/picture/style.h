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

/// Colours and letters of every picture this program paints. A value; `scale` multiplies all sizes.
struct Style {
    QColor ink{0x1b1f24}, muted{0x6a717c}, line{0xdcdad3}, ground{0xf4f3ef}, card{0xffffff}, barGround{0xf0efea},
        hairline{0xefede7}, accent{0xe8eef4};
    QColor canvas{0x14171b}, canvasInk{0xf7f4ea}, canvasNote{0x8b93a0};
    std::array<QColor, 5> strategies{QColor(0x0072B2), QColor(0xD55E00), QColor(0x009E73), QColor(0xAA4499), QColor(0xB8860B)};
    bool dark = false;
    double scale = 1.0;

    static Style light() { return {}; }
    static Style darkness();
    static Style of(const QPalette& palette);  ///< light or dark by the lightness of the window's colour

    QColor colour(core::StrategyId strategy) const { return strategies.at(static_cast<std::size_t>(strategy)); }
    QFont font(double pixels, bool bold = false) const;
    Style scaled(double factor) const;
};

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
