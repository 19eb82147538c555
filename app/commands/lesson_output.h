#pragma once

#include "core/lesson/lessons.h"
#include "ui/handout/scene_run.h"

#include <memory>
#include <string>
#include <vector>

namespace app {

/// A scene that was played, with the name by which the command line opens it.
struct PlayedLesson {
    std::string name;
    std::shared_ptr<const ui::PlayedScene> played;
};

void listLessonsAsText(const std::vector<core::LessonEntry>& entries);
void listLessonsAsJson(const std::vector<core::LessonEntry>& entries);

void printLesson(const PlayedLesson& lesson);
/// Prints an object for one lesson if `isList` is false, otherwise a list.
void printLessonsAsJson(const std::vector<PlayedLesson>& lessons, bool isList);

}  // namespace app
