#pragma once

#include "core/strategy/decisions.h"

#include <vector>

namespace tests {

/// Logits of the six duels of four classes: class 3 wins most duels, and class 0 has the most soft votes.
inline std::vector<float> duelLogits()
{
    std::vector<float> pairs;
    for (const float lead : {4.0F, 4.0F, -0.5F, 1.0F, -0.5F, -0.5F})  // (0,1) (0,2) (0,3) (1,2) (1,3) (2,3)
        pairs.insert(pairs.end(), {lead, 0.0F});
    return pairs;
}

/// Specialists of four classes: class 1 has the highest raw, class 2 the highest calibrated sigmoid.
inline core::Verdict specialistsOfFour()
{
    return core::decideSpecialists(std::vector<float>{0, 2, 1, -1},
                                   std::vector<core::PlattScale>{{1, 0}, {1, -4}, {1, 4}, {1, 0}});
}

}  // namespace tests
