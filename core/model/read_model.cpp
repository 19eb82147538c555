#include "core/model/model_file.h"

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/model/float16.h"
#include "core/model/model_keys.h"
#include "core/model/provenance.h"
#include "core/model/safetensors.h"
#include "core/strategy/networks.h"
#include "core/strategy/strategy.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace core {

namespace {

using nlohmann::json;

constexpr NumberRange shareRange{0.0, 1.0};
constexpr NumberRange countRange{0.0, 1e12};
constexpr NumberRange weightRange{-1e6, 1e6};
constexpr NumberRange temperatureRange{1e-3, 1e3};
constexpr NumberRange sideRange{1.0, 1024.0};
constexpr NumberRange channelRange{1.0, 16.0};
constexpr std::size_t mostLayers = 1000;

/// Returns the value whose word the text is. Throws Error for any other text.
template <typename Value>
Value choose(const std::string& text, Value first, Value second)
{
    const std::string one = model_keys::wordFor(first), other = model_keys::wordFor(second);
    if (text != one && text != other)
        throw Error("preprocessing: expected " + one + " or " + other + ", found " + text);
    return text == one ? first : second;
}

Preprocessing preprocessingFrom(const json& value)
{
    using Source = Preprocessing::Source;
    using Centring = Preprocessing::Centring;
    Preprocessing rule;
    rule.source = choose(value.at("source").get<std::string>(), Source::Ink, Source::Colour);
    rule.centring = choose(value.at("centring").get<std::string>(), Centring::Mass, Centring::Box);
    rule.channels = wholeNumber(value.at("channels"), "preprocessing, channels", channelRange);
    rule.height = wholeNumber(value.at("height"), "preprocessing, height", sideRange);
    rule.width = wholeNumber(value.at("width"), "preprocessing, width", sideRange);
    const auto longer = static_cast<double>(std::max(rule.height, rule.width));
    rule.box = static_cast<int>(wholeNumber(value.at("box"), "preprocessing, box", {1.0, longer}));
    return rule;
}

/// Checks the type, because nlohmann::json iterates over objects and single values, too.
const json& listOf(const json& value, const std::string& name)
{
    if (!value.is_array())
        throw Error(name + ": expected a list, found a value of type " + value.type_name());
    return value;
}

void expectObject(const json& value, const std::string& name)
{
    if (!value.is_object())
        throw Error(name + ": expected an object, found a value of type " + value.type_name());
}

std::vector<float> floatsFrom(const json& values, const std::string& name, const NumberRange& range)
{
    std::vector<float> numbers;
    for (const json& value : listOf(values, name))
        numbers.push_back(static_cast<float>(realNumber(value, name, range)));
    return numbers;
}

std::vector<PlattScale> scalesFrom(const json& values)
{
    std::vector<PlattScale> scales;
    for (const json& value : listOf(values, model_keys::scales)) {
        const std::vector<float> numbers = floatsFrom(value, model_keys::scales, weightRange);
        if (numbers.size() != 2)
            throw Error("specialist_scales: expected two numbers for each class, found "
                        + std::to_string(numbers.size()));
        scales.push_back({numbers[0], numbers[1]});
    }
    return scales;
}

std::vector<SetRecord> setRecordsFrom(const json& value, const std::string& where)
{
    std::vector<SetRecord> sets;
    for (const json& entry : listOf(value, where))
        sets.push_back({.name = entry.at("name").get<std::string>(),
                        .accuracy = realNumber(entry.at("accuracy"), where + ", accuracy", shareRange),
                        .images = wholeNumber(entry.at("images"), where + ", images", countRange)});
    return sets;
}

std::map<StrategyId, StrategyRecord> recordsFrom(const json& value)
{
    std::map<StrategyId, StrategyRecord> records;
    expectObject(value, "records");
    for (const auto& [name, entry] : value.items()) {
        StrategyRecord record;
        record.accuracy = realNumber(entry.at("accuracy"), "record of " + name + ", accuracy", shareRange);
        for (const json& row : listOf(entry.at("confusion"), "record of " + name + ", confusion")) {
            record.confusion.emplace_back();
            for (const json& count : listOf(row, "record of " + name + ", confusion"))
                record.confusion.back().push_back(wholeNumber(count, "record of " + name + ", confusion", countRange));
        }
        record.images = wholeNumber(entry.at("images"), "record of " + name + ", images", countRange);
        if (entry.contains("datasets"))  // only models that were trained on several
            record.sets = setRecordsFrom(entry.at("datasets"), "record of " + name + ", datasets");
        records[parseStrategies(name).at(0)] = std::move(record);
    }
    return records;
}

RefusalThresholds refusalFrom(const json& value)
{
    RefusalThresholds thresholds;
    expectObject(value, "refusal");
    for (const auto& [name, threshold] : value.items())
        thresholds[parseStrategies(name).at(0)] = realNumber(threshold, "refusal of " + name, shareRange);
    return thresholds;
}

/// Reads input and layers of a network, without parameters. `name` is for messages.
Network layersFrom(const json& value, const std::string& name)
{
    Network network;
    for (const json& extent : listOf(value.at("input"), name + ", input"))
        network.input.push_back(wholeNumber(extent, name + ", input", {1.0, 1 << 24}));
    if (listOf(value.at("layers"), name + ", layers").size() > mostLayers)
        throw Error(name + ": expected at most " + std::to_string(mostLayers) + " layers, found "
                    + std::to_string(value.at("layers").size()));
    for (const json& text : value.at("layers"))
        network.layers.push_back(layerFromText(text.get<std::string>()));
    return network;
}

/// A file may have float32, but writeModel() stores float16.
void expectStorable(const std::string& name, const Tensor& tensor)
{
    if (const auto wrong = firstBeyondFloat16(tensor.values()))
        throw Error("tensor " + name + ": expected values that float16 can hold, found " + fmt::format("{:g}", *wrong));
}

/// The metadata and tensors of a model file. Tensors are moved out by name, so that unknown ones remain at the end.
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
        expectStorable(name, node.mapped());
        return std::move(node.mapped());
    }
    HeadGroup heads(const std::string& prefix) { return {tensor(prefix + ".weight"), tensor(prefix + ".bias")}; }
    /// Moves the tensors `prefix` + parameterNames() into the network, or `prefix`.0, `prefix`.1, ... of earlier
    /// versions.
    void fill(Network& network, const std::string& prefix);
    void expectNothingLeft() const
    {
        if (!m_file.tensors.empty())
            throw Error("tensor " + m_file.tensors.begin()->first + " is not expected");
    }

