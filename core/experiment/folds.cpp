#include "core/experiment/folds.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/division.h"

#include <algorithm>
#include <string>
#include <vector>

namespace core {

namespace {

constexpr int neverTested = -1;

/// Deals the images of each class in random order. The next class goes on where the one before ended, so that the folds
/// are equally large.
std::vector<int> foldsByClass(const Dataset& all, int folds, Random& random)
{
    std::vector<std::vector<std::size_t>> members(static_cast<std::size_t>(all.classCount()));
    for (std::size_t image = 0; image < all.labels.size(); ++image)
        members[all.labels[image]].push_back(image);
    std::vector<int> fold(all.labels.size());
    int next = 0;
    for (std::size_t label = 0; label < members.size(); ++label) {
        const auto count = static_cast<std::int64_t>(members[label].size());
        if (count > 0 && count < folds)
            throw UsageError(all.name + ": expected at least " + std::to_string(folds) + " images of class \""
                             + all.classNames.at(label) + "\" for " + std::to_string(folds) + " folds, found "
                             + std::to_string(count));
        for (const std::int64_t place : permutation(count, random))
            fold[members[label][static_cast<std::size_t>(place)]] = next++ % folds;
    }
    return fold;
}

/// Gives each writer, in random order, to the fold that has the fewest images.
std::vector<int> foldsByWriter(const Dataset& all, int folds, Random& random)
{
    std::vector<std::int64_t> images(all.writerNames.size());
    for (const std::int32_t writer : all.writers)
        if (writer >= 0)
            ++images[static_cast<std::size_t>(writer)];
    std::vector<std::int64_t> sizes(static_cast<std::size_t>(folds));
    std::vector<int> foldOfWriter(images.size(), neverTested);
    for (const std::int64_t writer : permutation(std::ssize(images), random)) {
        const auto smallest = std::ranges::min_element(sizes);
        *smallest += images[static_cast<std::size_t>(writer)];
        foldOfWriter[static_cast<std::size_t>(writer)] = static_cast<int>(smallest - sizes.begin());
    }
    std::vector<int> fold;
    for (const std::int32_t writer : all.writers)
        fold.push_back(writer >= 0 ? foldOfWriter[static_cast<std::size_t>(writer)] : neverTested);
    return fold;
}

}  // namespace

TrainTest foldOf(const TrainTest& data, const FoldRound& round)
{
    expects(round.folds >= 2 && round.round >= 0, "foldOf: needs at least two folds");
    if (!data.train.origins.empty())
        throw UsageError(data.train.name + ": expected one data set for folds, found joined ones");
    const Dataset all = wholeOf(data.train, data.test);
    const std::string repetition = "folds " + std::to_string(round.round / round.folds);
    Random random(derivedSeed(round.seed, repetition));
    const std::vector<int> fold = writerCount(all) >= round.folds ? foldsByWriter(all, round.folds, random)
                                                                  : foldsByClass(all, round.folds, random);
    std::vector<std::int64_t> train, test;
    for (std::size_t image = 0; image < fold.size(); ++image)
        (fold[image] == round.round % round.folds ? test : train).push_back(static_cast<std::int64_t>(image));
    TrainTest parts = data;
    parts.train = all.subset(train);
    parts.test = all.subset(test);
    return parts;
}

}  // namespace core
