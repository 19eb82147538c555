#include "core/nn/onednn/input_gradient_plan.h"

#include <algorithm>

namespace core {

namespace {

/// Copies the values of some samples to the beginning of a memory and sets the rest to 0.
void fillFirst(const dnnl::memory& memory, std::span<const float> values)
{
    const std::span<float> all = onednn::floats(memory);
    std::ranges::copy(values, all.begin());
    std::ranges::fill(all.subspan(values.size()), 0.0F);
}

Tensor firstOf(const dnnl::memory& memory, Shape shape)
{
    Tensor values(std::move(shape));
    std::copy_n(onednn::floats(memory).begin(), values.size(), values.values().begin());
    return values;
}

}  // namespace

InputGradientPlan::Implementation::Implementation(const Network& network, std::int64_t batch)
    : m_batch(batch),
      m_input(network.input),
      m_outputs(elementCount(outputShape(network))),
      m_sequence(
          onednn::compileForward(m_context, network, {.batch = batch, .purpose = onednn::Purpose::InputGradients}))
{
    compileBackward();
    m_sequence.refresh();
}

void InputGradientPlan::Implementation::compileBackward()
{
    auto& programs = m_sequence.programs;
    const dnnl::memory& last = m_sequence.output();
    const auto plain = onednn::plainDescription(onednn::extentsOf(last));
    m_output = m_context.converted(last, plain, m_toPlain);
    m_outputGradient = m_context.allocate(plain);
    dnnl::memory gradient = m_context.converted(m_outputGradient, last.get_desc(), m_fromPlain);
    for (std::size_t i = programs.size(); i-- > 0;) {
        const dnnl::memory& input = i > 0 ? programs[i - 1]->output() : m_sequence.input;
        const dnnl::memory inputGradient = programs[i]->inPlace() ? gradient : m_context.allocate(input.get_desc());
        programs[i]->compileBackward(gradient, inputGradient);
        gradient = inputGradient;
    }
    m_inputGradient =
        m_context.converted(gradient, onednn::plainDescription(onednn::extentsOf(gradient)), m_gradientToPlain);
}

Tensor InputGradientPlan::Implementation::run(const Tensor& images, const Tensor& weights)
{
    const std::int64_t count = images.empty() ? 0 : images.extent(0);
    expects(count >= 1 && count <= m_batch, "InputGradientPlan: the count must be within the batch");
    expects(images.size() == count * elementCount(m_input), "InputGradientPlan: needs images of the network");
    expects(weights.size() == count * m_outputs, "InputGradientPlan: needs one weight per image and output");
    fillFirst(m_sequence.input, images.values());
    m_count = count;
    const onednn::Pass pass{.count = count};
    for (const auto& program : m_sequence.programs)
        program->forward(pass);
    m_context.run(m_toPlain);
    fillFirst(m_outputGradient, weights.values());
    m_context.run(m_fromPlain);
    for (std::size_t i = m_sequence.programs.size(); i-- > 0;)
        m_sequence.programs[i]->backward(pass);
    m_context.run(m_gradientToPlain);
    Shape shape{count};
    shape.insert(shape.end(), m_input.begin(), m_input.end());
    return firstOf(m_inputGradient, std::move(shape));
}

Tensor InputGradientPlan::Implementation::outputs() const
{
    return firstOf(m_output, {m_count, m_outputs});
}

}  // namespace core
