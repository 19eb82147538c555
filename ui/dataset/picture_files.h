#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace ui {

/// Collects the files that were skipped when a folder of pictures was read.
class LeftOut {
public:
    void addEnding(const std::filesystem::path& file);  ///< a file without the extension of a picture
    void add(const std::string& where, std::int64_t files);
    void addBroken(const std::string& problem);  ///< an unreadable picture: one line that names the file
    /// One line such as "30 files were skipped: 20 .txt, 10 in subfolders of class folders"; empty if there are none.
    std::string line() const;

private:
    std::int64_t m_files = 0;
    std::map<std::string, std::int64_t> m_endings, m_places;
    std::vector<std::string> m_broken;
};

/// The folders with the training and test pictures.
struct PictureParts {
    std::filesystem::path train;
    std::filesystem::path test;                         ///< empty if some of the training pictures are the test set
    std::vector<std::string> classNames{};              ///< valid UTF-8
    std::vector<std::filesystem::path> classFolders{};  ///< names of the subfolders, one per class
    std::vector<std::string> remarks{};                 ///< messages for the user, one line each
};

/// Finds "train" and "test" (or "val") with one subfolder per class in each, or these subfolders in the folder itself.
/// The classes are in natural order. Ignores hidden files and files of operating systems (__MACOSX, @eaDir, Thumbs.db,
/// desktop.ini). Throws core::UsageError.
PictureParts findPictureParts(const std::filesystem::path& folder, LeftOut& leftOut);

/// Whether there is a subfolder that findPictureParts() does not ignore. Does not throw.
bool hasSubfolders(const std::filesystem::path& folder);

/// The pictures of one class, sorted by the bytes of their names. Throws core::UsageError if there are none.
std::vector<std::filesystem::path> picturesOfClass(const std::filesystem::path& folder, LeftOut& leftOut);

}  // namespace ui
