#include "core/strategy/classifier.h"

#include "core/base/error.h"
#include "core/strategy/networks.h"
#include "core/strategy/strategy.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <set>
#include <utility>

namespace core {

namespace {

constexpr int mostModelClasses = 256;   ///< labels of data sets are bytes; the pairs of more classes fill the memory
constexpr int mostOwnHeadClasses = 31;  ///< a bit each

/// The sets of classes whose heads the strategy may evaluate.
std::vector<std::uint32_t> subsetsFor(const Classifier& classifier, StrategyId id)
{
    return subsetsOf({strategy(id).heads(classifier.classCount())});
}

bool hasOwnHeadsFor(const Classifier& classifier, StrategyId id)
{
    if (classifier.ownHeads.empty() || classifier.classCount() > std::min(strategy(id).mostClasses, mostOwnHeadClasses))
        return false;
    if (!isPlain(strategy(id).heads(classifier.classCount())))
        return false;
    return std::ranges::all_of(subsetsFor(classifier, id),
                               [&](std::uint32_t mask) { return classifier.ownHeads.contains(mask); });
}

/// For messages: "trunk", "head of classes 5", "specialists, network 0".
std::string partName(const NetworkPlace& place)
{
    switch (place.part) {
    case NetworkPlace::Part::Trunk:
        return "trunk";
    case NetworkPlace::Part::OwnHead:
        return "head of classes " + std::to_string(place.classes);
    case NetworkPlace::Part::Group:
        break;
    }
    return toText(place.strategy.value()) + ", network " + std::to_string(place.index);
}

/// Implements checkClassifier().
class Check {
public:
    explicit Check(const Classifier& classifier) : m_classifier(classifier), m_classes(classifier.classCount()) {}

    void run() const
    {
        checkClasses();
        forEachNetwork(m_classifier, [this](const NetworkPlace& place, const Network& network) {
            checkNetworkOf(network, partName(place));
        });
        checkTrunk();
        checkHeads();
        checkOwnHeads();
        checkNetworkGroups();
        checkThresholds();
        checkScales();
        checkRecords();
        checkRefusal();
        require(!m_classifier.strategies().empty(), "expected at least one strategy, found none");
    }

private:
    void require(bool condition, const std::string& problem) const
    {
        if (!condition)
            throw Error("model \"" + m_classifier.name + "\": " + problem);
    }

    void requireShape(const Shape& found, const Shape& expected, const std::string& part) const
    {
        require(found == expected, part + ": expected shape " + toText(expected) + ", found " + toText(found));
    }

    void requireFinite(std::span<const float> values, const std::string& part) const
    {
        require(std::ranges::all_of(values, [](float value) { return std::isfinite(value); }),
                part + ": expected finite numbers, found infinity or NaN");
    }

    void requireCount(std::size_t found, const std::string& part) const
    {
        require(std::cmp_equal(found, m_classes),
                part + ": expected " + std::to_string(m_classes) + ", one per class, found " + std::to_string(found));
    }

    void checkClasses() const
    {
        require(m_classes >= 2, "expected at least 2 classes, found " + std::to_string(m_classes));
        require(m_classes <= mostModelClasses, "expected at most " + std::to_string(mostModelClasses)
                                                   + " classes, found " + std::to_string(m_classes));
        require(m_classifier.ownHeads.empty() || m_classes <= mostOwnHeadClasses,
                "expected at most " + std::to_string(mostOwnHeadClasses) + " classes for heads from scratch, found "
                    + std::to_string(m_classes));
        std::set<std::string> seen;
        for (const std::string& name : m_classifier.classNames)
            require(!name.empty() && seen.insert(name).second,
                    "expected unique class names that are not empty, found \"" + name + '"');
    }

    void checkNetworkOf(const Network& network, const std::string& part) const
    {
        try {
            checkNetwork(network);
        } catch (const Error& error) {
            require(false, part + ": " + error.what());
        }
        requireShape(network.input, m_classifier.trunk.input, part + ", input");
    }

