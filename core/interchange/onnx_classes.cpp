#include "core/interchange/onnx_decisions.h"
#include "core/nn/task_loss.h"
#include "core/strategy/cascade.h"
#include "core/strategy/dichotomies.h"
#include "core/strategy/ecoc.h"
#include "core/strategy/multi_task.h"

#include <algorithm>

namespace core {

namespace {

OnnxValue softmaxOf(OnnxGraph& graph, const OnnxValue& logits, std::int64_t dimension = 1)
{
    return graph.node("Softmax", {logits}, {{"axis", dimension}});
}

/// A list as a tensor (size).
Tensor listOf(std::vector<float> values)
{
    const auto size = static_cast<std::int64_t>(values.size());
    return Tensor({size}, std::move(values));
}

/// -1 for the images without an answer: where `answered` (N) is 1, `label`.
OnnxValue labelOrNone(OnnxGraph& graph, const OnnxValue& answered, const OnnxValue& label)
{
    return graph.node("Where", {graph.cast(answered, OnnxType::Bool), label, graph.integer(-1)});
}

/// For each tree, (K - 1, K): 1 where the class is on the side `zeros` or `ones` of the node.
OnnxNumbers sidesOf(std::int64_t classes, std::vector<int> DichotomyNode::*side)
{
    const auto& trees = dichotomyTrees(static_cast<int>(classes));
    const auto count = static_cast<std::int64_t>(trees.size());
    OnnxNumbers sides{{count, classes - 1, classes},
                      std::vector<double>(static_cast<std::size_t>(count * (classes - 1) * classes))};
    std::size_t row = 0;
    for (const auto& tree : trees)
        for (const DichotomyNode& node : tree) {
            for (const int label : node.*side)
                sides.values[row + static_cast<std::size_t>(label)] = -1.0;
            row += static_cast<std::size_t>(classes);
        }
    return sides;
}

/// (bits, K): 1 where the bit of the class is `bit`.
OnnxNumbers bitsOf(const EcocCode& code, std::uint8_t wanted)
{
    OnnxNumbers bits{{code.bits, code.classes}, {}};
    for (int bit = 0; bit < code.bits; ++bit)
        for (int label = 0; label < code.classes; ++label)
            bits.values.push_back(code.at(label, bit) == wanted ? 1.0 : 0.0);
    return bits;
}

std::vector<std::int64_t> numbersOf(const std::vector<int>& classes)
{
    return {classes.begin(), classes.end()};
}

/// A matrix (members, K) that spreads values of the members over all classes.
Tensor spreadOf(const std::vector<int>& members, std::int64_t classes, float value)
{
    Tensor matrix({static_cast<std::int64_t>(members.size()), classes});
    for (std::size_t i = 0; i < members.size(); ++i)
        matrix.row(static_cast<std::int64_t>(i))[static_cast<std::size_t>(members[i])] = value;
    return matrix;
}

OnnxValue plus(OnnxGraph& graph, const OnnxValue& sum, const OnnxValue& value)
{
    return sum.empty() ? value : graph.node("Add", {sum, value});
}

/// The part of one branch in the scores (N, K) and, plus 1, in the winner (N).
struct BranchPart {
    OnnxValue scores, winner;
};

/// `share` is the probability of the branch and `taken` whether the gate selects it (1 or 0), both (N, 1). `within` are
/// the logits of its network; empty: a branch of one class.
BranchPart partOf(const OnnxDecision& d, const std::vector<int>& members, const OnnxValue& within,
                  const std::pair<OnnxValue, OnnxValue>& shareAndTaken)
{
    OnnxGraph& graph = d.graph;
    const auto& [share, taken] = shareAndTaken;
    const auto spread = [&](const OnnxValue& values, float value) {
        return graph.node("MatMul", {values, graph.floats(spreadOf(members, d.classes(), value))});
    };
    const OnnxValue one = graph.floats(Tensor({}, 1.0F)), other = graph.node("Sub", {one, taken});
    const auto count = static_cast<std::int64_t>(members.size());
    const OnnxValue evenly =
        graph.node("MatMul", {share, graph.floats(Tensor({1, count}, 1.0F / static_cast<float>(count)))});
    const OnnxValue shared = within.empty() ? evenly : graph.node("Mul", {share, softmaxOf(graph, within)});
    const OnnxValue chosen = graph.node("Mul", {shared, taken}), rest = graph.node("Mul", {evenly, other});
    const OnnxValue place = within.empty() ? graph.integers(std::vector<std::int64_t>{0}) : highest(graph, within);
    const OnnxValue label = graph.node("Gather", {graph.integers(numbersOf(members)), place});
    const OnnxValue raised = graph.node("Add", {label, graph.integer(1)});
    const OnnxValue flag = graph.reshape(graph.cast(taken, OnnxType::Int64), {-1});
    return {spread(graph.node("Add", {chosen, rest}), 1.0F), graph.node("Mul", {raised, flag})};
}

}  // namespace

void appendSoftmax(const OnnxDecision& d)
{
    const OnnxValue temperature = d.graph.floats(Tensor({}, d.classifier.temperature));
    d.emitWinner(highest(d.graph, d.logits));
    d.emitScores(softmaxOf(d.graph, d.graph.node("Div", {d.logits, temperature})),
                 "Probabilities after temperature scaling");
}

void appendMultiLabel(const OnnxDecision& d)
{
    OnnxGraph& graph = d.graph;
    const OnnxValue scores = graph.node("Sigmoid", {d.logits});
    const OnnxValue labels = graph.node("GreaterOrEqual", {scores, graph.floats(listOf(d.classifier.thresholds))});
    const OnnxValue flags = graph.cast(labels, OnnxType::Float);
    const OnnxValue absent = graph.node("Sub", {flags, graph.floats(Tensor({}, 1.0F))});  // -1 or 0
    const OnnxValue penalty = graph.node("Mul", {absent, graph.floats(Tensor({}, 1e30F))});
    const OnnxValue best = highest(graph, graph.node("Add", {d.logits, penalty}));
    d.emitWinner(labelOrNone(graph, graph.sum(flags, 1), best));
    d.emitScores(scores, "Sigmoids");
    d.emit({.name = "labels",
            .type = OnnxType::Bool,
            .shape = {d.classes()},
            .description = "Whether the sigmoid of each class is at least its threshold"},
           labels);
}

void appendSpecialists(const OnnxDecision& d)
{
    OnnxGraph& graph = d.graph;
    std::vector<float> slopes, offsets;
    for (const PlattScale& scale : d.classifier.specialistScales) {
        slopes.push_back(scale.slope);
        offsets.push_back(scale.offset);
    }
    const OnnxValue sloped = graph.node("Mul", {d.logits, graph.floats(listOf(slopes))});
    const OnnxValue scaled = graph.node("Add", {sloped, graph.floats(listOf(offsets))});
    d.emitWinner(highest(graph, d.logits));
    d.emitScores(graph.node("Sigmoid", {d.logits}), "Sigmoids");
    d.emit({.name = "calibrated", .shape = {d.classes()}, .description = "Sigmoids after Platt scaling"},
           graph.node("Sigmoid", {scaled}));
}

void appendMultiTask(const OnnxDecision& d)
{
    OnnxGraph& graph = d.graph;
    const TaskLayout layout = taskLayout(d.classifier.classNames, d.classifier.trunk.input);
    const OnnxValue classes = part(graph, d.logits, 0, layout.classes);
    d.emitWinner(highest(graph, classes));
    d.emitScores(softmaxOf(graph, classes), "Probabilities");
    d.emit({.name = "attributes",
            .shape = {layout.attributes},
            .description = "Probability of each attribute of the metadata"},
           graph.node("Sigmoid", {part(graph, d.logits, layout.classes, layout.attributes)}));
    if (layout.quantities == 0)
        return;
    std::vector<float> means, deviations;
    const std::vector<float>& constants = d.classifier.networkGroups.at(d.id).constants;
    for (std::size_t i = 0; i + 1 < constants.size(); i += 2) {
        means.push_back(constants[i]);
        deviations.push_back(constants[i + 1]);
    }
    const OnnxValue values = part(graph, d.logits, layout.classes + layout.attributes, layout.quantities);
    const OnnxValue scaled = graph.node("Mul", {values, graph.floats(listOf(deviations))});
    d.emit({.name = "quantities", .shape = {layout.quantities}, .description = "The quantities of the metadata"},
           graph.node("Add", {scaled, graph.floats(listOf(means))}));
}

void appendCascade(const OnnxDecision& d)
{
    OnnxGraph& graph = d.graph;
    const CascadePlan plan = cascadePlan(d.classifier.classNames);
    const auto branches = static_cast<std::int64_t>(plan.branches.size());
    const OnnxValue gate = softmaxOf(graph, part(graph, d.logits, 0, branches));
    const OnnxValue chosen = graph.node("Gather", {graph.floats(diagonal(branches)), highest(graph, gate)});
    std::int64_t offset = branches, place = 0;
    OnnxValue scores, winner;
    for (const CascadePlan::Branch& branch : plan.branches) {
        const std::int64_t number = place++;
        if (branch.classes.empty())
            continue;
        const auto members = static_cast<std::int64_t>(branch.classes.size());
        const OnnxValue within = members < 2 ? OnnxValue() : part(graph, d.logits, offset, members);
        offset += members < 2 ? 0 : members;
        const BranchPart added =
            partOf(d, branch.classes, within, {graph.take(gate, {number}, 1), graph.take(chosen, {number}, 1)});
        scores = plus(graph, scores, added.scores);
        winner = plus(graph, winner, added.winner);
    }
    d.emitWinner(graph.node("Sub", {winner, graph.integer(1)}));
    d.emitScores(scores, "Probabilities");
    d.emit({.name = "branches", .shape = {branches}, .description = "Probability of each branch of the gate"}, gate);
}

void appendDichotomies(const OnnxDecision& d)
{
    OnnxGraph& graph = d.graph;
    const std::int64_t classes = d.classes();
    const auto trees = static_cast<std::int64_t>(dichotomyTrees(static_cast<int>(classes)).size());
    const OnnxValue lead = graph.reshape(leads(graph, d.logits, trees * (classes - 1)), {-1, trees, 1, classes - 1});
    const OnnxValue zeros = graph.doubles(sidesOf(classes, &DichotomyNode::zeros));
    const OnnxValue ones = graph.doubles(sidesOf(classes, &DichotomyNode::ones));
    // The logarithm of a probability on a path: -softplus(-lead) towards `zeros`, -softplus(lead) towards `ones`
    const OnnxValue logarithms =
        graph.node("Add", {graph.node("MatMul", {softplus(graph, graph.node("Neg", {lead})), zeros}),
                           graph.node("MatMul", {softplus(graph, lead), ones})});
    const OnnxValue said = graph.reshape(graph.node("Exp", {logarithms}), {-1, trees, classes});
    const OnnxValue mean = graph.node("Div", {graph.sum(said, 1), graph.doubles({{}, {static_cast<double>(trees)}})});
    d.emitWinner(highest(graph, mean));
    d.emitScores(graph.cast(mean, OnnxType::Float), "Probabilities, the mean over all trees");
}

void appendEcoc(const OnnxDecision& d)
{
    OnnxGraph& graph = d.graph;
    const EcocCode& code = ecocCode(static_cast<int>(d.classes()));
    const OnnxValue lead = leads(graph, d.logits, code.bits);  // towards bit 0
    const OnnxValue losses = graph.node(
        "Add", {graph.node("MatMul", {softplus(graph, lead), graph.doubles(bitsOf(code, 1))}),
                graph.node("MatMul", {softplus(graph, graph.node("Neg", {lead})), graph.doubles(bitsOf(code, 0))})});
    const OnnxValue nearness = graph.node("Neg", {losses});
    d.emitWinner(highest(graph, nearness));
    d.emitScores(graph.cast(softmaxOf(graph, nearness), OnnxType::Float), "exp(-loss), divided by the sum");
}

}  // namespace core
