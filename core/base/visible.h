#pragma once

#include <string>

namespace core {

/// The text in one line that no terminal takes for a command: control characters, those of Unicode and marks that turn
/// the direction of writing included, become \n, \t, \x1b, \u202e. Anything else stays as it is, other encodings than
/// UTF-8 included.
std::string visible(const std::string& text);

}  // namespace core
