#include "ui/canvas/canvas_tools.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSlider>
#include <QStackedWidget>

#include <cmath>

namespace ui {

namespace {

constexpr double sliderUnit = 0.005;  // canvas units per step

QHBoxLayout* rowIn(QWidget* widget, int spacing)
{
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    return row;
}

QLabel* mutedLabel(const QString& words, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    label->setObjectName(QStringLiteral("muted"));
    return label;
}

}  // namespace

CanvasTools::CanvasTools(Canvas& canvas, QWidget* parent)
    : QWidget(parent),
      m_canvas(canvas),
      m_options(new QStackedWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeButtons());
    column->addWidget(m_options);
    m_options->addWidget(makePenWidth());
    m_options->addWidget(makeEraser());
    m_options->addWidget(makePicture());
    m_options->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* strokes = new QShortcut(QKeySequence(tr("Shift+E")), this);
    strokes->setWhatsThis(tr("Switch the eraser between parts of strokes and whole strokes"));
    connect(strokes, &QShortcut::activated, &m_canvas, [this] {
        m_canvas.setTool(m_canvas.tool() == Canvas::Tool::StrokeEraser ? Canvas::Tool::InkEraser
                                                                       : Canvas::Tool::StrokeEraser);
    });
    connect(&m_canvas, &Canvas::toolChanged, this, &CanvasTools::show);
    connect(&m_canvas, &Canvas::drawingChanged, this, &CanvasTools::showOptions);
    show(m_canvas.tool());
}

QPushButton* CanvasTools::makeButton(const QString& words, QWidget* row)
{
    auto* made = new QPushButton(words, row);
    made->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    row->layout()->addWidget(made);
    return made;
}

QWidget* CanvasTools::makeButtons()
{
    auto* tools = new QWidget(this);
    rowIn(tools, 6);
    m_pen = makeButton(tr("Pen"), tools);
    m_erase = makeButton(tr("Eraser"), tools);
    QPushButton* undo = makeButton(tr("Undo"), tools);
    QPushButton* redo = makeButton(tr("Redo"), tools);
    QPushButton* clear = makeButton(tr("Clear"), tools);
    m_pen->setToolTip(tr("Draw (P)"));
    m_erase->setToolTip(tr("Erase ink or whole strokes (E; Shift+E switches). The right mouse button and the eraser "
                           "end of a pen also erase."));
    clear->setToolTip(tr("Clear the canvas (Ctrl+Backspace). Undo restores it."));
    auto* group = new QButtonGroup(tools);
    for (QPushButton* tool : {m_pen, m_erase}) {
        tool->setCheckable(true);
        group->addButton(tool);
    }
    m_pen->setShortcut(Qt::Key_P);
    m_erase->setShortcut(Qt::Key_E);
    connect(m_pen, &QPushButton::clicked, &m_canvas, [this] { m_canvas.setTool(Canvas::Tool::Pen); });
    connect(m_erase, &QPushButton::clicked, &m_canvas, [this] { m_canvas.setTool(m_eraser); });
    connect(clear, &QPushButton::clicked, &m_canvas, &Canvas::clear);
    connect(&m_canvas, &Canvas::drawingChanged, clear, [this, clear] { clear->setEnabled(!m_canvas.isEmpty()); });
    clear->setEnabled(!m_canvas.isEmpty());
    connectHistory(undo, redo);
    return tools;
}

void CanvasTools::connectHistory(QPushButton* undo, QPushButton* redo)
{
    QUndoGroup* history = &m_canvas.history();
    connect(undo, &QPushButton::clicked, history, &QUndoGroup::undo);
    connect(redo, &QPushButton::clicked, history, &QUndoGroup::redo);
    const auto describe = [undo, redo, history] {
        undo->setEnabled(history->canUndo());
        redo->setEnabled(history->canRedo());
        undo->setToolTip(history->canUndo() ? tr("Undo: %1 (Ctrl+Z). All steps: Ctrl+H").arg(history->undoText())
                                            : tr("Nothing to undo (Ctrl+Z)"));
        redo->setToolTip(history->canRedo() ? tr("Redo: %1 (Ctrl+Shift+Z). All steps: Ctrl+H").arg(history->redoText())
                                            : tr("Nothing to redo (Ctrl+Shift+Z)"));
    };
    connect(history, &QUndoGroup::indexChanged, this, describe);
    connect(history, &QUndoGroup::activeStackChanged, this, describe);
    describe();
}

