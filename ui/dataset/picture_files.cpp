#include "ui/dataset/picture_files.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "ui/dataset/dataset_formats.h"
#include "ui/files/image_file.h"
#include "ui/files/picture_file.h"

#include <QStringList>

#include <algorithm>
#include <cctype>

namespace ui {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostNamed = 3;  ///< broken pictures that are named one by one

std::string loweredName(const fs::path& path)
{
    std::string name = path.filename().string();
    for (char& letter : name)
        letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    return name;
}

bool isLitter(const fs::path& path)
{
    const std::string name = loweredName(path);
    return name.starts_with('.') || name == "__macosx" || name == "@eadir" || name == "thumbs.db"
        || name == "desktop.ini" || name == "lost+found";
}

/// What lies in a folder but for litter. The library's own exceptions are no core::Error.
std::vector<fs::directory_entry> entriesIn(const fs::path& folder)
{
    std::error_code problem;
    std::vector<fs::directory_entry> entries;
    for (fs::directory_iterator item(folder, problem), end; !problem && item != end; item.increment(problem))
        if (!isLitter(item->path()))
            entries.push_back(*item);
    if (problem)
        throw core::Error(folder.string() + ": cannot be read: " + problem.message());
    return entries;
}

bool isFolder(const fs::directory_entry& entry)
{
    std::error_code ignored;
    return entry.is_directory(ignored);
}

/// In natural order, so that 10 comes behind 9.
std::vector<fs::path> subfolders(const fs::path& folder)
{
    std::vector<fs::path> found;
    for (const fs::directory_entry& entry : entriesIn(folder))
        if (isFolder(entry))
            found.push_back(entry.path());
    std::ranges::sort(found, [](const fs::path& a, const fs::path& b) {
        return core::naturallyBefore(a.filename().string(), b.filename().string());
    });
    return found;
}

/// Files in a folder and below it.
std::int64_t filesBelow(const fs::path& folder)
{
    std::error_code problem;
    std::int64_t files = 0;
    for (fs::recursive_directory_iterator item(folder, fs::directory_options::skip_permission_denied, problem), end;
         !problem && item != end; item.increment(problem)) {
        std::error_code ignored;
        if (isLitter(item->path()))
            item.disable_recursion_pending();
        else if (!item->is_directory(ignored))
            ++files;
    }
    return files;
}

/// The sub-folder that is called one of `names`, whatever the case; empty: none.
fs::path subfolderCalled(const std::vector<fs::path>& folders, std::initializer_list<const char*> names)
{
    for (const char* name : names)
        for (const fs::path& folder : folders)
            if (loweredName(folder) == name)
                return folder;
    return {};
}

std::string shown(const fs::path& path)
{
    return core::validUtf8(path.filename().string());
}

void takeClasses(PictureParts& parts)
{
    for (const fs::path& folder : subfolders(parts.train)) {
        parts.classNames.push_back(shown(folder));
        parts.classFolders.push_back(folder.filename());
    }
    if (parts.classNames.size() < 2 || parts.classNames.size() > 255)
        throw core::UsageError(parts.train.string() + ": expected " + core::filesOf(datasetFormats()) + ", found "
                               + std::to_string(parts.classNames.size()) + " sub-folders");
}

/// Every class must be tested, and what is no class cannot be.
void compareClasses(const PictureParts& parts, LeftOut& leftOut)
{
    const std::vector<fs::path> tested = subfolders(parts.test);
    const auto isIn = [](const std::vector<fs::path>& folders, const fs::path& name) {
        return std::ranges::any_of(folders, [&](const fs::path& folder) { return folder.filename() == name; });
    };
    std::string missing;
    for (const fs::path& name : parts.classFolders)
        if (!isIn(tested, name))
            missing += (missing.empty() ? "" : ", ") + core::validUtf8(name.string());
    if (!missing.empty())
        throw core::UsageError(parts.test.string() + ": expected a sub-folder for every class of "
                               + parts.train.filename().string() + ", found none for " + missing);
    for (const fs::path& folder : tested)
        if (!isIn(parts.classFolders, folder.filename()))
            leftOut.add("in " + shown(parts.test) + "/" + shown(folder) + ", which is no class of "
                            + shown(parts.train),
                        filesBelow(folder));
}

/// What lies beside the folders that are read.
void countBeside(const fs::path& folder, const std::vector<fs::path>& read, LeftOut& leftOut)
{
    std::int64_t files = 0;
    for (const fs::directory_entry& entry : entriesIn(folder)) {
        if (!isFolder(entry))
            ++files;
        else if (std::ranges::find(read, entry.path()) == read.end())
            leftOut.add("in " + shown(entry.path()), filesBelow(entry.path()));
    }
    leftOut.add("beside the folders of classes", files);
}

}  // namespace

