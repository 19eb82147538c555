#include "core/base/language.h"
#include "core/base/visible.h"
#include "core/report/report.h"

#include <algorithm>

namespace core {

namespace {

/// Escapes text for HTML.
std::string escaped(const std::string& text)
{
    std::string safe;
    for (const char letter : visible(text)) {  // XML permits no control characters
        switch (letter) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        case '"':
            safe += "&quot;";
            break;
        default:
            safe += letter;
        }
    }
    return safe;
}

using Kind = ReportBlock::Kind;

/// Whether the column contains words. All other columns contain numbers, which are right-aligned.
bool isWord(const std::string& header)
{
    return header == core::tr("setting") || header == core::tr("strategy") || header == core::tr("share");
}

/// Escapes text for Markdown, so that it contains no HTML, links, code, emphasis or line breaks.
std::string markdownText(const std::string& text)
{
    std::string safe;
    for (const char letter : visible(text)) {
        if (letter == '&' || letter == '<' || letter == '>')
            safe += letter == '&' ? "&amp;" : letter == '<' ? "&lt;" : "&gt;";
        else if (std::string("\\`*[]|").find(letter) != std::string::npos)
            safe += std::string("\\") + letter;
        else
            safe += letter;
    }
    return safe;
}

std::string markdownTable(const std::vector<std::vector<std::string>>& cells)
{
    std::string text;
    for (std::size_t line = 0; line < cells.size(); ++line) {
        for (const std::string& cell : cells[line])
            text += "| " + markdownText(cell) + ' ';
        text += "|\n";
        if (line > 0)
            continue;
        for (const std::string& header : cells.front())
            text += isWord(header) ? "| --- " : "| ---: ";
        text += "|\n";
    }
    return text;
}

std::string htmlTable(const std::vector<std::vector<std::string>>& cells)
{
    std::string text = "<div class=\"wide\"><table>\n";
    for (std::size_t line = 0; line < cells.size(); ++line) {
        const std::string tag = line == 0 ? "th" : "td";
        text += "<tr>";
        for (std::size_t column = 0; column < cells[line].size(); ++column)
            text += '<' + tag + (isWord(cells.front()[column]) ? "" : " class=\"n\"") + '>'
                  + escaped(cells[line][column]) + "</" + tag + '>';
        text += "</tr>\n";
    }
    return text + "</table></div>\n";
}

std::string htmlList(const std::vector<std::string>& items)
{
    std::string text = "<ul>\n";
    for (const std::string& item : items)
        text += "<li>" + escaped(item) + "</li>\n";
    return text + "</ul>\n";
}

std::string markdownOf(const ReportBlock& block)
{
    switch (block.kind) {
    case Kind::Title:
        return "# " + markdownText(block.text) + "\n\n";
    case Kind::Heading:
        return "## " + markdownText(block.text) + "\n\n";
    case Kind::Text:
        return markdownText(block.text) + "\n\n";
    case Kind::Table:
        return markdownTable(block.cells) + '\n';
    case Kind::Plot:
        return {};
    case Kind::List:
        break;
    }
    std::string text;
    for (const std::string& item : block.items)
        text += "* " + markdownText(item) + '\n';
    return text + '\n';
}

std::string htmlOf(const ReportBlock& block, const std::string& plot)
{
    switch (block.kind) {
    case Kind::Title:
        return "<h1>" + escaped(block.text) + "</h1>\n";
    case Kind::Heading:
        return "<h2>" + escaped(block.text) + "</h2>\n";
    case Kind::Text:
        return "<p>" + escaped(block.text) + "</p>\n";
    case Kind::Table:
        return htmlTable(block.cells);
    case Kind::Plot:
        // Removes the XML declaration of an SVG file, which HTML does not permit.
        return plot.empty()
                 ? ""
                 : "<div class=\"wide\">" + plot.substr(std::min(plot.find("<svg"), plot.size())) + "</div>\n";
    case Kind::List:
        break;
    }
    return htmlList(block.items);
}

constexpr const char* style =
    R"(body { font: 15px/1.5 sans-serif; color: #222; background: #fff; max-width: 75em; margin: 2em auto;
padding: 0 1em; }
h1 { font-size: 1.6em; } h2 { font-size: 1.2em; margin-top: 1.6em; }
table { border-collapse: collapse; font-size: .9em; } th, td { padding: .25em .7em; border-bottom: 1px solid #ddd;
text-align: left; white-space: nowrap; }
.n { text-align: right; font-variant-numeric: tabular-nums; } .wide { overflow-x: auto; })";

}  // namespace

std::string toMarkdown(const std::vector<ReportBlock>& report)
{
    std::string text;
    for (const ReportBlock& block : report)
        text += markdownOf(block);
    return text;
}

std::string toHtml(const std::vector<ReportBlock>& report, const ReportFacts& facts)
{
    std::string text = "<!DOCTYPE html>\n<html lang=\"" + language().code
                     + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + escaped(report.front().text)
                     + "</title>\n<style>\n" + style + "\n</style>\n</head>\n<body>\n";
    for (const ReportBlock& block : report)
        text += htmlOf(block, facts.plot);
    return text + "</body>\n</html>\n";
}

}  // namespace core
