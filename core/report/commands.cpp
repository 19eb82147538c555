#include "core/report/commands.h"

#include "core/base/format.h"
#include "core/experiment/plan.h"
#include "core/strategy/strategy.h"

#include <fmt/format.h>

#include <algorithm>

namespace core {

namespace {

/// Writes the options whose values differ from their defaults.
class Writer {
public:
    explicit Writer(const char* subcommand) : m_line({"runoff", subcommand}) {}

    void add(const std::string& word) { m_line.add(word); }

    void text(const char* option, const std::string& value, const std::string& usual = {})
    {
        if (value != usual)
            m_line.add(option, value);
    }

    void given(const char* option, const std::optional<std::string>& value)
    {
        if (value)
            m_line.add(option, *value);
    }

    template <typename Number>
    void number(const char* option, Number value, Number usual = {})
    {
        if (value != usual)
            m_line.add(option, fmt::format("{}", value));
    }

    void flag(const char* option, bool on)
    {
        if (on)
            m_line.add(option);
    }

    void data(const DatasetOptions& data)
    {
        text("--dataset", data.dataset);
        for (const std::string& folder : data.dataDirectories)
            text("--data-dir", folder);
        text("--split-by", data.splitBy);
    }

    CommandLine take() { return std::move(m_line); }

private:
    CommandLine m_line;
};

void addSheet(Writer& line, const SheetSettings& sheet)
{
    const SheetSettings usual;
    if (sheet.path.empty())
        return;
    line.text("--export", sheet.path);
    line.text("--layout", sheet.layout, usual.layout);
    line.text("--panel", sheet.panel, usual.panel);
    line.text("--theme", sheet.theme, usual.theme);
    line.number("--width", sheet.width, usual.width);
    line.number("--text-size", sheet.textSize, usual.textSize);
    line.given("--caption", sheet.caption);
}

}  // namespace

std::string listOf(const std::vector<StrategyId>& strategies)
{
    std::vector<std::string> names;
    for (const StrategyId id : strategies)
        names.push_back(toText(id));
    return listOf(names);
}

std::string listOf(const std::vector<std::string>& names)
{
    return fmt::format("{}", fmt::join(names, ","));
}

std::string listOf(const std::vector<double>& numbers)
{
    return fmt::format("{}", fmt::join(numbers, ","));
}

std::string listOf(const std::vector<float>& numbers)
{
    std::string list;
    for (const float number : numbers) {
        std::string text = fmt::format("{}", number);
        // The shortest text of a float can be another float if it is first read as a double.
        if (const auto read = numberFrom(text); !read || static_cast<float>(*read) != number)
            text = fmt::format("{}", static_cast<double>(number));
        list += (list.empty() ? "" : ",") + text;
    }
    return list;
}

int usualMultiLabelEpochs(int epochs)
{
    return std::max(1, epochs * 2 / 3);
}

int usualSpecialistEpochs(int epochs)
{
    return std::max(1, epochs / 2);
}

std::string subjectName(const CompareOptions& options, std::size_t place)
{
    if (!options.drawing.empty())
        return "drawing";
    if (options.index)
        return fmt::format("{}: {} image {}", options.data.dataset, options.part == testPart ? "test" : "training",
                           *options.index);
    return options.images.at(place);
}

void setRecipe(TrainOptions& options, const Recipe& recipe)
{
    options.recipe = recipe;
    options.heads = toText(recipe.heads);
    if (recipe.strategies != usualStrategies(recipe.heads))
        options.strategies = listOf(recipe.strategies);
    options.optimizer = toText(recipe.optimizer.kind);
    if (recipe.optimizer.learningRate != optimizerNamed(options.optimizer).learningRate)
        options.learningRate = recipe.optimizer.learningRate;
    options.headOptimizer = recipe.headOptimizer ? toText(recipe.headOptimizer->kind) : std::string();
    options.schedule = toText(recipe.schedule);
    options.precision = toText(recipe.precision);
    if (recipe.taskWeights != usualTaskWeights)
        options.taskWeights = {recipe.taskWeights.classes, recipe.taskWeights.attributes,
                               recipe.taskWeights.quantities};
    options.multiLabelEpochs =
        recipe.multiLabelEpochs == usualMultiLabelEpochs(recipe.epochs) ? 0 : recipe.multiLabelEpochs;
    options.specialistEpochs =
        recipe.specialistEpochs == usualSpecialistEpochs(recipe.epochs) ? 0 : recipe.specialistEpochs;
    options.seedGiven = recipe.seed != Recipe{}.seed;
}

CommandLine commandOf(const CompareOptions& options)
{
    const CompareOptions usual;
    Writer line("compare");
    for (const std::string& image : options.images)
        line.add(image);
    line.data(options.data);
    line.text("--part", options.part, usual.part);
    line.given("--index", options.index ? std::optional(std::to_string(*options.index)) : std::nullopt);
    line.text("--model", options.model, usual.model);
    line.text("--strategies", options.strategies);
    line.text("--votes", options.votes, usual.votes);
    line.text("--elimination", options.elimination, usual.elimination);
    line.text("--thresholds", options.thresholds);
    line.flag("--calibrated", options.specialists == SpecialistScores::Calibrated);
    line.flag("--exactly-one", options.specialists == SpecialistScores::ExactlyOne);
    line.flag("--no-normalise", options.noNormalize);
    line.flag("--invert", options.invert);
    line.text("--precision", options.precision, usual.precision);
    line.text("--why", options.why);
    if (!options.why.empty())
        line.text("--why-method", options.whyMethod, usual.whyMethod);
    addSheet(line, options.sheet);
    line.text("--csv", options.csv);
    line.flag("--no-timing", options.noTiming);
    line.flag("--json", options.json);
    line.text("--drawing", options.drawing);  // last, because it is long
    return line.take();
}

CommandLine commandOf(const EvaluateOptions& options)
{
    const EvaluateOptions usual;
    Writer line("evaluate");
    line.text("--model", options.model);
    line.data(options.data);
    line.text("--part", options.part, usual.part);
    line.text("--leave-out", options.leaveOut);
    line.number("--limit", options.limit);
    line.text("--strategies", options.strategies);
    line.number("--pairs", options.pairs);
    line.number("--canvases", options.canvases);
    line.number("--hardest", options.hardest);
    line.text("--by", options.by);
    line.text("--predictions", options.predictions);
    line.text("--against", options.against);
    line.text("--precision", options.precision, usual.precision);
    line.flag("--confusion", options.confusion);
    line.flag("--calibration", options.calibration);
    line.flag("--no-timing", options.noTiming);
    line.flag("--json", options.json);
    return line.take();
}

CommandLine commandOf(const AdaptOptions& options)
{
    const AdaptOptions usual;
    Writer line("adapt");
    line.text("--model", options.model);
    line.data(options.data);
    line.text("--part", options.part, usual.part);
    line.number("--seed", options.seed, usual.seed);
    line.text("--out", options.out);
    line.flag("--json", options.json);
    return line.take();
}

CommandLine commandOf(const ExportOnnxOptions& options)
{
    Writer line("export-onnx");
    line.text("--model", options.model);
    line.text("--strategies", options.strategies);
    line.text("--out", options.out);
    line.flag("--json", options.json);
    return line.take();
}

CommandLine commandOf(const TrainOptions& options)
{
    const TrainOptions usual;
    const Recipe& recipe = options.recipe;
    Writer line("train");
    line.data(options.data);
    line.text("--mix", listOf(options.mix));
    line.text("--classes", options.classes);
    line.text("--leave-out", options.leaveOut);
    line.number("--stride", options.stride, usual.stride);
    line.number("--fraction", options.fraction, usual.fraction);
    line.text("--architecture", recipe.architecture, usual.recipe.architecture);
    line.text("--heads", options.heads, usual.heads);
    line.text("--strategies", options.strategies);
    line.text("--onto", options.onto);
    line.number("--epochs", recipe.epochs, usual.recipe.epochs);
    line.number("--head-epochs", recipe.headEpochs, usual.recipe.headEpochs);
    line.number("--multi-label-epochs", options.multiLabelEpochs);
    line.number("--specialist-epochs", options.specialistEpochs);
    line.number("--batch", recipe.batch, usual.recipe.batch);
    line.number("--head-batch", recipe.headBatch, usual.recipe.headBatch);
    line.text("--optimizer", options.optimizer, usual.optimizer);
    line.text("--head-optimizer", options.headOptimizer);
    line.number("--learning-rate", options.learningRate);
    line.number("--weight-decay", recipe.optimizer.weightDecay, usual.recipe.optimizer.weightDecay);
    line.text("--schedule", options.schedule, usual.schedule);
    line.number("--label-smoothing", recipe.labelSmoothing, usual.recipe.labelSmoothing);
    line.text("--precision", options.precision, usual.precision);
    line.text("--task-weights", listOf(options.taskWeights));
    line.text("--augmentation", options.augmentation, usual.augmentation);
    line.flag("--augment", options.augment);
    if (options.seedGiven)
        line.text("--seed", std::to_string(recipe.seed));
    line.number("--threads", options.threads, usual.threads);
    line.text("--title", recipe.title);
    line.text("--checkpoint", options.checkpoint);
    line.flag("--resume", options.resume);
    line.flag("--no-timing", options.noTiming);
    line.flag("--json", options.json);
    line.text("--out", options.out);
    return line.take();
}

ExperimentOptions changesOf(const ExperimentPlan& plan, const ExperimentPlan& usual)
{
    ExperimentOptions options;
    const auto take = [](auto& option, const auto& value, const auto& ofPlan) {
        if (value != ofPlan)
            option = value;
    };
    take(options.fractions, plan.fractions, usual.fractions);
    if (plan.contestants != usual.contestants)
        for (const Contestant& contestant : plan.contestants)
            options.strategies.push_back(toText(contestant));
    take(options.trials, plan.trials, usual.trials);
    take(options.folds, plan.folds, usual.folds);
    take(options.seed, plan.firstSeed, usual.firstSeed);
    take(options.classes, plan.classes, usual.classes);
    take(options.stride, plan.stride, usual.stride);
    take(options.epochs, plan.epochs, usual.epochs);
    take(options.headEpochs, plan.headEpochs, usual.headEpochs);
    take(options.precision, toText(plan.precision), toText(usual.precision));
    return options;
}

CommandLine commandOf(const ExperimentOptions& options)
{
    Writer line("experiment");
    line.add(options.protocol);
    for (const std::string& results : options.merged)
        line.add(results);
    line.text("--dataset", options.data.dataset);
    line.text("--mix", listOf(options.mix));
    for (const std::string& folder : options.data.dataDirectories)
        line.text("--data-dir", folder);
    line.text("--split-by", options.data.splitBy);
    line.text("--fractions", listOf(options.fractions));
    line.text("--strategies", listOf(options.strategies));
    line.number("--trials", options.trials);
    line.given("--folds", options.folds ? std::optional(std::to_string(*options.folds)) : std::nullopt);
    line.given("--seed", options.seed ? std::optional(std::to_string(*options.seed)) : std::nullopt);
    line.text("--classes", options.classes);
    line.number("--stride", options.stride);
    line.text("--architecture", options.architecture);
    line.number("--epochs", options.epochs);
    line.number("--head-epochs", options.headEpochs);
    line.text("--precision", options.precision);
    line.number("--threads", options.threads);
    line.text("--isa", options.isa);
    line.text("--shard", options.shard);
    const ExperimentOptions usual;
    if (options.zone != usual.zone)
        line.text("--zone", listOf(std::vector{options.zone}));
    if (options.correlation)
        line.text("--correlation", listOf(std::vector{*options.correlation}));
    line.number("--task", options.task);
    line.text("--submit", options.submit.engine);
    line.number("--tasks", options.submit.tasks);
    line.number("--minutes", options.submit.minutes);
    line.number("--cpus", options.submit.cpus, 1);
    line.text("--csv", options.files.csv);
    line.text("--plot", options.files.plot);
    line.text("--bars", options.files.bars);
    line.text("--report", options.files.report);
    line.flag("--resume", options.resume);
    line.flag("--show-plan", options.showPlan);
    line.flag("--no-timing", options.noTiming);
    line.flag("--json", options.json);
    line.text("--out", options.out);
    return line.take();
}

}  // namespace core
