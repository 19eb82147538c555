#include "core/nn/onednn/weighted_program.h"

namespace core::onednn {

namespace {

using ConvolutionForward = dnnl::convolution_forward;
using ConvolutionBackwardData = dnnl::convolution_backward_data;
using ConvolutionBackwardWeights = dnnl::convolution_backward_weights;

class ConvolutionProgram
    : public WeightedProgram<ConvolutionForward, ConvolutionBackwardData, ConvolutionBackwardWeights> {
public:
    ConvolutionProgram(Context& context, LayerOrder order)
        : WeightedProgram(context, std::move(order)),
          m_convolution(std::get<Convolution>(layer())),
          m_source(input().get_desc().dims()),
          m_weights{m_convolution.outputs, m_source[1], m_convolution.kernel, m_convolution.kernel}
    {
        const Shape after = outputShape(layer(), Shape(m_source.begin() + 1, m_source.end()));
        m_target = {m_source[0], after[0], after[1], after[2]};
        m_description = describe();
        if (training())
            m_backwardWeights = describeBackwardWeights();
        compileForward(m_weights, m_weights);
    }

private:
    ConvolutionBackwardWeights::primitive_desc describeBackwardWeights() const
    {
        const auto& c = m_convolution;
        return {{dnnl::algorithm::convolution_direct,
                 anyDescription(m_source, type()),
                 anyDescription(m_weights),
                 plainDescription({c.outputs}),
                 anyDescription(m_target, type()),
                 {c.stride, c.stride},
                 {c.padding, c.padding},
                 {c.padding, c.padding}},
                Context::attributes(),
                m_context.engine(),
                m_description};
    }

    ConvolutionBackwardData::primitive_desc describeBackwardData(const dnnl::memory&,
                                                                 const dnnl::memory&) const override
    {
        const auto& c = m_convolution;
        return {{dnnl::algorithm::convolution_direct,
                 anyDescription(m_source, type()),
                 anyDescription(m_weights, type()),
                 anyDescription(m_target, type()),
                 {c.stride, c.stride},
                 {c.padding, c.padding},
                 {c.padding, c.padding}},
                Context::attributes(),
                m_context.engine(),
                m_description};
    }

    ConvolutionForward::primitive_desc describe() const
    {
        const auto& c = m_convolution;
        const bool fused = m_order.reluFollows;
        return {{forwardKind(),
                 dnnl::algorithm::convolution_direct,
                 anyDescription(m_source, type()),
                 anyDescription(m_weights, type()),
                 plainDescription({c.outputs}),
                 anyDescription(m_target, m_order.last ? DataType::f32 : type()),
                 {c.stride, c.stride},
                 {c.padding, c.padding},
                 {c.padding, c.padding}},
                fused ? Context::attributesWithRelu() : Context::attributes(),
                m_context.engine()};
    }

    Convolution m_convolution;
    dnnl::memory::dims m_source, m_weights, m_target;
};

}  // namespace

std::unique_ptr<LayerProgram> makeConvolution(Context& context, LayerOrder order)
{
    return std::make_unique<ConvolutionProgram>(context, std::move(order));
}

}  // namespace core::onednn
