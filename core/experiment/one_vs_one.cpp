#include "core/data/unknown_pictures.h"
#include "core/evaluation/outputs.h"
#include "core/evaluation/reliability.h"
#include "core/experiment/cell_outcome.h"
#include "core/experiment/cell_stages.h"
#include "core/experiment/kinds.h"
#include "core/nn/architectures.h"
#include "core/strategy/decisions.h"
#include "core/strategy/refusal.h"
#include "core/tensor/operations.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr std::int64_t picturesOfASet = 1000;

/// The answers of one network, and what it says about the certainty of each.
struct NetworkAnswers {
    StrategyAnswers answers;
    std::vector<double> certainty;  ///< N; only its order matters
};

bool isPairs(const Contestant& contestant)
{
    return contestant == Contestant::Kind::OneVsOne || contestant == Contestant::Kind::OneVsOneMasked;
}

/// The product of the code matrix and the outputs: for each class, the sum of its outputs tanh(logit), which count
/// against the second class of a pair.
std::vector<double> pairVotes(std::span<const float> logits, std::size_t classes)
{
    std::vector<double> votes(classes, 0.0);
    std::size_t pair = 0;
    for (std::size_t i = 0; i < classes; ++i) {
        for (std::size_t j = i + 1; j < classes; ++j, ++pair) {
            const double output = std::tanh(static_cast<double>(logits[pair]));
            votes[i] += output;
            votes[j] -= output;
        }
    }
    return votes;
}

/// The logarithms of the probabilities that the duels of the outputs explain best.
std::vector<float> coupledLogarithms(std::span<const float> logits, std::size_t classes)
{
    const auto extent = static_cast<std::int64_t>(classes);
    Tensor duels({extent, extent});
    std::size_t pair = 0;
    for (std::size_t i = 0; i < classes; ++i) {
        for (std::size_t j = i + 1; j < classes; ++j, ++pair) {
            duels.values()[i * classes + j] = sigmoid(2.0F * logits[pair]);
            duels.values()[j * classes + i] = sigmoid(-2.0F * logits[pair]);
        }
    }
    std::vector<float> logarithms;
    for (const double probability : couple(duels))
        logarithms.push_back(static_cast<float>(std::log(std::max(probability, 1e-30))));
    return logarithms;
}

NetworkAnswers answersOf(const Contestant& contestant, const Network& network, const Dataset& images)
{
    const Tensor logits = outputsOf(network, images);
    const auto classes = static_cast<std::size_t>(images.classCount());
    NetworkAnswers all;
    all.answers.sigmoids = isSigmoids(contestant);
    all.answers.scores = Tensor({images.size(), images.classCount()});
    for (std::int64_t n = 0; n < images.size(); ++n) {
        const auto row = logits.row(n);
        if (isPairs(contestant)) {
            const std::vector<double> votes = pairVotes(row, classes);
            all.answers.winners.push_back(static_cast<int>(argmax(votes)));
            all.certainty.push_back(std::ranges::max(votes));
            std::ranges::copy(coupledLogarithms(row, classes), all.answers.scores.row(n).begin());
        } else {
            all.answers.winners.push_back(static_cast<int>(argmax(row)));
            const float highestLogit = std::ranges::max(row);
            const std::vector<float> stated = softmax(row);
            all.certainty.push_back(
                static_cast<double>(isSigmoids(contestant) ? highestLogit : std::ranges::max(stated)));
            std::ranges::copy(row, all.answers.scores.row(n).begin());
        }
    }
    return all;
}

TrainedNetwork trainContestant(const CellContext& context, const Contestant& contestant)
{
    const ExperimentPlan& plan = context.plan;
    const std::int64_t classes = context.classes();
    const TrainingJob job{toText(contestant), {}, plan.epochs, plan.batch, 0};
    if (isSigmoids(contestant))
        return trainSigmoids(context, contestant, job);
    TrainingJob own = job;
    own.start =
        networkStart(context, networkLayers(plan.architecture, isPairs(contestant) ? pairsOf(classes) : classes));
    if (!isPairs(contestant))
        return trainOnImages(context, context.data.train, own);
    const auto others = contestant == Contestant::Kind::OneVsOneMasked ? OtherPairs::Masked : OtherPairs::Abstain;
    return trainOnSource(
        context,
        [&](std::uint64_t order) {
            return codedImageSource(context.data.train, {.augmentation = augmentationOf(context), .seed = order},
                                    [classes, others](std::span<const float> logits, std::span<const int> labels,
                                                      std::span<float> gradient) {
                                        return pairCrossEntropy(logits, labels, gradient, classes, others);
                                    });
        },
        own);
}

/// The areas under the ROC curves that separate test images from pictures of no class.
void addRocAreas(Observation& observation, const Network& network, const std::vector<UnknownSet>& sets,
                 const std::vector<double>& known)
{
    for (const UnknownSet& set : sets) {
        if (set.images.size() < 2)  // all blank pictures are the same
            continue;
        std::string name = "roc_area_" + set.name;
        std::ranges::replace(name, ' ', '_');
        observation.extra[name] = areaUnderRoc(known, answersOf(observation.contestant, network, set.images).certainty);
    }
}

CellOutcome compareOutputs(const CellContext& context)
{
    const std::vector<Contestant>& contestants = context.plan.contestants;
    const auto networks = trainSpread(static_cast<int>(contestants.size()), [&](int i) {
        return trainContestant(context, contestants[static_cast<std::size_t>(i)]);
    });
    const std::vector<int> labels = labelsOf(context.data.test);
    const std::vector<UnknownSet> sets = unknownPictures(context.data.train, picturesOfASet, context.seed());
    std::map<Contestant, NetworkAnswers> all;
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
        addRocAreas(observation, networks[i].network, sets, certainty);
        outcome.seconds[timingKey(observation)] = networks[i].seconds;
        outcome.observations.push_back(std::move(observation));
    }
    return outcome;
}

void addOutputStages(CellStages& cell)
{
    std::uint32_t index = 0;
    for (const Contestant& contestant : cell.plan().contestants)
        cell.add({StageKind::Trunk, index++}, cell.plan().architecture,
                 isPairs(contestant) ? pairsOf(cell.classes()) : cell.classes(), cell.plan().epochs);
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
            .meaning =
                "Each contestant is one network, trained from scratch on the same images in the same order, with the "
                "same layers except for its outputs. one-vs-one has a tanh output for each pair of classes, with the "
                "target 0 for images of other classes; one-vs-one-masked does not learn from them. Both answer with "
                "the class whose outputs have the highest sum. sigmoid-start is sigmoid with the biases "
                "-log(K - 1) at the start. The ROC areas are probabilities that a test image is more certain than a "
                "picture of no class."};
}

}  // namespace core
