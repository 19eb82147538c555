#include "ui/canvas/picture_part.h"

#include <QTransform>

namespace ui {

QImage cropped(const QImage& picture, const QRect& part)
{
    const QRect inside = part.normalized() & picture.rect();
    return inside.isEmpty() ? picture : picture.copy(inside);
}

QImage turned(const QImage& picture, int quarters)
{
    const int left = ((quarters % 4) + 4) % 4;
    return left == 0 ? picture : picture.transformed(QTransform().rotate(90.0 * left));
}

}  // namespace ui
