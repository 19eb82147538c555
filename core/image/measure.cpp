#include "core/image/measure.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core {

namespace {

constexpr double leastInk = 1.0;   ///< in fully covered pixels
constexpr double steepest = 60.0;  ///< degrees: larger angles are horizontal strokes, not slant

/// Sums of ink times powers of its coordinates.
struct Moments {
    double area = 0.0, x = 0.0, y = 0.0, xy = 0.0, yy = 0.0;
};

class MeasuredPlane {
public:
    explicit MeasuredPlane(const Image& image)
        : m_values(image.values()),
          m_height(static_cast<int>(image.extent(1))),
          m_width(static_cast<int>(image.extent(2)))
    {
    }
    int height() const { return m_height; }
    int width() const { return m_width; }
    /// The value of a pixel; 0 outside the image.
    double at(int y, int x) const
    {
        return y < 0 || y >= m_height || x < 0 || x >= m_width
                 ? 0.0
                 : static_cast<double>(m_values[static_cast<std::size_t>(y) * m_width + x]);
    }

private:
    std::span<const float> m_values;
    int m_height, m_width;
};

Moments momentsOf(const MeasuredPlane& plane)
{
    Moments sums;
    for (int y = 0; y < plane.height(); ++y)
        for (int x = 0; x < plane.width(); ++x) {
            const double ink = plane.at(y, x);
            sums.area += ink;
            sums.x += ink * x;
            sums.y += ink * y;
            sums.xy += ink * x * y;
            sums.yy += ink * y * y;
        }
    return sums;
}

double slantOf(const Moments& sums)
{
    const double middleX = sums.x / sums.area, middleY = sums.y / sums.area;
    const double xy = sums.xy / sums.area - middleX * middleY;
    const double yy = std::max(sums.yy / sums.area - middleY * middleY, 1e-9);
    const double degrees = std::atan(-xy / yy) * 180.0 / std::numbers::pi;  // y runs downwards
    return std::clamp(degrees, -steepest, steepest);
}

/// Length of the gradient at the corner between four pixels, summed over all corners.
double outlineOf(const MeasuredPlane& plane)
{
    double sum = 0.0;
    for (int y = -1; y < plane.height(); ++y)
        for (int x = -1; x < plane.width(); ++x) {
            const double falling = plane.at(y + 1, x + 1) - plane.at(y, x),
                         rising = plane.at(y, x + 1) - plane.at(y + 1, x);
            sum += std::hypot(falling, rising) / std::numbers::sqrt2;
        }
    return sum;
}

/// The number of connected parts minus the number of holes at half ink, by Gray's counts of 2x2 squares (diagonal
/// neighbours connect).
int eulerNumber(const MeasuredPlane& plane)
{
    int sum = 0;
    for (int y = -1; y < plane.height(); ++y)
        for (int x = -1; x < plane.width(); ++x) {
            const bool a = plane.at(y, x) > 0.5, b = plane.at(y, x + 1) > 0.5, c = plane.at(y + 1, x) > 0.5,
                       d = plane.at(y + 1, x + 1) > 0.5;
            const int count = a + b + c + d;
            sum += count == 1 ? 1 : count == 3 ? -1 : count == 2 && a == d ? -2 : 0;
        }
    return sum / 4;
}

/// A pen of width w drawn along a line of length L with Euler number n covers A = L w + n pi w^2 / 4 within an outline
/// of P = 2 L + n pi w; without L, n pi/4 w^2 - P/2 w + A = 0.
double widthOf(double area, double outline, int euler)
{
    if (euler == 0)
        return 2.0 * area / outline;
    const double bend = euler * std::numbers::pi;
    const double root = std::sqrt(std::max(0.25 * outline * outline - bend * area, 0.0));
    return (0.5 * outline - root) / (0.5 * bend);
}

}  // namespace

std::optional<InkMeasures> measureInk(const Image& image)
{
    expects(image.shape().size() == 3 && image.extent(0) == 1, "measureInk: expects (1, H, W)");
    const MeasuredPlane plane(image);
    const Moments sums = momentsOf(plane);
    if (sums.area < leastInk)
        return std::nullopt;
    return InkMeasures{.slant = slantOf(sums), .strokeWidth = widthOf(sums.area, outlineOf(plane), eulerNumber(plane))};
}

}  // namespace core
