#include "core/nn/onednn/layer_program.h"

#include "core/nn/fold.h"

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

/// With a backward pass, moves a ReLU after the max pooling that follows it: relu(max) = max(relu), with a quarter of
/// the memory traffic. Not if it follows a normalization, which includes the ReLU.
std::vector<Numbered> arranged(const std::vector<Layer>& layers, Purpose purpose)
{
    std::vector<Numbered> result;
    for (std::size_t i = 0; i < layers.size(); ++i)
        result.push_back({layers[i], i});
    if (purpose != Purpose::Inference) {
        for (std::size_t i = 0; i + 1 < result.size(); ++i) {
            const bool onTheWay = i > 0 && is<BatchNormalization>(result[i - 1].layer);
            if (is<Relu>(result[i].layer) && is<MaxPooling>(result[i + 1].layer) && !onTheWay)
                std::swap(result[i], result[i + 1]);
        }
    }
    return result;
}

bool hasSums(const Numbered& numbered)
{
    return is<Convolution>(numbered.layer) || is<Dense>(numbered.layer);
}

/// Whether the layer includes the ReLU that follows it.
bool takesRelu(const Layer& layer)
{
    return is<Convolution>(layer) || is<Dense>(layer) || is<BatchNormalization>(layer) || is<Addition>(layer);
}

bool worksInPlace(const Layer& layer)
{
    return is<Relu>(layer) || is<Dropout>(layer);
}

/// layers.size() if there is none or an addition follows, whose inputs must have the same type.
std::size_t lastWithSums(const std::vector<Numbered>& layers)
{
    const auto found = std::find_if(layers.rbegin(), layers.rend(),
                                    [](const Numbered& one) { return hasSums(one) || is<Addition>(one.layer); });
    return found == layers.rend() || is<Addition>(found->layer) ? layers.size()
                                                                : static_cast<std::size_t>(layers.rend() - found) - 1;
}

/// The own loops for max pooling also do a ReLU and a dropout that follow.
void addToPooling(std::vector<LayerOrder>& orders)
{
    for (std::size_t i = 0; i < orders.size(); ++i) {
        if (!hasOwnMaxPooling(orders[i].layer, orders[i].purpose, orders[i].precision))
            continue;
        std::size_t next = i + 1;
        if (next < orders.size() && is<Relu>(orders[next].layer)) {
            orders[i].reluFollows = orders[next].done = true;
            ++next;
        }
        if (next < orders.size() && is<Flatten>(orders[next].layer))
            ++next;
        if (next < orders.size() && is<Dropout>(orders[next].layer) && orders[i].purpose == Purpose::Training) {
            orders[i].dropoutFollows = {std::get<Dropout>(orders[next].layer).rate, orders[next].index};
            orders[next].done = true;
        }
    }
}

/// The orders of all layers, without their inputs.
std::vector<LayerOrder> ordersFor(const std::vector<Numbered>& layers, Purpose purpose, Precision precision)
{
    const std::size_t last = lastWithSums(layers);
    std::vector<LayerOrder> orders;
    std::shared_ptr<Branch> branch;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const bool follows = i + 1 < layers.size();
        LayerOrder order{.layer = layers[i].layer,
                         .index = layers[i].index,
                         .input = {},
                         .purpose = purpose,
                         .precision = precision,
                         .last = i == last};
        order.reluFollows = follows && takesRelu(order.layer) && is<Relu>(layers[i + 1].layer);
        order.reluDone = i > 0 && orders.back().reluFollows;
        // A ReLU after a matrix product has a separate backward pass.
        order.done = order.reluDone && (purpose == Purpose::Inference || is<BatchNormalization>(layers[i - 1].layer));
        order.inPlaceBefore = i > 0 && worksInPlace(layers[i - 1].layer);
        order.inPlaceFollows = follows && worksInPlace(layers[i + 1].layer);
        if (is<Shortcut>(order.layer))
            branch = std::make_shared<Branch>();
        if (is<Shortcut>(order.layer) || is<Addition>(order.layer))
            order.branch = branch;
        orders.push_back(std::move(order));
    }
    addToPooling(orders);
    return orders;
}

}  // namespace

std::unique_ptr<LayerProgram> makeProgram(Context& context, LayerOrder order)
{
    if (is<Convolution>(order.layer))
        return makeConvolution(context, std::move(order));
    if (is<Dense>(order.layer))
        return makeDense(context, std::move(order));
    if (hasOwnMaxPooling(order.layer, order.purpose, order.precision))
        return makeMaxPooling(context, std::move(order));
    if (is<MaxPooling>(order.layer) || is<AveragePooling>(order.layer))
        return makePooling(context, std::move(order));
    if (is<BatchNormalization>(order.layer))
        return makeNormalization(context, std::move(order));
    if (is<Shortcut>(order.layer))
        return makeShortcut(context, std::move(order));
    if (is<Addition>(order.layer))
        return makeAddition(context, std::move(order));
    if (is<Relu>(order.layer))
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

namespace {

Sequence compiled(Context& context, const Network& network, const Compilation& compilation)
{
    const auto& [batch, purpose, precision] = compilation;
    dnnl::memory::dims extents{batch};
    extents.insert(extents.end(), network.input.begin(), network.input.end());
    Sequence sequence;
    sequence.input = context.allocate(plainDescription(extents));
    std::vector<LayerOrder> orders = ordersFor(arranged(network.layers, purpose), purpose, precision);
    for (LayerOrder& order : orders) {
        if (order.done)
            continue;
        order.input = sequence.output();
        if (auto program = makeProgram(context, std::move(order)))
            sequence.programs.push_back(std::move(program));
    }
    for (const auto& program : sequence.programs) {
        for (Parameter& parameter : program->parameters()) {
            store(context, parameter, network.parameters[sequence.parameters.size()], parameter.value);
            sequence.parameters.push_back(&parameter);
        }
        program->loaded();
    }
    return sequence;
}

}  // namespace

Sequence compileForward(Context& context, const Network& network, const Compilation& compilation)
{
    expects(compilation.batch >= 1, "plan: the batch must be at least 1");
    requireSupport(compilation.precision);
    checkNetwork(network);
    return compiled(context, compilation.purpose == Purpose::Training ? network : folded(network), compilation);
}

}  // namespace core::onednn
