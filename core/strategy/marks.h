#pragma once

#include "core/strategy/verdict.h"

#include <string_view>

namespace core {

enum class MarkShape { Circle, Square, Triangle, Diamond, Pentagon, Star };

/// How a strategy is told from others in every plot and picture: by colour and by shape.
struct StrategyMark {
    const char* colour;  ///< on white, "#0072b2"; at least 3:1
    MarkShape shape;
    bool operator==(const StrategyMark& other) const;
};

/// The one table of them, for panels, ballots, plots and reports alike.
StrategyMark markOf(StrategyId id);
/// Of a row of an experiment: a strategy, or what an experiment sets beside it ("sigmoid", "trunk-softmax",
/// "elimination-drop-2"). The same for a name wherever it stands; a black circle for a name that the table does not
/// know.
StrategyMark markOf(std::string_view row);

}  // namespace core