    void checkTrunk() const
    {
        const Network& trunk = m_classifier.trunk;
        const Preprocessing& rule = m_classifier.preprocessing;
        requireShape(trunk.input, {rule.channels, rule.height, rule.width}, "trunk, input");
        const Shape features = outputShape(trunk);
        require(features.size() == 1, "trunk: expected features (F), found " + toText(features));
        require(std::isfinite(m_classifier.temperature) && m_classifier.temperature > 0.0F,
                "temperature: expected a number above 0, found " + fmt::format("{:g}", m_classifier.temperature));
    }

    void checkGroup(const HeadGroup& group, std::int64_t outputs, const std::string& part) const
    {
        requireShape(group.weights.shape(), {outputs, outputShape(m_classifier.trunk)[0]}, part + " weights");
        requireShape(group.bias.shape(), {outputs}, part + " bias");
        requireFinite(group.weights.values(), part + " weights");
        requireFinite(group.bias.values(), part + " bias");
    }

    void checkHeads() const
    {
        checkGroup(m_classifier.trunkSoftmax, m_classes, "trunk softmax");
        for (const auto& [id, group] : m_classifier.heads) {
            const Strategy& line = strategy(id);
            require(line.heads != nullptr, line.name + ": expected separate networks, found heads on the trunk");
            require(line.backing != Backing::DerivedHeads,
                    line.name + ": expected to use the heads of " + toText(line.headsOf) + ", found separate heads");
            require(m_classes <= line.mostClasses, line.name + ": expected at most " + std::to_string(line.mostClasses)
                                                       + " classes, found " + std::to_string(m_classes));
            checkGroup(group, line.heads(m_classes).outputs, line.name);
        }
    }

    void checkOwnHeads() const
    {
        require(m_classifier.heads.empty() || m_classifier.ownHeads.empty(),
                "expected heads on the trunk or separate networks, found both");
        for (const auto& [mask, network] : m_classifier.ownHeads) {
            const std::string part = "head of classes " + std::to_string(mask);
            require(std::popcount(mask) >= 2 && mask >> m_classes == 0,
                    part + ": expected at least two classes of the model");
            requireShape(outputShape(network), {std::popcount(mask)}, part + ", outputs");
        }
    }

    void checkNetworkGroups() const
    {
        for (const auto& [id, group] : m_classifier.networkGroups) {
            const Strategy& line = strategy(id);
            require(line.backing == Backing::Networks,
                    line.name + ": expected heads on the trunk, found separate networks");
            require(!m_classifier.heads.contains(id),
                    line.name + ": expected heads on the trunk or separate networks, found both");
            const NetworkGroupLayout layout = line.networks(m_classifier.classNames, m_classifier.trunk.input);
            require(!layout.outputs.empty(), line.name + ": expected classes with known attributes, found none");
            require(group.networks.size() == layout.outputs.size(),
                    line.name + ": expected " + std::to_string(layout.outputs.size()) + " networks, found "
                        + std::to_string(group.networks.size()));
            for (std::size_t i = 0; i < group.networks.size(); ++i)
                requireShape(outputShape(group.networks[i]), {layout.outputs[i]},
                             partName({.part = NetworkPlace::Part::Group, .strategy = id, .index = i}) + ", outputs");
            require(group.constants.size() == layout.constants,
                    line.name + ": expected " + std::to_string(layout.constants) + " constants, found "
                        + std::to_string(group.constants.size()));
            requireFinite(group.constants, line.name + ", constants");
        }
    }

    void checkThresholds() const
    {
        if (!m_classifier.supports(StrategyId::MultiLabel))
            return;
        requireCount(m_classifier.thresholds.size(), "multi-label, thresholds");
        require(std::ranges::all_of(m_classifier.thresholds, [](float value) { return value > 0.0F && value < 1.0F; }),
                "multi-label: expected thresholds in (0, 1)");
    }

