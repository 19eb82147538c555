#include "core/experiment/paired.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace core {

Interval differenceInterval(std::int64_t onlyFirst, std::int64_t onlySecond, std::int64_t images)
{
    expects(onlyFirst >= 0 && onlySecond >= 0 && images >= 1 && onlyFirst + onlySecond <= images,
            "differenceInterval: needs counts of at least one image");
    constexpr double normalQuantile = 1.959963984540054;  // 97.5 %
    const double n = static_cast<double>(images) + 2.0;
    const double first = (static_cast<double>(onlyFirst) + 1.0) / n,
                 second = (static_cast<double>(onlySecond) + 1.0) / n, middle = first - second;
    const double reach = normalQuantile * std::sqrt((first + second - middle * middle) / n);
    return {std::max(-1.0, middle - reach), std::min(1.0, middle + reach)};
}

PairedTest pairedTest(const std::vector<bool>& first, const std::vector<bool>& second)
{
    expects(!first.empty() && first.size() == second.size(), "pairedTest: needs the same images for both");
    PairedTest test;
    test.images = static_cast<std::int64_t>(first.size());
    for (std::size_t image = 0; image < first.size(); ++image) {
        test.both += first[image] && second[image];
        test.onlyFirst += first[image] && !second[image];
        test.onlySecond += second[image] && !first[image];
    }
    test.p = mcnemarExact(test.onlyFirst, test.onlySecond);
    test.difference = static_cast<double>(test.onlyFirst - test.onlySecond) / static_cast<double>(test.images);
    test.interval = differenceInterval(test.onlyFirst, test.onlySecond, test.images);
    return test;
}

}  // namespace core
