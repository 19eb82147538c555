#pragma once

#include "core/form/form.h"

#include <array>
#include <optional>
#include <span>

namespace core {

/// A point on the page (mm) and the same point in a picture (px).
struct PointPair {
    FormPoint page, picture;
};

/// The perspective view of a flat page: maps points on the page to points in a picture.
class Homography {
public:
    /// The least-squares fit to at least four pairs. Empty if three of four points lie on one line, or if the page
    /// would be seen from behind.
    static std::optional<Homography> fit(std::span<const PointPair> pairs);

    FormPoint operator()(FormPoint page) const;
    /// Pixels for each mm at a point: the square root of the change of area.
    double scaleAt(FormPoint page) const;

private:
    explicit Homography(const std::array<double, 9>& numbers) : m_numbers(numbers) {}

    std::array<double, 9> m_numbers;  ///< row by row
};

}  // namespace core
