#include "core/nn/onednn/weighted_program.h"

namespace core::onednn {

namespace {

using ConvolutionForward = dnnl::convolution_forward;
using ConvolutionBackwardData = dnnl::convolution_backward_data;
using ConvolutionBackwardWeights = dnnl::convolution_backward_weights;

/// Describes a pass with Winograd's algorithm if `wanted` and oneDNN has code for it: oneDNN 2.6 for 3 x 3 weights,
/// stride 1 and AVX-512. It needs half of the time of the direct algorithm, which is used otherwise.
template <class Make>
auto preferringWinograd(bool wanted, const Make& make) -> decltype(make(dnnl::algorithm::convolution_direct))
{
    if (wanted) {
        try {
            return make(dnnl::algorithm::convolution_winograd);
        } catch (const dnnl::error&) {
        }
    }
    return make(dnnl::algorithm::convolution_direct);
}

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
    /// Only in training: the answers of a network do not depend on the algorithm. With fewer channels, the arithmetic
    /// that it saves costs as much as its conversions.
    bool wantsWinograd() const
    {
        constexpr std::int64_t block = 16, fewest = 32;
        return training() && !isBf16() && m_source[1] >= fewest && m_source[1] % block == 0
            && m_convolution.outputs % block == 0;
    }

    ConvolutionBackwardWeights::primitive_desc describeBackwardWeights() const
    {
        return preferringWinograd(wantsWinograd(), [&](dnnl::algorithm algorithm) {
            return describeBackward<ConvolutionBackwardWeights>(
                m_context.engine(), Context::attributes(), m_description, algorithm, anyDescription(m_source, type()),
                anyDescription(m_weights), plainDescription({m_convolution.outputs}), anyDescription(m_target, type()),
                m_strides, m_padding, m_padding);
        });
    }

    ConvolutionBackwardData::primitive_desc describeBackwardData(const dnnl::memory&,
                                                                 const dnnl::memory&) const override
    {
        return preferringWinograd(wantsWinograd(), [&](dnnl::algorithm algorithm) {
            return describeBackward<ConvolutionBackwardData>(
                m_context.engine(), Context::attributes(), m_description, algorithm, anyDescription(m_source, type()),
                anyDescription(m_weights, type()), anyDescription(m_target, type()), m_strides, m_padding, m_padding);
        });
    }

    ConvolutionForward::primitive_desc describe() const
    {
        return preferringWinograd(wantsWinograd(), [&](dnnl::algorithm algorithm) {
            return onednn::describe<ConvolutionForward>(
                m_context.engine(), m_order.reluFollows ? Context::attributesWithRelu() : Context::attributes(),
                forwardKind(), algorithm, anyDescription(m_source, type()), anyDescription(m_weights, type()),
                plainDescription({m_convolution.outputs}),
                anyDescription(m_target, m_order.last ? DataType::f32 : type()), m_strides, m_padding, m_padding);
        });
    }

    std::function<void()> ownWeightGradient(const WeightGradient& memories) const override
    {
        const ConvolutionShape shape{.batch = m_source[0],
                                     .inputs = m_source[1],
                                     .height = m_source[2],
                                     .width = m_source[3],
                                     .outputs = m_convolution.outputs,
                                     .kernel = m_convolution.kernel,
                                     .padding = m_convolution.padding};
        if (m_convolution.stride != 1 || !hasOwnWeightGradient(shape, memories))
            return {};
        return [shape, memories] { computeWeightGradient(shape, memories); };
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
