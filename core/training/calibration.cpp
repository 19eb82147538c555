#include "core/training/calibration.h"

#include "core/strategy/classifier_plan.h"
#include "core/strategy/refusal.h"

#include <algorithm>
#include <memory>

namespace core {

namespace {

PlattScale fitSpecialist(const Tensor& logits, const std::vector<int>& labels, std::int64_t specialist)
{
    std::vector<float> column;
    std::vector<int> targets;
    for (std::size_t n = 0; n < labels.size(); ++n) {
        column.push_back(logits.row(static_cast<std::int64_t>(n))[static_cast<std::size_t>(specialist)]);
        targets.push_back(labels[n] == specialist);
    }
    return fitPlatt(column, targets);
}

/// By the calibrated classifier: temperatures change how sure it is.
RefusalThresholds fitRefusal(const Classifier& classifier, const Dataset& held)
{
    constexpr std::int64_t chunk = 512;  // verdicts of all strategies are larger than their images
    ClassifierPlan plan(std::make_shared<const Classifier>(classifier));
    std::map<StrategyId, std::vector<double>> confidences;
    for (std::int64_t first = 0; first < held.size(); first += chunk)
        for (const std::vector<Verdict>& verdicts : plan.classifyAll(held.images(first, std::min(chunk, held.size() - first))))
            for (const Verdict& verdict : verdicts)
                confidences[verdict.strategy].push_back(confidenceOf(verdict));
    RefusalThresholds thresholds;
    for (auto& [id, stated] : confidences)
        thresholds[id] = thresholdThatKeeps(refusalKeeps, std::move(stated));
    return thresholds;
}

}  // namespace

void calibrate(Classifier& classifier, const Dataset& held)
{
    if (held.size() == 0)
        return;
    const std::vector<int> labels(held.labels.begin(), held.labels.end());
    ClassifierPlan plan(std::make_shared<const Classifier>(classifier));
    const Logits logits = plan.logits(held.images(0, held.size()));
    classifier.temperature = fitTemperature(logits.softmax, labels);
    for (std::size_t k = 0; k < classifier.specialists.size(); ++k)
        classifier.specialistScales[k] = fitSpecialist(logits.specialists, labels, static_cast<std::int64_t>(k));
    classifier.refusal = fitRefusal(classifier, held);
}

}  // namespace core
