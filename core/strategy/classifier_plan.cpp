#include "core/strategy/classifier_plan.h"

#include "core/base/error.h"
#include "core/strategy/network_plans.h"
#include "core/strategy/strategy.h"

#include <algorithm>
#include <map>
#include <utility>

namespace core {

class ClassifierPlan::Implementation {
public:
    Implementation(std::shared_ptr<const Classifier> classifier, const PlanOptions& options);

    const Classifier& classifier() const { return *m_classifier; }
    std::vector<std::vector<Verdict>> classifyAll(const Tensor& images, std::span<const StrategyId> wanted);
    Logits logits(const Tensor& images);

private:
    std::vector<StrategyId> chosen(std::span<const StrategyId> wanted) const;
    void expectImages(const Tensor& images) const;
    Outputs inputsOf(StrategyId id, const Tensor& images, const Outputs& features);
    std::span<const float> constantsOf(StrategyId id) const;
    Verdict decide(const Strategy& line, std::span<const float> inputs);

    std::shared_ptr<const Classifier> m_classifier;
    SingleAndBatchPlan m_trunk;
    OwnHeads m_ownHeads;
    std::map<StrategyId, GroupPlans> m_groups;
    std::map<StrategyId, HeadLayout> m_layouts;  ///< by Strategy::headsOf
};

ClassifierPlan::Implementation::Implementation(std::shared_ptr<const Classifier> classifier, const PlanOptions& options)
    : m_classifier(std::move(classifier)),
      m_trunk(m_classifier->trunk, options),
      m_ownHeads(m_classifier->ownHeads, options)
{
    using enum GroupPlans::Asked;
    for (const auto& [id, group] : m_classifier->networkGroups)
        m_groups.try_emplace(id, group, strategy(id).asked ? InTurn : Together, options);
    for (const StrategyId id : m_classifier->strategies())
        if (const Strategy& line = strategy(id); !m_classifier->networkGroups.contains(id))
            m_layouts.try_emplace(line.headsOf, line.heads(m_classifier->classCount()));
}

std::vector<StrategyId> ClassifierPlan::Implementation::chosen(std::span<const StrategyId> wanted) const
{
    std::vector<StrategyId> present = m_classifier->strategies();
    if (wanted.empty())
        return present;
    for (const StrategyId id : wanted)
        if (std::ranges::find(present, id) == present.end())
            throw UsageError("model \"" + m_classifier->name + "\": the model does not have the strategy "
                             + toText(id));
    return {wanted.begin(), wanted.end()};
}

void ClassifierPlan::Implementation::expectImages(const Tensor& images) const
{
    const Shape& found = images.shape();
    const Shape& expected = m_classifier->trunk.input;
    if (found.size() != expected.size() + 1 || !std::equal(expected.begin(), expected.end(), found.begin() + 1))
        throw Error("model \"" + m_classifier->name + "\": expected images of shape " + toText(expected) + ", found "
                    + toText(found));
}

/// The input of a decision: the features, the logits of separate networks, or the images if the decision runs these
/// networks one after the other.
Outputs ClassifierPlan::Implementation::inputsOf(StrategyId id, const Tensor& images, const Outputs& features)
{
    const Strategy& line = strategy(id);
    if (m_classifier->heads.contains(line.headsOf))
        return features;
    if (!line.asked)
        return line.backing == Backing::Networks ? m_groups.at(id).run(images)
                                                 : m_ownHeads.run(m_layouts.at(line.headsOf), images);
    return {.values = images.reshaped({images.extent(0), images.size() / std::max<std::int64_t>(images.extent(0), 1)})};
}

std::span<const float> ClassifierPlan::Implementation::constantsOf(StrategyId id) const
{
    const auto group = m_classifier->networkGroups.find(id);
    return group == m_classifier->networkGroups.end() ? std::span<const float>() : group->second.constants;
}

Verdict ClassifierPlan::Implementation::decide(const Strategy& line, std::span<const float> inputs)
{
    const DecisionFit fit{m_classifier->classCount(),     m_classifier->temperature, m_classifier->thresholds,
                          m_classifier->specialistScales, m_classifier->classNames,  constantsOf(line.id)};
    if (const auto heads = m_classifier->heads.find(line.headsOf); heads != m_classifier->heads.end()) {
        LogitsOfHeads logits(heads->second, m_layouts.at(line.headsOf), inputs);
        Verdict verdict = line.decide(logits, fit);
        verdict.forwardPasses = 1;  // of the trunk
        return verdict;
    }
    if (line.asked && line.backing == Backing::Networks) {
        LogitsOfGroup logits(m_groups.at(line.id), inputs);
        return line.decide(logits, fit);
    }
    if (line.asked) {
        LogitsOfNetworks logits(m_ownHeads, m_layouts.at(line.headsOf), inputs);
        return line.decide(logits, fit);
    }
    GivenLogits logits(inputs);
    return line.decide(logits, fit);
}

std::vector<std::vector<Verdict>> ClassifierPlan::Implementation::classifyAll(const Tensor& images,
                                                                              std::span<const StrategyId> wanted)
{
    expectImages(images);
    const std::vector<StrategyId> ids = chosen(wanted);
    const std::int64_t count = images.extent(0);
    const bool onTrunk =
        std::ranges::any_of(ids, [this](StrategyId id) { return m_classifier->heads.contains(strategy(id).headsOf); });
    const Outputs features = onTrunk ? m_trunk.run(images) : Outputs{};
    std::vector<std::vector<Verdict>> verdicts(static_cast<std::size_t>(count));
    for (const StrategyId id : ids) {
        const Strategy& line = strategy(id);
        const Outputs inputs = inputsOf(id, images, features);
        const Stopwatch watch;
        for (std::int64_t n = 0; n < count; ++n)
            verdicts[static_cast<std::size_t>(n)].push_back(decide(line, inputs.values.row(n)));
        const double share =
            (inputs.microseconds + watch.microseconds()) / static_cast<double>(std::max<std::int64_t>(count, 1));
        for (std::vector<Verdict>& imageVerdicts : verdicts)
            imageVerdicts.back().microseconds = share;
    }
    return verdicts;
}

Logits ClassifierPlan::Implementation::logits(const Tensor& images)
{
    expectImages(images);
    Logits all;
    all.features = m_trunk.run(images).values;
    all.trunkSoftmax = headLogits(m_classifier->trunkSoftmax, all.features);
    if (const auto softmaxHead = m_classifier->heads.find(StrategyId::Softmax);
        softmaxHead != m_classifier->heads.end())
        all.softmax = headLogits(softmaxHead->second, all.features);
    else if (!m_ownHeads.empty())
        all.softmax = m_ownHeads.run(softmaxHeads(m_classifier->classCount()), images).values;
    for (auto& [id, networks] : m_groups)
        if (strategy(id).sigmoids)
            all.sigmoids.emplace(id, networks.run(images).values);
    for (const auto& [id, heads] : m_classifier->heads)
        if (strategy(id).sigmoids)
            all.sigmoids.emplace(id, headLogits(heads, all.features));
    return all;
}

ClassifierPlan::ClassifierPlan(std::shared_ptr<const Classifier> classifier, Precision precision, std::int64_t batch)
{
    expects(classifier != nullptr, "ClassifierPlan: expects a classifier");
    checkClassifier(*classifier);
    m_implementation = std::make_unique<Implementation>(std::move(classifier), PlanOptions{precision, batch});
}

ClassifierPlan::ClassifierPlan(ClassifierPlan&&) noexcept = default;
ClassifierPlan& ClassifierPlan::operator=(ClassifierPlan&&) noexcept = default;
ClassifierPlan::~ClassifierPlan() = default;

const Classifier& ClassifierPlan::classifier() const
{
    return m_implementation->classifier();
}

std::vector<Verdict> ClassifierPlan::classify(const Image& image, std::span<const StrategyId> strategies)
{
    Shape batchShape = image.shape();
    batchShape.insert(batchShape.begin(), 1);
    return std::move(m_implementation->classifyAll(image.reshaped(std::move(batchShape)), strategies).front());
}

std::vector<std::vector<Verdict>> ClassifierPlan::classifyAll(const Tensor& images,
                                                              std::span<const StrategyId> strategies)
{
    return m_implementation->classifyAll(images, strategies);
}

Logits ClassifierPlan::logits(const Tensor& images)
{
    return m_implementation->logits(images);
}

}  // namespace core
