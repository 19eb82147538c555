#pragma once

#include "core/image/normalize.h"
#include "core/lesson/scene.h"
#include "core/strategy/rules.h"
#include "ui/canvas/canvas.h"
#include "ui/strategies/why.h"
#include "ui/verdict/panel_layout.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace ui {

/// What the Draw workspace shows, as a value. The answers follow from it.
struct DrawState {
    Canvas::Content content;
    QString model;  ///< name or path; empty: no model is open
    core::DecisionRules rules;
    core::NormalizeOptions preparation;
    PanelLayout panels;
    int round = 0;                               ///< of elimination, from 1; 0: all rounds
    std::optional<int> truth = {};               ///< the true class of the drawing, if known
    std::optional<core::SceneTable> table = {};  ///< of the step of a lesson
    WhyChoice why = {};                          ///< of the panel "Why this answer?"
    bool covered = false;                        ///< the answers are covered, so that the audience can guess
    bool operator==(const DrawState&) const = default;
};

/// The strategies whose answer is covered: all, or elimination before its last round. `verdicts` are those of the
/// state.
std::vector<core::StrategyId> coveredBallots(const DrawState& state, std::span<const core::Verdict> verdicts);

/// The strategies whose answer may differ between two sets of rules.
std::vector<core::StrategyId> decidedDifferently(const core::DecisionRules& one, const core::DecisionRules& other);

}  // namespace ui