QWidget* CanvasTools::makePenWidth()
{
    auto* line = new QWidget(this);
    QHBoxLayout* row = rowIn(line, 14);
    QLabel* words = mutedLabel(tr("Pen &width"), line);
    m_slider = new QSlider(Qt::Horizontal, line);
    m_slider->setAccessibleName(tr("Pen width"));
    m_slider->setToolTip(tr("Pen width (Alt+W, then the arrow keys). The eraser is twice as wide."));
    m_slider->setRange(5, 30);
    words->setBuddy(m_slider);
    row->addWidget(words);
    row->addWidget(m_slider, 1);
    connect(m_slider, &QSlider::valueChanged, &m_canvas,
            [this](int value) { m_canvas.setPenWidth(value * sliderUnit); });
    setPenWidth(m_canvas.penWidth());
    return line;
}

QWidget* CanvasTools::makeEraser()
{
    auto* line = new QWidget(this);
    QHBoxLayout* row = rowIn(line, 6);
    row->addWidget(mutedLabel(tr("Erase"), line));
    row->addSpacing(8);
    m_ink = makeButton(tr("Ink"), line);
    m_strokes = makeButton(tr("Whole strokes"), line);
    m_ink->setToolTip(tr("Erase only the ink that the eraser touches (Shift+E switches)"));
    m_strokes->setToolTip(tr("Erase every stroke that the eraser touches (Shift+E switches)"));
    auto* group = new QButtonGroup(line);
    for (const auto& [button, tool] :
         {std::pair(m_ink, Canvas::Tool::InkEraser), std::pair(m_strokes, Canvas::Tool::StrokeEraser)}) {
        button->setCheckable(true);
        button->setObjectName(QStringLiteral("low"));
        group->addButton(button);
        connect(button, &QPushButton::clicked, &m_canvas, [this, tool = tool] { m_canvas.setTool(tool); });
    }
    return line;
}

QWidget* CanvasTools::makePicture()
{
    auto* line = new QWidget(this);
    QHBoxLayout* row = rowIn(line, 6);
    row->addWidget(mutedLabel(tr("Picture"), line));
    row->addSpacing(8);
    QPushButton* crop = makeButton(tr("Crop"), line);
    QPushButton* turn = makeButton(tr("Rotate"), line);
    for (QPushButton* button : {crop, turn})
        button->setObjectName(QStringLiteral("low"));
    crop->setCheckable(true);
    crop->setShortcut(Qt::Key_C);
    turn->setShortcut(Qt::Key_R);
    const auto describe = [crop](bool crops) {
        crop->setChecked(crops);
        crop->setText(crops ? tr("Apply") : tr("Crop"));
        crop->setShortcut(Qt::Key_C);  // setText() removes the shortcut
        crop->setToolTip(crops ? tr("Crop to the rectangle (Enter; Escape cancels)")
                               : tr("Crop: drag a rectangle around the digit (C)"));
    };
    describe(false);
    turn->setToolTip(tr("Rotate the picture by 90° to the right (R)"));
    connect(crop, &QPushButton::clicked, &m_canvas, [this, describe] {
        describe(m_canvas.isCropping());
        m_canvas.setFocus();  // the canvas handles Enter and Escape
        if (m_canvas.isCropping())
            m_canvas.takeCrop();
        else
            m_canvas.startCropping();
    });
    connect(turn, &QPushButton::clicked, &m_canvas, &Canvas::turnPicture);
    connect(&m_canvas, &Canvas::croppingChanged, crop, describe);
    return line;
}

void CanvasTools::showOptions()
{
    const bool isPicture = m_canvas.canCrop();
    m_options->setCurrentIndex(isPicture ? 2 : m_canvas.tool() == Canvas::Tool::Pen ? 0 : 1);
    m_options->widget(2)->setEnabled(isPicture);  // disables its shortcuts without a picture
}

void CanvasTools::show(Canvas::Tool tool)
{
    const bool erases = tool != Canvas::Tool::Pen;
    if (erases)
        m_eraser = tool;
    (erases ? m_erase : m_pen)->setChecked(true);
    (m_eraser == Canvas::Tool::InkEraser ? m_ink : m_strokes)->setChecked(true);
    showOptions();
}

void CanvasTools::setPenWidth(double width)
{
    m_slider->setValue(static_cast<int>(std::lround(width / sliderUnit)));
}

}  // namespace ui
