#include "core/base/language.h"

#include <utility>

namespace core {

namespace {

Language& current()
{
    static Language language;
    return language;
}

}  // namespace

void setLanguage(Language language)
{
    current() = std::move(language);
}

const Language& language()
{
    return current();
}

std::string tr(const char* text, const char* comment)
{
    return current().translate ? current().translate(text, comment) : text;
}

std::string sentenceGap()
{
    return current().code.starts_with("zh") ? "" : " ";
}

std::string inLanguage(const std::string& number)
{
    std::string text;
    for (const char letter : number) {
        if (letter == '.')
            text += current().decimalMark;
        else if (letter == ',')
            text += current().groupMark;
        else
            text += letter;
    }
    return text;
}

std::string shareInLanguage(const std::string& share)
{
    const bool isBare = current().code == "en" && share.starts_with("0.");
    return inLanguage(isBare ? share.substr(1) : share);
}

}  // namespace core
