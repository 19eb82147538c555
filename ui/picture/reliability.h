#pragma once

#include "core/evaluation/reliability.h"
#include "ui/picture/style.h"

#include <optional>

namespace ui {

/// Stated probability against the share that was right, before and after scaling.
struct ReliabilityPicture {
    QString title;
    core::Reliability before;
    std::optional<core::Reliability> after;
    std::optional<float> temperature;
    QColor colour;
};

/// A card of `area` (about 3 wide to 4 high): title, the diagram with its diagonal, ECE and Brier score below. Before:
/// hollow circles on a dashed line; after: filled squares on a whole one. A mark is as large as its bin has images.
void paintReliability(QPainter& painter, const QRectF& area, const ReliabilityPicture& picture, const Style& style);
/// The same in words, to be read aloud.
QString reliabilityWords(const ReliabilityPicture& picture);

}  // namespace ui
