#include "core/base/output.h"

#include "core/base/checksum.h"
#include "core/base/error.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace core {

namespace {

constexpr int mostLinks = 40;  ///< limit of the system
constexpr const char* temporaryMark = ".runoff-";
constexpr std::size_t randomLetters = 6;      ///< after the mark
constexpr std::size_t longestNameKept = 200;  ///< a name of 255 bytes leaves no space for the mark

[[noreturn]] void refuseOutput(const std::filesystem::path& path, const std::string& why)
{
    throw Error((path.empty() ? std::string("\"\"") : path.string()) + ": cannot be written: " + why);
}

[[noreturn]] void refuseOutput(const std::filesystem::path& path, int number)
{
    throwForErrno((path.empty() ? std::string("\"\"") : path.string()) + ": cannot be written", number);
}

std::filesystem::path folderOf(const std::filesystem::path& file)
{
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

/// Whether the file is in /proc. Links there lead to files that a process has open: its standard output, a deleted
/// file.
bool isInProc(const std::filesystem::path& file)
{
    struct statfs system {};
    return ::statfs(folderOf(file).c_str(), &system) == 0 && system.f_type == PROC_SUPER_MAGIC;
}

void expectFolder(const std::filesystem::path& path, const std::filesystem::path& target)
{
    const std::filesystem::path folder = folderOf(target);
    if (!target.has_filename())
        refuseOutput(path, "expected a file, found the name of a folder");
    if (!isFolder(folder))
        refuseOutput(path, "there is no folder " + folder.string());
}

void expectRegular(const std::filesystem::path& path, const std::filesystem::path& target, const struct stat& there)
{
    if (S_ISDIR(there.st_mode))
        refuseOutput(path, "expected a file, found a folder");
    if (!S_ISREG(there.st_mode))
        refuseOutput(path, "expected a regular file, found a device, a pipe or a socket");
    if (::faccessat(AT_FDCWD, target.c_str(), W_OK, AT_EACCESS) != 0)
        refuseOutput(path, errno);
}

std::string startOfTemporaries(const std::string& name)
{
    if (name.size() <= longestNameKept)
        return '.' + name + temporaryMark;
    Checksum sum;
    sum.add(name);
    return '.' + name.substr(0, longestNameKept - 20) + '-' + hexadecimal(sum.value()) + temporaryMark;
}

bool areRandomLetters(const std::string& text)
{
    return text.size() == randomLetters && std::ranges::all_of(text, [](char letter) {
               return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z')
                   || (letter >= 'A' && letter <= 'Z');
           });
}

/// Removes a temporary file or folder unless the run that writes it holds the lock. `type` is S_IFREG or S_IFDIR; other
/// types stay.
void removeUnlessLocked(const std::filesystem::path& path, mode_t type)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return;
    struct stat facts {};
    std::error_code ignored;
    if (::fstat(descriptor, &facts) == 0 && (facts.st_mode & S_IFMT) == type
        && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        std::filesystem::remove_all(path, ignored);
    ::close(descriptor);
}

/// Removes the temporary files or folders in `folder` whose names, without the random letters, `isOurs` accepts.
template <typename IsOurs>
void sweepWhere(const std::filesystem::path& folder, const IsOurs& isOurs, mode_t type = S_IFREG)
{
    for (const std::filesystem::path& file : everythingIn(folder)) {
        const std::string name = file.filename().string();
        if (name.size() > randomLetters && areRandomLetters(name.substr(name.size() - randomLetters))
            && isOurs(name.substr(0, name.size() - randomLetters)))
            removeUnlessLocked(file, type);
    }
}

/// Device and inode of an existing file; those of the folder and the name for other files.
std::string identityOf(const std::filesystem::path& path)
{
    const std::filesystem::path target = linkTarget(path);
    struct stat there {};
    if (::stat(target.c_str(), &there) == 0)
        return std::to_string(there.st_dev) + ':' + std::to_string(there.st_ino);
    if (::stat(folderOf(target).c_str(), &there) == 0)
        return std::to_string(there.st_dev) + ':' + std::to_string(there.st_ino) + '/' + target.filename().string();
    return target.string();
}

/// Makes `backup` a second name of `file`, without replacing an existing file. Returns false if `backup` exists. Throws
/// Error for other failures.
bool becomesBackup(const std::filesystem::path& file, const std::filesystem::path& backup)
{
    if (::link(file.c_str(), backup.c_str()) == 0)
        return true;
    if (errno == EEXIST)
        return false;
    // A file system without hard links.
    if (::renameat2(AT_FDCWD, file.c_str(), AT_FDCWD, backup.c_str(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno == EEXIST)
        return false;
    throwForErrno(file.string() + ": cannot be kept as " + backup.string(), errno);
}

}  // namespace

std::filesystem::path outputTarget(const std::filesystem::path& path)
{
    if (path.empty())
        refuseOutput(path, "expected the name of a file, found an empty name");
    std::filesystem::path target = path;
    for (int links = 0; links < mostLinks; ++links) {
        struct stat there {};
        if (::lstat(target.c_str(), &there) != 0) {
            if (errno != ENOENT)
                refuseOutput(path, errno);
            expectFolder(path, target);
            return target;
        }
        if (!S_ISLNK(there.st_mode)) {
            expectRegular(path, target, there);
            return target;
        }
        if (isInProc(target))
            refuseOutput(path, "expected a regular file, found a link to a file that a process has open");
        std::error_code problem;
        target = folderOf(target) / std::filesystem::read_symlink(target, problem);
        if (problem)
            refuseOutput(path, problem.message());
    }
    refuseOutput(path, ELOOP);
}

std::filesystem::path linkTarget(const std::filesystem::path& path)
{
    std::filesystem::path target = path;
    std::error_code problem;
    for (int links = 0; links < mostLinks && std::filesystem::is_symlink(target, problem); ++links)
        target = folderOf(target) / std::filesystem::read_symlink(target, problem);
    return target;
}

void checkOutput(const std::filesystem::path& path)
{
    const std::filesystem::path target = outputTarget(path);
    sweepTemporaries(target);
    std::string beside = temporaryPattern(target);
    const int descriptor = ::mkostemp(beside.data(), O_CLOEXEC);
    if (descriptor < 0)
        refuseOutput(path, errno);
    ::close(descriptor);
    ::unlink(beside.c_str());
}

std::string temporaryPattern(const std::filesystem::path& target)
{
    return (target.parent_path() / (startOfTemporaries(target.filename().string()) + std::string(randomLetters, 'X')))
        .string();
}

void sweepTemporaries(const std::filesystem::path& path)
{
    const std::string start = startOfTemporaries(path.filename().string());
    sweepWhere(folderOf(path), [&start](const std::string& name) { return name == start; });
}

void sweepTemporaryFolders(const std::filesystem::path& path)
{
    const std::string start = startOfTemporaries(path.filename().string());
    sweepWhere(
        folderOf(path), [&start](const std::string& name) { return name == start; }, S_IFDIR);
}

void sweepTemporariesIn(const std::filesystem::path& folder, const std::string& suffix)
{
    sweepWhere(folder, [end = suffix + temporaryMark](const std::string& name) {
        return name.starts_with('.') && name.ends_with(end);
    });
}

std::filesystem::path keepBackup(const std::filesystem::path& path)
{
    if (!isThere(path))
        return {};
    const std::filesystem::path file = outputTarget(path);
    std::filesystem::path backup = file.string() + '~';
    for (int number = 2; !becomesBackup(file, backup); ++number)
        backup = file.string() + '~' + std::to_string(number);
    return backup;
}

bool isSameFile(const std::filesystem::path& one, const std::filesystem::path& other)
{
    return identityOf(one) == identityOf(other);
}

void expectApart(const std::vector<NamedFile>& outputs, const std::vector<NamedFile>& inputs)
{
    for (auto output = outputs.begin(); output != outputs.end(); ++output) {
        if (output->path.empty())
            continue;
        const auto clashes = [output](const NamedFile& other) {
            return !other.path.empty() && isSameFile(output->path, other.path);
        };
        if (const auto other = std::find_if(outputs.begin(), output, clashes); other != output)
            throw UsageError(output->path.string() + ": expected different files for " + other->name + " and "
                             + output->name + ", found the same");
        if (const auto other = std::ranges::find_if(inputs, clashes); other != inputs.end())
            throw UsageError(output->path.string() + ": " + output->name + " would replace " + other->name
                             + "; expected another file");
    }
}

bool isFile(const std::filesystem::path& path)
{
    std::error_code problem;
    return std::filesystem::is_regular_file(path, problem);
}

bool isFolder(const std::filesystem::path& path)
{
    std::error_code problem;
    return std::filesystem::is_directory(path, problem);
}

bool isThere(const std::filesystem::path& path)
{
    std::error_code problem;
    return std::filesystem::exists(path, problem);
}

std::vector<std::filesystem::path> everythingIn(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> entries;
    std::error_code problem;
    for (std::filesystem::directory_iterator item(folder, problem), end; !problem && item != end;
         item.increment(problem))
        entries.push_back(item->path());
    std::ranges::sort(entries);
    return entries;
}

void makeFolder(const std::filesystem::path& folder)
{
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem)
        throwForErrno(folder.string() + ": cannot be created", problem.value());
}

}  // namespace core
