#include "core/form/homography.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core {

namespace {

using Matrix = std::array<double, 9>;
using Equations = std::array<std::array<double, 9>, 8>;  ///< coefficients and right side

/// Moves points to the origin and scales them to a mean distance of the root of 2 (Hartley), for accuracy.
struct Normalizer {
    double x = 0.0, y = 0.0, scale = 1.0;

    FormPoint operator()(FormPoint point) const { return {(point.x - x) * scale, (point.y - y) * scale}; }
};

template <typename Which>
Normalizer normalizerOf(std::span<const PointPair> pairs, const Which& which)
{
    Normalizer normal;
    const auto count = static_cast<double>(pairs.size());
    for (const PointPair& pair : pairs)
        normal.x += which(pair).x / count, normal.y += which(pair).y / count;
    double distance = 0.0;
    for (const PointPair& pair : pairs)
        distance += std::hypot(which(pair).x - normal.x, which(pair).y - normal.y) / count;
    normal.scale = distance > 0.0 ? std::numbers::sqrt2 / distance : 1.0;
    return normal;
}

/// Adds the equation row * h = value to the normal equations.
void addEquation(Equations& sums, const std::array<double, 8>& row, double value)
{
    for (std::size_t i = 0; i < 8; ++i) {
        for (std::size_t j = 0; j < 8; ++j)
            sums[i][j] += row[i] * row[j];
        sums[i][8] += row[i] * value;
    }
}

/// Gauss's elimination with pivots.
std::optional<std::array<double, 8>> solved(Equations rows)
{
    constexpr double smallest = 1e-9;
    for (std::size_t step = 0; step < 8; ++step) {
        std::size_t pivot = step;
        for (std::size_t row = step + 1; row < 8; ++row)
            if (std::abs(rows[row][step]) > std::abs(rows[pivot][step]))
                pivot = row;
        if (std::abs(rows[pivot][step]) < smallest)
            return std::nullopt;
        std::swap(rows[step], rows[pivot]);
        for (std::size_t row = 0; row < 8; ++row)
            if (row != step) {
                const double factor = rows[row][step] / rows[step][step];
                for (std::size_t column = step; column < 9; ++column)
                    rows[row][column] -= factor * rows[step][column];
            }
    }
    std::array<double, 8> solution;
    for (std::size_t i = 0; i < 8; ++i)
        solution[i] = rows[i][8] / rows[i][i];
    return solution;
}

Matrix product(const Matrix& a, const Matrix& b)
{
    Matrix result{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            for (std::size_t i = 0; i < 3; ++i)
                result[row * 3 + column] += a[row * 3 + i] * b[i * 3 + column];
    return result;
}

double determinant(const Matrix& m)
{
    return m[0] * (m[4] * m[8] - m[5] * m[7]) - m[1] * (m[3] * m[8] - m[5] * m[6]) + m[2] * (m[3] * m[7] - m[4] * m[6]);
}

double depth(const Matrix& m, FormPoint page)
{
    return m[6] * page.x + m[7] * page.y + m[8];
}

}  // namespace

std::optional<Homography> Homography::fit(std::span<const PointPair> pairs)
{
    expects(pairs.size() >= 4, "Homography::fit: at least four pairs");
    const Normalizer page = normalizerOf(pairs, [](const PointPair& pair) { return pair.page; });
    const Normalizer picture = normalizerOf(pairs, [](const PointPair& pair) { return pair.picture; });
    Equations sums{};
    for (const PointPair& pair : pairs) {
        const auto [x, y] = page(pair.page);
        const auto [u, v] = picture(pair.picture);
        addEquation(sums, {x, y, 1.0, 0.0, 0.0, 0.0, -x * u, -y * u}, u);
        addEquation(sums, {0.0, 0.0, 0.0, x, y, 1.0, -x * v, -y * v}, v);
    }
    const auto h = solved(sums);
    if (!h)
        return std::nullopt;
    const Matrix fitted{(*h)[0], (*h)[1], (*h)[2], (*h)[3], (*h)[4], (*h)[5], (*h)[6], (*h)[7], 1.0};
    const Matrix toNormal{page.scale, 0.0, -page.x * page.scale, 0.0, page.scale, -page.y * page.scale, 0.0, 0.0, 1.0};
    const Matrix fromNormal{1.0 / picture.scale, 0.0, picture.x, 0.0, 1.0 / picture.scale, picture.y, 0.0, 0.0, 1.0};
    const Matrix whole = product(fromNormal, product(fitted, toNormal));
    const bool isBefore =
        std::ranges::all_of(pairs, [&](const PointPair& pair) { return depth(whole, pair.page) > 0.0; });
    if (!isBefore || determinant(whole) <= 0.0)
        return std::nullopt;
    return Homography(whole);
}

FormPoint Homography::operator()(FormPoint page) const
{
    const Matrix& m = m_numbers;
    const double w = depth(m, page);
    return {(m[0] * page.x + m[1] * page.y + m[2]) / w, (m[3] * page.x + m[4] * page.y + m[5]) / w};
}

double Homography::scaleAt(FormPoint page) const
{
    constexpr double step = 0.5;
    const FormPoint here = (*this)(page), right = (*this)({page.x + step, page.y}),
                    below = (*this)({page.x, page.y + step});
    const double area = (right.x - here.x) * (below.y - here.y) - (right.y - here.y) * (below.x - here.x);
    return std::sqrt(std::abs(area)) / step;
}

}  // namespace core
