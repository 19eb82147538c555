#pragma once

#include <string>
#include <vector>

namespace core {

/// One text field according to RFC 4180: quoted, with inner quotes doubled, if it contains the separator, a quote or a
/// line end. A text that a spreadsheet would read as a formula (it begins with =, +, -, @, a tab or a line end and is
/// not a number) gets a leading apostrophe. Control characters, which terminals interpret, become question marks.
std::string csvField(const std::string& text, char separator = ',');

/// The fields of one line of a file with commas, without the quotes of csvField(). A field must not contain a line end.
std::vector<std::string> csvFields(const std::string& line);

}  // namespace core
