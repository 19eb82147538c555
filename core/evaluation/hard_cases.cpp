#include "core/evaluation/hard_cases.h"

#include "core/base/random.h"

#include <algorithm>

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

}  // namespace core
