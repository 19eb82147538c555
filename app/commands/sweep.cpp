#include "app/commands/sweep.h"

#include "app/commands/arguments.h"
#include "app/commands/output.h"
#include "app/commands/ranges.h"
#include "core/base/error.h"
#include "core/base/folders.h"
#include "core/base/output.h"
#include "core/base/visible.h"
#include "core/data/catalogue.h"
#include "core/data/division.h"
#include "core/experiment/cost.h"
#include "core/experiment/plan_library.h"
#include "core/nn/plan.h"

#include <fmt/format.h>

#include <QByteArrayView>
#include <QCryptographicHash>
#include <algorithm>
#include <iostream>
#include <set>

namespace app {

namespace {

constexpr const char* mergeCommand = "merge";
constexpr std::uint64_t mostCpus = 256;
constexpr double mostMinutes = 1e6;

/// "AVX2 and AVX-512", or an empty text if all values are the same.
template <typename Value>
std::string different(const std::set<Value>& values, const std::string& what)
{
    if (values.size() < 2)
        return {};
    std::string text;
    for (const Value& value : values)
        text += fmt::format("{}{}", text.empty() ? "" : " and ", value);
    return what + ' ' + text;
}

bool overridesPlan(const core::ExperimentOptions& arguments)
{
    return !arguments.mix.empty() || arguments.trials > 0 || arguments.folds || !arguments.fractions.empty()
        || !arguments.strategies.empty() || !arguments.classes.empty() || !arguments.architecture.empty()
        || !arguments.precision.empty() || arguments.stride > 0 || arguments.epochs > 0 || arguments.headEpochs > 0
        || arguments.seed || !arguments.data.splitBy.empty();
}

void checkTaskOptions(const core::ExperimentOptions& arguments)
{
    if (!core::isSweep(arguments.protocol))
        throw core::UsageError("--task: expected a folder that --submit wrote in place of the protocol, found "
                               + arguments.protocol);
    if (overridesPlan(arguments))
        throw core::UsageError("--task: expected no option that overrides the plan of the folder; write a new folder "
                               "with --submit");
    if (!arguments.shard.empty())
        throw core::UsageError("--task: expected no --shard");
}

void checkSubmitOptions(const core::ExperimentOptions& arguments)
{
    if (arguments.protocol == mergeCommand)
        throw core::UsageError("--submit: expected a protocol or a plan, found merge");
    if (arguments.submit.tasks == 0)
        throw core::UsageError("--submit: expected --tasks N");
    if (arguments.out.empty())
        throw core::UsageError("--submit: expected --out FOLDER");
    if (arguments.threads > 0)
        throw core::UsageError("--submit: expected --cpus in place of --threads");
    const core::ExperimentFiles& files = arguments.files;
    if (!files.csv.empty() || !files.plot.empty() || !files.report.empty() || !files.bars.empty()
        || !arguments.shard.empty() || arguments.resume || arguments.task > 0)
        throw core::UsageError(
            "--submit: expected none of --csv, --plot, --bars, --report, --resume, --shard and --task, "
            "because it runs nothing");
}

bool isKnown(const std::string& name)
{
    return std::ranges::find(core::knownDatasets(), name, &core::KnownDataset::name) != core::knownDatasets().end();
}

std::string absolutePath(const std::string& path)
{
    std::error_code problem;
    const std::filesystem::path whole = std::filesystem::absolute(path, problem).lexically_normal();
    return problem ? path : whole.string();
}

/// The list of data sets with absolute paths, because tasks run in another folder.
std::string absoluteDatasets(const std::string& list)
{
    std::string text;
    for (const std::string& name : core::datasetNames(list))
        text += (text.empty() ? "" : ",") + (isKnown(name) ? name : absolutePath(name));
    return text;
}

/// The words that every run of a task needs beside its number and its threads.
std::vector<std::string> runOptionsOf(const core::ExperimentOptions& arguments, const core::ExperimentPlan& plan)
{
    std::vector<std::string> words;
    if (!arguments.isa.empty())
        words = {"--isa", arguments.isa};
    if (std::ranges::any_of(core::datasetNames(plan.dataset), isKnown))
        for (const std::filesystem::path& place : places(arguments.data.dataDirectories))
            if (core::isFolder(place))
                words.insert(words.end(), {"--data-dir", absolutePath(place.string())});
    return words;
}

/// The cells that no results file in the folder has, with their estimated times.
std::vector<core::CellTime> cellsToRun(const core::Sweep& sweep, const core::TrainTest& data)
{
    const core::Results done =
        core::isSweep(sweep.folder) ? core::mergeSweep(core::openSweep(sweep.folder)) : core::Results{};
    const std::vector<core::CellKey> keys = core::missingCells(sweep.plan, done);
    if (keys.empty())
        throw core::UsageError(sweep.folder.string()
                               + ": every cell is complete; to combine the results, use runoff "
                                 "experiment merge");
    const std::vector<double> seconds = core::estimateCells(sweep.plan, data, keys);
    std::vector<core::CellTime> cells;
    for (std::size_t i = 0; i < keys.size(); ++i)
        cells.push_back({keys[i], seconds[i]});
    return cells;
}

void report(const core::Sweep& sweep, bool json)
{
    std::size_t cells = 0;
    for (const core::SweepTask& task : sweep.list.tasks)
        cells += task.cells.size();
    const double longest = sweep.list.tasks.front().seconds;
    if (json)
        return print({{"folder", sweep.folder.string()},
                      {"engine", toText(sweep.list.engine)},
                      {"cells", cells},
                      {"tasks", sweep.list.tasks.size()},
                      {"tasks_at_once", sweep.list.atOnce},
                      {"cpus", sweep.list.cpus},
                      {"estimated_seconds", core::totalSeconds(sweep.list.tasks)},
                      {"longest_task_seconds", longest},
                      {"data_sha256", sweep.list.dataSha256}});
    const auto counted = [](std::size_t number, const std::string& what) {
        return std::to_string(number) + ' ' + what + (number == 1 ? "" : "s");
    };
    std::cout << fmt::format("{} in {}, at most {} at the same time; about {} in all and {} for the longest task, on a "
                             "computer like this one\nNothing has been started: {} has the commands to type.\n",
                             counted(cells, "cell"), counted(sweep.list.tasks.size(), "task"), sweep.list.atOnce,
                             duration(core::totalSeconds(sweep.list.tasks)), duration(longest),
                             core::visible((sweep.folder / "README.txt").string()));
}

}  // namespace

void addSweepOptions(CLI::App& command, core::ExperimentOptions& arguments)
{
    core::SubmitOptions& submit = arguments.submit;
    command.option_defaults()->group("Several computers");
    CLI::Option* engine =
        command
            .add_option("--submit", submit.engine,
                        "Do not run the experiment: write a folder (--out) with scripts that run it as tasks of this "
                        "program")
            ->check(CLI::IsMember(core::engineNames()));
    command
        .add_option("--tasks", submit.tasks,
                    "Number of tasks, and of tasks at the same time; the heaviest cells are distributed first")
        ->check(wholeNumber(1, core::mostTasks))
        ->needs(engine);
    command
        .add_option("--minutes", submit.minutes,
                    "Time of a task on a computer like this one: a task takes cells, the heaviest first, as long as "
                    "they fit; --tasks is then only the number at the same time")
        ->check(positiveNumber(mostMinutes))
        ->needs(engine);
    command.add_option("--cpus", submit.cpus, "Number of processors, and threads, of a task")
        ->capture_default_str()
        ->check(wholeNumber(1, mostCpus))
        ->needs(engine);
    command
        .add_option("--task", arguments.task,
                    "Run only this task of a folder that --submit wrote; the folder takes the place of the protocol")
        ->check(wholeNumber(1, core::mostTasks));
}

core::ExperimentOptions withPlanOfSweep(core::ExperimentOptions arguments)
{
    if (!arguments.submit.engine.empty())
        checkSubmitOptions(arguments);
    else if (arguments.task > 0)
        checkTaskOptions(arguments);
    // A protocol takes precedence over a folder of the same name.
    const std::vector<std::string> protocols = core::listPlans();
    const bool isName =
        arguments.protocol == mergeCommand || std::ranges::find(protocols, arguments.protocol) != protocols.end();
    if (!core::isSweep(arguments.protocol) || (isName && arguments.task == 0))
        return arguments;
    if (arguments.task == 0 && arguments.submit.engine.empty() && !arguments.showPlan)
        throw core::UsageError(arguments.protocol + ": expected --task N with a folder that --submit wrote; to run its "
                               + "whole plan here, use " + core::sweepPlan(arguments.protocol).string());
    arguments.protocol = core::sweepPlan(arguments.protocol).string();
    return arguments;
}

std::optional<ChosenTask> taskOf(const core::ExperimentOptions& arguments)
{
    if (arguments.task == 0)
        return std::nullopt;
    ChosenTask task{core::openSweep(std::filesystem::path(arguments.protocol).parent_path()), arguments.task};
    const std::size_t tasks = task.sweep.list.tasks.size();
    if (static_cast<std::size_t>(task.number) > tasks)
        throw core::UsageError("--task: expected a number from 1 to " + std::to_string(tasks) + ", found "
                               + std::to_string(task.number));
    core::makeFolder(core::sweepResults(task.sweep.folder, task.number).parent_path());
    return task;
}

void sayTask(const ChosenTask& task)
{
    say("task " + std::to_string(task.number) + " of " + std::to_string(task.sweep.list.tasks.size()) + ": "
        + std::to_string(task.cells().cells.size()) + " cells, about " + duration(task.cells().seconds)
        + " on the computer that wrote the folder");
}

std::string imagesSha256(const core::TrainTest& data)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const auto& bytes) {
        const std::string size = std::to_string(bytes.size()) + ' ';  // so that parts cannot move to others
        hash.addData(QByteArrayView(size));
        hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    };
    for (const core::Dataset* part : {&data.train, &data.test}) {
        std::string facts;
        for (const std::int64_t length : part->imageShape)
            facts += std::to_string(length) + ' ';
        add(facts);
        for (const std::string& name : part->classNames)
            add(name);
        add(part->labels);
        add(part->pixels);
    }
    return hash.result().toHex().toStdString();
}

