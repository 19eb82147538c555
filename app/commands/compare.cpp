#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/compare_output.h"
#include "app/commands/help.h"
#include "app/commands/output.h"
#include "app/standard_output.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/image/drawing_file.h"
#include "core/image/normalize.h"
#include "core/model/zoo.h"
#include "core/strategy/classifier_plan.h"
#include "core/strategy/strategy.h"
#include "ui/files/image_file.h"

#include <chrono>
#include <memory>

namespace app {

namespace {

struct CompareArguments {
    std::vector<std::string> images;
    std::string model = "digits-lenet";
    std::string strategies;
    std::string precision = "f32";
    SheetArguments sheet;
    std::string csv;
    bool noNormalize = false;
    bool json = false;
};

Subject readSubject(const std::string& path)
{
    if (ui::isDrawing(path))
        return {.picture = {}, .ink = core::readDrawing(path)};
    return {.picture = ui::readImage(path), .ink = {}};
}

core::Comparison compareOne(core::ClassifierPlan& plan, const Subject& subject, const core::NormalizeOptions& options,
                            const std::vector<core::StrategyId>& strategies)
{
    core::Comparison comparison;
    const auto start = std::chrono::steady_clock::now();
    const core::Preprocessing& rule = plan.classifier().preprocessing;
    comparison.image = subject.picture.empty() ? core::normalize(subject.ink, rule, options)
                                               : core::normalizePicture(subject.picture, rule, options);
    if (comparison.image)
        comparison.verdicts = plan.classify(*comparison.image, strategies);
    comparison.microseconds =
        std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
    return comparison;
}

void writeComparison(const Compared& compared, const CompareArguments& arguments, const Json& errors)
{
    if (!compared.comparisons.empty())
        writeSheets(compared, arguments.sheet);
    if (!arguments.csv.empty())
        core::writeFile(arguments.csv, core::toCsv(compared.comparisons, *compared.classifier));
    if (!arguments.json)
        return printText(compared.comparisons, *compared.classifier);
    Json document = core::toJson(compared.comparisons, *compared.classifier);
    if (!errors.empty())
        document["errors"] = errors;
    print(document);
}

void run(const CompareArguments& arguments)
{
    const auto strategies = chosenStrategies(arguments.strategies);
    const core::Precision precision = core::precisionNamed(arguments.precision);
    std::vector<core::NamedFile> outputs = sheetFiles(arguments.sheet, arguments.images.size());
    outputs.push_back({"--csv", arguments.csv});
    std::vector<core::NamedFile> inputs =
        outputs.size() == 1 && arguments.csv.empty() ? std::vector<core::NamedFile>() : modelFiles(arguments.model);
    for (const std::string& path : arguments.images)
        inputs.push_back({"the picture", path});
    checkOutputs(outputs, inputs);
    Compared compared{.comparisons = {},
                      .subjects = {},
                      .places = {},
                      .named = arguments.images.size(),
                      .classifier = core::openModel(arguments.model),
                      .options = {.normalize = !arguments.noNormalize},
                      .chosen = !strategies.empty()};
    core::ClassifierPlan plan(compared.classifier, precision);
    Json errors = Json::array();
    for (std::size_t place = 0; place < arguments.images.size(); ++place) {
        stopWithoutReader();
        const std::string& path = arguments.images[place];
        try {
            compared.subjects.push_back(readSubject(path));
        } catch (const core::Error& error) {
            if (arguments.images.size() == 1)
                throw;
            say("runoff: " + std::string(error.what()));
            errors.push_back({{"path", core::validUtf8(path)}, {"error", core::onOneLine(error.what())}});
            continue;
        }
        compared.places.push_back(place);
        compared.comparisons.push_back(compareOne(plan, compared.subjects.back(), compared.options, strategies));
        compared.comparisons.back().path = path;
    }
    writeComparison(compared, arguments, errors);
    if (!errors.empty())
        throw core::UsageError(std::to_string(errors.size()) + " of " + std::to_string(compared.named)
                               + " pictures could not be read");
}

}  // namespace

void addCompare(CLI::App& program)
{
    const auto arguments = std::make_shared<CompareArguments>();
    CLI::App* command =
        program.add_subcommand("compare", "Classify pictures and drawings with every strategy of a model");
    command->add_option("IMAGE", arguments->images, "Picture files, or drawings that the window saved")
        ->required()
        ->check(notEmpty());
    command->add_option("--model", arguments->model, "Model name (listed by runoff models) or file")
        ->capture_default_str()
        ->check(notEmpty());
    command->add_option("--strategies", arguments->strategies, "Comma-separated subset of: " + core::strategyNames());
    command->add_flag("--no-normalise,--no-normalize", arguments->noNormalize,
                      "Scale the whole picture without finding, cropping and centring the ink");
    addPrecision(*command, arguments->precision);
    addSheet(*command, arguments->sheet);
    command->add_option("--csv", arguments->csv, "Write the scores to this CSV file")->check(notEmpty());
    command->add_flag("--json", arguments->json, "Print one JSON document on standard output");
    addExamples(*command, {"compare digit.png", "compare *.png --model digits-lenet --csv scores.csv"});
    command->callback([arguments] { run(*arguments); });
}

}  // namespace app
