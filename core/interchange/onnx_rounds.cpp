#include "core/interchange/onnx_decisions.h"
#include "core/strategy/heads.h"

#include <bit>
#include <utility>

namespace core {

namespace {

constexpr float impossible = 1e30F;  ///< larger than every logit

std::vector<OnnxAttribute> along(std::int64_t dimension)
{
    return {{"axis", dimension}};
}

/// A scalar of int64, or its sum with a value (N, 1).
OnnxValue raised(OnnxGraph& graph, const OnnxValue& value, std::int64_t by)
{
    return graph.node("Add", {value, graph.integer(by)});
}

/// Row `number` (N, 1) of a constant (K, K), as (N, K).
OnnxValue rowOf(OnnxGraph& graph, const Tensor& matrix, const OnnxValue& number)
{
    return graph.reshape(graph.node("Gather", {graph.floats(matrix), number}, along(0)), {-1, matrix.extent(1)});
}

/// Collects the share of classes that were removed before each class.
class RemovalOrder {
public:
    RemovalOrder(OnnxGraph& graph, std::int64_t classes) : m_graph(graph), m_classes(classes) {}

    void add(std::int64_t round, const OnnxValue& removed)
    {
        addRow(static_cast<float>(round) / static_cast<float>(m_classes - 1), removed);
    }
    OnnxValue scoresWith(const OnnxValue& winner)
    {
        addRow(1.0F, winner);
        return m_scores;
    }

private:
    void addRow(float score, const OnnxValue& label)
    {
        const OnnxValue row = rowOf(m_graph, diagonal(m_classes, score), label);
        m_scores = m_scores.empty() ? row : m_graph.node("Add", {m_scores, row});
    }

