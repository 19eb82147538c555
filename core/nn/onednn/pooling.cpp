#include "core/nn/onednn/layer_program.h"

namespace core::onednn {

namespace {

using Forward = dnnl::pooling_forward;
using Backward = dnnl::pooling_backward;

class PoolingProgram : public LayerProgram {
public:
    PoolingProgram(Context& context, LayerOrder order)
        : LayerProgram(context, std::move(order)), m_pooling(std::get<MaxPooling>(layer())), m_description(describe())
    {
        m_output = context.allocate(m_description.dst_desc());
        m_implementation = m_description.impl_info_str();
        std::unordered_map<int, dnnl::memory> arguments{{DNNL_ARG_SRC, input()}, {DNNL_ARG_DST, m_output}};
        if (training()) {
            m_workspace = context.allocate(m_description.workspace_desc());
            arguments.emplace(DNNL_ARG_WORKSPACE, m_workspace);
        }
        m_forward.push_back(context.execution<Forward>(m_description, std::move(arguments)));
    }

    void compileBackward(const dnnl::memory& outputGradient, const dnnl::memory& inputGradient) override
    {
        const Backward::primitive_desc description(
            {dnnl::algorithm::pooling_max, inputGradient.get_desc(), outputGradient.get_desc(), strides(), window(), {0, 0}, {0, 0}},
            Context::attributes(), m_context.engine(), m_description);
        m_implementation += std::string(", backward ") + description.impl_info_str();
        m_backward.push_back(m_context.execution<Backward>(description, {{DNNL_ARG_DIFF_DST, outputGradient},
                                                                         {DNNL_ARG_WORKSPACE, m_workspace},
                                                                         {DNNL_ARG_DIFF_SRC, inputGradient}}));
    }

private:
    dnnl::memory::dims strides() const { return {m_pooling.stride, m_pooling.stride}; }
    dnnl::memory::dims window() const { return {m_pooling.size, m_pooling.size}; }

    Forward::primitive_desc describe() const
    {
        const dnnl::memory::dims source = input().get_desc().dims();
        const Shape after = outputShape(layer(), Shape(source.begin() + 1, source.end()));
        return {{training() ? dnnl::prop_kind::forward_training : dnnl::prop_kind::forward_inference,
                 dnnl::algorithm::pooling_max,
                 input().get_desc(),
                 anyDescription({source[0], after[0], after[1], after[2]}, typeOf(input())),
                 strides(),
                 window(),
                 {0, 0},
                 {0, 0}},
                Context::attributes(),
                m_context.engine()};
    }

    MaxPooling m_pooling;
    Forward::primitive_desc m_description;
    dnnl::memory m_workspace;
};

}  // namespace

std::unique_ptr<LayerProgram> makeMaxPooling(Context& context, LayerOrder order)
{
    return std::make_unique<PoolingProgram>(context, std::move(order));
}

}  // namespace core::onednn
