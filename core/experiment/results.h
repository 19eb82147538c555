#pragma once

#include "core/experiment/plan.h"
#include "core/experiment/statistics.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// The key of a cell. A cell runs all strategies on the same images from the same start.
struct CellKey {
    int trial = 0;  ///< from 0
    double fraction = 1.0;
    std::optional<double> level;  ///< only with LevelUse::Cells
    auto operator<=>(const CellKey&) const = default;
};

/// The results of one contestant in one cell. The measure is right / images.
struct Observation {
    Contestant contestant;   ///< "strategy" in the file
    std::string setting;     ///< what the kind varies, such as "letters"; may be empty
    bool reference = false;  ///< trained differently; shown but not compared
    std::int64_t right = 0, images = 0;
    std::int64_t updates = 0;       ///< of the network with the most updates, trunk and head together
    std::int64_t totalUpdates = 0;  ///< sum over all its networks and heads
    std::int64_t networks = 1;      ///< number of heads or networks
    std::int64_t parameters = 0;
    std::int64_t onlyBaseline = 0, onlyThis = 0;  ///< images that only the baseline, or only this one, got right
    std::map<std::string, double> extra{};        ///< "ece", "brier", ...: means over the images by name

    /// Unknown: test images against pictures of no class; empty for other kinds and in files of earlier versions
    std::vector<RocPoint> roc{};
    bool operator==(const Observation&) const = default;
};

/// What the last bits of the numbers depend on, beside the images and the plan.
struct Arithmetic {
    std::string isa;  ///< instructionSet(); empty: not known, in files of earlier versions
    int threads = 0;
    std::string oneDnn;  ///< version
    auto operator<=>(const Arithmetic&) const = default;
};

/// One run: one trial with one share of the images.
struct Cell {
    CellKey key;
    std::uint64_t seed = 0;
    std::vector<Observation> observations;
    std::map<std::string, double> seconds;  ///< by timingKey(); not part of comparisons
    std::string machine;
    Arithmetic arithmetic{};
};

/// The data set of an experiment.
struct ExperimentData {
    std::string name;
    std::string note;      ///< may be empty
    std::string checksum;  ///< of all training and test images of the data set
    std::int64_t trainImages = 0, testImages = 0;
    bool operator==(const ExperimentData&) const = default;
};

/// The content of a results file.
struct Results {
    ExperimentPlan plan;
    ExperimentData data;
    std::vector<Cell> cells;  ///< by trial, then in the order of fractions and levels in the plan
};

/// The key of an observation's training time: "pairwise, letters".
std::string timingKey(const Observation& observation);

/// The keys of all cells of a plan in the order of execution, trial by trial.
std::vector<CellKey> cellsOf(const ExperimentPlan& plan);
/// Every `count`-th cell, beginning with cell `index` (counted from 1).
std::vector<CellKey> shardOf(const std::vector<CellKey>& cells, int index, int count);

const Cell* findCell(const Results& results, const CellKey& key);  ///< nullptr if the cell is missing
/// Sorts the cells in the order of the plan.
void sortCells(Results& results);

/// Reads a results file. Throws Error or UsageError that names the file if it is damaged or has another format.
Results readResults(const std::filesystem::path& path);
/// Writes a results file, completely or not at all. Throws Error if it cannot be written.
void writeResults(const Results& results, const std::filesystem::path& path);

/// The results without times and names of machines, so that the files of two runs with the same numbers are equal.
Results withoutTimes(Results results);

/// Throws UsageError if `found` has another plan or data set. Only the number of trials and the text of the question
/// may differ.
void expectSameExperiment(const Results& expected, const Results& found, const std::string& where);
/// Merges several files, such as those of shards. Throws UsageError if the experiments differ, or if a cell occurs
/// twice with different numbers.
Results mergeResults(const std::vector<std::filesystem::path>& paths);

}  // namespace core
