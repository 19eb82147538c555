#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/experiment_output.h"
#include "app/commands/experiment_page.h"
#include "app/commands/output.h"
#include "app/commands/ranges.h"
#include "app/commands/sweep.h"
#include "app/interruption.h"
#include "core/base/error.h"
#include "core/base/file_lock.h"
#include "core/data/division.h"
#include "core/experiment/cost.h"
#include "core/experiment/folds.h"
#include "core/experiment/plan_library.h"
#include "core/experiment/runner.h"
#include "core/nn/plan.h"
#include "core/report/machine.h"
#include "core/report/table_json.h"
#include "core/strategy/strategy.h"

#include <fmt/format.h>

#include <charconv>
#include <cstdio>
#include <iostream>
#include <memory>
#include <optional>

namespace app {

namespace {

/// Overrides the data sets of the plan. A plan that names none stays as it is unless --mix needs the names, so that
/// results of earlier versions can be resumed.
void takeData(core::ExperimentPlan& plan, const core::ExperimentOptions& arguments)
{
    const bool named = !plan.dataset.empty() || !arguments.mix.empty();
    if (const std::string& list = arguments.data.dataset; !list.empty()) {
        plan.dataset = named ? list : std::string();
        plan.mix.clear();
        plan.splitBy.reset();
    }
    if (!arguments.mix.empty())
        plan.mix = arguments.mix;
    if (named && !arguments.data.splitBy.empty())
        plan.splitBy = core::splitByNamed(arguments.data.splitBy);
}

core::ExperimentPlan planOf(const core::ExperimentOptions& arguments)
{
    core::ExperimentPlan plan = core::openPlan(arguments.protocol);
    takeData(plan, arguments);
    if (arguments.trials > 0)
        plan.trials = arguments.trials;
    plan.folds = arguments.folds.value_or(plan.folds);
    if (!arguments.fractions.empty())
        plan.fractions = arguments.fractions;
    if (!arguments.strategies.empty())
        plan.contestants = core::contestantsNamed(arguments.strategies, plan.kind, arguments.protocol);
    if (!arguments.classes.empty())
        plan.classes = arguments.classes;
    if (!arguments.architecture.empty())
        plan.architecture = plan.specialistArchitecture = arguments.architecture;
    if (!arguments.precision.empty())
        plan.precision = core::precisionNamed(arguments.precision);
    if (arguments.stride > 0)
        plan.stride = arguments.stride;
    if (arguments.epochs > 0)
        plan.epochs = arguments.epochs;
    if (arguments.headEpochs > 0)
        plan.headEpochs = arguments.headEpochs;
    if (arguments.seed)
        plan.firstSeed = *arguments.seed;
    core::checkPlan(plan, arguments.protocol);
    return plan;
}

/// Parses "2/3" to 2 and 3.
std::pair<int, int> shardOf(const std::string& text)
{
    if (text.empty())
        return {1, 1};
    const char* end = text.data() + text.size();
    int index = 0, count = 0;
    const auto first = std::from_chars(text.data(), end, index);
    if (first.ec == std::errc{} && first.ptr != end && *first.ptr == '/') {
        const auto second = std::from_chars(first.ptr + 1, end, count);
        if (second.ec == std::errc{} && second.ptr == end && count >= 1 && index >= 1 && index <= count)
            return {index, count};
    }
    throw core::UsageError("--shard: expected I/N with 1 <= I <= N, found \"" + text + '"');
}

std::vector<core::NamedFile> outputsOf(const core::ExperimentOptions& arguments, const std::filesystem::path& results)
{
    std::vector<core::NamedFile> outputs = namedFiles(arguments.files);
    outputs.push_back({"--out", results});
    return outputs;
}

/// The results file. Without --out, it is in the current folder, so that a killed program loses no finished runs.
/// Replaces characters of the plan and the data set that a file name cannot contain.
std::string fileOf(const core::ExperimentOptions& arguments, const core::ExperimentPlan& plan,
                   const core::TrainTest& data)
{
    if (!arguments.out.empty())
        return arguments.out;
    std::string shard = arguments.shard.empty() ? "" : "-" + arguments.shard;
    std::ranges::replace(shard, '/', '-');
    std::string name = plan.protocol + '-' + data.train.name + shard;
    std::ranges::replace_if(
        name, [](unsigned char letter) { return letter < ' ' || letter == '/' || letter == 127; }, '_');
    if (name.starts_with('.'))
        name.front() = '_';
    return name.substr(0, 200) + ".json";
}

void sayCost(const core::ExperimentPlan& plan, const core::TrainTest& data, const std::pair<int, int>& shard)
{
    const core::ExperimentCost cost = core::estimateCost(plan, data, shard.first, shard.second);
    say(plan.protocol + " on " + data.train.name + ": " + std::to_string(cost.cells) + " cells, "
        + std::to_string(cost.networks) + " networks and " + std::to_string(cost.heads) + " heads to train, about "
        + duration(cost.seconds) + " on this computer");
}

std::string line(const core::RunProgress& progress)
{
    return fmt::format("cell {}/{} (trial {}, {:g} %)  {}  epoch {}/{}  loss {:.4f}  {:.0f} samples/s{}{}",
                       progress.cellsDone + 1, progress.cells, progress.cell.trial + 1, 100.0 * progress.cell.fraction,
                       progress.job.job, progress.job.epoch, progress.job.epochs, progress.job.loss,
                       progress.job.samplesPerSecond, progress.secondsLeft > 0.0 ? ", about " : "",
                       progress.secondsLeft > 0.0 ? (duration(progress.secondsLeft) + " left").c_str() : "");
}

void sayCell(const core::Cell& cell)
{
    std::string text = "trial " + std::to_string(cell.key.trial + 1) + ", share " + percent(cell.key.fraction);
    for (const core::Observation& seen : cell.observations)
        if (!seen.reference)
            text += "  " + (seen.setting.empty() ? "" : seen.setting + ": ") + toText(seen.contestant) + ' '
                  + percent(static_cast<double>(seen.right) / static_cast<double>(seen.images));
    say(text + "  in " + duration(cell.seconds.at("all")));
}

void show(const core::Results& results, const core::ExperimentOptions& arguments)
{
    core::Table table = core::tableOf(results, {.zone = arguments.zone / 100.0, .correlation = arguments.correlation});
    if (arguments.noTiming)
        table = core::withoutTimes(std::move(table));
    writeFiles(table, results, arguments.files);
    if (arguments.json)
        print(core::toJson(table));
    else
        printExperiment(table, results, timesOf(arguments.noTiming));
}

void merge(const core::ExperimentOptions& arguments)
{
    if (arguments.merged.empty())
        throw core::UsageError("experiment merge: expected results files to merge, found none");
    if (arguments.out.empty())
        throw core::UsageError("experiment merge: expected --out ALL.json");
    std::vector<core::NamedFile> inputs;
    for (const std::string& path : arguments.merged)
        inputs.push_back({"results to merge", path});
    for (const std::string& path : arguments.merged)
        if (core::isFolder(path))
            for (const std::filesystem::path& file : core::sweepFiles(path))
                inputs.push_back({"a file of the folder", file});
    checkOutputs(outputsOf(arguments, arguments.out), inputs);
    std::optional<core::Sweep> sweep;
    if (arguments.merged.size() == 1 && core::isFolder(arguments.merged.front()))
        sweep = core::openSweep(arguments.merged.front());
    const core::FileLock lock(arguments.out);
    core::Results results =
        sweep ? core::mergeSweep(*sweep) : core::mergeResults({arguments.merged.begin(), arguments.merged.end()});
    if (sweep && results.cells.empty())
        expectAllCells(*sweep, results);
    warnOfMixedArithmetic(results);
    if (arguments.noTiming)
        results = core::withoutTimes(std::move(results));
    core::keepBackup(arguments.out);
    core::writeResults(results, arguments.out);
    show(results, arguments);
    if (sweep)
        expectAllCells(*sweep, results);
}

/// The data sets of the options, or else those of the plan.
core::DatasetOptions dataOf(const core::ExperimentOptions& arguments, const core::ExperimentPlan& plan)
{
    core::DatasetOptions data = arguments.data;
    if (data.dataset.empty())
        data.dataset = plan.dataset;
    if (plan.splitBy)
        data.splitBy = core::toText(*plan.splitBy);
    if (data.dataset.empty())
        throw core::UsageError("experiment: expected --dataset D, because the plan names no data set");
    return data;
}

void runPlan(core::ExperimentOptions arguments)
{
    const auto shard = shardOf(arguments.shard);
    const std::optional<ChosenTask> task = taskOf(arguments);
    if (task && arguments.out.empty())
        arguments.out = core::sweepResults(task->sweep.folder, task->number).string();
    const core::ExperimentPlan plan =
        task ? task->sweep.plan : planOf(arguments);  // --dataset names a copy of its data
    const core::DatasetOptions source = dataOf(arguments, plan);
    if (!arguments.submit.engine.empty())
        return submit(arguments, plan, source);
    checkOutputs(outputsOf(arguments, arguments.out), {{"the plan", core::planFile(arguments.protocol)}}, source);
    const Interruption interruption;
    core::setThreads(arguments.threads);
    const core::TrainTest data = openJoined(source);
    core::RunOptions options{.shard = shard.first,
                             .shards = shard.second,
                             .file = fileOf(arguments, plan, data),
                             .resume = arguments.resume,
                             .machine = core::machineName()};
    checkOutputs(outputsOf(arguments, options.file), {{"the plan", core::planFile(arguments.protocol)}}, source);
    if (task) {
        expectDataOf(task->sweep, data);
        options.cells = task->cells().cells;
        sayTask(*task);
    } else {
        sayCost(plan, data, shard);
    }

    std::stop_source stop;
    core::RunCallbacks callbacks;
    callbacks.progress = [&stop, &interruption](const core::RunProgress& progress) {
        if (interruption.wanted())
            stop.request_stop();
        showProgress(line(progress));
    };
    callbacks.cell = sayCell;
    const auto results = core::runExperiment(plan, data, options, callbacks, stop.get_token());
    endProgress();
    if (!results)
        interruption.stop("stopped; the complete cells are saved in " + options.file.string()
                          + "; to resume, run the same command with --resume");
    if (task)
        say("Task " + std::to_string(task->number) + " is in " + options.file.string());
    else if (shard.second > 1)
        say("Shard " + arguments.shard + " is in " + options.file.string()
            + "; to combine all shards, use runoff experiment merge");
    else
        say("Results are in " + options.file.string());
    show(*results, arguments);
}

void run(const core::ExperimentOptions& given)
{
    if (!given.isa.empty())
        core::limitInstructionSet(given.isa);
    const core::ExperimentOptions arguments = withPlanOfSweep(given);
    if (arguments.protocol == "merge")
        return merge(arguments);
    if (arguments.protocol == "page")
        return renderResultsPage(arguments);
    if (!arguments.merged.empty())
        throw core::UsageError("experiment: unexpected argument \"" + arguments.merged.front()
                               + "\"; only experiment merge and experiment page take files");
    if (arguments.showPlan) {
        std::cout << core::toJsonText(planOf(arguments));
        return;
    }
    runPlan(arguments);
}

}  // namespace

void addExperiment(CLI::App& program)
{
    const auto a = std::make_shared<core::ExperimentOptions>();
    CLI::App* command = program.add_subcommand(
        "experiment", "Compare strategies over several training set sizes and random seeds, as described by a plan");
    command
        ->add_option("PROTOCOL", a->protocol,
                     "Name of a protocol, a plan file (.json), merge, page, or with --task a folder")
        ->required();
    command->add_option("RESULTS", a->merged,
                        "With merge: the results files to merge, or one folder that --submit wrote; with page: the "
                        "template");
    command->option_defaults()->group("Data");
    command
        ->add_option("--dataset", a->data.dataset,
                     std::string(severalDatasetsHelp) + "; overrides the data sets and the mix of the plan")
        ->check(notEmpty());
    addMix(*command, a->mix);
    addDataDirectories(*command, a->data.dataDirectories);
    addSplitBy(*command, a->data);
    command->option_defaults()->group("Plan");
    command
        ->add_option("--folds", a->folds,
                     "Cross-validation for small data sets: divide all images into N folds and test each in turn; the "
                     "trials must be a multiple; 0: no folds; overrides the plan")
        ->check(wholeNumber(0, core::mostFolds));
    command->add_option("--trials", a->trials, "Number of trials; overrides the plan")
        ->check(wholeNumber(1, mostTrials));
    command
        ->add_option("--fractions", a->fractions,
                     "Shares of the training images, such as 0.01,0.1,1; overrides the plan")
        ->delimiter(',')
        ->check(positiveNumber(1.0));
    command
        ->add_option("--strategies", a->strategies,
                     "Rows of the table, such as softmax,pairwise,sigmoid or alone,together; overrides the plan")
        ->delimiter(',');
    command->add_option("--classes", a->classes, "Classes, such as 0-4 or a,b,c; overrides the plan");
    command->add_option("--stride", a->stride, "Use every N-th training image; overrides the plan")
        ->check(wholeNumber(1, any));
    command->add_option("--architecture", a->architecture, "Architecture of all networks; overrides the plan");
    command
        ->add_option("--precision", a->precision,
                     "Arithmetic: f32, bf16, or auto (bf16 if the processor supports it); overrides the plan")
        ->check(CLI::IsMember({"f32", "bf16", "auto"}));
    command->add_option("--epochs", a->epochs, "Epochs for the trunk; overrides the plan")
        ->check(wholeNumber(1, mostEpochs));
    command->add_option("--head-epochs", a->headEpochs, "Epochs for the heads; overrides the plan")
        ->check(wholeNumber(1, mostEpochs));
    command->add_option("--seed", a->seed, "First seed; overrides the plan")->check(wholeNumber(0, anySeed));
    command->option_defaults()->group("Run");
    command->add_option("--threads", a->threads, threadsHelp)->capture_default_str()->check(threadCount());
    command->add_option("--shard", a->shard, "Run only every N-th cell, starting with the I-th; written as I/N");
    command
        ->add_option("--isa", a->isa,
                     "Newest instruction set to use, so that different processors compute the same numbers; default: "
                     "the newest of the processor")
        ->check(CLI::IsMember(core::instructionSetNames()));
    addSweepOptions(*command, *a);
    command->option_defaults()->group("Output");
    command
        ->add_option("--out", a->out,
                     "Results file, saved after every cell; default: PROTOCOL-DATASET.json; with --submit: the folder; "
                     "with page: the page")
        ->check(notEmpty());
    command
        ->add_option("--zone", a->zone, "Differences of at most so many percentage points count as practically equal")
        ->capture_default_str()
        ->check(number(0.0, 100.0));
    command
        ->add_option(
            "--correlation", a->correlation,
            "Correlation of the differences of two trials; default: 0, for statements about further trials on these "
            "images, or 1 / K with K folds")
        ->check(number(0.0, 0.99));
    command->add_option("--csv", a->files.csv, "Write the results table to this CSV file")->check(notEmpty());
    command->add_option("--plot", a->files.plot, "Write a plot of the results table (.svg or .pdf)")->check(notEmpty());
    command
        ->add_option("--bars", a->files.bars,
                     "Bars of the plot: standard deviation of the trials, or 95 % interval; default: sd")
        ->check(CLI::IsMember({core::deviationBars, core::intervalBars}));
    command
        ->add_option("--report", a->files.report,
                     "Write a one-page report with all settings to this file (.md or .html)")
        ->check(notEmpty());
    command->add_flag("--resume", a->resume, "Resume from the results file; completed cells are not run again");
    command->add_flag("--show-plan", a->showPlan, "Print the plan as JSON and exit");
    addNoTiming(*command, a->noTiming);
    command->add_flag("--json", a->json, "Print one JSON document on standard output");
    command->footer([] {
        std::string text = "Protocols:\n";
        for (const std::string& name : core::listPlans())
            text += "  " + name + '\n';
        return text
             + "\nExamples:\n  runoff experiment fair --dataset mnist --trials 3\n"
               "  runoff experiment merge first.json second.json --out all.json\n"
               "  runoff experiment page docs/results/page.md.in --out docs/results.md\n"
               "  runoff experiment fair --dataset mnist --submit slurm --tasks 8 --minutes 30 --out sweep";
    });
    command->callback([a] { run(*a); });
}

}  // namespace app
