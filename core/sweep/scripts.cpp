#include "core/sweep/scripts.h"

#include "core/base/visible.h"
#include "core/report/command_line.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core {

namespace {

constexpr const char* taskScript = "task.sh";
constexpr const char* mergeScript = "merge.sh";
constexpr const char* jobList = "tasks.txt";
constexpr const char* snakefile = "Snakefile";
constexpr const char* readme = "README.txt";

constexpr const char* readmeEnd = "The results are in merged.json. All computers must find this folder, the program "
                                  "and the data sets under the same\n"
                                  "paths. Each task compares the SHA-256 of its images with tasks.json before its "
                                  "first cell. No task uses the network.\n";

/// The line that runs a task; `number` and `threads` are words of the shell.
std::string runLine(const ScriptFacts& facts, const std::string& number, const std::string& threads)
{
    std::string line = "exec " + shellQuoted(facts.program) + " experiment . --task \"" + number + "\" --threads \""
                     + threads + "\" --resume";
    for (const std::string& word : facts.runOptions)
        line += ' ' + shellQuoted(word);
    return line + '\n';
}

std::string mergeLine(const ScriptFacts& facts)
{
    return "exec " + shellQuoted(facts.program) + " experiment merge . --out merged.json\n";
}

/// The limit of a Slurm task in minutes. Estimates are not exact, and nodes differ.
int limitOf(const TaskList& list, double minutes)
{
    double longest = minutes;
    for (const SweepTask& task : list.tasks)
        longest = std::max(longest, task.seconds / 60.0);
    return static_cast<int>(std::ceil(2.0 * longest)) + 10;
}

std::string arrayLine(const TaskList& list)
{
    std::vector<int> numbers(list.tasks.size());
    std::iota(numbers.begin(), numbers.end(), 1);
    return arrayOf(numbers) + '%' + std::to_string(list.atOnce);
}

std::string slurmTask(const TaskList& list, const ScriptFacts& facts)
{
    std::string script = "#!/bin/sh\n"
                         "#SBATCH --job-name=runoff\n"
                         "#SBATCH --array="
                       + arrayLine(list)
                       + "\n"
                         "#SBATCH -c "
                       + std::to_string(list.cpus) + "\n";
    if (facts.minutes > 0.0)
        script += "#SBATCH --time=" + std::to_string(limitOf(list, facts.minutes)) + "\n";
    script += "#SBATCH --output=logs/task-%a.log\n"
              "#SBATCH --open-mode=append\n"
              "#SBATCH --requeue\n"
              "#SBATCH --signal=B:TERM@120\n"
              "# Runs one task of the array. README.txt says how to start all of them.\n"
              "# Slurm sends TERM two minutes before the time limit. The program then keeps what is complete.\n"
              "set -eu\n";
    return script + runLine(facts, "$SLURM_ARRAY_TASK_ID", "$SLURM_CPUS_PER_TASK");
}

std::string slurmMerge(const ScriptFacts& facts)
{
    return "#!/bin/sh\n"
           "#SBATCH --job-name=runoff-merge\n"
           "#SBATCH -c 1\n"
           "#SBATCH --output=logs/merge.log\n"
           "#SBATCH --open-mode=append\n"
           "# Merges the results of all tasks. If cells are missing, it says how to run them, and exits with 1.\n"
           "set -eu\n"
         + mergeLine(facts);
}

std::string plainTask(const TaskList& list, const ScriptFacts& facts)
{
    return "#!/bin/sh\n"
           "# Runs one task: sh task.sh NUMBER. A task that ran before continues with the cells that are missing.\n"
           "set -eu\n"
         + runLine(facts, "$1", std::to_string(list.cpus));
}

std::string plainMerge(const ScriptFacts& facts)
{
    return "#!/bin/sh\n"
           "# Merges the results of all tasks. If cells are missing, it says how to run them, and exits with 1.\n"
           "set -eu\n"
         + mergeLine(facts);
}

std::string taskNumbers(const TaskList& list)
{
    std::string lines;
    for (std::size_t i = 1; i <= list.tasks.size(); ++i)
        lines += std::to_string(i) + '\n';
    return lines;
}

/// The results files are not outputs of the rules, because Snakemake deletes the outputs of a task that failed, and a
/// task continues from its file.
std::string snakemakeRules(const TaskList& list)
{
    std::string marks, rules;
    for (std::size_t i = 1; i <= list.tasks.size(); ++i) {
        const std::string number = std::to_string(i);
        marks += "        \"done/task-" + number + "\",\n";
        rules += "\nrule task_" + number
               + ":\n"
                 "    output: touch(\"done/task-"
               + number
               + "\")\n"
                 "    threads: "
               + std::to_string(list.cpus)
               + "\n"
                 "    shell: \"sh task.sh "
               + number + "\"\n";
    }
    return "# One rule for each task, and one that merges their results. README.txt says how to start them.\n"
           "# A rule marks a task as done. Its results are not an output of the rule, because Snakemake deletes the\n"
           "# outputs of a task that failed, and a task continues from its results.\n"
           "rule merge:\n"
           "    input:\n"
         + marks
         + "    output: \"merged.json\"\n"
           "    shell: \"sh merge.sh\"\n"
         + rules;
}

std::string commandsOf(const TaskList& list, const ScriptFacts& facts)
{
    std::string commands = "    cd " + shellQuoted(facts.folder) + '\n';
    switch (list.engine) {
    case Engine::Slurm:
        return commands
             + "    job=$(sbatch --parsable task.sh)\n"
               "    sbatch --dependency=afterany:\"${job%%;*}\" merge.sh\n";
    case Engine::Parallel:
        return commands + "    parallel --jobs " + std::to_string(list.atOnce)
             + " --joblog joblog.tsv --arg-file tasks.txt sh task.sh {}\n    sh merge.sh\n";
    case Engine::Snakemake:
        return commands + "    snakemake --keep-going --cores " + std::to_string(list.atOnce * list.cpus) + "\n";
    }
    return commands;
}

std::string afterwards(Engine engine)
{
    switch (engine) {
    case Engine::Slurm:
        return "Options of sbatch, such as --partition, go before the name of the script. The second job waits until "
               "all\n"
               "tasks have ended. logs/merge.log then contains the table. If cells are missing, it contains the "
               "command that\n"
               "runs their tasks again (sbatch --array=...); submit merge.sh again after it.\n";
    case Engine::Parallel:
        return "To use several computers that see this folder, add --sshlogin HOST1,HOST2 --workdir . to the command.\n"
               "The second command prints the table. If cells are missing, it prints the command that runs their "
               "tasks\n"
               "again. You can also repeat the first command: complete cells are not run again.\n";
    case Engine::Snakemake:
        return "The last job prints the table. If a task fails, type the same command again: complete cells are not "
               "run\n"
               "again. \"sh merge.sh\" merges what there is, and says which cells are missing.\n";
    }
    return {};
}

std::string readmeOf(const TaskList& list, const ScriptFacts& facts)
{
    std::size_t cells = 0;
    double longest = 0.0;
    for (const SweepTask& task : list.tasks) {
        cells += task.cells.size();
        longest = std::max(longest, task.seconds);
    }
    return fmt::format("Runoff wrote this folder. It contains an experiment as tasks for several computers.\n\n"
                       "Plan: {}\n"
                       "Cells: {}\n"
                       "Tasks: {}, at most {} at the same time\n"
                       "Threads of a task: {}\n"
                       "Longest task: about {:.0f} min on the computer that wrote the folder\n\n"
                       "To run the tasks, type:\n\n",
                       visible(facts.protocol), cells, list.tasks.size(), list.atOnce, list.cpus,
                       std::ceil(longest / 60.0))
         + commandsOf(list, facts) + '\n' + afterwards(list.engine) + '\n' + readmeEnd;
}

}  // namespace

std::vector<SweepFile> scriptsOf(const TaskList& list, const ScriptFacts& facts)
{
    std::vector<SweepFile> files;
    if (list.engine == Engine::Slurm) {
        files = {{taskScript, slurmTask(list, facts)}, {mergeScript, slurmMerge(facts)}};
    } else {
        files = {{taskScript, plainTask(list, facts)}, {mergeScript, plainMerge(facts)}};
        if (list.engine == Engine::Parallel)
            files.push_back({jobList, taskNumbers(list)});
        else
            files.push_back({snakefile, snakemakeRules(list)});
    }
    files.push_back({readme, readmeOf(list, facts)});
    return files;
}

std::vector<std::string> scriptNames()
{
    return {taskScript, mergeScript, jobList, snakefile, readme};
}

}  // namespace core
