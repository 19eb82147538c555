#include "ui/dataset/image_filter.h"

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

bool passesAnswers(const ImageFilter& filter, int truth, const core::Answers& answers, int image)
{
    const core::Answer& answer = answers.at(image, filter.strategy);
    if (filter.said) {
        const bool says = answer.said == *filter.said;
        const bool other = filter.against && answers.has(*filter.against) && answers.at(image, *filter.against).said == *filter.said;
        if (says == other)
            return false;
    }
    switch (filter.outcome) {
    case ImageFilter::Outcome::Any: break;
    case ImageFilter::Outcome::Right:
        if (answer.said != truth)
            return false;
        break;
    case ImageFilter::Outcome::Wrong:
        if (answer.said == truth)
            return false;
        break;
    case ImageFilter::Outcome::Disagree:
        if (!answers.disagree(image))
            return false;
        break;
    }
    // Margins are floats that came from doubles: the ends of the range belong to it.
    constexpr double little = 1e-6;
    return answer.margin >= filter.lowestMargin - little && answer.margin <= filter.highestMargin + little;
}

}  // namespace

std::vector<int> passing(const ImageFilter& filter, const core::Dataset& dataset, const core::Answers* answers)
{
    if (answers && (answers->images != dataset.size() || !answers->has(filter.strategy)))
        answers = nullptr;
    std::vector<int> images;
    for (int image = 0; image < static_cast<int>(dataset.size()); ++image) {
        const int truth = dataset.labels[static_cast<std::size_t>(image)];
        if ((!filter.truth || truth == *filter.truth) && (!answers || passesAnswers(filter, truth, *answers, image)))
            images.push_back(image);
    }
    if (filter.order == ImageFilter::Order::Class)
        std::ranges::stable_sort(images, {}, [&](int image) { return dataset.labels[static_cast<std::size_t>(image)]; });
    if (filter.order == ImageFilter::Order::Margin && answers)
        std::ranges::stable_sort(images, {}, [&](int image) { return answers->at(image, filter.strategy).margin; });
    if (filter.descending)
        std::ranges::reverse(images);
    return images;
}

}  // namespace ui
