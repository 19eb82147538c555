#include "core/nn/onednn/layer_program.h"

#include <map>

namespace core::onednn {

namespace {

using NormalizationForward = dnnl::batch_normalization_forward;
using NormalizationBackward = dnnl::batch_normalization_backward;
using Flags = dnnl::normalization_flags;
using Arguments = std::unordered_map<int, dnnl::memory>;

enum Place : std::size_t { Scale, Shift, Mean, Variance };

/// In training, the primitives process only the samples of the batch. Each number of samples (an epoch has two) has
/// separate primitives on the first part of the same memory.
class NormalizationProgram : public LayerProgram {
public:
    NormalizationProgram(Context& context, LayerOrder order)
        : LayerProgram(context, std::move(order)),
          m_rule(std::get<BatchNormalization>(layer())),
          m_batch(extentsOf(input())[0])
    {
        const dnnl::memory::dims channels{extentsOf(input())[1]};
        for (const std::size_t place : {Scale, Shift, Mean, Variance})
            m_parameters.push_back({channels,
                                    plainDescription(channels),
                                    context.allocate(plainDescription(channels)),
                                    {},
                                    isTrained(layer(), place)});
        m_output = context.allocate(input().get_desc());
        m_mean = training() ? context.allocate(plainDescription(channels)) : m_parameters[Mean].value;
        m_variance = training() ? context.allocate(plainDescription(channels)) : m_parameters[Variance].value;
        m_implementation = codeFor(m_batch).description.impl_info_str();
    }

    void compileBackward(const dnnl::memory& outputGradient, const dnnl::memory& inputGradient) override
    {
        for (Parameter& parameter : m_parameters)
            parameter.gradient = m_context.allocate(parameter.value.get_desc());
        m_outputGradient = outputGradient;
        m_inputGradient = inputGradient ? inputGradient : m_context.allocate(input().get_desc());
        m_implementation += std::string(", backward ") + addBackward(codeFor(m_batch), m_batch);
    }

    void forward(const Pass& pass) override
    {
        const std::int64_t count = samples(pass);
        m_context.run(codeFor(count).forward);
        clearBehind(m_output, count);
    }

    void backward(const Pass& pass) override
    {
        const std::int64_t count = samples(pass);
        Code& code = codeFor(count);
        if (code.backward.empty())
            addBackward(code, count);
        m_context.run(code.backward);
        clearBehind(m_inputGradient, count);
    }

    /// Weights the update of the running values by the share of a full batch.
    void settle(const Pass& pass) override
    {
        const auto part = static_cast<float>((1.0 - m_rule.momentum) * static_cast<double>(pass.count)
                                             / static_cast<double>(m_batch));
        const auto move = [part](const dnnl::memory& running, const dnnl::memory& seen) {
            const auto values = floats(running), target = floats(seen);
            for (std::size_t i = 0; i < values.size(); ++i)
                values[i] += part * (target[i] - values[i]);
        };
        move(m_parameters[Mean].value, m_mean);
        move(m_parameters[Variance].value, m_variance);
    }

private:
    /// Primitives for one number of samples.
    struct Code {
        NormalizationForward::primitive_desc description;
        dnnl::memory workspace;
        std::vector<Execution> forward, backward;
    };

    std::int64_t samples(const Pass& pass) const { return training() ? pass.count : m_batch; }

    Flags flags() const
    {
        Flags all = Flags::use_scale | Flags::use_shift;
        if (m_order.reluFollows)
            all |= Flags::fuse_norm_relu;
        if (!training())
            all |= Flags::use_global_stats;
        return all;
    }

    Code& codeFor(std::int64_t count)
    {
        const auto known = m_codes.find(count);
        if (known != m_codes.end())
            return known->second;
        const Team threads = m_context.team();
        Code& code = m_codes[count];
        const dnnl::memory source = m_context.firstSamples(input(), count);
        code.description = describeNormalization(m_context.engine(), Context::attributes(), forwardKind(),
                                                 source.get_desc(), static_cast<float>(m_rule.epsilon), flags());
        Arguments arguments{{DNNL_ARG_SRC, source},
                            {DNNL_ARG_SCALE, m_parameters[Scale].value},
                            {DNNL_ARG_SHIFT, m_parameters[Shift].value},
                            {DNNL_ARG_MEAN, m_mean},
                            {DNNL_ARG_VARIANCE, m_variance},
                            {DNNL_ARG_DST, m_context.firstSamples(m_output, count)}};
        if (hasBackward() && m_order.reluFollows) {
            code.workspace = m_context.allocate(code.description.workspace_desc());
            arguments.emplace(DNNL_ARG_WORKSPACE, code.workspace);
        }
        code.forward.push_back(m_context.execution<NormalizationForward>(code.description, std::move(arguments)));
        return code;
    }

    /// Returns the name of the implementation that oneDNN chose.
    std::string addBackward(Code& code, std::int64_t count)
    {
        const Team threads = m_context.team();
        const dnnl::memory source = m_context.firstSamples(input(), count),
                           gradient = m_context.firstSamples(m_outputGradient, count);
        const auto description = describeNormalizationBackward(m_context.engine(), Context::attributes(),
                                                               code.description, gradient.get_desc(), source.get_desc(),
                                                               static_cast<float>(m_rule.epsilon), flags());
        Arguments arguments{{DNNL_ARG_SRC, source},
                            {DNNL_ARG_MEAN, m_mean},
                            {DNNL_ARG_VARIANCE, m_variance},
                            {DNNL_ARG_SCALE, m_parameters[Scale].value},
                            {DNNL_ARG_DIFF_DST, gradient},
                            {DNNL_ARG_DIFF_SRC, m_context.firstSamples(m_inputGradient, count)},
                            {DNNL_ARG_DIFF_SCALE, m_parameters[Scale].gradient},
                            {DNNL_ARG_DIFF_SHIFT, m_parameters[Shift].gradient}};
        if (normalizationBackwardTakesShift)
            arguments.emplace(DNNL_ARG_SHIFT, m_parameters[Shift].value);
        if (m_order.reluFollows)
            arguments.emplace(DNNL_ARG_WORKSPACE, code.workspace);
        code.backward.push_back(m_context.execution<NormalizationBackward>(description, std::move(arguments)));
        return description.impl_info_str();
    }

    BatchNormalization m_rule;
    std::int64_t m_batch;
    dnnl::memory m_mean, m_variance;  ///< of the batch in training, the running ones in inference
    dnnl::memory m_outputGradient, m_inputGradient;
    std::map<std::int64_t, Code> m_codes;
};

}  // namespace

std::unique_ptr<LayerProgram> makeNormalization(Context& context, LayerOrder order)
{
    return std::make_unique<NormalizationProgram>(context, std::move(order));
}

}  // namespace core::onednn
