#include "core/nn/loss.h"

#include "core/base/error.h"
#include "core/nn/vectorized.h"
#include "core/tensor/operations.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core {

namespace {

RUNOFF_VECTORIZED void exponentials(float* values, std::int64_t count)
{
    for (std::int64_t i = 0; i < count; ++i)
        values[i] = exponential(values[i]);
}

RUNOFF_VECTORIZED void logarithms(float* values, std::int64_t count)
{
    for (std::int64_t i = 0; i < count; ++i)
        values[i] = logarithm(values[i]);
}

double stableSigmoid(double z)
{
    const double power = std::exp(-std::abs(z));
    return (z >= 0.0 ? 1.0 : power) / (1.0 + power);
}

float largestOf(const float* values, std::size_t count)
{
    float largest = values[0];
    for (std::size_t i = 1; i < count; ++i)
        largest = values[i] > largest ? values[i] : largest;
    return largest;
}

/// The position of a class in a segment.
struct Membership {
    std::size_t offset = 0, count = 0, position = 0;  ///< position: index of the class in the segment
    double share = 0.0;                               ///< 1 / number of samples of the batch in the segment
};

/// Values that are the same for all samples of a batch.
struct SegmentTable {
    std::vector<std::vector<Membership>> memberships;  ///< per class
    std::int64_t counted = 0;                          ///< segments with at least one sample
};

SegmentTable tabulate(std::span<const Segment> segments, std::span<const int> labels, std::int64_t outputs)
{
    int classes = 0;
    for (const Segment& segment : segments) {
        expects(!segment.classes.empty() && segment.offset >= 0 && segment.offset + outputsOf(segment) <= outputs,
                "segmentedCrossEntropy: a segment must lie within the outputs");
        classes = std::max(classes, *std::max_element(segment.classes.begin(), segment.classes.end()) + 1);
    }
    std::vector<std::int64_t> histogram(static_cast<std::size_t>(classes));
    for (const int label : labels) {
        if (label >= 0 && label < classes)
            ++histogram[static_cast<std::size_t>(label)];
    }
    SegmentTable table;
    table.memberships.resize(static_cast<std::size_t>(classes));
    for (const Segment& segment : segments) {
        std::int64_t count = 0;
        for (const int member : segment.classes)
            count += histogram[static_cast<std::size_t>(member)];
        table.counted += count > 0;
        const auto width = static_cast<std::size_t>(outputsOf(segment));
        for (std::size_t i = 0; count > 0 && i < segment.classes.size(); ++i)
            table.memberships[static_cast<std::size_t>(segment.classes[i])].push_back(
                {static_cast<std::size_t>(segment.offset), width,
                 segment.groups.empty() ? i : static_cast<std::size_t>(segment.groups[i]),
                 1.0 / static_cast<double>(count)});
    }
    return table;
}

/// Buffers for the segments of one sample, stored without gaps.
struct Workspace {
    explicit Workspace(std::size_t outputs) : values(outputs), sums(outputs) {}
    std::vector<float> values;  ///< logits minus the segment's largest, then their exponentials
    std::vector<float> sums;    ///< per segment: sum of the exponentials, then its logarithm
};

/// The loss of one sample: the sum over its segments of loss / samples of the segment. Writes its row of the gradient.
double sampleLoss(std::span<const float> logits, std::span<float> gradient, std::span<const Membership> memberships,
                  Workspace& room)
{
    std::ranges::fill(gradient, 0.0F);
    double loss = 0.0;
    std::size_t used = 0;
    for (const Membership& segment : memberships) {
        const float* values = &logits[segment.offset];
        const float largest = largestOf(values, segment.count);
        for (std::size_t i = 0; i < segment.count; ++i)
            room.values[used + i] = values[i] - largest;
        used += segment.count;
        loss += segment.share * (static_cast<double>(largest) - static_cast<double>(values[segment.position]));
    }
    exponentials(room.values.data(), static_cast<std::int64_t>(used));
    const float* values = room.values.data();
    for (std::size_t s = 0; s < memberships.size(); ++s) {
        const Membership& segment = memberships[s];
        const float sum = std::accumulate(values, values + segment.count, 0.0F);
        const auto share = static_cast<float>(segment.share);
        const float factor = share / sum;
        for (std::size_t i = 0; i < segment.count; ++i)
            gradient[segment.offset + i] = values[i] * factor;
        gradient[segment.offset + segment.position] -= share;
        room.sums[s] = sum;
        values += segment.count;
    }
    logarithms(room.sums.data(), static_cast<std::int64_t>(memberships.size()));
    for (std::size_t s = 0; s < memberships.size(); ++s)
        loss += memberships[s].share * static_cast<double>(room.sums[s]);
    return loss;
}

/// The term that label smoothing adds to the loss of one sample: `smoothing` times (logit of the label - mean logit).
/// Adds its gradient times `share` to `gradient`.
double smoothedLoss(std::span<const float> logits, std::span<float> gradient, int label, double smoothing, double share)
{
    const auto part = static_cast<float>(share * smoothing / static_cast<double>(logits.size()));
    for (float& value : gradient)
        value -= part;
    gradient[static_cast<std::size_t>(label)] += static_cast<float>(share * smoothing);
    const double mean = std::accumulate(logits.begin(), logits.end(), 0.0) / static_cast<double>(logits.size());
    return smoothing * (static_cast<double>(logits[static_cast<std::size_t>(label)]) - mean);
}

}  // namespace

