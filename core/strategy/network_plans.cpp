#include "core/strategy/network_plans.h"

#include "core/base/error.h"

#include <algorithm>

namespace core {

namespace {

Outputs runInBatches(InferencePlan& plan, const Tensor& images, std::int64_t outputs)
{
    const std::int64_t count = images.extent(0);
    Outputs result{.values = Tensor({count, outputs})};
    const auto imageSize = static_cast<std::size_t>(count == 0 ? 0 : images.size() / count);
    const Stopwatch watch;
    for (std::int64_t first = 0; first < count; first += plan.batch()) {
        const auto length = static_cast<std::size_t>(std::min(plan.batch(), count - first)),
                   from = static_cast<std::size_t>(first);
        plan.run(images.values().subspan(from * imageSize, length * imageSize),
                 result.values.values().subspan(from * static_cast<std::size_t>(outputs),
                                                length * static_cast<std::size_t>(outputs)),
                 static_cast<std::int64_t>(length));
    }
    result.microseconds = watch.microseconds();
    return result;
}

/// Compiles plans for one thread during its lifetime.
class OneThread {
public:
    OneThread() { setThreads(1); }
    ~OneThread() { setThreads(m_before); }
    OneThread(const OneThread&) = delete;
    OneThread& operator=(const OneThread&) = delete;

private:
    int m_before = threads();
};

}  // namespace

SingleAndBatchPlan::SingleAndBatchPlan(const Network& network, const PlanOptions& options, Single asked)
    : m_network(&network),
      m_options(options),
      m_outputs(outputShape(network)[0])
{
    if (asked == Single::Now)
        single();
}

InferencePlan& SingleAndBatchPlan::single()
{
    if (!m_single)
        m_single.emplace(*m_network, 1, m_options.precision);
    return *m_single;
}

void SingleAndBatchPlan::releaseBatchPlan()
{
    if (m_options.batch >= usualBatch)
        m_batch.reset();
}

Outputs SingleAndBatchPlan::run(const Tensor& images)
{
    if (images.extent(0) <= 1)
        return runInBatches(single(), images, m_outputs);
    if (!m_batch)
        m_batch.emplace(*m_network, m_options.batch, m_options.precision);
    return runInBatches(*m_batch, images, m_outputs);
}

std::vector<float> SingleAndBatchPlan::runOne(std::span<const float> image)
{
    std::vector<float> logits(static_cast<std::size_t>(m_outputs));
    single().run(image, logits, 1);
    return logits;
}

OwnHeads::OwnHeads(const std::map<std::uint32_t, Network>& networks, const PlanOptions& options)
{
    for (const auto& [mask, network] : networks)
        m_plans.try_emplace(mask, network, options);
}

Outputs OwnHeads::run(const HeadLayout& layout, const Tensor& images)
{
    Outputs all{.values = Tensor({images.extent(0), layout.outputs})};
    for (const Segment& segment : layout.segments) {
        SingleAndBatchPlan& plans = m_plans.at(maskOf(segment));
        const Outputs one = plans.run(images);
        plans.releaseBatchPlan();
        all.microseconds += one.microseconds;
        for (std::int64_t n = 0; n < images.extent(0); ++n)
            std::ranges::copy(one.values.row(n), all.values.row(n).begin() + segment.offset);
    }
    return all;
}

GroupPlans::GroupPlans(const NetworkGroup& group, Asked asked, const PlanOptions& options)
{
    const bool several = asked == Asked::Together && group.networks.size() > 1;
    if (several && options.precision == Precision::F32)
        m_together = NetworksPlan::of(group.networks);
    std::optional<OneThread> oneThread;
    if (several)
        oneThread.emplace();  // runSeveral() runs the networks in parallel
    using enum SingleAndBatchPlan::Single;
    for (const Network& network : group.networks)
        m_plans.emplace_back(network, options, m_together ? Later : Now);
}

Outputs GroupPlans::run(const Tensor& images)
{
    if (m_together && images.extent(0) == 1)
        return runTogether(images);
    return m_plans.size() == 1 ? m_plans.front().run(images) : runSeveral(images);
}

Outputs GroupPlans::runTogether(const Tensor& image)
{
    Outputs all{.values = Tensor({1, m_together->outputs()})};
    const Stopwatch watch;
    m_together->run(image.values(), all.values.values());
    all.microseconds = watch.microseconds();
    return all;
}

Outputs GroupPlans::runSeveral(const Tensor& images)
{
    const std::size_t networks = m_plans.size();
    std::vector<std::int64_t> offsets{0};
    for (const SingleAndBatchPlan& plans : m_plans)
        offsets.push_back(offsets.back() + plans.outputs());
    Outputs all{.values = Tensor({images.extent(0), offsets.back()})};
    const Stopwatch watch;
    const auto runNetwork = [&](std::size_t i) {
        const Outputs one = m_plans[i].run(images);
        for (std::int64_t n = 0; n < images.extent(0); ++n)
            std::ranges::copy(one.values.row(n), all.values.row(n).begin() + offsets[i]);
    };
    if (images.extent(0) == 1) {
#pragma omp parallel for schedule(static)
        for (std::size_t i = 0; i < networks; ++i)
            runNetwork(i);
    } else {
        for (std::size_t i = 0; i < networks; ++i) {
            runNetwork(i);
            m_plans[i].releaseBatchPlan();
        }
    }
    all.microseconds = watch.microseconds();
    return all;
}

namespace {

// The compiler creates a version for each instruction set. Not with sanitizers: the function that selects the version
// runs before they are initialized.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__) \
    && !defined(__SANITIZE_THREAD__)
__attribute__((target_clones("default", "avx2", "avx512f")))
#endif
float dotProduct(const float* left, const float* right, std::size_t count)
{
    constexpr std::size_t lanes = 32;  // separate sums, so that the loop can be vectorized
    float sums[lanes] = {};
    std::size_t i = 0;
    for (; i + lanes <= count; i += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane)
            sums[lane] += left[i + lane] * right[i + lane];
    float sum = 0.0F;
    for (; i < count; ++i)
        sum += left[i] * right[i];
    for (const float part : sums)
        sum += part;
    return sum;
}

/// Computes the outputs first..first+logits.size()-1 of `heads` for the features of one image.
void headLogits(const HeadGroup& heads, std::int64_t first, std::span<const float> features, std::span<float> logits)
{
    for (std::size_t i = 0; i < logits.size(); ++i) {
        const std::size_t row = static_cast<std::size_t>(first) + i;
        logits[i] = dotProduct(heads.weights.values().data() + row * features.size(), features.data(), features.size())
                  + heads.bias.values()[row];
    }
}

}  // namespace

HeadGroup outputsOf(const HeadGroup& heads, std::int64_t first, std::int64_t count)
{
    const std::int64_t width = heads.weights.extent(1);
    HeadGroup group{Tensor({count, width}), Tensor({count})};
    const auto rows = heads.weights.values().subspan(static_cast<std::size_t>(first * width),
                                                     static_cast<std::size_t>(count * width));
    std::ranges::copy(rows, group.weights.values().begin());
    const auto biases = heads.bias.values().subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(count));
    std::ranges::copy(biases, group.bias.values().begin());
    return group;
}

