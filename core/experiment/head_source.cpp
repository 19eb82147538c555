#include "core/experiment/head_source.h"

#include "core/base/random.h"
#include "core/tensor/operations.h"

#include <algorithm>
#include <memory>

namespace core {

namespace {

/// The running epoch's order and the running batch's labels.
struct Running {
    int epoch = -1;
    std::vector<std::int64_t> order;
    std::vector<int> labels;
    std::vector<float> logits, targets, gradient;  ///< of the sigmoids alone
};

double sigmoidLoss(Running& running, std::span<const float> logits, std::span<float> gradient, const HeadTable& table)
{
    const std::size_t count = running.labels.size();
    const auto classes = static_cast<std::size_t>(table.classes()), width = static_cast<std::size_t>(table.outputs());
    const auto first = static_cast<std::size_t>(table.sigmoidOffset());
    running.logits.resize(count * classes);
    running.gradient.resize(count * classes);
    running.targets.assign(count * classes, 0.0F);
    for (std::size_t n = 0; n < count; ++n) {
        std::ranges::copy(logits.subspan(n * width + first, classes), running.logits.begin() + static_cast<std::ptrdiff_t>(n * classes));
        running.targets[n * classes + static_cast<std::size_t>(running.labels[n])] = 1.0F;
    }
    const double loss = binaryCrossEntropy(running.logits, running.targets, running.gradient, static_cast<std::int64_t>(count));
    for (std::size_t n = 0; n < count; ++n)
        std::ranges::copy(std::span(running.gradient).subspan(n * classes, classes), gradient.subspan(n * width + first, classes).begin());
    return loss;
}

}  // namespace

BatchSource headSource(const Tensor& features, const std::vector<int>& labels, const HeadTable& table, std::uint64_t seed)
{
    const auto running = std::make_shared<Running>();
    BatchSource source;
    source.samples = static_cast<std::int64_t>(labels.size());
    source.fill = [=, &features, &labels](int epoch, std::int64_t first, std::int64_t count, std::span<float> batch) {
        if (running->epoch != epoch) {
            Random random(derivedSeed(seed, "order", static_cast<std::uint64_t>(epoch)));
            running->order = permutation(static_cast<std::int64_t>(labels.size()), random);
            running->epoch = epoch;
        }
        running->labels.resize(static_cast<std::size_t>(count));
        auto target = batch.begin();
        for (std::int64_t i = 0; i < count; ++i) {
            const auto index = running->order[static_cast<std::size_t>(first + i)];
            target = std::ranges::copy(features.row(index), target).out;
            running->labels[static_cast<std::size_t>(i)] = labels[static_cast<std::size_t>(index)];
        }
    };
    source.loss = [running, &table](std::span<const float> logits, std::span<float> gradient, std::int64_t) {
        double loss = 0.0;
        if (!table.segments().empty())
            loss += segmentedCrossEntropy(logits, running->labels, table.segments(), gradient, table.outputs());
        if (table.hasSigmoid())
            loss += sigmoidLoss(*running, logits, gradient, table);
        return loss;
    };
    return source;
}

}  // namespace core
