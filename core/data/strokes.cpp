#include "core/data/strokes.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double usualSize = 0.6;  ///< longer side of a drawing in canvas units
constexpr double canvasRounding = 1e5;

struct InkBox {
    double left = INFINITY, top = INFINITY, right = -INFINITY, bottom = -INFINITY;
};

InkBox boxOf(const Ink& ink)
{
    InkBox box;
    for (const Stroke& stroke : ink.strokes)
        for (const InkPoint& point : stroke.points) {
            box.left = std::min(box.left, point.x), box.right = std::max(box.right, point.x);
            box.top = std::min(box.top, point.y), box.bottom = std::max(box.bottom, point.y);
        }
    return box;
}

double onGrid(double value)
{
    return std::round(value * canvasRounding) / canvasRounding;
}

bool mustBeDrawn(const Dataset& dataset, const Preprocessing& rule)
{
    return dataset.hasStrokes() && dataset.rule != rule;
}

}  // namespace

Ink onCanvas(Ink ink)
{
    const InkBox box = boxOf(ink);
    const double longer = std::max(box.right - box.left, box.bottom - box.top);
    const double scale = longer > 0.0 ? usualSize / longer : 0.0;
    const double x = 0.5 * (box.left + box.right), y = 0.5 * (box.top + box.bottom);
    for (Stroke& stroke : ink.strokes)
        for (InkPoint& point : stroke.points) {
            point.x = onGrid(0.5 + (point.x - x) * scale);
            point.y = onGrid(0.5 + (point.y - y) * scale);
        }
    return ink;
}

void drawPictures(Dataset& dataset, const Preprocessing& rule)
{
    expects(dataset.hasStrokes(), "drawPictures: a data set without strokes");
    dataset.rule = rule;
    dataset.imageShape = {rule.channels, rule.height, rule.width};
    const auto length = static_cast<std::size_t>(elementCount(dataset.imageShape));
    dataset.pixels.assign(length * dataset.strokes.size(), 0);
    for (std::size_t i = 0; i < dataset.strokes.size(); ++i)
        if (const std::optional<Image> image = normalize(dataset.strokes[i]->ink, rule))
            std::ranges::transform(
                image->values(), dataset.pixels.begin() + static_cast<std::ptrdiff_t>(i * length), [](float value) {
                    return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0F, 1.0F) * 255.0F));
                });
}

Dataset withRule(Dataset dataset, const Preprocessing& rule)
{
    if (mustBeDrawn(dataset, rule))
        drawPictures(dataset, rule);
    return dataset;
}

TrainTest withRule(TrainTest data, const Preprocessing& rule)
{
    data.train = withRule(std::move(data.train), rule);
    data.test = withRule(std::move(data.test), rule);
    return data;
}

RuledImages::RuledImages(const Dataset& dataset, const Preprocessing& rule) : m_dataset(dataset)
{
    if (mustBeDrawn(dataset, rule))
        m_drawn = withRule(dataset, rule);
}

}  // namespace core
