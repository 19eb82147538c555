#include "core/training/cascade.h"

#include "core/base/language.h"
#include "core/data/sample.h"
#include "core/data/unknown_pictures.h"
#include "core/evaluation/outputs.h"
#include "core/experiment/cell_outcome.h"
#include "core/experiment/cell_stages.h"
#include "core/experiment/kinds.h"
#include "core/nn/architectures.h"
#include "core/tensor/operations.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::int64_t cascadePicturesOfAKind = 1000;
constexpr int none = -1;

/// Pictures to classify: test images, or pictures of no class.
struct Pictures {
    std::string setting;
    Dataset images;
    std::vector<int> truth;  ///< `none` for pictures of no class
};

std::vector<Pictures> picturesOf(const CellContext& context, const CascadePlan& cascade)
{
    const Dataset& test = context.data.test;
    std::vector<Pictures> all{{"test images", test, labelsOf(test)}};
    if (!cascade.rejects())
        return all;
    for (UnknownSet& set : unknownPictures(context.data.train, cascadePicturesOfAKind, context.seed())) {
        const std::vector<int> truth(static_cast<std::size_t>(set.images.size()), none);
        all.push_back({set.name == unseenByGates ? set.name + ", never seen in training" : set.name,
                       std::move(set.images), truth});
    }
    return all;
}

TrainedNetwork trained(const CellContext& context, const std::string& name, const std::string& architecture,
                       const Dataset& images)
{
    const Network start = networkStart(context, networkLayers(architecture, images.classCount()));
    return trainOnImages(context, images, {name, start, context.plan.epochs, context.plan.batch, 0});
}

struct CascadeContestant {
    Contestant contestant;
    std::vector<TrainedNetwork> networks;
};

struct CascadeAnswers {
    std::vector<int> winners;
    double gateWrong = 0.0, networksAsked = 1.0;  ///< share of the images; mean number of networks per image
};

/// Trains one network. If the gate can reject images, the network has an additional class "none of them", which it
/// learns from the same pictures as the gate.
CascadeContestant flat(const CellContext& context, const Dataset& gate, const CascadePlan& cascade)
{
    Dataset images = context.data.train;
    if (cascade.rejects()) {
        const std::size_t known = images.labels.size();
        images = gate;
        std::ranges::copy(context.data.train.labels, images.labels.begin());
        std::fill(images.labels.begin() + static_cast<std::ptrdiff_t>(known), images.labels.end(),
                  static_cast<std::uint8_t>(context.classes()));
        images.classNames = context.data.train.classNames;
        images.classNames.emplace_back("none of them");
    }
    return {Contestant::Kind::Flat, {trained(context, "flat", context.plan.architecture, images)}};
}

CascadeContestant gated(const CellContext& context, const Dataset& gate, const CascadePlan& cascade)
{
    CascadeContestant all{StrategyId::Cascade, {trained(context, toText(gateStage()), gateArchitecture, gate)}};
    for (std::size_t place = 0; place < cascade.branches.size(); ++place)
        if (cascade.branches[place].classes.size() >= 2)
            all.networks.push_back(trained(context, toText(branchStage(place)), context.plan.architecture,
                                           select(context.data.train, {.classes = cascade.branches[place].classes})));
    return all;
}

CascadeAnswers answersOf(const CascadeContestant& contestant, const CellContext& context, const Pictures& pictures)
{
    const Tensor logits = outputsOf(contestant.networks.front().network, pictures.images);
    CascadeAnswers answers;
    for (std::int64_t n = 0; n < logits.extent(0); ++n) {
        const auto said = static_cast<int>(argmax(logits.row(n)));
        answers.winners.push_back(said < context.classes() ? said : none);
    }
    return answers;
}

