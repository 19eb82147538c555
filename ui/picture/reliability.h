#pragma once

#include "core/evaluation/reliability.h"
#include "ui/picture/style.h"

#include <optional>

namespace ui {

/// Stated probability against the share of correct answers, before and after temperature scaling.
struct ReliabilityPicture {
    QString title;
    core::Reliability before;
    std::optional<core::Reliability> after;
    std::optional<float> temperature;
    QColor colour;
};

/// Paints a card in `area` (about 3:4): title, diagram with its diagonal, and ECE and Brier score below. Hollow circles
/// on a dashed line show the values before scaling, filled squares on a solid line those after it. The size of a mark
/// grows with the number of images in its bin.
void paintReliability(QPainter& painter, const QRectF& area, const ReliabilityPicture& picture, const Style& style);
/// The same facts as text for screen readers.
QString reliabilityWords(const ReliabilityPicture& picture);

}  // namespace ui
