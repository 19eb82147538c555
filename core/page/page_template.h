#pragma once

#include <optional>
#include <string>
#include <vector>

namespace core {

/// A place in a template, for messages: "docs/results/page.md.in:12".
struct PagePlace {
    std::string file;
    int line = 1;
};
/// Throws UsageError that begins with the place.
[[noreturn]] void failAt(const PagePlace& place, const std::string& message);

/// One word of a directive: `mean`, `"with blanks"` or `share=1%`.
struct PageWord {
    std::string key;  ///< empty without =
    std::string text;
    bool quoted = false;  ///< and without a key
};
/// The words of one line of a directive.
struct PageLine {
    PagePlace place;
    std::vector<PageWord> words;
};
/// `{{name words}}`, with further lines for a table.
struct PageDirective {
    std::string name;
    PageLine head;
    std::vector<PageLine> lines;
    std::string raw;     ///< everything after the name
    bool alone = false;  ///< nothing else is on its lines
};
/// Text, followed by a directive unless it is the last piece.
struct PagePiece {
    PagePlace place;
    std::string text;
    std::optional<PageDirective> directive;
};

/// Divides a template into pieces. Throws UsageError, which names file and line, for a directive without end or name
/// and for a quote without end.
std::vector<PagePiece> parsePage(const std::string& text, const std::string& file);

/// The page with its paragraphs and list items wrapped at 120 columns. Tables, headings, code, pictures and HTML stay
/// as they are.
std::string refilled(const std::string& page);

/// Throws UsageError for the first digit in the text of the pieces, outside of headings, code, addresses of links and
/// the phrases in `allowed`. Every number of a page needs a directive.
void expectNoDigits(const std::vector<PagePiece>& pieces, const std::vector<std::string>& allowed);

}  // namespace core
