#pragma once

#include "core/sweep/packing.h"

#include <string>
#include <vector>

namespace core {

/// The program that starts the tasks of a sweep.
enum class Engine { Slurm, Parallel, Snakemake };

/// "slurm", "parallel", "snakemake"
std::string toText(Engine engine);
/// The names of all engines, in the order of Engine.
std::vector<std::string> engineNames();
/// Inverse of toText(). Throws UsageError.
Engine engineNamed(const std::string& name);

/// The file tasks.json of a sweep: its tasks, and what every computer must find the same.
struct TaskList {
    Engine engine = Engine::Slurm;
    int atOnce = 1;              ///< number of tasks that run at the same time
    int cpus = 1;                ///< processors of a task
    std::string planChecksum{};  ///< checksumOf() the plan
    std::string dataSha256{};    ///< of the images that the networks see, 64 hexadecimal digits
    std::vector<SweepTask> tasks{};
};

/// A checksum of all settings of the plan.
std::string checksumOf(const ExperimentPlan& plan);

/// The content of tasks.json.
std::string toJsonText(const TaskList& list);
/// Inverse of toJsonText(). Throws UsageError, which begins with `where`, if the text has another form or does not
/// belong to the plan.
TaskList parseTaskList(const std::string& text, const ExperimentPlan& plan, const std::string& where);

/// The numbers (from 1) of the tasks with at least one of these cells, ascending.
std::vector<int> tasksWith(const TaskList& list, const std::vector<CellKey>& cells);
/// "1,4-6", the numbers as sbatch --array takes them.
std::string arrayOf(const std::vector<int>& numbers);
/// The command that runs these tasks again, in the folder of the sweep.
std::string commandToRepeat(const TaskList& list, const std::vector<int>& numbers);

}  // namespace core
