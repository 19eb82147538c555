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

/// The content of the canvas: strokes or an opened picture.
struct Drawing {
    core::Ink ink;
    QImage picture;
    std::optional<core::Image> image =
        {};  ///< image of a data set, already preprocessed for the networks; `picture` shows it

    bool empty() const { return picture.isNull() && ink.strokes.empty(); }
    bool operator==(const Drawing&) const = default;
};

/// The samples that the curve of a stroke passes through, in canvas units. A sample very close to the previous one only
/// moves the end of the line. The line grows with its stroke; earlier samples do not change.
class StrokeLine {
public:
    /// Number of bends in a piece. The time to paint one path that crosses itself grows with the square of its length.
    static constexpr std::size_t pieceBends = 32;

    StrokeLine() = default;
    explicit StrokeLine(const core::Stroke& stroke) { follow(stroke); }
    /// Adds the samples of `stroke` since the last call; the earlier ones must be unchanged.
    void follow(const core::Stroke& stroke);

    std::size_t bends() const { return m_samples.empty() ? 0 : m_samples.size() - 1; }
    std::size_t pieces() const { return (std::max<std::size_t>(bends(), 1) + pieceBends - 1) / pieceBends; }
    std::size_t finishedPieces() const;  ///< pieces that no further sample changes
    /// The area that the next sample can change, including the pen width, in canvas units.
    QRectF end() const;
    const std::vector<core::InkPoint>& samples() const { return m_samples; }

private:
    std::vector<core::InkPoint> m_samples;  ///< the last sample is the end of the line and may still move
    std::size_t m_taken = 0;                ///< number of samples taken from the stroke
    double m_width = 0.0;
};

/// The transformation from canvas units to pixels.
struct CanvasPlace {
    QPointF origin;
    double side = 1.0;
};

/// Paints one piece of the smooth curve through the samples of `line`, which belongs to `stroke`. A single sample
/// becomes a dot.
void paintPiece(QPainter& painter, const core::Stroke& stroke, const StrokeLine& line, std::size_t piece,
                const CanvasPlace& place, const Style& style);

/// Paints all pieces of a stroke, in time proportional to the number of its samples.
void paintStroke(QPainter& painter, const core::Stroke& stroke, const CanvasPlace& place, const Style& style);

/// The position of a picture of `size` on the canvas: as large as possible inside a narrow margin.
QRectF picturePlace(const QRectF& canvas, const QSize& size);

/// Paints the dark surface and the picture, if any.
void paintSurface(QPainter& painter, const QRectF& area, const QImage& picture, const Style& style);

/// Paints the dark surface and the drawing. A picture is letterboxed. Strokes are clipped at the edge of the square.
void paintDrawing(QPainter& painter, const QRectF& area, const Drawing& drawing, const Style& style);

/// The drawing as a picture for a file or the clipboard: the opened picture unchanged, or the strokes on a dark square
/// of `side` pixels. Runs on any thread.
QImage pictureOf(const Drawing& drawing, int side);

}  // namespace ui
