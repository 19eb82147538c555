#pragma once

#include "core/strategy/decisions.h"
#include "core/tensor/tensor.h"

#include <cstdint>
#include <span>
#include <vector>

namespace core {

/// Stated probabilities compared with observed frequencies, in equal bins of the probability of the answer.
struct Reliability {
    /// The images whose stated probability lies in one interval.
    struct Bin {
        std::int64_t images = 0;
        double confidence = 0.0;  ///< mean; 0 without images
        double accuracy = 0.0;    ///< [0, 1]
        bool operator==(const Bin&) const = default;
    };
    std::vector<Bin> bins;
    double ece = 0.0;  ///< expected calibration error: mean of |confidence - accuracy|, weighted by images

    /// Brier score: the mean over images of the sum over classes of (probability - target)^2, [0, 2]
    double brier = 0.0;

    double confidence = 0.0;     ///< mean probability of the answer
    double confidenceGap = 0.0;  ///< mean confidence minus accuracy: above 0 if overconfident
    bool operator==(const Reliability&) const = default;
};

inline constexpr int reliabilityBins = 15;

/// Compares probabilities (N, K) and answers (N) with labels (N).
Reliability reliability(const Tensor& probabilities, std::span<const int> said, std::span<const int> labels);
/// Compares the probabilities (N) of a yes/no network with targets (N) of 0 or 1. The bins contain the probability of
/// yes. The Brier score is the mean of (p - target)^2.
Reliability binaryReliability(std::span<const float> probabilities, std::span<const int> targets);

/// Converts scores (N, K) to calibrated probabilities, by one temperature for softmax or by Platt scaling for sigmoids.
struct Calibrator {
    bool sigmoids = false;
    float temperature = 1.0F;
    std::vector<PlattScale> scales;  ///< K for sigmoids; empty: no scaling

    Tensor probabilities(const Tensor& scores) const;
};
/// Fits a calibrator on scores (N, K) and labels (N) of held-out images.
Calibrator fitCalibrator(const Tensor& scores, std::span<const int> labels, bool sigmoids);

}  // namespace core