void expectDataOf(const core::Sweep& sweep, const core::TrainTest& data)
{
    if (const std::string found = imagesSha256(data); found != sweep.list.dataSha256)
        throw core::UsageError(data.train.name + ": expected the images of " + sweep.folder.string()
                               + " with the SHA-256 " + sweep.list.dataSha256 + ", found other images: " + found);
}

void submit(const core::ExperimentOptions& arguments, core::ExperimentPlan plan, const core::DatasetOptions& source)
{
    const core::SubmitOptions& wish = arguments.submit;
    plan.dataset = absoluteDatasets(source.dataset);
    if (!source.splitBy.empty())
        plan.splitBy = core::splitByNamed(source.splitBy);
    core::Sweep sweep{.folder = arguments.out, .plan = std::move(plan), .list = {}};
    core::checkPlan(sweep.plan, arguments.protocol);
    core::expectSweepFolder(sweep.folder, sweep.plan);
    core::setThreads(std::min(wish.cpus, core::mostThreads()));  // for the estimate
    const core::TrainTest data = openJoined(source);
    sweep.list = {.engine = core::engineNamed(wish.engine),
                  .atOnce = wish.tasks,
                  .cpus = wish.cpus,
                  .planChecksum = core::checksumOf(sweep.plan),
                  .dataSha256 = imagesSha256(data),
                  .tasks = core::packCells(cellsToRun(sweep, data), {wish.tasks, wish.minutes})};
    sweep.list.atOnce = std::min(wish.tasks, static_cast<int>(sweep.list.tasks.size()));
    const std::filesystem::path program = core::programPath();
    core::writeSweep(sweep, {.program = program.empty() ? "runoff" : program.string(),
                             .runOptions = runOptionsOf(arguments, sweep.plan),
                             .protocol = sweep.plan.protocol,
                             .folder = absolutePath(sweep.folder.string()),
                             .minutes = wish.minutes});
    report(sweep, arguments.json);
}

