#include "core/nn/onednn/inference_plan.h"

#include <algorithm>

namespace core {

InferencePlan::Implementation::Implementation(const Network& network, std::int64_t batch, Precision precision)
    : m_batch(batch),
      m_input(network.input),
      m_outputShape(outputShape(network)),
      m_sequence(onednn::compileForward(m_context, network, {batch, onednn::Purpose::Inference, precision}))
{
    const dnnl::memory& last = m_sequence.output();
    m_output = m_context.converted(last, onednn::plainDescription(onednn::extentsOf(last)), m_toPlain);
}

Tensor InferencePlan::Implementation::run(const Tensor& images)
{
    const bool single = images.shape() == m_input;
    const Shape one(images.shape().begin() + (single || images.shape().empty() ? 0 : 1), images.shape().end());
    if (one != m_input)
        throw Error("network: expected images of shape " + toText(m_input) + ", found " + toText(images.shape()));
    const std::int64_t count = single ? 1 : images.extent(0);
    Shape shape{count};
    shape.insert(shape.end(), m_outputShape.begin(), m_outputShape.end());
    Tensor outputs(shape);
    run(images.values(), outputs.values(), count);
    return outputs;
}

void InferencePlan::Implementation::run(std::span<const float> images, std::span<float> outputs, std::int64_t count)
{
    const auto needed = static_cast<std::size_t>(count * elementCount(m_input));
    const auto given = static_cast<std::size_t>(count * elementCount(m_outputShape));
    expects(count >= 1 && count <= m_batch, "InferencePlan::run: the count must be within the batch");
    expects(images.size() >= needed && outputs.size() >= given,
            "InferencePlan::run: needs room for count images and outputs");
    const auto input = onednn::floats(m_sequence.input);
    std::copy_n(images.begin(), needed, input.begin());
    std::fill(input.begin() + static_cast<std::ptrdiff_t>(needed), input.end(), 0.0F);
    for (const auto& program : m_sequence.programs)
        program->forward({.count = count});
    m_context.run(m_toPlain);
    std::copy_n(onednn::floats(m_output).begin(), given, outputs.begin());
}

}  // namespace core
