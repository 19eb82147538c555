#pragma once

#include "core/data/dataset.h"
#include "core/evaluation/answers.h"

#include <optional>
#include <vector>

namespace ui {

/// Which images of a data set are shown, and in which order. Whatever asks for answers is without effect until there
/// are some.
struct ImageFilter {
    enum class Outcome { Any, Right, Wrong, Disagree };  ///< of `strategy`; Disagree: of all strategies
    enum class Order { Number, Class, Margin };

    std::optional<int> truth = {};                 ///< the class in the data set
    std::optional<int> said = {};                  ///< the class that `strategy` says
    std::optional<core::StrategyId> against = {};  ///< with `said`: either this one or `strategy` says it, but not both
    core::StrategyId strategy = core::StrategyId::Softmax;
    Outcome outcome = Outcome::Any;
    double lowestMargin = 0.0;  ///< of `strategy`, [0, 1]
    double highestMargin = 1.0;
    Order order = Order::Number;
    bool descending = false;

    bool operator==(const ImageFilter&) const = default;
};

/// Numbers of the images that pass, in the filter's order. `answers` nullptr: nobody was asked. A strategy that has no
/// answers passes everything.
std::vector<int> passing(const ImageFilter& filter, const core::Dataset& dataset, const core::Answers* answers);

}  // namespace ui
