#pragma once

#include "core/lesson/blend.h"
#include "ui/canvas/guides.h"
#include "ui/canvas/ink_layer.h"
#include "ui/pacer.h"

#include <QUndoGroup>
#include <QUndoStack>
#include <QWidget>

#include <optional>

namespace ui {

struct CanvasHistory;

/// The widget to draw on with mouse, pen, finger or keyboard (arrow keys move the pen, Space lowers and lifts it).
/// Stores strokes as vectors in canvas units. Every change is a step with a name in the undo stack.
class Canvas : public QWidget {
    Q_OBJECT

public:
    enum class Tool { Pen, InkEraser, StrokeEraser };

    /// The content of the canvas and its origin, as undo and redo restore it.
    struct Content {
        Drawing drawing;
        QString note;                           ///< shown at the bottom: file name or name of the example
        int document = 0;                       ///< a new number for each opened, pasted, or new drawing
        bool isExample = false;                 ///< a prepared drawing: the first stroke begins a new one
        std::optional<core::Blend> blend = {};  ///< the two drawings that `drawing` is between
        bool operator==(const Content&) const = default;
    };

    /// Steps with an id from here on do not change the drawing.
    static constexpr int firstOtherStep = 100;

    explicit Canvas(QWidget* parent = nullptr);
    ~Canvas() override;

    const Drawing& drawing() const { return m_content.drawing; }
    bool isEmpty() const { return m_content.drawing.empty(); }
    QString note() const { return m_content.note; }
    bool isExample() const { return m_content.isExample; }
    /// Changes whenever the drawing changes other than by growing at its end.
    quint64 revision() const { return m_revision; }
    int document() const { return m_content.document; }
    QString remark() const { return m_remark; }  ///< message in place of the note
    const Content& content() const { return m_content; }
    QUndoStack& undoStack() { return isLent() ? m_lentUndo : m_undo; }  ///< of the drawing that is shown
    QUndoGroup& history() { return m_history; }                         ///< follows undoStack()
    /// Whether the drawing has changed since it was saved or opened.
    bool isModified() const;
    bool isDrawing() const { return m_movement.has_value(); }  ///< a stroke or an eraser movement is not complete
    Tool tool() const { return m_tool; }
    double penWidth() const { return m_penWidth; }
    bool showsGuides() const { return m_showGuides; }
    QRectF square() const;  ///< the area of the drawing in this widget, in pixels
    /// The position of the keyboard pen; empty until a key moves it.
    const std::optional<core::InkPoint>& keyboardPen() const { return m_cursor; }
    QImage render(int side) const;  ///< the drawing as a square picture, without hint, note and guides

    /// Shows an initial drawing and clears the undo stack.
    void start(const Drawing& drawing, const QString& note);
    /// Shows an initial example and clears the undo stack. The first stroke begins a new drawing; undo restores the
    /// example.
    void startExample(const core::Ink& ink, const QString& note);
    /// Shows an example as a step that can be undone.
    void showExample(const core::Ink& ink, const QString& note);
    /// Replaces the drawing as a step with the name `what` ("Open four.png").
    void replace(const Drawing& drawing, const QString& note, const QString& what);
    void showPicture(const QImage& picture, const QString& note);
    /// Shows an image of a data set, which is passed to the networks without preprocessing, as a step that can be
    /// undone.
    void showImage(const core::Image& image, const QString& note);
    void clear();
    /// Replaces the content as a step with the name `what`. Steps with the same `merge`, except -1, become one step.
    void setContent(const Content& content, const QString& what, int merge = -1);

    /// Lends the canvas to a lesson: stores the drawing of the user with its history, and starts with an empty canvas
    /// and a history of its own. takeBack() restores the drawing.
    void lend();
    void takeBack();
    bool isLent() const { return m_ownContent.has_value(); }
    const Content& ownContent() const { return m_ownContent ? *m_ownContent : m_content; }  ///< of the user
    CanvasHistory ownHistory() const;                                                       ///< of the user
    /// Replaces the content and the history of the user. Expects a consistent history and a canvas that is not lent.
    void restoreHistory(const CanvasHistory& history);

