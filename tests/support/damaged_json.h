#pragma once

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace tests {

/// A damaged copy of a file. `name` says the place and the damage: "/preprocessing/box: negative".
struct Damage {
    std::string name;
    std::string content;
    std::shared_ptr<const std::string> tail = {};  ///< what many copies have in common follows
};

/// One copy of a JSON document for each damage of each of its places: a member that is missing, there twice or nested
/// 100 deep, null, a value of another type, a number that is negative, broken, or too large for its type, an empty,
/// endless or unprintable text, an empty list, one too long and one too short. Of a list, only the first item is
/// damaged. `place` is a JSON pointer such as "/plan"; only it and what is below it are damaged.
std::vector<Damage> damagedJson(const nlohmann::ordered_json& valid, const std::string& place = "");

/// The text without its end, at `pieces` places from 0 to all but the last byte.
std::vector<Damage> cutOff(const std::string& whole, std::size_t pieces);

}  // namespace tests
