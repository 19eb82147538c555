#include "core/interchange/onnx_export.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/interchange/onnx_decisions.h"
#include "core/interchange/onnx_network.h"
#include "core/model/model_file.h"
#include "core/model/model_keys.h"
#include "core/strategy/attributes.h"
#include "core/strategy/cascade.h"
#include "core/strategy/multi_task.h"
#include "core/strategy/networks.h"
#include "core/strategy/strategy.h"
#include "core/strategy/task_names.h"

#include <onnx/checker.h>
#include <onnx/onnx_pb.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <numeric>
#include <set>

namespace core {

namespace {

using nlohmann::json;

/// Throws UsageError for a strategy that the model does not have.
std::vector<StrategyId> exportedStrategies(const Classifier& classifier, std::span<const StrategyId> wanted)
{
    for (const StrategyId id : wanted)
        if (!classifier.supports(id))
            throw UsageError("model \"" + classifier.name + "\": the model does not have the strategy " + toText(id));
    return wanted.empty() ? classifier.strategies() : std::vector<StrategyId>(wanted.begin(), wanted.end());
}

/// The number of logits of a strategy.
std::int64_t outputCount(const Classifier& classifier, const Strategy& line)
{
    if (line.heads != nullptr)
        return line.heads(classifier.classCount()).outputs;
    const std::vector<std::int64_t> outputs = line.networks(classifier.classNames, classifier.trunk.input).outputs;
    return std::accumulate(outputs.begin(), outputs.end(), std::int64_t{0});
}

/// Builds the graph of one classifier.
class Exporter {
public:
    Exporter(const Classifier& classifier, onnx::GraphProto& graph) : m_classifier(classifier), m_graph(graph) {}

    void addTrunk();
    void addStrategy(StrategyId id);
    /// The names of the classes of each output in "<strategy>.logits"
    const json& heads() const { return m_heads; }

private:
    OnnxValue logitsOf(const Strategy& line);
    OnnxValue onTrunk(const HeadGroup& heads, const std::string& name);
    OnnxValue ofGroup(StrategyId id);
    OnnxValue ofOwnHeads(const HeadLayout& layout);
    OnnxValue joined(const std::vector<OnnxValue>& values);
    void describeHeads(const Strategy& line);

