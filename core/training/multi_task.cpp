#include "core/strategy/multi_task.h"
#include "core/image/measure.h"
#include "core/training/sources.h"

#include <algorithm>
#include <cmath>

namespace core {

std::vector<float> quantityScales(const Dataset& dataset)
{
    const std::vector<Quantity> quantities = taskQuantities(dataset.imageShape);
    if (quantities.empty())
        return {};
    std::vector<double> sums(quantities.size()), squares(quantities.size());
    double images = 0.0;
    for (std::int64_t n = 0; n < dataset.size(); ++n) {
        const auto measures = measureInk(dataset.image(n));
        if (!measures)
            continue;
        images += 1.0;
        for (std::size_t i = 0; i < quantities.size(); ++i) {
            const double value = (*measures).*quantities[i].measured;
            sums[i] += value;
            squares[i] += value * value;
        }
    }
    std::vector<float> scales;
    for (std::size_t i = 0; i < quantities.size(); ++i) {
        const double mean = images < 2.0 ? 0.0 : sums[i] / images;
        const double variance = images < 2.0 ? 1.0 : squares[i] / images - sums[i] * sums[i] / images / images;
        scales.insert(scales.end(),
                      {static_cast<float>(mean), static_cast<float>(std::sqrt(std::max(variance, 1e-6)))});
    }
    return scales;
}

}  // namespace core
