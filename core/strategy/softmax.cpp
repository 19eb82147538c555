#include "core/base/error.h"
#include "core/strategy/decisions.h"
#include "core/strategy/trace_json.h"
#include "core/tensor/operations.h"

#include <boost/math/tools/minima.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace core {

namespace {

double entropy(std::span<const float> probabilities)
{
    double sum = 0.0;
    for (const double probability : probabilities)
        if (probability > 0.0)
            sum -= probability * std::log(probability);
    return std::max(sum, 0.0);
}

std::size_t runnerUp(std::span<const float> logits, std::size_t winner)
{
    std::size_t second = winner == 0 ? 1 : 0;
    for (std::size_t i = 0; i < logits.size(); ++i)
        if (i != winner && logits[i] > logits[second])
            second = i;
    return second;
}

/// The sum of the cross-entropy over all rows, in nats.
double crossEntropyAt(double temperature, const Tensor& logits, std::span<const int> labels)
{
    double sum = 0.0;
    for (std::int64_t n = 0; n < logits.extent(0); ++n) {
        const std::span<const float> row = logits.row(n);
        const double largest = *std::ranges::max_element(row);
        double powers = 0.0;
        for (const double logit : row)
            powers += std::exp((logit - largest) / temperature);
        const auto label = static_cast<std::size_t>(labels[static_cast<std::size_t>(n)]);
        sum += std::log(powers) - (static_cast<double>(row[label]) - largest) / temperature;
    }
    return sum;
}

}  // namespace

Verdict decideSoftmax(std::span<const float> logits, float temperature)
{
    expects(logits.size() >= 2, "decideSoftmax: needs at least two logits");
    expects(temperature > 0.0F, "decideSoftmax: the temperature must be above 0");
    std::vector<float> scaled(logits.begin(), logits.end());
    for (float& logit : scaled)
        logit /= temperature;
    // Logits decide because a large temperature or a large lead may round different logits to the same probability.
    const std::size_t winner = argmax(logits), second = runnerUp(logits, winner);
    Verdict verdict{
        .strategy = StrategyId::Softmax, .scores = softmax(scaled), .winner = static_cast<int>(winner), .trace = {}};
    verdict.trace = SoftmaxTrace{.runnerUp = static_cast<int>(second),
                                 .margin = static_cast<double>(verdict.scores[winner]) - verdict.scores[second],
                                 .entropy = entropy(verdict.scores)};
    return verdict;
}

float fitTemperature(const Tensor& logits, std::span<const int> labels)
{
    expects(logits.shape().size() == 2 && logits.extent(0) >= 1, "fitTemperature: needs logits (N, K), N at least 1");
    expects(std::cmp_equal(labels.size(), logits.extent(0)), "fitTemperature: needs one label per row");
    expects(std::ranges::all_of(labels, [&](int label) { return label >= 0 && label < logits.extent(1); }),
            "fitTemperature: labels must be in 0..K-1");
    // The loss is convex in 1/T and so has a single minimum in log T.
    const auto loss = [&](double logarithm) { return crossEntropyAt(std::exp(logarithm), logits, labels); };
    constexpr int bits = 20;
    const auto lowest = boost::math::tools::brent_find_minima(loss, std::log(0.05), std::log(20.0), bits);
    return static_cast<float>(std::exp(lowest.first));
}

void writeSoftmaxTrace(const Verdict& verdict, TraceJson& json)
{
    const auto& trace = std::get<SoftmaxTrace>(verdict.trace);
    json["margin"] = trace.margin;
    json["entropy"] = trace.entropy;
}

}  // namespace core
