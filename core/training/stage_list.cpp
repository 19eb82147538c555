#include "core/training/stage_list.h"

#include "core/nn/architectures.h"
#include "core/nn/work.h"
#include "core/strategy/heads.h"
#include "core/strategy/strategy.h"
#include "core/training/own_networks.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace core {

namespace {

// The speed of trainings relative to the machine's matrix product, from measurements.
constexpr double usualEfficiency = 0.8, normalizedEfficiency = 0.9, smallEfficiency = 0.36;
constexpr double headsEfficiency = 0.55, fineTunedEfficiency = 0.7;
constexpr double bf16Gain = 1.5;  ///< relative to float32

// In operations of the matrix product, from measured trainings: the work of oneDNN to compile a network, and the work
// of the strategies to decide on one image of ten classes, without their networks.
constexpr double planWork = 2.0e10, answeringEfficiency = 0.3, decidingWork = 2.5e7;

/// Builds the list of the stages that train networks.
class TrainingStages {
public:
    TrainingStages(const Recipe& recipe, const Dataset& train)
        : m_recipe(recipe),
          m_train(train),
          m_samples(static_cast<double>(train.size()) * (1.0 - recipe.heldShare))
    {
    }

    std::vector<Stage> all() &&
    {
        if (!m_recipe.onto)
            add({StageKind::Trunk}, m_recipe.architecture, classes(), m_recipe.epochs);
        m_recipe.heads == HeadTraining::Scratch ? addOwnHeads() : addHeads();
        for (const OwnNetworks& own : ownNetworks())
            if (m_recipe.trains(own.strategy))
                for (const OwnNetwork& network : own.list(m_recipe, m_train))
                    add(StageId::network(own.strategy, network.index), network.architecture, network.outputs,
                        network.epochs, network.share);
        return std::move(m_stages);
    }

private:
    std::int64_t classes() const { return m_train.classCount(); }

    /// `share`: images per epoch, relative to the images that are trained on.
    Stage& add(StageId id, const std::string& architecture, std::int64_t outputs, int epochs, double share = 1.0)
    {
        m_stages.push_back(withWork({.id = id,
                                     .input = m_train.imageShape,
                                     .architecture = architecture,
                                     .outputs = outputs,
                                     .epochs = epochs,
                                     .batch = m_recipe.batch,
                                     .samples = share * m_samples},
                                    m_recipe.precision));
        return m_stages.back();
    }

    void addHeads()
    {
        const HeadLayout layout = newHeadLayout(m_recipe, static_cast<int>(classes()));
        if (layout.segments.empty())
            return;
        if (m_recipe.heads == HeadTraining::FineTuned) {
            add({StageKind::Heads}, m_recipe.architecture, layout.outputs, m_recipe.headEpochs).batch =
                m_recipe.headBatch;
            return;
        }
        const std::int64_t features = m_recipe.onto ? elementCount(outputShape(m_recipe.onto->trunk))
                                                    : featureCount(m_recipe.architecture, m_train.imageShape);
        m_stages.push_back(withWork({.id = {StageKind::Heads},
                                     .input = {features},
                                     .outputs = layout.outputs,
                                     .epochs = m_recipe.headEpochs,
                                     .batch = m_recipe.headBatch,
                                     .samples = m_samples},
                                    m_recipe.precision));
    }

    void addOwnHeads()
    {
        for (const Segment& segment : ownHeadsOf(m_recipe, static_cast<int>(classes()))) {
            const auto members = static_cast<std::int64_t>(segment.classes.size());
            add({StageKind::OwnHead, maskOf(segment)}, m_recipe.architecture, members, m_recipe.headEpochs,
                static_cast<double>(members) / static_cast<double>(classes()))
                .batch = m_recipe.headBatch;
        }
    }

