#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The word in a form that a POSIX shell reads back unchanged: a plain word as it is, any other in single quotes.
/// Expects a text without null characters.
std::string shellQuoted(std::string_view word);

/// A command with its arguments.
class CommandLine {
public:
    explicit CommandLine(std::vector<std::string> words) : m_words(std::move(words)) {}

    void add(std::string word) { m_words.push_back(std::move(word)); }
    /// Adds an option with its value, as one word if the value begins with a dash.
    void add(const std::string& option, const std::string& value);

    const std::vector<std::string>& words() const { return m_words; }
    std::string text() const;  ///< the line for a POSIX shell

private:
    std::vector<std::string> m_words;
};

}  // namespace core
