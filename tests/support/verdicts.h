#pragma once

#include "core/strategy/cascade.h"
#include "core/strategy/multi_task.h"
#include "core/strategy/network_plans.h"

#include <bit>
#include <cmath>
#include <string>
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

/// The digits, for as many as there are.
inline std::vector<std::string> digitNames(std::size_t classes)
{
    std::vector<std::string> names;
    for (std::size_t label = 0; label < classes; ++label)
        names.push_back(std::to_string(label));
    return names;
}

/// Several tasks: the class by these logits, attributes in turn likely and not, a slant of 12.5 degrees and strokes
/// of 2.25 pixels.
inline core::Verdict tasksOf(const std::vector<float>& logits)
{
    const std::vector<std::string> names = digitNames(logits.size());
    std::vector<float> all = logits;
    const core::TaskLayout layout = core::taskLayout(names, {1, 28, 28});
    for (std::int64_t i = 0; i < layout.attributes; ++i)
        all.push_back(i % 2 == 0 ? 2.0F : -1.0F);
    all.insert(all.end(), {0.5F, -0.5F});
    return core::decideMultiTask(all, names, std::vector<float>{10.0F, 5.0F, 2.5F, 0.5F});
}

/// A gate that says so, and behind it networks of the first of these logits.
inline core::Verdict cascadeOf(const std::vector<float>& logits, const std::vector<float>& gate,
                               const std::vector<std::string>& names)
{
    return core::decideCascade(core::cascadePlan(names), [&](std::size_t network) {
        const auto outputs = static_cast<std::ptrdiff_t>(core::cascadeNetworks(names, {1, 28, 28}).outputs.at(network));
        return network == 0 ? gate : std::vector<float>(logits.begin(), logits.begin() + outputs);
    });
}

/// A gate that lets nearly all through to a network of these logits.
inline core::Verdict cascadeOf(const std::vector<float>& logits)
{
    return cascadeOf(logits, {4.0F, 0.0F}, digitNames(logits.size()));
}
/// A gate to which nearly nothing is a digit.
inline core::Verdict refusalOf(const std::vector<float>& logits)
{
    return cascadeOf(logits, {0.0F, 3.0F}, digitNames(logits.size()));
}

/// The same for every strategy, by its number: heads of groups have the logarithm of the sum.
inline std::vector<core::Verdict> allVerdictsOf(const std::vector<float>& logits)
{
    std::vector<core::Verdict> verdicts = verdictsOf(logits);
    for (std::size_t place = verdicts.size(); place < core::allStrategies.size(); ++place) {
        const core::Strategy& line = core::strategy(core::allStrategies[place]);
        if (!line.heads) {
            verdicts.push_back(line.id == core::StrategyId::MultiTask ? tasksOf(logits) : cascadeOf(logits));
            continue;
        }
        const core::HeadLayout layout = line.heads(static_cast<int>(logits.size()));
        std::vector<float> own(static_cast<std::size_t>(layout.outputs));
        for (const core::Segment& segment : layout.segments)
            for (std::size_t i = 0; i < segment.classes.size(); ++i)
                own[static_cast<std::size_t>(segment.offset)
                    + (segment.groups.empty() ? i : static_cast<std::size_t>(segment.groups[i]))] +=
                    std::exp(logits[static_cast<std::size_t>(segment.classes[i])]);
        for (float& value : own)
            value = std::log(value);
        core::GivenLogits asked(own, &layout);
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
