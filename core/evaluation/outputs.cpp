#include "core/evaluation/outputs.h"

#include "core/nn/plan.h"
#include "core/tensor/operations.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::int64_t outputChunk = 256;

}  // namespace

Tensor outputsOf(const Network& network, const Dataset& images)
{
    InferencePlan plan(network, outputChunk);
    const std::int64_t outputs = elementCount(outputShape(network)), pixels = elementCount(images.imageShape);
    Tensor all({images.size(), outputs});
    // Reuses the memory of the batch, because allocating new pages takes as long as the computation.
    std::vector<float> batch(static_cast<std::size_t>(outputChunk * pixels));
    for (std::int64_t first = 0; first < images.size(); first += outputChunk) {
        const std::int64_t count = std::min(outputChunk, images.size() - first);
        for (std::int64_t n = 0; n < count; ++n)
            images.copyImage(first + n, std::span(batch).subspan(static_cast<std::size_t>(n * pixels),
                                                                 static_cast<std::size_t>(pixels)));
        plan.run(std::span(batch).first(static_cast<std::size_t>(count * pixels)),
                 std::span(all.values())
                     .subspan(static_cast<std::size_t>(first * outputs), static_cast<std::size_t>(count * outputs)),
                 count);
    }
    return all;
}

double shareOfRight(const Tensor& outputs, const Dataset& images)
{
    std::int64_t right = 0;
    for (std::int64_t n = 0; n < images.size(); ++n)
        right += argmax(outputs.row(n)) == images.labels[static_cast<std::size_t>(n)];
    return static_cast<double>(right) / static_cast<double>(images.size());
}

}  // namespace core
