#include "app/commands/arguments.h"
#include "app/commands/calibration_output.h"
#include "app/commands/commands.h"
#include "app/commands/evaluation_output.h"
#include "app/commands/hardest_output.h"
#include "app/commands/help.h"
#include "app/commands/output.h"
#include "app/commands/ranges.h"
#include "app/commands/writers_output.h"
#include "app/standard_output.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/data/division.h"
#include "core/data/left_out.h"
#include "core/data/strokes.h"
#include "core/evaluation/by_writer.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/predictions.h"
#include "core/experiment/model_comparison.h"
#include "core/model/provenance.h"
#include "core/model/zoo.h"
#include "core/report/calibration_json.h"
#include "core/report/commands.h"
#include "core/strategy/strategy.h"
#include "core/training/preparation.h"

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <memory>

namespace app {

namespace {

constexpr std::uint64_t mostCanvases = 100'000;
constexpr std::uint64_t mostListed = 1000;

/// The images to measure.
struct MeasuredImages {
    core::Dataset images;
    std::vector<std::int64_t> numbers;  ///< of these images in their part
    std::int64_t leftOut = 0;
};

MeasuredImages measuredImages(const core::EvaluateOptions& arguments, const core::TrainTest& data)
{
    MeasuredImages measured{.images = imagesOf(data, arguments.part), .numbers = {}};
    const std::int64_t whole = measured.images.size();
    std::vector<std::string> drawings;
    if (!arguments.leaveOut.empty())
        drawings = core::leftOutDrawings(arguments.leaveOut, data);
    for (std::int64_t index = 0; index < whole; ++index)
        if (!core::isAmong(drawings, measured.images, index))
            measured.numbers.push_back(index);
    measured.leftOut = whole - std::ssize(measured.numbers);
    if (arguments.limit > 0)
        measured.numbers.resize(std::min(measured.numbers.size(), static_cast<std::size_t>(arguments.limit)));
    if (std::ssize(measured.numbers) < whole)
        measured.images = measured.images.subset(measured.numbers);
    return measured;
}

/// The answers of the wanted strategies, or of all, to single images.
core::Answers answersTo(const core::Dataset& images, core::ClassifierPlan& plan,
                        const std::vector<core::StrategyId>& wanted)
{
    core::Answers all = core::answerAll(plan, images).value();
    return wanted.empty() ? all : core::answersOf(all, wanted);
}

std::string someOf(const std::vector<std::string>& names)
{
    constexpr std::size_t most = 3;
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), most); ++i)
        text += (i > 0 ? ", " : "") + names[i];
    return names.size() > most ? text + ", ..." : text;
}

/// Whether the classes of data set and model can be matched only by their order. Prints a warning in this case.
bool comparesByOrder(const core::Classifier& classifier, const core::Dataset& dataset)
{
    core::checkFit(classifier, dataset);
    if (core::matchOf(classifier.classNames, dataset.classNames) != core::ClassMatch::ByOrder)
        return false;
    say("Warning: the classes of " + dataset.name + " (" + someOf(dataset.classNames) + ") differ from those of model "
        + classifier.name + " (" + someOf(classifier.classNames) + "); they are compared by their order");
    return true;
}

/// Prints a warning if the test images may be among the images that the model was trained on.
void warnOfOtherSplit(const core::Classifier& classifier, const core::TrainTest& data)
{
    for (const core::TrainedDataset& set : core::trainedDatasets(classifier.provenance))
        if (data.splitBy && set.name == data.test.name && !set.splitBy.empty()
            && set.splitBy != core::toText(*data.splitBy))
            say("Warning: model " + classifier.name + " was trained on images of " + set.name + " divided by "
                + set.splitBy + ", so it may know some of these test images; --split-by " + set.splitBy
                + " avoids that");
}