    OnnxGraph& m_graph;
    std::int64_t m_classes;
    OnnxValue m_scores;
};

/// Tables with a row for each set of classes, by its bit mask.
struct SubsetTables {
    OnnxNumbers outputs;  ///< (2^K, K): the output of the class in the head of the set; 0 for missing classes
    Tensor penalties;     ///< (2^K, K): `impossible` for missing classes, otherwise 0
    OnnxNumbers last;     ///< (2^K): the largest class of the set
};

SubsetTables tablesFor(std::int64_t classes)
{
    const std::int64_t subsets = std::int64_t{1} << classes;
    SubsetTables tables{{{subsets, classes}, std::vector<double>(static_cast<std::size_t>(subsets * classes))},
                        Tensor({subsets, classes}, impossible),
                        {{subsets}, {}}};
    for (std::int64_t mask = 0; mask < subsets; ++mask)
        tables.last.values.push_back(std::bit_width(static_cast<std::uint32_t>(mask)) - (mask > 0 ? 1 : 0));
    for (const Segment& segment : eliminationHeads(static_cast<int>(classes)).segments) {
        const auto mask = static_cast<std::int64_t>(maskOf(segment));
        for (std::size_t i = 0; i < segment.classes.size(); ++i) {
            const auto label = static_cast<std::size_t>(segment.classes[i]);
            tables.outputs.values[static_cast<std::size_t>(mask * classes) + label] =
                static_cast<double>(segment.offset) + static_cast<double>(i);
            tables.penalties.row(mask)[label] = 0.0F;
        }
    }
    return tables;
}

/// The duels of a decision DAG. All values are (N, 1).
struct DagDuel {
    OnnxValue lead, stays, removed;
};

}  // namespace

void appendElimination(const OnnxDecision& d)
{
    OnnxGraph& graph = d.graph;
    const std::int64_t classes = d.classes();
    const SubsetTables tables = tablesFor(classes);
    const OnnxValue outputs = graph.integers(tables.outputs), penalties = graph.floats(tables.penalties);
    std::vector<std::int64_t> bits;
    for (std::int64_t k = 0; k < classes; ++k)
        bits.push_back(std::int64_t{1} << k);
    const OnnxValue bitOf = graph.integers(bits);
    const OnnxValue first =
        part(graph, d.logits, eliminationHeads(static_cast<int>(classes)).segments.back().offset, classes);
    RemovalOrder order(graph, classes);
    OnnxValue logits = first, mask = graph.integer((std::int64_t{1} << classes) - 1);
    for (std::int64_t round = 0; round + 1 < classes; ++round) {
        if (round > 0) {
            const OnnxValue places = graph.node("Gather", {outputs, mask}, along(0));
            const OnnxValue found =
                graph.node("GatherElements", {d.logits, graph.reshape(places, {-1, classes})}, along(1));
            logits = graph.node(
                "Add", {found, graph.reshape(graph.node("Gather", {penalties, mask}, along(0)), {-1, classes})});
        }
        const OnnxValue removed = graph.node(  // in a tie the last one, as decideElimination()
            "ArgMin", {logits},
            {{"axis", std::int64_t{1}}, {"keepdims", std::int64_t{1}}, {"select_last_index", std::int64_t{1}}});
        order.add(round, removed);
        mask = graph.node("Sub", {mask, graph.node("Gather", {bitOf, removed}, along(0))});
    }
    const OnnxValue winner = graph.node("Gather", {graph.integers(tables.last), mask}, along(0));
    d.emitWinner(graph.reshape(winner, {-1}));
    d.emitScores(order.scoresWith(winner), "Share of the other classes that were removed before; 1: the winner");
    d.emitProbabilities(graph.node("Softmax", {first}, along(1)), "Softmax of the head of all classes");
}

void appendDdag(const OnnxDecision& d)
{
    OnnxGraph& graph = d.graph;
    const std::int64_t classes = d.classes();
    const OnnxValue lead = leads(graph, d.logits, classes * (classes - 1) / 2);
    OnnxNumbers pairs{{classes * classes}, std::vector<double>(static_cast<std::size_t>(classes * classes))};
    for (int low = 0; low < classes; ++low)
        for (int high = low + 1; high < classes; ++high)
            pairs.values[static_cast<std::size_t>(low) * static_cast<std::size_t>(classes)
                         + static_cast<std::size_t>(high)] =
                static_cast<double>(pairIndex(low, high, static_cast<int>(classes)));
    const OnnxValue pairOf = graph.integers(pairs);
    RemovalOrder order(graph, classes);
    std::vector<DagDuel> duels;
    OnnxValue left = graph.integer(0), right = graph.integer(classes - 1);
    for (std::int64_t round = 0; round + 1 < classes; ++round) {
        const OnnxValue place = graph.node("Add", {graph.node("Mul", {left, graph.integer(classes)}), right});
        const OnnxValue one =
            round == 0
                ? part(graph, lead, classes - 2, 1)
                : graph.node("GatherElements", {lead, graph.node("Gather", {pairOf, place}, along(0))}, along(1));
        const OnnxValue leftStays = graph.node("GreaterOrEqual", {one, graph.floats(Tensor({}, 0.0F))});
        duels.push_back({.lead = one,
                         .stays = graph.node("Where", {leftStays, left, right}),
                         .removed = graph.node("Where", {leftStays, right, left})});
        order.add(round, duels.back().removed);
        const OnnxValue step = graph.cast(leftStays, OnnxType::Int64);
        left = raised(graph, graph.node("Sub", {left, step}), 1);
        right = graph.node("Sub", {right, step});
    }
    const OnnxValue winner = duels.back().stays;
    OnnxValue shares = rowOf(graph, diagonal(classes), winner);
    for (auto duel = duels.rbegin(); duel != duels.rend(); ++duel) {  // the share of the class that stays is known
        const OnnxValue odds = graph.node("Exp", {graph.node("Neg", {graph.node("Abs", {duel->lead})})});
        const OnnxValue share =
            graph.node("Mul", {graph.node("GatherElements", {shares, duel->stays}, along(1)), odds});
        shares =
            graph.node("Add", {shares, graph.node("Mul", {rowOf(graph, diagonal(classes), duel->removed), share})});
    }
    d.emitWinner(graph.reshape(winner, {-1}));
    d.emitScores(order.scoresWith(winner), "Share of the other classes that were removed before; 1: the winner");
    d.emitProbabilities(graph.node("Div", {shares, graph.sum(shares, 1, 1)}), "Probabilities that match the duels");
}

}  // namespace core