std::int64_t outputsOf(const Segment& segment)
{
    if (segment.groups.empty())
        return static_cast<std::int64_t>(segment.classes.size());
    expects(segment.groups.size() == segment.classes.size(),
            "outputsOf: a segment needs a group for each of its classes");
    return *std::max_element(segment.groups.begin(), segment.groups.end()) + std::int64_t{1};
}

double softmaxCrossEntropy(std::span<const float> logits, std::span<const int> labels, std::span<float> gradient,
                           double smoothing)
{
    expects(!labels.empty() && logits.size() % labels.size() == 0 && gradient.size() >= logits.size(),
            "softmaxCrossEntropy: logits must be (n, O) for n labels");
    expects(smoothing >= 0.0 && smoothing < 1.0, "softmaxCrossEntropy: smoothing must be in [0, 1)");
    const std::size_t outputs = logits.size() / labels.size();
    const double share = 1.0 / static_cast<double>(labels.size());
    double loss = 0.0;
    for (std::size_t n = 0; n < labels.size(); ++n) {
        expects(labels[n] >= 0 && static_cast<std::size_t>(labels[n]) < outputs,
                "softmaxCrossEntropy: a label must be within the outputs");
        const float* row = &logits[n * outputs];
        float* result = &gradient[n * outputs];
        const float largest = largestOf(row, outputs);
        for (std::size_t i = 0; i < outputs; ++i)
            result[i] = row[i] - largest;
        exponentials(result, static_cast<std::int64_t>(outputs));
        const double sum = std::accumulate(result, result + outputs, 0.0);
        const auto factor = static_cast<float>(share / sum);
        for (std::size_t i = 0; i < outputs; ++i)
            result[i] *= factor;
        result[labels[n]] -= static_cast<float>(share);
        loss += std::log(sum) + static_cast<double>(largest) - static_cast<double>(row[labels[n]]);
        if (smoothing > 0.0)
            loss += smoothedLoss({row, outputs}, {result, outputs}, labels[n], smoothing, share);
    }
    return loss * share;
}

double binaryCrossEntropy(std::span<const float> logits, std::span<const float> targets, std::span<float> gradient,
                          std::int64_t count, double positiveWeight)
{
    expects(count >= 1 && targets.size() >= logits.size() && gradient.size() >= logits.size(),
            "binaryCrossEntropy: logits, targets and gradient must be (n, O)");
    const double share = 1.0 / static_cast<double>(count);
    double loss = 0.0;
    for (std::size_t i = 0; i < logits.size(); ++i) {
        const double z = logits[i], target = targets[i];
        loss += positiveWeight * target * softplus(-z) + (1.0 - target) * softplus(z);
        const double probability = stableSigmoid(z);
        gradient[i] =
            static_cast<float>(share * ((1.0 - target) * probability - positiveWeight * target * (1.0 - probability)));
    }
    return loss * share;
}

double pairCrossEntropy(std::span<const float> logits, std::span<const int> labels, std::span<float> gradient,
                        std::int64_t classes, OtherPairs others)
{
    const auto pairs = static_cast<std::size_t>(pairsOf(classes));
    expects(classes >= 2 && !labels.empty() && logits.size() == labels.size() * pairs
                && gradient.size() >= logits.size(),
            "pairCrossEntropy: logits and gradient must be (n, pairs) for n labels");
    const auto learning = static_cast<double>(others == OtherPairs::Masked ? classes - 1 : pairsOf(classes));
    const double share = 1.0 / (learning * static_cast<double>(labels.size()));
    double loss = 0.0;
    std::size_t at = 0;
    for (const int label : labels) {
        for (int i = 0; i < classes; ++i) {
            for (int j = i + 1; j < classes; ++j, ++at) {
                const bool competent = label == i || label == j;
                if (!competent && others == OtherPairs::Masked) {
                    gradient[at] = 0.0F;
                    continue;
                }
                const double z = 2.0 * static_cast<double>(logits[at]), target = !competent ? 0.5
                                                                               : label == i ? 1.0
                                                                                            : 0.0;
                loss += target * softplus(-z) + (1.0 - target) * softplus(z);
                gradient[at] = static_cast<float>(2.0 * share * (stableSigmoid(z) - target));
            }
        }
    }
    return loss * share;
}

double segmentedCrossEntropy(std::span<const float> logits, std::span<const int> labels,
                             std::span<const Segment> segments, std::span<float> gradient, std::int64_t outputs)
{
    const auto width = static_cast<std::size_t>(outputs);
    expects(outputs >= 1 && logits.size() >= labels.size() * width && gradient.size() >= labels.size() * width,
            "segmentedCrossEntropy: logits and gradient must be (n, O) for n labels");
    const SegmentTable table = tabulate(segments, labels, outputs);
    std::vector<double> losses(labels.size());
#pragma omp parallel
    {
        Workspace room(width);
#pragma omp for schedule(static)
        for (std::size_t n = 0; n < labels.size(); ++n) {
            const auto label = static_cast<std::size_t>(labels[n]);  // a negative label becomes an index past the end
            const auto memberships = label < table.memberships.size()
                                       ? std::span<const Membership>(table.memberships[label])
                                       : std::span<const Membership>();
            losses[n] =
                sampleLoss(logits.subspan(n * width, width), gradient.subspan(n * width, width), memberships, room);
        }
    }
    const double sum = std::accumulate(losses.begin(), losses.end(), 0.0);
    return table.counted ? sum / static_cast<double>(table.counted) : 0.0;
}

}  // namespace core