void expectAllCells(const core::Sweep& sweep, const core::Results& results)
{
    const std::vector<core::CellKey> missing = core::missingCells(sweep.plan, results);
    if (missing.empty())
        return;
    const std::vector<int> tasks = core::tasksWith(sweep.list, missing);
    throw core::SystemError(fmt::format("{} of {} cells are missing; {}", missing.size(),
                                        core::cellsOf(sweep.plan).size(),
                                        tasks.empty() ? "no task has them: write the folder again with --submit"
                                                      : "to run them: " + core::commandToRepeat(sweep.list, tasks)));
}

void warnOfMixedArithmetic(const core::Results& results)
{
    std::set<std::string> sets, versions;
    std::set<int> threads;
    for (const core::Cell& cell : results.cells) {
        if (cell.arithmetic.isa.empty())
            continue;
        sets.insert(cell.arithmetic.isa);
        threads.insert(cell.arithmetic.threads);
        versions.insert(cell.arithmetic.oneDnn);
    }
    std::string text;
    for (const std::string& part : {different(sets, "instruction sets"), different(threads, "numbers of threads"),
                                    different(versions, "versions of oneDNN")})
        if (!part.empty())
            text += (text.empty() ? "" : "; ") + part;
    if (!text.empty())
        say("warning: the cells differ in how they were computed: " + text
            + "; the last digits of their numbers can differ (--isa and --threads set both)");
}

}  // namespace app
