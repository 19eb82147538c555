#include "app/commands/compare_output.h"

#include "core/base/text.h"
#include "core/strategy/confidence.h"
#include "core/strategy/rules.h"
#include "core/strategy/strategy.h"

#include <fmt/format.h>

#include <cstdio>

namespace app {

namespace {

std::string answerText(const core::Verdict& verdict, const core::Classifier& classifier)
{
    const bool each = core::strategy(verdict.strategy).labels;  // each label has its own score
    std::string text;
    for (const int k : core::answeredClasses(verdict)) {
        const auto place = static_cast<std::size_t>(k);
        text += (text.empty() ? "" : ", ") + core::onOneLine(classifier.classNames[place])
              + fmt::format(" ({:.3f})",
                            each ? static_cast<double>(verdict.scores[place]) : core::statedConfidence(verdict));
    }
    return text.empty() ? "none" : text;
}

/// "why softmax: 4 rather than 9, margin 13.38".
std::string whyText(const core::Evidence& evidence, const core::Classifier& classifier)
{
    const core::Question& question = evidence.margin.question;
    const auto name = [&](int label) {
        return core::onOneLine(classifier.classNames[static_cast<std::size_t>(label)]);
    };
    return fmt::format("why {}: {}{}, margin {:.2f}", core::toText(question.strategy), name(question.label),
                       question.other ? " rather than " + name(*question.other) : "", evidence.value);
}

}  // namespace

void printText(const std::vector<core::Comparison>& comparisons, const core::Classifier& classifier, core::Times times)
{
    for (const core::Comparison& comparison : comparisons) {
        std::printf("%s  (%s%s)\n", core::onOneLine(comparison.path).c_str(), core::onOneLine(classifier.name).c_str(),
                    times == core::Times::Stated ? fmt::format(", {:.0f} µs", comparison.microseconds).c_str() : "");
        if (!comparison.image)
            std::printf("  nothing drawn\n");
        for (const core::Verdict& verdict : comparison.verdicts)
            std::printf("  %-12s %s\n", core::toText(verdict.strategy).c_str(),
                        answerText(verdict, classifier).c_str());
        if (comparison.why)
            std::printf("  %s\n", whyText(*comparison.why, classifier).c_str());
    }
}

}  // namespace app
