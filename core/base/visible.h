#pragma once

#include <string>

namespace core {

/// Replaces control characters, including those of Unicode and marks that change the writing direction, by escapes such
/// as `\n`, `\t`, `\x1b`, `\u202e`. The result is one line that a terminal prints without interpreting it. Other bytes
/// stay unchanged, also in encodings other than UTF-8.
std::string visible(const std::string& text);

/// A control character that is not a tab or a line end: neither XML nor a text file for a terminal has one.
bool isStrayControl(char letter);

}  // namespace core
