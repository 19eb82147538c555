#include "core/nn/onednn/layer_program.h"
#include "core/nn/onednn/values.h"
#include "core/nn/vectorized.h"

namespace core::onednn {

namespace {

/// No __restrict, because the result may be one of the operands.
RUNOFF_VECTORIZED void add(float* sum, const float* one, const float* other, std::int64_t count)
{
#pragma omp simd
    for (std::int64_t i = 0; i < count; ++i)
        sum[i] = one[i] + other[i];
}

RUNOFF_VECTORIZED void add(Bfloat16* sum, const Bfloat16* one, const Bfloat16* other, std::int64_t count)
{
#pragma omp simd
    for (std::int64_t i = 0; i < count; ++i)
        sum[i] = toBfloat16(fromBfloat16(one[i]) + fromBfloat16(other[i]));
}

RUNOFF_VECTORIZED void addAndKeepPositive(float* sum, const float* one, const float* other, std::int64_t count)
{
#pragma omp simd
    for (std::int64_t i = 0; i < count; ++i) {
        const float value = one[i] + other[i];
        sum[i] = value > 0.0F ? value : 0.0F;
    }
}

RUNOFF_VECTORIZED void addAndKeepPositive(Bfloat16* sum, const Bfloat16* one, const Bfloat16* other, std::int64_t count)
{
#pragma omp simd
    for (std::int64_t i = 0; i < count; ++i) {
        const float value = fromBfloat16(one[i]) + fromBfloat16(other[i]);
        sum[i] = toBfloat16(value > 0.0F ? value : 0.0F);
    }
}

/// Computes sum = one + other in a common layout, optionally with a ReLU. Padding stays 0.
void addUp(const dnnl::memory& sum, const dnnl::memory& one, const dnnl::memory& other, bool relu = false)
{
    withValues(
        [relu](const auto& to, const auto& left, const auto& right) {
            inParallel(static_cast<std::int64_t>(to.size()), [&](std::int64_t begin, std::int64_t end) {
                if (relu)
                    addAndKeepPositive(to.data() + begin, left.data() + begin, right.data() + begin, end - begin);
                else
                    add(to.data() + begin, left.data() + begin, right.data() + begin, end - begin);
            });
        },
        sum, one, other);
}

/// Passes its values on unchanged: in place, unless the next layer would change the kept values in place.
class ShortcutProgram : public LayerProgram {
public:
    ShortcutProgram(Context& context, LayerOrder order) : LayerProgram(context, std::move(order))
    {
        m_order.branch->value = input();
        m_output = input();
        m_implementation = "own loop";
        if (m_order.inPlaceFollows) {
            m_output = context.allocate(input().get_desc());
            m_forward.push_back(context.reorder(input(), m_output));
        }
    }
    void compileBackward(const dnnl::memory& outputGradient, const dnnl::memory& inputGradient) override
    {
        m_outputGradient = outputGradient;
        m_inputGradient = inputGradient;
    }
    void backward(const Pass&) override { addUp(m_inputGradient, m_outputGradient, m_order.branch->gradient); }

private:
    dnnl::memory m_outputGradient, m_inputGradient;
};

/// Works in place unless the previous layer does, too: the backward pass of a ReLU reads its result, and masking the
/// gradient in place would change the gradient of the shortcut.
class AdditionProgram : public LayerProgram {
public:
    AdditionProgram(Context& context, LayerOrder order) : LayerProgram(context, std::move(order))
    {
        m_output = m_order.inPlaceBefore ? context.allocate(input().get_desc()) : input();
        m_remembered = context.converted(m_order.branch->value, input().get_desc(), m_forward);
        m_implementation = "own loop";
    }
    void forward(const Pass& pass) override
    {
        LayerProgram::forward(pass);
        addUp(m_output, input(), m_remembered, m_order.reluFollows);
    }
    void compileBackward(const dnnl::memory& outputGradient, const dnnl::memory& inputGradient) override
    {
        m_order.branch->gradient = m_context.converted(outputGradient, m_order.branch->value.get_desc(), m_backward);
        if (inputGradient && inputGradient.get() != outputGradient.get())
            m_backward.push_back(m_context.reorder(outputGradient, inputGradient));
    }

private:
    dnnl::memory m_remembered;  ///< in the layout of the other side
};

}  // namespace

std::unique_ptr<LayerProgram> makeShortcut(Context& context, LayerOrder order)
{
    return std::make_unique<ShortcutProgram>(context, std::move(order));
}

std::unique_ptr<LayerProgram> makeAddition(Context& context, LayerOrder order)
{
    return std::make_unique<AdditionProgram>(context, std::move(order));
}

}  // namespace core::onednn
