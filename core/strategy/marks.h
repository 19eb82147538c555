#pragma once

#include "core/strategy/verdict.h"

#include <cstdint>

namespace core {

enum class MarkShape { Circle, Square, Triangle, Diamond, Pentagon, Star };

/// How a strategy is told from others in every plot and picture: by colour and by shape.
struct StrategyMark {
    const char* colour = "#222222";  ///< on white; contrast at least 3:1
    MarkShape shape = MarkShape::Circle;
    /// The same for the window's themes: dark, light with high contrast, dark with high contrast. 0xrrggbb
    std::uint32_t onDark = 0, onWhite = 0, onBlack = 0;
    bool operator==(const StrategyMark& other) const;  ///< the same colour on white and the same shape
};

/// Also of one network that answers alone in an experiment.
inline constexpr StrategyMark softmaxMark{"#0072b2", MarkShape::Circle, 0x4aa6de, 0x004c99, 0x66c2ff};

/// The strategy's mark in the registry, for panels, ballots, plots and reports alike.
StrategyMark markOf(StrategyId id);

}  // namespace core
