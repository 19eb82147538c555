#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace app {

/// JSON documents keep the order of their members.
using Json = nlohmann::ordered_json;

/// Prints the JSON document of a --json run on standard output.
void print(const Json& document);

/// Shows a progress line on standard error, which replaces the previous one. No output if standard error is not a
/// terminal.
void showProgress(const std::string& line);
void endProgress();
/// Prints a line on standard error with escaped control characters.
void say(const std::string& line);

/// The value, or null if nothing was measured.
Json numberOrNull(const std::optional<double>& value);
std::string percent(double share);     ///< "99.45 %"
std::string duration(double seconds);  ///< "3 min 20 s"

}  // namespace app