    const Classifier& m_classifier;
    OnnxGraph m_graph;
    OnnxValue m_image, m_features;
    std::map<StrategyId, OnnxValue> m_logits;  ///< by Strategy::headsOf
    std::map<std::uint32_t, OnnxValue> m_ownHeads;
    json m_heads = json::object();
};

void Exporter::addTrunk()
{
    const Preprocessing& rule = m_classifier.preprocessing;
    m_image = m_graph.input("image", m_classifier.trunk.input,
                            rule.source == Preprocessing::Source::Ink
                                ? "Ink in [0, 1]: 0 is the background, 1 is ink, prepared as \"preprocessing\" says"
                                : "Red, green and blue in [0, 1]");
    m_features = appendNetwork(m_graph, m_classifier.trunk, "trunk", m_image);
    const OnnxValue logits = onTrunk(m_classifier.trunkSoftmax, model_keys::trunkSoftmax);
    const OnnxValue probabilities = m_graph.node("Softmax", {logits}, {{"axis", std::int64_t{1}}});
    m_graph.output({.name = "features",
                    .shape = outputShape(m_classifier.trunk),
                    .description = "Features: the output of the trunk"},
                   m_features);
    m_graph.output({.name = model_keys::trunkSoftmax + std::string(".probabilities"),
                    .shape = {m_classifier.classCount()},
                    .description = "Softmax of the head that the trunk was trained with"},
                   probabilities);
}

OnnxValue Exporter::onTrunk(const HeadGroup& heads, const std::string& name)
{
    m_graph.enter(name);
    return m_graph.node(
        "Gemm",
        {m_features, m_graph.weights(name + ".weight", heads.weights), m_graph.weights(name + ".bias", heads.bias)},
        {{"transB", std::int64_t{1}}});
}

OnnxValue Exporter::joined(const std::vector<OnnxValue>& values)
{
    return values.size() == 1 ? values.front() : m_graph.node("Concat", values, {{"axis", std::int64_t{1}}});
}

OnnxValue Exporter::ofGroup(StrategyId id)
{
    std::vector<OnnxValue> outputs;
    forEachNetwork(m_classifier, [&](const NetworkPlace& place, const Network& network) {
        if (place.strategy == id)
            outputs.push_back(appendNetwork(m_graph, network, toText(place), m_image));
    });
    return joined(outputs);
}

OnnxValue Exporter::ofOwnHeads(const HeadLayout& layout)
{
    std::vector<OnnxValue> outputs;
    for (const Segment& segment : layout.segments) {
        OnnxValue& value = m_ownHeads[maskOf(segment)];
        if (value.empty())
            value = appendNetwork(m_graph, m_classifier.ownHeads.at(maskOf(segment)),
                                  toText(NetworkPlace{.part = NetworkPlace::Part::OwnHead, .classes = maskOf(segment)}),
                                  m_image);
        outputs.push_back(value);
    }
    return joined(outputs);
}

OnnxValue Exporter::logitsOf(const Strategy& line)
{
    if (const auto heads = m_classifier.heads.find(line.headsOf); heads != m_classifier.heads.end())
        return onTrunk(heads->second, model_keys::headsOf(toText(line.headsOf)));
    return line.backing == Backing::Networks ? ofGroup(line.id) : ofOwnHeads(line.heads(m_classifier.classCount()));
}

void Exporter::describeHeads(const Strategy& line)
{
    if (line.heads == nullptr)
        return;
    json& described = m_heads[toText(line.headsOf)] = json::array();
    for (const Segment& segment : line.heads(m_classifier.classCount()).segments) {
        json outputs = json::array();
        for (std::size_t i = 0; i < segment.classes.size(); ++i)
            outputs[segment.groups.empty() ? i : static_cast<std::size_t>(segment.groups[i])].push_back(
                m_classifier.classNames[static_cast<std::size_t>(segment.classes[i])]);
        described.push_back(std::move(outputs));
    }
}

void Exporter::addStrategy(StrategyId id)
{
    const Strategy& line = strategy(id);
    OnnxValue& logits = m_logits[line.headsOf];
    if (logits.empty()) {
        logits = logitsOf(line);
        describeHeads(line);
        const std::int64_t outputs = outputCount(m_classifier, line);
        m_graph.output({.name = toText(line.headsOf) + ".logits",
                        .shape = {outputs},
                        .description = "Logits; \"heads\" in the metadata names the classes of each head"},
                       logits);
    }
    appendDecision({.graph = m_graph, .classifier = m_classifier, .id = id, .logits = logits});
}

/// The names of what multi-task and cascade state.
void addTaskNames(std::map<std::string, std::string>& metadata, const Classifier& classifier,
                  const std::vector<StrategyId>& strategies)
{
    json attributes = json::array(), quantities = json::array(), branches = json::array();
    for (const Attribute& attribute : knownAttributes(classifier.classNames))
        attributes.push_back(toText(attribute.id));
    for (const Quantity& quantity : taskQuantities(classifier.trunk.input))
        quantities.push_back(toText(quantity.id) + " in " + unitOf(quantity.id));
    for (const CascadePlan::Branch& branch : cascadePlan(classifier.classNames).branches)
        branches.push_back(toText(branch.id));
    if (std::ranges::find(strategies, StrategyId::MultiTask) != strategies.end()) {
        metadata["attributes"] = attributes.dump();
        metadata["quantities"] = quantities.dump();
    }
    if (std::ranges::find(strategies, StrategyId::Cascade) != strategies.end())
        metadata["branches"] = branches.dump();
}

void addMetadata(onnx::ModelProto& model, const Classifier& classifier, const OnnxModel& exported, const json& heads)
{
    static const std::set<std::string> ofLayers{"format", "trunk", "heads", "network_groups", "own_heads"};
    std::map<std::string, std::string> metadata = modelMetadata(classifier);
    std::erase_if(metadata, [](const auto& item) { return ofLayers.contains(item.first); });
    json names = json::array();
    for (const StrategyId id : exported.strategies)
        names.push_back(toText(id));
    metadata["strategies"] = names.dump();
    metadata["heads"] = heads.dump(-1, ' ', false, json::error_handler_t::replace);
    addTaskNames(metadata, classifier, exported.strategies);
    for (const auto& [key, value] : metadata) {
        onnx::StringStringEntryProto& entry = *model.add_metadata_props();
        entry.set_key(key);
        entry.set_value(value);
    }
}

void addHeader(onnx::ModelProto& model, const Classifier& classifier)
{
    model.set_ir_version(onnxIrVersion);
    onnx::OperatorSetIdProto& operators = *model.add_opset_import();
    operators.set_domain("");
    operators.set_version(onnxOpset);
    model.set_producer_name("Runoff");
    model.set_producer_version(RUNOFF_VERSION);
    model.set_doc_string(classifier.title);
    model.mutable_graph()->set_name(classifier.name.empty() ? "runoff" : classifier.name);
}

std::string typeName(std::int32_t type)
{
    return type == onnx::TensorProto::INT64 ? "int64" : type == onnx::TensorProto::BOOL ? "bool" : "float";
}

std::vector<OnnxOutput> outputsOf(const onnx::GraphProto& graph)
{
    std::vector<OnnxOutput> outputs;
    for (const onnx::ValueInfoProto& info : graph.output()) {
        const onnx::TypeProto::Tensor& type = info.type().tensor_type();
        Shape shape;
        for (int i = 1; i < type.shape().dim_size(); ++i)
            shape.push_back(type.shape().dim(i).dim_value());
        outputs.push_back({info.name(), typeName(type.elem_type()), std::move(shape), info.doc_string()});
    }
    return outputs;
}

void checkWithLibrary(const onnx::ModelProto& model)
{
    try {
        onnx::checker::check_model(model);
    } catch (const std::exception& error) {
        throw SystemError(std::string("ONNX: expected a model that the checker accepts, found: ") + error.what());
    }
}

}  // namespace

OnnxModel toOnnx(const Classifier& classifier, std::span<const StrategyId> wanted)
{
    checkClassifier(classifier);
    OnnxModel exported{.content = {}, .strategies = exportedStrategies(classifier, wanted), .outputs = {}};
    onnx::ModelProto model;
    addHeader(model, classifier);
    Exporter exporter(classifier, *model.mutable_graph());
    exporter.addTrunk();
    for (const StrategyId id : exported.strategies)
        exporter.addStrategy(id);
    addMetadata(model, classifier, exported, exporter.heads());
    checkWithLibrary(model);
    exported.outputs = outputsOf(model.graph());
    exported.content = model.SerializeAsString();
    return exported;
}

OnnxModel exportOnnx(const Classifier& classifier, std::span<const StrategyId> wanted,
                     const std::filesystem::path& path)
{
    OnnxModel exported = toOnnx(classifier, wanted);
    writeFile(path, std::string_view(exported.content));
    return exported;
}

}  // namespace core
