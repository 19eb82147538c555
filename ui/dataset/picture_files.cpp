#include "ui/dataset/picture_files.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/picture_lists.h"
#include "ui/dataset/dataset_formats.h"
#include "ui/files/image_file.h"
#include "ui/files/picture_file.h"

#include <QStringList>

#include <algorithm>
#include <cctype>
#include <set>

namespace ui {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostNamed = 3;  ///< number of unreadable pictures that the message names

std::string loweredName(const fs::path& path)
{
    std::string name = path.filename().string();
    for (char& letter : name)
        letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    return name;
}

bool isSystemFile(const fs::path& path)
{
    const std::string name = loweredName(path);
    return name.starts_with('.') || name == "__macosx" || name == "@eadir" || name == "thumbs.db"
        || name == "desktop.ini" || name == "lost+found";
}

/// The entries of a folder, except hidden files and files of operating systems. Converts errors to core::Error.
std::vector<fs::directory_entry> entriesIn(const fs::path& folder)
{
    std::error_code problem;
    std::vector<fs::directory_entry> entries;
    for (fs::directory_iterator item(folder, problem), end; !problem && item != end; item.increment(problem))
        if (!isSystemFile(item->path()))
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

/// The subfolders in natural order, so that 10 follows 9.
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

/// The number of files in a folder and its subfolders.
std::int64_t filesBelow(const fs::path& folder)
{
    std::error_code problem;
    std::int64_t files = 0;
    for (fs::recursive_directory_iterator item(folder, fs::directory_options::skip_permission_denied, problem), end;
         !problem && item != end; item.increment(problem)) {
        std::error_code ignored;
        if (isSystemFile(item->path()))
            item.disable_recursion_pending();
        else if (!item->is_directory(ignored))
            ++files;
    }
    return files;
}

/// The subfolder with one of these names, ignoring case; empty if there is none.
fs::path subfolderNamed(const std::vector<fs::path>& folders, std::initializer_list<const char*> names)
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

/// The names of classes whose folders have other names.
std::map<std::string, std::string> namesOfFolders(const fs::path& folder)
{
    std::map<std::string, std::string> names;
    if (const auto listed = core::readClassFolders(folder))
        for (const core::ClassFolder& one : *listed)
            names[one.folder] = one.name;
    return names;
}

void addClasses(PictureParts& parts, const std::map<std::string, std::string>& names)
{
    for (const fs::path& folder : subfolders(parts.train)) {
        const auto named = names.find(folder.filename().string());
        parts.classNames.push_back(named == names.end() ? shown(folder) : named->second);
        parts.classFolders.push_back(folder.filename());
    }
    const std::set<std::string> different(parts.classNames.begin(), parts.classNames.end());
    if (!names.empty() && different.size() < parts.classNames.size())
        throw core::UsageError((parts.train / core::classesFile).string()
                               + ": expected different names of classes, found one for two folders");
    if (parts.classNames.size() < 2 || parts.classNames.size() > 255)
        throw core::UsageError(parts.train.string() + ": expected " + core::filesOf(datasetFormats()) + ", found "
                               + std::to_string(parts.classNames.size()) + " subfolders");
}

/// Throws core::UsageError if a class has no test pictures. Skips test pictures without a training class.
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
        throw core::UsageError(parts.test.string() + ": expected a subfolder for every class of "
                               + parts.train.filename().string() + ", found none for " + missing);
    for (const fs::path& folder : tested)
        if (!isIn(parts.classFolders, folder.filename()))
            leftOut.add("in " + shown(parts.test) + "/" + shown(folder) + ", which is not a class of "
                            + shown(parts.train),
                        filesBelow(folder));
}

/// Whether a file tells something about the pictures beside it.
bool isList(const fs::path& file)
{
    const std::string name = file.filename().string();
    return name == core::writersFile || name == core::classesFile || name == core::formRecordFile;
}

/// Counts the files outside the folders that are read.
void countBeside(const fs::path& folder, const std::vector<fs::path>& read, LeftOut& leftOut)
{
    std::int64_t files = 0;
    for (const fs::directory_entry& entry : entriesIn(folder)) {
        if (!isFolder(entry))
            files += isList(entry.path()) ? 0 : 1;
        else if (std::ranges::find(read, entry.path()) == read.end())
            leftOut.add("in " + shown(entry.path()), filesBelow(entry.path()));
    }
    leftOut.add("next to the class folders", files);
}

}  // namespace

void LeftOut::addEnding(const fs::path& file)
{
    const std::string ending = core::validUtf8(file.extension().string());
    ++m_endings[ending.empty() ? "without an extension" : ending];
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
        parts.push_back(std::to_string(m_broken.size() - mostNamed) + " other unreadable pictures");
    std::string text = std::to_string(m_files) + (m_files == 1 ? " file was skipped: " : " files were skipped: ");
    for (std::size_t i = 0; i < parts.size(); ++i)
        text += (i > 0 ? ", " : "") + parts[i];
    return m_files == 0 ? std::string() : core::onOneLine(text);
}

PictureParts findPictureParts(const fs::path& folder, LeftOut& leftOut)
{
    PictureParts parts;
    const std::vector<fs::path> all = subfolders(folder);
    const fs::path train = subfolderNamed(all, {"train", "training"}), test = subfolderNamed(all, {"test", "testing"});
    const fs::path held = subfolderNamed(all, {"val", "valid", "validation"});
    const bool parted = !train.empty() && (!test.empty() || !held.empty() || subfolders(train).size() >= 2);
    parts.train = parted ? train : folder;
    addClasses(parts, namesOfFolders(folder));
    if (!parted) {
        countBeside(folder, all, leftOut);
        return parts;
    }
    parts.test = test.empty() ? held : test;
    countBeside(folder, {parts.train, parts.test}, leftOut);
    if (parts.test.empty()) {
        parts.remarks.push_back(
            core::onOneLine(folder.string())
            + " has no folder test, so every fifth picture of each class in train is a test picture");
        return parts;
    }
    if (test.empty())
        parts.remarks.push_back("The pictures of " + shown(held)
                                + " are the test set, because there is no folder test");
    compareClasses(parts, leftOut);
    return parts;
}

bool hasSubfolders(const fs::path& folder)
{
    std::error_code problem;
    bool found = false;
    for (fs::directory_iterator item(folder, problem), end; !problem && !found && item != end; item.increment(problem))
        found = !isSystemFile(item->path()) && isFolder(*item);
    return found;
}

std::vector<fs::path> picturesOfClass(const fs::path& folder, LeftOut& leftOut)
{
    std::vector<fs::path> pictures;
    for (const fs::directory_entry& entry : entriesIn(folder)) {
        if (isFolder(entry))
            leftOut.add("in subfolders of class folders", filesBelow(entry.path()));
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
