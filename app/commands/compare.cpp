#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/compare_output.h"
#include "app/commands/help.h"
#include "app/commands/output.h"
#include "app/commands/ranges.h"
#include "app/standard_output.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/data/strokes.h"
#include "core/evidence/asked.h"
#include "core/evidence/evidence.h"
#include "core/image/drawing_file.h"
#include "core/image/normalize.h"
#include "core/model/zoo.h"
#include "core/strategy/classifier_plan.h"
#include "core/strategy/rules.h"
#include "core/strategy/strategy.h"
#include "ui/files/image_file.h"

#include <algorithm>
#include <chrono>
#include <memory>

namespace app {

namespace {

Subject readSubject(const std::string& path)
{
    if (ui::isDrawing(path))
        return {.picture = {}, .ink = core::readDrawing(path)};
    return {.picture = ui::readImage(path), .ink = {}};
}

Subject imageOfDataset(const core::CompareOptions& arguments, const core::Classifier& classifier)
{
    const core::TrainTest data = core::withRule(openData(arguments.data), classifier.preprocessing);
    const core::Dataset& part = arguments.part == core::testPart ? data.test : data.train;
    const std::int64_t index = *arguments.index;
    if (index >= part.size())
        throw core::UsageError("--index: expected a number below " + std::to_string(part.size())
                               + ", the number of these images, found " + std::to_string(index));
    Subject subject;
    if (part.hasStrokes())
        subject.ink = part.strokes[static_cast<std::size_t>(index)]->ink;
    else
        subject.picture = part.image(index);
    subject.isOfDataset = true;
    const std::string& name = part.classNames[part.labels[static_cast<std::size_t>(index)]];
    if (const auto found = std::ranges::find(classifier.classNames, name); found != classifier.classNames.end())
        subject.truth = static_cast<int>(found - classifier.classNames.begin());
    return subject;
}

/// Throws core::UsageError unless the arguments name pictures, a drawing or one image of a data set.
void checkSubject(const core::CompareOptions& arguments)
{
    const bool ofDataset = !arguments.data.dataset.empty();
    if (ofDataset != arguments.index.has_value())
        throw core::UsageError(ofDataset ? "compare --dataset: expected --index, the number of the image"
                                         : "compare --index: expected --dataset, the data set of the image");
    const int subjects = !arguments.images.empty() + !arguments.drawing.empty() + ofDataset;
    if (subjects != 1)
        throw core::UsageError(std::string("compare: expected IMAGE, --drawing or --dataset with --index, found ")
                               + (subjects == 0 ? "none" : "several") + " of them (runoff compare --help)");
}

/// The thresholds of --thresholds for K classes.
std::vector<float> thresholdsFrom(const std::string& text, int classes)
{
    std::vector<float> thresholds;
    if (text.empty())
        return thresholds;
    const auto refuse = [&] {
        throw core::UsageError("--thresholds: expected one number or " + std::to_string(classes)
                               + " numbers above 0 and below 1, separated by commas, found \"" + text + '"');
    };
    for (const std::string_view word : core::splitAtCommas(text)) {
        const auto number = core::numberFrom(word);
        const float threshold = number ? static_cast<float>(*number) : 0.0F;
        if (!(threshold > 0.0F && threshold < 1.0F))
            refuse();
        thresholds.push_back(threshold);
    }
    if (thresholds.size() == 1)
        thresholds.resize(static_cast<std::size_t>(classes), thresholds.front());
    if (thresholds.size() != static_cast<std::size_t>(classes))
        refuse();
    return thresholds;
}

/// Throws core::UsageError for a rule of a strategy that is not computed.
core::DecisionRules rulesFrom(const core::CompareOptions& arguments, const core::Classifier& classifier,
                              const std::vector<core::StrategyId>& chosen)
{
    const std::vector<core::StrategyId> computed = chosen.empty() ? classifier.strategies() : chosen;
    const auto need = [&computed](bool isSet, const char* option, core::StrategyId id) {
        if (isSet && std::ranges::find(computed, id) == computed.end())
            throw core::UsageError(std::string(option) + ": expected " + core::toText(id) + " among the strategies");
    };
    const core::CompareOptions usual;
    core::DecisionRules rules{.votes = core::votesNamed(arguments.votes),
                              .ddag = arguments.elimination == core::duelsRule,
                              .thresholds = thresholdsFrom(arguments.thresholds, classifier.classCount()),
                              .specialists = arguments.specialists};
    need(arguments.votes != usual.votes, "--votes", core::StrategyId::Pairwise);
    need(rules.ddag, "--elimination", core::StrategyId::Elimination);
    need(rules.ddag, "--elimination", core::StrategyId::Pairwise);
    need(!rules.thresholds.empty(), "--thresholds", core::StrategyId::MultiLabel);
    need(rules.specialists == core::SpecialistScores::Calibrated, "--calibrated", core::StrategyId::Specialists);
    need(rules.specialists == core::SpecialistScores::ExactlyOne, "--exactly-one", core::StrategyId::Specialists);
    return rules;
}

std::optional<core::Image> inputOf(const Subject& subject, const core::Preprocessing& rule,
                                   const core::NormalizeOptions& options)
{
    if (subject.picture.empty())
        return core::normalize(subject.ink, rule, options);
    return subject.isOfDataset ? core::networkInput(subject.picture, rule, options)
                               : core::normalizePicture(subject.picture, rule, options);
}

struct Comparing {
    core::NormalizeOptions options;
    std::vector<core::StrategyId> strategies;
    core::DecisionRules rules;
    std::optional<core::AskedQuestion> why = {};
    core::EvidenceMethod method = {};
};

/// The question of --why. Throws core::UsageError if its strategy is not computed.
std::optional<core::AskedQuestion> questionFrom(const core::CompareOptions& arguments,
                                                const core::Classifier& classifier,
                                                const std::vector<core::StrategyId>& strategies)
{
    if (arguments.why.empty())
        return std::nullopt;
    const core::AskedQuestion asked = core::parseAsked(arguments.why, classifier);
    const std::vector<core::StrategyId> computed = strategies.empty() ? classifier.strategies() : strategies;
    if (std::ranges::find(computed, asked.strategy) == computed.end())
        throw core::UsageError("--why: expected a strategy that is computed (" + core::listOf(computed) + "), found \""
                               + core::toText(asked.strategy) + '"');
    return asked;
}

/// Computes the evidence of each comparison with ink.
void explain(Compared& compared, const Comparing& how)
{
    if (!how.why)
        return;
    core::EvidencePlan plan(compared.classifier);
    for (core::Comparison& comparison : compared.comparisons) {
        stopWithoutReader();
        const core::Verdict* verdict = core::verdictOf(comparison.verdicts, how.why->strategy);
        if (!verdict)
            continue;
        const core::Margin margin =
            core::marginOf(*compared.classifier, *verdict, core::questionOf(*how.why, *verdict));
        comparison.why = plan.explain(*comparison.image, std::span(&margin, 1), {.method = how.method}).front();
    }
}

core::Comparison compareOne(core::ClassifierPlan& plan, const Subject& subject, const Comparing& how)
{
    core::Comparison comparison;
    const auto start = std::chrono::steady_clock::now();
    comparison.image = inputOf(subject, plan.classifier().preprocessing, how.options);
    if (comparison.image) {
        comparison.verdicts = plan.classify(*comparison.image, how.strategies);
        core::decideBy(how.rules, comparison.verdicts);
    }
    comparison.microseconds =
        std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
    return comparison;
}

void writeComparison(const Compared& compared, const core::CompareOptions& arguments, const Json& errors)
{
    if (!compared.comparisons.empty())
        writeSheets(compared, arguments.sheet);
    if (!arguments.csv.empty())
        core::writeFile(arguments.csv, core::toCsv(compared.comparisons, *compared.classifier));
    if (!arguments.json)
        return printText(compared.comparisons, *compared.classifier, timesOf(arguments.noTiming));
    Json document = core::toJson(compared.comparisons, *compared.classifier, timesOf(arguments.noTiming));
    if (!errors.empty())
        document["errors"] = errors;
    print(document);
}

/// Reads the drawing, the image of a data set, or the pictures. Reports pictures among several that cannot be read in
/// `errors` and leaves them out.
void readSubjects(const core::CompareOptions& arguments, Compared& compared, Json& errors)
{
    if (arguments.images.empty()) {
        compared.places = {0};
        compared.subjects = {arguments.index
                                 ? imageOfDataset(arguments, *compared.classifier)
                                 : Subject{.picture = {}, .ink = core::parseDrawing(arguments.drawing, "--drawing")}};
    }
    for (std::size_t place = 0; place < arguments.images.size(); ++place) {
        stopWithoutReader();
        const std::string& path = arguments.images[place];
        try {
            compared.subjects.push_back(readSubject(path));
            compared.places.push_back(place);
        } catch (const core::Error& error) {
            if (arguments.images.size() == 1)
                throw;
            say("runoff: " + std::string(error.what()));
            errors.push_back({{"path", core::validUtf8(path)}, {"error", core::onOneLine(error.what())}});
        }
    }
}

void run(const core::CompareOptions& arguments)
{
    checkSubject(arguments);
    const auto strategies = chosenStrategies(arguments.strategies);
    const core::Precision precision = core::precisionNamed(arguments.precision);
    const std::size_t named = std::max<std::size_t>(1, arguments.images.size());
    std::vector<core::NamedFile> outputs = sheetFiles(arguments.sheet, named);
    outputs.push_back({"--csv", arguments.csv});
    std::vector<core::NamedFile> inputs =
        outputs.size() == 1 && arguments.csv.empty() ? std::vector<core::NamedFile>() : modelFiles(arguments.model);
    for (const std::string& path : arguments.images)
        inputs.push_back({"the picture", path});
    checkOutputs(outputs, inputs, arguments.data);
    Compared compared{.comparisons = {},
                      .subjects = {},
                      .places = {},
                      .named = named,
                      .classifier = core::openModel(arguments.model),
                      .options = {.normalize = !arguments.noNormalize, .invert = arguments.invert},
                      .chosen = !strategies.empty()};
    const Comparing how{compared.options, strategies, rulesFrom(arguments, *compared.classifier, strategies),
                        questionFrom(arguments, *compared.classifier, strategies),
                        core::evidenceMethodNamed(arguments.whyMethod)};
    core::ClassifierPlan plan(compared.classifier, precision);
    Json errors = Json::array();
    readSubjects(arguments, compared, errors);
    for (std::size_t i = 0; i < compared.subjects.size(); ++i) {
        stopWithoutReader();
        compared.comparisons.push_back(compareOne(plan, compared.subjects[i], how));
        compared.comparisons.back().path = core::subjectName(arguments, compared.places[i]);
    }
    explain(compared, how);
    writeComparison(compared, arguments, errors);
    if (!errors.empty())
        throw core::UsageError(std::to_string(errors.size()) + " of " + std::to_string(compared.named)
                               + " pictures could not be read");
}

}  // namespace

void addCompare(CLI::App& program)
{
    const auto arguments = std::make_shared<core::CompareOptions>();
    CLI::App* command =
        program.add_subcommand("compare", "Classify pictures and drawings with every strategy of a model");
    command->add_option("IMAGE", arguments->images, "Picture files, or drawings that the window saved")
        ->check(notEmpty());
    command
        ->add_option("--drawing", arguments->drawing,
                     "A drawing as JSON, in place of IMAGE; the window writes it with Edit > Copy as command")
        ->check(notEmpty());
    command->add_option("--dataset", arguments->data.dataset, "Data set of an image, in place of IMAGE, with --index")
        ->check(notEmpty());
    command->add_option("--index", arguments->index, "Number of the image in the data set, from 0")
        ->check(wholeNumber(0, any));
    addPart(*command, arguments->part, "Images of the data set that --index counts");
    addDataDirectories(*command, arguments->data.dataDirectories);
    addSplitBy(*command, arguments->data);
    command->add_option("--model", arguments->model, "Model name (listed by runoff models) or file")
        ->capture_default_str()
        ->check(notEmpty());
    command->add_option("--strategies", arguments->strategies, "Comma-separated subset of: " + core::strategyNames());
    command->add_flag("--no-normalise,--no-normalize", arguments->noNormalize,
                      "Scale the whole picture without finding, cropping and centring the ink");
    command->add_flag("--invert", arguments->invert, "Swap ink and background");
    command
        ->add_option("--votes", arguments->votes,
                     "Votes that decide for pairwise: soft or hard votes, probabilities coupled by the method of Wu, "
                     "Lin and Weng, or by the rule of Price")
        ->capture_default_str()
        ->check(CLI::IsMember(std::vector<std::string>(std::begin(core::votesNames), std::end(core::votesNames))));
    command
        ->add_option("--elimination", arguments->elimination,
                     "Rule of elimination: rounds, or duels of the pairwise heads")
        ->capture_default_str()
        ->check(CLI::IsMember({core::roundsRule, core::duelsRule}));
    command
        ->add_option("--thresholds", arguments->thresholds,
                     "Thresholds of multi-label: one number, or one for each class separated by commas; default: those "
                     "of the model")
        ->check(notEmpty());
    const auto decideBy = [arguments](core::SpecialistScores scores) {
        return [arguments, scores] { arguments->specialists = scores; };
    };
    auto* calibrated = command->add_flag_callback("--calibrated", decideBy(core::SpecialistScores::Calibrated),
                                                  "Decide for specialists by the calibrated outputs");
    command
        ->add_flag_callback("--exactly-one", decideBy(core::SpecialistScores::ExactlyOne),
                            "Decide for specialists by the probability that only the network of this class says yes")
        ->excludes(calibrated);
    addPrecision(*command, arguments->precision);
    command
        ->add_option(
            "--why", arguments->why,
            "Add the evidence of each pixel for an answer: STRATEGY, STRATEGY:CLASS, or STRATEGY:CLASS:OTHER for "
            "CLASS rather than OTHER")
        ->check(notEmpty());
    command->add_option("--why-method", arguments->whyMethod, "Method of --why: gradient or occlusion")
        ->capture_default_str()
        ->check(CLI::IsMember(
            std::vector<std::string>(std::begin(core::evidenceMethodNames), std::end(core::evidenceMethodNames))));
    addSheet(*command, arguments->sheet);
    command->add_option("--csv", arguments->csv, "Write the scores to this CSV file")->check(notEmpty());
    addNoTiming(*command, arguments->noTiming);
    command->add_flag("--json", arguments->json, "Print one JSON document on standard output");
    addExamples(*command, {"compare digit.png", "compare *.png --model digits-lenet --csv scores.csv",
                           "compare digit.png --why softmax:4:9 --export why.pdf"});
    command->callback([arguments] { run(*arguments); });
}

}  // namespace app
