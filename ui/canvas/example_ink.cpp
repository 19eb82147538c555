#include "ui/canvas/example_ink.h"

#include <QPainterPath>

namespace ui {

core::Ink exampleInk()
{
    constexpr double canvas = 336.0;
    constexpr int samples = 24;
    QPainterPath side(QPointF(120, 70));
    side.cubicTo(112, 120, 96, 160, 92, 196);
    side.cubicTo(130, 206, 190, 198, 246, 190);
    QPainterPath stem(QPointF(232, 60));
    stem.cubicTo(226, 120, 222, 200, 214, 296);
    QPainterPath roof(QPointF(120, 70));
    roof.cubicTo(150, 52, 190, 46, 230, 66);

    core::Ink ink;
    for (const QPainterPath& path : {side, stem, roof}) {
        core::Stroke stroke{{}, 21.0 / canvas, false};
        for (int at = 0; at <= samples; ++at) {
            const QPointF point = path.pointAtPercent(path.percentAtLength(path.length() * at / samples)) / canvas;
            stroke.points.push_back({point.x(), point.y(), 1.0});
        }
        ink.strokes.push_back(stroke);
    }
    return ink;
}

}  // namespace ui
