#pragma once

#include "ui/picture/stroke_painter.h"

#include <QPixmap>

namespace ui {

/// A drawing cached as pixels. New ink is painted onto the cache in limited slices, so that a long drawing appears
/// piece by piece and does not block the main thread. Use it on the main thread.
class InkLayer {
public:
    struct View {
        QSizeF size;         ///< logical pixels, a square
        double ratio = 1.0;  ///< device pixels per logical pixel
        Style style;
    };

    /// Paints the ink added since the last call, or starts again if `revision`, the size or the colours differ. Returns
    /// whether more remains to be painted; the caller then calls it again soon.
    bool follow(const Drawing& drawing, quint64 revision, const View& view);
    /// Paints the cached pixels and the end of the last stroke, which the next sample may still change.
    void paint(QPainter& painter, const QPointF& origin, const Drawing& drawing) const;

private:
    void begin(const Drawing& drawing, quint64 revision, const View& view);
    void paintPieces(QPainter& painter, const core::Stroke& stroke, std::size_t end, double& work);

    View m_view;
    quint64 m_revision = 0;
    QPixmap m_pixels;          ///< null: nothing painted yet
    std::size_t m_stroke = 0;  ///< the first stroke that is not completely painted
    StrokeLine m_line;         ///< line of that stroke
    std::size_t m_piece = 0;   ///< the first unpainted piece of that stroke
};

}  // namespace ui
