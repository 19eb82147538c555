#include "core/base/error.h"
#include "core/strategy/decisions.h"
#include "core/strategy/heads.h"
#include "core/tensor/operations.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace core {

namespace {

/// Who beats whom, read from the matrix of one decision.
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

std::vector<double> softVotes(const Duels& duels)
{
    std::vector<double> votes;
    for (int row = 0; row < duels.classes(); ++row) {
        double sum = 0.0;
        for (int column = 0; column < duels.classes(); ++column)
            sum += row == column ? 0.0 : static_cast<double>(duels.probability(row, column));
        votes.push_back(sum);
    }
    return votes;
}

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

int highest(const std::vector<double>& values)
{
    return static_cast<int>(std::ranges::max_element(values) - values.begin());
}

/// Decision DAG of Platt, Cristianini and Shawe-Taylor, "Large Margin DAGs for Multiclass Classification", NIPS 12 (2000).
std::vector<DdagStep> runDdag(const Duels& duels)
{
    std::vector<DdagStep> steps;
    int left = 0, right = duels.classes() - 1;
    while (left < right) {
        const float leftWins = duels.probability(left, right);
        const bool leftStays = leftWins >= 0.5F;  // a tie keeps the smaller class, as argmax does
        steps.push_back({.left = left, .right = right, .leftWins = leftWins, .eliminated = leftStays ? right : left});
        leftStays ? --right : ++left;
    }
    return steps;
}

int ddagWinner(const DdagStep& last)
{
    return last.eliminated == last.right ? last.left : last.right;
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
    const auto isCycle = [&](int a, int b, int c) { return duels.beats(a, b) && duels.beats(b, c) && duels.beats(c, a); };
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
            // Two sigmoids, not 1 - r: a small probability keeps its digits, which coupling needs.
            matrix.row(low)[static_cast<std::size_t>(high)] = sigmoid(lead);
            matrix.row(high)[static_cast<std::size_t>(low)] = sigmoid(-lead);
        }
    }
    return matrix;
}

Verdict decidePairwise(std::span<const float> logits, int classes)
{
    PairwiseTrace trace;
    trace.matrix = duelMatrix(logits, classes);
    const Duels duels(trace.matrix);
    const std::vector<double> soft = softVotes(duels);
    trace.hardVotes = hardVotes(duels);
    trace.coupled = couple(trace.matrix);
    trace.ddag = runDdag(duels);
    trace.hardWinner = mostVotes(trace.hardVotes, soft);
    trace.coupledWinner = highest(trace.coupled);
    trace.ddagWinner = ddagWinner(trace.ddag.back());
    trace.condorcet = condorcetWinner(trace.hardVotes);
    trace.cycles = threeCycles(duels);
    return {.strategy = StrategyId::Pairwise, .scores = {soft.begin(), soft.end()}, .winner = highest(soft), .trace = std::move(trace)};
}

}  // namespace core
