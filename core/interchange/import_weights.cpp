#include "core/interchange/import_weights.h"

#include "core/base/error.h"
#include "core/interchange/foreign_layout.h"
#include "core/interchange/weight_mapping.h"
#include "core/model/float16.h"
#include "core/model/model_file.h"
#include "core/model/model_keys.h"
#include "core/model/safetensors.h"
#include "core/nn/architectures.h"
#include "core/strategy/strategy.h"

#include <fmt/format.h>

#include <set>
#include <utility>

namespace core {

namespace {

const std::string trunkSoftmaxName = model_keys::trunkSoftmax;

bool isOnTrunk(const Strategy& line)
{
    return line.heads != nullptr && line.backing == Backing::SharedHeads;
}

std::set<std::string> foreignNames(const WeightMapping& mapping)
{
    std::set<std::string> names;
    for (const auto& [own, foreign] : mapping.tensors)
        if (!foreign.empty())
            names.insert(foreign);
    return names;
}

/// Builds a model of the tensors of one file.
class Import {
public:
    Import(const ImportOptions& options, WeightMapping mapping)
        : m_options(options),
          m_mapping(std::move(mapping)),
          m_found(readTensors(options.weights, foreignNames(m_mapping)))
    {
    }

    ImportedModel run();

private:
    [[noreturn]] void refuseMapping(const std::string& why) const
    {
        throw UsageError(m_options.mapping.string() + ": " + why);
    }
    bool isMapped(const std::string& own) const { return m_mapping.tensors.contains(own); }
    Tensor take(const std::string& own, const Shape& shape, const Shape& flattened = {});
    Network trunk();
    void addHeads(Classifier& made, std::int64_t features);
    void expectAllUsed() const;

    const ImportOptions& m_options;
    WeightMapping m_mapping;
    ChosenTensors m_found;
    std::set<std::string> m_used;
    Shape m_flattened;  ///< the image whose flattened values are the present values
};

/// The tensor for the parameter `own` of shape `shape`.
Tensor Import::take(const std::string& own, const Shape& shape, const Shape& flattened)
{
    const auto mapped = m_mapping.tensors.find(own);
    if (mapped == m_mapping.tensors.end())
        refuseMapping("tensors: expected a name for \"" + own + "\", found none");
    m_used.insert(own);
    if (mapped->second.empty() && !own.ends_with(".bias"))
        refuseMapping("tensors: " + own + ": expected a name, found null, which only a bias may be");
    if (mapped->second.empty())
        return Tensor(shape);
    const std::string where = m_options.weights.string() + ": tensor " + mapped->second + " for " + own;
    const auto found = m_found.tensors.find(mapped->second);
    if (found == m_found.tensors.end())
        throw UsageError(where + ": the file has no such tensor");
    const Shape expected = foreignShape(shape, m_mapping.layout);
    if (found->second.shape() != expected)
        throw UsageError(where + ": expected the shape " + toText(expected) + " in the layout "
                         + toText(m_mapping.layout) + ", found " + toText(found->second.shape())
                         + "; mapping: " + m_options.mapping.string());
    if (const auto wrong = firstBeyondFloat16(found->second.values()))
        throw UsageError(where + ": expected values that float16 can hold, found " + fmt::format("{:g}", *wrong));
    return fromForeign(found->second, m_mapping.layout, flattened);
}

Network Import::trunk()
{
    const Preprocessing& rule = m_mapping.preprocessing;
    Network network{{rule.channels, rule.height, rule.width}, trunkLayers(m_options.architecture), {}};
    for (Layer& layer : network.layers)
        if (auto* normalization = std::get_if<BatchNormalization>(&layer))
            normalization->epsilon = m_mapping.epsilon;
    std::vector<Shape> shapes;
    try {
        shapes = layerShapes(network);
    } catch (const Error& error) {
        refuseMapping("input: " + m_options.architecture + ": " + error.what());
    }
    const std::vector<std::string> names = parameterNames(network);
    for (std::size_t i = 0; i < network.layers.size(); ++i) {
        if (std::holds_alternative<Flatten>(network.layers[i]))
            m_flattened = shapes[i];
        for (const Shape& shape : parameterShapes(network.layers[i], shapes[i]))
            network.parameters.push_back(take("trunk." + names[network.parameters.size()], shape, m_flattened));
        if (std::holds_alternative<Dense>(network.layers[i]))
            m_flattened.clear();
    }
    return network;
}

void Import::addHeads(Classifier& made, std::int64_t features)
{
    const auto group = [&](const std::string& name, std::int64_t outputs) {
        return HeadGroup{take(name + ".weight", {outputs, features}, m_flattened), take(name + ".bias", {outputs})};
    };
    for (const Strategy& line : strategies()) {
        if (!isOnTrunk(line)
            || (line.id != StrategyId::Softmax && !isMapped(model_keys::headsOf(line.name) + ".weight")))
            continue;
        if (made.classCount() > line.mostClasses)
            refuseMapping("tensors: " + line.name + ": expected at most " + std::to_string(line.mostClasses)
                          + " classes, found " + std::to_string(made.classCount()));
        made.heads[line.id] = group(model_keys::headsOf(line.name), line.heads(made.classCount()).outputs);
    }
    made.trunkSoftmax = isMapped(trunkSoftmaxName + ".weight") ? group(trunkSoftmaxName, made.classCount())
                                                               : made.heads.at(StrategyId::Softmax);
}

void Import::expectAllUsed() const
{
    for (const auto& [own, foreign] : m_mapping.tensors)
        if (!m_used.contains(own))
            refuseMapping("tensors: expected names of tensors of " + m_options.architecture
                          + " such as trunk.0.conv.weight or heads.softmax.weight, found \"" + own.substr(0, 100)
                          + "\"");
}

ImportedModel Import::run()
{
    Classifier made;
    made.name = m_options.name;
    made.title = m_mapping.title.empty() ? m_options.name : m_mapping.title;
    made.classNames = m_mapping.classNames;
    made.preprocessing = m_mapping.preprocessing;
    made.architecture = m_options.architecture;
    made.temperature = static_cast<float>(m_mapping.temperature);
    made.trunk = trunk();
    addHeads(made, outputShape(made.trunk)[0]);
    expectAllUsed();
    made.provenance = m_mapping.provenance;
    made.provenance["imported_from"] = m_options.weights.filename().string();
    made.provenance["imported_layout"] = toText(m_mapping.layout);
    try {
        checkClassifier(made);
    } catch (const Error& error) {  // a running variance below 0
        throw UsageError(m_options.weights.string() + ": " + error.what());
    }
    return {roundedToFloat16(std::move(made)), std::move(m_found.others)};
}

}  // namespace

ImportedModel importWeights(const ImportOptions& options)
{
    trunkLayers(options.architecture);  // throws before files are read
    return Import(options, readWeightMapping(options.mapping)).run();
}

std::vector<std::string> importableTensors(const std::string& architecture)
{
    std::vector<std::string> names;
    for (const std::string& name : parameterNames(Network{{}, trunkLayers(architecture), {}}))
        names.push_back("trunk." + name);
    std::vector<std::string> heads{trunkSoftmaxName};
    for (const Strategy& line : strategies())
        if (isOnTrunk(line))
            heads.push_back(model_keys::headsOf(line.name));
    for (const std::string& head : heads)
        for (const char* part : {".weight", ".bias"})
            names.push_back(head + part);
    return names;
}

}  // namespace core
