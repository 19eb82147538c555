#pragma once

#include "ui/canvas/ink_layer.h"

#include <QWidget>

namespace ui {

class Canvas;

/// The same drawing once more, at any size: shows what is on a canvas and hands every stroke to it, so that there is
/// one drawing with one history. With the focus, the arrow keys move the canvas's pen.
class DrawingMirror : public QWidget {
    Q_OBJECT

public:
    explicit DrawingMirror(Canvas& canvas, QWidget* parent = nullptr);
    static bool takes(int key);  ///< the arrows and Space, while it has the focus

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
    quint64 m_revision = 0;  ///< of the canvas, as it was shown last
};

}  // namespace ui
