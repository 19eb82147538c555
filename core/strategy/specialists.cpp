#include "core/base/error.h"
#include "core/strategy/decisions.h"
#include "core/strategy/trace_json.h"
#include "core/tensor/operations.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

namespace core {

namespace {

/// Fits Platt scaling with smoothed targets by the algorithm of Lin, Lin and Weng, "A note on Platt's probabilistic
/// outputs for support vector machines", Machine Learning 68 (2007), 267-276. Slope and offset have the opposite sign
/// of A and B in the paper.
class PlattFit {
public:
    PlattFit(std::span<const float> logits, std::span<const int> targets) : m_logits(logits), m_targets(targets)
    {
        m_positives = static_cast<double>(std::ranges::count(targets, 1));
        m_negatives = static_cast<double>(targets.size()) - m_positives;
        m_offset = std::log((m_positives + 1.0) / (m_negatives + 1.0));
    }

    PlattScale solve()
    {
        for (int iteration = 0; iteration < 100; ++iteration)
            if (!improve())
                break;
        return {.slope = static_cast<float>(m_slope), .offset = static_cast<float>(m_offset)};
    }

private:
    double target(std::size_t i) const
    {
        return m_targets[i] == 1 ? (m_positives + 1.0) / (m_positives + 2.0) : 1.0 / (m_negatives + 2.0);
    }

    double loss(double slope, double offset) const
    {
        double sum = 0.0;
        for (std::size_t i = 0; i < m_logits.size(); ++i) {
            const double z = slope * m_logits[i] + offset;
            sum += std::max(z, 0.0) - z * target(i) + std::log1p(std::exp(-std::abs(z)));
        }
        return sum;
    }

    /// One Newton step, halved until the loss decreases enough. Returns false if the fit has converged.
    bool improve()
    {
        double h11 = 1e-12, h22 = 1e-12, h12 = 0.0, g1 = 0.0, g2 = 0.0;  // 1e-12 keeps the Hessian regular
        for (std::size_t i = 0; i < m_logits.size(); ++i) {
            const double x = m_logits[i], z = m_slope * x + m_offset;
            const double power = std::exp(-std::abs(z));
            const double p = z >= 0.0 ? 1.0 / (1.0 + power) : power / (1.0 + power);
            const double curvature = power / ((1.0 + power) * (1.0 + power)), difference = p - target(i);
            h11 += x * x * curvature;
            h12 += x * curvature;
            h22 += curvature;
            g1 += x * difference;
            g2 += difference;
        }
        if (std::abs(g1) < 1e-5 && std::abs(g2) < 1e-5)
            return false;
        const double determinant = h11 * h22 - h12 * h12;
        return search(-(h22 * g1 - h12 * g2) / determinant, -(h11 * g2 - h12 * g1) / determinant, g1, g2);
    }

    bool search(double slopeStep, double offsetStep, double slopeGradient, double offsetGradient)
    {
        const double descent = slopeGradient * slopeStep + offsetGradient * offsetStep;
        const double before = loss(m_slope, m_offset);
        for (double step = 1.0; step >= 1e-10; step /= 2.0) {
            const double slope = m_slope + step * slopeStep, offset = m_offset + step * offsetStep;
            if (loss(slope, offset) < before + 1e-4 * step * descent) {
                m_slope = slope;
                m_offset = offset;
                return true;
            }
        }
        return false;
    }

    std::span<const float> m_logits;
    std::span<const int> m_targets;
    double m_positives = 0.0, m_negatives = 0.0;
    double m_slope = 0.0, m_offset = 0.0;
};

constexpr std::size_t plattFolds = 5;

/// The logits and targets of one class against the rest.
struct OneAgainstRest {
    std::vector<float> logits;
    std::vector<int> targets;

