#include "core/training/recipe.h"

#include "core/base/checksum.h"
#include "core/base/error.h"
#include "core/evaluation/evaluation.h"
#include "core/strategy/strategy.h"
#include "core/training/stage_list.h"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

namespace core {

namespace {

/// FNV-1a of pixels and labels.
std::uint64_t checksum(const Dataset& dataset)
{
    Checksum sum;
    sum.add(std::as_bytes(std::span(dataset.pixels)));
    sum.add(std::as_bytes(std::span(dataset.labels)));
    return sum.value();
}

std::string shortest(double value)
{
    std::ostringstream text;
    text << value;
    return text.str();
}

/// Strategies with separate networks may need classes with known attributes.
void checkGroups(const Recipe& recipe, const Dataset& train)
{
    for (const StrategyId id : recipe.strategies)
        if (const Strategy& line = strategy(id);
            line.backing == Backing::Networks && line.networks(train.classNames, train.imageShape).outputs.empty())
            throw UsageError(
                line.name
                + ": expected classes with known attributes (digits or the classes of CIFAR-10), found the classes of "
                + train.name + "; remove it from --strategies");
    for (const double weight :
         {recipe.taskWeights.classes, recipe.taskWeights.attributes, recipe.taskWeights.quantities})
        if (!(weight >= 0.0 && weight <= 1e3))
            throw UsageError("task weights: expected numbers from 0 to 1000, found " + shortest(weight));
}

/// Heads from scratch: at most mostOwnHeads, and none for groups of classes.
void checkScratch(const Recipe& recipe, const Dataset& train)
{
    const std::size_t networks =
        train.classCount() > 31 ? 0 : ownHeadsOf(recipe, static_cast<int>(train.classCount())).size();
    if (networks == 0 || networks > mostOwnHeads)
        throw UsageError("heads from scratch: expected at most " + std::to_string(mostOwnHeads) + " networks, found "
                         + (networks ? std::to_string(networks) : "more")
                         + "; use fewer classes, or remove elimination from --strategies");
    for (const StrategyId id : headGroupsFor(recipe.strategies))
        if (!isPlain(strategy(id).heads(static_cast<int>(train.classCount()))))
            throw UsageError("heads from scratch: " + toText(id)
                             + " has heads for groups of classes, which need a trunk; remove it from --strategies");
}

/// Whether the strategies can be added to the model Recipe::onto.
void checkOnto(const Recipe& recipe, const Dataset& train)
{
    if (!recipe.onto)
        return;
    const Classifier& model = *recipe.onto;
    checkFit(model, train);
    const std::string where = "model \"" + model.name + "\": ";
    if (model.classNames != train.classNames)
        throw UsageError(where + "expected images of its classes, found images of " + train.name);
    if (recipe.heads != HeadTraining::Shared || !model.ownHeads.empty())
        throw UsageError(where + "heads can be added only to a frozen trunk (--heads shared)");
    const auto has = model.strategies();
    for (const StrategyId id : recipe.strategies)
        if (std::ranges::find(has, id) != has.end())
            throw UsageError(where + "already has the strategy " + toText(id) + "; remove it from --strategies");
}

}  // namespace

bool Recipe::trains(StrategyId id) const
{
    return std::ranges::find(strategies, id) != strategies.end();
}

std::string toText(HeadTraining heads)
{
    return heads == HeadTraining::Shared ? "shared" : heads == HeadTraining::FineTuned ? "fine-tuned" : "scratch";
}

HeadTraining headTrainingNamed(const std::string& name)
{
    for (const HeadTraining heads : {HeadTraining::Shared, HeadTraining::FineTuned, HeadTraining::Scratch})
        if (toText(heads) == name)
            return heads;
    throw UsageError("heads: expected shared, fine-tuned or scratch, found \"" + name + '"');
}

Recipe quickRecipe()
{
    Recipe recipe;
    recipe.architecture = "lenet-small";
    recipe.strategies = {StrategyId::Softmax};
    recipe.optimizer = optimizerNamed("adam");
    recipe.optimizer.learningRate = 0.003;
    recipe.schedule = Schedule::OneCycle;
    recipe.epochs = 3;
    recipe.headEpochs = 4;
    recipe.batch = recipe.headBatch = 64;
    return recipe;
}

std::vector<StrategyId> usualStrategies(HeadTraining heads)
{
    std::vector<StrategyId> usual;
    for (const Strategy& line : strategies())
        if (line.usual
            && (heads != HeadTraining::Scratch || line.backing == Backing::Networks || isPlain(line.heads(3))))
            usual.push_back(line.id);
    return usual;
}

void checkRecipe(const Recipe& recipe, const Dataset& train)
{
    requireSupport(recipe.precision);
    if (train.classCount() < 2)
        throw UsageError(train.name + ": expected at least 2 classes, found " + std::to_string(train.classCount()));
    if (!(recipe.labelSmoothing >= 0.0 && recipe.labelSmoothing < 1.0))
        throw UsageError("label smoothing: expected at least 0 and below 1, found "
                         + fmt::format("{:g}", recipe.labelSmoothing));
    for (const StrategyId id : recipe.strategies)
        if (const Strategy& line = strategy(id); train.classCount() > line.mostClasses)
            throw UsageError(train.name + ": " + line.name + " has too many heads: expected at most "
                             + std::to_string(line.mostClasses) + " classes, found "
                             + std::to_string(train.classCount()) + "; remove it from --strategies");
    if (recipe.heads == HeadTraining::Scratch)
        checkScratch(recipe, train);
    checkGroups(recipe, train);
    checkOnto(recipe, train);
}

std::string imagesChecksum(const Dataset& dataset)
{
    std::ostringstream text;
    text << std::hex << checksum(dataset);
    return text.str();
}

}  // namespace core
