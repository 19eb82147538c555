#pragma once

#include <cstdio>
#include <string>

namespace core {

/// As printf writes it, at most 399 characters. Any thread.
template <typename... Values>
std::string formatted(const char* format, Values... values)
{
    char text[400];
    std::snprintf(text, sizeof text, format, values...);
    return text;
}

}  // namespace core
