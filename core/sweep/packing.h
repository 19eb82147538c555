#pragma once

#include "core/experiment/results.h"

#include <vector>

namespace core {

/// The most tasks of a sweep. Slurm's default limit of an array is 1001, and it counts from 0.
inline constexpr int mostTasks = 1000;

/// Cells that one job runs, one after the other.
struct SweepTask {
    std::vector<CellKey> cells;  ///< in the order of the plan
    double seconds = 0.0;        ///< estimate
};

/// A cell and its estimated time.
struct CellTime {
    CellKey key;
    double seconds = 0.0;
};

/// How cells are divided into tasks.
struct PackingRule {
    int atOnce = 1;        ///< number of tasks that run at the same time, 1 to mostTasks
    double minutes = 0.0;  ///< time of a task; 0: there are `atOnce` tasks
};

/// Divides cells into tasks, the heaviest task first. Without minutes, into `atOnce` tasks of about the same time: the
/// heaviest cell that is left goes to the task with the least time. With minutes, the heaviest cell that is left goes
/// to the first task where it fits, and a cell that takes longer is a task by itself. No task is empty. Throws
/// UsageError for more than mostTasks. The same cells and times give the same tasks.
std::vector<SweepTask> packCells(const std::vector<CellTime>& cells, const PackingRule& rule);

/// The time of all tasks, in seconds.
double totalSeconds(const std::vector<SweepTask>& tasks);

}  // namespace core
