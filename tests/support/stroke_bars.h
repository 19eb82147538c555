#pragma once

#include "core/data/division.h"
#include "core/data/strokes.h"
#include "tests/support/tiny_data.h"

#include <memory>

namespace tests {

/// A bar as tinyDataset() draws them, as strokes: 0 stands upright, 1 lies flat, 2 falls.
inline core::Ink inkBar(int label, double length = 0.6)
{
    const double from = 0.5 - length / 2, to = 0.5 + length / 2;
    const core::InkPoint begin{label == 0 ? 0.5 : from, label == 1 ? 0.5 : from};
    const core::InkPoint end{label == 0 ? 0.5 : to, label == 1 ? 0.5 : to};
    core::Stroke stroke;
    for (int i = 0; i <= 10; ++i)
        stroke.points.push_back({begin.x + (end.x - begin.x) * i / 10, begin.y + (end.y - begin.y) * i / 10});
    return {{stroke}};
}

/// Bars of three classes, `perWriter` of each class by each of `writers` people, and the usual division by writer.
inline core::TrainTest strokeBars(const std::string& name, int writers, int perWriter = 2)
{
    core::Dataset all{.name = name, .imageShape = {}, .pixels = {}, .labels = {}, .classNames = {"0", "1", "2"}};
    for (int writer = 0; writer < writers; ++writer) {
        all.writerNames.push_back("writer " + std::to_string(writer));
        for (int i = 0; i < 3 * perWriter; ++i) {
            const auto segment = static_cast<std::int64_t>(all.labels.size()) + 1;
            all.strokes.push_back(std::make_shared<core::StrokeItem>(
                core::StrokeItem{inkBar(i % 3, 0.3 + 0.001 * static_cast<double>(segment)), "one.dat", segment}));
            all.labels.push_back(static_cast<std::uint8_t>(i % 3));
            all.writers.push_back(writer);
        }
    }
    core::drawPictures(all, {});
    return core::divide(all, core::SplitBy::Writer);
}

}  // namespace tests
