#include "core/nn/trainer.h"

#include "core/base/error.h"
#include "core/nn/block_trainer.h"
#include "core/nn/epoch.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace core {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

}  // namespace

Precision trainingPrecision(const Network& network, Precision wanted)
{
    const bool convolves = std::ranges::any_of(
        network.layers, [](const Layer& layer) { return std::holds_alternative<Convolution>(layer); });
    return convolves ? wanted : Precision::F32;
}

std::optional<TrainingState> train(TrainingState start, int epochsDone, const TrainerOptions& options,
                                   const BatchSource& source, const TrainerCallbacks& callbacks, std::stop_token stop)
{
    if (!source.blocks.empty())
        return trainBlocks(std::move(start), epochsDone, options, source, callbacks, stop);
    expects(source.samples >= 1 && source.fill && source.loss, "train: the source needs samples, fill and loss");
    TrainingPlan plan(std::move(start), options.plan);
    const TrainingView view{[&plan] { return plan.network(); }, [&plan] { return plan.state(); }};
    for (int epoch = epochsDone + 1; epoch <= options.epochs; ++epoch) {
        auto began = Clock::now();
        Stepped stepped;
        if (callbacks.step)
            stepped = [&](std::int64_t done, const EpochSums& sums) {
                const auto before = Clock::now();
                const auto samples = static_cast<double>(done);
                callbacks.step(
                    {epoch, options.epochs, done, source.samples, sums.loss / samples, samples / secondsSince(began)},
                    view);
                began += Clock::now() - before;
            };
        const auto sums = runEpoch(plan, epoch, options, source, stepped, stop);
        if (!sums)
            return std::nullopt;
        if (callbacks.epoch)
            callbacks.epoch(reportOf(epoch, options.epochs, *sums, secondsSince(began), source.samples), view);
    }
    return plan.state();
}

}  // namespace core
