#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace core {

/// The file that a write to `path` changes: follows symbolic links, also to a file that does not exist yet. Throws
/// Error if no regular file can be written there: an empty name, a folder, a device or a pipe, a link in /proc (such as
/// /dev/stdout), a file without write permission, or a missing folder.
std::filesystem::path outputTarget(const std::filesystem::path& path);

/// `path` itself, or the target of its symbolic links, which need not exist. Never throws.
std::filesystem::path linkTarget(const std::filesystem::path& path);

/// Throws Error if writeFile() cannot write `path`. Call it before long work. Checks this by creating and removing an
/// empty file beside it, and removes temporary files of earlier writes.
void checkOutput(const std::filesystem::path& path);

/// The pattern for mkostemp of the temporary file for `target` (not a link): ".NAME.runoff-XXXXXX" beside it.
std::string temporaryPattern(const std::filesystem::path& target);
/// Removes the temporary files that interrupted writes of `path` left. Skips the locked files of writes in progress.
void sweepTemporaries(const std::filesystem::path& path);
/// Removes the temporary folders that interrupted writes of `path` left, with their content.
void sweepTemporaryFolders(const std::filesystem::path& path);
/// Removes such temporary files for all files of `folder` whose names end in `suffix`.
void sweepTemporariesIn(const std::filesystem::path& folder, const std::string& suffix);

/// Keeps the content of the file under the first free name of NAME~, NAME~2, NAME~3, ... beside it. The next write
/// replaces the file and not the backup. Returns the path of the backup; empty if there is no file. Throws Error.
std::filesystem::path keepBackup(const std::filesystem::path& path);

/// A file and its name in messages.
struct NamedFile {
    std::string name;  ///< "--csv", "the picture"
    std::filesystem::path path;
};
/// Whether both paths lead to the same file, through links of any kind or different spellings. The file need not exist.
bool isSameFile(const std::filesystem::path& one, const std::filesystem::path& other);
/// Throws UsageError if an output is the same file as another output or an input. Ignores empty paths.
void expectApart(const std::vector<NamedFile>& outputs, const std::vector<NamedFile>& inputs);

/// These functions never throw. They return false, or an empty list, if the path is invalid.
bool isFile(const std::filesystem::path& path);    ///< a regular file, also through links
bool isFolder(const std::filesystem::path& path);  ///< also through links
bool isThere(const std::filesystem::path& path);   ///< exists, also through links
/// All entries including hidden ones, sorted by name
std::vector<std::filesystem::path> everythingIn(const std::filesystem::path& folder);
/// Creates a folder and its parents. Throws Error.
void makeFolder(const std::filesystem::path& folder);

}  // namespace core
