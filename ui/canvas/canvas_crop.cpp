// Crops and rotates pictures.
#include "ui/canvas/canvas.h"
#include "ui/canvas/picture_part.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

namespace {

constexpr double handleReach = 12.0;  // px: distance at which the pointer grabs a corner
constexpr double keyStep = 0.01;      // relative to the picture
constexpr int leastPixels = 4;        // minimum side of a cropped picture
const QRectF wholePicture(0.0, 0.0, 1.0, 1.0);

QPointF insidePicture(const QPointF& at)
{
    return {std::clamp(at.x(), 0.0, 1.0), std::clamp(at.y(), 0.0, 1.0)};
}

/// Moves the box into the picture without changing its size.
QRectF movedInside(QRectF box)
{
    box.moveLeft(std::clamp(box.left(), 0.0, 1.0 - box.width()));
    box.moveTop(std::clamp(box.top(), 0.0, 1.0 - box.height()));
    return box;
}

QRectF pictureIn(const QRectF& canvas, const QImage& picture)
{
    return picturePlace(canvas, picture.size());
}

QPointF onScreen(const QPointF& at, const QRectF& picture)
{
    return picture.topLeft() + QPointF(at.x() * picture.width(), at.y() * picture.height());
}

}  // namespace

bool Canvas::canCrop() const
{
    return !drawing().picture.isNull() && !drawing().image;
}

void Canvas::startCropping(const QRectF& box, const QString& why)
{
    endStroke();
    if (!canCrop())
        return;
    m_crop = Crop{.box = box & wholePicture, .from = {}, .held = Crop::Held::Nothing};
    m_remark = why;
    setFocus();  // the rectangle handles Enter, Escape and the arrow keys
    update();
    emit croppingChanged(true);
}

void Canvas::leaveCrop()
{
    if (!m_crop)
        return;
    m_crop.reset();
    m_remark.clear();
    update();
    emit croppingChanged(false);
}

void Canvas::takeCrop()
{
    if (!m_crop)
        return;
    const QImage& picture = drawing().picture;
    const QRectF box = m_crop->box;
    const QRect pixels = QRectF(box.left() * picture.width(), box.top() * picture.height(),
                                box.width() * picture.width(), box.height() * picture.height())
                             .toAlignedRect()
                       & picture.rect();
    const bool isCut = pixels.width() >= leastPixels && pixels.height() >= leastPixels && pixels != picture.rect();
    const QImage cut = isCut ? cropped(picture, pixels) : QImage();
    leaveCrop();
    if (isCut)
        push({.drawing = {{}, cut}, .note = note(), .document = document()}, tr("Crop picture"));
}

void Canvas::turnPicture()
{
    if (canCrop())
        push({.drawing = {{}, turned(drawing().picture, 1)}, .note = note(), .document = document()},
             tr("Rotate picture"));
}

QRectF Canvas::cropBox() const
{
    return m_crop ? m_crop->box : QRectF();
}

void Canvas::setCropBox(const QRectF& box)
{
    m_crop->box = box;
    update();
    emit cropMoved();
}

/// Starts to move a corner or, inside the rectangle, the whole rectangle. Elsewhere, starts a new rectangle.
void Canvas::holdCrop(const QPointF& position)
{
    const QRectF place = pictureIn(square(), drawing().picture);
    const QPointF at =
        insidePicture({(position.x() - place.left()) / place.width(), (position.y() - place.top()) / place.height()});
    const QRectF box = m_crop->box;
    const std::pair<QPointF, QPointF> corners[]{{box.topLeft(), box.bottomRight()},
                                                {box.topRight(), box.bottomLeft()},
                                                {box.bottomLeft(), box.topRight()},
                                                {box.bottomRight(), box.topLeft()}};
    m_crop->held = Crop::Held::Corner;
    m_crop->from = at;
    for (const auto& [corner, opposite] : corners)
        if (!box.isEmpty() && QLineF(onScreen(corner, place), position).length() <= handleReach) {
            m_crop->from = opposite;
            return;
        }
    if (box.contains(at))
        m_crop->held = Crop::Held::All;
}

void Canvas::dragCrop(const QPointF& position)
{
    const QRectF place = pictureIn(square(), drawing().picture);
    const QPointF at =
        insidePicture({(position.x() - place.left()) / place.width(), (position.y() - place.top()) / place.height()});
    if (m_crop->held == Crop::Held::Corner)
        setCropBox(QRectF(m_crop->from, at).normalized());
    else if (m_crop->held == Crop::Held::All)
        setCropBox(movedInside(m_crop->box.translated(at - std::exchange(m_crop->from, at))));
}

bool Canvas::cropKey(const QKeyEvent& event)
{
    const auto arrow = [&event](int less, int more) {
        return (event.key() == more ? keyStep : 0.0) - (event.key() == less ? keyStep : 0.0);
    };
    const QPointF step(arrow(Qt::Key_Left, Qt::Key_Right), arrow(Qt::Key_Up, Qt::Key_Down));
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        takeCrop();
    else if (event.key() == Qt::Key_Escape)
        leaveCrop();
    else if (step.isNull())
        return false;
    else if (m_crop->box.isEmpty())
        setCropBox({0.25, 0.25, 0.5, 0.5});
    else if (event.modifiers() & Qt::ShiftModifier)
        setCropBox(QRectF(m_crop->box.topLeft(), insidePicture(m_crop->box.bottomRight() + step)).normalized());
    else
        setCropBox(movedInside(m_crop->box.translated(step)));
    return true;
}

void Canvas::paintCrop(QPainter& painter, const QRectF& area, const Style& style) const
{
    if (!m_crop || m_crop->box.isEmpty())
        return;
    const QRectF place = pictureIn(area, drawing().picture);
    const QRectF box(onScreen(m_crop->box.topLeft(), place), onScreen(m_crop->box.bottomRight(), place));
    QPainterPath around;
    around.addRect(place);
    around.addRect(box);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 140));
    painter.drawPath(around);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, 4.0));  // two colours: one of them is visible on every picture
    painter.drawRect(box);
    painter.setPen(QPen(style.strategies[1], 2.0));
    painter.drawRect(box);
    painter.setBrush(style.strategies[1]);
    for (const QPointF& corner : {box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()})
        painter.drawRect(QRectF(corner - QPointF(4.0, 4.0), QSizeF(8.0, 8.0)));
}

}  // namespace ui
