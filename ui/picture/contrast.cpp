#include "ui/picture/contrast.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// Relative luminance of WCAG 2, [0, 1].
double luminance(const QColor& colour)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(static_cast<double>(colour.redF())) + 0.7152 * linear(static_cast<double>(colour.greenF()))
         + 0.0722 * linear(static_cast<double>(colour.blueF()));
}

}  // namespace

double contrastRatio(const QColor& one, const QColor& other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

QColor readableOn(const QColor& ground, const Style& style)
{
    return contrastRatio(style.ink, ground) >= contrastRatio(style.card, ground) ? style.ink : style.card;
}

}  // namespace ui
