#include "core/base/error.h"
#include "core/strategy/decisions.h"
#include "core/strategy/trace_json.h"
#include "core/tensor/operations.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace core {

namespace {

using Row = std::vector<double>;

/// The linear system [Q e; e' 0] [p; b] = [0; 1], equation 21 of Wu, Lin and Weng, as rows that end with the right
/// side. It always has exactly one solution: a second one would need r_ij = r_ji = 0 for some pair, but these sum to 1.
std::vector<Row> couplingSystem(const Tensor& matrix)
{
    const auto classes = static_cast<std::size_t>(matrix.extent(0));
    const auto probability = [&](std::size_t i, std::size_t j) -> double { return matrix.values()[i * classes + j]; };
    std::vector<Row> system(classes + 1, Row(classes + 2, 0.0));
    for (std::size_t i = 0; i < classes; ++i) {
        for (std::size_t j = 0; j < classes; ++j) {
            if (i == j)
                continue;
            system[i][i] += probability(j, i) * probability(j, i);
            system[i][j] = -probability(j, i) * probability(i, j);
        }
        system[i][classes] = system[classes][i] = 1.0;
    }
    system[classes][classes + 1] = 1.0;
    return system;
}

void eliminateBelow(std::vector<Row>& system, std::size_t pivot)
{
    for (std::size_t i = pivot + 1; i < system.size(); ++i) {
        const double factor = system[i][pivot] / system[pivot][pivot];
        for (std::size_t j = pivot; j < system[i].size(); ++j)
            system[i][j] -= factor * system[pivot][j];
    }
}

/// Gaussian elimination with partial pivoting. Rows end with the right side.
Row solve(std::vector<Row> system)
{
    const std::size_t size = system.size();
    for (std::size_t pivot = 0; pivot < size; ++pivot) {
        std::size_t best = pivot;
        for (std::size_t i = pivot + 1; i < size; ++i)
            if (std::abs(system[i][pivot]) > std::abs(system[best][pivot]))
                best = i;
        std::swap(system[pivot], system[best]);
        eliminateBelow(system, pivot);
    }
    Row solution(size);
    for (std::size_t i = size; i-- > 0;) {
        double rest = system[i][size];
        for (std::size_t j = i + 1; j < size; ++j)
            rest -= system[i][j] * solution[j];
        solution[i] = rest / system[i][i];
    }
    return solution;
}

double misfitOf(const Tensor& matrix, const std::vector<double>& probabilities)
{
    const std::size_t classes = probabilities.size();
    double sum = 0.0;
    for (std::size_t i = 0; i < classes; ++i)
        for (std::size_t j = i + 1; j < classes; ++j) {
            const double both = probabilities[i] + probabilities[j];
            const double explained = both > 0.0 ? probabilities[i] / both : 0.5;
            sum += std::abs(static_cast<double>(matrix.values()[i * classes + j]) - explained);
        }
    return sum / (static_cast<double>(classes * (classes - 1)) / 2.0);
}

void expectDuels(const Tensor& matrix)
{
    expects(matrix.shape().size() == 2 && matrix.extent(0) == matrix.extent(1) && matrix.extent(0) >= 2,
            "coupling needs a matrix (K, K), K at least 2");
}

/// The values, divided by their sum.
std::vector<double> withSumOne(std::vector<double> values)
{
    const double sum = std::reduce(values.begin(), values.end());
    for (double& value : values)
        value /= sum;
    return values;
}

}  // namespace

std::vector<double> couple(const Tensor& matrix)
{
    expectDuels(matrix);
    std::vector<double> coupled = solve(couplingSystem(matrix));
    coupled.pop_back();  // the Lagrange multiplier
    for (double& probability : coupled)
        probability = std::max(probability, 0.0);  // may be negative by rounding
    return withSumOne(std::move(coupled));
}

std::vector<double> coupleByPrice(const Tensor& matrix)
{
    expectDuels(matrix);
    const auto classes = static_cast<std::size_t>(matrix.extent(0));
    // A sigmoid can underflow to 0. The smallest float in its place keeps the sum finite.
    constexpr double smallest = std::numeric_limits<float>::denorm_min();
    std::vector<double> coupled(classes);
    for (std::size_t i = 0; i < classes; ++i) {
        double sum = 2.0 - static_cast<double>(classes);
        for (std::size_t j = 0; j < classes; ++j)
            if (i != j)
                sum += 1.0 / std::max<double>(matrix.values()[i * classes + j], smallest);
        coupled[i] = 1.0 / sum;
    }
    return withSumOne(std::move(coupled));
}

Verdict decideCoupling(std::span<const float> logits, int classes)
{
    const Tensor matrix = duelMatrix(logits, classes);
    std::vector<double> coupled = couple(matrix);
    CouplingTrace trace{
        .runnerUp = 0, .misfit = misfitOf(matrix, coupled), .voteWinner = static_cast<int>(argmax(softVotes(matrix)))};
    Verdict verdict{.strategy = StrategyId::Coupling,
                    .scores = {coupled.begin(), coupled.end()},
                    .winner = static_cast<int>(argmax(coupled)),
                    .trace = {}};
    coupled[static_cast<std::size_t>(*verdict.winner)] = -1.0;
    trace.runnerUp = static_cast<int>(argmax(coupled));
    verdict.trace = trace;
    return verdict;
}

void writeCouplingTrace(const Verdict& verdict, TraceJson& json)
{
    const auto& trace = std::get<CouplingTrace>(verdict.trace);
    json["misfit"] = trace.misfit;
    json["vote_winner"] = json.name(trace.voteWinner);
}

}  // namespace core
