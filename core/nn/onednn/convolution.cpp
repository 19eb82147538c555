#include "core/nn/onednn/layer_program.h"

namespace core::onednn {

namespace {

using ConvolutionForward = dnnl::convolution_forward;
using ConvolutionBackwardData = dnnl::convolution_backward_data;
using ConvolutionBackwardWeights = dnnl::convolution_backward_weights;

class ConvolutionProgram : public LayerProgram {
public:
    ConvolutionProgram(Context& context, LayerOrder order)
        : LayerProgram(context, std::move(order)),
          m_convolution(std::get<Convolution>(layer())),
          m_description(describe())
    {
        const auto& c = m_convolution;
        const dnnl::memory::dims weights{c.outputs, m_source[1], c.kernel, c.kernel};
        if (training())
            m_backwardWeights = describeBackwardWeights();
        const auto layout =
            training() && isBf16() ? m_backwardWeights.diff_weights_desc() : m_description.weights_desc();
        m_parameters.push_back({weights, plainDescription(weights), context.allocate(layout), {}});
        m_parameters.push_back(
            {{c.outputs}, plainDescription({c.outputs}), context.allocate(plainDescription({c.outputs})), {}});
        m_toForward = context.converted(m_parameters[0].value, m_description.weights_desc(), m_refresh);
        m_output = context.allocate(m_description.dst_desc());
        m_implementation = m_description.impl_info_str();
        m_convertedInput = context.converted(input(), m_description.src_desc(), m_forward);
        m_forward.push_back(
            context.execution<ConvolutionForward>(m_description, {{DNNL_ARG_SRC, m_convertedInput},
                                                                  {DNNL_ARG_WEIGHTS, m_toForward},
                                                                  {DNNL_ARG_BIAS, m_parameters[1].value},
                                                                  {DNNL_ARG_DST, m_output}}));
    }

    void compileBackward(const dnnl::memory& outputGradient, const dnnl::memory& inputGradient) override
    {
        for (Parameter& parameter : m_parameters)
            parameter.gradient = m_context.allocate(parameter.value.get_desc());
        const ConvolutionBackwardWeights::primitive_desc& weights = m_backwardWeights;
        m_implementation += std::string(", backward weights ") + weights.impl_info_str();
        const bool direct = weights.diff_weights_desc() == m_parameters[0].gradient.get_desc();
        const dnnl::memory gradient =
            direct ? m_parameters[0].gradient : m_context.allocate(weights.diff_weights_desc());
        const dnnl::memory source = m_convertedInput.get_desc() == weights.src_desc()
                                      ? m_convertedInput
                                      : m_context.converted(input(), weights.src_desc(), m_backward);
        const dnnl::memory target = m_context.converted(outputGradient, weights.diff_dst_desc(), m_backward);
        m_backward.push_back(
            m_context.execution<ConvolutionBackwardWeights>(weights, {{DNNL_ARG_SRC, source},
                                                                      {DNNL_ARG_DIFF_DST, target},
                                                                      {DNNL_ARG_DIFF_WEIGHTS, gradient},
                                                                      {DNNL_ARG_DIFF_BIAS, m_parameters[1].gradient}}));
        if (!direct)
            m_backward.push_back(m_context.reorder(gradient, m_parameters[0].gradient));
        if (inputGradient)
            compileBackwardData(outputGradient, inputGradient);
    }

private:
    ConvolutionBackwardWeights::primitive_desc describeBackwardWeights() const
    {
        const auto& c = m_convolution;
        return {{dnnl::algorithm::convolution_direct,
                 anyDescription(m_source, type()),
                 anyDescription({c.outputs, m_source[1], c.kernel, c.kernel}),
                 plainDescription({c.outputs}),
                 anyDescription(m_target, type()),
                 {c.stride, c.stride},
                 {c.padding, c.padding},
                 {c.padding, c.padding}},
                Context::attributes(),
                m_context.engine(),
                m_description};
    }

    void compileBackwardData(const dnnl::memory& outputGradient, const dnnl::memory& inputGradient)
    {
        const dnnl::memory::dims strides{m_convolution.stride, m_convolution.stride};
        const dnnl::memory::dims padding{m_convolution.padding, m_convolution.padding};
        const ConvolutionBackwardData::primitive_desc data(
            {dnnl::algorithm::convolution_direct, anyDescription(m_source, type()),
             anyDescription(m_parameters[0].shape, type()), anyDescription(m_target, type()), strides, padding,
             padding},
            Context::attributes(), m_context.engine(), m_description);
        m_implementation += std::string(", backward data ") + data.impl_info_str();
        const bool direct = data.diff_src_desc() == inputGradient.get_desc();
        const dnnl::memory result = direct ? inputGradient : m_context.allocate(data.diff_src_desc());
        const dnnl::memory target = m_context.converted(outputGradient, data.diff_dst_desc(), m_backward);
        const bool shared = m_toForward.get_desc() == data.weights_desc();
        const dnnl::memory weights =
            shared ? m_toForward : m_context.converted(m_parameters[0].value, data.weights_desc(), m_refresh);
        m_backward.push_back(m_context.execution<ConvolutionBackwardData>(
            data, {{DNNL_ARG_DIFF_DST, target}, {DNNL_ARG_WEIGHTS, weights}, {DNNL_ARG_DIFF_SRC, result}}));
        if (!direct)
            m_backward.push_back(m_context.reorder(result, inputGradient));
    }

    ConvolutionForward::primitive_desc describe()
    {
        const auto& c = m_convolution;
        m_source = input().get_desc().dims();
        const Shape after = outputShape(layer(), Shape(m_source.begin() + 1, m_source.end()));
        m_target = {m_source[0], after[0], after[1], after[2]};
        const dnnl::memory::dims weights{c.outputs, m_source[1], c.kernel, c.kernel};
        const bool fused = m_order.reluFollows;
        return {{training() ? dnnl::prop_kind::forward_training : dnnl::prop_kind::forward_inference,
                 dnnl::algorithm::convolution_direct,
                 anyDescription(m_source, type()),
                 anyDescription(weights, type()),
                 plainDescription({c.outputs}),
                 anyDescription(m_target, m_order.last ? DataType::f32 : type()),
                 {c.stride, c.stride},
                 {c.padding, c.padding},
                 {c.padding, c.padding}},
                fused ? Context::attributesWithRelu() : Context::attributes(),
                m_context.engine()};
    }

    Convolution m_convolution;
    dnnl::memory::dims m_source, m_target;
    ConvolutionForward::primitive_desc m_description;
    ConvolutionBackwardWeights::primitive_desc m_backwardWeights;  ///< in training
    dnnl::memory m_convertedInput;
    dnnl::memory m_toForward;  ///< the weights as the forward primitive reads them
};

}  // namespace

std::unique_ptr<LayerProgram> makeConvolution(Context& context, LayerOrder order)
{
    return std::make_unique<ConvolutionProgram>(context, std::move(order));
}

}  // namespace core::onednn
