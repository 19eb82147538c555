#include "core/base/language.h"
#include "core/base/random.h"
#include "core/experiment/cell_outcome.h"
#include "core/experiment/cell_stages.h"
#include "core/experiment/kinds.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace core {

namespace {

/// Whether the class keeps only a share of its images: every second class does.
bool isRare(int label)
{
    return label % 2 == 1;
}

/// Keeps `share` of the images of each rare class, at least one, and all other images.
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

/// The accuracy on the test images of the rare classes or of the others; nullopt without images.
std::optional<double> accuracyOf(std::span<const int> winners, std::span<const int> labels, bool rare)
{
    std::int64_t images = 0, right = 0;
    for (std::size_t n = 0; n < labels.size(); ++n) {
        if (isRare(labels[n]) != rare)
            continue;
        ++images;
        right += winners[n] == labels[n];
    }
    return images > 0 ? std::optional(static_cast<double>(right) / static_cast<double>(images)) : std::nullopt;
}

CellOutcome compareImbalanced(const CellContext& context)
{
    const std::vector<int> labels = labelsOf(context.data.test);
    return compareAnswers(
        context, [&](Observation& observation, const StrategyAnswers& answers, const StrategyAnswers&) {
            observation.setting = fmt::format("every second class keeps {:g} %", 100.0 * *context.key.level);
            for (const bool rare : {true, false})
                if (const auto accuracy = accuracyOf(answers.winners, labels, rare))
                    observation.extra[rare ? "accuracy_rare" : "accuracy_others"] = *accuracy;
        });
}

void checkShares(const ExperimentPlan& plan, const PlanRequirement& require)
{
    for (const double level : plan.levels)
        require(level > 0.0 && level <= 1.0, "levels", "numbers above 0 and at most 1", fmt::format("{:g}", level));
}

void reduceRareClasses(CellData& cell, const ExperimentPlan& plan, const CellKey& key)
{
    cell.train = imbalanced(cell.train, *key.level, seedOf(plan, key));
}

}  // namespace

KindTraits imbalanceKind()
{
    return {.name = "imbalance",
            .contestants = comparedContestants(),
            .usual = usualContestants(),
            .baseline = StrategyId::Softmax,
            .run = compareImbalanced,
            .stages = addTrainedStages,
            .levels = LevelUse::Cells,
            .check = checkShares,
            .prepare = reduceRareClasses,
            .pricePerSetting = true,
            .groups = RUNOFF_TEXT("core", "Images kept of every second class")};
}

}  // namespace core
