#pragma once

#include "core/data/dataset.h"
#include "core/evaluation/evaluation.h"
#include "core/strategy/classifier.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace core {

/// The images of one half of the writers and of the other half.
struct WriterHalves {
    Dataset learn;  ///< of one writer more if their number is odd
    Dataset test;
};

/// Divides the images by writer, at random by `seed`. Images of unknown writers are left out. Throws UsageError if
/// fewer than two writers are known.
WriterHalves halvesByWriter(const Dataset& dataset, std::uint64_t seed);

/// Progress and stop of an adaptation.
struct AdaptWatch {
    std::function<void(int done, int total)> progress{};  ///< after each group of heads and each network
    std::stop_token stop{};
};

/// Adapts a classifier to other handwriting: all heads on the trunk, and the last layer of the multi-label network and
/// of each specialist, learn from `images` and from changed versions of them, beginning with their weights. The
/// networks before them, and strategies with other networks, stay as they are. Labels are those of the classifier.
/// nullopt after a stop request. Throws UsageError for a classifier with separate networks instead of heads, and if a
/// class has no images.
std::optional<Classifier> adapted(const Classifier& classifier, const Dataset& images, const AdaptWatch& watch = {});

/// One strategy before and after the adaptation, on images of writers that it did not learn from.
struct AdaptedStrategy {
    std::int64_t rightBefore = 0, rightAfter = 0;
    std::int64_t mended = 0, spoiled = 0;  ///< images that only the adapted, or only the original strategy gets right
    double p = 1.0;                        ///< two-sided, exact McNemar test
    bool operator==(const AdaptedStrategy&) const = default;
};

/// An adapted classifier and its test on other writers.
struct Adaptation {
    Classifier classifier;
    std::int64_t writersLearned = 0, writersTested = 0;
    std::int64_t imagesLearned = 0, imagesTested = 0;
    std::map<StrategyId, AdaptedStrategy> strategies;
};

/// Adapts the classifier to half of the writers and tests it on the other half. nullopt after a stop request. Throws as
/// halvesByWriter(), adapted() and checkFit().
std::optional<Adaptation> adaptToHalf(const std::shared_ptr<const Classifier>& classifier, const Dataset& dataset,
                                      std::uint64_t seed, const AdaptWatch& watch = {});

}  // namespace core
