#pragma once

#include "core/lesson/scene.h"

namespace core {

/// A scene file in one of lessonPlaces().
struct LessonEntry {
    std::string name;  ///< "sloppy-four"
    std::filesystem::path path;
    Scene scene;          ///< empty if there is a problem
    std::string problem;  ///< why the file cannot be read; empty if it can
    bool included = false;
};

/// The name of the scene in a file: its name without suffix and without the number that sorts the included scenes, so
/// that "01-sloppy-four.runoff-scene" is "sloppy-four".
std::string lessonName(const std::filesystem::path& path);
/// The folders with scenes, in order: RUNOFF_LESSON_DIR, resources/lessons in the source tree that built this program,
/// share/runoff/lessons of the installed program, and the user's data folder ($XDG_DATA_HOME/runoff/lessons). The
/// included scenes of another language than English are in a folder with its code ("de", "zh-CN"), which comes first.
std::vector<std::filesystem::path> lessonPlaces();
/// The folder for the scenes that the user records.
std::filesystem::path ownLessonFolder();
/// The scenes in lessonPlaces(), sorted by file name in each folder. If a name occurs several times, the first is used.
std::vector<LessonEntry> listLessons();
/// Opens a scene by its name or path. Throws UsageError, which lists the names, if there is none, and the errors of
/// readScene().
Scene openLesson(const std::string& nameOrPath);

}  // namespace core
