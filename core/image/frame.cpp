#include "core/image/frame.h"

#include "core/image/picture.h"

#include <cmath>

namespace core {

Mass massOf(const Plane& plane)
{
    Mass mass;
    for (int y = 0; y < plane.height; ++y) {
        const float* line = plane.values.data() + static_cast<std::ptrdiff_t>(y) * plane.width;
        float sum = 0.0F;
        float moment = 0.0F;
        for (int x = 0; x < plane.width; ++x) {
            sum += line[x];
            moment += line[x] * (static_cast<float>(x) + 0.5F);
        }
        mass.total += sum;
        mass.x += moment;
        mass.y += sum * (y + 0.5);
    }
    if (mass.total > 0.0)
        mass.x /= mass.total, mass.y /= mass.total;
    return mass;
}

double middle(std::int64_t frame, Preprocessing::Centring centring)
{
    return 0.5 * static_cast<double>(frame) + (centring == Preprocessing::Centring::Mass ? 0.5 : 0.0);
}

double shiftFor(double middleOfFrame, double mass, double low, double high, double frame)
{
    const double shift = middleOfFrame - mass;
    return high - low >= frame ? 0.5 * (frame - low - high) : std::clamp(shift, -low, frame - high);
}

bool hasInk(std::span<const float> values)
{
    return std::ranges::any_of(values, [](float value) { return value > 0.1F; });
}

Image shrunkTo(const Image& raster, int side)
{
    const double longer = static_cast<double>(std::max(raster.extent(1), raster.extent(2)));
    const auto scaled = [&](std::int64_t extent) {
        return std::max<std::int64_t>(1, std::llround(static_cast<double>(extent) * side / longer));
    };
    return longer <= side ? raster : resample(raster, scaled(raster.extent(1)), scaled(raster.extent(2)));
}

}  // namespace core
