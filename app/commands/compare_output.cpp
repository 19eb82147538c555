#include "app/commands/compare_output.h"

#include "core/strategy/strategy.h"

#include <cstdio>

namespace app {

void printText(const std::vector<core::Comparison>& comparisons, const core::Classifier& classifier)
{
    for (const core::Comparison& comparison : comparisons) {
        std::printf("%s  (%s, %.0f us)\n", comparison.path.c_str(), classifier.name.c_str(), comparison.microseconds);
        if (!comparison.image)
            std::printf("  nothing drawn\n");
        for (const core::Verdict& verdict : comparison.verdicts) {
            std::string answer;
            for (const int k : core::answerOf(verdict)) {
                char text[96];
                std::snprintf(text, sizeof text, "%s%s (%.3f)", answer.empty() ? "" : ", ", classifier.classNames[static_cast<std::size_t>(k)].c_str(),
                              static_cast<double>(verdict.scores[static_cast<std::size_t>(k)]));
                answer += text;
            }
            std::printf("  %-12s %s\n", core::toText(verdict.strategy).c_str(), answer.empty() ? "none" : answer.c_str());
        }
    }
}

}  // namespace app
