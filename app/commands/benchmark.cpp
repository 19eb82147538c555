#include "app/benchmark/measure.h"
#include "app/commands/arguments.h"
#include "app/commands/benchmark_output.h"
#include "app/commands/commands.h"
#include "app/commands/help.h"
#include "app/commands/ranges.h"
#include "core/base/error.h"
#include "core/nn/architectures.h"
#include "core/nn/plan.h"

#include <algorithm>
#include <memory>

namespace app {

namespace {

struct Part {
    std::string name;
    Json (*measure)(const MeasureOptions&);
    bool unfolded;          ///< adds its members directly to the document
    bool onDemand = false;  ///< only if --only names it, because it needs a data set
};

const Part parts[] = {{"train", measureTraining, false},
                      {"infer", measureInference, false},
                      {"heads", measureHeads, false},
                      {"plans", measurePlans, false},
                      {"data", measureData, false},
                      {"compare", measureComparison, true},
                      {"time-to-accuracy", measureTimeToAccuracy, true, true}};

struct Arguments {
    std::vector<std::string> only;
    MeasureOptions measure{core::architectureNames()};
    int threads = 0;
    bool json = false;
};

void checkParts(const std::vector<std::string>& names)
{
    for (const std::string& name : names) {
        if (std::ranges::none_of(parts, [&name](const Part& part) { return part.name == name; })) {
            std::string all;
            for (const Part& part : parts)
                all += (all.empty() ? "" : ", ") + part.name;
            throw core::UsageError("--only: expected one of " + all + ", found \"" + name + "\"");
        }
    }
}

void run(const Arguments& arguments)
{
    checkParts(arguments.only);
    for (const std::string& architecture : arguments.measure.architectures)
        core::trunkLayers(architecture);  // throws for an unknown name
    core::setThreads(arguments.threads);
    Json document{{"threads", core::threads()},
                  {"isa", core::instructionSet()},
                  {"onednn", core::oneDnnVersion()},
                  {"sgemm_gflops", nullptr}};
    for (const Part& part : parts) {
        if (arguments.only.empty() ? part.onDemand
                                   : std::ranges::find(arguments.only, part.name) == arguments.only.end())
            continue;
        showProgress("measuring: " + part.name);
        Json measured = part.measure(arguments.measure);
        if (part.unfolded)
            document.update(measured);
        else
            document[part.name] = std::move(measured);
    }
    endProgress();
    document["sgemm_gflops"] = core::measureSgemm();  // last, because time-to-accuracy begins with the process
    if (arguments.json) {
        print(document);
        return;
    }
    printBenchmark(document);
}

}  // namespace

void addBenchmark(CLI::App& program)
{
    CLI::App* command = program.add_subcommand(
        "benchmark", "Measure the speed of training, inference and file reading on this computer");
    const auto arguments = std::make_shared<Arguments>();
    command
        ->add_option("--only", arguments->only,
                     "Comma-separated subset of: train,infer,heads,plans,data,compare,time-to-accuracy; default: all "
                     "except time-to-accuracy, which needs the data set mnist")
        ->delimiter(',');
    command
        ->add_option("--architecture", arguments->measure.architectures,
                     "Comma-separated network architectures; default: all")
        ->delimiter(',');
    addDataDirectories(*command, arguments->measure.dataDirectories);
    command
        ->add_option("--seed", arguments->measure.seed,
                     "Seed of the training for time-to-accuracy; default: five trainings with the seeds 1 to 5")
        ->check(wholeNumber(0, anySeed));
    command->add_option("--threads", arguments->threads, threadsHelp)->capture_default_str()->check(threadCount());
    command->add_flag("--json", arguments->json, "Print one JSON document on standard output");
    addExamples(*command, {"benchmark --only infer --architecture lenet", "benchmark --threads 1 --json",
                           "benchmark --only time-to-accuracy"});
    command->callback([arguments] { run(*arguments); });
}

}  // namespace app
