#pragma once

#include <string>

namespace core {

/// One field of words as RFC 4180 says: in quotes, which are doubled inside, if it holds the separator, a quote or a
/// line end. A text that a spreadsheet would take for a formula (it begins with =, +, -, @, a tab or a line end and is
/// no number) gets an apostrophe in front.
std::string csvField(const std::string& text, char separator = ',');

}  // namespace core
