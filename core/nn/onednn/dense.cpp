#include "core/nn/onednn/half_dense.h"
#include "core/nn/onednn/weighted_program.h"

#include <optional>
#include <string_view>
#include <vector>

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

/// Weights whose rows are laid out like the images; empty if the layout of the images is not known.
std::optional<dnnl::memory::desc> rowsLike(const dnnl::memory& images, const dnnl::memory::dims& weights)
{
    using Tag = dnnl::memory::format_tag;
    for (const Tag tag :
         weights.size() == 2 ? std::vector{Tag::ab} : std::vector{Tag::abcd, Tag::acdb, Tag::aBcd8b, Tag::aBcd16b})
        if (images.get_desc() == dnnl::memory::desc(extentsOf(images), DataType::f32, tag))
            return dnnl::memory::desc(weights, DataType::f32, tag);
    return std::nullopt;
}

/// The gradient of the weights (outputs, inputs) and of the bias, by one matrix product.
void computeDenseGradient(const WeightGradient& memories, const dnnl::memory& transposed)
{
    const dnnl::memory::dims extents = extentsOf(memories.target);
    const std::int64_t samples = extents[0], outputs = extents[1];
    const std::span<const float> target = floats(memories.target), source = floats(memories.source);
    const std::span<float> columns = floats(transposed), weights = floats(memories.weights),
                           bias = floats(memories.bias);
    for (std::int64_t output = 0; output < outputs; ++output) {
        float sum = 0.0F;
        for (std::int64_t n = 0; n < samples; ++n) {
            const float value = target[static_cast<std::size_t>(n * outputs + output)];
            columns[static_cast<std::size_t>(output * samples + n)] = value;
            sum += value;
        }
        bias[static_cast<std::size_t>(output)] = sum;
    }
    const auto inputs = static_cast<std::int64_t>(source.size()) / samples;
    const dnnl_status_t status = dnnl_sgemm('N', 'N', outputs, inputs, samples, 1.0F, columns.data(), samples,
                                            source.data(), inputs, 0.0F, weights.data(), inputs);
    if (status != dnnl_success)
        throw dnnl::error(status, "the product of matrices failed");
}

class DenseProgram : public WeightedProgram<DenseForward, DenseBackwardData, DenseBackwardWeights> {
public:
    DenseProgram(Context& context, LayerOrder order)
        : WeightedProgram(context, std::move(order)),
          m_source(extentsOf(input())),
          m_target{m_source[0], std::get<Dense>(layer()).outputs},
          m_weights(m_source)
    {
        m_weights[0] = m_target[1];
        m_description = describe();
        if (training())
            m_backwardWeights = describeBackwardWeights();
        compileForward({m_target[1], elementCount(m_source) / m_source[0]}, m_weights);
    }

    /// For one image, replaces the primitive and its weights by HalfDense if the weights allow it.
    void loaded() override
    {
        constexpr std::int64_t many = 32768;  // smaller weights stay in the cache
        const dnnl::memory& value = m_parameters[0].value;
        const auto rows = rowsLike(input(), m_weights);
        if (hasBackward() || isBf16() || m_source[0] != 1 || elementCount(m_weights) < many || !rows)
            return;
        const dnnl::memory plain = m_context.allocate(*rows);
        m_context.run(m_context.reorder(value, plain));
        if (auto found = HalfDense::from(floats(plain), m_target[1])) {
            const auto half = std::make_shared<const HalfDense>(std::move(*found));
            m_forward = {
                {.own = [half, input = input(), bias = m_parameters[1].value, relu = m_order.reluFollows,
                         output = m_output] { half->run(floats(input), floats(bias), relu, floats(output)); }}};
            m_parameters[0].value = m_forwardWeights = {};
            m_implementation = "own loop";
        }
    }

private:
    DenseForward::primitive_desc describe() const
    {
        const auto rows = rowsOfTraining();
        return preferring(m_order.precision, [&](bool existing) {
            return onednn::describe<DenseForward>(
                m_context.engine(), m_order.reluFollows ? Context::attributesWithRelu() : Context::attributes(),
                forwardKind(), existing ? input().get_desc() : anyDescription(m_source, type()),
                rows && existing ? *rows : anyDescription(m_weights, type()), plainDescription({m_target[1]}),
                anyDescription(m_target, m_order.last ? DataType::f32 : type()));
        });
    }

    DenseBackwardWeights::primitive_desc describeBackwardWeights() const
    {
        return preferring(m_order.precision, [&](bool existing) {
            return describeBackward<DenseBackwardWeights>(
                m_context.engine(), Context::attributes(), m_description,
                existing ? m_description.src_desc() : anyDescription(m_source, type()),
                existing ? m_description.weights_desc() : anyDescription(m_weights), plainDescription({m_target[1]}),
                existing ? m_description.dst_desc() : anyDescription(m_target, type()));
        });
    }

    DenseBackwardData::primitive_desc describeBackwardData(const dnnl::memory& outputGradient,
                                                           const dnnl::memory& inputGradient) const override
    {
        return isBf16() ? describeBackwardDataInBf16() : describeBackwardDataInF32(outputGradient, inputGradient);
    }

    DenseBackwardData::primitive_desc describeBackwardDataInF32(const dnnl::memory& outputGradient,
                                                                const dnnl::memory& inputGradient) const
    {
        return preferring(m_order.precision, [&](bool existing) {
            return describeBackward<DenseBackwardData>(m_context.engine(), Context::attributes(), m_description,
                                                       existing ? inputGradient.get_desc() : anyDescription(m_source),
                                                       existing ? m_forwardWeights.get_desc()
                                                                : anyDescription(m_weights),
                                                       existing ? outputGradient.get_desc() : anyDescription(m_target));
        });
    }

    /// Uses the weights in the layout of the forward pass if the implementation stays the same, which saves a copy in
    /// each step.
    DenseBackwardData::primitive_desc describeBackwardDataInBf16() const
    {
        const auto with = [this](const dnnl::memory::desc& weights) {
            return describeBackward<DenseBackwardData>(m_context.engine(), Context::attributes(), m_description,
                                                       anyDescription(m_source, type()), weights,
                                                       anyDescription(m_target, type()));
        };
        auto chosen = with(anyDescription(m_weights, type()));
        try {
            auto shared = with(m_forwardWeights.get_desc());
            if (std::string_view(shared.impl_info_str()) == chosen.impl_info_str())
                return shared;
        } catch (const dnnl::error&) {
        }
        return chosen;
    }

    std::function<void()> ownWeightGradient(const WeightGradient& memories) const override
    {
        const auto rows = rowsOfTraining();
        if (!rows || memories.weights.get_desc() != *rows || memories.source.get_desc() != input().get_desc()
            || memories.target.get_desc() != plainDescription(m_target))
            return {};
        const dnnl::memory transposed = m_context.allocate(plainDescription({m_target[1], m_target[0]}));
        return [memories, transposed] { computeDenseGradient(memories, transposed); };
    }

    /// The layout of the weights in a training with AVX2, for computeDenseGradient(). The layout that oneDNN chooses
    /// makes the same product twice as slow there.
    std::optional<dnnl::memory::desc> rowsOfTraining() const
    {
        return training() && !isBf16() && hasOnlyAvx2() ? rowsLike(input(), m_weights) : std::nullopt;
    }

    dnnl::memory::dims m_source, m_target, m_weights;
};

}  // namespace

std::unique_ptr<LayerProgram> makeDense(Context& context, LayerOrder order)
{
    return std::make_unique<DenseProgram>(context, std::move(order));
}

}  // namespace core::onednn