    double logLoss(std::size_t image, const PlattScale& scale) const
    {
        const double z =
            static_cast<double>(scale.slope) * static_cast<double>(logits[image]) + static_cast<double>(scale.offset);
        return softplus(targets[image] == 1 ? -z : z);
    }
    PlattScale fit() const { return fitPlatt(logits, targets); }
};

std::vector<OneAgainstRest> columnsOf(const Tensor& logits, std::span<const int> labels)
{
    std::vector<OneAgainstRest> columns(static_cast<std::size_t>(logits.extent(1)));
    for (std::size_t k = 0; k < columns.size(); ++k)
        for (std::size_t n = 0; n < labels.size(); ++n) {
            columns[k].logits.push_back(logits.row(static_cast<std::int64_t>(n))[k]);
            columns[k].targets.push_back(std::cmp_equal(labels[n], k));
        }
    return columns;
}

/// The fold in which each image is left out of the fit. Every fold has about the same share of each class.
std::vector<std::size_t> foldsOf(std::span<const int> labels)
{
    std::map<int, std::size_t> seen;
    std::vector<std::size_t> places;
    for (const int label : labels)
        places.push_back(seen[label]++ % plattFolds);
    return places;
}

/// Adds, for each image, how much a fit without this image lowers its log-loss.
void addCrossValidatedGains(const OneAgainstRest& column, const std::vector<std::size_t>& places,
                            std::vector<double>& gains)
{
    for (std::size_t fold = 0; fold < plattFolds; ++fold) {
        OneAgainstRest rest;
        for (std::size_t n = 0; n < places.size(); ++n) {
            if (places[n] == fold)
                continue;
            rest.logits.push_back(column.logits[n]);
            rest.targets.push_back(column.targets[n]);
        }
        if (rest.logits.empty())
            continue;
        const PlattScale scale = rest.fit();
        for (std::size_t n = 0; n < places.size(); ++n)
            if (places[n] == fold)
                gains[n] += column.logLoss(n, {}) - column.logLoss(n, scale);
    }
}

/// Whether the sum of the gains exceeds its standard error.
bool exceedsStandardError(const std::vector<double>& gains)
{
    const auto n = static_cast<double>(gains.size());
    const double sum = std::accumulate(gains.begin(), gains.end(), 0.0);
    double squares = 0.0;
    for (const double gain : gains)
        squares += (gain - sum / n) * (gain - sum / n);
    return gains.size() > 1 && sum > std::sqrt(squares * n / (n - 1.0));
}

}  // namespace

std::vector<PlattScale> fitScales(const Tensor& logits, std::span<const int> labels)
{
    expects(logits.shape().size() == 2 && logits.extent(0) >= 1 && std::cmp_equal(labels.size(), logits.extent(0)),
            "fitScales: needs logits (N, K) and one label per row, N at least 1");
    const std::vector<std::size_t> places = foldsOf(labels);
    std::vector<PlattScale> scales;
    std::vector<double> gains(places.size());
    for (const OneAgainstRest& column : columnsOf(logits, labels)) {
        scales.push_back(column.fit());
        addCrossValidatedGains(column, places, gains);
    }
    return exceedsStandardError(gains) ? scales : std::vector<PlattScale>(scales.size());
}

std::vector<float> exactlyOneHigh(std::span<const float> logits)
{
    expects(!logits.empty(), "exactlyOneHigh: needs a logit");
    return softmax(logits);
}

Verdict decideSpecialists(std::span<const float> logits, std::span<const PlattScale> scales)
{
    expects(!logits.empty() && logits.size() == scales.size(), "decideSpecialists: needs one scale per logit");
    Verdict verdict{
        .strategy = StrategyId::Specialists, .scores = {}, .winner = static_cast<int>(argmax(logits)), .trace = {}};
    verdict.forwardPasses = static_cast<std::int64_t>(logits.size());
    SpecialistsTrace trace;
    std::vector<float> scaled;
    for (std::size_t i = 0; i < logits.size(); ++i) {
        scaled.push_back(scales[i].slope * logits[i] + scales[i].offset);
        verdict.scores.push_back(sigmoid(logits[i]));
        trace.calibrated.push_back(sigmoid(scaled[i]));
    }
    trace.calibratedWinner = static_cast<int>(argmax(scaled));
    trace.exactlyOne = exactlyOneHigh(logits);
    verdict.trace = std::move(trace);
    return verdict;
}

PlattScale fitPlatt(std::span<const float> logits, std::span<const int> targets)
{
    expects(!logits.empty() && logits.size() == targets.size(), "fitPlatt: needs one target per logit");
    expects(std::ranges::all_of(targets, [](int target) { return target == 0 || target == 1; }),
            "fitPlatt: targets must be 0 or 1");
    return PlattFit(logits, targets).solve();
}

void writeSpecialistsTrace(const Verdict& verdict, TraceJson& json)
{
    const auto& trace = std::get<SpecialistsTrace>(verdict.trace);
    json["calibrated"] = json.byClass(trace.calibrated);
    json["calibrated_winner"] = json.name(trace.calibratedWinner);
    json["exactly_one"] = json.byClass(trace.exactlyOne);
}

}  // namespace core
