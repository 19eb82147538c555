#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/compare_output.h"
#include "app/commands/output.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/image/drawing_file.h"
#include "core/image/normalize.h"
#include "core/model/zoo.h"
#include "core/strategy/classifier_plan.h"
#include "ui/image_file.h"

#include <chrono>
#include <memory>

namespace app {

namespace {

struct Arguments {
    std::vector<std::string> images;
    std::string model = "mnist-lenet";
    std::string strategies;
    std::string exportPath;
    std::string csv;
    bool noNormalize = false;
    bool json = false;
};

Comparison compareOne(core::ClassifierPlan& plan, const std::string& path, const std::vector<core::StrategyId>& strategies, bool normalize)
{
    Comparison comparison;
    comparison.path = path;
    const bool strokes = ui::isDrawing(path);
    if (strokes)
        comparison.ink = core::readDrawing(path);
    else
        comparison.picture = ui::readImage(path);
    const auto start = std::chrono::steady_clock::now();
    const core::Preprocessing& rule = plan.classifier().preprocessing;
    comparison.image = strokes ? core::normalize(comparison.ink, rule, {.normalize = normalize})
                               : core::normalizePicture(comparison.picture, rule, {.normalize = normalize});
    if (comparison.image)
        comparison.verdicts = plan.classify(*comparison.image, strategies);
    comparison.microseconds = std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
    return comparison;
}

void run(const Arguments& arguments)
{
    const auto strategies = chosenStrategies(arguments.strategies);
    for (const std::string& path : {arguments.exportPath, arguments.csv}) {
        if (!path.empty())
            checkWritable(path);
    }
    if (!arguments.exportPath.empty() && arguments.images.size() != 1)
        throw core::UsageError("--export: expected one image for one sheet, found " + std::to_string(arguments.images.size()));
    const auto classifier = core::openModel(arguments.model);
    core::ClassifierPlan plan(classifier);
    std::vector<Comparison> comparisons;
    for (const std::string& path : arguments.images)
        comparisons.push_back(compareOne(plan, path, strategies, !arguments.noNormalize));

    if (!arguments.exportPath.empty())
        writeSheet(comparisons.front(), classifier, arguments.exportPath);
    if (!arguments.csv.empty())
        core::writeFile(arguments.csv, toCsv(comparisons, *classifier));
    if (arguments.json)
        print(toJson(comparisons, *classifier));
    else
        printText(comparisons, *classifier);
}

}  // namespace

void addCompare(CLI::App& program)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* command = program.add_subcommand("compare", "What every strategy says about pictures and drawings");
    command->add_option("IMAGE", arguments->images, "Pictures, or drawings that the window saved")->required();
    command->add_option("--model", arguments->model, "Name (runoff models) or file")->capture_default_str();
    command->add_option("--strategies", arguments->strategies, "Some of softmax,pairwise,elimination,multi-label,specialists");
    command->add_flag("--no-normalise,--no-normalize", arguments->noNormalize, "Scale the whole picture, move nothing");
    command->add_option("--export", arguments->exportPath, "Write the sheet: .png, .svg or .pdf");
    command->add_option("--csv", arguments->csv, "Write the scores as CSV");
    command->add_flag("--json", arguments->json, "One JSON document on standard output");
    command->callback([arguments] { run(*arguments); });
}

}  // namespace app
