#include "core/evaluation/reliability.h"

#include "core/base/error.h"
#include "core/tensor/operations.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace core {

namespace {

/// Collects sums, which finish() converts to means.
class Bins {
public:
    Bins() { m_result.bins.resize(reliabilityBins); }

    void add(double confidence, bool right)
    {
        const auto at =
            std::min<std::size_t>(reliabilityBins - 1, static_cast<std::size_t>(confidence * reliabilityBins));
        Reliability::Bin& bin = m_result.bins[at];
        ++bin.images;
        bin.confidence += confidence;
        bin.accuracy += right ? 1.0 : 0.0;
    }
    Reliability finish(double squares, std::int64_t images)
    {
        const auto total = static_cast<double>(images);
        for (Reliability::Bin& bin : m_result.bins) {
            m_result.ece += std::abs(bin.confidence - bin.accuracy) / total;
            m_result.confidence += bin.confidence / total;
            m_result.confidenceGap += (bin.confidence - bin.accuracy) / total;
            if (bin.images > 0) {
                bin.confidence /= static_cast<double>(bin.images);
                bin.accuracy /= static_cast<double>(bin.images);
            }
        }
        m_result.brier = squares / total;
        return std::move(m_result);
    }

private:
    Reliability m_result;
};

}  // namespace

Reliability reliability(const Tensor& probabilities, std::span<const int> said, std::span<const int> labels)
{
    const std::int64_t images = probabilities.extent(0);
    expects(images >= 1 && std::cmp_equal(said.size(), images) && std::cmp_equal(labels.size(), images),
            "reliability: needs probabilities (N, K), one answer and one label per image");
    Bins bins;
    double squares = 0.0;
    for (std::int64_t n = 0; n < images; ++n) {
        const auto row = probabilities.row(n);
        const int label = labels[static_cast<std::size_t>(n)], answer = said[static_cast<std::size_t>(n)];
        bins.add(row[static_cast<std::size_t>(answer)], answer == label);
        for (std::size_t k = 0; k < row.size(); ++k) {
            const double distance = static_cast<double>(row[k]) - (std::cmp_equal(k, label) ? 1.0 : 0.0);
            squares += distance * distance;
        }
    }
    return bins.finish(squares, images);
}

Reliability binaryReliability(std::span<const float> probabilities, std::span<const int> targets)
{
    expects(!probabilities.empty() && probabilities.size() == targets.size(),
            "binaryReliability: needs one target per probability");
    Bins bins;
    double squares = 0.0;
    for (std::size_t n = 0; n < targets.size(); ++n) {
        const double probability = probabilities[n];
        bins.add(probability, targets[n] == 1);
        squares += (probability - targets[n]) * (probability - targets[n]);
    }
    return bins.finish(squares, static_cast<std::int64_t>(targets.size()));
}

Tensor Calibrator::probabilities(const Tensor& scores) const
{
    Tensor result(scores.shape());
    for (std::int64_t n = 0; n < scores.extent(0); ++n) {
        std::vector<float> row(scores.row(n).begin(), scores.row(n).end());
        for (std::size_t k = 0; k < row.size(); ++k) {
            if (!sigmoids)
                row[k] /= temperature;
            else
                row[k] = sigmoid(scales.empty() ? row[k] : scales.at(k).slope * row[k] + scales.at(k).offset);
        }
        std::ranges::copy(sigmoids ? row : softmax(row), result.row(n).begin());
    }
    return result;
}

Calibrator fitCalibrator(const Tensor& scores, std::span<const int> labels, bool sigmoids)
{
    Calibrator calibrator{.sigmoids = sigmoids, .scales = {}};
    if (!sigmoids) {
        calibrator.temperature = fitTemperature(scores, labels);
        return calibrator;
    }
    calibrator.scales = fitScales(scores, labels);
    return calibrator;
}

}  // namespace core
