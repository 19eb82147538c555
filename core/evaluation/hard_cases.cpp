#include "core/evaluation/hard_cases.h"

#include "core/base/random.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

float smallestMargin(const Answers& answers, std::int64_t image)
{
    float smallest = 1.0F;
    for (const Answer& answer : answers.of(image))
        smallest = std::min(smallest, answer.margin);
    return smallest;
}

}  // namespace

std::vector<std::int64_t> hardCases(const Answers& answers, std::int64_t count, std::uint64_t seed)
{
    Random random(derivedSeed(seed, "hard cases"));
    std::vector<std::int64_t> hard, rest;
    for (const std::int64_t image : permutation(answers.images, random))
        (answers.disagree(image) ? hard : rest).push_back(image);
    std::ranges::stable_sort(rest, {}, [&](std::int64_t image) { return smallestMargin(answers, image); });
    hard.insert(hard.end(), rest.begin(), rest.end());
    hard.resize(static_cast<std::size_t>(std::clamp<std::int64_t>(count, 0, answers.images)));
    return hard;
}

std::vector<std::int64_t> hardestImages(const Answers& answers, const Dataset& dataset, std::int64_t count)
{
    struct Hardness {
        std::int64_t right = 0;
        float margins = 0.0F;
        auto operator<=>(const Hardness&) const = default;
    };
    std::vector<Hardness> hardness(static_cast<std::size_t>(answers.images));
    for (const auto& [id, right] : rightOn(answers, dataset))
        for (std::size_t image = 0; image < right.size(); ++image) {
            hardness[image].right += right[image];
            hardness[image].margins += answers.at(static_cast<std::int64_t>(image), id).margin;
        }
    std::vector<std::int64_t> order(hardness.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](std::int64_t image) { return hardness[static_cast<std::size_t>(image)]; });
    order.resize(static_cast<std::size_t>(std::clamp<std::int64_t>(count, 0, answers.images)));
    return order;
}

}  // namespace core
