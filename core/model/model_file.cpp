#include "core/model/model_file.h"

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/model/float16.h"
#include "core/model/safetensors.h"
#include "core/strategy/strategy.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace core {

namespace {

using nlohmann::json;

constexpr const char* formatVersion = "1";
constexpr NumberRange shares{0.0, 1.0};
constexpr NumberRange counts{0.0, 1e12};
constexpr NumberRange weights{-1e6, 1e6};
constexpr NumberRange temperatures{1e-3, 1e3};
constexpr NumberRange sides{1.0, 1024.0};
constexpr NumberRange channelCounts{1.0, 16.0};
constexpr std::size_t mostLayers = 1000;

json toJson(const Preprocessing& rule)
{
    return {{"source", rule.source == Preprocessing::Source::Ink ? "ink" : "colour"},
            {"channels", rule.channels},
            {"height", rule.height},
            {"width", rule.width},
            {"box", rule.box},
            {"centring", rule.centring == Preprocessing::Centring::Mass ? "mass" : "box"}};
}

/// `one` or `other` by the text; throws Error for a third.
template <typename Value>
Value choose(const std::string& text, const char* one, Value first, const char* other, Value second)
{
    if (text != one && text != other)
        throw Error("preprocessing: expected " + std::string(one) + " or " + other + ", found " + text);
    return text == one ? first : second;
}

Preprocessing preprocessingFrom(const json& value)
{
    using Source = Preprocessing::Source;
    using Centring = Preprocessing::Centring;
    Preprocessing rule;
    rule.source = choose(value.at("source").get<std::string>(), "ink", Source::Ink, "colour", Source::Colour);
    rule.centring = choose(value.at("centring").get<std::string>(), "mass", Centring::Mass, "box", Centring::Box);
    rule.channels = wholeNumber(value.at("channels"), "preprocessing, channels", channelCounts);
    rule.height = wholeNumber(value.at("height"), "preprocessing, height", sides);
    rule.width = wholeNumber(value.at("width"), "preprocessing, width", sides);
    const auto longer = static_cast<double>(std::max(rule.height, rule.width));
    rule.box = static_cast<int>(wholeNumber(value.at("box"), "preprocessing, box", {1.0, longer}));
    return rule;
}

json layersToJson(const Network& network)
{
    json layers = json::array();
    for (const Layer& layer : network.layers)
        layers.push_back(toText(layer));
    return {{"input", network.input}, {"layers", layers}};
}

json recordsToJson(const Classifier& classifier)
{
    json records = json::object();
    for (const auto& [id, record] : classifier.records)
        records[toText(id)] = {
            {"accuracy", record.accuracy}, {"confusion", record.confusion}, {"images", record.images}};
    return records;
}

/// nlohmann goes through an object or a lone number as through a list.
const json& listOf(const json& value, const std::string& name)
{
    if (!value.is_array())
        throw Error(name + ": expected a list");
    return value;
}

std::vector<float> floatsFrom(const json& values, const std::string& name, const NumberRange& range)
{
    std::vector<float> numbers;
    for (const json& value : listOf(values, name))
        numbers.push_back(static_cast<float>(realNumber(value, name, range)));
    return numbers;
}

PlattScale scaleFrom(const json& value)
{
    const std::vector<float> numbers = floatsFrom(value, "specialist_scales", weights);
    if (numbers.size() != 2)
        throw Error("specialist_scales: expected two numbers for each class, found " + std::to_string(numbers.size()));
    return {numbers[0], numbers[1]};
}

std::map<StrategyId, StrategyRecord> recordsFrom(const json& value)
{
    std::map<StrategyId, StrategyRecord> records;
    for (const auto& [name, entry] : value.items()) {
        StrategyRecord record;
        record.accuracy = realNumber(entry.at("accuracy"), "record of " + name + ", accuracy", shares);
        for (const json& row : listOf(entry.at("confusion"), "record of " + name + ", confusion")) {
            record.confusion.emplace_back();
            for (const json& count : listOf(row, "record of " + name + ", confusion"))
                record.confusion.back().push_back(wholeNumber(count, "record of " + name + ", confusion", counts));
        }
        record.images = wholeNumber(entry.at("images"), "record of " + name + ", images", counts);
        records[parseStrategies(name).at(0)] = std::move(record);
    }
    return records;
}

json scalesToJson(const std::vector<PlattScale>& scales)
{
    json list = json::array();
    for (const PlattScale& scale : scales)
        list.push_back({scale.slope, scale.offset});
    return list;
}

json refusalToJson(const RefusalThresholds& thresholds)
{
    json object = json::object();
    for (const auto& [id, threshold] : thresholds)
        object[toText(id)] = threshold;
    return object;
}

RefusalThresholds refusalFrom(const json& value)
{
    RefusalThresholds thresholds;
    for (const auto& [name, threshold] : value.items())
        thresholds[parseStrategies(name).at(0)] = realNumber(threshold, "refusal of " + name, shares);
    return thresholds;
}

void storeNetwork(TensorFile& file, const std::string& prefix, const Network& network)
{
    for (std::size_t i = 0; i < network.parameters.size(); ++i)
        file.tensors.emplace(prefix + "." + std::to_string(i), network.parameters[i]);
}

/// Of one network of a group, in front of its tensors.
std::string networkName(const std::string& strategy, std::size_t place)
{
    return "networks." + strategy + "." + std::to_string(place);
}

json groupsToJson(const Classifier& classifier)
{
    json groups = json::object();
    for (const auto& [id, group] : classifier.networkGroups) {
        json networks = json::array();
        for (const Network& network : group.networks)
            networks.push_back(layersToJson(network));
        groups[toText(id)] = {{"networks", networks}, {"constants", group.constants}};
    }
    return groups;
}

void storeHeads(TensorFile& file, const std::string& prefix, const HeadGroup& heads)
{
    file.tensors.emplace(prefix + ".weight", heads.weights);
    file.tensors.emplace(prefix + ".bias", heads.bias);
}

/// Takes parts out of a file by name; what is left at the end is not ours.
class Parts {
public:
    explicit Parts(TensorFile file) : m_file(std::move(file)) {}

