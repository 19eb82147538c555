#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace core {

/// Readers for the values of a scene file. `where` is the place for messages: "a.runoff-scene: step 3, wait". All of
/// them throw Error with one line: the place, what was expected and what was found.

[[noreturn]] void refuse(const std::string& where, const std::string& expected, const std::string& found);
std::string kindOf(const nlohmann::json& value);                            ///< for messages: "7", "an array"
std::string textOf(const nlohmann::json& value, const std::string& where);  ///< at most longestSceneText characters
/// The value, which must be true or false.
bool boolOf(const nlohmann::json& value, const std::string& where);
/// The value itself, which must be a list of `least` to `most` values.
const nlohmann::json& listOf(const nlohmann::json& value, const std::string& where, std::size_t least,
                             std::size_t most);
/// The value, which must be a list of `least` to `most` texts.
std::vector<std::string> textsOf(const nlohmann::json& value, const std::string& where, std::size_t least,
                                 std::size_t most);

/// Reads the members of an object by a table of keys. Refuses a key that is not in the table.
using Readers = std::map<std::string, std::function<void(const nlohmann::json&, const std::string& where)>>;
/// Calls the reader of each member. Throws UsageError for a member that has none.
void readMembers(const nlohmann::json& object, const std::string& where, const Readers& readers);

/// The value that `names` gives for a text.
template <typename Value>
Value oneOf(const nlohmann::json& value, const std::string& where, const std::map<std::string, Value>& names)
{
    const std::string name = textOf(value, where);
    if (const auto found = names.find(name); found != names.end())
        return found->second;
    std::string expected;
    for (const auto& [each, unused] : names)
        expected += (expected.empty() ? "" : ", ") + each;
    refuse(where, "one of " + expected, "\"" + name + "\"");
}

/// The value of an enumeration whose `names` are in its order.
template <typename Value, std::size_t Count>
Value oneOf(const nlohmann::json& value, const std::string& where, const char* const (&names)[Count])
{
    std::map<std::string, Value> values;
    for (std::size_t place = 0; place < Count; ++place)
        values.emplace(names[place], static_cast<Value>(place));
    return oneOf<Value>(value, where, values);
}

}  // namespace core
