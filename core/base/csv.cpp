#include "core/base/csv.h"

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
    if (text.find_first_of(std::string("\"\r\n") + separator) == std::string::npos)
        return text;
    std::string result = "\"";
    for (const char letter : text)
        result += letter == '"' ? "\"\"" : std::string(1, letter);
    return result + '"';
}

}  // namespace core
