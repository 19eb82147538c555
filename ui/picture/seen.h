#pragma once

#include "core/strategy/verdict.h"
#include "core/tensor/tensor.h"
#include "ui/picture/style.h"

#include <QImage>
#include <QRectF>
#include <QStringList>

#include <optional>
#include <span>

namespace ui {

/// The image with each pixel as a block of 16 x 16; grey images in the colours of the canvas.
QImage pixelPicture(const core::Image& image, const Style& style);

/// Paints the input of the networks with each pixel as a square; grey images in the colours of the canvas.
void paintSeen(QPainter& painter, const QRectF& area, const std::optional<core::Image>& image, const Style& style);

/// The area of the pixels in paintSeen().
QRectF seenPlace(const QRectF& area, const core::Image& image, const Style& style);

/// The verdicts with and without normalization of the same drawing.
struct OtherWay {
    std::span<const core::Verdict> verdicts;  ///< with the current setting; empty: nothing drawn
    std::span<const core::Verdict> other;     ///< with the other setting, for the same strategies in the same order
    bool normalized = true;                   ///< the current setting
    const QStringList& names;
};

/// Paints one line: the name of the other setting and the answer of each strategy, coloured if it differs from the
/// answer with the current setting.
void paintOtherWay(QPainter& painter, const QRectF& area, const OtherWay& otherWay, const Style& style);

}  // namespace ui
