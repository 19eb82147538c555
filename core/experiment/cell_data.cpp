#include "core/experiment/cell_data.h"

#include "core/base/checksum.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/hold_out.h"
#include "core/data/join.h"
#include "core/data/sample.h"
#include "core/experiment/folds.h"
#include "core/strategy/strategy.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

void expectEveryClass(const Dataset& dataset, const std::string& part)
{
    for (std::int64_t label = 0; label < dataset.classCount(); ++label)
        if (std::ranges::find(dataset.labels, static_cast<std::uint8_t>(label)) == dataset.labels.end())
            throw UsageError(dataset.name + ": expected at least one " + part + " image of class \""
                             + dataset.classNames[static_cast<std::size_t>(label)] + "\", found none");
}

}  // namespace

std::vector<std::int64_t> indicesWhere(const Dataset& dataset, const std::function<bool(int label)>& wanted)
{
    std::vector<std::int64_t> kept;
    for (std::int64_t i = 0; i < dataset.size(); ++i)
        if (wanted(static_cast<int>(dataset.labels[static_cast<std::size_t>(i)])))
            kept.push_back(i);
    return kept;
}

std::uint64_t seedOf(const ExperimentPlan& plan, const CellKey& key)
{
    return plan.firstSeed + static_cast<std::uint64_t>(key.trial);
}

CellData cellData(const TrainTest& all, const ExperimentPlan& plan, const CellKey& key)
{
    std::optional<TrainTest> fold;
    if (plan.folds > 0)
        fold = foldOf(all, {.folds = plan.folds, .round = key.trial, .seed = plan.firstSeed});
    const TrainTest& data = fold ? *fold : all;
    Selection selection;
    if (plan.classes != "all")
        selection.classes = parseClasses(plan.classes, data.train.classNames);
    CellData cell;
    cell.test = select(data.test, selection);
    selection.stride = plan.stride;
    selection.fraction = key.fraction;
    selection.seed = derivedSeed(seedOf(plan, key), "subset");
    cell.train = select(data.train, selection);
    setWeights(cell.train, plan.mix);
    if (cell.train.classCount() < 2 || cell.train.classCount() > 31)
        throw UsageError(data.train.name + ": expected 2 to 31 classes, found "
                         + std::to_string(cell.train.classCount()));
    for (const Strategy& line : strategies())
        if (cell.train.classCount() > line.mostClasses
            && std::ranges::find(plan.contestants, Contestant(line.id)) != plan.contestants.end())
            throw UsageError(data.train.name + ": " + line.name + ": expected at most "
                             + std::to_string(line.mostClasses) + " classes, found "
                             + std::to_string(cell.train.classCount()) + "; select fewer classes or remove " + line.name
                             + " from the plan");
    expectEveryClass(cell.train, "training");
    expectEveryClass(cell.test, "test");
    if (const auto prepare = traitsOf(plan.kind).prepare)
        prepare(cell, plan, key);
    if (plan.heldShare > 0.0) {
        Split parts = holdOut(cell.train, plan.heldShare, derivedSeed(seedOf(plan, key), "held out"));
        cell.train = std::move(parts.train);
        cell.held = std::move(parts.held);
    }
    return cell;
}

ExperimentData describeData(const TrainTest& data)
{
    Checksum sum;
    for (const Dataset* part : {&data.train, &data.test}) {
        sum.add(std::as_bytes(std::span(part->pixels)));
        sum.add(std::as_bytes(std::span(part->labels)));
    }
    return {data.train.name, data.note, hexadecimal(sum.value()), data.train.size(), data.test.size()};
}

}  // namespace core
