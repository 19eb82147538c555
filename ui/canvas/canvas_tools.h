#pragma once

#include "ui/canvas/canvas.h"

class QButtonGroup;
class QPushButton;
class QSlider;
class QStackedWidget;

namespace ui {

/// The buttons below the canvas and the options of the current tool: the width of the pen or the mode of the eraser.
/// While the canvas shows a picture, the options crop and rotate it.
class CanvasTools : public QWidget {
    Q_OBJECT

public:
    CanvasTools(Canvas& canvas, QWidget* parent);
    void setPenWidth(double width);  ///< canvas units

private:
    QWidget* makeButtons();
    QWidget* makePenWidth();
    QWidget* makeEraser();
    QWidget* makePicture();
    void showOptions();
    QPushButton* makeButton(const QString& words, QWidget* row);
    void connectHistory(QPushButton* undo, QPushButton* redo);
    void show(Canvas::Tool tool);

    Canvas& m_canvas;
    Canvas::Tool m_eraser = Canvas::Tool::InkEraser;  ///< the eraser that was used last
    QPushButton* m_pen = nullptr;
    QPushButton* m_erase = nullptr;
    QPushButton* m_ink = nullptr;
    QPushButton* m_strokes = nullptr;
    QSlider* m_slider = nullptr;
    QStackedWidget* m_options;
};

}  // namespace ui
