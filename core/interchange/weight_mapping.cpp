#include "core/interchange/weight_mapping.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/json.h"
#include "core/model/model_keys.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

namespace core {

namespace {

using nlohmann::json;

constexpr std::uintmax_t longestMapping = 16'000'000;
constexpr std::size_t mostClasses = 256, longestText = 200;

/// A text that a message can quote.
std::string quoted(const std::string& value)
{
    return json(value.substr(0, 40)).dump(-1, ' ', true, json::error_handler_t::replace);
}

void expectObject(const json& value, const std::string& name)
{
    if (!value.is_object())
        throw UsageError(name + ": expected an object, found " + value.type_name());
}

std::string textFrom(const json& value, const std::string& name)
{
    if (!value.is_string())
        throw UsageError(name + ": expected a text, found " + value.type_name());
    const auto& text = value.get_ref<const std::string&>();
    const auto isControl = [](unsigned char letter) { return letter < ' ' || letter == 127; };
    if (text.empty() || text.size() > longestText || std::ranges::any_of(text, isControl))
        throw UsageError(name + ": expected a text of 1 to " + std::to_string(longestText)
                         + " bytes without control characters, found " + quoted(text));
    return text;
}

const json& member(const json& document, const char* key)
{
    if (!document.contains(key))
        throw UsageError(std::string("expected the key \"") + key + "\", found none");
    return document.at(key);
}

std::vector<std::string> classesFrom(const json& value)
{
    if (!value.is_array() || value.size() < 2 || value.size() > mostClasses)
        throw UsageError("classes: expected a list of 2 to " + std::to_string(mostClasses) + " names");
    std::vector<std::string> names;
    for (const json& name : value)
        names.push_back(textFrom(name, "classes"));
    if (std::set<std::string>(names.begin(), names.end()).size() != names.size())
        throw UsageError("classes: expected each name once, found one twice");
    return names;
}

Preprocessing inputFrom(const json& value)
{
    constexpr NumberRange sides{1.0, 1024.0};
    if (!value.is_array() || value.size() != 3)
        throw UsageError("input: expected [channels, height, width]");
    Preprocessing rule;
    rule.channels = wholeNumber(value[0], "input, channels", {1.0, 16.0});
    rule.height = wholeNumber(value[1], "input, height", sides);
    rule.width = wholeNumber(value[2], "input, width", sides);
    rule.source = rule.channels == 1 ? Preprocessing::Source::Ink : Preprocessing::Source::Colour;
    rule.box = static_cast<int>(std::min<std::int64_t>(rule.box, std::max(rule.height, rule.width)));
    return rule;
}

/// The value whose word the text of `key` is; `chosen` without that key.
template <typename Value>
Value choose(const json& rule, const char* key, std::pair<Value, Value> values, Value chosen)
{
    if (!rule.contains(key))
        return chosen;
    const std::string name = std::string("preprocessing, ") + key, text = textFrom(rule.at(key), name);
    const std::string one = model_keys::wordFor(values.first), other = model_keys::wordFor(values.second);
    if (text != one && text != other)
        throw UsageError(name + ": expected " + one + " or " + other + ", found " + quoted(text));
    return text == one ? values.first : values.second;
}

void readPreprocessing(const json& value, Preprocessing& rule)
{
    using Source = Preprocessing::Source;
    using Centring = Preprocessing::Centring;
    expectObject(value, "preprocessing");
    for (const auto& [key, ignored] : value.items())
        if (key != "source" && key != "centring" && key != "box")
            throw UsageError("preprocessing: expected source, centring or box, found " + quoted(key));
    rule.source = choose<Source>(value, "source", {Source::Colour, Source::Ink}, rule.source);
    rule.centring = choose<Centring>(value, "centring", {Centring::Box, Centring::Mass}, rule.centring);
    if (value.contains("box"))
        rule.box = static_cast<int>(wholeNumber(value.at("box"), "preprocessing, box",
                                                {1.0, static_cast<double>(std::max(rule.height, rule.width))}));
}

std::map<std::string, std::string> textsFrom(const json& value, const std::string& name)
{
    expectObject(value, name);
    std::map<std::string, std::string> texts;
    for (const auto& [key, text] : value.items())
        texts[key] = textFrom(text, name + ", " + quoted(key));
    return texts;
}

std::map<std::string, std::string> tensorsFrom(const json& value)
{
    expectObject(value, "tensors");
    std::map<std::string, std::string> names;
    for (const auto& [key, name] : value.items())
        names[key] = name.is_null() ? std::string() : textFrom(name, "tensors, " + quoted(key));
    return names;
}

WeightMapping mappingFrom(const json& document)
{
    static const std::set<std::string> keys{"layout",  "classes",     "input",   "preprocessing", "title",
                                            "epsilon", "temperature", "tensors", "provenance"};
    expectObject(document, "the mapping");
    for (const auto& [key, value] : document.items())
        if (!keys.contains(key))
            throw UsageError("expected layout, classes, input, tensors, title, preprocessing, epsilon, temperature or "
                             "provenance, found the key "
                             + quoted(key));
    WeightMapping mapping;
    mapping.layout = foreignLayoutNamed(textFrom(member(document, "layout"), "layout"));
    mapping.classNames = classesFrom(member(document, "classes"));
    mapping.preprocessing = inputFrom(member(document, "input"));
    mapping.tensors = tensorsFrom(member(document, "tensors"));
    if (document.contains("preprocessing"))
        readPreprocessing(document["preprocessing"], mapping.preprocessing);
    if (document.contains("title"))
        mapping.title = textFrom(document["title"], "title");
    if (document.contains("epsilon"))
        mapping.epsilon = realNumber(document["epsilon"], "epsilon", {1e-12, 1.0});
    if (document.contains("temperature"))
        mapping.temperature = realNumber(document["temperature"], "temperature", {1e-3, 1e3});
    if (document.contains("provenance"))
        mapping.provenance = textsFrom(document["provenance"], "provenance");
    return mapping;
}

}  // namespace

WeightMapping readWeightMapping(const std::filesystem::path& path)
{
    const Bytes content = readFile(path, longestMapping);
    const std::string_view text(reinterpret_cast<const char*>(content.data()), content.size());
    const json document = parseJson(text, path.string(), {.what = "a mapping as JSON"});
    try {
        return mappingFrom(document);
    } catch (const Error& error) {
        throw UsageError(path.string() + ": " + error.what());
    }
}

}  // namespace core
