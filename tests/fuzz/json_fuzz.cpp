#include "core/base/json.h"
#include "tests/fuzz/fuzz.h"

#include <nlohmann/json.hpp>

namespace {

/// Low limits, so that small inputs reach them.
const core::JsonRules rules{.what = "a list", .depth = 6, .values = 40};

/// The number in a value, or the text of the error; both kinds of objects must give the same.
template <typename Json>
std::string numbersIn(const Json& value)
{
    std::string found;
    const auto add = [&](auto read) {
        try {
            found += std::to_string(read());
        } catch (const core::Error& error) {
            fuzz::requireMessage(error.what());
            found += error.what();
        }
    };
    add([&] { return core::wholeNumber(value, "whole", {-5, 1000}); });
    add([&] { return core::realNumber(value, "real", {-1.5, 1e9}); });
    if (value.is_string())
        add([&] { return core::wholeNumberIn(value.template get<std::string>(), "text", {0, 99}); });
    return found;
}

void tryJson(fuzz::Bytes bytes)
{
    const std::string_view text = fuzz::textOf(bytes);
    nlohmann::json sorted;
    nlohmann::ordered_json ordered;
    const fuzz::Allowed allowed{.size = bytes.size(), .base = std::size_t{1} << 16};
    const bool first = fuzz::accepts(allowed, [&] { sorted = core::parseJson(text, "input", rules); });
    const bool second = fuzz::accepts(allowed, [&] { ordered = core::parseOrderedJson(text, "input", rules); });
    fuzz::require(first == second, "the order of names changes whether a text is accepted");
    if (!first)
        return;
    fuzz::require(core::parseJson(sorted.dump(), "again", rules) == sorted, "a value changes when it is written");
    fuzz::require(core::parseOrderedJson(ordered.dump(), "again", rules) == ordered, "an ordered value changes");
    fuzz::require(numbersIn(sorted) == numbersIn(ordered), "a number depends on the order of names");
    if (sorted.is_array())
        for (std::size_t at = 0; at < sorted.size(); ++at)
            fuzz::require(numbersIn(sorted[at]) == numbersIn(ordered[at]), "a number depends on the order of names");
}

const fuzz::Target jsonTarget("json", tryJson);

}  // namespace
