#include "core/nn/onednn/layer_program.h"

#include <optional>
#include <string_view>

namespace core::onednn {

namespace {

using DenseForward = dnnl::inner_product_forward;
using DenseBackwardData = dnnl::inner_product_backward_data;
using DenseBackwardWeights = dnnl::inner_product_backward_weights;

bool isReference(const char* implementation)
{
    return std::string_view(implementation).find("ref") != std::string_view::npos;
}

/// The primitive for the existing layouts, which saves reorders of the largest weights of the network. If it rejects
/// these layouts or has only slow code for them, it chooses the layouts. In bf16 it always chooses them: better layouts
/// gain more than the reorders cost.
template <class Make>
auto preferring(Precision precision, const Make& make) -> decltype(make(true))
{
    if (precision == Precision::Bf16)
        return make(false);
    try {
        auto description = make(true);
        if (!isReference(description.impl_info_str()))
            return description;
    } catch (const dnnl::error&) {
    }
    return make(false);
}

class DenseProgram : public LayerProgram {
public:
    DenseProgram(Context& context, LayerOrder order)
        : LayerProgram(context, std::move(order)),
          m_source(input().get_desc().dims()),
          m_target{m_source[0], std::get<Dense>(layer()).outputs},
          m_weights(m_source),
          m_description(describe())
    {
        const std::int64_t features = elementCount(m_source) / m_source[0];
        m_convertedInput = context.converted(input(), m_description.src_desc(), m_forward);
        if (training())
            m_backwardWeights = describeBackwardWeights();
        const auto layout =
            training() && isBf16() ? m_backwardWeights.diff_weights_desc() : m_description.weights_desc();
        m_parameters.push_back({{m_target[1], features}, plainDescription(m_weights), context.allocate(layout), {}});
        m_parameters.push_back(
            {{m_target[1]}, plainDescription({m_target[1]}), context.allocate(plainDescription({m_target[1]})), {}});
        m_toForward = context.converted(m_parameters[0].value, m_description.weights_desc(), m_refresh);
        m_output = context.allocate(m_description.dst_desc());
        m_implementation = m_description.impl_info_str();
        m_forward.push_back(context.execution<DenseForward>(m_description, {{DNNL_ARG_SRC, m_convertedInput},
                                                                            {DNNL_ARG_WEIGHTS, m_toForward},
                                                                            {DNNL_ARG_BIAS, m_parameters[1].value},
                                                                            {DNNL_ARG_DST, m_output}}));
    }

    void compileBackward(const dnnl::memory& outputGradient, const dnnl::memory& inputGradient) override
    {
        for (Parameter& parameter : m_parameters)
            parameter.gradient = m_context.allocate(parameter.value.get_desc());
        compileBackwardWeights(outputGradient);
        if (inputGradient)
            compileBackwardData(outputGradient, inputGradient);
    }

private:
    DenseForward::primitive_desc describe()
    {
        m_weights[0] = m_target[1];
        const auto kind = training() ? dnnl::prop_kind::forward_training : dnnl::prop_kind::forward_inference;
        return preferring(m_order.precision, [&](bool asItLies) {
            return DenseForward::primitive_desc(
                {kind, asItLies ? input().get_desc() : anyDescription(m_source, type()),
                 anyDescription(m_weights, type()), plainDescription({m_target[1]}),
                 anyDescription(m_target, m_order.last ? DataType::f32 : type())},
                m_order.reluFollows ? Context::attributesWithRelu() : Context::attributes(), m_context.engine());
        });
    }

    DenseBackwardWeights::primitive_desc describeBackwardWeights() const
    {
        return preferring(m_order.precision, [&](bool asItLies) {
            return DenseBackwardWeights::primitive_desc(
                {asItLies ? m_convertedInput.get_desc() : anyDescription(m_source, type()),
                 asItLies ? m_description.weights_desc() : anyDescription(m_weights), plainDescription({m_target[1]}),
                 asItLies ? m_description.dst_desc() : anyDescription(m_target, type())},
                Context::attributes(), m_context.engine(), m_description);
        });
    }

