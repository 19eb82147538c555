#include "ui/lesson/recorded_state.h"

#include "ui/files/save_file.h"
#include "ui/picture/convert.h"

#include <algorithm>
#include <functional>

namespace ui {

namespace {

core::InlinePicture inlinedPicture(const QImage& picture)
{
    return {encodePng(picture).toBase64().toStdString()};
}

core::SceneSubject recordedSubject(const Canvas::Content& content, const std::optional<core::SceneImage>& origin)
{
    const Drawing& drawing = content.drawing;
    if (content.blend)
        return *content.blend;
    if (drawing.image && origin)
        return *origin;
    if (drawing.image)
        return inlinedPicture(toQImage(*drawing.image));  // at the size of the networks, so that they get its pixels
    if (!drawing.picture.isNull())
        return inlinedPicture(drawing.picture);
    if (!drawing.ink.strokes.empty())
        return drawing.ink;
    return {};
}

/// The thresholds in the range of the file. One number if all are equal.
std::vector<float> recordedThresholds(std::vector<float> thresholds)
{
    for (float& threshold : thresholds)
        threshold = std::clamp(threshold, 0.001F, 0.999F);
    if (!thresholds.empty() && std::ranges::adjacent_find(thresholds, std::not_equal_to()) == thresholds.end())
        thresholds.resize(1);
    return thresholds;
}

}  // namespace

core::StateChange recordedState(const DrawState& state, const RecordingFacts& facts)
{
    core::StateChange change;
    change.subject = recordedSubject(state.content, facts.origin);
    if (!state.model.isEmpty())
        change.model = state.model.toStdString();
    change.votes = state.rules.votes;
    change.ddag = state.rules.ddag;
    change.thresholds = recordedThresholds(state.rules.thresholds);
    change.specialists = state.rules.specialists;
    change.normalize = state.preparation.normalize;
    change.invert = state.preparation.invert;
    if (!facts.panels.isEmpty()) {
        change.panels.emplace();
        for (const QString& key : facts.panels)
            change.panels->push_back(key.toStdString());
    }
    change.enlarged = state.panels.enlarged.toStdString();
    change.round = state.round;
    change.truth = state.truth ? facts.classes.value(*state.truth).toStdString() : std::string();
    change.covered = state.covered;
    return change;
}

core::SceneStep recordedStep(const DrawState& state, const RecordingFacts& facts)
{
    core::SceneStep step;
    step.state = recordedState(state, facts);
    step.table = state.table;
    return step;
}

}  // namespace ui
