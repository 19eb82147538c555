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
    const std::filesystem::path path = fuzz::scratchFolder() / "stored.json";
    const std::string stored = core::formatScene(scene);
    fuzz::put(path, stored);
    const core::Scene read = core::readScene(path);
    fuzz::require(read.path == path && core::formatScene(read) == stored, "a scene changes when saved");
}

const fuzz::Target sceneTarget("scene", tryScene);

}  // namespace
