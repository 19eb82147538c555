#include "core/strategy/strategy.h"

#include "core/base/error.h"
#include "core/strategy/cascade.h"
#include "core/strategy/dichotomies.h"
#include "core/strategy/ecoc.h"
#include "core/strategy/multi_task.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace core {

namespace {

std::string nameList(const char* between)
{
    std::string names;
    for (const Strategy& known : strategies())
        names += (names.empty() ? "" : between) + known.name;
    return names;
}

std::int64_t rounds(int classes)
{
    return classes - 1;
}

Verdict softmax(StrategyLogits& logits, const DecisionFit& fit)
{
    return decideSoftmax(logits.all(), fit.temperature);
}
Verdict pairwise(StrategyLogits& logits, const DecisionFit& fit)
{
    return decidePairwise(logits.all(), fit.classes);
}
Verdict elimination(StrategyLogits& logits, const DecisionFit& fit)
{
    return decideElimination(fit.classes,
                             [&](std::uint32_t mask) { return logits.segment(subsetIndex(mask, fit.classes)); });
}
/// One network with an output for each class.
NetworkGroupLayout oneOutputPerClass(std::span<const std::string> classNames, const Shape&)
{
    return {.outputs = {static_cast<std::int64_t>(classNames.size())}};
}
/// A network with a single output for each class.
NetworkGroupLayout oneNetworkPerClass(std::span<const std::string> classNames, const Shape&)
{
    return {.outputs = std::vector<std::int64_t>(classNames.size(), 1)};
}
Verdict multiLabel(StrategyLogits& logits, const DecisionFit& fit)
{
    return decideMultiLabel(logits.all(), fit.thresholds);
}
Verdict specialists(StrategyLogits& logits, const DecisionFit& fit)
{
    return decideSpecialists(logits.all(), fit.scales);
}
Verdict ddag(StrategyLogits& logits, const DecisionFit& fit)
{
    return decideDdag(fit.classes,
                      [&](int low, int high) { return logits.segment(pairIndex(low, high, fit.classes)); });
}
Verdict coupling(StrategyLogits& logits, const DecisionFit& fit)
{
    return decideCoupling(logits.all(), fit.classes);
}
Verdict dichotomies(StrategyLogits& logits, const DecisionFit& fit)
{
    return decideDichotomies(logits.all(), fit.classes);
}
Verdict ecoc(StrategyLogits& logits, const DecisionFit& fit)
{
    return decideEcoc(logits.all(), fit.classes);
}
Verdict multiTask(StrategyLogits& logits, const DecisionFit& fit)
{
    return decideMultiTask(logits.all(), fit.classNames, fit.constants);
}
Verdict cascade(StrategyLogits& logits, const DecisionFit& fit)
{
    return decideCascade(cascadePlan(fit.classNames), [&](std::size_t network) { return logits.segment(network); });
}
std::int64_t gateAndBranch(int)
{
    return 2;
}

/// Coupling converts votes to probabilities.
std::vector<double> coupled(const Verdict& verdict)
{
    return std::get<PairwiseTrace>(verdict.trace).coupled;
}
/// Only the head of the first round has all classes.
std::vector<double> firstRound(const Verdict& verdict)
{
    const std::vector<float>& scores = std::get<EliminationTrace>(verdict.trace).rounds.front().scores;
    return {scores.begin(), scores.end()};
}

}  // namespace