void LeftOut::addEnding(const fs::path& file)
{
    const std::string ending = core::validUtf8(file.extension().string());
    ++m_endings[ending.empty() ? "without an ending" : ending];
    ++m_files;
}

void LeftOut::add(const std::string& where, std::int64_t files)
{
    if (files == 0)
        return;
    m_places[where] += files;
    m_files += files;
}

void LeftOut::addBroken(const std::string& problem)
{
    m_broken.push_back(problem);
    ++m_files;
}

std::string LeftOut::line() const
{
    std::vector<std::string> parts;
    for (const auto* counts : {&m_endings, &m_places})
        for (const auto& [what, files] : *counts)
            parts.push_back(std::to_string(files) + " " + what);
    for (std::size_t i = 0; i < std::min(m_broken.size(), mostNamed); ++i)
        parts.push_back(m_broken[i]);
    if (m_broken.size() > mostNamed)
        parts.push_back(std::to_string(m_broken.size() - mostNamed) + " more that cannot be used");
    std::string text = std::to_string(m_files) + (m_files == 1 ? " file was left out: " : " files were left out: ");
    for (std::size_t i = 0; i < parts.size(); ++i)
        text += (i > 0 ? ", " : "") + parts[i];
    return m_files == 0 ? std::string() : core::onOneLine(text);
}

PictureParts findPictureParts(const fs::path& folder, LeftOut& leftOut)
{
    PictureParts parts;
    const std::vector<fs::path> all = subfolders(folder);
    const fs::path train = subfolderCalled(all, {"train", "training"}),
                   test = subfolderCalled(all, {"test", "testing"});
    const fs::path held = subfolderCalled(all, {"val", "valid", "validation"});
    const bool parted = !train.empty() && (!test.empty() || !held.empty() || subfolders(train).size() >= 2);
    parts.train = parted ? train : folder;
    takeClasses(parts);
    if (!parted) {
        countBeside(folder, all, leftOut);
        return parts;
    }
    parts.test = test.empty() ? held : test;
    countBeside(folder, {parts.train, parts.test}, leftOut);
    if (parts.test.empty()) {
        parts.remarks.push_back(core::onOneLine(folder.string())
                                + " has no folder test: every fifth picture of each class in train is for testing");
        return parts;
    }
    if (test.empty())
        parts.remarks.push_back("The pictures of " + shown(held) + " are the test set, as there is no folder test");
    compareClasses(parts, leftOut);
    return parts;
}

bool hasSubfolders(const fs::path& folder)
{
    std::error_code problem;
    bool found = false;
    for (fs::directory_iterator item(folder, problem), end; !problem && !found && item != end; item.increment(problem))
        found = !isLitter(item->path()) && isFolder(*item);
    return found;
}

std::vector<fs::path> picturesOfClass(const fs::path& folder, LeftOut& leftOut)
{
    std::vector<fs::path> pictures;
    for (const fs::directory_entry& entry : entriesIn(folder)) {
        if (isFolder(entry))
            leftOut.add("in sub-folders of classes", filesBelow(entry.path()));
        else if (isImageName(entry.path()))
            pictures.push_back(entry.path());
        else
            leftOut.addEnding(entry.path());
    }
    if (pictures.empty())
        throw core::UsageError(folder.string() + ": expected pictures (."
                               + pictureEndings().join(QStringLiteral(", .")).toStdString() + "), found none");
    std::ranges::sort(pictures);
    return pictures;
}

}  // namespace ui
