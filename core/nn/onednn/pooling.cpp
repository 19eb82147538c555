#include "core/nn/onednn/layer_program.h"

namespace core::onednn {

namespace {

using PoolingForward = dnnl::pooling_forward;
using PoolingBackward = dnnl::pooling_backward;

PoolingWindow windowOf(const Layer& layer, const dnnl::memory::dims& input)
{
    if (const auto* most = std::get_if<MaxPooling>(&layer))
        return {dnnl::algorithm::pooling_max, {most->size, most->size}, {most->stride, most->stride}};
    const auto& mean = std::get<AveragePooling>(layer);
    if (mean.size == 0)
        return {dnnl::algorithm::pooling_avg_exclude_padding, {input[2], input[3]}, {input[2], input[3]}};
    return {dnnl::algorithm::pooling_avg_exclude_padding, {mean.size, mean.size}, {mean.stride, mean.stride}};
}

class PoolingProgram : public LayerProgram {
public:
    PoolingProgram(Context& context, LayerOrder order)
        : LayerProgram(context, std::move(order)),
          m_window(windowOf(layer(), extentsOf(input()))),
          m_description(describe())
    {
        m_output = context.allocate(m_description.dst_desc());
        m_implementation = m_description.impl_info_str();
        std::unordered_map<int, dnnl::memory> arguments{{DNNL_ARG_SRC, input()}, {DNNL_ARG_DST, m_output}};
        if (hasBackward() && remembers()) {
            m_workspace = context.allocate(m_description.workspace_desc());
            arguments.emplace(DNNL_ARG_WORKSPACE, m_workspace);
        }
        m_forward.push_back(context.execution<PoolingForward>(m_description, std::move(arguments)));
    }

    void compileBackward(const dnnl::memory& outputGradient, const dnnl::memory& inputGradient) override
    {
        const auto description = describePoolingBackward(m_context.engine(), Context::attributes(), m_description,
                                                         m_window, inputGradient.get_desc(), outputGradient.get_desc());
        m_implementation += std::string(", backward ") + description.impl_info_str();
        std::unordered_map<int, dnnl::memory> arguments{{DNNL_ARG_DIFF_DST, outputGradient},
                                                        {DNNL_ARG_DIFF_SRC, inputGradient}};
        if (remembers())
            arguments.emplace(DNNL_ARG_WORKSPACE, m_workspace);
        m_backward.push_back(m_context.execution<PoolingBackward>(description, std::move(arguments)));
    }

private:
    /// The index of the largest value of each window.
    bool remembers() const { return m_window.algorithm == dnnl::algorithm::pooling_max; }

    PoolingForward::primitive_desc describe() const
    {
        const dnnl::memory::dims source = extentsOf(input());
        const Shape after = outputShape(layer(), Shape(source.begin() + 1, source.end()));
        return describePooling(m_context.engine(), Context::attributes(), forwardKind(), m_window, input().get_desc(),
                               anyDescription({source[0], after[0], after[1], after[2]}, typeOf(input())));
    }

    PoolingWindow m_window;
    PoolingForward::primitive_desc m_description;
    dnnl::memory m_workspace;
};

}  // namespace

std::unique_ptr<LayerProgram> makePooling(Context& context, LayerOrder order)
{
    return std::make_unique<PoolingProgram>(context, std::move(order));
}

}  // namespace core::onednn
