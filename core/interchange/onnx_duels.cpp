#include "core/interchange/onnx_decisions.h"
#include "core/strategy/heads.h"

namespace core {

namespace {

std::int64_t pairNumber(std::int64_t low, std::int64_t high, std::int64_t classes)
{
    return static_cast<std::int64_t>(
        pairIndex(static_cast<int>(low), static_cast<int>(high), static_cast<int>(classes)));
}

/// A double constant (K, K): `onDiagonal` on the diagonal, `elsewhere` elsewhere.
OnnxValue squareOf(const OnnxDecision& d, double onDiagonal, double elsewhere)
{
    const std::int64_t classes = d.classes();
    OnnxNumbers numbers{{classes, classes},
                        std::vector<double>(static_cast<std::size_t>(classes * classes), elsewhere)};
    for (std::int64_t k = 0; k < classes; ++k)
        numbers.values[static_cast<std::size_t>(k * (classes + 1))] = onDiagonal;
    return d.graph.doubles(numbers);
}

/// (N, K, K) in double: the probability that the row beats the column; 0 on the diagonal.
OnnxValue duelsOf(const OnnxDecision& d)
{
    const std::int64_t classes = d.classes(), pairs = classes * (classes - 1) / 2;
    const OnnxValue lead = leads(d.graph, d.logits, pairs);
    const OnnxValue both = d.graph.node("Concat", {lead, d.graph.node("Neg", {lead})}, {{"axis", std::int64_t{1}}});
    const OnnxValue wins = d.graph.cast(d.graph.node("Sigmoid", {both}), OnnxType::Double);
    OnnxNumbers places{{classes, classes}, {}};
    for (std::int64_t row = 0; row < classes; ++row)
        for (std::int64_t column = 0; column < classes; ++column)
            places.values.push_back(row == column  ? 0.0
                                    : row < column ? static_cast<double>(pairNumber(row, column, classes))
                                                   : static_cast<double>(pairs + pairNumber(column, row, classes)));
    const OnnxValue all = d.graph.node("Gather", {wins, d.graph.integers(places)}, {{"axis", std::int64_t{1}}});
    return d.graph.node("Mul", {all, squareOf(d, 0.0, 1.0)});
}

/// Solves A x = 1 for A (N, K, K), symmetric and positive definite, by Gauss-Jordan elimination without pivoting.
/// Returns x as (N, K, 1).
OnnxValue solved(const OnnxDecision& d, OnnxValue matrix)
{
    OnnxGraph& graph = d.graph;
    const std::int64_t classes = d.classes();
    OnnxValue right = graph.doubles({{1, classes, 1}, std::vector<double>(static_cast<std::size_t>(classes), 1.0)});
    for (std::int64_t pivot = 0; pivot < classes; ++pivot) {
        OnnxNumbers others{{classes, 1}, std::vector<double>(static_cast<std::size_t>(classes), 1.0)};
        others.values[static_cast<std::size_t>(pivot)] = 0.0;
        const OnnxValue row = graph.take(matrix, {pivot}, 1), column = graph.take(matrix, {pivot}, 2);
        const OnnxValue ratio = graph.node("Div", {column, graph.take(row, {pivot}, 2)});
        const OnnxValue factor = graph.node("Mul", {ratio, graph.doubles(others)});
        const OnnxValue known = graph.take(right, {pivot}, 1);
        matrix = graph.node("Sub", {matrix, graph.node("Mul", {factor, row})});
        right = graph.node("Sub", {right, graph.node("Mul", {factor, known})});
    }
    const OnnxValue pivots = graph.sum(graph.node("Mul", {matrix, squareOf(d, 1.0, 0.0)}), 2, 1);
    return graph.node("Div", {right, pivots});
}

/// The probabilities (N, K) of couple(), in double. Equation 21 of Wu, Lin and Weng is Q p + b e = 0, e'p = 1. As e'p
/// is 1, (Q + e e') p = (1 - b) e, so that p is the solution of (Q + e e') x = e, divided by its sum. Q + e e' is
/// positive definite.
OnnxValue coupledOf(const OnnxDecision& d, const OnnxValue& duels)
{
    OnnxGraph& graph = d.graph;
    const OnnxValue turned = graph.node("Transpose", {duels}, {{"perm", std::vector<std::int64_t>{0, 2, 1}}});
    const OnnxValue squares = graph.sum(graph.node("Mul", {turned, turned}), 2, 1);
    const OnnxValue onDiagonal = graph.node("Mul", {squares, squareOf(d, 1.0, 0.0)});
    const OnnxValue quadratic = graph.node("Sub", {onDiagonal, graph.node("Mul", {turned, duels})});
    const OnnxValue solution = solved(d, graph.node("Add", {quadratic, squareOf(d, 1.0, 1.0)}));
    const OnnxValue positive =
        graph.reshape(graph.node("Max", {solution, graph.doubles({{}, {0.0}})}), {-1, d.classes()});
    return graph.node("Div", {positive, graph.sum(positive, 1, 1)});
}

}  // namespace

void appendPairwise(const OnnxDecision& d)
{
    const OnnxValue duels = duelsOf(d), votes = d.graph.sum(duels, 2);
    d.emitWinner(highest(d.graph, votes));
    d.emitScores(d.graph.cast(votes, OnnxType::Float),
                 "Soft votes: sums of the probabilities of the duels, 0 to K - 1");
    d.emitProbabilities(d.graph.cast(coupledOf(d, duels), OnnxType::Float),
                        "Coupled probabilities (method 2 of Wu, Lin and Weng, 2004)");
    d.emit({.name = "duels",
            .shape = {d.classes(), d.classes()},
            .description = "Probability that the class of the row beats the class of the column; 0 on the diagonal"},
           d.graph.cast(duels, OnnxType::Float));
}

void appendCoupling(const OnnxDecision& d)
{
    const OnnxValue coupled = coupledOf(d, duelsOf(d));
    d.emitWinner(highest(d.graph, coupled));
    d.emitScores(d.graph.cast(coupled, OnnxType::Float), "Coupled probabilities (method 2 of Wu, Lin and Weng, 2004)");
}

}  // namespace core
