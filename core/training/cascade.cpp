#include "core/training/cascade.h"

#include "core/data/unknown_pictures.h"
#include "core/strategy/task_names.h"

#include <algorithm>

namespace core {

namespace {

void append(Dataset& dataset, const Dataset& pictures, std::size_t label)
{
    dataset.pixels.insert(dataset.pixels.end(), pictures.pixels.begin(), pictures.pixels.end());
    dataset.labels.insert(dataset.labels.end(), pictures.labels.size(), static_cast<std::uint8_t>(label));
}

}  // namespace

Dataset gateImages(const Dataset& train, const CascadePlan& plan, std::uint64_t seed)
{
    Dataset images = train;
    images.classNames.clear();
    for (std::size_t place = 0; place < plan.branches.size(); ++place) {
        const auto& [id, classes] = plan.branches[place];
        images.classNames.push_back(toText(id));
        for (std::size_t n = 0; n < train.labels.size(); ++n)
            if (std::ranges::find(classes, static_cast<int>(train.labels[n])) != classes.end())
                images.labels[n] = static_cast<std::uint8_t>(place);
        if (!classes.empty())
            continue;
        const std::int64_t ofAKind = train.size() / 6 + 1;  // of three kinds: half as many as images
        for (const UnknownSet& set : unknownPictures(train, ofAKind, seed))
            if (set.name != unseenByGates)
                append(images, set.images, place);
    }
    return images;
}

double gateImagesPerImage(const CascadePlan& plan)
{
    return plan.rejects() ? 1.5 : 1.0;
}

}  // namespace core
