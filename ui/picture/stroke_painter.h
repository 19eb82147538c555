#pragma once

#include "core/image/ink.h"
#include "core/tensor/tensor.h"
#include "ui/picture/style.h"

#include <QImage>
#include <QRectF>

#include <algorithm>
#include <optional>
#include <vector>

namespace ui {

/// What is on the canvas: strokes, or an opened picture.
struct Drawing {
    core::Ink ink;
    QImage picture;
    std::optional<core::Image> image = {};  ///< a data set's, shown by `picture`: in the networks' form already

    bool empty() const { return picture.isNull() && ink.strokes.empty(); }
    bool operator==(const Drawing&) const = default;
};

/// The samples that a stroke's curve goes through, in canvas units. Samples too near to each other to be told apart
/// only move the line's end. Grows with its stroke: what is fixed stays as it is.
class StrokeLine {
public:
    /// Bends are painted in pieces of so many: one long path that crosses itself takes time by the square of its
    /// length.
    static constexpr std::size_t pieceBends = 32;

    StrokeLine() = default;
    explicit StrokeLine(const core::Stroke& stroke) { follow(stroke); }
    /// Takes the samples that `stroke` has got since the last call; the others must be the same.
    void follow(const core::Stroke& stroke);

    std::size_t bends() const { return m_samples.empty() ? 0 : m_samples.size() - 1; }
    std::size_t pieces() const { return (std::max<std::size_t>(bends(), 1) + pieceBends - 1) / pieceBends; }
    std::size_t finishedPieces() const;  ///< that no further sample changes
    /// Where the next sample can change something, with the pen's width; canvas units.
    QRectF end() const;
    const std::vector<core::InkPoint>& samples() const { return m_samples; }

private:
    std::vector<core::InkPoint> m_samples;  ///< the last one is the line's end and not fixed yet
    std::size_t m_taken = 0;                ///< samples of the stroke
    double m_width = 0.0;
};

/// Where a drawing's canvas units are in a picture.
struct CanvasPlace {
    QPointF origin;
    double side = 1.0;
};

/// One piece of a smooth curve through the samples of `line`, which is that of `stroke`; a single sample is a dot.
void paintPiece(QPainter& painter, const core::Stroke& stroke, const StrokeLine& line, std::size_t piece,
                const CanvasPlace& place, const Style& style);

/// All pieces of a stroke. Takes time by the number of its samples.
void paintStroke(QPainter& painter, const core::Stroke& stroke, const CanvasPlace& place, const Style& style);

/// Where a picture of `size` stands on the canvas: as large as possible inside a narrow margin.
QRectF picturePlace(const QRectF& canvas, const QSize& size);

/// The dark surface, with the picture if there is one.
void paintSurface(QPainter& painter, const QRectF& area, const QImage& picture, const Style& style);

/// The dark surface with the drawing; a picture is letterboxed. Strokes that leave the square are cut at its edge.
void paintDrawing(QPainter& painter, const QRectF& area, const Drawing& drawing, const Style& style);

/// The drawing as a file or the clipboard gets it: the opened picture as it is, or the strokes on a dark square of
/// `side` pixels. Any thread.
QImage pictureOf(const Drawing& drawing, int side);

}  // namespace ui
