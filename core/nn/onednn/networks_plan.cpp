#include "core/nn/networks_plan.h"

#include "core/nn/onednn/context.h"
#include "core/nn/onednn/half_dense.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace core {

namespace {

using onednn::anyDescription;
using onednn::floats;
using onednn::plainDescription;

bool isDenseOrConvolution(const Layer& layer)
{
    return std::holds_alternative<Convolution>(layer) || std::holds_alternative<Dense>(layer);
}

/// Whether the layers are convolutions and poolings, then dense layers; a ReLU only behind a convolution or dense
/// layer.
bool isSimple(const std::vector<Layer>& layers)
{
    bool dense = false;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const Layer& layer = layers[i];
        const bool images = std::holds_alternative<Convolution>(layer) || std::holds_alternative<MaxPooling>(layer);
        const bool relu = std::holds_alternative<Relu>(layer) && i > 0 && isDenseOrConvolution(layers[i - 1]);
        dense = dense || std::holds_alternative<Dense>(layer);
        if ((images && dense)
            || (!images && !relu && !std::holds_alternative<Dense>(layer) && !std::holds_alternative<Dropout>(layer)
                && !std::holds_alternative<Flatten>(layer)))
            return false;
    }
    return dense && std::holds_alternative<Convolution>(layers[0]);
}

bool areAlike(std::span<const Network> networks)
{
    return networks.size() > 1 && std::ranges::all_of(networks, [&](const Network& network) {
               return network.input == networks.front().input && network.layers == networks.front().layers;
           });
}

}  // namespace

class NetworksPlan::Implementation {
public:
    explicit Implementation(std::span<const Network> networks) : m_networks(networks), m_count(networks.size())
    {
        const Shape& image = networks.front().input;
        m_input = m_context.allocate(plainDescription({1, image[0], image[1], image[2]}));
        m_images = m_input;
        const std::vector<Layer>& layers = networks.front().layers;
        for (std::size_t i = 0; i < layers.size() && m_possible; ++i) {
            const bool relu = i + 1 < layers.size() && std::holds_alternative<Relu>(layers[i + 1]);
            if (const auto* convolution = std::get_if<Convolution>(&layers[i]))
                addConvolution(*convolution, relu);
            else if (const auto* pooling = std::get_if<MaxPooling>(&layers[i]))
                addPooling(*pooling);
            else if (const auto* dense = std::get_if<Dense>(&layers[i]))
                addDense(*dense, relu);
        }
        m_networks = {};
        std::size_t most = 0;
        for (const DenseStage& stage : m_stages)
            most = std::max(most, stage.outputs);
        m_values.resize(most * m_count);
        m_next.resize(most * m_count);
    }

    /// Whether all dense weights are numbers of float16.
    bool isPossible() const { return m_possible; }
    std::int64_t outputs() const { return static_cast<std::int64_t>(m_stages.back().outputs * m_count); }

    void run(std::span<const float> image, std::span<float> outputs)
    {
        const std::span<float> input = floats(m_input);
        expects(image.size() == input.size() && outputs.size() == static_cast<std::size_t>(this->outputs()),
                "NetworksPlan: needs one image and room for all outputs");
        std::ranges::copy(image, input.begin());
        m_context.run(m_chain);
        const Team threads = m_context.team();
        std::span<const float> values = floats(m_images);
        for (const DenseStage& stage : m_stages) {
            const std::span<float> results = &stage == &m_stages.back() ? outputs : std::span(m_next);
            multiply(stage, values, results);
            std::swap(m_values, m_next);
            values = m_values;
        }
    }

private:
    /// The dense layers of one position in all networks.
    struct DenseStage {
        std::vector<onednn::HalfDense> products;
        std::vector<std::vector<float>> biases;
        std::size_t inputs, outputs;  ///< of one network
        bool relu;
    };

    void multiply(const DenseStage& stage, std::span<const float> values, std::span<float> results) const
    {
#pragma omp parallel for schedule(static)
        for (std::size_t n = 0; n < m_count; ++n)
            stage.products[n].run(values.subspan(n * stage.inputs, stage.inputs), stage.biases[n], stage.relu,
                                  results.subspan(n * stage.outputs, stage.outputs));
    }

    /// The parameter of all networks, one behind the other.
    dnnl::memory joined(std::size_t parameter, const dnnl::memory::dims& extents, dnnl::memory::format_tag tag) const
    {
        dnnl::memory all = m_context.allocate({extents, onednn::DataType::f32, tag});
        auto to = floats(all).begin();
        for (const Network& network : m_networks)
            to = std::ranges::copy(network.parameters[parameter].values(), to).out;
        return all;
    }

