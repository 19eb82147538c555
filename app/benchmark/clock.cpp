#include "app/benchmark/clock.h"

#include "core/base/random.h"

#include <algorithm>
#include <chrono>

namespace app {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int warmUps = 5;

}  // namespace

std::vector<double> times(int rounds, const std::function<void()>& call)
{
    for (int i = 0; i < warmUps; ++i)
        call();
    std::vector<double> microseconds;
    for (int i = 0; i < rounds; ++i) {
        const auto start = Clock::now();
        call();
        microseconds.push_back(std::chrono::duration<double, std::micro>(Clock::now() - start).count());
    }
    std::ranges::sort(microseconds);
    return microseconds;
}

double median(const std::vector<double>& sorted)
{
    return sorted[sorted.size() / 2];
}
double p99(const std::vector<double>& sorted)
{
    return sorted[sorted.size() * 99 / 100];
}

core::Tensor randomImages(const core::Shape& input, std::int64_t count)
{
    core::Shape shape{count};
    shape.insert(shape.end(), input.begin(), input.end());
    core::Tensor images(shape);
    core::Random random(7);
    for (float& value : images.values())
        value = static_cast<float>(random.uniform());
    return images;
}

}  // namespace app
