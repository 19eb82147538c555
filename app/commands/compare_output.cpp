#include "app/commands/compare_output.h"

#include "core/base/format.h"
#include "core/base/visible.h"
#include "core/strategy/confidence.h"
#include "core/strategy/strategy.h"

#include <cstdio>

namespace app {

void printText(const std::vector<core::Comparison>& comparisons, const core::Classifier& classifier)
{
    for (const core::Comparison& comparison : comparisons) {
        std::printf("%s  (%s, %.0f µs)\n", core::visible(comparison.path).c_str(), core::visible(classifier.name).c_str(), comparison.microseconds);
        if (!comparison.image)
            std::printf("  nothing drawn\n");
        for (const core::Verdict& verdict : comparison.verdicts) {
            std::string answer;
            const bool each = verdict.strategy == core::StrategyId::MultiLabel;  // its labels have a score of their own
            for (const int k : core::answerOf(verdict))
                answer += (answer.empty() ? "" : ", ") + classifier.classNames[static_cast<std::size_t>(k)]
                        + core::formatted(" (%.3f)", each ? static_cast<double>(verdict.scores[static_cast<std::size_t>(k)]) : core::statedConfidence(verdict));
            std::printf("  %-12s %s\n", core::toText(verdict.strategy).c_str(), answer.empty() ? "none" : core::visible(answer).c_str());
        }
    }
}

}  // namespace app
