#include "core/base/error.h"
#include "core/strategy/decisions.h"
#include "core/strategy/heads.h"
#include "core/strategy/trace_json.h"
#include "core/tensor/operations.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace core {

namespace {

/// The duels of one decision, read from its matrix.
class Duels {
public:
    explicit Duels(const Tensor& matrix) : m_matrix(matrix), m_classes(static_cast<int>(matrix.extent(0))) {}

    int classes() const { return m_classes; }
    float probability(int row, int column) const { return m_matrix.row(row)[static_cast<std::size_t>(column)]; }
    bool beats(int row, int column) const { return row != column && probability(row, column) > 0.5F; }

private:
    const Tensor& m_matrix;
    int m_classes;
};

std::vector<int> hardVotes(const Duels& duels)
{
    std::vector<int> votes(static_cast<std::size_t>(duels.classes()));
    for (int row = 0; row < duels.classes(); ++row)
        for (int column = 0; column < duels.classes(); ++column)
            votes[static_cast<std::size_t>(row)] += duels.beats(row, column) ? 1 : 0;
    return votes;
}

int mostVotes(const std::vector<int>& hard, const std::vector<double>& soft)
{
    std::size_t best = 0;
    for (std::size_t i = 1; i < hard.size(); ++i)
        if (hard[i] > hard[best] || (hard[i] == hard[best] && soft[i] > soft[best]))
            best = i;
    return static_cast<int>(best);
}

std::vector<DdagStep> ddagOf(const Duels& duels)
{
    return runDdag(duels.classes(), [&duels](int left, int right) {
        const float leftWins = duels.probability(left, right);
        // In a tie the smaller class wins, as in argmax.
        return Duel{leftWins, leftWins >= 0.5F, duels.probability(right, left)};
    });
}

std::optional<int> condorcetWinner(const std::vector<int>& hard)
{
    const auto found = std::ranges::find(hard, static_cast<int>(hard.size()) - 1);
    return found == hard.end() ? std::nullopt : std::optional(static_cast<int>(found - hard.begin()));
}

std::vector<std::vector<int>> threeCycles(const Duels& duels)
{
    std::vector<std::vector<int>> cycles;
    const int classes = duels.classes();
    const auto isCycle = [&](int a, int b, int c) {
        return duels.beats(a, b) && duels.beats(b, c) && duels.beats(c, a);
    };
    for (int a = 0; a < classes; ++a)
        for (int b = a + 1; b < classes; ++b)
            for (int c = b + 1; c < classes; ++c) {
                if (isCycle(a, b, c))
                    cycles.push_back({a, b, c});
                else if (isCycle(a, c, b))
                    cycles.push_back({a, c, b});
            }
    return cycles;
}

/// A list of lists; null for NaN.
TraceJson::Value rowsOf(const Tensor& matrix)
{
    TraceJson::Value rows = TraceJson::Value::array();
    for (std::int64_t i = 0; i < matrix.extent(0); ++i) {
        TraceJson::Value row = TraceJson::Value::array();
        for (const float value : matrix.row(i))
            row.push_back(std::isnan(value) ? TraceJson::Value(nullptr) : TraceJson::Value(value));
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace

Tensor duelMatrix(std::span<const float> logits, int classes)
{
    expects(classes >= 2, "duelMatrix: needs at least two classes");
    expects(std::cmp_equal(logits.size(), classes * (classes - 1)), "duelMatrix: needs two logits per pair");
    Tensor matrix({classes, classes}, std::numeric_limits<float>::quiet_NaN());
    std::size_t output = 0;
    for (int low = 0; low < classes; ++low) {
        for (int high = low + 1; high < classes; ++high, output += 2) {
            const float lead = logits[output] - logits[output + 1];
            // Two sigmoids instead of 1 - r keep the digits of small probabilities, which coupling needs.
            matrix.row(low)[static_cast<std::size_t>(high)] = sigmoid(lead);
            matrix.row(high)[static_cast<std::size_t>(low)] = sigmoid(-lead);
        }
    }
    return matrix;
}

std::vector<double> softVotes(const Tensor& matrix)
{
    std::vector<double> votes;
    for (std::int64_t i = 0; i < matrix.extent(0); ++i) {
        votes.push_back(0.0);
        for (std::int64_t j = 0; j < matrix.extent(1); ++j)
            votes.back() += i == j ? 0.0 : static_cast<double>(matrix.row(i)[static_cast<std::size_t>(j)]);
    }
    return votes;
}

Verdict decidePairwise(std::span<const float> logits, int classes)
{
    PairwiseTrace trace;
    trace.matrix = duelMatrix(logits, classes);
    const Duels duels(trace.matrix);
    const std::vector<double> soft = softVotes(trace.matrix);
    trace.hardVotes = hardVotes(duels);
    trace.coupled = couple(trace.matrix);
    trace.price = coupleByPrice(trace.matrix);
    trace.ddag = ddagOf(duels);
    trace.hardWinner = mostVotes(trace.hardVotes, soft);
    trace.coupledWinner = static_cast<int>(argmax(trace.coupled));
    trace.priceWinner = static_cast<int>(argmax(trace.price));
    trace.ddagWinner = ddagWinner(trace.ddag);
    trace.condorcet = condorcetWinner(trace.hardVotes);
    trace.cycles = threeCycles(duels);
    return {.strategy = StrategyId::Pairwise,
            .scores = {soft.begin(), soft.end()},
            .winner = static_cast<int>(argmax(soft)),
            .trace = std::move(trace)};
}

void writePairwiseTrace(const Verdict& verdict, TraceJson& json)
{
    const auto& trace = std::get<PairwiseTrace>(verdict.trace);
    json["matrix"] = rowsOf(trace.matrix);
    json["hard_votes"] = json.byClass(trace.hardVotes);
    json["coupled"] = json.byClass(trace.coupled);
    json["price"] = json.byClass(trace.price);
    json["condorcet"] = trace.condorcet ? TraceJson::Value(json.name(*trace.condorcet)) : TraceJson::Value(nullptr);
    json["cycles"] = TraceJson::Value::array();
    for (const auto& cycle : trace.cycles)
        json["cycles"].push_back(json.names(cycle));
    json["winners"] = {{"hard_votes", json.name(trace.hardWinner)},
                       {"coupled", json.name(trace.coupledWinner)},
                       {"ddag", json.name(trace.ddagWinner)}};
}

}  // namespace core
