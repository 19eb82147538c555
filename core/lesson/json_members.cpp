#include "core/lesson/json_members.h"

#include "core/base/error.h"
#include "core/lesson/scene.h"

namespace core {

void refuse(const std::string& where, const std::string& expected, const std::string& found)
{
    throw Error(where + ": expected " + expected + ", found " + found);
}

std::string kindOf(const nlohmann::json& value)
{
    if (value.is_number() || value.is_boolean() || value.is_null())
        return value.dump();
    return std::string(value.is_string() ? "a " : "an ") + value.type_name();
}

std::string textOf(const nlohmann::json& value, const std::string& where)
{
    if (!value.is_string())
        refuse(where, "a text", kindOf(value));
    auto text = value.get<std::string>();
    if (text.size() > longestSceneText)
        refuse(where, "at most " + std::to_string(longestSceneText) + " characters", std::to_string(text.size()));
    return text;
}

bool boolOf(const nlohmann::json& value, const std::string& where)
{
    if (!value.is_boolean())
        refuse(where, "true or false", kindOf(value));
    return value.get<bool>();
}

const nlohmann::json& listOf(const nlohmann::json& value, const std::string& where, std::size_t least, std::size_t most)
{
    if (!value.is_array() || value.size() < least || value.size() > most)
        refuse(where, "a list of " + std::to_string(least) + " to " + std::to_string(most),
               value.is_array() ? std::to_string(value.size()) : kindOf(value));
    return value;
}

std::vector<std::string> textsOf(const nlohmann::json& value, const std::string& where, std::size_t least,
                                 std::size_t most)
{
    std::vector<std::string> texts;
    for (const nlohmann::json& each : listOf(value, where, least, most))
        texts.push_back(textOf(each, where));
    return texts;
}

void readMembers(const nlohmann::json& object, const std::string& where, const Readers& readers)
{
    if (!object.is_object())
        refuse(where, "an object", kindOf(object));
    for (const auto& [key, value] : object.items()) {
        const auto reader = readers.find(key);
        if (reader == readers.end())
            throw Error(where + ": unknown key \"" + key + "\"");
        reader->second(value, where + ", " + key);
    }
}

}  // namespace core
