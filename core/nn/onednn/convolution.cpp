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
          m_source(extentsOf(input())),
          m_weights{m_convolution.outputs, m_source[1], m_convolution.kernel, m_convolution.kernel},
          m_strides{m_convolution.stride, m_convolution.stride},
          m_padding{m_convolution.padding, m_convolution.padding}
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
        return describeBackward<ConvolutionBackwardWeights>(
            m_context.engine(), Context::attributes(), m_description, dnnl::algorithm::convolution_direct,
            anyDescription(m_source, type()), anyDescription(m_weights), plainDescription({m_convolution.outputs}),
            anyDescription(m_target, type()), m_strides, m_padding, m_padding);
    }

    ConvolutionBackwardData::primitive_desc describeBackwardData(const dnnl::memory&,
                                                                 const dnnl::memory&) const override
    {
        return describeBackward<ConvolutionBackwardData>(
            m_context.engine(), Context::attributes(), m_description, dnnl::algorithm::convolution_direct,
            anyDescription(m_source, type()), anyDescription(m_weights, type()), anyDescription(m_target, type()),
            m_strides, m_padding, m_padding);
    }

    ConvolutionForward::primitive_desc describe() const
    {
        return onednn::describe<ConvolutionForward>(
            m_context.engine(), m_order.reluFollows ? Context::attributesWithRelu() : Context::attributes(),
            forwardKind(), dnnl::algorithm::convolution_direct, anyDescription(m_source, type()),
            anyDescription(m_weights, type()), plainDescription({m_convolution.outputs}),
            anyDescription(m_target, m_order.last ? DataType::f32 : type()), m_strides, m_padding, m_padding);
    }

    Convolution m_convolution;
    dnnl::memory::dims m_source, m_weights, m_target, m_strides, m_padding;
};

}  // namespace

std::unique_ptr<LayerProgram> makeConvolution(Context& context, LayerOrder order)
{
    return std::make_unique<ConvolutionProgram>(context, std::move(order));
}

}  // namespace core::onednn
