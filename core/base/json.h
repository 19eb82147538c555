#pragma once

#include <cstddef>
#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace core {

/// What a reader of JSON lets pass. The limits are far above what honest files hold.
struct JsonRules {
    std::string what = "JSON";       ///< what the text is expected to be, for messages: "a plan as JSON"
    std::size_t depth = 64;          ///< lists and objects within each other
    std::size_t values = 2'000'000;  ///< numbers, texts, lists, objects and so on, altogether
};

/// The only parser of JSON in this program (a test sees to it): linear in the text, its depth and its number of values
/// are bounded, and every name occurs once in its object. Throws Error in one line that begins with `where`, the file's
/// name, and says what was expected and what was found. Any thread.
nlohmann::json parseJson(std::string_view text, const std::string& where, const JsonRules& rules = {});
/// The same; objects keep the order of their names. A look-up in them takes time for every name before it.
nlohmann::ordered_json parseOrderedJson(std::string_view text, const std::string& where, const JsonRules& rules = {});

/// Both ends belong to it.
struct NumberRange {
    double low, high;
};

/// A number of a file within its range. Throws Error "NAME: expected a whole number from 1 to 28, found 0.5" for a
/// number outside of it, a whole one with a fraction, and what is no number. Any thread.
std::int64_t wholeNumber(const nlohmann::json& value, const std::string& name, const NumberRange& range);
std::int64_t wholeNumber(const nlohmann::ordered_json& value, const std::string& name, const NumberRange& range);
double realNumber(const nlohmann::json& value, const std::string& name, const NumberRange& range);
double realNumber(const nlohmann::ordered_json& value, const std::string& name, const NumberRange& range);

/// A text that stands for a whole number ("12") within its range, as metadata holds it; throws Error as wholeNumber
/// does.
std::int64_t wholeNumberIn(std::string_view text, const std::string& name, const NumberRange& range);

}  // namespace core
