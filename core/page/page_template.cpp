#include "core/page/page_template.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

namespace core {

namespace {

constexpr std::string_view opening = "{{", closing = "}}";

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

bool isBlank(char letter)
{
    return letter == ' ' || letter == '\t' || letter == '\r';
}

std::vector<PageWord> wordsOf(const std::string& line, const PagePlace& place)
{
    std::vector<PageWord> words;
    for (std::size_t at = 0; at < line.size();) {
        if (isBlank(line[at])) {
            ++at;
            continue;
        }
        PageWord word;
        word.quoted = line[at] == '"';
        for (; at < line.size() && !isBlank(line[at]); ++at) {
            if (line[at] == '=' && word.key.empty() && !word.quoted) {
                word.key.swap(word.text);
            } else if (line[at] == '"') {
                const std::size_t end = line.find('"', at + 1);
                if (end == std::string::npos)
                    failAt(place, "expected a second quotation mark");
                word.text += line.substr(at + 1, end - at - 1);
                at = end;
            } else {
                word.text += line[at];
            }
        }
        words.push_back(std::move(word));
    }
    return words;
}

PageDirective directiveOf(const std::string& inner, PagePlace place)
{
    PageDirective directive;
    if (inner.starts_with('#')) {
        directive.name = "#";
        directive.head.place = place;
        return directive;
    }
    const std::size_t name = std::min(inner.find_first_of(" \t\r\n"), inner.size());
    directive.name = inner.substr(0, name);
    if (directive.name.empty())
        failAt(place, "expected the name of a directive after {{");
    directive.raw = inner.substr(std::min(name + 1, inner.size()));
    bool first = true;
    for (std::size_t from = name; from <= inner.size();) {
        const std::size_t end = std::min(inner.find('\n', from), inner.size());
        PageLine line{place, directive.name == "literal" ? std::vector<PageWord>{}
                                                         : wordsOf(inner.substr(from, end - from), place)};
        if (first)
            directive.head = std::move(line);
        else if (!line.words.empty())
            directive.lines.push_back(std::move(line));
        first = false;
        from = end + 1;
        ++place.line;
    }
    return directive;
}

/// The text without code spans and addresses of links. `code` tells and keeps whether a code span is open.
std::string withoutCode(const std::string& line, bool& code)
{
    std::string kept;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] == '`') {
            code = !code;
            kept += ' ';
        } else if (!code && line.compare(at, 2, "](") == 0) {
            kept += ' ';
            at = std::min(line.find(')', at), line.size() - 1);
        } else if (!code) {
            kept += line[at];
        }
    }
    return kept;
}

void removePhrase(std::string& line, const std::string& phrase)
{
    for (std::size_t at = line.find(phrase); at != std::string::npos; at = line.find(phrase, at + 1)) {
        const std::size_t end = at + phrase.size();
        const bool inNumber = (at > 0 && (isDigit(line[at - 1]) || line[at - 1] == '.'))
                           || (end < line.size() && isDigit(line[end]) && isDigit(phrase.back()));
        if (!inNumber)
            line.replace(at, phrase.size(), " ");
    }
}

}  // namespace

void failAt(const PagePlace& place, const std::string& message)
{
    throw UsageError(fmt::format("{}:{}: {}", place.file, place.line, message));
}

std::vector<PagePiece> parsePage(const std::string& text, const std::string& file)
{
    std::vector<PagePiece> pieces;
    PagePlace place{file, 1};
    const auto advance = [&](std::size_t from, std::size_t to) {
        place.line += static_cast<int>(std::count(text.begin() + static_cast<std::ptrdiff_t>(from),
                                                  text.begin() + static_cast<std::ptrdiff_t>(to), '\n'));
    };
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t begin = text.find(opening, from);
        PagePiece piece{place, text.substr(from, begin - from), std::nullopt};
        if (begin == std::string::npos) {
            pieces.push_back(std::move(piece));
            break;
        }
        advance(from, begin);
        const std::size_t end = text.find(closing, begin);
        if (end == std::string::npos)
            failAt(place, "expected }} after {{");
        piece.directive = directiveOf(text.substr(begin + 2, end - begin - 2), place);
        const std::size_t after = end + closing.size();
        piece.directive->alone =
            (begin == 0 || text[begin - 1] == '\n') && (after == text.size() || text[after] == '\n');
        advance(begin, after);
        pieces.push_back(std::move(piece));
        from = after;
    }
    return pieces;
}

void expectNoDigits(const std::vector<PagePiece>& pieces, const std::vector<std::string>& allowed)
{
    std::vector<std::string> phrases = allowed;
    std::ranges::sort(phrases, {}, [](const std::string& phrase) { return -static_cast<int>(phrase.size()); });
    bool code = false, fence = false, begins = true, skipped = false;
    for (const PagePiece& piece : pieces) {
        PagePlace place = piece.place;
        for (std::size_t from = 0; from <= piece.text.size();) {
            const std::size_t end = std::min(piece.text.find('\n', from), piece.text.size());
            std::string line = piece.text.substr(from, end - from);
            if (begins) {  // headings, code blocks and fences are whole lines
                const bool isFence = line.starts_with("```");
                fence = fence != isFence;
                skipped = fence || isFence || line.starts_with('#') || line.starts_with("    ");
                if (line.find_first_not_of(" \t\r") == std::string::npos && end < piece.text.size())
                    code = false;  // a code span ends with its paragraph
            }
            if (!skipped) {
                line = withoutCode(line, code);
                for (const std::string& phrase : phrases)
                    removePhrase(line, phrase);
                if (const auto digit = std::ranges::find_if(line, isDigit); digit != line.end())
                    failAt(place, "found the digit " + std::string(1, *digit)
                                      + " outside of a directive; write the number with {{value}}, {{literal}} or, "
                                        "for a name, {{allow}}");
            }
            begins = end < piece.text.size();
            from = end + 1;
            place.line += begins ? 1 : 0;
        }
    }
}

}  // namespace core