std::span<const Strategy> strategies()
{
    using enum StrategyId;
    static const std::array<Strategy, allStrategies.size()> registry{{
        {.id = Softmax,
         .name = "softmax",
         .backing = Backing::SharedHeads,
         .headsOf = Softmax,
         .heads = softmaxHeads,
         .decide = softmax,
         .writeTrace = writeSoftmaxTrace,
         .mark = softmaxMark},
        {.id = Pairwise,
         .name = "pairwise",
         .backing = Backing::SharedHeads,
         .headsOf = Pairwise,
         .heads = pairwiseHeads,
         .decide = pairwise,
         .writeTrace = writePairwiseTrace,
         .probabilities = coupled,
         .mark = {"#d55e00", MarkShape::Square, 0xf08240, 0x8f3a00, 0xff9f5c}},
        {.id = Elimination,
         .name = "elimination",
         .backing = Backing::SharedHeads,
         .headsOf = Elimination,
         .heads = eliminationHeads,
         .decide = elimination,
         .writeTrace = writeEliminationTrace,
         .probabilities = firstRound,
         .asked = rounds,
         .mostClasses = 12,
         .statedBy = Softmax,
         .mark = {"#008f67", MarkShape::Triangle, 0x2fc296, 0x005c42, 0x4fe3b5}},
        {.id = MultiLabel,
         .name = "multi-label",
         .backing = Backing::Networks,
         .headsOf = MultiLabel,
         .heads = softmaxHeads,  // one segment of K
         .networks = oneOutputPerClass,
         .decide = multiLabel,
         .writeTrace = writeMultiLabelTrace,
         .sigmoids = true,
         .labels = true,
         .mark = {"#aa4499", MarkShape::Diamond, 0xd27dc5, 0x7a1f6c, 0xf59ae8}},
        {.id = Specialists,
         .name = "specialists",
         .backing = Backing::Networks,
         .headsOf = Specialists,
         .heads = sigmoidHeads,
         .networks = oneNetworkPerClass,
         .decide = specialists,
         .writeTrace = writeSpecialistsTrace,
         .sigmoids = true,
         .mark = {"#9a7200", MarkShape::Pentagon, 0xd9a532, 0x5c4300, 0xffd24d}},
        {.id = Ddag,
         .name = "ddag",
         .backing = Backing::DerivedHeads,
         .headsOf = Pairwise,
         .heads = pairwiseHeads,
         .decide = ddag,
         .writeTrace = writeDdagTrace,
         .probabilities = ddagProbabilities,
         .asked = rounds,
         .shownAtFirst = false,
         .mark = {"#5b5bd6", MarkShape::Star, 0x9d9dff, 0x3a2fb0, 0xb9b3ff}},
        {.id = Coupling,
         .name = "coupling",
         .backing = Backing::DerivedHeads,
         .headsOf = Pairwise,
         .heads = pairwiseHeads,
         .decide = coupling,
         .writeTrace = writeCouplingTrace,
         .shownAtFirst = false,
         .mark = {"#c2255c", MarkShape::Square, 0xff7fa5, 0x8c0f45, 0xff9dbb}},
        {.id = Dichotomies,
         .name = "dichotomies",
         .backing = Backing::SharedHeads,
         .headsOf = Dichotomies,
         .heads = dichotomyHeads,
         .decide = dichotomies,
         .writeTrace = writeDichotomiesTrace,
         .shownAtFirst = false,
         .mark = {"#3f7f1f", MarkShape::Diamond, 0x98c95a, 0x2b5a10, 0xb4e67a}},
        {.id = Ecoc,
         .name = "ecoc",
         .backing = Backing::SharedHeads,
         .headsOf = Ecoc,
         .heads = ecocHeads,
         .decide = ecoc,
         .writeTrace = writeEcocTrace,
         .mostClasses = 31,
         .shownAtFirst = false,
         .mark = {"#7a5230", MarkShape::Pentagon, 0xc79a72, 0x5a3416, 0xe6bd96}},
        {.id = MultiTask,
         .name = "multi-task",
         .backing = Backing::Networks,
         .headsOf = MultiTask,
         .networks = multiTaskNetworks,
         .decide = multiTask,
         .writeTrace = writeMultiTaskTrace,
         .usual = false,
         .shownAtFirst = false,
         .mark = {"#00808c", MarkShape::Star, 0x3fd0e0, 0x005866, 0x6fe6f2}},
        {.id = Cascade,
         .name = "cascade",
         .backing = Backing::Networks,
         .headsOf = Cascade,
         .networks = cascadeNetworks,
         .decide = cascade,
         .writeTrace = writeCascadeTrace,
         .asked = gateAndBranch,
         .usual = false,
         .shownAtFirst = false,
         .mark = {"#d02f2f", MarkShape::Triangle, 0xf2665e, 0x990000, 0xff8a80}},
    }};
    return registry;
}

const Strategy& strategy(StrategyId id)
{
    const auto found = std::ranges::find(strategies(), id, &Strategy::id);
    expects(found != strategies().end(), "strategy: expects an id of the registry");
    return *found;
}

const Strategy* findStrategy(const std::string& name)
{
    const auto found = std::ranges::find(strategies(), name, &Strategy::name);
    return found == strategies().end() ? nullptr : &*found;
}

std::string toText(StrategyId id)
{
    return strategy(id).name;
}

std::string strategyNames()
{
    return nameList(",");
}

std::vector<StrategyId> headGroupsFor(std::span<const StrategyId> wanted)
{
    std::vector<StrategyId> groups;
    for (const Strategy& group : strategies()) {
        const bool asked = std::ranges::any_of(wanted, [&](StrategyId id) { return strategy(id).headsOf == group.id; });
        if (group.backing == Backing::SharedHeads && (group.id == StrategyId::Softmax || asked))
            groups.push_back(group.id);
    }
    return groups;
}

std::vector<double> statedProbabilities(const Verdict& verdict)
{
    const auto stated = strategy(verdict.strategy).probabilities;
    return stated ? stated(verdict) : std::vector<double>(verdict.scores.begin(), verdict.scores.end());
}

std::vector<double> plainProbabilities(const Verdict& verdict, float temperature)
{
    std::vector<double> probabilities = statedProbabilities(verdict);
    if (verdict.strategy != StrategyId::Softmax || temperature == 1.0F)
        return probabilities;
    double sum = 0.0;
    for (double& probability : probabilities) {
        probability = std::pow(probability, static_cast<double>(temperature));
        sum += probability;
    }
    for (double& probability : probabilities)
        probability /= sum;
    return probabilities;
}

std::vector<float> statedLogarithms(const Verdict& verdict)
{
    std::vector<float> logarithms;
    for (const double probability : statedProbabilities(verdict))
        logarithms.push_back(static_cast<float>(std::log(std::max(probability, 1e-12))));
    return logarithms;
}

std::vector<StrategyId> parseStrategies(const std::string& list)
{
    std::vector<StrategyId> wanted;
    std::istringstream stream(list + ",");  // so that a trailing comma yields an empty name, which is an error
    for (std::string name; std::getline(stream, name, ',');) {
        const Strategy* found = findStrategy(name);
        if (!found)
            throw UsageError("strategy \"" + name + "\": expected a list of " + nameList(", ")
                             + ", separated by commas");
        wanted.push_back(found->id);
    }
    std::ranges::sort(wanted);  // ids are declared in the order of the registry
    const auto repeated = std::ranges::unique(wanted);
    wanted.erase(repeated.begin(), repeated.end());
    return wanted;
}

}  // namespace core
