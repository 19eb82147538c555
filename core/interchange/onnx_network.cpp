#include "core/interchange/onnx_network.h"

#include "core/base/overloaded.h"

#include <utility>

namespace core {

namespace {

/// Appends layers one after the other.
class NetworkChain {
public:
    NetworkChain(OnnxGraph& graph, OnnxValue input) : m_graph(graph), m_value(std::move(input)) {}

    const OnnxValue& value() const { return m_value; }
    /// `weights` are the names of the layer's parameters.
    void append(const Layer& layer, const std::vector<OnnxValue>& weights);

private:
    void apply(const char* op, const std::vector<OnnxValue>& more, const std::vector<OnnxAttribute>& attributes = {});
    void pool(const char* op, std::int64_t size, std::int64_t stride);

    OnnxGraph& m_graph;
    OnnxValue m_value, m_shortcut;
};

void NetworkChain::apply(const char* op, const std::vector<OnnxValue>& more,
                         const std::vector<OnnxAttribute>& attributes)
{
    std::vector<OnnxValue> inputs{m_value};
    inputs.insert(inputs.end(), more.begin(), more.end());
    m_value = m_graph.node(op, inputs, attributes);
}

void NetworkChain::pool(const char* op, std::int64_t size, std::int64_t stride)
{
    apply(op, {}, {{"kernel_shape", std::vector{size, size}}, {"strides", std::vector{stride, stride}}});
}

void NetworkChain::append(const Layer& layer, const std::vector<OnnxValue>& weights)
{
    std::visit(Overloaded{[&](const Convolution& c) {
                              apply("Conv", weights,
                                    {{"kernel_shape", std::vector{c.kernel, c.kernel}},
                                     {"strides", std::vector{c.stride, c.stride}},
                                     {"pads", std::vector(4, c.padding)}});
                          },
                          [&](const Relu&) { apply("Relu", {}); },
                          [&](const MaxPooling& p) { pool("MaxPool", p.size, p.stride); },
                          [&](const AveragePooling& p) {
                              p.size == 0 ? apply("GlobalAveragePool", {}) : pool("AveragePool", p.size, p.stride);
                          },
                          [&](const BatchNormalization& b) {
                              apply("BatchNormalization", weights, {{"epsilon", static_cast<float>(b.epsilon)}});
                          },
                          [&](const Shortcut&) { m_shortcut = m_value; },
                          [&](const Addition&) { apply("Add", {m_shortcut}); },
                          [&](const Flatten&) { apply("Flatten", {}); }, [&](const Dropout&) {},
                          [&](const Dense&) {
                              apply("Gemm", weights, {{"transB", std::int64_t{1}}});
                          }},
               layer);
}

}  // namespace

OnnxValue appendNetwork(OnnxGraph& graph, const Network& network, const std::string& prefix, const OnnxValue& input)
{
    const std::vector<Shape> shapes = layerShapes(network);
    const std::vector<std::string> names = parameterNames(network);
    graph.enter(prefix);
    NetworkChain chain(graph, input);
    std::size_t next = 0;
    for (std::size_t i = 0; i < network.layers.size(); ++i) {
        std::vector<OnnxValue> weights;
        for (std::size_t left = parameterShapes(network.layers[i], shapes[i]).size(); left > 0; --left, ++next)
            weights.push_back(graph.weights(prefix + "." + names[next], network.parameters[next]));
        chain.append(network.layers[i], weights);
    }
    return chain.value();
}

}  // namespace core
