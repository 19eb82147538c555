#pragma once

#include "core/sweep/task_list.h"

#include <string>
#include <vector>

namespace core {

/// A text file of a sweep.
struct SweepFile {
    std::string name;  ///< in the folder of the sweep
    std::string text;
};

/// What the scripts of a sweep contain besides its tasks.
struct ScriptFacts {
    std::string program;                    ///< path of runoff
    std::vector<std::string> runOptions{};  ///< further words for a run, such as "--isa", "avx2"
    std::string protocol;                   ///< of the plan, for people
    std::string folder;                     ///< absolute path of the sweep
    double minutes = 0.0;                   ///< as in PackingRule
};

/// The scripts that start the tasks and the merge, and README.txt with the commands to type. The scripts contain no
/// path but that of the program and of `runOptions`, so the folder can be moved. They keep every character of the
/// paths.
std::vector<SweepFile> scriptsOf(const TaskList& list, const ScriptFacts& facts);

/// The names of all files that scriptsOf() writes for any engine.
std::vector<std::string> scriptNames();

}  // namespace core
