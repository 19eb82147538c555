#include "ui/canvas/example_ink.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>

namespace ui {

namespace {

constexpr double canvasPixels = 336.0;
constexpr double penPixels = 21.0;
constexpr int samplesOfABend = 10;

/// Points in pixels of a canvas with side 336; a repeated point is a corner.
using Points = std::vector<QPointF>;

/// A smooth curve through the points (uniform Catmull-Rom).
core::Stroke strokeThrough(const Points& points)
{
    core::Stroke stroke{{}, penPixels / canvasPixels, false};
    const auto add = [&stroke](const QPointF& point) {
        stroke.points.push_back({point.x() / canvasPixels, point.y() / canvasPixels, 1.0});
    };
    for (std::size_t at = 0; at + 1 < points.size(); ++at) {
        const QPointF before = points[at > 0 ? at - 1 : 0], from = points[at], to = points[at + 1],
                      after = points[std::min(at + 2, points.size() - 1)];
        for (int sample = 0; sample < samplesOfABend && from != to; ++sample) {
            const double t = static_cast<double>(sample) / samplesOfABend;
            add(0.5
                * (2.0 * from + (to - before) * t + (2.0 * before - 5.0 * from + 4.0 * to - after) * t * t
                   + (3.0 * from - 3.0 * to + after - before) * t * t * t));
        }
    }
    add(points.back());
    return stroke;
}

core::Ink inkThrough(const std::vector<Points>& strokes)
{
    core::Ink ink;
    for (const Points& points : strokes)
        ink.strokes.push_back(strokeThrough(points));
    return ink;
}

}  // namespace

core::Ink exampleInk()
{
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
        core::Stroke stroke{{}, penPixels / canvasPixels, false};
        for (int at = 0; at <= samples; ++at) {
            const QPointF point =
                path.pointAtPercent(path.percentAtLength(path.length() * at / samples)) / canvasPixels;
            stroke.points.push_back({point.x(), point.y(), 1.0});
        }
        ink.strokes.push_back(stroke);
    }
    return ink;
}

std::vector<Example> examples()
{
    return {
        {QCoreApplication::translate("ui::Examples", "a 4 that is nearly a 9"), exampleInk()},
        {QCoreApplication::translate("ui::Examples", "between 6 and 0"), inkThrough({{{191, 50},
                                                                                      {134, 41},
                                                                                      {137, 101},
                                                                                      {102, 206},
                                                                                      {124, 272},
                                                                                      {122, 279},
                                                                                      {189, 237},
                                                                                      {252, 221},
                                                                                      {234, 167},
                                                                                      {170, 109},
                                                                                      {132, 146},
                                                                                      {137, 142}}})},
        {QCoreApplication::translate("ui::Examples", "between 1 and 7"),
         inkThrough({{{125, 106}, {156, 107}, {196, 44}, {198, 70}, {192, 125}, {189, 187}, {164, 283}}})},
        {QCoreApplication::translate("ui::Examples", "between 3 and 5"), inkThrough({{{189, 76},
                                                                                      {158, 58},
                                                                                      {85, 61},
                                                                                      {85, 61},
                                                                                      {111, 90},
                                                                                      {134, 136},
                                                                                      {134, 136},
                                                                                      {222, 116},
                                                                                      {233, 197},
                                                                                      {204, 242},
                                                                                      {199, 239},
                                                                                      {104, 273}}})},
        {QCoreApplication::translate("ui::Examples", "the letter A"),
         inkThrough({{{92, 286}, {126, 180}, {168, 52}, {168, 52}, {206, 170}, {244, 286}},
                     {{118, 196}, {170, 190}, {222, 196}}})},
        {QCoreApplication::translate("ui::Examples", "two digits, 4 and 7"),
         inkThrough({{{60, 80}, {52, 130}, {44, 168}, {90, 172}, {140, 168}},
                     {{118, 84}, {116, 150}, {114, 250}},
                     {{186, 90}, {230, 86}, {286, 84}, {286, 84}, {262, 150}, {236, 250}}})},
        {QCoreApplication::translate("ui::Examples", "a 9 with a hook and a bar"),
         inkThrough({{{218, 102},
                      {175, 83},
                      {126, 95},
                      {128, 101},
                      {167, 157},
                      {189, 150},
                      {215, 74},
                      {205, 72},
                      {205, 72},
                      {237, 151},
                      {206, 226},
                      {160, 289},
                      {123, 288},
                      {91, 249}},
                     {{246, 167}, {286, 183}, {267, 234}}})},
    };
}

}  // namespace ui
