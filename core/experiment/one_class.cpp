#include "core/base/language.h"
#include "core/base/random.h"
#include "core/data/sample.h"
#include "core/evaluation/reliability.h"
#include "core/experiment/cell_outcome.h"
#include "core/experiment/cell_stages.h"
#include "core/experiment/kinds.h"

#include <nlohmann/json.hpp>

namespace core {

namespace {

/// The label of plan.onlyClass among the classes of the plan.
int onlyLabel(const ExperimentPlan& plan, const std::vector<std::string>& classNames)
{
    return parseClasses(plan.onlyClass, classNames).front();
}

/// A data set of the same size with random pixels.
Dataset noiseLike(const Dataset& dataset, std::uint64_t seed)
{
    Dataset noise = dataset;
    noise.strokes.clear();
    Random random(derivedSeed(seed, "noise"));
    for (std::uint8_t& pixel : noise.pixels)
        pixel = static_cast<std::uint8_t>(random.below(256));
    return noise;
}

void addMeasures(CellOutcome& outcome, const CellContext& context, const Trained& trained, const Dataset& images,
                 const std::string& setting)
{
    const int only = onlyLabel(context.plan, images.classNames);
    const std::vector<int> always(static_cast<std::size_t>(images.size()), only);
    const AnswerSheet sheet = answer(context, trained, images);
    const StrategyAnswers& baseline = sheet.at(traitsOf(context.plan.kind).baseline);
    for (const auto& [contestant, answers] : sheet) {
        Observation observation = priced(context, trained, contestant);
        observation.setting = setting;
        observation.reference = isReference(contestant);
        countRight(observation, answers.winners, baseline.winners, always);
        const Tensor probabilities =
            Calibrator{.sigmoids = answers.sigmoids, .scales = {}}.probabilities(answers.scores);
        double stated = 0.0;
        for (std::int64_t n = 0; n < images.size(); ++n)
            stated += probabilities.row(n)[static_cast<std::size_t>(answers.winners[static_cast<std::size_t>(n)])];
        observation.extra["stated_probability"] = stated / static_cast<double>(images.size());
        outcome.seconds[timingKey(observation)] = secondsOf(context, trained, contestant);
        outcome.observations.push_back(std::move(observation));
    }
}

CellOutcome answerOneClass(const CellContext& context)
{
    const Trained trained = trainCell(context);
    CellOutcome outcome;
    addMeasures(outcome, context, trained, context.data.test, "test images of all classes");
    addMeasures(outcome, context, trained, noiseLike(context.data.test, context.seed()), "noise");
    return outcome;
}

void keepOnlyClass(CellData& cell, const ExperimentPlan& plan, const CellKey&)
{
    const int only = onlyLabel(plan, cell.train.classNames);
    cell.train = cell.train.subset(indicesWhere(cell.train, [only](int label) { return label == only; }));
}

void writeOnlyClass(const ExperimentPlan& plan, nlohmann::ordered_json& document)
{
    document["class"] = plan.onlyClass;
}

std::string answeredClass(const ExperimentPlan& plan)
{
    return "answered " + plan.onlyClass;
}

}  // namespace

KindTraits oneClassKind()
{
    return {.name = "one-class",
            .contestants = withAllHeads(usualContestants()),
            .usual = usualContestants(),
            .baseline = StrategyId::Softmax,
            .run = answerOneClass,
            .stages = addTrainedStages,
            .prepare = keepOnlyClass,
            .write = writeOnlyClass,
            .namesClass = true,
            .measure = answeredClass,
            .groups = RUNOFF_TEXT("core", "Kind of pictures"),
            .meaning = RUNOFF_TEXT(
                "core",
                "The measure is the share of pictures for which the answer is the only class of the training. A "
                "high stated probability does not show knowledge, because the networks never had to distinguish "
                "classes.")};
}

}  // namespace core