private:
    TensorFile m_file;
};

void Parts::fill(Network& network, const std::string& prefix)
{
    Shape shape = network.input;
    const std::vector<std::string> names = parameterNames(network);
    const bool areNumbered = m_file.tensors.contains(prefix + ".0");
    for (const Layer& layer : network.layers) {
        for (const Shape& expected : parameterShapes(layer, shape)) {
            const std::size_t number = network.parameters.size();
            const std::string name = prefix + "." + (areNumbered ? std::to_string(number) : names[number]);
            network.parameters.push_back(tensor(name));
            if (network.parameters.back().shape() != expected)
                throw Error("tensor " + name + ": expected shape " + toText(expected) + ", found "
                            + toText(network.parameters.back().shape()));
        }
        shape = outputShape(layer, shape);
    }
}

/// Reads the multi-label network and the specialists of earlier versions, which stored them under separate keys.
class EarlierGroups {
public:
    explicit EarlierGroups(const Parts& parts)
        : m_multiLabel(parts.has(multiLabelKey)),
          m_specialists(parts.has(specialistsKey))
    {
    }

    void addTo(Classifier& classifier, const Parts& parts) const
    {
        if (m_multiLabel)
            add(classifier, StrategyId::MultiLabel, {layersFrom(parts.document(multiLabelKey), multiLabelKey)});
        if (m_specialists)
            add(classifier, StrategyId::Specialists,
                std::vector(classifier.classNames.size(), layersFrom(parts.document(specialistsKey), specialistsKey)));
    }

    /// The prefix of the names of the network's tensors in this file.
    std::string prefix(const NetworkPlace& place) const
    {
        if (m_multiLabel && place.strategy == StrategyId::MultiLabel)
            return multiLabelKey;
        if (m_specialists && place.strategy == StrategyId::Specialists)
            return specialistsKey + ("." + std::to_string(place.index));
        return toText(place);
    }

private:
    static constexpr const char* multiLabelKey = "multi_label";
    static constexpr const char* specialistsKey = "specialists";

    static void add(Classifier& classifier, StrategyId id, std::vector<Network> networks)
    {
        if (classifier.networkGroups.contains(id))
            throw Error("expected the networks of " + toText(id) + " once, found them twice");
        classifier.networkGroups[id].networks = std::move(networks);
    }

    bool m_multiLabel, m_specialists;
};

void addOwnHeads(Classifier& classifier, const Parts& parts)
{
    if (!parts.has(model_keys::ownHeads))
        return;
    const json networks = parts.document(model_keys::ownHeads);
    expectObject(networks, model_keys::ownHeads);
    for (const auto& [mask, layers] : networks.items()) {
        std::uint32_t classes = 0;
        const auto read = std::from_chars(mask.data(), mask.data() + mask.size(), classes);
        if (read.ec != std::errc{} || read.ptr != mask.data() + mask.size())
            throw Error("own_heads: expected bit masks of classes, found \"" + mask + '"');
        classifier.ownHeads.emplace(classes, layersFrom(layers, "own_heads." + mask));
    }
}

