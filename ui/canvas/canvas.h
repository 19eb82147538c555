#pragma once

#include "ui/canvas/stroke_painter.h"

#include <QUndoStack>
#include <QWidget>

#include <optional>

namespace ui {

/// The surface to draw on with mouse, pen, finger or keyboard (arrows move, Space puts the pen down and lifts it). Keeps
/// strokes as vectors in canvas units. Every change can be undone.
class Canvas : public QWidget {
    Q_OBJECT

public:
    enum class Tool { Pen, Eraser };

    explicit Canvas(QWidget* parent = nullptr);

    const Drawing& drawing() const { return m_drawing; }
    bool isEmpty() const { return m_drawing.empty(); }
    QUndoStack& undoStack() { return m_undo; }
    Tool tool() const { return m_tool; }
    double penWidth() const { return m_penWidth; }
    QString note() const { return m_note; }
    QRectF square() const;  ///< where the drawing is in this widget, px
    /// Where the keyboard moved the pen to; nothing before it did.
    const std::optional<core::InkPoint>& keyboardPen() const { return m_cursor; }
    QImage render(int side) const;  ///< what is on the canvas, without hint and note

    /// Shows a drawing that was there before the user came; forgets what could be undone.
    void start(const Drawing& drawing, const QString& note);
    /// Puts a picture on the canvas; can be undone.
    void showPicture(const QImage& picture, const QString& note);
    void clear();
    void setTool(Tool tool);
    void setPenWidth(double width);  ///< canvas units

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width; }
    QSize sizeHint() const override { return {336, 336}; }
    QSize minimumSizeHint() const override { return {160, 160}; }

signals:
    void inkChanged(const core::Ink& ink);          ///< also while a stroke is being drawn
    void pictureChanged(const QImage& picture);
    void drawingChanged();                          ///< after either

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    friend class DrawingCommand;

    core::InkPoint toCanvas(const QPointF& position, double pressure) const;
    void beginStroke(const core::InkPoint& point, bool erases);
    void extendStroke(const core::InkPoint& point);
    void endStroke();
    void change(const Drawing& drawing, const QString& note, const QString& what);
    void apply(const Drawing& drawing, const QString& note);
    void announce();
    bool moveCursor(int key, bool fine);

    Drawing m_drawing;
    QString m_note;
    std::optional<Drawing> m_before;  ///< set while a stroke is being drawn
    Tool m_tool = Tool::Pen;
    double m_penWidth = core::defaultPenWidth;
    std::optional<core::InkPoint> m_cursor;  ///< of the keyboard
    bool m_cursorDown = false;
    QUndoStack m_undo;
};

}  // namespace ui
