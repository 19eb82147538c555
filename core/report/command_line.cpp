#include "core/report/command_line.h"

#include <algorithm>

namespace core {

namespace {

bool isUnquoted(char letter)
{
    const bool isAlphanumeric =
        (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
    return isAlphanumeric || std::string_view("_-./,:=+@%").find(letter) != std::string_view::npos;
}

}  // namespace

std::string shellQuoted(std::string_view word)
{
    if (!word.empty() && std::ranges::all_of(word, isUnquoted))
        return std::string(word);
    std::string quoted = "'";
    for (const char letter : word)
        if (letter == '\'')
            quoted += "'\\''";
        else
            quoted += letter;
    return quoted + '\'';
}

void CommandLine::add(const std::string& option, const std::string& value)
{
    if (value.starts_with('-'))
        return add(option + '=' + value);
    add(option);
    add(value);
}

std::string CommandLine::text() const
{
    std::string line;
    for (const std::string& word : m_words)
        line += (line.empty() ? "" : " ") + shellQuoted(word);
    return line;
}

}  // namespace core
