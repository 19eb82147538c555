#include "app/commands/help.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <sstream>
#include <vector>

namespace app {

namespace {

constexpr std::size_t helpColumns = 100;

/// The words of a line. A list with commas that is longer than `width` is split after a comma.
std::vector<std::string> wordsOf(const std::string& line, std::size_t width)
{
    std::istringstream stream(line);
    std::vector<std::string> words;
    for (std::string word; stream >> word;) {
        while (word.size() > width && word.rfind(',', width - 1) != std::string::npos) {
            const std::size_t end = word.rfind(',', width - 1) + 1;
            words.push_back(word.substr(0, end));
            word.erase(0, end);
        }
        words.push_back(word);
    }
    return words;
}

/// Wraps text to lines of at most `width` characters and keeps existing line breaks.
std::string wrapped(const std::string& text, std::size_t width)
{
    std::istringstream lines(text);
    std::string all;
    for (std::string line; std::getline(lines, line);) {
        std::string part;
        for (const std::string& word : wordsOf(line, width)) {
            if (!part.empty() && part.size() + 1 + word.size() > width) {
                all += part + '\n';
                part.clear();
            }
            part += (part.empty() ? "" : " ") + word;
        }
        all += part + '\n';
    }
    if (!all.empty())
        all.pop_back();
    return all;
}

class HelpFormatter : public CLI::Formatter {
public:
    std::string make_option_desc(const CLI::Option* option) const override
    {
        return wrapped(CLI::Formatter::make_option_desc(option), helpColumns - get_column_width());
    }
    std::string make_subcommand(const CLI::App* command) const override
    {
        std::ostringstream out;
        CLI::detail::format_help(out, command->get_display_name(true),
                                 wrapped(command->get_description(), helpColumns - get_column_width()),
                                 get_column_width());
        return out.str();
    }
    std::string make_description(const CLI::App* command) const override
    {
        return wrapped(CLI::Formatter::make_description(command), helpColumns) + '\n';
    }
};

}  // namespace

void useHelpFormat(CLI::App& program)
{
    program.formatter(std::make_shared<HelpFormatter>());
}

void addExamples(CLI::App& command, const std::vector<std::string>& examples)
{
    std::string text = "Examples:";
    for (const std::string& example : examples)
        text += "\n  runoff " + example;
    command.footer(text);
}

void takeOneArgumentEach(CLI::App& program)
{
    for (CLI::Option* option : program.get_options())
        if (!option->get_positional())
            option->allow_extra_args(false);
    for (CLI::App* command : program.get_subcommands([](const CLI::App*) { return true; }))
        takeOneArgumentEach(*command);
}

std::string helpCommand(const CLI::App& program)
{
    std::string words = program.get_name();
    const CLI::App* reached = &program;
    for (auto next = reached->get_subcommands(); !next.empty(); next = reached->get_subcommands()) {
        reached = next.back();
        words += ' ' + reached->get_name();
    }
    return words + " --help";
}

}  // namespace app
