#pragma once

#include "ui/canvas/ink_layer.h"

#include <QWidget>

namespace ui {

class Canvas;

/// A second view of a canvas at any size. It shows the drawing and forwards every stroke to the canvas, so that there
/// is only one drawing with one history. With the focus, the arrow keys move the pen of the canvas.
class DrawingMirror : public QWidget {
    Q_OBJECT

public:
    explicit DrawingMirror(Canvas& canvas, QWidget* parent = nullptr);
    static bool takes(int key);  ///< whether the view handles this key while it has the focus: arrow keys and Space

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override { forward(event); }
    void mouseMoveEvent(QMouseEvent* event) override { forward(event); }
    void mouseReleaseEvent(QMouseEvent* event) override { forward(event); }
    void tabletEvent(QTabletEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void forward(QMouseEvent* event);
    QPointF toCanvas(const QPointF& position) const;
    void grow(const QRectF& box);  ///< canvas units

    Canvas& m_canvas;
    InkLayer m_layer;
    quint64 m_revision = 0;  ///< revision of the canvas that is shown
};

}  // namespace ui
