#pragma once

#include <string>

namespace core {

/// One field as RFC 4180 says: in quotes, which are doubled inside, if it holds the separator, a quote or a line end.
std::string csvField(const std::string& text, char separator = ',');

}  // namespace core
