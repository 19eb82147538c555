#include "core/base/error.h"
#include "core/base/folders.h"
#include "core/base/text.h"
#include "core/data/dataset_format.h"
#include "core/data/division.h"
#include "core/data/unipen.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>

namespace core {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostSniffed = 20;  ///< files that are opened to tell the format of a folder
constexpr std::size_t mostUnipenClasses = 255;
constexpr std::size_t mostNamedFiles = 3;

std::string lowerCase(std::string text)
{
    for (char& letter : text)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return text;
}

/// Whether the name ends as those of UNIPEN files do, with or without .gz.
bool isNamedAsUnipen(const fs::path& path)
{
    static constexpr std::array endings{".dat", ".upn", ".unp", ".unipen"};
    std::string name = lowerCase(path.filename().string());
    if (name.ends_with(".gz"))
        name.resize(name.size() - 3);
    return std::ranges::any_of(endings, [&name](const char* ending) { return name.ends_with(ending); });
}

std::vector<fs::path> candidatesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    for (const fs::path& path : entriesOf(folder)) {
        std::error_code ignored;
        if (isNamedAsUnipen(path) && fs::is_regular_file(path, ignored))
            files.push_back(path);
    }
    return files;
}

bool isUnipenFolder(const fs::path& folder)
{
    std::vector<fs::path> files = candidatesIn(folder);
    files.resize(std::min(files.size(), mostSniffed));
    return std::ranges::any_of(files, looksLikeUnipen);
}

/// A segment of one of the files in the folder.
struct UnipenItem {
    UnipenSegment segment;
    std::string file;
    std::int64_t number = 0;
};

struct UnipenItems {
    std::vector<UnipenItem> items;
    std::vector<std::string> remarks;
};

std::string leftOutLine(const std::vector<std::string>& names)
{
    std::string line =
        std::to_string(names.size()) + (names.size() == 1 ? " file was" : " files were") + " left out, not UNIPEN: ";
    for (std::size_t i = 0; i < std::min(names.size(), mostNamedFiles); ++i)
        line += (i > 0 ? ", " : "") + names[i];
    return names.size() > mostNamedFiles ? line + ", ..." : line;
}

/// A file that another one includes is a part of that one.
UnipenItems itemsIn(const fs::path& folder)
{
    UnipenLimits limits;
    std::vector<std::string> leftOut;
    std::vector<std::pair<fs::path, UnipenFile>> files;
    std::set<fs::path> included;
    for (const fs::path& path : candidatesIn(folder)) {
        if (!beginsAsUnipen(path)) {
            leftOut.push_back(validUtf8(path.filename().string()));
            continue;
        }
        files.emplace_back(path, readUnipen(path, folder, limits));
        included.insert(files.back().second.included.begin(), files.back().second.included.end());
    }
    UnipenItems found;
    for (auto& [path, file] : files) {
        std::error_code ignored;
        if (included.contains(fs::canonical(path, ignored)))
            continue;
        std::int64_t number = 0;
        for (UnipenSegment& segment : file.segments)
            found.items.push_back({std::move(segment), validUtf8(path.filename().string()), ++number});
    }
    if (found.items.empty())
        throw Error(folder.string() + ": expected UNIPEN files with labelled segments, found none");
    if (!leftOut.empty())
        found.remarks.push_back(leftOutLine(leftOut));
    return found;
}

std::vector<std::string> classesOf(const std::vector<UnipenItem>& items, const fs::path& folder)
{
    std::set<std::string> labels;
    for (const UnipenItem& item : items)
        labels.insert(item.segment.label);
    if (labels.size() < 2 || labels.size() > mostUnipenClasses)
        throw Error(folder.string() + ": expected 2 to " + std::to_string(mostUnipenClasses)
                    + " different labels, found " + std::to_string(labels.size()));
    std::vector<std::string> names(labels.begin(), labels.end());
    std::ranges::sort(names, naturallyBefore);
    return names;
}

std::uint8_t labelOf(const UnipenItem& item, const std::vector<std::string>& classNames)
{
    const auto found = std::ranges::find(classNames, item.segment.label);
    if (found == classNames.end())
        throw Error(item.segment.file.string() + ": line " + std::to_string(item.segment.line)
                    + ": expected a label from \"" + classNames.front() + "\" to \"" + classNames.back()
                    + "\", found \"" + onOneLine(firstLetters(item.segment.label, 40)) + '"');
    return static_cast<std::uint8_t>(found - classNames.begin());
}

/// Writers by number. If some files name their writers, a file that does not is by one writer, called as the file.
void addWriters(Dataset& dataset, const std::vector<UnipenItem>& items)
{
    if (std::ranges::all_of(items, [](const UnipenItem& item) { return item.segment.writer.empty(); }))
        return;
    std::map<std::string, std::int32_t> places;
    for (const UnipenItem& item : items) {
        const std::string& name = item.segment.writer.empty() ? item.file : item.segment.writer;
        const auto [place, isNew] = places.try_emplace(name, static_cast<std::int32_t>(places.size()));
        if (isNew)
            dataset.writerNames.push_back(name);
        dataset.writers.push_back(place->second);
    }
}

/// Everything but the pictures.
Dataset segmentsIn(const fs::path& folder, const DatasetNames& names, std::vector<std::string>& remarks)
{
    UnipenItems found = itemsIn(folder);
    remarks = std::move(found.remarks);
    Dataset dataset;
    dataset.name = names.name;
    dataset.classNames = names.classNames.empty() ? classesOf(found.items, folder) : names.classNames;
    addWriters(dataset, found.items);
    for (UnipenItem& item : found.items) {
        dataset.labels.push_back(labelOf(item, dataset.classNames));
        dataset.strokes.push_back(
            std::make_shared<StrokeItem>(StrokeItem{std::move(item.segment.ink), std::move(item.file), item.number}));
    }
    return dataset;
}

TrainTest readUnipenFolder(const fs::path& folder, const DatasetNames& names)
{
    std::vector<std::string> remarks;
    Dataset dataset = segmentsIn(folder, names, remarks);
    return drawnAndDivided(std::move(dataset), std::move(remarks));
}

ImageCounts countUnipenFolder(const fs::path& folder)
{
    std::vector<std::string> remarks;
    return dividedCounts(segmentsIn(folder, {}, remarks));
}

}  // namespace

DatasetFormat unipenFormat()
{
    return {.id = "unipen",
            .files = "UNIPEN files",
            .holds = isUnipenFolder,
            .count = countUnipenFolder,
            .read = readUnipenFolder};
}

}  // namespace core
