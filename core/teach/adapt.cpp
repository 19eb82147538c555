#include "core/teach/adapt.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/division.h"
#include "core/experiment/statistics.h"
#include "core/strategy/network_plans.h"
#include "core/strategy/strategy.h"
#include "core/teach/example_features.h"
#include "core/teach/taught_heads.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

constexpr std::uint64_t adaptingSeed = 1;
constexpr int adaptedVersions = 4;  ///< of each image, with random changes

/// Images and changed versions of them, which all networks of a classifier learn from.
class ChangedImages {
public:
    explicit ChangedImages(const Dataset& images) : m_labels(images.labels.begin(), images.labels.end())
    {
        Shape shape = images.imageShape;
        shape.insert(shape.begin(), images.size());
        for (int version = 0; version <= adaptedVersions; ++version) {
            Tensor& inputs = m_versions.emplace_back(shape);
#pragma omp parallel for schedule(dynamic, 8)
            for (std::int64_t n = 0; n < images.size(); ++n)
                copyVersion({images, n, version, adaptingSeed}, inputs.row(n));
        }
    }

    FeatureRows featuresFor(const Network& trunk) const
    {
        SingleAndBatchPlan plan(trunk, {});
        FeatureRows rows{.versions = {}, .labels = m_labels};
        for (const Tensor& inputs : m_versions)
            rows.versions.push_back(plan.run(inputs).values);
        return rows;
    }

private:
    std::vector<Tensor> m_versions;  ///< each (N, C, H, W)
    std::vector<int> m_labels;
};

/// The layers before the last one, which is dense.
Network withoutLastLayer(Network network)
{
    network.layers.pop_back();
    network.parameters.resize(network.parameters.size() - 2);
    return network;
}

HeadGroup lastLayerOf(const Network& network)
{
    return {network.parameters.at(network.parameters.size() - 2), network.parameters.back()};
}

void setLastLayer(Network& network, HeadGroup layer)
{
    network.parameters.at(network.parameters.size() - 2) = std::move(layer.weights);
    network.parameters.back() = std::move(layer.bias);
}

/// Counts the parts that are adapted.
class AdaptProgress {
public:
    AdaptProgress(const Classifier& classifier, const AdaptWatch& watch)
        : m_watch(watch),
          m_total(static_cast<int>(classifier.heads.size()))
    {
        for (const StrategyId id : {StrategyId::MultiLabel, StrategyId::Specialists})
            if (const auto group = classifier.networkGroups.find(id); group != classifier.networkGroups.end())
                m_total += static_cast<int>(group->second.networks.size());
    }
    void next()
    {
        if (m_watch.progress && !m_watch.stop.stop_requested())
            m_watch.progress(++m_done, m_total);
    }
    const std::stop_token& stop() const { return m_watch.stop; }

private:
    const AdaptWatch& m_watch;
    int m_done = 0, m_total;
};

/// Returns false after a stop request.
bool adaptHeads(Classifier& made, const ChangedImages& images, AdaptProgress& progress)
{
    const FeatureRows rows = images.featuresFor(made.trunk);
    for (auto& [id, heads] : made.heads) {
        const HeadTargets targets = strategy(id).sigmoids ? HeadTargets::Sigmoid : HeadTargets::Softmax;
        auto trained = trainedHeads(rows, {strategy(id).heads(made.classCount()), targets, &heads}, progress.stop());
        if (!trained)
            return false;
        heads = *std::move(trained);
        progress.next();
    }
    return true;
}

/// Adapts a network with one sigmoid for each class.
bool adaptSigmoids(Network& network, const ChangedImages& images, const std::stop_token& stop)
{
    const HeadGroup start = lastLayerOf(network);
    const HeadLayout layout = sigmoidHeads(static_cast<int>(start.bias.size()));
    auto trained =
        trainedHeads(images.featuresFor(withoutLastLayer(network)), {layout, HeadTargets::Sigmoid, &start}, stop);
    if (!trained)
        return false;
    setLastLayer(network, *std::move(trained));
    return true;
}

/// Adapts a network with one sigmoid for the class `label` against all others. A second output, for the others, learns
/// beside it and is dropped.
bool adaptSpecialist(Network& network, int label, const ChangedImages& images, const std::stop_token& stop)
{
    const HeadGroup own = lastLayerOf(network);
    const std::int64_t width = own.weights.extent(1);
    HeadGroup start{Tensor({2, width}), Tensor({2})};
    std::ranges::copy(own.weights.values(), start.weights.values().begin());
    start.bias.values()[0] = own.bias.values()[0];
    FeatureRows rows = images.featuresFor(withoutLastLayer(network));
    for (int& other : rows.labels)
        other = other == label ? 0 : 1;
    const auto trained = trainedHeads(rows, {sigmoidHeads(2), HeadTargets::Sigmoid, &start}, stop);
    if (!trained)
        return false;
    setLastLayer(network, outputsOf(*trained, 0, 1));
    return true;
}