CascadeAnswers answersOf(const CascadeContestant& contestant, const CascadePlan& cascade, const Pictures& pictures)
{
    std::vector<Tensor> logits;
    for (const TrainedNetwork& network : contestant.networks)
        logits.push_back(outputsOf(network.network, pictures.images));
    std::vector<int> winners;
    std::int64_t gateWrong = 0, networksAsked = 0;
    for (std::int64_t n = 0; n < pictures.images.size(); ++n) {
        const Verdict verdict = decideCascade(cascade, [&](std::size_t network) {
            const auto row = logits[network].row(n);
            return std::vector<float>(row.begin(), row.end());
        });
        winners.push_back(verdict.winner.value_or(none));
        const auto& trace = std::get<CascadeTrace>(verdict.trace);
        const int truth = pictures.truth[static_cast<std::size_t>(n)];
        gateWrong += truth == none ? verdict.winner.has_value() : trace.isWrong(truth);
        networksAsked += verdict.forwardPasses;
    }
    const auto images = static_cast<double>(pictures.images.size());
    return {std::move(winners), static_cast<double>(gateWrong) / images, static_cast<double>(networksAsked) / images};
}

void add(CellOutcome& outcome, const CascadeContestant& one, const Pictures& pictures, const CascadeAnswers& answers,
         const CascadeAnswers& baseline)
{
    Observation observation{.contestant = one.contestant, .setting = pictures.setting};
    priceNetworks(observation, one.networks);
    countRight(observation, answers.winners, baseline.winners, pictures.truth);
    observation.extra["networks_asked"] = answers.networksAsked;
    if (one.networks.size() > 1)
        observation.extra["gate_wrong"] = answers.gateWrong;
    outcome.seconds[timingKey(observation)] = secondsOf(one.networks);
    outcome.observations.push_back(std::move(observation));
}

CellOutcome compareCascade(const CellContext& context)
{
    const CascadePlan cascade = cascadePlan(context.data.train.classNames);
    const Dataset gate = gateImages(context.data.train, cascade, derivedSeed(context.seed(), "pictures of the gate"));
    const CascadeContestant baseline = flat(context, gate, cascade);
    const CascadeContestant other =
        context.wants(StrategyId::Cascade) ? gated(context, gate, cascade) : CascadeContestant{};
    CellOutcome outcome;
    for (const Pictures& pictures : picturesOf(context, cascade)) {
        const CascadeAnswers first = answersOf(baseline, context, pictures);
        add(outcome, baseline, pictures, first, first);
        if (!other.networks.empty())
            add(outcome, other, pictures, answersOf(other, cascade, pictures), first);
    }
    return outcome;
}

void addCascadeStages(CellStages& cell)
{
    const ExperimentPlan& plan = cell.plan();
    const CascadePlan cascade = cascadePlan(cell.data().train.classNames);
    const double gateShare = gateImagesPerImage(cascade);
    cell.add({StageKind::Trunk}, plan.architecture, cell.classes() + (cascade.rejects() ? 1 : 0), plan.epochs,
             gateShare);
    if (!cell.wants(StrategyId::Cascade))
        return;
    cell.add(gateStage(), gateArchitecture, static_cast<std::int64_t>(cascade.branches.size()), plan.epochs, gateShare);
    for (std::size_t place = 0; place < cascade.branches.size(); ++place)
        if (const auto members = static_cast<std::int64_t>(cascade.branches[place].classes.size()); members >= 2)
            cell.add(branchStage(place), plan.architecture, members, plan.epochs, cell.shareOf(members));
}

}  // namespace

KindTraits cascadeKind()
{
    return {.name = "cascade",
            .contestants = {Contestant::Kind::Flat, StrategyId::Cascade},
            .usual = {Contestant::Kind::Flat, StrategyId::Cascade},
            .baseline = Contestant::Kind::Flat,
            .run = compareCascade,
            .stages = addCascadeStages,
            .wholeNetworks = true,
            .pricePerSetting = true,
            .groups = RUNOFF_TEXT("core", "Kind of pictures"),
            .meaning = RUNOFF_TEXT(
                "core",
                "flat is one network. If the gate can reject pictures, flat has an additional class \"none of them\", "
                "which it learns from the same pictures as the gate. The cost of cascade is that of all its networks. "
                "\"networks asked\" is the mean number of networks that ran for a picture. \"gate wrong\" is the share "
                "of pictures that the gate sent to a branch without the right answer. The gate is a small network. A "
                "program draws the pictures of no class, with different seeds for training and test.")};
}

}  // namespace core
