#pragma once

#include "ui/canvas/guides.h"
#include "ui/canvas/ink_layer.h"

#include <QTimer>
#include <QUndoStack>
#include <QWidget>

#include <optional>

namespace ui {

/// The surface to draw on with mouse, pen, finger or keyboard (arrows move, Space puts the pen down and lifts it).
/// Keeps strokes as vectors in canvas units. Every change can be undone and says in the history what it was.
class Canvas : public QWidget {
    Q_OBJECT

public:
    enum class Tool { Pen, InkEraser, StrokeEraser };

    /// What is on the canvas and where it comes from; what undo and redo go through.
    struct Content {
        Drawing drawing;
        QString note;            ///< shown below: a file's name, what the example is
        int document = 0;        ///< a number of its own for what was opened, pasted or begun after a clear
        bool isExample = false;  ///< prepared, not the user's: the first stroke begins a new drawing
    };

    explicit Canvas(QWidget* parent = nullptr);
    ~Canvas() override;

    const Drawing& drawing() const { return m_content.drawing; }
    bool isEmpty() const { return m_content.drawing.empty(); }
    QString note() const { return m_content.note; }
    bool isExample() const { return m_content.isExample; }
    /// Another one whenever the drawing became another one in any way but by growing at its end.
    quint64 revision() const { return m_revision; }
    int document() const { return m_content.document; }
    QString remark() const { return m_remark; }  ///< what just happened, shown where the note is
    QUndoStack& undoStack() { return m_undo; }
    Tool tool() const { return m_tool; }
    double penWidth() const { return m_penWidth; }
    bool showsGuides() const { return m_showGuides; }
    QRectF square() const;  ///< where the drawing is in this widget, px
    /// Where the keyboard moved the pen to; nothing before it did.
    const std::optional<core::InkPoint>& keyboardPen() const { return m_cursor; }
    QImage render(int side) const;  ///< what is on the canvas as a square, without hint, note and guides

    /// Shows a drawing that was there before the user came; forgets what could be undone.
    void start(const Drawing& drawing, const QString& note);
    /// The same for an example: the first stroke begins a new drawing, and undo brings the example back.
    void startExample(const core::Ink& ink, const QString& note);
    /// Puts an example on the canvas; can be undone.
    void showExample(const core::Ink& ink, const QString& note);
    /// Puts something else on the canvas; `what` names it in the history ("Open four.png"). Can be undone.
    void replace(const Drawing& drawing, const QString& note, const QString& what);
    void showPicture(const QImage& picture, const QString& note);
    /// Puts a data set's image on the canvas, which the networks are to see as it is; can be undone.
    void showImage(const core::Image& image, const QString& note);
    void clear();

    bool canCrop() const;  ///< an opened picture is there, which is not a data set's
    bool isCropping() const { return m_crop.has_value(); }
    /// A rectangle to drag on the picture. Enter takes what is in it, Escape leaves; `box` is a first guess as a share
    /// of the picture, empty if there is none; `why` is shown meanwhile.
    void
    startCropping(const QRectF& box = {},
                  const QString& why = tr("Drag a rectangle around the digit. Press Enter to crop, Escape to cancel."));
    void takeCrop();
    void leaveCrop();
    QRectF cropBox() const;  ///< a share of the picture; empty if there is none
    void turnPicture();      ///< a quarter turn to the right; can be undone
    /// The rectangle over a picture of this drawing in `area`.
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
    /// While a stroke is being drawn these come at most 30 times a second, so that the panels leave time for the pen.
    void inkChanged(const core::Ink& ink);
    void pictureChanged(const QImage& picture);
    void imageChanged(const core::Image& image);  ///< a data set's
    void drawingChanged();                        ///< after any of them
    void inkGrew(const QRectF& box);              ///< at every sample: where ink came to the last stroke, canvas units
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
    friend class ContentCommand;
    friend class StrokeCommand;

    /// A stroke or an erasing movement between press and release.
    struct Movement {
        Content before;
        Tool tool;
        core::InkPoint at;
    };

    /// The rectangle while a picture is being cut.
    struct Crop {
        enum class Held { Nothing, Corner, All };
        QRectF box;    ///< share of the picture
        QPointF from;  ///< the corner that stays, or where the rectangle was taken hold of
        Held held = Held::Nothing;
    };

    core::InkPoint toCanvas(const QPointF& position, double pressure) const;
    void beginStroke(const core::InkPoint& point, Tool tool);
    void extendStroke(const core::InkPoint& point);
    void endStroke();
    void extendLine(const core::InkPoint& point);
    void eraseTo(const core::InkPoint& point);
    void apply(const Content& content);
    void push(Content after, const QString& what);
    void announce();
    void announceSoon();
    void growTo(const QRectF& box);  ///< canvas units
    bool erases() const;             ///< what is being done, else the tool
    void setCropBox(const QRectF& box);
    void holdCrop(const QPointF& position);
    void dragCrop(const QPointF& position);
    bool cropKey(const QKeyEvent& event);  ///< whether it was one
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
    StrokeLine m_line;  ///< of the stroke that is being drawn
    quint64 m_revision = 0;
    QTimer m_between;  ///< two announcements of one stroke
    bool m_unannounced = false;
    std::optional<core::InkPoint> m_hover;   ///< of the mouse or a pen above the tablet
    std::optional<core::InkPoint> m_cursor;  ///< of the keyboard
    bool m_cursorDown = false;
    QUndoStack m_undo;
};

}  // namespace ui
