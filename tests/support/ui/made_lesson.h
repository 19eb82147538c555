#pragma once

#include "core/lesson/scene.h"

#include <string>
#include <utility>
#include <vector>

namespace support {

/// A lesson without a file.
inline core::Scene lesson(std::vector<core::SceneStep> steps)
{
    return {.title = "A lesson", .summary = {}, .aim = {}, .pitfalls = {}, .steps = std::move(steps), .path = {}};
}

inline core::SceneStep step(const std::string& text, const core::StateChange& state = {})
{
    core::SceneStep made;
    made.text = text;
    made.state = state;
    return made;
}

/// A vertical stroke in the middle of the canvas.
inline core::Ink bar()
{
    return {{{.points = {{0.5, 0.2}, {0.5, 0.8}}, .width = 0.08}}};
}

}  // namespace support