std::vector<float> headLogits(const HeadGroup& heads, std::span<const float> features)
{
    std::vector<float> logits(static_cast<std::size_t>(heads.bias.size()));
    headLogits(heads, 0, features, logits);
    return logits;
}

Tensor headLogits(const HeadGroup& heads, const Tensor& features)
{
    Tensor logits({features.extent(0), heads.bias.size()});
    for (std::int64_t n = 0; n < features.extent(0); ++n)
        headLogits(heads, 0, features.row(n), logits.row(n));
    return logits;
}

std::vector<float> LogitsOfHeads::segment(std::size_t index)
{
    const Segment& asked = m_layout.segments.at(index);
    std::vector<float> logits(static_cast<std::size_t>(outputsOf(asked)));
    headLogits(m_heads, asked.offset, m_features, logits);
    return logits;
}

std::vector<float> LogitsOfNetworks::all()
{
    std::vector<float> logits;
    for (std::size_t index = 0; index < m_layout.segments.size(); ++index)
        for (const float value : segment(index))
            logits.push_back(value);
    return logits;
}

std::vector<float> GivenLogits::segment(std::size_t index)
{
    expects(m_layout != nullptr, "GivenLogits: needs a layout for a segment");
    const Segment& asked = m_layout->segments.at(index);
    const auto part =
        m_logits.subspan(static_cast<std::size_t>(asked.offset), static_cast<std::size_t>(outputsOf(asked)));
    return {part.begin(), part.end()};
}

}  // namespace core
