#pragma once

#include "core/data/dataset.h"
#include "core/evaluation/answers.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// Images that another page selected, such as those on which two models differ.
struct ImageSet {
    QString words;                    ///< short: "Softmax: only A right"
    QString about;                    ///< the same as a sentence
    std::vector<bool> has;            ///< for each image of the data set
    QString other = {};               ///< a strategy of another model: "Softmax of Small (B)"; may be empty
    std::vector<int> otherSaid = {};  ///< its answer to each image as a class of the data set; -1: none
};

/// Selects images of a data set and their order. Filters by answer have no effect if there are no answers, and the
/// filter by writer has none if the data set does not know its writers.
struct ImageFilter {
    enum class Outcome { Any, Right, Wrong, Disagree };      ///< of `strategy`; Disagree compares all strategies
    enum class Order { Number, Class, Margin, Difficulty };  ///< Difficulty: as core::hardestImages()

    std::optional<int> truth = {};                 ///< the true class
    std::optional<int> writer = {};                ///< index in Dataset::writerNames; -1: not known
    std::optional<int> said = {};                  ///< the answer of `strategy`
    std::optional<core::StrategyId> against = {};  ///< exactly one of this and `strategy` must answer `said`
    core::StrategyId strategy = core::StrategyId::Softmax;
    Outcome outcome = Outcome::Any;
    std::optional<core::StrategyId> unlike = {};  ///< with Right: this one must be wrong; with Wrong: right
    std::shared_ptr<const ImageSet> among = {};   ///< only these images; no effect on a data set of another size
    double lowestMargin = 0.0;                    ///< of `strategy`, [0, 1]
    double highestMargin = 1.0;
    Order order = Order::Number;
    bool descending = false;

    bool asksForOutcome() const { return outcome == Outcome::Right || outcome == Outcome::Wrong; }
    bool operator==(const ImageFilter&) const = default;
};

/// The numbers of the images that pass the filter, in its order. `answers` may be nullptr. If the strategy has no
/// answers, filters by answer pass all images.
std::vector<int> passing(const ImageFilter& filter, const core::Dataset& dataset, const core::Answers* answers);

}  // namespace ui
