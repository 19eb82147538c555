#include "core/strategy/two_plans.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::int64_t largeBatch = 256;

Outputs runInBatches(InferencePlan& plan, const Tensor& images, std::int64_t outputs)
{
    const std::int64_t count = images.extent(0);
    Outputs result{.values = Tensor({count, outputs})};
    const auto imageSize = static_cast<std::size_t>(count == 0 ? 0 : images.size() / count);
    const Stopwatch watch;
    for (std::int64_t first = 0; first < count; first += plan.batch()) {
        const auto length = static_cast<std::size_t>(std::min(plan.batch(), count - first)), from = static_cast<std::size_t>(first);
        plan.run(images.values().subspan(from * imageSize, length * imageSize),
                 result.values.values().subspan(from * static_cast<std::size_t>(outputs), length * static_cast<std::size_t>(outputs)),
                 static_cast<std::int64_t>(length));
    }
    result.microseconds = watch.microseconds();
    return result;
}

}  // namespace

TwoPlans::TwoPlans(const Network& network, Precision precision)
    : m_network(&network), m_precision(precision), m_outputs(outputShape(network)[0]), m_single(network, 1, precision)
{
}

Outputs TwoPlans::run(const Tensor& images)
{
    if (images.extent(0) <= 1)
        return runInBatches(m_single, images, m_outputs);
    if (!m_many)
        m_many.emplace(*m_network, largeBatch, m_precision);
    return runInBatches(*m_many, images, m_outputs);
}

std::vector<float> TwoPlans::runOne(std::span<const float> image)
{
    std::vector<float> logits(static_cast<std::size_t>(m_outputs));
    m_single.run(image, logits, 1);
    return logits;
}

}  // namespace core
