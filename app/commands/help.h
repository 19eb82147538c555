#pragma once

#include <CLI/App.hpp>
#include <string>
#include <vector>

namespace app {

/// Help in lines of at most 100 columns. To be called before sub-commands are added, which take it over.
void useHelpFormat(CLI::App& program);

/// Ends the help of a sub-command with "Examples:" and one line for each command, which is given without "runoff".
void addExamples(CLI::App& command, const std::vector<std::string>& examples);

/// An option with values takes the one argument behind it, several by commas or by being repeated: what follows is
/// another argument. To be called when all sub-commands are there.
void takeOneArgumentEach(CLI::App& program);

/// "runoff datasets fetch --help": of the sub-command in which parsing ended.
std::string helpCommand(const CLI::App& program);

}  // namespace app
