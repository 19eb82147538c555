#include "core/base/language.h"
#include "core/evaluation/outputs.h"
#include "core/evaluation/reliability.h"
#include "core/experiment/cell_outcome.h"
#include "core/experiment/cell_stages.h"
#include "core/experiment/kinds.h"
#include "core/experiment/output_networks.h"
#include "core/experiment/unknown_areas.h"

#include <utility>

namespace core {

namespace {

TrainedNetwork trainContestant(const CellContext& context, const Contestant& contestant)
{
    return trainOutputNetwork(
        context, contestant,
        {toText(contestant), outputNetworkStart(context, contestant), context.plan.epochs, context.plan.batch});
}

OutputAnswers answersOf(const Contestant& contestant, const Network& network, const Dataset& images)
{
    return outputAnswers(contestant, outputsOf(network, images), static_cast<int>(images.classCount()));
}

CellOutcome compareOutputs(const CellContext& context)
{
    const std::vector<Contestant>& contestants = context.plan.contestants;
    const auto networks = trainSpread(static_cast<int>(contestants.size()), [&](int i) {
        return trainContestant(context, contestants[static_cast<std::size_t>(i)]);
    });
    const std::vector<int> labels = labelsOf(context.data.test);
    const std::vector<UnknownSet> sets = picturesOfNoClass(context.data.train, context.seed());
    std::map<Contestant, OutputAnswers> all;
    for (std::size_t i = 0; i < contestants.size(); ++i)
        all[contestants[i]] = answersOf(contestants[i], networks[i].network, context.data.test);
    CellOutcome outcome;
    for (std::size_t i = 0; i < contestants.size(); ++i) {
        const auto& [answers, certainty] = all.at(contestants[i]);
        Observation observation{.contestant = contestants[i], .setting = {}};
        priceNetworks(observation, {networks[i]});
        countRight(observation, answers.winners, all.at(StrategyId::Softmax).answers.winners, labels);
        const Reliability stated =
            reliability(Calibrator{.sigmoids = answers.sigmoids, .scales = {}}.probabilities(answers.scores),
                        answers.winners, labels);
        observation.extra["ece"] = stated.ece;
        observation.extra["brier"] = stated.brier;
        observation.extra["confidence"] = stated.confidence;
        addRocAreas(observation, sets, certainty, [&](const Dataset& images) {
            return answersOf(contestants[i], networks[i].network, images).certainty;
        });
        outcome.seconds[timingKey(observation)] = networks[i].seconds;
        outcome.observations.push_back(std::move(observation));
    }
    return outcome;
}

void addOutputStages(CellStages& cell)
{
    std::uint32_t index = 0;
    for (const Contestant& contestant : cell.plan().contestants)
        cell.add({StageKind::Trunk, index++}, cell.plan().architecture, outputCount(contestant, cell.classes()),
                 cell.plan().epochs);
}

}  // namespace

KindTraits oneVsOneKind()
{
    const std::vector<Contestant> contestants{StrategyId::Softmax, Contestant::Kind::OneVsOne,
                                              Contestant::Kind::OneVsOneMasked, Contestant::Kind::Sigmoid,
                                              Contestant::Kind::SigmoidStart};
    return {.name = "one-vs-one",
            .contestants = contestants,
            .usual = contestants,
            .baseline = StrategyId::Softmax,
            .run = compareOutputs,
            .stages = addOutputStages,
            .wholeNetworks = true,
            .meaning = RUNOFF_TEXT(
                "core",
                "Each contestant is one network, trained from scratch on the same images in the same order, with the "
                "same layers except for its outputs. one-vs-one has a tanh output for each pair of classes, with the "
                "target 0 for images of other classes; one-vs-one-masked does not learn from them. Both answer with "
                "the class whose outputs have the highest sum. sigmoid-start is sigmoid with the biases "
                "-log(K - 1) at the start. The ROC areas are probabilities that a test image is more certain than a "
                "picture of no class.")};
}

}  // namespace core
