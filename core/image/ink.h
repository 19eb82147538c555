#pragma once

#include <vector>

namespace core {

/// A sample of the pen in canvas units: x and y are in [0, 1] on the canvas, with y pointing down, and may be outside.
struct InkPoint {
    double x = 0.0;
    double y = 0.0;
    double pressure = 1.0;  ///< pen pressure in (0, 1]; 1 for a mouse

    bool operator==(const InkPoint&) const = default;
};

inline constexpr double defaultPenWidth = 0.075;  ///< canvas units: 2.1 of 28 pixels

/// The samples of one stroke, from press to release. A single point is a dot with the pen width.
struct Stroke {
    std::vector<InkPoint> points;
    double width = defaultPenWidth;  ///< diameter in canvas units
    bool erases = false;             ///< erases the ink of earlier strokes

    bool operator==(const Stroke&) const = default;
};

/// A drawing: strokes in the order in which they were drawn. Cheap to copy between threads.
struct Ink {
    std::vector<Stroke> strokes;

    bool operator==(const Ink&) const = default;
};

/// A rectangle on the canvas.
struct Box {
    double left = 0.0, top = 0.0, right = 0.0, bottom = 0.0;

    double width() const { return right - left; }
    double height() const { return bottom - top; }
};

}  // namespace core