void addNetworkGroups(Classifier& classifier, const Parts& parts)
{
    if (!parts.has(model_keys::networkGroups))
        return;
    const json groups = parts.document(model_keys::networkGroups);
    expectObject(groups, model_keys::networkGroups);
    for (const auto& [name, description] : groups.items()) {
        NetworkGroup& group = classifier.networkGroups[parseStrategies(name).at(0)];
        for (const json& layers : listOf(description.at("networks"), "networks of " + name))
            group.networks.push_back(layersFrom(layers, "networks." + name));
        group.constants = floatsFrom(description.at("constants"), "constants of " + name, weightRange);
    }
}

/// Reads the layers of all networks, then their parameters.
void takeNetworks(Classifier& classifier, Parts& parts)
{
    const EarlierGroups earlier(parts);
    classifier.trunk = layersFrom(parts.document("trunk"), "trunk");
    addOwnHeads(classifier, parts);
    addNetworkGroups(classifier, parts);
    earlier.addTo(classifier, parts);
    forEachNetwork(classifier,
                   [&](const NetworkPlace& place, Network& network) { parts.fill(network, earlier.prefix(place)); });
}

Classifier classifierFrom(Parts parts)
{
    if (const std::string version = parts.text("format"); version != model_keys::formatVersion)
        throw Error("expected Runoff model format " + std::string(model_keys::formatVersion) + ", found " + version);
    Classifier classifier;
    classifier.name = parts.text("name");
    classifier.title = parts.text("title");
    parts.document("classes").get_to(classifier.classNames);
    classifier.preprocessing = preprocessingFrom(parts.document("preprocessing"));
    classifier.architecture = parts.text("architecture");
    takeNetworks(classifier, parts);
    classifier.trunkSoftmax = parts.heads(model_keys::trunkSoftmax);
    const json heads = parts.document(model_keys::heads);
    for (const json& name : listOf(heads, model_keys::heads))
        classifier.heads[parseStrategies(name.get<std::string>()).at(0)] =
            parts.heads(model_keys::headsOf(name.get<std::string>()));
    if (classifier.supports(StrategyId::MultiLabel))
        classifier.thresholds = floatsFrom(parts.document(model_keys::thresholds), model_keys::thresholds, shareRange);
    if (classifier.supports(StrategyId::Specialists))
        classifier.specialistScales = scalesFrom(parts.document(model_keys::scales));
    classifier.temperature =
        static_cast<float>(realNumber(parts.document("temperature"), "temperature", temperatureRange));
    if (parts.has("refusal"))  // missing in models of earlier versions
        classifier.refusal = refusalFrom(parts.document("refusal"));
    if (!parts.has("refusal_by")) {  // earlier versions defined the confidence of these differently
        classifier.refusal.erase(StrategyId::Elimination);
        classifier.refusal.erase(StrategyId::Ddag);
    }
    classifier.provenance = withCurrentKeys(parts.document("provenance").get<Provenance>());
    classifier.records = recordsFrom(parts.document("records"));
    const json accuracy = parts.document("trunk_softmax_accuracy");
    if (!accuracy.is_null() || !classifier.records.empty())  // null: not measured
        classifier.trunkSoftmaxAccuracy = realNumber(accuracy, "trunk_softmax_accuracy", shareRange);
    parts.expectNothingLeft();
    checkClassifier(classifier);
    return classifier;
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
    } catch (const std::logic_error& error) {  // an expects() that values of the file violate
        throw Error(path.string() + ": not a Runoff model: " + error.what());
    }
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
    if (metadata.at("format") != model_keys::formatVersion)
        throw Error(path.string() + ": expected Runoff model format " + model_keys::formatVersion + ", found "
                    + metadata.at("format"));
    ModelSummary summary{.title = metadata.at("title"), .classNames = {}, .input = {}};
    try {
        parseJson(metadata.at("classes"), "classes").get_to(summary.classNames);
        parseJson(metadata.at("trunk"), "trunk").at("input").get_to(summary.input);
        summary.records = recordsFrom(parseJson(metadata.at("records"), "records"));
        summary.datasets =
            trainedDatasets(withCurrentKeys(parseJson(metadata.at("provenance"), "provenance").get<Provenance>()));
    } catch (const std::exception&) {
        // readModel() reports the error when the model is opened.
    }
    return summary;
}

}  // namespace core