    void addConvolution(const Convolution& convolution, bool relu)
    {
        using Tag = dnnl::memory::format_tag;
        const auto count = static_cast<std::int64_t>(m_count);
        const bool first = m_images.get() == m_input.get();  // all networks see the same image
        const dnnl::memory::dims source = onednn::extentsOf(m_images);
        const std::int64_t inputs = first ? source[1] : source[1] / count, size = convolution.kernel;
        const Shape after = outputShape(Layer(convolution), {source[1], source[2], source[3]});
        const dnnl::memory::dims target{1, count * convolution.outputs, after[1], after[2]},
            strides{convolution.stride, convolution.stride}, padding{convolution.padding, convolution.padding};
        const dnnl::memory weights =
            first ? joined(m_parameter, {target[1], inputs, size, size}, Tag::oihw)
                  : joined(m_parameter, {count, convolution.outputs, inputs, size, size}, Tag::goihw);
        const dnnl::memory bias = joined(m_parameter + 1, {target[1]}, Tag::a);
        m_parameter += 2;
        const auto description = onednn::describe<dnnl::convolution_forward>(
            m_context.engine(), relu ? onednn::Context::attributesWithRelu() : onednn::Context::attributes(),
            dnnl::prop_kind::forward_inference, dnnl::algorithm::convolution_direct, anyDescription(source),
            anyDescription(onednn::extentsOf(weights)), plainDescription({target[1]}), anyDescription(target), strides,
            padding, padding);
        std::vector<onednn::Execution> once;
        const dnnl::memory converted = m_context.converted(weights, description.weights_desc(), once);
        m_context.run(once);
        const dnnl::memory result = m_context.allocate(description.dst_desc());
        m_images = m_context.converted(m_images, description.src_desc(), m_chain);
        m_chain.push_back(m_context.execution<dnnl::convolution_forward>(
            description,
            {{DNNL_ARG_SRC, m_images}, {DNNL_ARG_WEIGHTS, converted}, {DNNL_ARG_BIAS, bias}, {DNNL_ARG_DST, result}}));
        m_images = result;
    }

    void addPooling(const MaxPooling& pooling)
    {
        const dnnl::memory::dims source = onednn::extentsOf(m_images);
        const Shape after = outputShape(Layer(pooling), {source[1], source[2], source[3]});
        const auto description = onednn::describePooling(
            m_context.engine(), onednn::Context::attributes(), dnnl::prop_kind::forward_inference,
            {dnnl::algorithm::pooling_max, {pooling.size, pooling.size}, {pooling.stride, pooling.stride}},
            m_images.get_desc(), anyDescription({1, after[0], after[1], after[2]}));
        const dnnl::memory result = m_context.allocate(description.dst_desc());
        m_chain.push_back(m_context.execution<dnnl::pooling_forward>(
            description, {{DNNL_ARG_SRC, m_images}, {DNNL_ARG_DST, result}}));
        m_images = result;
    }

    void addDense(const Dense& dense, bool relu)
    {
        if (m_stages.empty())  // the images of a network lie one behind the other, as its weights expect them
            m_images = m_context.converted(m_images, plainDescription(onednn::extentsOf(m_images)), m_chain);
        DenseStage stage{{}, {}, 0, static_cast<std::size_t>(dense.outputs), relu};
        for (const Network& network : m_networks) {
            const Tensor &weights = network.parameters[m_parameter], &bias = network.parameters[m_parameter + 1];
            auto product = onednn::HalfDense::from(weights.values(), dense.outputs);
            m_possible = m_possible && product;
            if (!m_possible)
                return;
            stage.inputs = weights.values().size() / stage.outputs;
            stage.products.push_back(std::move(*product));
            stage.biases.emplace_back(bias.values().begin(), bias.values().end());
        }
        m_parameter += 2;
        m_stages.push_back(std::move(stage));
    }

    std::span<const Network> m_networks;  ///< only in the constructor
    std::size_t m_count;
    bool m_possible = true;
    std::size_t m_parameter = 0;  ///< that the next layer has
    onednn::Context m_context;
    dnnl::memory m_input, m_images;
    std::vector<onednn::Execution> m_chain;
    std::vector<DenseStage> m_stages;
    std::vector<float> m_values, m_next;
};

std::optional<NetworksPlan> NetworksPlan::of(std::span<const Network> networks)
{
    if (!areAlike(networks) || networks.front().input.size() != 3 || !isSimple(networks.front().layers))
        return std::nullopt;
    auto implementation = onednn::translated([&] { return std::make_unique<Implementation>(networks); });
    if (!implementation->isPossible())
        return std::nullopt;
    return NetworksPlan(std::move(implementation));
}

NetworksPlan::NetworksPlan(std::unique_ptr<Implementation> implementation) : m_implementation(std::move(implementation))
{
}
NetworksPlan::NetworksPlan(NetworksPlan&&) noexcept = default;
NetworksPlan& NetworksPlan::operator=(NetworksPlan&&) noexcept = default;
NetworksPlan::~NetworksPlan() = default;

std::int64_t NetworksPlan::outputs() const
{
    return m_implementation->outputs();
}

void NetworksPlan::run(std::span<const float> image, std::span<float> outputs)
{
    onednn::translated([&] { m_implementation->run(image, outputs); });
}

}  // namespace core
