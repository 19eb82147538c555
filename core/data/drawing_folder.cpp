#include "core/base/error.h"
#include "core/base/folders.h"
#include "core/base/text.h"
#include "core/data/catalogue.h"
#include "core/data/dataset_format.h"
#include "core/data/division.h"
#include "core/image/drawing_file.h"

#include <algorithm>

namespace core {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostFoldersSeen = 20;  ///< subfolders that are looked at to tell the format of a folder
constexpr int mostEntriesSeen = 1000;        ///< in each of them
constexpr std::size_t mostDrawingClasses = 255;
constexpr std::size_t mostDrawings = 1'000'000;

bool isDrawingFile(const fs::path& path)
{
    std::error_code ignored;
    return path.extension() == ".runoff" && fs::is_regular_file(path, ignored);
}

bool isFolderEntry(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

bool containsDrawing(const fs::path& folder)
{
    int seen = 0;
    std::error_code problem;
    for (fs::directory_iterator item(folder, problem), end; !problem && item != end && seen < mostEntriesSeen;
         item.increment(problem), ++seen)
        if (isDrawingFile(item->path()))
            return true;
    return false;
}

/// Two classes at least: a single folder of drawings is no data set.
bool isDrawingFolder(const fs::path& folder)
{
    std::size_t seen = 0, classes = 0;
    for (const fs::path& path : entriesOf(folder))
        if (isFolderEntry(path) && seen++ < mostFoldersSeen && containsDrawing(path) && ++classes == 2)
            return true;
    return false;
}

struct DrawingClass {
    std::string name;
    std::vector<fs::path> files;
};

/// Subfolders without drawings are no classes.
std::vector<DrawingClass> drawingClasses(const fs::path& folder)
{
    std::vector<DrawingClass> classes;
    std::size_t drawings = 0;
    for (const fs::path& path : entriesOf(folder)) {
        if (!isFolderEntry(path))
            continue;
        DrawingClass one{validUtf8(path.filename().string()), {}};
        for (const fs::path& file : entriesOf(path))
            if (isDrawingFile(file))
                one.files.push_back(file);
        drawings += one.files.size();
        if (!one.files.empty())
            classes.push_back(std::move(one));
    }
    if (classes.size() < 2 || classes.size() > mostDrawingClasses || drawings > mostDrawings)
        throw Error(folder.string() + ": expected subfolders of drawings for 2 to " + std::to_string(mostDrawingClasses)
                    + " classes, at most " + std::to_string(mostDrawings) + " drawings, found "
                    + std::to_string(classes.size()) + " with " + std::to_string(drawings));
    std::ranges::sort(classes, naturallyBefore, &DrawingClass::name);
    return classes;
}

/// Everything but the pictures. Drawings in which nothing is drawn are left out.
Dataset drawingsIn(const fs::path& folder, const DatasetNames& names, std::vector<std::string>& remarks)
{
    Dataset dataset;
    dataset.name = validUtf8(names.name);
    for (const DrawingClass& one : drawingClasses(folder)) {
        for (const fs::path& file : one.files) {
            Ink ink = readDrawing(file);
            if (!normalize(ink, {})) {
                remarks.push_back("left out " + file.string() + ": the drawing is empty");
                continue;
            }
            dataset.labels.push_back(static_cast<std::uint8_t>(dataset.classNames.size()));
            dataset.strokes.push_back(std::make_shared<StrokeItem>(
                StrokeItem{std::move(ink), one.name + '/' + validUtf8(file.filename().string()), 0}));
        }
        dataset.classNames.push_back(one.name);
    }
    if (dataset.labels.empty())
        throw Error(folder.string() + ": expected drawings, found only empty ones");
    return dataset;
}

TrainTest readDrawingFolder(const fs::path& folder, const DatasetNames& names)
{
    std::vector<std::string> remarks;
    Dataset dataset = drawingsIn(folder, names, remarks);
    return drawnAndDivided(std::move(dataset), std::move(remarks));
}

ImageCounts countDrawings(const fs::path& folder)
{
    std::vector<std::string> remarks;
    return dividedCounts(drawingsIn(folder, {}, remarks));
}

}  // namespace

DatasetFormat drawingFolderFormat()
{
    return {.id = "drawings",
            .files = "a subfolder of .runoff drawings for each of 2 to 255 classes",
            .holds = isDrawingFolder,
            .count = countDrawings,
            .read = readDrawingFolder};
}

}  // namespace core
