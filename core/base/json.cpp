#include "core/base/json.h"

#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>
#include <type_traits>
#include <vector>

namespace core {

namespace {

constexpr std::size_t longestQuote = 40;

template <typename Json>
std::string quoted(const Json& value)
{
    if (value.is_structured())
        return value.is_array() ? "a list" : "an object";
    const std::string text = value.dump(-1, ' ', true, Json::error_handler_t::replace);
    return text.size() > longestQuote ? text.substr(0, longestQuote) + "..." : text;
}

std::string lineAndColumn(std::string_view text, std::size_t byte)
{
    const std::string_view before = text.substr(0, std::min(byte > 0 ? byte - 1 : 0, text.size()));
    const auto line = std::ranges::count(before, '\n') + 1;
    const std::size_t start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    return "line " + std::to_string(line) + ", column " + std::to_string(before.size() - start + 1);
}

/// Builds a value from the SAX events of nlohmann's parser, which is not recursive. nlohmann's own builder with a
/// callback takes quadratic time: it searches the parent list at the end of each object.
template <typename Json>
class JsonBuilder {
public:
    JsonBuilder(std::string_view text, const std::string& where, const JsonRules& rules)
        : m_text(text),
          m_where(where),
          m_rules(rules)
    {
    }

    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(std::int64_t value) { return add(value); }
    bool number_unsigned(std::uint64_t value) { return add(value); }
    bool number_float(double value, const std::string&) { return add(value); }
    bool string(std::string& value) { return add(std::move(value)); }
    bool binary(typename Json::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(Json::object()); }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& name)
    {
        auto& object = m_open.back()->template get_ref<typename Json::object_t&>();
        bool fresh = false;
        if constexpr (std::is_same_v<Json, nlohmann::ordered_json>) {
            fresh = m_names.back().insert(name).second;
            m_member = &object.emplace_back(name, nullptr).second;  // emplace() of the object would search all names
        } else {
            const auto placed = object.emplace(name, nullptr);
            fresh = placed.second;
            m_member = &placed.first->second;
        }
        if (!fresh)
            refuse("every name once", "a second " + quoted(Json(name)));
        return true;
    }
    bool parse_error(std::size_t byte, const std::string&, const nlohmann::detail::exception& error)
    {
        const bool tooLarge = error.id == 406;
        refuse(m_rules.what,
               (tooLarge ? "a number that is too large at " : "something else at ") + lineAndColumn(m_text, byte));
        return false;
    }

    Json takeRoot() { return std::move(m_root); }

private:
    Json* add(Json&& value)
    {
        if (++m_count > m_rules.values)
            refuse(m_rules.what, "more than " + std::to_string(m_rules.values) + " values");
        if (m_open.empty())
            return &(m_root = std::move(value));
        if (m_open.back()->is_array()) {
            auto& list = m_open.back()->template get_ref<typename Json::array_t&>();
            return &list.emplace_back(std::move(value));
        }
        return &(*m_member = std::move(value));
    }
    bool open(Json&& empty)
    {
        if (m_open.size() == m_rules.depth)
            refuse(m_rules.what, "more than " + std::to_string(m_rules.depth) + " nested lists and objects");
        m_open.push_back(add(std::move(empty)));
        m_names.emplace_back();
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        m_names.pop_back();
        return true;
    }
    [[noreturn]] void refuse(const std::string& expected, const std::string& found) const
    {
        throw Error(m_where + ": expected " + expected + ", found " + found);
    }

    std::string_view m_text;
    const std::string& m_where;
    const JsonRules& m_rules;
    Json m_root;
    std::vector<Json*> m_open;                   ///< from the root inwards; only the innermost one grows
    std::vector<std::set<std::string>> m_names;  ///< names of the open objects, for ordered objects only
    Json* m_member = nullptr;
    std::size_t m_count = 0;
};

template <typename Json>
Json parsedJson(std::string_view text, const std::string& where, const JsonRules& rules)
{
    JsonBuilder<Json> builder(text, where, rules);
    Json::sax_parse(text, &builder);
    return builder.takeRoot();
}

std::string numberText(double number)
{
    const double size = std::abs(number);
    const bool plain = size == 0.0 || (size >= 1e-4 && size < 1e15);
    char text[64];
    const auto end = std::to_chars(text, text + sizeof text, number,
                                   plain ? std::chars_format::fixed : std::chars_format::scientific)
                         .ptr;
    return {text, end};
}

[[noreturn]] void refuseNumber(const std::string& name, const char* kind, const NumberRange& range,
                               const std::string& found)
{
    throw Error(name + ": expected a " + kind + " from " + numberText(range.low) + " to " + numberText(range.high)
                + ", found " + found);
}

bool holds(const NumberRange& range, double number)
{
    return number >= range.low && number <= range.high;
}

template <typename Json>
std::int64_t wholeIn(const Json& value, const std::string& name, const NumberRange& range)
{
    if (!value.is_number_integer() || !holds(range, value.template get<double>()))
        refuseNumber(name, "whole number", range, quoted(value));
    return value.template get<std::int64_t>();
}

template <typename Json>
double realIn(const Json& value, const std::string& name, const NumberRange& range)
{
    if (!value.is_number() || !holds(range, value.template get<double>()))
        refuseNumber(name, "number", range, quoted(value));
    return value.template get<double>();
}

}  // namespace

nlohmann::json parseJson(std::string_view text, const std::string& where, const JsonRules& rules)
{
    return parsedJson<nlohmann::json>(text, where, rules);
}

nlohmann::ordered_json parseOrderedJson(std::string_view text, const std::string& where, const JsonRules& rules)
{
    return parsedJson<nlohmann::ordered_json>(text, where, rules);
}

std::int64_t wholeNumber(const nlohmann::json& value, const std::string& name, const NumberRange& range)
{
    return wholeIn(value, name, range);
}

std::int64_t wholeNumber(const nlohmann::ordered_json& value, const std::string& name, const NumberRange& range)
{
    return wholeIn(value, name, range);
}

double realNumber(const nlohmann::json& value, const std::string& name, const NumberRange& range)
{
    return realIn(value, name, range);
}

double realNumber(const nlohmann::ordered_json& value, const std::string& name, const NumberRange& range)
{
    return realIn(value, name, range);
}

std::int64_t wholeNumberIn(std::string_view text, const std::string& name, const NumberRange& range)
{
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || !holds(range, static_cast<double>(number)))
        refuseNumber(name, "whole number", range, quoted(nlohmann::json(std::string(text))));
    return number;
}

}  // namespace core
