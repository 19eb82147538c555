#include "core/page/page_template.h"

#include <sstream>

namespace core {

namespace {

constexpr std::size_t pageWidth = 120;

/// Whether a line must not begin with the word: "p = .02" and "10 %" stay together, and "+" would begin a list.
bool isBound(const std::string& word)
{
    return word.size() == 1 && std::string("=%<>-+*#|").find(word.front()) != std::string::npos;
}

/// Collects the words of a paragraph and writes its lines.
class Paragraph {
public:
    void begin(const std::string& line)
    {
        m_indent = line.starts_with("* ") ? "  " : "";
        add(line);
    }
    void add(const std::string& line)
    {
        std::istringstream words(line);
        for (std::string word; words >> word;) {
            if (!m_words.empty() && (isBound(word) || m_words.back().ends_with(" =") || m_words.back().ends_with(" <")))
                m_words.back() += ' ' + word;
            else
                m_words.push_back(word);
        }
    }
    bool empty() const { return m_words.empty(); }

    std::string take()
    {
        std::string text, line;
        for (const std::string& word : m_words) {
            if (!line.empty() && line.size() + 1 + word.size() > pageWidth) {
                text += line + '\n';
                line = m_indent + word;
            } else {
                line += (line.empty() ? "" : " ") + word;
            }
        }
        m_words.clear();
        return text + line + (line.empty() ? "" : "\n");
    }

private:
    std::string m_indent;
    std::vector<std::string> m_words;
};

/// Whether the line belongs to a paragraph or a list item.
bool isProse(const std::string& line)
{
    return !line.empty() && !line.starts_with("    ") && std::string("|#!<").find(line.front()) == std::string::npos;
}

}  // namespace

std::string refilled(const std::string& page)
{
    std::istringstream lines(page);
    std::string text;
    Paragraph paragraph;
    bool fence = false;
    for (std::string line; std::getline(lines, line);) {
        const bool isFence = line.starts_with("```");
        fence = fence != isFence;
        if (fence || isFence || !isProse(line)) {
            text += paragraph.take() + line + '\n';
        } else if (paragraph.empty() || line.starts_with("* ")) {
            text += paragraph.take();
            paragraph.begin(line);
        } else {
            paragraph.add(line);
        }
    }
    text += paragraph.take();
    if (!page.ends_with('\n') && text.ends_with('\n'))
        text.pop_back();
    return text;
}

}  // namespace core