    void checkScales() const
    {
        if (!m_classifier.supports(StrategyId::Specialists))
            return;
        requireCount(m_classifier.specialistScales.size(), "specialists, scales");
        for (std::size_t i = 0; i < m_classifier.specialistScales.size(); ++i) {
            const PlattScale& scale = m_classifier.specialistScales[i];
            requireFinite(std::array{scale.slope, scale.offset},
                          "specialist of class \"" + m_classifier.classNames[i] + "\", scale");
        }
    }

    void requireShare(double value, const std::string& part) const
    {
        require(value >= 0.0 && value <= 1.0,
                part + ": expected an accuracy in [0, 1], found " + fmt::format("{:g}", value));
    }

    void checkRecords() const
    {
        requireShare(m_classifier.trunkSoftmaxAccuracy, "trunk softmax");
        for (const auto& [id, record] : m_classifier.records) {
            const std::string part = "record of " + toText(id);
            requireShare(record.accuracy, part);
            require(record.images >= 0, part + ": expected at least 0 images, found " + std::to_string(record.images));
            for (const SetRecord& set : record.sets) {
                requireShare(set.accuracy, part + " on " + set.name);
                require(set.images > 0,
                        part + " on " + set.name + ": expected at least 1 image, found " + std::to_string(set.images));
            }
            requireCount(record.confusion.size(), part + ", confusion rows");
            for (const auto& row : record.confusion) {
                requireCount(row.size(), part + ", confusion columns");
                require(std::ranges::all_of(row, [](std::int64_t count) { return count >= 0; }),
                        part + ": expected counts of at least 0");
            }
        }
    }

    void checkRefusal() const
    {
        for (const auto& [id, threshold] : m_classifier.refusal)
            require(threshold >= 0.0 && threshold <= 1.0, "refusal of " + toText(id)
                                                              + ": expected a threshold in [0, 1], found "
                                                              + fmt::format("{:g}", threshold));
    }

    const Classifier& m_classifier;
    int m_classes;
};

}  // namespace

bool Classifier::supports(StrategyId id) const
{
    if (heads.contains(strategy(id).headsOf))
        return true;
    return strategy(id).backing == Backing::Networks ? networkGroups.contains(id) : hasOwnHeadsFor(*this, id);
}

std::vector<StrategyId> Classifier::strategies() const
{
    std::vector<StrategyId> present;
    for (const Strategy& line : core::strategies())
        if (supports(line.id))
            present.push_back(line.id);
    return present;
}

std::int64_t parameterCount(const Classifier& classifier, StrategyId strategy)
{
    expects(classifier.supports(strategy), "parameterCount: the classifier does not have this strategy");
    const auto heads = classifier.heads.find(core::strategy(strategy).headsOf);
    const bool onTrunk = heads != classifier.heads.end();
    const bool ownNetworks = core::strategy(strategy).backing == Backing::Networks;
    const auto subsets = onTrunk || ownNetworks ? std::vector<std::uint32_t>{} : subsetsFor(classifier, strategy);
    std::int64_t sum = onTrunk ? heads->second.weights.size() + heads->second.bias.size() : 0;
    forEachNetwork(classifier, [&](const NetworkPlace& place, const Network& network) {
        const bool isTrunk = place.part == NetworkPlace::Part::Trunk;
        const bool isOwnHead = place.part == NetworkPlace::Part::OwnHead;
        if ((isTrunk && onTrunk) || (isOwnHead && std::ranges::binary_search(subsets, place.classes))
            || place.strategy == strategy)
            sum += parameterCount(network);
    });
    return sum;
}

std::int64_t forwardPasses(const Classifier& classifier, StrategyId strategy)
{
    const int classes = classifier.classCount();
    const Strategy& line = core::strategy(strategy);
    if (classifier.heads.contains(line.headsOf))
        return 1;
    const bool networks = line.backing == Backing::Networks;
    if (line.asked)
        return line.asked(classes);
    return static_cast<std::int64_t>(networks
                                         ? line.networks(classifier.classNames, classifier.trunk.input).outputs.size()
                                         : line.heads(classes).segments.size());
}

void checkClassifier(const Classifier& classifier)
{
    Check(classifier).run();
}

}  // namespace core