    bool has(const std::string& key) const { return m_file.metadata.contains(key); }
    std::string text(const std::string& key) const
    {
        const auto found = m_file.metadata.find(key);
        if (found == m_file.metadata.end())
            throw Error("its metadata lacks \"" + key + "\"");
        return found->second;
    }
    json document(const std::string& key) const { return parseJson(text(key), "its metadata \"" + key + '"'); }
    Tensor tensor(const std::string& name)
    {
        auto node = m_file.tensors.extract(name);
        if (node.empty())
            throw Error("tensor " + name + " is missing");
        return std::move(node.mapped());
    }
    HeadGroup heads(const std::string& prefix) { return {tensor(prefix + ".weight"), tensor(prefix + ".bias")}; }
    Network network(const std::string& prefix, const json& layers);
    void expectNothingLeft() const
    {
        if (!m_file.tensors.empty())
            throw Error("tensor " + m_file.tensors.begin()->first + " is not expected");
    }

private:
    TensorFile m_file;
};

Network Parts::network(const std::string& prefix, const json& layers)
{
    Network network;
    for (const json& extent : listOf(layers.at("input"), prefix + ", input"))
        network.input.push_back(wholeNumber(extent, prefix + ", input", {1.0, 1 << 24}));
    Shape shape = network.input;
    if (listOf(layers.at("layers"), prefix + ", layers").size() > mostLayers)
        throw Error(prefix + ": expected at most " + std::to_string(mostLayers) + " layers");
    for (const json& text : layers.at("layers")) {
        network.layers.push_back(layerFromText(text.get<std::string>()));
        for (const Shape& expected : parameterShapes(network.layers.back(), shape)) {
            network.parameters.push_back(tensor(prefix + "." + std::to_string(network.parameters.size())));
            if (network.parameters.back().shape() != expected)
                throw Error("tensor " + prefix + "." + std::to_string(network.parameters.size() - 1)
                            + ": expected shape " + toText(expected) + ", found "
                            + toText(network.parameters.back().shape()));
        }
        shape = outputShape(network.layers.back(), shape);
    }
    return network;
}

void takeOwnNetworks(Parts& parts, Classifier& classifier)
{
    if (parts.has("multi_label")) {
        classifier.multiLabel = parts.network("multi_label", parts.document("multi_label"));
        classifier.thresholds = floatsFrom(parts.document("thresholds"), "thresholds", shares);
    }
    if (!parts.has("specialists"))
        return;
    const json layers = parts.document("specialists");
    for (std::size_t k = 0; k < classifier.classNames.size(); ++k)
        classifier.specialists.push_back(parts.network("specialists." + std::to_string(k), layers));
    const json scales = parts.document("specialist_scales");
    for (const json& scale : listOf(scales, "specialist_scales"))
        classifier.specialistScales.push_back(scaleFrom(scale));
}

void takeOwnHeads(Parts& parts, Classifier& classifier)
{
    if (!parts.has("own_heads"))
        return;
    const json networks = parts.document("own_heads");
    for (const auto& [mask, layers] : networks.items()) {
        std::uint32_t classes = 0;
        const auto read = std::from_chars(mask.data(), mask.data() + mask.size(), classes);
        if (read.ec != std::errc{} || read.ptr != mask.data() + mask.size())
            throw Error("own_heads: expected numbers whose bits are classes, found \"" + mask + '"');
        classifier.ownHeads.emplace(classes, parts.network("own_heads." + mask, layers));
    }
}

void takeNetworkGroups(Parts& parts, Classifier& classifier)
{
    if (!parts.has("network_groups"))
        return;
    const json groups = parts.document("network_groups");
    for (const auto& [name, description] : groups.items()) {
        NetworkGroup& group = classifier.networkGroups[parseStrategies(name).at(0)];
        for (const json& layers : listOf(description.at("networks"), "networks of " + name))
            group.networks.push_back(parts.network(networkName(name, group.networks.size()), layers));
        group.constants = floatsFrom(description.at("constants"), "constants of " + name, weights);
    }
}

Classifier classifierFrom(Parts parts)
{
    if (const std::string version = parts.text("format"); version != formatVersion)
        throw Error("expected Runoff model format " + std::string(formatVersion) + ", found " + version);
    Classifier classifier;
    classifier.name = parts.text("name");
    classifier.title = parts.text("title");
    parts.document("classes").get_to(classifier.classNames);
    classifier.preprocessing = preprocessingFrom(parts.document("preprocessing"));
    classifier.architecture = parts.text("architecture");
    classifier.trunk = parts.network("trunk", parts.document("trunk"));
    classifier.trunkSoftmax = parts.heads("trunk_softmax");
    const json heads = parts.document("heads");
    for (const json& name : listOf(heads, "heads"))
        classifier.heads[parseStrategies(name.get<std::string>()).at(0)] =
            parts.heads("heads." + name.get<std::string>());
    takeOwnHeads(parts, classifier);
    classifier.temperature = static_cast<float>(realNumber(parts.document("temperature"), "temperature", temperatures));
    takeOwnNetworks(parts, classifier);
    takeNetworkGroups(parts, classifier);
    if (parts.has("refusal"))  // models of earlier versions know none
        classifier.refusal = refusalFrom(parts.document("refusal"));
    if (!parts.has("refusal_by")) {  // earlier ones meant another confidence of these two
        classifier.refusal.erase(StrategyId::Elimination);
        classifier.refusal.erase(StrategyId::Ddag);
    }
    parts.document("provenance").get_to(classifier.provenance);
    classifier.records = recordsFrom(parts.document("records"));
    const json accuracy = parts.document("trunk_softmax_accuracy");
    if (!accuracy.is_null() || !classifier.records.empty())  // null: nothing was measured
        classifier.trunkSoftmaxAccuracy = realNumber(accuracy, "trunk_softmax_accuracy", shares);
    parts.expectNothingLeft();
    checkClassifier(classifier);
    return classifier;
}

/// Names of files and folders in it may not be UTF-8.
std::string text(const json& value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::map<std::string, std::string> metadataOf(const Classifier& classifier)
{
    json heads = json::array();
    for (const auto& [id, group] : classifier.heads)
        heads.push_back(toText(id));
    std::map<std::string, std::string> metadata{
        {"format", formatVersion},
        {"name", classifier.name},
        {"title", classifier.title},
        {"classes", text(json(classifier.classNames))},
        {"preprocessing", text(toJson(classifier.preprocessing))},
        {"architecture", classifier.architecture},
        {"trunk", text(layersToJson(classifier.trunk))},
        {"heads", text(heads)},
        {"temperature", text(json(classifier.temperature))},
        {"provenance", text(json(classifier.provenance))},
        {"records", text(recordsToJson(classifier))},
        {"trunk_softmax_accuracy",
         text(classifier.measuredTrunkSoftmax() ? json(*classifier.measuredTrunkSoftmax()) : json())}};
    if (!classifier.refusal.empty()) {
        metadata["refusal"] = text(refusalToJson(classifier.refusal));
        metadata["refusal_by"] = text(json("stated confidence"));
    }
    if (!classifier.ownHeads.empty()) {
        json layers = json::object();
        for (const auto& [mask, network] : classifier.ownHeads)
            layers[std::to_string(mask)] = layersToJson(network);
        metadata["own_heads"] = text(layers);
    }
    if (classifier.multiLabel) {
        metadata["multi_label"] = text(layersToJson(*classifier.multiLabel));
        metadata["thresholds"] = text(json(classifier.thresholds));
    }
    if (!classifier.specialists.empty()) {
        metadata["specialists"] = text(layersToJson(classifier.specialists.front()));
        metadata["specialist_scales"] = text(scalesToJson(classifier.specialistScales));
    }
    if (!classifier.networkGroups.empty())
        metadata["network_groups"] = text(groupsToJson(classifier));
    return metadata;
}

void roundTensor(Tensor& tensor)
{
    std::vector<std::uint16_t> halves;
    halves.reserve(static_cast<std::size_t>(tensor.size()));
    for (const float value : tensor.values())
        halves.push_back(toFloat16(value));
    fromFloat16(halves, tensor.values());
}

void roundNetwork(Network& network)
{
    for (Tensor& parameter : network.parameters)
        roundTensor(parameter);
}

}  // namespace

Classifier readModel(const std::filesystem::path& path)
{
    TensorFile file = readTensorFile(path);
    try {
        return classifierFrom(Parts(std::move(file)));
    } catch (const Error& error) {
        throw Error(path.string() + ": not a Runoff model: " + error.what());
    } catch (const json::exception& error) {
        throw Error(path.string() + ": not a Runoff model: its metadata: " + error.what());
    } catch (const std::logic_error& error) {  // expectations that numbers of this file do not meet
        throw Error(path.string() + ": not a Runoff model: " + error.what());
    }
}

void writeModel(const Classifier& classifier, const std::filesystem::path& path)
{
    checkClassifier(classifier);
    TensorFile file;
    file.metadata = metadataOf(classifier);
    storeNetwork(file, "trunk", classifier.trunk);
    storeHeads(file, "trunk_softmax", classifier.trunkSoftmax);
    for (const auto& [id, heads] : classifier.heads)
        storeHeads(file, "heads." + toText(id), heads);
    for (const auto& [mask, network] : classifier.ownHeads)
        storeNetwork(file, "own_heads." + std::to_string(mask), network);
    if (classifier.multiLabel)
        storeNetwork(file, "multi_label", *classifier.multiLabel);
    for (std::size_t k = 0; k < classifier.specialists.size(); ++k)
        storeNetwork(file, "specialists." + std::to_string(k), classifier.specialists[k]);
    for (const auto& [id, group] : classifier.networkGroups)
        for (std::size_t i = 0; i < group.networks.size(); ++i)
            storeNetwork(file, networkName(toText(id), i), group.networks[i]);
    writeTensorFile(file, path, StoredPrecision::Float16);
}

std::string readModelTitle(const std::filesystem::path& path)
{
    return readModelSummary(path).title;
}

ModelSummary readModelSummary(const std::filesystem::path& path)
{
    const auto metadata = readTensorFileMetadata(path);
    for (const char* key : {"format", "title"}) {
        if (!metadata.contains(key))
            throw Error(path.string() + ": not a Runoff model: its metadata lacks \"" + key + "\"");
    }
    if (metadata.at("format") != formatVersion)
        throw Error(path.string() + ": expected Runoff model format " + formatVersion + ", found "
                    + metadata.at("format"));
    ModelSummary summary{.title = metadata.at("title"), .classNames = {}, .input = {}};
    try {
        parseJson(metadata.at("classes"), "classes").get_to(summary.classNames);
        parseJson(metadata.at("trunk"), "trunk").at("input").get_to(summary.input);
    } catch (const std::exception&) {
        // readModel says what is wrong, once the model is opened.
    }
    return summary;
}

Classifier roundedToFloat16(Classifier classifier)
{
    roundNetwork(classifier.trunk);
    roundTensor(classifier.trunkSoftmax.weights);
    roundTensor(classifier.trunkSoftmax.bias);
    for (auto& [id, heads] : classifier.heads) {
        roundTensor(heads.weights);
        roundTensor(heads.bias);
    }
    for (auto& [mask, network] : classifier.ownHeads)
        roundNetwork(network);
    if (classifier.multiLabel)
        roundNetwork(*classifier.multiLabel);
    for (Network& specialist : classifier.specialists)
        roundNetwork(specialist);
    for (auto& [id, group] : classifier.networkGroups)
        for (Network& network : group.networks)
            roundNetwork(network);
    return classifier;
}

}  // namespace core
