#pragma once

#include <string>
#include <string_view>

namespace core {

/// The same text as valid UTF-8: bytes that are none (names from old file systems) are read as Latin-1.
std::string validUtf8(std::string_view text);

/// A text that may come from a file or its name, as one line of a terminal, a log or a document: valid UTF-8, and
/// visible (visible.h).
std::string onOneLine(std::string_view text);

/// The first `most` bytes at most, never a part of a letter.
std::string firstLetters(const std::string& text, std::size_t most);

/// Orders names as people do: runs of digits by their value, so that "9" comes before "10"; the rest by its bytes.
bool naturallyBefore(std::string_view a, std::string_view b);

}  // namespace core
