#pragma once

#include "core/lesson/scene.h"
#include "ui/handout/scene_state.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace ui {

/// Where a scene finds its models and images. Both functions throw core::Error.
struct SceneSources {
    std::function<std::shared_ptr<const core::Classifier>(const std::string& nameOrPath)> model;
    ImageLoader image;
};

/// A step of a scene with everything that the Draw workspace computes for it.
struct PlayedStep {
    core::StateChange state;                             ///< the changes of this step and all steps before
    std::shared_ptr<const core::Classifier> classifier;  ///< nullptr: the model cannot be opened
    Drawing drawing;
    core::NormalizeOptions preparation = {};
    core::DecisionRules rules = {};
    std::optional<core::Image> seen = {};      ///< the input of the networks; empty: nothing is drawn
    std::vector<core::Verdict> verdicts = {};  ///< decided by `rules`; times are 0, so that two runs are equal
    std::vector<core::StrategyId> refused = {};
    std::vector<bool> holds = {};  ///< for each of SceneStep::expected
    std::string problem = {};      ///< why the step cannot be shown, one line; empty if it can
};

struct PlayedScene {
    core::Scene scene;
    std::vector<PlayedStep> steps;  ///< one for each step of the scene
};

inline constexpr const char* sceneModel = "digits-lenet";  ///< of scenes that name no model

/// Plays a scene without a window. A step that changes only panels keeps the drawing of the step before. If a drawing
/// or a model cannot be opened, this is the problem of all steps until the scene names another one. nullopt: stopped.
/// Runs on any thread.
std::optional<PlayedScene> playScene(const core::Scene& scene, const SceneSources& sources,
                                     const std::stop_token& stop = {});

/// The strategies that the Draw workspace computes in this state: those shown at first, and those with a visible panel.
std::vector<core::StrategyId> strategiesIn(const core::StateChange& state, const core::Classifier& classifier);

/// The input of the networks for a drawing; empty if nothing is drawn. An image of a data set that has the shape of the
/// model is not preprocessed.
std::optional<core::Image> inputOf(const Drawing& drawing, const core::Preprocessing& rule,
                                   const core::NormalizeOptions& options);

}  // namespace ui
