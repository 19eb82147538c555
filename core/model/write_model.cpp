#include "core/model/model_file.h"

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/model/float16.h"
#include "core/model/model_keys.h"
#include "core/model/safetensors.h"
#include "core/strategy/networks.h"
#include "core/strategy/strategy.h"

#include <nlohmann/json.hpp>

namespace core {

namespace {

using nlohmann::json;

json toJson(const Preprocessing& rule)
{
    return {{"source", model_keys::wordFor(rule.source)},
            {"channels", rule.channels},
            {"height", rule.height},
            {"width", rule.width},
            {"box", rule.box},
            {"centring", model_keys::wordFor(rule.centring)}};
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
    for (const auto& [id, record] : classifier.records) {
        json& entry = records[toText(id)] = {
            {"accuracy", record.accuracy}, {"confusion", record.confusion}, {"images", record.images}};
        for (const SetRecord& set : record.sets)
            entry["datasets"].push_back({{"name", set.name}, {"accuracy", set.accuracy}, {"images", set.images}});
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

json ownHeadsToJson(const Classifier& classifier)
{
    json layers = json::object();
    for (const auto& [classes, network] : classifier.ownHeads)
        layers[std::to_string(classes)] = layersToJson(network);
    return layers;
}

void storeHeads(TensorFile& file, const std::string& prefix, const HeadGroup& heads)
{
    file.tensors.emplace(prefix + ".weight", heads.weights);
    file.tensors.emplace(prefix + ".bias", heads.bias);
}

/// Replaces invalid UTF-8, which names of files and folders may contain.
std::string text(const json& value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

void roundTensor(Tensor& tensor)
{
    std::vector<std::uint16_t> halves;
    halves.reserve(static_cast<std::size_t>(tensor.size()));
    for (const float value : tensor.values())
        halves.push_back(toFloat16(value));
    fromFloat16(halves, tensor.values());
}

}  // namespace

std::map<std::string, std::string> modelMetadata(const Classifier& classifier)
{
    json heads = json::array();
    for (const auto& [id, group] : classifier.heads)
        heads.push_back(toText(id));
    std::map<std::string, std::string> metadata{
        {"format", model_keys::formatVersion},
        {"name", classifier.name},
        {"title", classifier.title},
        {"classes", text(json(classifier.classNames))},
        {"preprocessing", text(toJson(classifier.preprocessing))},
        {"architecture", classifier.architecture},
        {"trunk", text(layersToJson(classifier.trunk))},
        {model_keys::heads, text(heads)},
        {"temperature", text(json(classifier.temperature))},
        {"provenance", text(json(classifier.provenance))},
        {"records", text(recordsToJson(classifier))},
        {"trunk_softmax_accuracy",
         text(classifier.measuredTrunkSoftmax() ? json(*classifier.measuredTrunkSoftmax()) : json())}};
    if (!classifier.refusal.empty()) {
        metadata["refusal"] = text(refusalToJson(classifier.refusal));
        metadata["refusal_by"] = text(json("stated confidence"));
    }
    if (!classifier.ownHeads.empty())
        metadata[model_keys::ownHeads] = text(ownHeadsToJson(classifier));
    if (!classifier.networkGroups.empty())
        metadata[model_keys::networkGroups] = text(groupsToJson(classifier));
    if (classifier.supports(StrategyId::MultiLabel))
        metadata[model_keys::thresholds] = text(json(classifier.thresholds));
    if (classifier.supports(StrategyId::Specialists))
        metadata[model_keys::scales] = text(scalesToJson(classifier.specialistScales));
    return metadata;
}

void writeModel(const Classifier& classifier, const std::filesystem::path& path)
{
    checkClassifier(classifier);
    TensorFile file;
    file.metadata = modelMetadata(classifier);
    forEachNetwork(classifier, [&file](const NetworkPlace& place, const Network& network) {
        const std::vector<std::string> names = parameterNames(network);
        for (std::size_t i = 0; i < network.parameters.size(); ++i)
            file.tensors.emplace(toText(place) + "." + names[i], network.parameters[i]);
    });
    storeHeads(file, model_keys::trunkSoftmax, classifier.trunkSoftmax);
    for (const auto& [id, heads] : classifier.heads)
        storeHeads(file, model_keys::headsOf(toText(id)), heads);
    writeTensorFile(file, path, StoredPrecision::Float16);
}

Classifier roundedToFloat16(Classifier classifier)
{
    forEachNetwork(classifier, [](const NetworkPlace&, Network& network) {
        for (Tensor& parameter : network.parameters)
            roundTensor(parameter);
    });
    roundTensor(classifier.trunkSoftmax.weights);
    roundTensor(classifier.trunkSoftmax.bias);
    for (auto& [id, heads] : classifier.heads) {
        roundTensor(heads.weights);
        roundTensor(heads.bias);
    }
    return classifier;
}

}  // namespace core
