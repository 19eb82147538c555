#include "core/experiment/model_comparison.h"

#include "core/base/error.h"
#include "core/experiment/statistics.h"

namespace core {

StrategyComparisons withHolm(const std::map<StrategyId, PairedTest>& tests)
{
    std::vector<double> pValues;
    for (const auto& [id, test] : tests)
        pValues.push_back(test.p);
    const std::vector<double> adjusted = holm(pValues);
    StrategyComparisons comparisons;
    for (std::size_t place = 0; const auto& [id, test] : tests)
        comparisons[id] = {test, adjusted[place++]};
    return comparisons;
}

StrategyComparisons compareModels(const RightOn& first, const RightOn& second)
{
    std::map<StrategyId, PairedTest> tests;
    for (const auto& [id, right] : first)
        if (const auto other = second.find(id); other != second.end())
            tests[id] = pairedTest(right, other->second);
    return withHolm(tests);
}

std::vector<bool> imagesWith(PairOutcome outcome, const std::vector<bool>& first, const std::vector<bool>& second)
{
    expects(first.size() == second.size(), "imagesWith: needs two lists of the same length");
    const bool byFirst = outcome == PairOutcome::Both || outcome == PairOutcome::OnlyFirst;
    const bool bySecond = outcome == PairOutcome::Both || outcome == PairOutcome::OnlySecond;
    std::vector<bool> images(first.size());
    for (std::size_t image = 0; image < images.size(); ++image)
        images[image] = first[image] == byFirst && second[image] == bySecond;
    return images;
}

}  // namespace core
