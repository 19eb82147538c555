#pragma once

#include <cstddef>
#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace core {

/// Limits for parsing JSON. They are far above the values in real files.
struct JsonRules {
    std::string what = "JSON";       ///< expected content, for messages: "a plan as JSON"
    std::size_t depth = 64;          ///< maximum nesting of lists and objects
    std::size_t values = 2'000'000;  ///< maximum total number of values of all kinds
};

/// Parses JSON in linear time. Nesting and number of values are limited, and every name may occur only once in its
/// object. The program has no other JSON parser (architecture_test). Throws Error with one line that begins with
/// `where`, the name of the file, and states what was expected and found. Runs on any thread.
nlohmann::json parseJson(std::string_view text, const std::string& where, const JsonRules& rules = {});
/// Like parseJson(), but objects keep the order of their names. Look-up by name is linear.
nlohmann::ordered_json parseOrderedJson(std::string_view text, const std::string& where, const JsonRules& rules = {});

/// A closed interval.
struct NumberRange {
    double low, high;
};

/// Converts a JSON value to a number within a range. Throws Error such as "NAME: expected a whole number from 1 to 28,
/// found 0.5" if the value is not such a number. Runs on any thread.
std::int64_t wholeNumber(const nlohmann::json& value, const std::string& name, const NumberRange& range);
/// The same for ordered JSON.
std::int64_t wholeNumber(const nlohmann::ordered_json& value, const std::string& name, const NumberRange& range);
/// As wholeNumber(), for a finite number that need not be whole.
double realNumber(const nlohmann::json& value, const std::string& name, const NumberRange& range);
/// The same for ordered JSON.
double realNumber(const nlohmann::ordered_json& value, const std::string& name, const NumberRange& range);

/// Converts a text such as "12", as metadata contains it, to a whole number within a range. Throws Error like
/// wholeNumber().
std::int64_t wholeNumberIn(std::string_view text, const std::string& name, const NumberRange& range);

}  // namespace core
