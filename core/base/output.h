#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace core {

/// The file that is written when `path` is: symbolic links are followed, also to a file that is not there yet. Throws
/// Error if no regular file can be there: an empty name, a folder, a device or a pipe, a link in /proc (such as
/// /dev/stdout), a file without write permission, a folder that is missing.
std::filesystem::path outputTarget(const std::filesystem::path& path);

/// `path` itself, or where its symbolic links lead, which need not be there. Never throws.
std::filesystem::path linkTarget(const std::filesystem::path& path);

/// Throws Error before any work if writeFile() would refuse `path`: makes and removes an empty file beside it to find
/// out. Removes what earlier writes of it left.
void checkOutput(const std::filesystem::path& path);

/// A temporary file that mkostemp makes for a write of `target` (no link): ".NAME.runoff-XXXXXX" beside it.
std::string temporaryPattern(const std::filesystem::path& target);
/// Removes the temporary files of writes of `path` that were killed, and no others: those of a write under way are
/// locked.
void sweepTemporaries(const std::filesystem::path& path);
/// The same for temporary folders of `path`, with all that is in them.
void sweepTemporaryFolders(const std::filesystem::path& path);
/// The same for all files of `folder` whose names end in `suffix`.
void sweepTemporariesIn(const std::filesystem::path& folder, const std::string& suffix);

/// Keeps what is in the file under a second name beside it, NAME~, NAME~2, NAME~3, ...: the first that is free. The
/// next write replaces the file and not the backup. Returns the backup; empty if there is no file. Throws Error.
std::filesystem::path keepBackup(const std::filesystem::path& path);

/// A file and what the user calls it.
struct NamedFile {
    std::string name;  ///< "--csv", "the picture"
    std::filesystem::path path;
};
/// Whether both lead to the same file, by links of any kind or other ways to write a path; files that are not there yet
/// included.
bool isSameFile(const std::filesystem::path& one, const std::filesystem::path& other);
/// Throws UsageError if an output is another output or an input. Empty paths are left out.
void expectApart(const std::vector<NamedFile>& outputs, const std::vector<NamedFile>& inputs);

/// These say no, or nothing, instead of throwing, whatever is wrong with the path.
bool isFile(const std::filesystem::path& path);    ///< a regular file, also through links
bool isFolder(const std::filesystem::path& path);  ///< also through links
bool isThere(const std::filesystem::path& path);   ///< anything, also through links
/// Hidden files too, in order of names
std::vector<std::filesystem::path> everythingIn(const std::filesystem::path& folder);
/// With its parents. Throws Error.
void makeFolder(const std::filesystem::path& folder);

}  // namespace core
