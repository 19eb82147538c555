#include "core/nn/epoch.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace core {

std::optional<EpochSums> runEpoch(TrainingPlan& plan, int epoch, const TrainerOptions& options,
                                  const BatchSource& source, const Stepped& stepped, const std::stop_token& stop)
{
    const std::int64_t batch = options.plan.batch;
    const std::int64_t steps = (source.samples + batch - 1) / batch;
    const std::span<float> images = plan.input();
    const std::size_t length = images.size() / static_cast<std::size_t>(batch);
    EpochSums sums;
    for (std::int64_t i = 0; i < steps; ++i) {
        if (stop.stop_requested())
            return std::nullopt;
        const std::int64_t first = i * batch, count = std::min(batch, source.samples - first);
        source.fill(epoch, first, count, images.first(static_cast<std::size_t>(count) * length));
        const double scale = rateScale(options.schedule, (epoch - 1) * steps + i, options.epochs * steps);
        const double loss = plan.step(images, count, source.loss, scale);
        if (!std::isfinite(loss))
            throw Error("training: expected a finite loss, found " + fmt::format("{:g}", loss) + " in epoch "
                        + std::to_string(epoch) + ", step " + std::to_string(i + 1) + "; try a lower learning rate");
        sums.loss += loss * static_cast<double>(count);
        if (source.correct)
            sums.correct += source.correct(plan.logits(), count);
        if (stepped)
            stepped(first + count, sums);
    }
    return sums;
}

EpochReport reportOf(int epoch, int epochs, const EpochSums& sums, double seconds, std::int64_t samples)
{
    const auto count = static_cast<double>(samples);
    return {epoch, epochs, sums.loss / count, static_cast<double>(sums.correct) / count, seconds, count / seconds};
}

}  // namespace core
