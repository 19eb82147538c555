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

/// The pixels in the canvas's colours, each a block of 16 x 16.
QImage pixelPicture(const core::Image& image, const Style& style);

/// The pixels that the networks see, each a square; a grey picture in the canvas's colours.
void paintSeen(QPainter& painter, const QRectF& area, const std::optional<core::Image>& image, const Style& style);

/// Where paintSeen puts the pixels.
QRectF seenPlace(const QRectF& area, const core::Image& image, const Style& style);

/// What the strategies say of the same drawing brought to the networks in the other way.
struct OtherWay {
    std::span<const core::Verdict> verdicts;  ///< the way that is chosen; empty: nothing drawn
    std::span<const core::Verdict> other;     ///< by the same strategies in the same order
    bool normalized = true;                   ///< whether the chosen way is
    const QStringList& names;
};

/// One line: the way in words and an answer per strategy, in its colour where it is another one, else muted.
void paintOtherWay(QPainter& painter, const QRectF& area, const OtherWay& otherWay, const Style& style);

}  // namespace ui
