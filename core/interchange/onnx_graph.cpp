#include "core/interchange/onnx_graph.h"

#include "core/base/error.h"
#include "core/base/overloaded.h"

namespace core {

namespace {

void describe(onnx::ValueInfoProto& info, OnnxType type, const Shape& shape)
{
    onnx::TypeProto::Tensor& tensor = *info.mutable_type()->mutable_tensor_type();
    tensor.set_elem_type(static_cast<std::int32_t>(type));
    tensor.mutable_shape()->add_dim()->set_dim_param("N");
    for (const std::int64_t extent : shape)
        tensor.mutable_shape()->add_dim()->set_dim_value(extent);
}

void setRawData(onnx::TensorProto& proto, const Tensor& tensor)
{
    const std::span<const float> values = tensor.values();
    proto.set_raw_data(values.data(), values.size_bytes());  // little-endian, as this machine
}

void setAttribute(onnx::AttributeProto& proto, const OnnxAttribute& attribute)
{
    proto.set_name(attribute.name);
    std::visit(Overloaded{[&proto](std::int64_t value) {
                              proto.set_type(onnx::AttributeProto::INT);
                              proto.set_i(value);
                          },
                          [&proto](float value) {
                              proto.set_type(onnx::AttributeProto::FLOAT);
                              proto.set_f(value);
                          },
                          [&proto](const std::vector<std::int64_t>& values) {
                              proto.set_type(onnx::AttributeProto::INTS);
                              for (const std::int64_t value : values)
                                  proto.add_ints(value);
                          }},
               attribute.value);
}

}  // namespace

std::string OnnxGraph::newName(const std::string& kind)
{
    return m_scope + "/" + kind + "_" + std::to_string(m_names++);
}

OnnxValue OnnxGraph::node(const char* op, const std::vector<OnnxValue>& inputs,
                          const std::vector<OnnxAttribute>& attributes)
{
    onnx::NodeProto& node = *m_graph.add_node();
    node.set_op_type(op);
    node.set_name(newName(op));
    for (const OnnxValue& input : inputs)
        node.add_input(input);
    node.add_output(node.name());
    for (const OnnxAttribute& attribute : attributes)
        setAttribute(*node.add_attribute(), attribute);
    return node.name();
}

OnnxValue OnnxGraph::cast(const OnnxValue& value, OnnxType type)
{
    return node("Cast", {value}, {{"to", static_cast<std::int64_t>(type)}});
}

OnnxValue OnnxGraph::take(const OnnxValue& value, const std::vector<std::int64_t>& indices, std::int64_t dimension)
{
    return node("Gather", {value, integers(indices)}, {{"axis", dimension}});
}

OnnxValue OnnxGraph::sum(const OnnxValue& value, std::int64_t dimension, std::int64_t keep)
{
    return node("ReduceSum", {value, integers(std::vector{dimension})}, {{"keepdims", keep}});
}

OnnxValue OnnxGraph::reshape(const OnnxValue& value, const Shape& shape)
{
    return node("Reshape", {value, integers(shape)});
}

onnx::TensorProto& OnnxGraph::constant(const Shape& shape, OnnxType type)
{
    onnx::TensorProto& proto = *m_graph.add_initializer();
    proto.set_name(newName("constant"));
    proto.set_data_type(static_cast<std::int32_t>(type));
    for (const std::int64_t extent : shape)
        proto.add_dims(extent);
    return proto;
}

OnnxValue OnnxGraph::weights(const std::string& name, const Tensor& tensor)
{
    constexpr std::int64_t most = 500'000'000;
    m_weights += tensor.size();
    if (m_weights > most)
        throw UsageError("ONNX: expected at most " + std::to_string(most)
                         + " weights (2 GB, the limit of the format), found more; export fewer strategies");
    onnx::TensorProto& proto = constant(tensor.shape(), OnnxType::Float);
    proto.set_name(name);
    setRawData(proto, tensor);
    return name;
}

OnnxValue OnnxGraph::floats(const Tensor& tensor)
{
    onnx::TensorProto& proto = constant(tensor.shape(), OnnxType::Float);
    setRawData(proto, tensor);
    return proto.name();
}

OnnxValue OnnxGraph::doubles(const OnnxNumbers& numbers)
{
    onnx::TensorProto& proto = constant(numbers.shape, OnnxType::Double);
    for (const double value : numbers.values)
        proto.add_double_data(value);
    return proto.name();
}

OnnxValue OnnxGraph::integers(const OnnxNumbers& numbers)
{
    onnx::TensorProto& proto = constant(numbers.shape, OnnxType::Int64);
    for (const double value : numbers.values)
        proto.add_int64_data(static_cast<std::int64_t>(value));
    return proto.name();
}

OnnxValue OnnxGraph::integers(const std::vector<std::int64_t>& values)
{
    return integers({{static_cast<std::int64_t>(values.size())}, {values.begin(), values.end()}});
}

OnnxValue OnnxGraph::integer(std::int64_t value)
{
    return integers(OnnxNumbers{{}, {static_cast<double>(value)}});
}

OnnxValue OnnxGraph::input(const std::string& name, const Shape& shape, const std::string& description)
{
    onnx::ValueInfoProto& info = *m_graph.add_input();
    info.set_name(name);
    info.set_doc_string(description);
    describe(info, OnnxType::Float, shape);
    return name;
}

void OnnxGraph::output(const Output& output, const OnnxValue& value)
{
    onnx::NodeProto& node = *m_graph.add_node();
    node.set_op_type("Identity");
    node.set_name(output.name);
    node.add_input(value);
    node.add_output(output.name);
    onnx::ValueInfoProto& info = *m_graph.add_output();
    info.set_name(output.name);
    info.set_doc_string(output.description);
    describe(info, output.type, output.shape);
}

}  // namespace core
