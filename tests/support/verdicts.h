#pragma once

#include "core/strategy/strategy_logits.h"

#include <bit>
#include <cmath>
#include <vector>

namespace support {

/// Logits of ten classes that hesitate between 4 and 9.
inline std::vector<float> hesitating()
{
    return {-4.0F, -3.0F, -2.5F, -3.5F, 2.1F, -3.0F, -4.5F, -1.5F, -2.0F, 2.0F};
}

/// What all strategies say if every head comes from these logits; the fourth and fifth see the logits as they are.
inline std::vector<core::Verdict> verdictsOf(const std::vector<float>& logits)
{
    const auto classes = static_cast<int>(logits.size());
    std::vector<float> pairs;
    for (std::size_t low = 0; low < logits.size(); ++low)
        for (std::size_t high = low + 1; high < logits.size(); ++high)
            pairs.insert(pairs.end(), {logits[low], logits[high]});
    const auto subset = [&](std::uint32_t mask) {
        std::vector<float> own;
        for (; mask != 0; mask &= mask - 1)
            own.push_back(logits[static_cast<std::size_t>(std::countr_zero(mask))]);
        return own;
    };
    const std::vector<float> thresholds(logits.size(), 0.5F);
    std::vector<core::PlattScale> scales(logits.size());
    scales.back().offset = 1.0F;  // calibrated, the last class gains
    return {core::decideSoftmax(logits), core::decidePairwise(pairs, classes), core::decideElimination(classes, subset),
            core::decideMultiLabel(logits, thresholds), core::decideSpecialists(logits, scales)};
}

/// The same for every strategy, by its number: heads of groups have the logarithm of the sum.
inline std::vector<core::Verdict> allVerdictsOf(const std::vector<float>& logits)
{
    std::vector<core::Verdict> verdicts = verdictsOf(logits);
    for (std::size_t place = verdicts.size(); place < core::allStrategies.size(); ++place) {
        const core::Strategy& line = core::strategy(core::allStrategies[place]);
        const core::HeadLayout layout = line.heads(static_cast<int>(logits.size()));
        std::vector<float> own(static_cast<std::size_t>(layout.outputs));
        for (const core::Segment& segment : layout.segments)
            for (std::size_t i = 0; i < segment.classes.size(); ++i)
                own[static_cast<std::size_t>(segment.offset) + (segment.groups.empty() ? i : static_cast<std::size_t>(segment.groups[i]))] +=
                    std::exp(logits[static_cast<std::size_t>(segment.classes[i])]);
        for (float& value : own)
            value = std::log(value);
        core::LogitsThatAre asked(own, &layout);
        verdicts.push_back(line.decide(asked, {.classes = static_cast<int>(logits.size())}));
    }
    return verdicts;
}

/// A pairwise verdict in which 0 beats 1, 1 beats 2 and 2 beats 0.
inline core::Verdict cycleOfThree()
{
    return core::decidePairwise(std::vector<float>{1.0F, 0.0F, 0.0F, 0.4F, 0.7F, 0.0F}, 3);
}

}  // namespace support
