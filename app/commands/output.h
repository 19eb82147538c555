#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace app {

/// Documents keep the order in which they are written.
using Json = nlohmann::ordered_json;

/// The one JSON document of a --json run, on standard output.
void print(const Json& document);

/// A line that replaces itself on standard error; nothing where that is no terminal.
void showProgress(const std::string& line);
void endProgress();
/// A line on standard error; what it holds of control characters is written out.
void say(const std::string& line);

/// null where nothing was measured: no number stands for that.
Json numberOrNull(const std::optional<double>& value);
std::string percent(double share);     ///< "99.45 %"
std::string duration(double seconds);  ///< "3 min 20 s"

}  // namespace app
