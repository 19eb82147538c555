#include "core/base/csv.h"

#include "core/base/visible.h"

#include <algorithm>

namespace core {

namespace {

bool looksLikeFormula(const std::string& text)
{
    return !text.empty() && std::string("=+-@\t\r\n").find(text.front()) != std::string::npos
        && (text.size() == 1 || text.find_first_not_of("0123456789.", 1) != std::string::npos);
}

}  // namespace

std::string csvField(const std::string& words, char separator)
{
    std::string text = looksLikeFormula(words) ? '\'' + words : words;
    std::ranges::replace_if(text, isStrayControl, '?');
    if (text.find_first_of(std::string("\"\r\n") + separator) == std::string::npos)
        return text;
    std::string result = "\"";
    for (const char letter : text)
        result += letter == '"' ? "\"\"" : std::string(1, letter);
    return result + '"';
}

std::vector<std::string> csvFields(const std::string& line)
{
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"')
            fields.back() += line[++i];
        else if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ',' && !quoted)
            fields.emplace_back();
        else
            fields.back() += line[i];
    }
    return fields;
}

}  // namespace core
