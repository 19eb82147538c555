#include "core/nn/loss.h"

#include "core/base/error.h"
#include "core/nn/vectorized.h"

#include <cmath>
#include <numeric>

namespace core {

namespace {

RUNOFF_VECTORIZED void exponentials(float* values, std::int64_t count)
{
    for (std::int64_t i = 0; i < count; ++i)
        values[i] = exponential(values[i]);
}

/// log(1 + exp(z)) without overflow.
double softplus(double z)
{
    return std::max(z, 0.0) + std::log1p(std::exp(-std::abs(z)));
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

/// What all samples of a batch share.
struct SegmentTable {
    std::vector<double> share;  ///< 1 / samples that count, per segment; 0 if none
    std::vector<int> position;  ///< (classes, segments): where the class sits in the segment, or -1
    std::int64_t counted = 0;   ///< segments with at least one sample
    int classes = 0;
};

SegmentTable tabulate(std::span<const Segment> segments, std::span<const int> labels, std::int64_t outputs)
{
    SegmentTable table;
    for (const Segment& segment : segments) {
        expects(!segment.classes.empty() && segment.offset >= 0
                    && segment.offset + static_cast<std::int64_t>(segment.classes.size()) <= outputs,
                "segmentedCrossEntropy: a segment must lie within the outputs");
        table.classes = std::max(table.classes, *std::max_element(segment.classes.begin(), segment.classes.end()) + 1);
    }
    std::vector<std::int64_t> histogram(static_cast<std::size_t>(table.classes));
    for (const int label : labels) {
        if (label >= 0 && label < table.classes)
            ++histogram[static_cast<std::size_t>(label)];
    }
    table.share.resize(segments.size());
    table.position.assign(static_cast<std::size_t>(table.classes) * segments.size(), -1);
    for (std::size_t s = 0; s < segments.size(); ++s) {
        std::int64_t count = 0;
        for (std::size_t i = 0; i < segments[s].classes.size(); ++i) {
            const auto member = static_cast<std::size_t>(segments[s].classes[i]);
            count += histogram[member];
            table.position[member * segments.size() + s] = static_cast<int>(i);
        }
        table.share[s] = count ? 1.0 / static_cast<double>(count) : 0.0;
        table.counted += count > 0;
    }
    return table;
}

/// One sample: the sum over its segments of loss / samples of the segment; writes its row of the gradient. The row first
/// holds logits minus the segment's largest, then exponentials in one vectorised sweep, then the gradient.
double sampleLoss(std::span<const float> logits, std::span<float> gradient, std::span<const Segment> segments,
                  const SegmentTable& table, const int* position)
{
    std::fill(gradient.begin(), gradient.end(), -1e9F);
    double loss = 0.0;
    for (std::size_t s = 0; s < segments.size(); ++s) {
        if (position[s] < 0)
            continue;
        const auto offset = static_cast<std::size_t>(segments[s].offset);
        const std::size_t count = segments[s].classes.size();
        const float largest = largestOf(&logits[offset], count);
        for (std::size_t i = 0; i < count; ++i)
            gradient[offset + i] = logits[offset + i] - largest;
        loss += table.share[s]
              * (static_cast<double>(largest) - static_cast<double>(logits[offset + static_cast<std::size_t>(position[s])]));
    }
    exponentials(gradient.data(), static_cast<std::int64_t>(gradient.size()));
    for (std::size_t s = 0; s < segments.size(); ++s) {
        float* values = &gradient[static_cast<std::size_t>(segments[s].offset)];
        const std::size_t count = segments[s].classes.size();
        if (position[s] < 0) {
            std::fill_n(values, count, 0.0F);
            continue;
        }
        float sum = 0.0F;
        for (std::size_t i = 0; i < count; ++i)
            sum += values[i];
        loss += table.share[s] * static_cast<double>(std::log(sum));
        const auto share = static_cast<float>(table.share[s]);
        const float factor = share / sum;
        for (std::size_t i = 0; i < count; ++i)
            values[i] *= factor;
        values[position[s]] -= share;
    }
    return loss;
}

}  // namespace

double softmaxCrossEntropy(std::span<const float> logits, std::span<const int> labels, std::span<float> gradient)
{
    expects(!labels.empty() && logits.size() % labels.size() == 0 && gradient.size() >= logits.size(),
            "softmaxCrossEntropy: logits must be (n, O) for n labels");
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
        gradient[i] = static_cast<float>(
            share * ((1.0 - target) * probability - positiveWeight * target * (1.0 - probability)));
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
    const std::vector<int> nowhere(segments.size(), -1);
    std::size_t covered = 0;
    for (const Segment& segment : segments)
        covered += segment.classes.size();
    const bool gaps = covered != width;
    std::vector<double> losses(labels.size());
#pragma omp parallel for schedule(static)
    for (std::size_t n = 0; n < labels.size(); ++n) {
        const int label = labels[n];
        const bool known = label >= 0 && label < table.classes;
        const int* position = known ? &table.position[static_cast<std::size_t>(label) * segments.size()] : nowhere.data();
        const auto row = gradient.subspan(n * width, width);
        losses[n] = sampleLoss(logits.subspan(n * width, width), row, segments, table, position);
        if (gaps)  // outputs of no segment hold exp(-87)
            std::replace_if(row.begin(), row.end(), [](float value) { return value == exponential(-87.0F); }, 0.0F);
    }
    const double sum = std::accumulate(losses.begin(), losses.end(), 0.0);
    return table.counted ? sum / static_cast<double>(table.counted) : 0.0;
}

}  // namespace core
