#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace ui {

/// What was left out when a folder of pictures was read.
class LeftOut {
public:
    void addEnding(const std::filesystem::path& file);  ///< a file that does not end as a picture does
    void add(const std::string& where, std::int64_t files);
    void addBroken(const std::string& problem);  ///< a line that names the file
    /// In one line: "30 files were left out: 20 .txt, 10 in sub-folders of classes"; empty if nothing was.
    std::string line() const;

private:
    std::int64_t m_files = 0;
    std::map<std::string, std::int64_t> m_endings, m_places;
    std::vector<std::string> m_broken;
};

/// Where the pictures of a folder are for training and for testing.
struct PictureParts {
    std::filesystem::path train;
    std::filesystem::path test;                         ///< empty: a part of the training pictures is for testing
    std::vector<std::string> classNames{};              ///< valid UTF-8
    std::vector<std::filesystem::path> classFolders{};  ///< names of the sub-folders, as many
    std::vector<std::string> remarks{};                 ///< what one may not expect, a line each
};

/// "train" and "test" (or "val"), with a sub-folder per class in each, or these sub-folders in the folder itself, in
/// natural order. Hidden entries and what systems leave behind (__MACOSX, @eaDir, Thumbs.db, desktop.ini) do not count.
/// Throws core::UsageError.
PictureParts findPictureParts(const std::filesystem::path& folder, LeftOut& leftOut);

/// Whether there is a sub-folder that findPictureParts() does not ignore. Never throws.
bool hasSubfolders(const std::filesystem::path& folder);

/// The pictures of one class, in the order of their names' bytes. Throws core::UsageError if there is none or no such
/// folder.
std::vector<std::filesystem::path> picturesOfClass(const std::filesystem::path& folder, LeftOut& leftOut);

}  // namespace ui
