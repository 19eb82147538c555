#include "core/experiment/cell_data.h"

#include "core/base/checksum.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/sample.h"
#include "core/strategy/multi_task.h"
#include "core/strategy/strategy.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core {

namespace {

std::vector<std::int64_t> indicesWhere(const Dataset& dataset, const auto& wanted)
{
    std::vector<std::int64_t> kept;
    for (std::int64_t i = 0; i < dataset.size(); ++i)
        if (wanted(static_cast<int>(dataset.labels[static_cast<std::size_t>(i)])))
            kept.push_back(i);
    return kept;
}

/// The rare classes keep `share` of their images, at least one.
Dataset imbalanced(const Dataset& dataset, double share, std::uint64_t seed)
{
    std::vector<std::int64_t> kept = indicesWhere(dataset, [](int label) { return !isRare(label); });
    for (int label = 0; label < static_cast<int>(dataset.classCount()); ++label) {
        if (!isRare(label))
            continue;
        const auto group = indicesWhere(dataset, [label](int other) { return other == label; });
        Random random(derivedSeed(seed, "rare", static_cast<std::uint64_t>(label)));
        const auto order = permutation(static_cast<std::int64_t>(group.size()), random);
        const auto count = static_cast<std::size_t>(std::ceil(share * static_cast<double>(group.size()) - 1e-9));
        for (std::size_t i = 0; i < count; ++i)
            kept.push_back(group[static_cast<std::size_t>(order[i])]);
    }
    std::ranges::sort(kept);
    return dataset.subset(kept);
}

void expectEveryClass(const Dataset& dataset, const std::string& part)
{
    for (std::int64_t label = 0; label < dataset.classCount(); ++label)
        if (std::ranges::find(dataset.labels, static_cast<std::uint8_t>(label)) == dataset.labels.end())
            throw UsageError(dataset.name + ": expected at least one " + part + " image of class \""
                             + dataset.classNames[static_cast<std::size_t>(label)] + "\", found none");
}

}  // namespace

bool isRare(int label)
{
    return label % 2 == 1;
}

int onlyLabel(const ExperimentPlan& plan, const std::vector<std::string>& classNames)
{
    return parseClasses(plan.onlyClass, classNames).front();
}

std::uint64_t seedOf(const ExperimentPlan& plan, const CellKey& key)
{
    return plan.firstSeed + static_cast<std::uint64_t>(key.trial);
}

CellData cellData(const TrainTest& data, const ExperimentPlan& plan, const CellKey& key)
{
    Selection selection;
    if (plan.classes != "all")
        selection.classes = parseClasses(plan.classes, data.train.classNames);
    CellData cell;
    cell.test = select(data.test, selection);
    selection.stride = plan.stride;
    selection.fraction = key.fraction;
    selection.seed = derivedSeed(seedOf(plan, key), "subset");
    cell.train = select(data.train, selection);
    if (cell.train.classCount() < 2 || cell.train.classCount() > 31)
        throw UsageError(data.train.name + ": expected 2 to 31 classes, found "
                         + std::to_string(cell.train.classCount()));
    for (const Strategy& line : strategies())
        if (cell.train.classCount() > line.mostClasses
            && std::ranges::find(plan.strategies, line.name) != plan.strategies.end())
            throw UsageError(data.train.name + ": " + line.name + " has too many heads: expected at most "
                             + std::to_string(line.mostClasses) + " classes, found "
                             + std::to_string(cell.train.classCount()) + "; take fewer classes, or " + line.name
                             + " out of the plan");
    if (plan.kind == ExperimentKind::MultiTask
        && multiTaskNetworks(cell.train.classNames, cell.train.imageShape).outputs.empty())
        throw UsageError(data.train.name
                         + ": expected digits or CIFAR-10's classes, of which more is known than their names; other "
                           "tasks there are none");
    expectEveryClass(cell.train, "training");
    expectEveryClass(cell.test, "test");
    if (plan.kind == ExperimentKind::Imbalance)
        cell.train = imbalanced(cell.train, *key.level, seedOf(plan, key));
    if (plan.kind == ExperimentKind::OneClass) {
        const int only = onlyLabel(plan, cell.train.classNames);
        cell.train = cell.train.subset(indicesWhere(cell.train, [only](int label) { return label == only; }));
    }
    if (plan.heldShare > 0.0) {
        Split parts = split(cell.train, plan.heldShare, derivedSeed(seedOf(plan, key), "held out"));
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
