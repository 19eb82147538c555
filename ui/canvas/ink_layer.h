#pragma once

#include "ui/picture/stroke_painter.h"

#include <QPixmap>

namespace ui {

/// A drawing as pixels that are painted once. What is added to the drawing is added to them, and only so much at once
/// that the ui thread goes on: a long drawing appears piece by piece. ui thread.
class InkLayer {
public:
    struct View {
        QSizeF size;         ///< logical pixels, a square
        double ratio = 1.0;  ///< device pixels for one of them
        Style style;
    };

    /// Paints what `drawing` has got more than the last time, or all of it anew if `revision`, the size or the colours
    /// differ. Returns whether there is more to do: then it is to be called again soon.
    bool follow(const Drawing& drawing, quint64 revision, const View& view);
    /// The pixels and the end of the last stroke, which the next sample may still change.
    void paint(QPainter& painter, const QPointF& origin, const Drawing& drawing) const;

private:
    void begin(const Drawing& drawing, quint64 revision, const View& view);
    void paintPieces(QPainter& painter, const core::Stroke& stroke, std::size_t end, double& work);

    View m_view;
    quint64 m_revision = 0;
    QPixmap m_pixels;          ///< null: nothing was painted yet
    std::size_t m_stroke = 0;  ///< the first one that is not painted whole
    StrokeLine m_line;         ///< of that stroke
    std::size_t m_piece = 0;   ///< the first piece of it that is not painted
};

}  // namespace ui
