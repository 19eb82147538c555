#pragma once

#include "core/strategy/decisions.h"
#include "core/tensor/tensor.h"

#include <cstdint>
#include <span>
#include <vector>

namespace core {

/// Stated probability against truth, in equal bins of the probability of what was said.
struct Reliability {
    struct Bin {
        std::int64_t images = 0;
        double confidence = 0.0;  ///< mean; 0 without images
        double accuracy = 0.0;
        bool operator==(const Bin&) const = default;
    };
    std::vector<Bin> bins;
    double ece = 0.0;  ///< expected calibration error: mean distance of the two, weighted by images
    /// Mean over images of the sum over classes of (probability - truth)^2, [0, 2] for a distribution
    double brier = 0.0;
    bool operator==(const Reliability&) const = default;
};

inline constexpr int reliabilityBins = 15;

/// Probabilities (N, K), what was said (N) and labels (N).
Reliability reliability(const Tensor& probabilities, std::span<const int> said, std::span<const int> labels);
/// One yes-no network: probabilities (N) of yes, targets 0 or 1. The bins are over the probability of yes; the Brier
/// score is mean (p - target)^2.
Reliability binaryReliability(std::span<const float> probabilities, std::span<const int> targets);

/// What turns scores (N, K) into probabilities: one temperature of a softmax, or Platt's two numbers for each sigmoid.
struct Calibrator {
    bool sigmoids = false;
    float temperature = 1.0F;
    std::vector<PlattScale> scales;  ///< K, for sigmoids; empty: as they are

    Tensor probabilities(const Tensor& scores) const;
};
/// Fitted on images that no training saw; the class with the highest score of a softmax stays the highest.
Calibrator fitCalibrator(const Tensor& scores, std::span<const int> labels, bool sigmoids);

}  // namespace core
