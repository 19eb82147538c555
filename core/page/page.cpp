#include "core/page/page.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/format.h"
#include "core/page/numbers.h"
#include "core/page/page_about.h"
#include "core/page/page_table.h"

#include <algorithm>
#include <map>
#include <ranges>

namespace core {

namespace {

constexpr std::uintmax_t largestTemplate = 4 << 20;

/// Renders the pieces. It does so twice, because corrected p-values need all tests of the page.
class PageRenderer {
public:
    PageRenderer(const std::filesystem::path& folder, const PracticalOptions& practical) : m_sources(folder, practical)
    {
    }

    std::string render(const std::vector<PagePiece>& pieces)
    {
        renderOnce(pieces);
        for (const auto& [name, source] : m_sources.used())
            if (const auto* results = std::get_if<PageResults>(&source))
                m_tests.add(*results);
        m_tests.correct();
        std::string text = refilled(renderOnce(pieces));
        expectNoDigits(pieces, m_allowed);
        return text;
    }

private:
    std::string renderOnce(const std::vector<PagePiece>& pieces)
    {
        std::string page;
        bool skipsLineEnd = false;
        for (const PagePiece& piece : pieces) {
            page += skipsLineEnd && piece.text.starts_with('\n') ? piece.text.substr(1) : piece.text;
            skipsLineEnd = false;
            if (!piece.directive)
                continue;
            const std::string shown = textOf(*piece.directive);
            skipsLineEnd = shown.empty() && piece.directive->alone;
            page += shown;
        }
        return page;
    }

    std::string textOf(const PageDirective& directive)
    {
        using Member = std::string (PageRenderer::*)(const PageDirective&);
        static const std::map<std::string, Member> known{
            {"#", &PageRenderer::nothing},   {"allow", &PageRenderer::allow}, {"literal", &PageRenderer::literal},
            {"value", &PageRenderer::value}, {"table", &PageRenderer::table}, {"page", &PageRenderer::whole},
            {"about", &PageRenderer::about}, {"pool", &PageRenderer::pool}};
        const auto found = known.find(directive.name);
        if (found == known.end()) {
            std::string names;
            for (const auto& [name, member] : known)
                names += (names.empty() ? "" : ", ") + name;
            failAt(directive.head.place, "unknown directive \"" + directive.name + "\"; expected one of " + names);
        }
        if (directive.name != "table" && directive.name != "literal" && directive.name != "allow"
            && !directive.lines.empty() && directive.name != "value")
            failAt(directive.lines.front().place, "expected }} after " + directive.name + " on the same line");
        return (this->*found->second)(directive);
    }

    std::string nothing(const PageDirective&) { return {}; }

    std::string allow(const PageDirective& directive)
    {
        const auto add = [this](const PageLine& line) {
            for (const PageWord& word : line.words)
                m_allowed.push_back(word.text);
        };
        add(directive.head);
        std::ranges::for_each(directive.lines, add);
        return {};
    }

    std::string literal(const PageDirective& directive)
    {
        if (directive.raw.empty())
            failAt(directive.head.place, "expected a text after literal");
        return directive.raw;
    }

    std::string value(const PageDirective& directive)
    {
        std::vector<PageWord> words = directive.head.words;
        for (const PageLine& line : directive.lines)
            words.insert(words.end(), line.words.begin(), line.words.end());
        if (!words.empty() && words.front().key.empty())
            words.front().key = "file";
        PageCell cell;
        if (!cell.read(words, directive.head.place).empty())
            failAt(directive.head.place, "unexpected text in quotation marks");
        const PageFigure figure = figureOf(cell, m_sources, m_tests, directive.head.place);
        if (figure.text.empty())
            failAt(directive.head.place, "the figure \"" + cell.figure + "\" does not exist for this row");
        return figure.text;
    }

    std::string table(const PageDirective& directive) { return pageTable(directive, m_sources, m_tests); }

    std::string about(const PageDirective& directive)
    {
        const auto& words = directive.head.words;
        if (words.size() != 2)
            failAt(directive.head.place, "expected a results file and what to say about it after about");
        return aboutResults(m_sources.results(words[0].text, directive.head.place), words[1].text,
                            directive.head.place);
    }

    std::string pool(const PageDirective& directive)
    {
        std::vector<std::string> files;
        std::string name, share;
        for (const PageWord& word : directive.head.words) {
            if (word.key == "share")
                share = word.text;
            else if (!word.key.empty())
                failAt(directive.head.place, "unknown key \"" + word.key + "\" in pool");
            else if (name.empty())
                name = word.text;
            else
                files.push_back(word.text);
        }
        if (files.empty())
            failAt(directive.head.place, "expected a new name, results files and share= after pool");
        m_sources.pool(name, files, pageShareOf(share, directive.head.place), directive.head.place);
        return {};
    }

    /// A statement about all tests of the page.
    std::string whole(const PageDirective& directive)
    {
        const std::string what = directive.head.words.size() == 1 ? directive.head.words.front().text : "";
        const auto below = [](const auto& pValues) {
            const auto count =
                std::ranges::count_if(pValues | std::views::values, [](double p) { return p < significanceLevel; });
            return groupedText(count);
        };
        const auto smallest = [](const auto& pValues) {
            double least = 1.0;
            for (const auto& [key, p] : pValues)
                least = std::min(least, p);
            return pValueText(least);
        };
        if (what == "tests")
            return groupedText(static_cast<std::int64_t>(m_tests.found().size()));
        if (what == "below")
            return below(m_tests.found());
        if (what == "below-corrected")
            return below(m_tests.corrected());
        if (what == "smallest")
            return smallest(m_tests.found());
        if (what == "smallest-corrected")
            return smallest(m_tests.corrected());
        failAt(directive.head.place,
               "expected tests, below, below-corrected, smallest or smallest-corrected after page");
    }

    PageSources m_sources;
    PageTests m_tests;
    std::vector<std::string> m_allowed;
};

}  // namespace

std::string renderPage(const std::filesystem::path& source, const PracticalOptions& practical)
{
    const Bytes bytes = readFile(source, largestTemplate);
    const std::vector<PagePiece> pieces = parsePage({bytes.begin(), bytes.end()}, source.string());
    const std::filesystem::path folder = source.has_parent_path() ? source.parent_path() : std::filesystem::path(".");
    return PageRenderer(folder, practical).render(pieces);
}

}  // namespace core
