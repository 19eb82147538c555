#include "core/evaluation/calibration.h"

#include "core/strategy/classifier_plan.h"
#include "core/strategy/confidence.h"
#include "core/strategy/refusal.h"

#include <algorithm>
#include <memory>

namespace core {

namespace {

/// Expects a calibrated classifier, because calibration changes the confidences.
RefusalThresholds fitRefusal(const Classifier& classifier, const Dataset& held)
{
    constexpr std::int64_t chunk = 512;  // limits memory: verdicts of all strategies are larger than images
    ClassifierPlan plan(std::make_shared<const Classifier>(classifier));
    std::map<StrategyId, std::vector<double>> confidences;
    for (std::int64_t first = 0; first < held.size(); first += chunk)
        for (const std::vector<Verdict>& verdicts :
             plan.classifyAll(held.images(first, std::min(chunk, held.size() - first))))
            for (const Verdict& verdict : verdicts)
                confidences[verdict.strategy].push_back(statedConfidence(verdict));
    RefusalThresholds thresholds;
    for (auto& [id, stated] : confidences)
        thresholds[id] = thresholdThatKeeps(rejectionKeptShare, std::move(stated));
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
    if (const auto specialists = logits.sigmoids.find(StrategyId::Specialists); specialists != logits.sigmoids.end())
        classifier.specialistScales = fitScales(specialists->second, labels);
    classifier.refusal = fitRefusal(classifier, held);
}

}  // namespace core
