#include "core/lesson/scene.h"
#include "tests/fuzz/fuzz.h"

#include <vector>

namespace {

void tryScene(fuzz::Bytes bytes)
{
    core::Scene scene;
    if (!fuzz::accepts({.size = bytes.size()}, [&] { scene = core::parseScene(fuzz::textOf(bytes), "input"); }))
        return;
    std::erase_if(scene.steps, [](const core::SceneStep& step) {
        if (!step.problem.empty())
            fuzz::requireMessage(step.problem);
        return !step.problem.empty();
    });
    if (scene.steps.empty())
        return;
    const std::string stored = core::formatScene(scene);
    fuzz::require(core::formatScene(core::parseScene(stored, "stored")) == stored, "a scene changes when saved");
}

const fuzz::Target sceneTarget("scene", tryScene);

}  // namespace