/// Compares the model with a second one on the same images.
core::ModelComparison comparisonWith(const std::string& second, const EvaluationFacts& first,
                                     const core::Dataset& images)
{
    const auto classifier = core::openModel(second);
    std::vector<core::StrategyId> common;
    for (const auto& [id, right] : first.evaluation.rightOn)
        if (classifier->supports(id))
            common.push_back(id);
    if (common.empty())
        throw core::UsageError("--against: expected a model with one of the measured strategies, found "
                               + classifier->name);
    comparesByOrder(*classifier, images);
    core::ClassifierPlan plan(classifier, first.precision);
    const auto evaluation = core::evaluate(plan, images, common);
    return {first.classifier.name, classifier->name,
            core::compareModels(first.evaluation.rightOn, evaluation->rightOn)};
}

/// The files that the command reads, without those of the data set.
std::vector<core::NamedFile> filesOf(const core::EvaluateOptions& arguments)
{
    std::vector<core::NamedFile> files = modelFiles(arguments.model);
    files.push_back({"--leave-out", arguments.leaveOut});
    for (const core::NamedFile& other : modelFiles(arguments.against))
        if (!arguments.against.empty())
            files.push_back(other);
    return files;
}

void run(const core::EvaluateOptions& arguments)
{
    const auto wanted = chosenStrategies(arguments.strategies);
    const core::Precision precision = core::precisionNamed(arguments.precision);
    const auto classifier = core::openModel(arguments.model);
    checkOutputs({{"--predictions", arguments.predictions}}, filesOf(arguments), arguments.data);
    core::TrainTest data = core::withRule(openData(arguments.data), classifier->preprocessing);
    warnOfOtherSplit(*classifier, data);
    const MeasuredImages measured = measuredImages(arguments, data);
    const core::Dataset& test = measured.images;
    if (!arguments.by.empty() && core::writerCount(test) == 0)
        throw core::UsageError(test.name + ": --by writer: expected images whose writers are known, found none");
    const bool byOrder = comparesByOrder(*classifier, test);
    if (arguments.pairs > 0 || arguments.canvases > 0)
        core::checkComposable(*classifier, test);
    core::ClassifierPlan plan(classifier, precision);
    const auto evaluation = core::evaluate(plan, test, wanted, [&test](std::int64_t done) {
        stopWithoutReader();
        showProgress(std::to_string(done) + " of " + std::to_string(test.size()) + " images");
    });
    endProgress();
    std::optional<core::ModelCalibration> calibration;
    if (arguments.calibration)
        calibration = core::measureCalibration(plan, test, core::heldOutOf(*classifier, data.train),
                                               {.progress = {}, .stop = {}, .strategies = wanted});
    std::vector<core::CanvasRecord> canvases;
    if (arguments.canvases > 0)
        canvases = core::evaluateCanvases(plan, test, arguments.canvases, 1);
    const double pairs = arguments.pairs > 0 ? core::evaluatePairs(plan, test, arguments.pairs, 1) : 0.0;
    std::optional<core::Answers> answers;
    if (arguments.hardest > 0 || !arguments.predictions.empty())
        answers = answersTo(test, plan, wanted);
    std::vector<HardImage> hardest;
    if (arguments.hardest > 0)
        hardest = hardestOf(*answers, test, arguments.hardest);
    const EvaluationFacts facts{*evaluation, *classifier, timesOf(arguments.noTiming), precision};
    std::optional<core::ModelComparison> comparison;
    if (!arguments.against.empty())
        comparison = comparisonWith(arguments.against, facts, test);
    if (!arguments.predictions.empty())
        core::writeFile(arguments.predictions, core::predictionsCsv(*answers, test, measured.numbers));
    if (!arguments.json) {
        std::printf("Model %s on %s, %lld images, Runoff %s\n", classifier->name.c_str(), test.name.c_str(),
                    static_cast<long long>(evaluation->images), RUNOFF_VERSION);
        if (!arguments.leaveOut.empty())
            std::printf("Left out: %lld images of the list\n", static_cast<long long>(measured.leftOut));
        printTable(*evaluation, *classifier, arguments);
        const std::vector<core::WriterScore> writers = core::byWriter(*evaluation, test);
        arguments.by.empty() ? printHardestWriters(writers) : printWriters(writers);
        if (comparison)
            print(*comparison);
        print(hardest);
        if (arguments.pairs > 0)
            std::printf("\n%lld canvases with two test images side by side: exact match %s\n",
                        static_cast<long long>(arguments.pairs), percent(pairs).c_str());
        if (calibration)
            print(*calibration, *classifier);
        if (!canvases.empty())
            print(canvases);
        return;
    }
    Json document{{"dataset", test.name},      {"n", evaluation->images},  {"strategies", Json::object()},
                  {"model", classifier->name}, {"runoff", RUNOFF_VERSION}, {"class_names", classifier->classNames}};
    if (byOrder)
        document["classes_by_order"] = true;
    if (!arguments.leaveOut.empty())
        document["left_out"] = measured.leftOut;
    if (data.splitBy)
        document["split_by"] = core::toText(*data.splitBy);
    if (test.knowsWriters())
        document["writers"] = app::toJson(core::byWriter(*evaluation, test));
    document["strategies"] = app::toJson(facts);
    if (comparison)
        document["against"] = app::toJson(*comparison);
    if (arguments.pairs > 0)
        document["pairs"] = {{"n", arguments.pairs}, {"exact_match", pairs}};
    if (calibration)
        document["calibration"] = core::toJson(*calibration, *classifier);
    if (arguments.hardest > 0)
        document["hardest"] = app::toJson(hardest);
    if (!canvases.empty())
        document["canvases"] = app::toJson(canvases, *classifier);
    print(document);
}

}  // namespace