bool adaptNetworks(Classifier& made, const ChangedImages& images, AdaptProgress& progress)
{
    if (const auto group = made.networkGroups.find(StrategyId::MultiLabel); group != made.networkGroups.end()) {
        if (!adaptSigmoids(group->second.networks.front(), images, progress.stop()))
            return false;
        progress.next();
    }
    if (const auto group = made.networkGroups.find(StrategyId::Specialists); group != made.networkGroups.end())
        for (int label = 0; label < made.classCount(); ++label) {
            if (!adaptSpecialist(group->second.networks[static_cast<std::size_t>(label)], label, images,
                                 progress.stop()))
                return false;
            progress.next();
        }
    return true;
}

Dataset imagesOfWriters(const Dataset& dataset, const std::set<std::int32_t>& writers)
{
    std::vector<std::int64_t> indices;
    for (std::size_t n = 0; n < dataset.writers.size(); ++n)
        if (writers.contains(dataset.writers[n]))
            indices.push_back(static_cast<std::int64_t>(n));
    return dataset.subset(indices);
}

/// A head that sees no image of a class learns never to say it.
void expectEveryClass(const Dataset& images, const std::vector<std::string>& classNames)
{
    const std::set<std::uint8_t> found(images.labels.begin(), images.labels.end());
    for (std::size_t label = 0; label < classNames.size(); ++label)
        if (!found.contains(static_cast<std::uint8_t>(label)))
            throw UsageError(images.name + ": expected images of every class to learn from, found none of \""
                             + classNames[label] + '"');
}

AdaptedStrategy compared(const std::vector<bool>& before, const std::vector<bool>& after)
{
    AdaptedStrategy result;
    for (std::size_t n = 0; n < before.size(); ++n) {
        result.rightBefore += before[n];
        result.rightAfter += after[n];
        result.mended += after[n] && !before[n];
        result.spoiled += before[n] && !after[n];
    }
    result.p = mcnemarExact(result.mended, result.spoiled);
    return result;
}

}  // namespace

WriterHalves halvesByWriter(const Dataset& dataset, std::uint64_t seed)
{
    const std::set<std::int32_t> known = [&dataset] {
        std::set<std::int32_t> all(dataset.writers.begin(), dataset.writers.end());
        all.erase(-1);
        return all;
    }();
    if (known.size() < 2)
        throw UsageError(dataset.name + ": expected images of at least two known writers, found "
                         + std::to_string(known.size()));
    const std::vector<std::int32_t> writers(known.begin(), known.end());
    Random random(derivedSeed(seed, "halves"));
    std::set<std::int32_t> learn, test;
    for (const std::int64_t place : permutation(static_cast<std::int64_t>(writers.size()), random))
        (learn.size() * 2 < writers.size() ? learn : test).insert(writers[static_cast<std::size_t>(place)]);
    return {imagesOfWriters(dataset, learn), imagesOfWriters(dataset, test)};
}

std::optional<Classifier> adapted(const Classifier& classifier, const Dataset& images, const AdaptWatch& watch)
{
    if (!classifier.ownHeads.empty())
        throw UsageError("model \"" + classifier.name + "\": expected heads on the trunk, found separate networks");
    expectEveryClass(images, classifier.classNames);
    Classifier made = classifier;
    const ChangedImages changed(images);
    AdaptProgress progress(made, watch);
    if (!adaptHeads(made, changed, progress) || !adaptNetworks(made, changed, progress))
        return std::nullopt;
    made.records.clear();  // of the original
    made.trunkSoftmaxAccuracy = 0.0;
    made.refusal.clear();
    made.temperature = 1.0F;
    std::ranges::fill(made.specialistScales, PlattScale());
    made.provenance["adapted_to"] = images.name + ", " + std::to_string(images.size()) + " images of "
                                  + std::to_string(writerCount(images)) + " writers";
    return made;
}

std::optional<Adaptation> adaptToHalf(const std::shared_ptr<const Classifier>& classifier, const Dataset& dataset,
                                      std::uint64_t seed, const AdaptWatch& watch)
{
    const FittedImages fitted(*classifier, dataset);
    const WriterHalves halves = halvesByWriter(fitted.images(), seed);
    auto made = adapted(*classifier, halves.learn, watch);
    if (!made)
        return std::nullopt;
    ClassifierPlan before(classifier), after(std::make_shared<const Classifier>(*made));
    const auto first = evaluate(before, halves.test, {}, {}, watch.stop),
               second = evaluate(after, halves.test, {}, {}, watch.stop);
    if (!first || !second)
        return std::nullopt;
    Adaptation result{*std::move(made),    writerCount(halves.learn), writerCount(halves.test),
                      halves.learn.size(), halves.test.size(),        {}};
    for (const auto& [id, right] : first->rightOn)
        result.strategies[id] = compared(right, second->rightOn.at(id));
    return result;
}

}  // namespace core
