#pragma once

#include <fmt/format.h>

#include <functional>
#include <string>

namespace core {

/// The language of the texts of core that people read: reports, findings and names. English unless the window chooses
/// another one. The command line, and files that programs read (CSV, JSON, models), are English in every language.
struct Language {
    std::string code = "en";  ///< as in HTML: "en", "de", "zh-CN"
    /// Returns the translation of an English text, or the text itself. `comment` tells texts apart that are the same in
    /// English, and may be empty. Empty: all texts stay English. Must be callable on any thread.
    std::function<std::string(const char* text, const char* comment)> translate{};
    std::string decimalMark = ".";
    std::string groupMark = ",";  ///< between thousands
};

/// Sets the language of the process. Call it before other threads run.
void setLanguage(Language language);
const Language& language();

/// The text in the language of the process. Write literals, and write `core::tr`: lupdate takes the context "core" from
/// this name. Call it in functions, not for constants, because the language is not known when the program starts.
std::string tr(const char* text, const char* comment = "");
/// Marks a literal in a table for lupdate; tr() translates it where it is used. The context is always "core".
#define RUNOFF_TEXT(context, text) text

/// tr(), with the arguments in the places of {0}, {1}, ... A translation may use them in another order.
template <typename... Values>
std::string filledIn(const std::string& text, const Values&... values)
{
    return fmt::vformat(text, fmt::make_format_args(values...));
}

/// What separates two sentences: a space, or nothing after a full-width point.
std::string sentenceGap();

/// A number that fmt wrote ("1,620.5"), with the marks of the language ("1.620,5").
std::string inLanguage(const std::string& number);
/// A share from 0 to 1 that fmt wrote ("0.05"), in English without the zero (".05").
std::string shareInLanguage(const std::string& share);

}  // namespace core