    void compileBackwardWeights(const dnnl::memory& outputGradient)
    {
        const Parameter& weights = m_parameters[0];
        const DenseBackwardWeights::primitive_desc& description = m_backwardWeights;
        m_implementation += std::string(", backward weights ") + description.impl_info_str();
        const bool direct = description.diff_weights_desc() == weights.gradient.get_desc();
        const dnnl::memory gradient = direct ? weights.gradient : m_context.allocate(description.diff_weights_desc());
        const dnnl::memory source = m_context.converted(m_convertedInput, description.src_desc(), m_backward);
        const dnnl::memory target = m_context.converted(outputGradient, description.diff_dst_desc(), m_backward);
        m_backward.push_back(
            m_context.execution<DenseBackwardWeights>(description, {{DNNL_ARG_SRC, source},
                                                                    {DNNL_ARG_DIFF_DST, target},
                                                                    {DNNL_ARG_DIFF_WEIGHTS, gradient},
                                                                    {DNNL_ARG_DIFF_BIAS, m_parameters[1].gradient}}));
        if (!direct)
            m_backward.push_back(m_context.reorder(gradient, weights.gradient));
    }

    DenseBackwardData::primitive_desc describeBackwardData(const dnnl::memory& outputGradient,
                                                           const dnnl::memory& inputGradient) const
    {
        return preferring(m_order.precision, [&](bool asItLies) {
            return DenseBackwardData::primitive_desc({asItLies ? inputGradient.get_desc() : anyDescription(m_source),
                                                      asItLies ? m_toForward.get_desc() : anyDescription(m_weights),
                                                      asItLies ? outputGradient.get_desc() : anyDescription(m_target)},
                                                     Context::attributes(), m_context.engine(), m_description);
        });
    }

    /// Uses the weights in the layout of the forward pass if the implementation stays the same, which saves a copy in
    /// each step.
    DenseBackwardData::primitive_desc describeBackwardDataInBf16() const
    {
        const auto with = [this](const dnnl::memory::desc& weights) {
            return DenseBackwardData::primitive_desc(
                {anyDescription(m_source, type()), weights, anyDescription(m_target, type())}, Context::attributes(),
                m_context.engine(), m_description);
        };
        auto free = with(anyDescription(m_weights, type()));
        try {
            auto shared = with(m_toForward.get_desc());
            if (std::string_view(shared.impl_info_str()) == free.impl_info_str())
                return shared;
        } catch (const dnnl::error&) {
        }
        return free;
    }

    void compileBackwardData(const dnnl::memory& outputGradient, const dnnl::memory& inputGradient)
    {
        const auto description =
            isBf16() ? describeBackwardDataInBf16() : describeBackwardData(outputGradient, inputGradient);
        m_implementation += std::string(", backward data ") + description.impl_info_str();
        const bool direct = description.diff_src_desc() == inputGradient.get_desc();
        const dnnl::memory result = direct ? inputGradient : m_context.allocate(description.diff_src_desc());
        const dnnl::memory target = m_context.converted(outputGradient, description.diff_dst_desc(), m_backward);
        const bool shared = m_toForward.get_desc() == description.weights_desc();
        const dnnl::memory weights =
            shared ? m_toForward : m_context.converted(m_parameters[0].value, description.weights_desc(), m_refresh);
        m_backward.push_back(m_context.execution<DenseBackwardData>(
            description, {{DNNL_ARG_DIFF_DST, target}, {DNNL_ARG_WEIGHTS, weights}, {DNNL_ARG_DIFF_SRC, result}}));
        if (!direct)
            m_backward.push_back(m_context.reorder(result, inputGradient));
    }

    dnnl::memory::dims m_source, m_target, m_weights;
    DenseForward::primitive_desc m_description;
    DenseBackwardWeights::primitive_desc m_backwardWeights;  ///< in training
    dnnl::memory m_convertedInput;
    dnnl::memory m_toForward;  ///< the weights as the forward primitive reads them
};

}  // namespace

std::unique_ptr<LayerProgram> makeDense(Context& context, LayerOrder order)
{
    return std::make_unique<DenseProgram>(context, std::move(order));
}

}  // namespace core::onednn
