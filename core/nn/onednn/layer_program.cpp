#include "core/nn/onednn/layer_program.h"

#include "core/nn/network.h"

#include <algorithm>

namespace core::onednn {

namespace {

template <class Kind>
bool is(const Layer& layer)
{
    return std::holds_alternative<Kind>(layer);
}

struct Numbered {
    Layer layer;
    std::size_t index;
};

/// In training a ReLU moves behind the max pooling that follows it: relu(max) = max(relu), at a quarter of the traffic.
std::vector<Numbered> arranged(const std::vector<Layer>& layers, Purpose purpose)
{
    std::vector<Numbered> result;
    for (std::size_t i = 0; i < layers.size(); ++i)
        result.push_back({layers[i], i});
    if (purpose == Purpose::Training) {
        for (std::size_t i = 0; i + 1 < result.size(); ++i) {
            if (is<Relu>(result[i].layer) && is<MaxPooling>(result[i + 1].layer))
                std::swap(result[i], result[i + 1]);
        }
    }
    return result;
}

bool hasSums(const Numbered& numbered)
{
    return is<Convolution>(numbered.layer) || is<Dense>(numbered.layer);
}

/// layers.size() if there is none.
std::size_t lastWithSums(const std::vector<Numbered>& layers)
{
    const auto found = std::find_if(layers.rbegin(), layers.rend(), hasSums);
    return found == layers.rend() ? layers.size() : static_cast<std::size_t>(layers.rend() - found) - 1;
}

}  // namespace

std::unique_ptr<LayerProgram> makeProgram(Context& context, LayerOrder order)
{
    if (is<Convolution>(order.layer))
        return makeConvolution(context, std::move(order));
    if (is<Dense>(order.layer))
        return makeDense(context, std::move(order));
    if (is<MaxPooling>(order.layer))
        return makeMaxPooling(context, std::move(order));
    if (is<Relu>(order.layer) && !(order.reluDone && order.purpose == Purpose::Inference))
        return makeRelu(context, std::move(order));
    if (is<Dropout>(order.layer) && order.purpose == Purpose::Training)
        return makeDropout(context, std::move(order));
    return nullptr;
}

void store(Context& context, const Parameter& parameter, const Tensor& values, const dnnl::memory& destination)
{
    const dnnl::memory plain = context.allocate(parameter.plain);
    std::copy(values.values().begin(), values.values().end(), floats(plain).begin());
    context.run(context.reorder(plain, destination));
}

Tensor stored(Context& context, const Parameter& parameter, const dnnl::memory& source)
{
    const dnnl::memory plain = context.allocate(parameter.plain);
    context.run(context.reorder(source, plain));
    Tensor values(parameter.shape);
    std::copy(floats(plain).begin(), floats(plain).end(), values.values().begin());
    return values;
}

void Sequence::refresh() const
{
    for (const auto& program : programs)
        program->refresh();
}

std::vector<std::string> Sequence::implementations() const
{
    std::vector<std::string> lines;
    for (const auto& program : programs)
        lines.push_back(program->implementation());
    return lines;
}

Sequence compileForward(Context& context, const Network& network, const Compilation& compilation)
{
    const auto& [batch, purpose, precision] = compilation;
    expects(batch >= 1, "plan: the batch must be at least 1");
    requireSupport(precision);
    checkNetwork(network);
    dnnl::memory::dims extents{batch};
    extents.insert(extents.end(), network.input.begin(), network.input.end());
    Sequence sequence;
    sequence.input = context.allocate(plainDescription(extents));
    const std::vector<Numbered> layers = arranged(network.layers, purpose);
    const std::size_t last = lastWithSums(layers);
    bool reluDone = false;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const bool relu = hasSums(layers[i]) && i + 1 < layers.size() && is<Relu>(layers[i + 1].layer);
        auto program = makeProgram(context, {layers[i].layer, layers[i].index, sequence.output(), purpose, precision, i == last, relu, reluDone});
        if (program)
            sequence.programs.push_back(std::move(program));
        reluDone = relu;
    }
    for (const auto& program : sequence.programs) {
        for (Parameter& parameter : program->parameters()) {
            store(context, parameter, network.parameters[sequence.parameters.size()], parameter.value);
            sequence.parameters.push_back(&parameter);
        }
    }
    return sequence;
}

}  // namespace core::onednn
