#pragma once

#include "ui/picture/style.h"
#include "ui/strategies/why.h"

#include <QImage>
#include <QRectF>
#include <QString>

namespace ui {

/// The colours of evidence on the dark canvas: blue for the class, orange against it. Colour-blind people can tell them
/// apart, and both have a contrast of at least 4.5:1 on the canvas.
QColor evidenceColour(bool speaksFor);

struct EvidencePicture {
    const core::Image& image;    ///< the input of the networks, (C, H, W)
    const core::Tensor& pixels;  ///< (H, W)
    QString speaksFor, speaksAgainst;
};

/// The input of the networks in grey, coloured by its evidence: the stronger, the more colourful. The strongest
/// hundredth of the pixels has the full colour. In ink, only ink is coloured. One block of 16 x 16 for each pixel.
QImage evidencePixels(const EvidencePicture& picture, const Style& style);
/// Paints the pixels as a square, and the legend below if there is space.
void paintEvidence(QPainter& painter, const QRectF& area, const EvidencePicture& picture, const Style& style);
/// The area of the pixels in paintEvidence().
QRectF evidencePlace(const QRectF& area, const Style& style);

/// Paints the drawing, as large as the square allows, and a change as a ghost: an erased part orange with a dashed
/// line, an added stroke blue. Pass nullptr for a drawing without a change.
void paintChange(QPainter& painter, const QRectF& area, const core::Ink& ink, const core::InkChange* change,
                 const Style& style);

/// Paints what the panel shows: the evidence, or the change.
void paintWhy(QPainter& painter, const QRectF& area, const WhyShown& shown, const QStringList& names,
              const Style& style);

}  // namespace ui
