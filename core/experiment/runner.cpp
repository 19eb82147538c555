#include "core/experiment/runner.h"

#include "core/base/error.h"
#include "core/base/file_lock.h"
#include "core/base/format.h"
#include "core/experiment/kinds.h"

#include <algorithm>

namespace core {

namespace {

using Clock = std::chrono::steady_clock;

constexpr const char* wholeCell = "all";  ///< among a cell's seconds

std::string fingerprintOf(const Results& results, const CellKey& key)
{
    ExperimentPlan plan = results.plan;
    plan.trials = 1;  // more trials do not change this one
    return toJsonText(plan) + results.data.checksum + formatted(" %d %f %f", key.trial, key.fraction, key.level.value_or(0.0));
}

/// What a kill between two writes leaves: the networks of a finished cell, or of one of another plan, are of no use.
void removeNetworks(const std::filesystem::path& file)
{
    if (!file.empty() && std::filesystem::exists(networksBeside(file)))
        removeCheckpoints(networksBeside(file));
}

/// Temporary files of a write that was killed.
void removeTemporaries(const std::filesystem::path& file)
{
    std::error_code problem;
    const std::string start = '.' + file.filename().string() + '.';
    std::vector<std::filesystem::path> left;
    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    for (const auto& item : std::filesystem::directory_iterator(folder, problem))
        if (item.path().filename().string().starts_with(start))
            left.push_back(item.path());
    for (const auto& path : left)
        std::filesystem::remove(path, problem);
}

double weightOf(const CellKey& key)
{
    const double level = key.level.value_or(1.0);
    return (key.fraction + 0.003) * (level > 0.0 ? std::max(level, 0.2) : 1.0);
}

/// Runs the missing cells of one shard.
class Run {
public:
    Run(Results results, const TrainTest& data, const RunOptions& options, const RunCallbacks& callbacks, const std::stop_token& stop)
        : m_results(std::move(results)), m_data(data), m_options(options), m_callbacks(callbacks), m_stop(stop),
          m_cells(shardOf(cellsOf(m_results.plan), options.shard, options.shards))
    {
    }

    std::optional<Results> all()
    {
        for (const CellKey& key : m_cells) {
            if (findCell(m_results, key))
                continue;
            if (m_stop.stop_requested())
                return std::nullopt;
            try {
                runOne(key);
            } catch (const Stopped&) {
                return std::nullopt;
            }
        }
        removeNetworks(m_options.file);
        return std::move(m_results);
    }

private:
    void runOne(const CellKey& key)
    {
        m_cellBegan = Clock::now();
        const CellData data = cellData(m_data, m_results.plan, key);
        Workshop workshop(workshopOptions(key));
        CellOutcome outcome = runCell({m_results.plan, key, data, workshop});
        outcome.seconds[wholeCell] = std::chrono::duration<double>(Clock::now() - m_cellBegan).count();
        m_results.cells.push_back({key, seedOf(m_results.plan, key), std::move(outcome.observations), std::move(outcome.seconds), m_options.machine});
        sortCells(m_results);
        if (!m_options.file.empty())
            writeResults(m_results, m_options.file);
        removeNetworks(m_options.file);
        if (m_callbacks.cell)
            m_callbacks.cell(*findCell(m_results, key));
    }

    Workshop::Options workshopOptions(const CellKey& key)
    {
        Workshop::Options options;
        options.optimizer = m_results.plan.optimizer;
        options.precision = m_results.plan.precision;
        options.fingerprint = fingerprintOf(m_results, key);
        if (!m_options.file.empty())
            options.checkpoint = {networksBeside(m_options.file), m_options.resume && fits(options.fingerprint)};
        options.secondsBetweenStores = m_options.secondsBetweenStores;
        options.stop = m_stop;
        options.progress = [this, key](const WorkshopProgress& job) {
            if (m_callbacks.progress)
                m_callbacks.progress({key, done(), static_cast<int>(m_cells.size()), job, secondsLeft()});
        };
        return options;
    }

    /// Whether the networks that are there are of this cell; those of another one are thrown away.
    bool fits(const std::string& fingerprint) const
    {
        try {
            CheckpointFolder({networksBeside(m_options.file), true}, fingerprint);
            return true;
        } catch (const UsageError&) {
            return false;
        }
    }

    int done() const
    {
        return static_cast<int>(std::ranges::count_if(m_cells, [this](const CellKey& key) { return findCell(m_results, key) != nullptr; }));
    }

    double secondsLeft() const
    {
        double seconds = 0.0, doneWeight = 0.0, missingWeight = 0.0;
        for (const CellKey& key : m_cells) {
            const Cell* cell = findCell(m_results, key);
            (cell ? doneWeight : missingWeight) += weightOf(key);
            if (cell && cell->seconds.contains(wholeCell))
                seconds += cell->seconds.at(wholeCell);
        }
        if (doneWeight == 0.0)
            return 0.0;
        const double here = std::chrono::duration<double>(Clock::now() - m_cellBegan).count();
        return std::max(0.0, seconds / doneWeight * missingWeight - here);
    }

    Results m_results;
    const TrainTest& m_data;
    const RunOptions& m_options;
    const RunCallbacks& m_callbacks;
    std::stop_token m_stop;
    std::vector<CellKey> m_cells;
    Clock::time_point m_cellBegan = Clock::now();
};

Results startOf(const ExperimentPlan& plan, const TrainTest& data, const RunOptions& options)
{
    Results results{plan, describeData(data), {}};
    if (options.file.empty())
        return results;
    removeTemporaries(options.file);
    if (!options.resume || !std::filesystem::exists(options.file)) {
        if (std::filesystem::exists(options.file))  // hours of work may be in it
            std::filesystem::rename(options.file, options.file.string() + '~');
        return results;
    }
    Results found = readResults(options.file);
    expectSameExperiment(results, found, options.file.string());
    const auto planned = cellsOf(plan);
    std::erase_if(found.cells, [&planned](const Cell& cell) { return std::ranges::find(planned, cell.key) == planned.end(); });
    results.cells = std::move(found.cells);
    return results;
}

}  // namespace

std::filesystem::path networksBeside(const std::filesystem::path& file)
{
    return file.string() + ".networks";
}

std::optional<Results> runExperiment(const ExperimentPlan& plan, const TrainTest& data, const RunOptions& options,
                                     const RunCallbacks& callbacks, std::stop_token stop)
{
    expects(options.shards >= 1 && options.shard >= 1 && options.shard <= options.shards, "runExperiment: needs 1 <= shard <= shards");
    checkPlan(plan, "plan");
    requireSupport(plan.precision);
    for (const CellKey& key : cellsOf(plan))
        if (key.trial == 0)
            cellData(data, plan, key);  // refuse what does not fit before anything is written
    std::optional<FileLock> lock;
    if (!options.file.empty())
        lock.emplace(options.file);
    return Run(startOf(plan, data, options), data, options, callbacks, stop).all();
}

}  // namespace core
