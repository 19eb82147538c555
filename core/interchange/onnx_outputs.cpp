#include "core/base/error.h"
#include "core/interchange/onnx_decisions.h"
#include "core/strategy/strategy.h"

#include <array>
#include <numeric>

namespace core {

namespace {

struct Appender {
    StrategyId id;
    void (*append)(const OnnxDecision&);
};

constexpr std::array appenders{Appender{StrategyId::Softmax, appendSoftmax},
                               Appender{StrategyId::Pairwise, appendPairwise},
                               Appender{StrategyId::Elimination, appendElimination},
                               Appender{StrategyId::MultiLabel, appendMultiLabel},
                               Appender{StrategyId::Specialists, appendSpecialists},
                               Appender{StrategyId::Ddag, appendDdag},
                               Appender{StrategyId::Coupling, appendCoupling},
                               Appender{StrategyId::Dichotomies, appendDichotomies},
                               Appender{StrategyId::Ecoc, appendEcoc},
                               Appender{StrategyId::MultiTask, appendMultiTask},
                               Appender{StrategyId::Cascade, appendCascade}};
static_assert(appenders.size() == allStrategies.size(), "a strategy has no decision for ONNX");

}  // namespace

void OnnxDecision::emit(OnnxGraph::Output output, const OnnxValue& value) const
{
    output.name = toText(id) + "." + output.name;
    graph.output(output, value);
}

void OnnxDecision::emitScores(const OnnxValue& scores, const std::string& description) const
{
    emit({.name = "scores", .shape = {classes()}, .description = description}, scores);
}

void OnnxDecision::emitProbabilities(const OnnxValue& probabilities, const std::string& description) const
{
    emit({.name = "probabilities", .shape = {classes()}, .description = description}, probabilities);
}

void OnnxDecision::emitWinner(const OnnxValue& winner) const
{
    emit({.name = "winner", .type = OnnxType::Int64, .description = "Number of the class, from 0; -1: none"}, winner);
}

void appendDecision(const OnnxDecision& decision)
{
    for (const auto& [id, append] : appenders) {
        if (id != decision.id)
            continue;
        decision.graph.enter(toText(id));
        return append(decision);
    }
    expects(false, "appendDecision: expects a strategy of the registry");
}

OnnxValue highest(OnnxGraph& graph, const OnnxValue& values)
{
    return graph.node("ArgMax", {values}, {{"axis", std::int64_t{1}}, {"keepdims", std::int64_t{0}}});
}

OnnxValue part(OnnxGraph& graph, const OnnxValue& logits, std::int64_t first, std::int64_t count)
{
    std::vector<std::int64_t> indices(static_cast<std::size_t>(count));
    std::iota(indices.begin(), indices.end(), first);
    return graph.take(logits, indices, 1);
}

Tensor diagonal(std::int64_t classes, float value)
{
    Tensor matrix({classes, classes});
    for (std::int64_t k = 0; k < classes; ++k)
        matrix.row(k)[static_cast<std::size_t>(k)] = value;
    return matrix;
}

OnnxValue leads(OnnxGraph& graph, const OnnxValue& logits, std::int64_t segments)
{
    const OnnxValue pairs = graph.reshape(logits, {-1, segments, 2});
    return graph.reshape(graph.node("Sub", {graph.take(pairs, {0}, 2), graph.take(pairs, {1}, 2)}), {-1, segments});
}

OnnxValue softplus(OnnxGraph& graph, const OnnxValue& value)
{
    const OnnxValue x = graph.cast(value, OnnxType::Double);
    const OnnxValue power = graph.node("Exp", {graph.node("Neg", {graph.node("Abs", {x})})});
    const OnnxValue logarithm = graph.node("Log", {graph.node("Add", {power, graph.doubles({{}, {1.0}})})});
    return graph.node("Add", {graph.node("Max", {x, graph.doubles({{}, {0.0}})}), logarithm});
}

}  // namespace core
