#pragma once

#include "core/lesson/scene.h"
#include "ui/draw/draw_state.h"

#include <QStringList>

#include <optional>

namespace ui {

/// What a step needs besides the DrawState.
struct RecordingFacts {
    QStringList panels;                           ///< keys of the visible panels
    QStringList classes;                          ///< names of the classes of the model
    std::optional<core::SceneImage> origin = {};  ///< of the image of a data set on the canvas, if known
};

/// The present state as the complete change of a step: it looks the same after any other step, and on another computer.
/// Strokes and pictures become part of the change. An image of a data set without a known origin becomes a picture.
/// Throws core::Error if a picture cannot be encoded. Runs on any thread.
core::StateChange recordedState(const DrawState& state, const RecordingFacts& facts);

/// A step with the present state and its table.
core::SceneStep recordedStep(const DrawState& state, const RecordingFacts& facts);

}  // namespace ui
