#pragma once

#include "core/evaluation/answers.h"

#include <memory>

namespace tests {

/// Softmax and pairwise on `dataset`: softmax is wrong (says the next class) on every fifth image, pairwise on every
/// seventh; margins rise from 0 to 1 with the number for softmax and fall for pairwise.
inline std::shared_ptr<const core::Answers> madeUpAnswers(const core::Dataset& dataset)
{
    core::Answers answers{
        .strategies = {core::StrategyId::Softmax, core::StrategyId::Pairwise}, .images = dataset.size(), .rows = {}};
    for (std::int64_t image = 0; image < dataset.size(); ++image) {
        const auto truth = dataset.labels[static_cast<std::size_t>(image)];
        const auto next = static_cast<std::uint8_t>((truth + 1) % dataset.classCount());
        const auto part = static_cast<float>(image) / static_cast<float>(dataset.size() - 1);
        answers.rows.push_back({.said = image % 5 == 0 ? next : truth, .margin = part});
        answers.rows.push_back({.said = image % 7 == 0 ? next : truth, .margin = 1.0F - part});
    }
    return std::make_shared<const core::Answers>(std::move(answers));
}

}  // namespace tests
