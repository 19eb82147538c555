#include "core/nn/trainer.h"

#include "core/base/error.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numbers>
#include <utility>

namespace core {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double rateScale(Schedule schedule, std::int64_t step, std::int64_t steps)
{
    constexpr double lowest = 0.02;
    if (schedule == Schedule::Constant || steps < 2)
        return 1.0;
    const double progress = static_cast<double>(step) / static_cast<double>(steps - 1);
    return lowest + (1.0 - lowest) * 0.5 * (1.0 + std::cos(std::numbers::pi * progress));
}

}  // namespace

std::optional<TrainingState> train(TrainingState start, int epochsDone, const TrainerOptions& options,
                                   const BatchSource& source, const TrainerCallbacks& callbacks, std::stop_token stop)
{
    expects(source.samples >= 1 && source.fill && source.loss, "train: the source needs samples, fill and loss");
    const std::int64_t batch = options.plan.batch;
    const std::int64_t stepsPerEpoch = (source.samples + batch - 1) / batch;
    std::vector<float> images(static_cast<std::size_t>(batch * elementCount(start.network.input)));
    TrainingPlan plan(std::move(start), options.plan);

    for (int epoch = epochsDone + 1; epoch <= options.epochs; ++epoch) {
        auto began = Clock::now();
        double lossSum = 0.0;
        std::int64_t correct = 0;
        for (std::int64_t i = 0; i < stepsPerEpoch; ++i) {
            if (stop.stop_requested())
                return std::nullopt;
            const std::int64_t first = i * batch, count = std::min(batch, source.samples - first);
            source.fill(epoch, first, count, std::span(images).first(images.size() / static_cast<std::size_t>(batch)
                                                                     * static_cast<std::size_t>(count)));
            const double scale = rateScale(options.schedule, (epoch - 1) * stepsPerEpoch + i, options.epochs * stepsPerEpoch);
            const double loss = plan.step(images, count, source.loss, scale);
            if (!std::isfinite(loss))
                throw Error("training: expected a finite loss, found " + std::to_string(loss) + " in epoch "
                            + std::to_string(epoch) + ", step " + std::to_string(i + 1) + "; try a lower learning rate");
            lossSum += loss * static_cast<double>(count);
            if (source.correct)
                correct += source.correct(plan.logits(), count);
            if (callbacks.step) {
                const std::int64_t done = first + count;
                const auto before = Clock::now();
                callbacks.step({epoch, options.epochs, done, source.samples, lossSum / static_cast<double>(done),
                                static_cast<double>(done) / secondsSince(began)}, plan);
                began += Clock::now() - before;
            }
        }
        if (callbacks.epoch) {
            const auto samples = static_cast<double>(source.samples);
            const double seconds = secondsSince(began);
            callbacks.epoch({epoch, options.epochs, lossSum / samples, static_cast<double>(correct) / samples, seconds,
                             samples / seconds},
                            plan);
        }
    }
    return plan.state();
}

}  // namespace core
