#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The text as valid UTF-8. Invalid bytes (names from old file systems) are read as Latin-1.
std::string validUtf8(std::string_view text);

/// Makes a text from a file or a file name safe to print on one line: valid UTF-8 with visible control characters
/// (visible.h).
std::string onOneLine(std::string_view text);

/// The first `most` bytes at most, cut between characters.
std::string firstLetters(const std::string& text, std::size_t most);

/// "a, b or c": the names that a message offers.
std::string alternatives(const std::vector<std::string>& names);

/// Natural sort order: digits are compared by their value, so that "9" comes before "10"; other characters by their
/// bytes.
bool naturallyBefore(std::string_view a, std::string_view b);

}  // namespace core