    bool canCrop() const;  ///< whether the canvas shows an opened picture that is not from a data set
    bool isCropping() const { return m_crop.has_value(); }
    /// Lets the user drag a rectangle on the picture. Enter crops to it, Escape cancels. `box` is the initial rectangle
    /// relative to the picture, or empty; `why` is the message at the bottom.
    void
    startCropping(const QRectF& box = {},
                  const QString& why = tr("Drag a rectangle around the digit. Press Enter to crop, Escape to cancel."));
    void takeCrop();
    void leaveCrop();
    QRectF cropBox() const;  ///< relative to the picture; empty if there is none
    void turnPicture();      ///< rotates by 90 degrees to the right as a step that can be undone
    /// Paints the rectangle over the picture of this drawing in `area`.
    void paintCrop(QPainter& painter, const QRectF& area, const Style& style) const;

    void setTool(Tool tool);
    void setPenWidth(double width);  ///< canvas units
    void setShowGuides(bool show);
    void setFrame(const Frame& frame);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width; }
    QSize sizeHint() const override { return {336, 336}; }
    QSize minimumSizeHint() const override { return {160, 160}; }

signals:
    /// Emitted at most 30 times a second during a stroke, so that the panels leave time for the pen.
    void inkChanged(const core::Ink& ink);
    void pictureChanged(const QImage& picture);
    void imageChanged(const core::Image& image);  ///< an image of a data set
    void drawingChanged();                        ///< follows each of the three signals above
    void inkGrew(const QRectF& box);              ///< emitted for every sample: the changed area in canvas units
    void toolChanged(ui::Canvas::Tool tool);
    void guidesChanged(bool shown);
    void croppingChanged(bool on);
    void cropMoved();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    friend class StepCommand;

    /// A stroke or an eraser movement between press and release.
    struct Movement {
        Content before;
        Tool tool;
        core::InkPoint at;
    };

    /// The rectangle while the user crops a picture.
    struct Crop {
        enum class Held { Nothing, Corner, All };
        QRectF box;    ///< relative to the picture
        QPointF from;  ///< the fixed corner, or the point where the user holds the rectangle
        Held held = Held::Nothing;
    };

    core::InkPoint toCanvas(const QPointF& position, double pressure) const;
    void beginStroke(const core::InkPoint& point, Tool tool);
    void extendStroke(const core::InkPoint& point);
    void endStroke();
    /// Restores the content before an unfinished stroke or eraser movement. A step of the history can be undone and
    /// done again only in the content that it knows.
    void dropMovement();
    void extendLine(const core::InkPoint& point);
    void eraseTo(const core::InkPoint& point);
    void apply(const Content& content);
    void push(Content after, const QString& what, int merge = -1);
    void announce();
    void growTo(const QRectF& box);  ///< canvas units
    bool erases() const;             ///< whether the current movement or, without one, the tool erases
    void setCropBox(const QRectF& box);
    void holdCrop(const QPointF& position);
    void dragCrop(const QPointF& position);
    bool cropKey(const QKeyEvent& event);  ///< whether the key was handled
    void hover(const std::optional<core::InkPoint>& at);
    bool moveCursor(int key, bool fine);
    void paintStrokes(QPainter& painter, const QRectF& area, const Style& style);
    void paintWords(QPainter& painter, const QRectF& area, const Style& style) const;
    void paintCursors(QPainter& painter, const QRectF& area, const Style& style) const;

    Content m_content;
    QString m_remark;
    std::optional<Movement> m_movement;
    std::optional<Crop> m_crop;
    int m_documents = 0;
    Tool m_tool = Tool::Pen;
    double m_penWidth = core::defaultPenWidth;
    bool m_showGuides = false;
    Frame m_frame;
    InkLayer m_layer;
    StrokeLine m_line;  ///< line of the current stroke
    quint64 m_revision = 0;
    Pacer m_announcements;                   ///< of one stroke
    std::optional<core::InkPoint> m_hover;   ///< position of the mouse or of the tablet pen
    std::optional<core::InkPoint> m_cursor;  ///< position of the keyboard pen
    bool m_cursorDown = false;
    std::optional<Content> m_ownContent;  ///< while the canvas is lent
    QUndoStack m_undo, m_lentUndo;
    QUndoGroup m_history;
};

}  // namespace ui
