#include "core/nn/onednn/dropout_mask.h"
#include "core/nn/onednn/layer_program.h"
#include "core/nn/onednn/values.h"
#include "core/nn/vectorized.h"

namespace core::onednn {

namespace {

RUNOFF_VECTORIZED void keepPositive(float* values, std::int64_t count)
{
    for (std::int64_t i = 0; i < count; ++i)
        values[i] = values[i] > 0.0F ? values[i] : 0.0F;
}

RUNOFF_VECTORIZED void maskByPositive(float* __restrict gradient, const float* __restrict values, std::int64_t count)
{
    for (std::int64_t i = 0; i < count; ++i)
        gradient[i] = values[i] > 0.0F ? gradient[i] : 0.0F;
}

// A bfloat16 has the same sign as its bits read as an integer.
RUNOFF_VECTORIZED void keepPositive(Bfloat16* values, std::int64_t count)
{
    for (std::int64_t i = 0; i < count; ++i)
        values[i] = static_cast<std::int16_t>(values[i]) > 0 ? values[i] : Bfloat16{0};
}

RUNOFF_VECTORIZED void maskByPositive(Bfloat16* __restrict gradient, const Bfloat16* __restrict values,
                                      std::int64_t count)
{
    for (std::int64_t i = 0; i < count; ++i)
        gradient[i] = static_cast<std::int16_t>(values[i]) > 0 ? gradient[i] : Bfloat16{0};
}

/// Works in place and in any layout, because padding is 0 and stays 0.
class ReluProgram : public LayerProgram {
public:
    ReluProgram(Context& context, LayerOrder order) : LayerProgram(context, std::move(order))
    {
        m_output = input();
        m_implementation = "own loop";
    }
    void forward(const Pass&) override
    {
        if (m_order.reluDone)
            return;
        withValues(
            [](const auto& values) {
                inParallel(static_cast<std::int64_t>(values.size()), [&](std::int64_t begin, std::int64_t end) {
                    keepPositive(values.data() + begin, end - begin);
                });
            },
            m_output);
    }
    void compileBackward(const dnnl::memory& outputGradient, const dnnl::memory&) override
    {
        m_gradient = outputGradient;
    }
    void backward(const Pass&) override
    {
        withValues(
            [](const auto& gradient, const auto& values) {
                inParallel(static_cast<std::int64_t>(values.size()), [&](std::int64_t begin, std::int64_t end) {
                    maskByPositive(gradient.data() + begin, values.data() + begin, end - begin);
                });
            },
            m_gradient, m_output);
    }

private:
    dnnl::memory m_gradient;
};

inline float masked(float value, std::uint32_t index, const DropoutMask& mask)
{
    toBits(index, mask);
    return index >= mask.threshold ? value * mask.scale : 0.0F;
}

inline Bfloat16 masked(Bfloat16 value, std::uint32_t index, const DropoutMask& mask)
{
    return toBfloat16(masked(fromBfloat16(value), index, mask));
}

RUNOFF_VECTORIZED void applyInOrder(float* values, std::int64_t begin, std::int64_t end, DropoutMask mask)
{
    for (std::int64_t i = begin; i < end; ++i)
        values[i] = masked(values[i], static_cast<std::uint32_t>(i), mask);
}

RUNOFF_VECTORIZED void applyByTable(float* __restrict values, const std::uint32_t* __restrict indices,
                                    std::int64_t count, DropoutMask mask)
{
    for (std::int64_t i = 0; i < count; ++i)
        values[i] = masked(values[i], indices[i], mask);
}

RUNOFF_VECTORIZED void applyInOrder(Bfloat16* values, std::int64_t begin, std::int64_t end, DropoutMask mask)
{
    for (std::int64_t i = begin; i < end; ++i)
        values[i] = masked(values[i], static_cast<std::uint32_t>(i), mask);
}

RUNOFF_VECTORIZED void applyByTable(Bfloat16* __restrict values, const std::uint32_t* __restrict indices,
                                    std::int64_t count, DropoutMask mask)
{
    for (std::int64_t i = 0; i < count; ++i)
        values[i] = masked(values[i], indices[i], mask);
}

/// Works in place, like ReLU.
class DropoutProgram : public LayerProgram {
public:
    DropoutProgram(Context& context, LayerOrder order)
        : LayerProgram(context, std::move(order)),
          m_rate(std::get<Dropout>(layer()).rate)
    {
        m_output = input();
        m_implementation = "own loop";
        if (m_output.get_desc() != plainDescription(extentsOf(m_output), typeOf(m_output)))
            tabulate();
    }
    void forward(const Pass& pass) override { apply(m_output, pass); }
    void compileBackward(const dnnl::memory& outputGradient, const dnnl::memory&) override
    {
        m_gradient = outputGradient;
    }
    void backward(const Pass& pass) override { apply(m_gradient, pass); }

private:
    void apply(const dnnl::memory& memory, const Pass& pass) const
    {
        const DropoutMask mask = dropoutMask(m_rate, m_order.index, pass);
        withValues(
            [&](const auto& values) {
                inParallel(static_cast<std::int64_t>(values.size()), [&](std::int64_t begin, std::int64_t end) {
                    if (m_indices.empty())
                        applyInOrder(values.data(), begin, end, mask);
                    else
                        applyByTable(values.data() + begin, m_indices.data() + begin, end - begin, mask);
                });
            },
            memory);
    }

    /// The logical index of every physical position. It is converted to the layout in parts, integers that the type
    /// represents exactly.
    void tabulate()
    {
        const dnnl::memory::desc layout = m_output.get_desc();
        const dnnl::memory plain = m_context.allocate(plainDescription(extentsOf(layout)));
        const dnnl::memory placed = m_context.allocate(layout);
        const unsigned bits = typeOf(placed) == DataType::bf16 ? 8 : 16;
        withValues([this](const auto& values) { m_indices.resize(values.size()); }, placed);
        for (unsigned shift = 0; shift < 32; shift += bits) {
            const auto values = floats(plain);
            for (std::size_t i = 0; i < values.size(); ++i)
                values[i] = static_cast<float>((static_cast<std::uint32_t>(i) >> shift) & ((1U << bits) - 1U));
            m_context.run(m_context.reorder(plain, placed));
            for (std::size_t i = 0; i < m_indices.size(); ++i)
                m_indices[i] |=
                    static_cast<std::uint32_t>(bits == 8 ? fromBfloat16(bfloats(placed)[i]) : floats(placed)[i])
                    << shift;
        }
    }

    double m_rate;
    std::vector<std::uint32_t> m_indices;
    dnnl::memory m_gradient;
};

}  // namespace

std::unique_ptr<LayerProgram> makeRelu(Context& context, LayerOrder order)
{
    return std::make_unique<ReluProgram>(context, std::move(order));
}

std::unique_ptr<LayerProgram> makeDropout(Context& context, LayerOrder order)
{
    return std::make_unique<DropoutProgram>(context, std::move(order));
}

}  // namespace core::onednn
