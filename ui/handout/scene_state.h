#pragma once

#include "core/data/dataset.h"
#include "core/image/normalize.h"
#include "core/lesson/scene.h"
#include "core/strategy/classifier.h"
#include "core/strategy/rules.h"
#include "ui/picture/stroke_painter.h"

#include <filesystem>
#include <functional>
#include <optional>

namespace ui {

/// Opens an image of a data set. Throws core::Error.
using ImageLoader = std::function<core::Image(const core::SceneImage&)>;

/// The content of the canvas that a scene names. Files are relative to the folder of `scene`. Throws core::Error with
/// one line if a file or a data set is missing or damaged. Runs on any thread.
Drawing drawingOf(const core::SceneSubject& subject, const std::filesystem::path& scene, const ImageLoader& load);

/// The image of a data set that a scene names. Throws core::Error if there are fewer images.
core::Image imageIn(const core::TrainTest& data, const core::SceneImage& wanted);

/// `rules` with the changes of a step. `classifier` gives the number of thresholds. Throws core::Error if their number
/// is neither one nor the number of classes.
core::DecisionRules changedRules(const core::DecisionRules& rules, const core::StateChange& change,
                                 const core::Classifier& classifier);
core::NormalizeOptions changedPreparation(const core::NormalizeOptions& options, const core::StateChange& change);

/// Changes of one step after the other as one change: values of `later` replace those of `earlier`.
core::StateChange combined(const core::StateChange& earlier, const core::StateChange& later);
/// What the steps up to `index` have changed together. Steps with a problem are left out.
core::StateChange stateAt(const core::Scene& scene, std::size_t index);

}  // namespace ui
