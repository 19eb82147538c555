#include "ui/strategies/face.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>

namespace ui {

// Each function is defined in the file with its name.
const StrategyFace& softmaxFace();
const StrategyFace& pairwiseFace();
const StrategyFace& eliminationFace();
const StrategyFace& multiLabelFace();
const StrategyFace& specialistsFace();
const StrategyFace& specialistHeadsFace();  // in specialists.cpp
const StrategyFace& ddagFace();
const StrategyFace& couplingFace();
const StrategyFace& dichotomiesFace();
const StrategyFace& ecocFace();
const StrategyFace& multiTaskFace();
const StrategyFace& cascadeFace();

const StrategyFace& faceOf(core::StrategyId strategy)
{
    using enum core::StrategyId;
    struct Entry {
        core::StrategyId id;
        const StrategyFace& (*face)();
    };
    static const std::array<Entry, core::allStrategies.size()> faces{{
        {Softmax, softmaxFace},
        {Pairwise, pairwiseFace},
        {Elimination, eliminationFace},
        {MultiLabel, multiLabelFace},
        {Specialists, specialistsFace},
        {Ddag, ddagFace},
        {Coupling, couplingFace},
        {Dichotomies, dichotomiesFace},
        {Ecoc, ecocFace},
        {MultiTask, multiTaskFace},
        {Cascade, cascadeFace},
    }};
    const auto found = std::ranges::find(faces, strategy, &Entry::id);
    core::expects(found != faces.end() && found->face, "faceOf: every strategy needs a face");
    return found->face();
}

const StrategyFace& faceFor(core::StrategyId strategy, const core::Classifier& classifier)
{
    const bool isHeads = strategy == core::StrategyId::Specialists && classifier.heads.contains(strategy);
    return isHeads ? specialistHeadsFace() : faceOf(strategy);
}

}  // namespace ui
