#pragma once

#include <CLI/App.hpp>
#include <string>
#include <vector>

namespace app {

/// Limits help to 100 columns. Call it before adding subcommands, which inherit the format.
void useHelpFormat(CLI::App& program);

/// Appends "Examples:" and one line per command to the help of a subcommand. Pass the commands without "runoff".
void addExamples(CLI::App& command, const std::vector<std::string>& examples);

/// Makes each option take exactly one argument. Several values need commas or a repeated option. Call it after all
/// subcommands are added.
void takeOneArgumentEach(CLI::App& program);

/// The help command of the subcommand in which parsing ended, such as "runoff datasets fetch --help".
std::string helpCommand(const CLI::App& program);

}  // namespace app
