#pragma once

#include "core/strategy/verdict.h"

#include <cstdint>

namespace core {

/// The shape of the mark of a strategy in plots.
enum class MarkShape { Circle, Square, Triangle, Diamond, Pentagon, Star };

/// The colour and shape that identify a strategy in every plot and picture.
struct StrategyMark {
    const char* colour = "#222222";  ///< on white, with a contrast of at least 3:1
    MarkShape shape = MarkShape::Circle;
    /// Colours (0xrrggbb) for the themes of the window: dark, light with high contrast, dark with high contrast
    std::uint32_t onDark = 0, onWhite = 0, onBlack = 0;
    bool operator==(const StrategyMark& other) const;  ///< compares the colour on white and the shape
};

/// The mark of softmax, and of the single networks in some experiments.
inline constexpr StrategyMark softmaxMark{"#0072b2", MarkShape::Circle, 0x4aa6de, 0x004c99, 0x66c2ff};

/// The mark of the strategy in the registry. Panels, ballots, plots and reports use it.
StrategyMark markOf(StrategyId id);

}  // namespace core