    const Recipe& m_recipe;
    const Dataset& m_train;
    double m_samples;  ///< training images without the held-out images
    std::vector<Stage> m_stages;
};

/// Operations for the answers of all strategies for one image: one forward pass of every network, the heads, and the
/// decisions.
double answeringWork(const Recipe& recipe, const Dataset& train, const std::vector<Stage>& trained)
{
    double networks = 0.0;
    for (const Stage& stage : trained)
        if (stage.id.kind != StageKind::Heads
            || recipe.heads != HeadTraining::FineTuned)  // fine-tuned heads replace the network of the trunk
            networks += stage.flopPerSample / 3.0;
    const double tens = static_cast<double>(train.classCount()) / 10.0;  // the number of duels grows with K x K
    return networks / answeringEfficiency + decidingWork * tens * tens * static_cast<double>(recipe.strategies.size());
}

}  // namespace

std::vector<Layer> layersOf(const Stage& stage)
{
    if (stage.architecture.empty())
        return {Dense{stage.outputs}};
    return networkLayers(stage.architecture, stage.outputs);
}

double networkEfficiency(const std::string& architecture)
{
    if (architecture == "lenet-small")
        return smallEfficiency;
    const bool normalizes = std::ranges::any_of(trunkLayers(architecture), [](const Layer& layer) {
        return std::holds_alternative<BatchNormalization>(layer);
    });
    return normalizes ? normalizedEfficiency : usualEfficiency;
}

Stage withWork(Stage stage, Precision precision)
{
    stage.begin = planWork;
    if (stage.architecture.empty()) {  // its input needs no gradient, and no bf16: the product is too small
        stage.flopPerSample = 4.0 * static_cast<double>(elementCount(stage.input) * stage.outputs);
        stage.efficiency = headsEfficiency;
        return stage;
    }
    stage.flopPerSample = 3.0 * forwardFlop(stage.input, layersOf(stage));
    stage.efficiency = networkEfficiency(stage.architecture);
    if (stage.id.kind == StageKind::Heads)
        stage.efficiency = std::min(stage.efficiency, fineTunedEfficiency);
    if (precision == Precision::Bf16)
        stage.efficiency *= bf16Gain;
    return stage;
}

std::vector<Stage> stagesOf(const Recipe& recipe, const Dataset& train)
{
    return TrainingStages(recipe, train).all();
}

std::vector<Stage> stagesOf(const Recipe& recipe, const TrainTest& data)
{
    std::vector<Stage> stages = stagesOf(recipe, data.train);
    const double once = answeringWork(recipe, data.train, stages);
    stages.push_back({.id = {StageKind::Calibration},
                      .samples = 2.0 * std::round(recipe.heldShare * static_cast<double>(data.train.size())),
                      .flopPerSample = once,
                      .begin = 2.0 * planWork});
    if (data.test.size() > 0)
        stages.push_back({.id = {StageKind::Test},
                          .samples = static_cast<double>(data.test.size()),
                          .flopPerSample = once,
                          .begin = planWork});
    return stages;
}

std::vector<Segment> ownHeadsOf(const Recipe& recipe, int classes)
{
    std::vector<HeadLayout> layouts;
    for (const StrategyId id : headGroupsFor(recipe.strategies))
        if (HeadLayout layout = strategy(id).heads(classes); isPlain(layout))
            layouts.push_back(std::move(layout));
    std::vector<Segment> segments;
    for (const std::uint32_t mask : subsetsOf(layouts))
        segments.push_back({.offset = 0, .classes = classesOf(mask)});
    std::ranges::stable_sort(segments, std::greater<>(), [](const Segment& segment) { return segment.classes.size(); });
    return segments;
}

std::vector<StrategyId> newHeadGroups(const Recipe& recipe)
{
    std::vector<StrategyId> groups = headGroupsFor(recipe.strategies);
    if (recipe.onto)
        std::erase_if(groups, [&recipe](StrategyId id) { return recipe.onto->heads.contains(id); });
    return groups;
}

HeadLayout newHeadLayout(const Recipe& recipe, int classes)
{
    std::vector<HeadLayout> layouts;
    for (const StrategyId id : newHeadGroups(recipe))
        layouts.push_back(strategy(id).heads(classes));
    return concatenate(layouts);
}

}  // namespace core
