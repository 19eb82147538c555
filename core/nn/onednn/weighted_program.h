#pragma once

#include "core/nn/onednn/layer_program.h"
#include "core/nn/onednn/weight_gradient.h"

#include <functional>
#include <string>

namespace core::onednn {

/// A layer with weights and a bias. Each of its three passes is one oneDNN primitive, which the derived class
/// describes.
template <class Forward, class BackwardData, class BackwardWeights>
class WeightedProgram : public LayerProgram {
public:
    void compileBackward(const dnnl::memory& outputGradient, const dnnl::memory& inputGradient) override
    {
        if (training()) {
            for (Parameter& parameter : m_parameters)
                parameter.gradient = m_context.allocate(parameter.value.get_desc());
            compileBackwardWeights(outputGradient);
        }
        if (inputGradient)
            compileBackwardData(outputGradient, inputGradient);
    }

protected:
    using LayerProgram::LayerProgram;

    virtual typename BackwardData::primitive_desc describeBackwardData(const dnnl::memory& outputGradient,
                                                                       const dnnl::memory& inputGradient) const = 0;

    /// Code that replaces the primitive for the gradient of the weights; empty if there is none.
    virtual std::function<void()> ownWeightGradient(const WeightGradient&) const { return {}; }

    /// Call it once, when m_description and, in training, m_backwardWeights are set. `shape` is the shape of the stored
    /// weights, `dims` the shape of the same values for the primitives.
    void compileForward(const Shape& shape, const dnnl::memory::dims& dims)
    {
        const dnnl::memory::dims outputs{dims[0]};
        const auto layout =
            training() && isBf16() ? m_backwardWeights.diff_weights_desc() : m_description.weights_desc();
        m_parameters.push_back({shape, plainDescription(dims), m_context.allocate(layout), {}});
        m_parameters.push_back(
            {{dims[0]}, plainDescription(outputs), m_context.allocate(plainDescription(outputs)), {}});
        m_forwardWeights = m_context.converted(m_parameters[0].value, m_description.weights_desc(), m_refresh);
        m_output = m_context.allocate(m_description.dst_desc());
        m_implementation = m_description.impl_info_str();
        m_convertedInput = m_context.converted(input(), m_description.src_desc(), m_forward);
        m_forward.push_back(
            m_context.template execution<Forward>(m_description, {{DNNL_ARG_SRC, m_convertedInput},
                                                                  {DNNL_ARG_WEIGHTS, m_forwardWeights},
                                                                  {DNNL_ARG_BIAS, m_parameters[1].value},
                                                                  {DNNL_ARG_DST, m_output}}));
    }

    typename Forward::primitive_desc m_description;
    typename BackwardWeights::primitive_desc m_backwardWeights;  ///< in training
    dnnl::memory m_convertedInput;
    dnnl::memory m_forwardWeights;  ///< the weights as the forward primitive reads them

private:
    void compileBackwardWeights(const dnnl::memory& outputGradient)
    {
        const dnnl::memory &stored = m_parameters[0].gradient, &bias = m_parameters[1].gradient;
        m_implementation += ", backward weights ";
        if (const auto own = ownWeightGradient({m_convertedInput, outputGradient, stored, bias})) {
            m_implementation += "own loop";
            m_backward.push_back({.own = own});
            return;
        }
        const auto& description = m_backwardWeights;
        m_implementation += description.impl_info_str();
        const bool direct = description.diff_weights_desc() == stored.get_desc();
        const dnnl::memory gradient = direct ? stored : m_context.allocate(description.diff_weights_desc());
        const dnnl::memory source = m_convertedInput.get_desc() == description.src_desc()
                                      ? m_convertedInput
                                      : m_context.converted(input(), description.src_desc(), m_backward);
        const dnnl::memory target = m_context.converted(outputGradient, description.diff_dst_desc(), m_backward);
        m_backward.push_back(
            m_context.template execution<BackwardWeights>(description, {{DNNL_ARG_SRC, source},
                                                                        {DNNL_ARG_DIFF_DST, target},
                                                                        {DNNL_ARG_DIFF_WEIGHTS, gradient},
                                                                        {DNNL_ARG_DIFF_BIAS, bias}}));
        if (!direct)
            m_backward.push_back(m_context.reorder(gradient, stored));
    }

    void compileBackwardData(const dnnl::memory& outputGradient, const dnnl::memory& inputGradient)
    {
        const auto description = describeBackwardData(outputGradient, inputGradient);
        m_implementation += std::string(", backward data ") + description.impl_info_str();
        const bool direct = description.diff_src_desc() == inputGradient.get_desc();
        const dnnl::memory result = direct ? inputGradient : m_context.allocate(description.diff_src_desc());
        const dnnl::memory target = m_context.converted(outputGradient, description.diff_dst_desc(), m_backward);
        const bool shared = m_forwardWeights.get_desc() == description.weights_desc();
        const dnnl::memory weights =
            shared ? m_forwardWeights
                   : m_context.converted(m_parameters[0].value, description.weights_desc(), m_refresh);
        m_backward.push_back(m_context.template execution<BackwardData>(
            description, {{DNNL_ARG_DIFF_DST, target}, {DNNL_ARG_WEIGHTS, weights}, {DNNL_ARG_DIFF_SRC, result}}));
        if (!direct)
            m_backward.push_back(m_context.reorder(result, inputGradient));
    }
};

}  // namespace core::onednn
