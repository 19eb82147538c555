#pragma once

#include "core/nn/plan.h"
#include "core/teach/examples.h"

#include <map>
#include <stop_token>

namespace core {

inline constexpr int changedVersions = 16;  ///< of each example, with random changes

/// The features of examples that a frozen trunk computes, for each example as it is and with random changes. They are
/// stored by the content of the example, so that a new example costs only its own features, and so that they do not
/// depend on the order of the examples. Use it from one thread at a time.
class ExampleFeatures {
public:
    ExampleFeatures(const Network& trunk, std::uint64_t seed);

    /// The features of all images: changedVersions + 1 tensors (N, F), of which the first is that of the unchanged
    /// images. Forgets the features of all other images. Incomplete after a stop request.
    std::vector<Tensor> of(const Dataset& images, const std::stop_token& stop);

private:
    Tensor computed(const Dataset& images, std::int64_t index);

    InferencePlan m_plan;
    Shape m_input;
    std::int64_t m_width;
    std::uint64_t m_seed;
    std::map<std::uint64_t, Tensor> m_known;  ///< (changedVersions + 1, F) by the key of the example
};

/// Writes image `index` (C*H*W floats) with the random changes of one version; version 0 is the image as it is. The
/// changes depend on the content of the image, not on its place. Any thread.
struct ExampleVersion {
    const Dataset& images;
    std::int64_t index = 0;
    int version = 0;
    std::uint64_t seed = 1;
};
/// Writes the version into `target` (C * H * W).
void copyVersion(const ExampleVersion& wanted, std::span<float> target);

/// A number that identifies the content of an image: its pixels and its strokes.
std::uint64_t exampleKey(const Dataset& images, std::int64_t index);

}  // namespace core
