#include "ui/dataset/image_filter.h"

#include "core/evaluation/hard_cases.h"

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

/// The answers of one strategy for all images.
std::vector<core::Answer> answersBy(core::StrategyId strategy, const core::Answers& answers)
{
    const auto place =
        static_cast<std::size_t>(std::ranges::find(answers.strategies, strategy) - answers.strategies.begin());
    std::vector<core::Answer> said;
    said.reserve(static_cast<std::size_t>(answers.images));
    for (std::size_t at = place; at < answers.rows.size(); at += answers.strategies.size())
        said.push_back(answers.rows[at]);
    return said;
}

/// By the rule of core::rightOn().
bool isRight(const core::Answer& answer, core::StrategyId strategy, int truth)
{
    return answer.said == truth && (answer.labels > 0 || strategy != core::StrategyId::Cascade);
}

bool passesAnswers(const ImageFilter& filter, int truth, const core::Answer& answer, const core::Answers& answers,
                   int image)
{
    if (filter.said) {
        const bool says = answer.said == *filter.said;
        const bool other =
            filter.against && answers.has(*filter.against) && answers.at(image, *filter.against).said == *filter.said;
        if (says == other)
            return false;
    }
    if (filter.unlike && answers.has(*filter.unlike) && filter.asksForOutcome()) {
        const bool wanted = filter.outcome == ImageFilter::Outcome::Wrong;
        if (isRight(answers.at(image, *filter.unlike), *filter.unlike, truth) != wanted)
            return false;
    }
    switch (filter.outcome) {
    case ImageFilter::Outcome::Any:
        break;
    case ImageFilter::Outcome::Right:
        if (!isRight(answer, filter.strategy, truth))
            return false;
        break;
    case ImageFilter::Outcome::Wrong:
        if (isRight(answer, filter.strategy, truth))
            return false;
        break;
    case ImageFilter::Outcome::Disagree:
        if (!answers.disagree(image))
            return false;
        break;
    }
    // Margins are rounded to float. The tolerance keeps the bounds inside the range.
    constexpr double little = 1e-6;
    return answer.margin >= filter.lowestMargin - little && answer.margin <= filter.highestMargin + little;
}

}  // namespace

std::vector<int> passing(const ImageFilter& filter, const core::Dataset& dataset, const core::Answers* answers)
{
    if (answers && (answers->images != dataset.size() || !answers->has(filter.strategy)))
        answers = nullptr;
    const std::vector<core::Answer> said = answers ? answersBy(filter.strategy, *answers) : std::vector<core::Answer>();
    const auto number = [](int image) { return static_cast<std::size_t>(image); };
    const bool chosen = filter.among && std::ssize(filter.among->has) == dataset.size();
    std::vector<int> images;
    for (int image = 0; image < static_cast<int>(dataset.size()); ++image) {
        const int truth = dataset.labels[number(image)];
        const bool written =
            !filter.writer || !dataset.knowsWriters() || dataset.writers[number(image)] == *filter.writer;
        if (written && (!chosen || filter.among->has[number(image)]) && (!filter.truth || truth == *filter.truth)
            && (!answers || passesAnswers(filter, truth, said[number(image)], *answers, image)))
            images.push_back(image);
    }
    if (filter.order == ImageFilter::Order::Class)
        std::ranges::stable_sort(images, {}, [&](int image) { return dataset.labels[number(image)]; });
    if (filter.order == ImageFilter::Order::Margin && answers)
        std::ranges::stable_sort(images, {}, [&](int image) { return said[number(image)].margin; });
    if (filter.order == ImageFilter::Order::Difficulty && answers) {
        std::vector<int> rank(static_cast<std::size_t>(dataset.size()));
        for (int place = 0; const std::int64_t image : core::hardestImages(*answers, dataset, dataset.size()))
            rank[static_cast<std::size_t>(image)] = place++;
        std::ranges::sort(images, {}, [&](int image) { return rank[number(image)]; });
    }
    if (filter.descending)
        std::ranges::reverse(images);
    return images;
}

}  // namespace ui
