#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// The lists that a folder of pictures may contain (docs/handwriting-forms.md): CSV files in UTF-8.
inline constexpr const char* writersFile = "writers.csv";   ///< file,writer
inline constexpr const char* classesFile = "classes.csv";   ///< folder,class
inline constexpr const char* formRecordFile = "form.json";  ///< the form and the pages of the pictures

/// Who drew a picture.
struct PictureWriter {
    std::string file;  ///< relative to the folder of the data set, with /
    std::string writer;
};

/// The name of the class of a subfolder, if it is not that of the subfolder.
struct ClassFolder {
    std::string folder, name;
};

/// The content of the file writers.csv.
std::string formatWriters(const std::vector<PictureWriter>& writers);
/// The content of the file classes.csv.
std::string formatClassFolders(const std::vector<ClassFolder>& classes);

/// Read writers.csv and classes.csv in `folder`. Empty if there is no such file. Throw Error if it cannot be read or
/// has more than 64 MB, and UsageError with the number of the line if it is not such a list or names a file or folder
/// twice.
std::optional<std::vector<PictureWriter>> readWriters(const std::filesystem::path& folder);
/// Reads classes.csv as readWriters() reads writers.csv.
std::optional<std::vector<ClassFolder>> readClassFolders(const std::filesystem::path& folder);

}  // namespace core
