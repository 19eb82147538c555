#include "core/training/recipe_json.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/join.h"
#include "core/model/provenance.h"
#include "core/nn/architectures.h"
#include "core/strategy/strategy.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <stdexcept>
#include <type_traits>

namespace core {

namespace {

using nlohmann::json;

constexpr NumberRange epochRange{1, 10'000};
constexpr NumberRange batchRange{1, 4096};
constexpr NumberRange shareRange{0.0, 1.0};

std::string textIn(const json& value, const std::string& name)
{
    if (!value.is_string())
        throw Error(name + ": expected a text");
    return value.get<std::string>();
}

json seedToJson(std::uint64_t seed)
{
    return seed;
}

std::uint64_t seedFrom(const json& value, const RecipeSetting& setting)
{
    if (!value.is_number_unsigned())
        throw Error(setting.key + ": expected a whole number from 0 to 18446744073709551615");
    return value.get<std::uint64_t>();
}

/// A whole or real number, depending on the type of the field.
template <auto Field>
RecipeSetting numberSetting(const char* key, const NumberRange& range)
{
    return {.key = key,
            .range = range,
            .write = [](const Recipe& recipe) { return json(recipe.*Field); },
            .read =
                [](const json& value, const RecipeSetting& setting, Recipe& recipe) {
                    using Number = std::remove_cvref_t<decltype(recipe.*Field)>;
                    if constexpr (std::is_integral_v<Number>)
                        recipe.*Field = static_cast<Number>(wholeNumber(value, setting.key, setting.range));
                    else
                        recipe.*Field = realNumber(value, setting.key, setting.range);
                }};
}

template <auto Field>
RecipeSetting textSetting(const char* key)
{
    return {.key = key,
            .decides = false,
            .write = [](const Recipe& recipe) { return json(recipe.*Field); },
            .read = [](const json& value, const RecipeSetting& setting,
                       Recipe& recipe) { recipe.*Field = textIn(value, setting.key); }};
}

/// Any other type. `ToJsonValue(field)` writes it and `FromJson(value, setting)` reads it.
template <auto Field, auto ToJsonValue, auto FromJson>
RecipeSetting otherSetting(const char* key, const NumberRange& range = {})
{
    return {.key = key,
            .range = range,
            .write = [](const Recipe& recipe) { return ToJsonValue(recipe.*Field); },
            .read = [](const json& stored, const RecipeSetting& setting,
                       Recipe& recipe) { recipe.*Field = FromJson(stored, setting); }};
}

/// One of several named values; `named` throws UsageError for any other name.
template <auto Field, auto Named>
RecipeSetting choiceSetting(const char* key)
{
    return {.key = key,
            .write = [](const Recipe& recipe) { return json(toText(recipe.*Field)); },
            .read = [](const json& value, const RecipeSetting& setting,
                       Recipe& recipe) { recipe.*Field = Named(textIn(value, setting.key)); }};
}

Precision storedPrecision(const std::string& name)
{
    for (const Precision precision : {Precision::F32, Precision::Bf16})  // also if this processor does not support it
        if (toText(precision) == name)
            return precision;
    throw UsageError("precision: expected f32 or bf16, found \"" + name + '"');
}

struct OptimizerNumber {
    const char* key;
    double OptimizerOptions::*field;
    NumberRange range;
};

constexpr std::array<OptimizerNumber, 7> optimizerNumbers{{
    {"learning_rate", &OptimizerOptions::learningRate, {1e-9, 1e3}},
    {"weight_decay", &OptimizerOptions::weightDecay, {0.0, 1.0}},
    {"rho", &OptimizerOptions::rho, {0.0, 1.0}},
    {"momentum", &OptimizerOptions::momentum, {0.0, 1.0}},
    {"beta1", &OptimizerOptions::beta1, {0.0, 1.0}},
    {"beta2", &OptimizerOptions::beta2, {0.0, 1.0}},
    {"epsilon", &OptimizerOptions::epsilon, {0.0, 1.0}},
}};

json optimizerToJson(const OptimizerOptions& optimizer)
{
    json object{{"name", toText(optimizer.kind)}};
    for (const OptimizerNumber& number : optimizerNumbers)
        object[number.key] = optimizer.*(number.field);
    return object;
}

OptimizerOptions optimizerFrom(const json& value, const RecipeSetting& setting)
{
    if (!value.is_object() || !value.contains("name"))
        throw Error(setting.key + ": expected an object with a name and numbers");
    OptimizerOptions optimizer = optimizerNamed(textIn(value.at("name"), setting.key));
    for (const OptimizerNumber& number : optimizerNumbers)
        if (value.contains(number.key))
            optimizer.*(number.field) = realNumber(value.at(number.key), setting.key + ", " + number.key, number.range);
    return optimizer;
}

json headOptimizerToJson(const std::optional<OptimizerOptions>& optimizer)
{
    return optimizer ? optimizerToJson(*optimizer) : json();
}

std::optional<OptimizerOptions> headOptimizerFrom(const json& value, const RecipeSetting& setting)
{
    return value.is_null() ? std::nullopt : std::optional(optimizerFrom(value, setting));
}

struct AugmentationNumber {
    const char* key;
    double Augmentation::*field;
    NumberRange range;
    bool ofStrokes = false;  ///< left out if it is 0, so that checkpoints of earlier versions keep their identity
};

/// The keys of toText() and the ranges of parseAugmentation().
constexpr std::array<AugmentationNumber, 12> augmentationNumbers{{{"rotation", &Augmentation::rotation, {0.0, 180.0}},
                                                                  {"shift", &Augmentation::shift, {0.0, 100.0}},
                                                                  {"scale", &Augmentation::scale, {0.0, 0.9}},
                                                                  {"shear", &Augmentation::shear, {0.0, 2.0}},
                                                                  {"stroke", &Augmentation::strokeWidth, {0.0, 1.0}},
                                                                  {"coarse", &Augmentation::coarse, {0.0, 1.0}},
                                                                  {"pen", &Augmentation::pen, {0.0, 0.9}, true},
                                                                  {"slant", &Augmentation::slant, {0.0, 2.0}, true},
                                                                  {"turn", &Augmentation::turn, {0.0, 180.0}, true},
                                                                  {"aspect", &Augmentation::aspect, {0.0, 1.0}, true},
                                                                  {"jitter", &Augmentation::jitter, {0.0, 0.2}, true},
                                                                  {"lifts", &Augmentation::lifts, {0.0, 1.0}, true}}};

json augmentationToJson(const std::optional<Augmentation>& augmentation)
{
    if (!augmentation)
        return nullptr;
    json object{{"flip", augmentation->flip}};
    for (const AugmentationNumber& number : augmentationNumbers)
        if (const double value = (*augmentation).*(number.field); value > 0.0 || !number.ofStrokes)
            object[number.key] = value;
    return object;
}

std::optional<Augmentation> augmentationFrom(const json& value, const RecipeSetting& setting)
{
    if (value.is_null())
        return std::nullopt;
    if (!value.is_object())
        throw Error(setting.key + ": expected null or an object of rules");
    Augmentation augmentation;
    for (const AugmentationNumber& number : augmentationNumbers)
        if (value.contains(number.key))
            augmentation.*(number.field) =
                realNumber(value.at(number.key), setting.key + ", " + number.key, number.range);
    if (value.contains("flip")) {
        if (!value.at("flip").is_boolean())
            throw Error(setting.key + ", flip: expected true or false");
        augmentation.flip = value.at("flip").get<bool>();
    }
    return augmentation;
}

json strategiesToJson(const std::vector<StrategyId>& strategies)
{
    json names = json::array();
    for (const StrategyId id : strategies)
        names.push_back(toText(id));
    return names;
}

std::vector<StrategyId> strategiesFrom(const json& value, const RecipeSetting& setting)
{
    if (!value.is_array())
        throw Error(setting.key + ": expected a list of names");
    std::vector<StrategyId> ids;
    for (const json& entry : value) {
        const Strategy* found = findStrategy(textIn(entry, setting.key));
        if (!found)
            throw Error(setting.key + ": expected some of " + strategyNames() + ", found " + entry.dump());
        if (std::ranges::find(ids, found->id) == ids.end())
            ids.push_back(found->id);
    }
    return ids;
}

json taskWeightsToJson(const TaskWeights& weights)
{
    return json::array({weights.classes, weights.attributes, weights.quantities});
}

TaskWeights taskWeightsFrom(const json& value, const RecipeSetting& setting)
{
    if (!value.is_array() || value.size() != 3)
        throw Error(setting.key + ": expected three numbers, of class, attributes and quantities");
    return {.classes = realNumber(value[0], setting.key, setting.range),
            .attributes = realNumber(value[1], setting.key, setting.range),
            .quantities = realNumber(value[2], setting.key, setting.range)};
}

json textToJson(const std::string& text)
{
    return text;
}

std::string architectureFrom(const json& value, const RecipeSetting& setting)
{
    const auto known = architectureNames();
    std::string architecture = textIn(value, setting.key);
    if (std::ranges::find(known, architecture) == known.end())
        throw Error(setting.key + ": expected " + alternatives(known) + ", found " + value.dump());
    return architecture;
}

std::vector<RecipeSetting> makeSettings()
{
    return {
        textSetting<&Recipe::name>("name"),
        textSetting<&Recipe::title>("title"),
        otherSetting<&Recipe::architecture, textToJson, architectureFrom>("architecture"),
        choiceSetting<&Recipe::heads, headTrainingNamed>("heads"),
        otherSetting<&Recipe::strategies, strategiesToJson, strategiesFrom>("strategies"),
        numberSetting<&Recipe::epochs>("epochs", epochRange),
        numberSetting<&Recipe::headEpochs>("head_epochs", epochRange),
        numberSetting<&Recipe::multiLabelEpochs>("multi_label_epochs", epochRange),
        numberSetting<&Recipe::specialistEpochs>("specialist_epochs", epochRange),
        numberSetting<&Recipe::batch>("batch", batchRange),
        numberSetting<&Recipe::headBatch>("head_batch", batchRange),
        otherSetting<&Recipe::optimizer, optimizerToJson, optimizerFrom>("optimizer"),
        otherSetting<&Recipe::headOptimizer, headOptimizerToJson, headOptimizerFrom>("head_optimizer"),
        choiceSetting<&Recipe::schedule, scheduleNamed>("schedule"),
        numberSetting<&Recipe::labelSmoothing>("label_smoothing", {0.0, 0.9}),
        choiceSetting<&Recipe::precision, storedPrecision>("precision"),
        otherSetting<&Recipe::augmentation, augmentationToJson, augmentationFrom>("augmentation"),
        otherSetting<&Recipe::seed, seedToJson, seedFrom>("seed"),
        numberSetting<&Recipe::heldShare>("held_share", shareRange),
        otherSetting<&Recipe::taskWeights, taskWeightsToJson, taskWeightsFrom>("task_weights", {0.0, 1000.0}),
    };
}

json decidingSettings(const Recipe& recipe)
{
    json object = json::object();
    for (const RecipeSetting& setting : recipeSettings())
        if (setting.decides)
            object[setting.key] = setting.write(recipe);
    return object;
}

/// Replaces invalid UTF-8, which the name of a folder may contain.
std::string identityText(const json& training)
{
    return training.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace

std::span<const RecipeSetting> recipeSettings()
{
    static const std::vector<RecipeSetting> settings = makeSettings();
    return settings;
}

NumberRange recipeRange(std::string_view key)
{
    for (const RecipeSetting& setting : recipeSettings())
        if (setting.key == key)
            return setting.range;
    for (const OptimizerNumber& number : optimizerNumbers)
        if (number.key == key)
            return number.range;
    throw std::logic_error("recipeRange: no setting of this key");
}

json toJson(const Recipe& recipe)
{
    json object = json::object();
    for (const RecipeSetting& setting : recipeSettings())
        object[setting.key] = setting.write(recipe);
    return object;
}

RecipeReading recipeFrom(const json& object, Recipe start)
{
    RecipeReading reading{.recipe = std::move(start), .problems = {}};
    for (const RecipeSetting& setting : recipeSettings()) {
        if (!object.is_object() || !object.contains(setting.key))
            continue;
        try {
            setting.read(object.at(setting.key), setting, reading.recipe);
        } catch (const Error& error) {
            reading.problems.emplace_back(error.what());
        }
    }
    return reading;
}

json trainingJson(const Recipe& recipe, const Dataset& train)
{
    json training{{"recipe", decidingSettings(recipe)},
                  {"dataset_name", train.name},
                  {"images", train.size()},
                  {"shape", train.imageShape},
                  {"classes", train.classCount()},
                  {"images_checksum", imagesChecksum(train)}};
    for (std::size_t i = 0; i < train.origins.size(); ++i) {
        const Dataset part = imagesOf(train, i);
        training["datasets"].push_back({{"name", part.name},
                                        {"images", part.size()},
                                        {"images_checksum", imagesChecksum(part)},
                                        {"weight", train.origins[i].weight}});
    }
    if (recipe.onto)
        training["onto"] = recipe.onto->name;
    return training;
}

std::string trainingIdentity(const Recipe& recipe, const Dataset& train)
{
    return identityText(trainingJson(recipe, train));
}

std::string identityInSentence(const std::string& sentence)
{
    json training = trainingInSentence(sentence);
    if (training.is_null())
        return {};
    const RecipeReading reading = recipeFrom(training["recipe"]);
    if (!reading.problems.empty())
        return {};
    training["recipe"] = decidingSettings(reading.recipe);
    return identityText(training);
}

}  // namespace core
