#pragma once

#include "core/experiment/plan.h"
#include "core/experiment/statistics.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// One part of an experiment that is run as a whole: all strategies on the same images from the same start.
struct CellKey {
    int trial = 0;  ///< from 0
    double fraction = 1.0;
    std::optional<double> level;  ///< where each level is a training of its own
    auto operator<=>(const CellKey&) const = default;
};

/// What one contestant did in one cell. The measure is right / images.
struct Observation {
    Contestant contestant;   ///< "strategy" in the file
    std::string setting;     ///< what is varied, in words; may be empty
    bool reference = false;  ///< shown beside the strategies, not one of them: trained otherwise
    std::int64_t right = 0, images = 0;
    std::int64_t updates = 0;       ///< of the network that had most, trunk and head together
    std::int64_t totalUpdates = 0;  ///< of all its networks and heads
    std::int64_t networks = 1;      ///< heads or networks that answer
    std::int64_t parameters = 0;
    std::int64_t onlyBaseline = 0, onlyThis = 0;  ///< test images that only the baseline, or only this one, got right
    std::map<std::string, double> extra{};        ///< "ece", "brier", ...: means over the images
    /// Test images against pictures of no class; empty for other kinds and in files of earlier versions
    std::vector<RocPoint> roc{};
    bool operator==(const Observation&) const = default;
};

struct Cell {
    CellKey key;
    std::uint64_t seed = 0;
    std::vector<Observation> observations;
    std::map<std::string, double> seconds;  ///< by timingKey; kept apart from what is compared
    std::string machine;
};

/// The data set an experiment was run on.
struct ExperimentData {
    std::string name;
    std::string note;      ///< may be empty
    std::string checksum;  ///< of the training and test images as given
    std::int64_t trainImages = 0, testImages = 0;
    bool operator==(const ExperimentData&) const = default;
};

struct Results {
    ExperimentPlan plan;
    ExperimentData data;
    std::vector<Cell> cells;  ///< by trial, then as the plan lists fractions and levels
};

/// "pairwise, letters": what an observation's time is kept by.
std::string timingKey(const Observation& seen);

/// All cells of a plan in the order in which they are run: trial by trial.
std::vector<CellKey> cellsOf(const ExperimentPlan& plan);
/// Every `count`-th cell from `index` on (from 1).
std::vector<CellKey> shardOf(const std::vector<CellKey>& cells, int index, int count);

const Cell* findCell(const Results& results, const CellKey& key);
/// Puts the cells into the plan's order.
void sortCells(Results& results);

/// Throws Error naming the file if it is not a results file of this version or is damaged.
Results readResults(const std::filesystem::path& path);
/// Beside and renamed: a kill leaves the old file or the new one.
void writeResults(const Results& results, const std::filesystem::path& path);

/// Throws UsageError if `found` is of another plan or data set; the number of trials and the words of the question may
/// differ.
void expectSameExperiment(const Results& expected, const Results& found, const std::string& where);
/// One from several, for example of shards. Throws UsageError if they are of different experiments, or hold a cell
/// twice with different numbers.
Results mergeResults(const std::vector<std::filesystem::path>& paths);

}  // namespace core
