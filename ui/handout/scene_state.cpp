#include "ui/handout/scene_state.h"

#include "core/base/error.h"
#include "core/base/overloaded.h"
#include "ui/files/open_file.h"
#include "ui/picture/convert.h"
#include "ui/picture/seen.h"

namespace ui {

namespace {

Drawing pictureIn(const core::InlinePicture& inlined, const std::filesystem::path& scene)
{
    const QByteArray bytes = QByteArray::fromBase64(QByteArray::fromStdString(inlined.base64));
    const QImage picture = QImage::fromData(bytes, "PNG");
    if (picture.isNull())
        throw core::Error(scene.string() + ": expected a PNG file in Base64, found other data");
    return {{}, flattened(picture)};
}

}  // namespace

Drawing drawingOf(const core::SceneSubject& subject, const std::filesystem::path& scene, const ImageLoader& load)
{
    return std::visit(
        core::Overloaded{[](std::monostate) { return Drawing{}; },
                         [](const core::Ink& ink) {
                             return Drawing{ink, {}};
                         },
                         [](const core::Blend& blend) {
                             return Drawing{core::blended(blend), {}};
                         },
                         [&load](const core::SceneImage& image) {
                             const core::Image pixels = load(image);
                             return Drawing{{}, pixelPicture(pixels, Style::light()), pixels};
                         },
                         [&scene](const core::SubjectFile& file) {
                             const std::filesystem::path path = scene.parent_path() / file.path;
                             return openFile(QString::fromStdString(path.string()));
                         },
                         [&scene](const core::InlinePicture& picture) { return pictureIn(picture, scene); }},
        subject);
}

core::Image imageIn(const core::TrainTest& data, const core::SceneImage& wanted)
{
    const core::Dataset& part = wanted.ofTest ? data.test : data.train;
    if (wanted.index < 0 || wanted.index >= part.size())
        throw core::UsageError(wanted.dataset + ": expected an image from 0 to " + std::to_string(part.size() - 1)
                               + ", found " + std::to_string(wanted.index));
    return part.image(wanted.index);
}

core::DecisionRules changedRules(const core::DecisionRules& rules, const core::StateChange& change,
                                 const core::Classifier& classifier)
{
    core::DecisionRules changed = rules;
    changed.votes = change.votes.value_or(rules.votes);
    changed.ddag = change.ddag.value_or(rules.ddag);
    changed.specialists = change.specialists.value_or(rules.specialists);
    if (change.thresholds) {
        const auto classes = static_cast<std::size_t>(classifier.classCount());
        changed.thresholds = *change.thresholds;
        if (changed.thresholds.size() == 1)
            changed.thresholds.assign(classes, changed.thresholds.front());
        if (!changed.thresholds.empty() && changed.thresholds.size() != classes)
            throw core::Error("thresholds: expected 1 or " + std::to_string(classes) + ", found "
                              + std::to_string(changed.thresholds.size()));
    }
    return changed;
}

core::NormalizeOptions changedPreparation(const core::NormalizeOptions& options, const core::StateChange& change)
{
    return {.normalize = change.normalize.value_or(options.normalize),
            .invert = change.invert.value_or(options.invert)};
}

core::StateChange combined(const core::StateChange& earlier, const core::StateChange& later)
{
    core::StateChange all = earlier;
    const auto take = [](auto& value, const auto& newer) {
        if (newer)
            value = newer;
    };
    if (later.subject) {  // another drawing begins without a round, a true class and strokes that add to it
        all.round.reset();
        all.truth.reset();
        all.addsStrokes.reset();
    }
    take(all.subject, later.subject);
    take(all.model, later.model);
    take(all.votes, later.votes);
    take(all.ddag, later.ddag);
    take(all.thresholds, later.thresholds);
    take(all.specialists, later.specialists);
    take(all.normalize, later.normalize);
    take(all.invert, later.invert);
    take(all.panels, later.panels);
    take(all.enlarged, later.enlarged);
    take(all.round, later.round);
    take(all.truth, later.truth);
    take(all.addsStrokes, later.addsStrokes);
    take(all.covered, later.covered);
    return all;
}

core::StateChange stateAt(const core::Scene& scene, std::size_t index)
{
    core::StateChange all;
    for (std::size_t step = 0; step <= index; ++step)
        if (scene.steps.at(step).problem.empty())
            all = combined(all, scene.steps.at(step).state);
    return all;
}

}  // namespace ui
