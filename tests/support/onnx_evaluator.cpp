#include "tests/support/onnx_evaluator.h"

#include "tests/support/onnx_operators.h"

#include <onnx/shape_inference/implementation.h>

#include <cstring>
#include <stdexcept>

namespace tests {

namespace {

OnnxArray constantOf(const onnx::TensorProto& proto)
{
    OnnxArray array{{proto.dims().begin(), proto.dims().end()}, {}};
    if (proto.data_type() == onnx::TensorProto::FLOAT) {
        std::vector<float> floats(proto.raw_data().size() / sizeof(float));
        std::memcpy(floats.data(), proto.raw_data().data(), proto.raw_data().size());
        array.values.assign(floats.begin(), floats.end());
    } else if (proto.data_type() == onnx::TensorProto::DOUBLE) {
        array.values.assign(proto.double_data().begin(), proto.double_data().end());
    } else {
        array.values.assign(proto.int64_data().begin(), proto.int64_data().end());
    }
    return array;
}

onnx::ModelProto parsed(const std::string& content)
{
    onnx::ModelProto model;
    if (!model.ParseFromString(content))
        throw std::invalid_argument("no ONNX model");
    return model;
}

}  // namespace

std::map<std::string, OnnxArray> evaluateOnnx(const std::string& content, const core::Tensor& images)
{
    const onnx::ModelProto model = parsed(content);
    std::map<std::string, OnnxArray> values;
    values[model.graph().input(0).name()] = {images.shape(), {images.values().begin(), images.values().end()}};
    for (const onnx::TensorProto& constant : model.graph().initializer())
        values[constant.name()] = constantOf(constant);
    for (const onnx::NodeProto& node : model.graph().node()) {
        OnnxInputs inputs;
        for (const std::string& input : node.input())
            inputs.push_back(&values.at(input));
        values[node.output(0)] = onnxOperators().at(node.op_type())(OnnxAttributes(node), inputs);
    }
    std::map<std::string, OnnxArray> outputs;
    for (const onnx::ValueInfoProto& output : model.graph().output())
        outputs[output.name()] = values.at(output.name());
    return outputs;
}

std::string onnxShapeProblem(const std::string& content)
{
    onnx::ModelProto model = parsed(content);
    try {
        onnx::shape_inference::InferShapes(model, onnx::OpSchemaRegistry::Instance(),
                                           onnx::ShapeInferenceOptions(true, 1, false));
    } catch (const std::exception& error) {
        return error.what();
    }
    return {};
}

std::map<std::string, std::string> onnxMetadata(const std::string& content)
{
    std::map<std::string, std::string> metadata;
    const onnx::ModelProto model = parsed(content);
    for (const onnx::StringStringEntryProto& entry : model.metadata_props())
        metadata[entry.key()] = entry.value();
    return metadata;
}

}  // namespace tests
