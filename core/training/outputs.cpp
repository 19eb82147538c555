#include "core/training/outputs.h"

#include "core/nn/plan.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::int64_t chunk = 256;

}  // namespace

Tensor outputsOf(const Network& network, const Dataset& images)
{
    InferencePlan plan(network, chunk);
    Tensor outputs({images.size(), elementCount(outputShape(network))});
    for (std::int64_t first = 0; first < images.size(); first += chunk) {
        const Tensor part = plan.run(images.images(first, std::min(chunk, images.size() - first)));
        std::ranges::copy(part.values(), outputs.row(first).begin());
    }
    return outputs;
}

}  // namespace core
