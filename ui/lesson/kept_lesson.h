#pragma once

#include "core/lesson/scene.h"
#include "ui/canvas/canvas.h"

#include <QJsonObject>
#include <QString>

#include <cstddef>
#include <map>
#include <optional>

namespace ui {

/// The place in a lesson.
struct LessonPlace {
    QString path;                                     ///< of the scene
    std::size_t step = 0;                             ///< index
    std::map<std::size_t, std::size_t> choices = {};  ///< the answers to questions, by step
    std::optional<Canvas::Content> content = {};      ///< of the canvas in this step
};

/// A place in a lesson that an autosave kept, and the scene as its file is now.
struct KeptLesson {
    core::Scene scene;
    LessonPlace place;
};

/// Both run on any thread. The second one throws core::Error, with one line, if a value is missing or the scene cannot
/// be read. A step that the scene no longer has becomes its last one.
QJsonObject lessonPlaceToJson(const LessonPlace& place);
KeptLesson keptLessonFrom(const QJsonObject& object, const QString& where);

/// A scene in the recorder as JSON. Unlike a scene file, it may have no title and no steps. An unfinished question gets
/// "?" for what is missing. Both run on any thread; the second one throws core::Error with one line.
QJsonObject draftToJson(const core::Scene& scene);
core::Scene draftFrom(const QJsonObject& object, const QString& where);

}  // namespace ui
