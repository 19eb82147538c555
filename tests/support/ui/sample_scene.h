#pragma once

#include "core/base/error.h"
#include "tests/support/tiny_classifier.h"
#include "ui/canvas/example_ink.h"
#include "ui/handout/scene_run.h"

#include <memory>
#include <string>

namespace support {

/// A tiny model by the name "digits-lenet" or "other", and no data set.
inline ui::SceneSources tinySources()
{
    static const auto first = tinyClassifier(), second = tinyClassifier(2, {"a", "b", "c"});
    return {.model = [](const std::string& name) -> std::shared_ptr<const core::Classifier> {
                if (name != ui::sceneModel && name != "other")
                    throw core::UsageError(name + ": no such model");
                return name == "other" ? second : first;
            },
            .image = [](const core::SceneImage& image) -> core::Image {
                throw core::UsageError(image.dataset + ": no such data set");
            }};
}

/// A scene with every kind of step. Each text has a word of its own.
inline core::Scene sampleScene()
{
    using Kind = core::Condition::Kind;
    core::Scene scene{.title = "Sample title",
                      .summary = "Sample summary.",
                      .minutes = 12,
                      .aim = "The aim of the lesson.",
                      .pitfalls = {"The projector is dark.", "The pen is empty."},
                      .steps = {},
                      .path = "/nowhere/sample.runoff-scene"};
    core::SceneStep drawn;
    drawn.text = "Softmax says {answer:softmax} with {confidence:softmax}.";
    drawn.state.subject = core::SceneSubject(ui::exampleInk());
    drawn.teacher = "Collect votes by raised hands.";
    drawn.worksheet = "Which digit is it? The network says {answer:softmax} with {confidence:pairwise}.";
    drawn.expected = {{.kind = Kind::Ink}, {.kind = Kind::Ink, .negated = true}};
    core::SceneStep panel;
    panel.text = "Every pair of classes fights a duel.";
    panel.state.panels = std::vector<std::string>{"softmax", "ddag"};
    panel.state.enlarged = "pairwise";
    panel.highlighted = {"canvas", "pairwise"};
    panel.question = core::SceneQuestion{"How many duels are there?", {"ten", "forty-five"}, 1, "Ten choose two."};
    core::SceneStep waits;
    waits.text = "Now it is your turn.";
    waits.wait = core::Condition{.kind = Kind::Disagreement};
    waits.table =
        core::SceneTable{"Table of errors", {"digit", "errors"}, {{"four", "17"}, {"nine", "23"}}, "a source"};
    core::SceneStep missing;
    missing.text = "An image of a data set.";
    missing.state.subject = core::SceneSubject(core::SceneImage{"absent"});
    missing.question = core::SceneQuestion{"What is on the image?", {"a cat", "a dog"}, {}, {}};
    core::SceneStep kept;
    kept.text = "The same image with another panel.";
    kept.state.enlarged = "";
    core::SceneStep cleared;
    cleared.text = "An empty canvas.";
    cleared.state.subject = core::SceneSubject();
    scene.steps = {drawn, panel, waits, missing, kept, cleared};
    return scene;
}

inline std::shared_ptr<const ui::PlayedScene> played(const core::Scene& scene)
{
    return std::make_shared<const ui::PlayedScene>(ui::playScene(scene, tinySources()).value());
}

}  // namespace support
