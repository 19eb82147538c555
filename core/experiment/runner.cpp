#include "core/experiment/runner.h"

#include "core/base/error.h"
#include "core/base/file_lock.h"
#include "core/base/output.h"
#include "core/experiment/cell_outcome.h"
#include "core/nn/plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace core {

namespace {

using Clock = std::chrono::steady_clock;

constexpr const char* wholeCell = "all";  ///< key of the cell's whole time in Cell::seconds

std::string fingerprintOf(const Results& results, const CellKey& key)
{
    ExperimentPlan plan = results.plan;
    plan.trials = 1;  // the number of trials does not affect this cell
    return toJsonText(plan) + results.data.checksum
         + fmt::format(" {} {:f} {:f}", key.trial, key.fraction, key.level.value_or(0.0));
}

/// Of the calling thread's team.
Arithmetic currentArithmetic()
{
    return {instructionSet(), threads(), oneDnnVersion()};
}

/// Removes the checkpoints of a completed cell or of another plan, which a killed run may have left.
void removeNetworks(const std::filesystem::path& file)
{
    if (!file.empty() && isFolder(networksBeside(file)))
        removeCheckpoints(networksBeside(file));
}

double weightOf(const CellKey& key)
{
    const double level = key.level.value_or(1.0);
    return (key.fraction + 0.003) * (level > 0.0 ? std::max(level, 0.2) : 1.0);
}

/// The state at the start of a run.
struct Start {
    Results results;
    Results file;  ///< the whole content of the file, including trials beyond those of the plan
};

/// Runs the missing cells of one shard.
class Run {
public:
    Run(Start start, const TrainTest& data, const RunOptions& options, const RunCallbacks& callbacks,
        const std::stop_token& stop)
        : m_results(std::move(start.results)),
          m_file(std::move(start.file)),
          m_data(data),
          m_options(options),
          m_callbacks(callbacks),
          m_stop(stop),
          m_cells(options.cells ? *options.cells : shardOf(cellsOf(m_results.plan), options.shard, options.shards))
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
        if (!m_options.file.empty() && !isThere(m_options.file))  // a shard without cells needs a file, too
            writeResults(m_file, m_options.file);
        return std::move(m_results);
    }

private:
    void runOne(const CellKey& key)
    {
        m_cellBegan = Clock::now();
        const CellData data = cellData(m_data, m_results.plan, key);
        Workshop workshop(workshopOptions(key));
        CellOutcome outcome = traitsOf(m_results.plan.kind).run({m_results.plan, key, data, workshop});
        outcome.seconds[wholeCell] = std::chrono::duration<double>(Clock::now() - m_cellBegan).count();
        m_results.cells.push_back({key, seedOf(m_results.plan, key), std::move(outcome.observations),
                                   std::move(outcome.seconds), m_options.machine, currentArithmetic()});
        m_file.cells.push_back(m_results.cells.back());
        sortCells(m_results);
        sortCells(m_file);
        if (!m_options.file.empty())
            writeResults(m_file, m_options.file);
        removeNetworks(m_options.file);
        if (m_callbacks.cell)
            m_callbacks.cell(*findCell(m_results, key));
    }

    Workshop::Options workshopOptions(const CellKey& key)
    {
        Workshop::Options options;
        options.optimizer = m_results.plan.optimizer;
        options.precision = m_results.plan.precision;
        // m_file has the question that the earlier run had, which is part of the fingerprint.
        options.fingerprint = fingerprintOf(m_file, key);
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

    /// Whether the existing checkpoints belong to this cell. If not, they are discarded.
    bool fits(const std::string& fingerprint) const
    {
        try {
            const CheckpointFolder opened({networksBeside(m_options.file), true}, fingerprint);
            return true;
        } catch (const UsageError&) {
            return false;
        }
    }

    int done() const
    {
        return static_cast<int>(
            std::ranges::count_if(m_cells, [this](const CellKey& key) { return findCell(m_results, key) != nullptr; }));
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
    Results m_file;
    const TrainTest& m_data;
    const RunOptions& m_options;
    const RunCallbacks& m_callbacks;
    std::stop_token m_stop;
    std::vector<CellKey> m_cells;
    Clock::time_point m_cellBegan = Clock::now();
};

/// Starts a new file. Renames an existing one, because it may contain hours of work.
void startNewFile(const Results& results, const std::filesystem::path& file)
{
    if (!keepBackup(file).empty())
        writeResults(results, file);
}

Start startOf(const ExperimentPlan& plan, const TrainTest& data, const RunOptions& options)
{
    Start start{{plan, describeData(data), {}}, {plan, describeData(data), {}}};
    if (options.file.empty())
        return start;
    checkOutput(options.file);
    if (!options.resume || !isThere(options.file)) {
        startNewFile(start.file, options.file);
        return start;
    }
    start.file = readResults(options.file);
    expectSameExperiment(start.results, start.file, options.file.string());
    start.file.plan.trials = std::max(start.file.plan.trials, plan.trials);
    const auto planned = cellsOf(plan);
    std::ranges::copy_if(start.file.cells, std::back_inserter(start.results.cells), [&planned](const Cell& cell) {
        return std::ranges::find(planned, cell.key) != planned.end();
    });
    return start;
}

}  // namespace

std::filesystem::path networksBeside(const std::filesystem::path& file)
{
    return file.string() + ".networks";
}

std::optional<Results> runExperiment(const ExperimentPlan& plan, const TrainTest& data, const RunOptions& options,
                                     const RunCallbacks& callbacks, std::stop_token stop)
{
    expects(options.shards >= 1 && options.shard >= 1 && options.shard <= options.shards,
            "runExperiment: needs 1 <= shard <= shards");
    checkPlan(plan, "plan");
    requireSupport(plan.precision);
    for (const CellKey& key : cellsOf(plan))
        if (key.trial == 0)
            cellData(data, plan, key);  // throws before anything is written
    RunOptions resolved = options;
    std::optional<FileLock> lock;
    if (!options.file.empty()) {
        // Lock and checkpoints are beside the file, not beside a symbolic link to it.
        resolved.file = outputTarget(options.file);
        lock.emplace(resolved.file);
    }
    return Run(startOf(plan, data, resolved), data, resolved, callbacks, stop).all();
}

}  // namespace core
