#include "core/lesson/lessons.h"

#include "core/base/error.h"
#include "core/base/folders.h"
#include "core/base/language.h"
#include "core/base/output.h"

#include <algorithm>
#include <cstdlib>

namespace core {

namespace {

std::vector<std::filesystem::path> includedPlaces()
{
    std::vector<std::filesystem::path> places;
    // For build/PRESET/runoff in the source tree, then for the installed bin/runoff
    for (const char* place : {"../../resources/lessons", "../share/runoff/lessons"}) {
        const std::filesystem::path folder = (programFolder() / place).lexically_normal();
        if (language().code != "en")
            places.push_back(folder / language().code);
        places.push_back(folder);
    }
    return places;
}

LessonEntry entryOf(const std::filesystem::path& path, bool included)
{
    LessonEntry entry{.name = lessonName(path), .path = path, .scene = {}, .problem = {}, .included = included};
    try {
        entry.scene = readScene(path);
    } catch (const Error& error) {
        entry.problem = error.what();
    }
    return entry;
}

}  // namespace

std::string lessonName(const std::filesystem::path& path)
{
    const std::string stem = path.stem().string();
    const std::size_t letter = stem.find_first_not_of("0123456789");
    return letter == 0 || letter == std::string::npos || stem[letter] != '-' ? stem : stem.substr(letter + 1);
}

std::filesystem::path ownLessonFolder()
{
    return userDataFolder() / "lessons";
}

std::vector<std::filesystem::path> lessonPlaces()
{
    std::vector<std::filesystem::path> places;
    if (const char* folder = std::getenv("RUNOFF_LESSON_DIR"); folder && *folder)
        places.emplace_back(folder);
    std::ranges::copy(includedPlaces(), std::back_inserter(places));
    places.push_back(ownLessonFolder());
    return places;
}

std::vector<LessonEntry> listLessons()
{
    const std::vector<std::filesystem::path> included = includedPlaces();
    std::vector<LessonEntry> entries;
    for (const std::filesystem::path& place : lessonPlaces()) {
        const bool isIncluded = std::ranges::find(included, place) != included.end();
        std::vector<std::filesystem::path> files = entriesOf(place);
        std::erase_if(files, [](const std::filesystem::path& file) { return file.extension() != sceneSuffix; });
        std::ranges::sort(files);
        for (const std::filesystem::path& file : files)
            if (std::ranges::find(entries, lessonName(file), &LessonEntry::name) == entries.end())
                entries.push_back(entryOf(file, isIncluded));
    }
    return entries;
}

Scene openLesson(const std::string& nameOrPath)
{
    std::vector<LessonEntry> entries;
    if (nameOrPath.find('/') == std::string::npos) {  // only a path contains a slash
        entries = listLessons();
        if (const auto found = std::ranges::find(entries, nameOrPath, &LessonEntry::name); found != entries.end())
            return readScene(found->path);
    }
    if (isThere(nameOrPath))
        return readScene(nameOrPath);
    std::string names;
    for (const LessonEntry& entry : entries)
        names += (names.empty() ? "" : ", ") + entry.name;
    throw UsageError(nameOrPath + ": no such lesson or file; expected a path or one of: "
                     + (names.empty() ? "(none found)" : names));
}

}  // namespace core
