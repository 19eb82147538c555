#include "core/report/comparison.h"

#include "core/base/csv.h"
#include "core/strategy/confidence.h"
#include "core/strategy/rules.h"
#include "core/strategy/strategy.h"

#include <algorithm>

namespace core {

namespace {

std::string numberText(double value)
{
    return nlohmann::ordered_json(value).dump();
}

std::string rows(const Verdict& verdict, const std::string& start, const std::vector<std::string>& names)
{
    const std::vector<int> answer = answeredClasses(verdict);
    const std::vector<float> scores = decidingScores(verdict);
    const std::string end =
        ',' + numberText(statedConfidence(verdict)) + ',' + csvField(decidingScoresName(verdict)) + '\n';
    std::string text;
    for (std::size_t k = 0; k < scores.size(); ++k) {
        const bool said = std::find(answer.begin(), answer.end(), static_cast<int>(k)) != answer.end();
        text += start + toText(verdict.strategy) + ',' + csvField(names.at(k)) + ','
              + numberText(static_cast<double>(scores[k])) + (said ? ",1" : ",0") + end;
    }
    return text;
}

}  // namespace

std::string toCsv(std::span<const Comparison> comparisons, const Classifier& classifier)
{
    std::string text = "path,model,strategy,class,score,answer,stated,shown\n";
    for (const Comparison& comparison : comparisons)
        for (const Verdict& verdict : comparison.verdicts)
            text +=
                rows(verdict, csvField(comparison.path) + ',' + csvField(classifier.name) + ',', classifier.classNames);
    return text;
}

}  // namespace core
