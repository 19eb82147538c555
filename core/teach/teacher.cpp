#include "core/teach/teacher.h"

#include "core/base/error.h"
#include "core/data/unknown_pictures.h"
#include "core/strategy/network_plans.h"
#include "core/strategy/strategy.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::uint64_t teachingSeed = 1;
constexpr std::int64_t addedScribbles = 24;

/// Scribbles, or scrambled pictures of the examples for a colour model.
Dataset scribblesLike(const Dataset& images)
{
    std::vector<UnknownSet> sets = unknownPictures(images, addedScribbles, teachingSeed);
    return std::move(sets.back().images);
}

/// The outputs of all heads with a softmax as one layer, so that one product computes them.
struct JoinedHeads {
    std::vector<StrategyId> groups;
    HeadLayout layout;
};

JoinedHeads softmaxGroups(int classes)
{
    JoinedHeads joined;
    std::vector<HeadLayout> layouts;
    for (const StrategyId id : taughtStrategies(classes))
        if (const Strategy& line = strategy(id); line.backing == Backing::SharedHeads) {
            joined.groups.push_back(id);
            layouts.push_back(line.heads(classes));
        }
    joined.layout = concatenate(layouts);
    return joined;
}

}  // namespace

std::vector<StrategyId> taughtStrategies(int classes)
{
    std::vector<StrategyId> ids;
    for (const Strategy& line : strategies())
        if (line.heads && classes <= line.mostClasses)
            ids.push_back(line.id);
    return ids;
}

Teacher::Teacher(std::shared_ptr<const Classifier> base)
    : m_base(std::move(base)),
      m_features(m_base->trunk, teachingSeed)
{
}

FeatureRows Teacher::rowsFor(const TaughtExamples& examples, const std::stop_token& stop)
{
    Dataset images = examples.images;
    if (examples.noneOfThese) {
        const Dataset scribbles = scribblesLike(images);
        images.pixels.insert(images.pixels.end(), scribbles.pixels.begin(), scribbles.pixels.end());
        images.labels.resize(images.labels.size() + scribbles.labels.size(),
                             static_cast<std::uint8_t>(*examples.noneOfThese));
        images.strokes.resize(images.labels.size());
    }
    return {m_features.of(images, stop), {images.labels.begin(), images.labels.end()}};
}

Classifier Teacher::unfinished(const TaughtExamples& examples) const
{
    Classifier made;
    made.name = "taught";
    made.title = "Taught · " + m_base->title;
    made.classNames = examples.images.classNames;
    made.preprocessing = m_base->preprocessing;
    made.architecture = m_base->architecture;
    made.trunk = m_base->trunk;
    made.thresholds.assign(made.classNames.size(), 0.5F);
    made.specialistScales.assign(made.classNames.size(), {});
    made.provenance = {{"taught_on", m_base->name},
                       {"examples", std::to_string(examples.images.size())},
                       {"changed_versions", std::to_string(changedVersions)}};
    return made;
}

std::optional<Classifier> Teacher::teach(const TaughtExamples& examples, const std::stop_token& stop)
{
    checkExamples(examples);
    Classifier made = unfinished(examples);
    const FeatureRows rows = rowsFor(examples, stop);
    const JoinedHeads joined = softmaxGroups(made.classCount());
    const auto heads = trainedHeads(rows, {joined.layout}, stop);
    const auto sigmoids = trainedHeads(rows, {sigmoidHeads(made.classCount()), HeadTargets::Sigmoid}, stop);
    if (!heads || !sigmoids)
        return std::nullopt;
    std::int64_t first = 0;
    for (const StrategyId id : joined.groups) {
        const std::int64_t outputs = strategy(id).heads(made.classCount()).outputs;
        made.heads[id] = outputsOf(*heads, first, outputs);
        first += outputs;
    }
    for (const StrategyId id : taughtStrategies(made.classCount()))
        if (strategy(id).sigmoids)
            made.heads[id] = *sigmoids;
    made.trunkSoftmax = made.heads.at(StrategyId::Softmax);
    return made;
}

std::optional<LeaveOneOut> Teacher::leaveOneOut(const TaughtExamples& examples,
                                                const std::function<void(std::int64_t done)>& progress,
                                                const std::stop_token& stop)
{
    checkExamples(examples);
    const FeatureRows rows = rowsFor(examples, stop);
    if (stop.stop_requested())
        return std::nullopt;
    return core::leaveOneOut({unfinished(examples), rows, examples.images.size(), progress}, stop);
}

}  // namespace core