void addEvaluate(CLI::App& program)
{
    const auto arguments = std::make_shared<core::EvaluateOptions>();
    CLI::App* command = program.add_subcommand("evaluate", "Measure a model's strategies on a test set");
    command->add_option("--model", arguments->model, "Model name (listed by runoff models) or file")->required();
    addDataset(*command, arguments->data);
    addPartOrAll(*command, arguments->part, "Images to measure");
    command
        ->add_option("--leave-out", arguments->leaveOut,
                     "CSV file of drawings that are not measured, with the columns file, segment, label and reason")
        ->check(notEmpty());
    command->add_option("--limit", arguments->limit, "Use only the first N test images")->check(wholeNumber(1, any));
    command->add_option("--strategies", arguments->strategies, "Comma-separated subset of: " + core::strategyNames());
    command
        ->add_option("--pairs", arguments->pairs,
                     "Also evaluate multi-label on N canvases, each with two test images side by side")
        ->check(wholeNumber(1, mostCanvases));
    command
        ->add_option("--canvases", arguments->canvases,
                     "Also evaluate multi-label on N canvases each with zero, one, two and three objects")
        ->check(wholeNumber(1, mostCanvases));
    command->add_option("--by", arguments->by, "Print the accuracy for each writer, not only for the five hardest")
        ->check(CLI::IsMember({core::byEachWriter}));
    command
        ->add_option("--hardest", arguments->hardest,
                     "Also list the N images that most strategies answer wrongly, or with the smallest margins")
        ->check(wholeNumber(1, mostListed));
    command
        ->add_option("--predictions", arguments->predictions,
                     "Also write the class, confidence and margin of every strategy for every image to a CSV file")
        ->check(notEmpty());
    command
        ->add_option(
            "--against", arguments->against,
            "Also compare with this model (name or file) on the same images: images that only one of both gets "
            "right, difference, and McNemar's test")
        ->check(notEmpty());
    addPrecision(*command, arguments->precision);
    command->add_flag(
        "--confusion", arguments->confusion,
        "Print a confusion matrix with precision, recall and F1 per class and their 95 % intervals (--json "
        "always contains them)");
    command->add_flag("--calibration", arguments->calibration,
                      "Print reliability tables before and after scaling (the ECE before scaling is always measured)");
    addNoTiming(*command, arguments->noTiming);
    command->add_flag("--json", arguments->json, "Print one JSON document on standard output");
    addExamples(*command, {"evaluate --model digits-lenet --dataset mnist --confusion",
                           "evaluate --model cifar10-lenet --dataset cifar10 --limit 1000 --json"});
    command->callback([arguments] { run(*arguments); });
}

}  // namespace app
