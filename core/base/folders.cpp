#include "core/base/folders.h"

#include <algorithm>
#include <cstdlib>
#include <sys/auxv.h>

namespace core {

namespace {

std::filesystem::path userFolder(const char* variable, const char* inHome)
{
    if (const char* folder = std::getenv(variable); folder && *folder)
        return std::filesystem::path(folder) / "runoff";
    const char* home = std::getenv("HOME");
    return std::filesystem::path(home ? home : ".") / inHome / "runoff";
}

}  // namespace

std::filesystem::path userDataFolder()
{
    return userFolder("XDG_DATA_HOME", ".local/share");
}

std::filesystem::path userCacheFolder()
{
    return userFolder("XDG_CACHE_HOME", ".cache");
}

std::vector<std::filesystem::path> entriesOf(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> entries;
    std::error_code problem;
    for (std::filesystem::directory_iterator item(folder, problem), end; !problem && item != end;
         item.increment(problem))
        if (!item->path().filename().string().starts_with('.'))
            entries.push_back(item->path());
    std::ranges::sort(entries);
    return entries;
}

std::filesystem::path programPath()
{
    // Evaluated once at the start: /proc may be missing, and the name of the program may be a relative path.
    static const std::filesystem::path path = [] {
        std::error_code problem;
        std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", problem);
        const auto* name = reinterpret_cast<const char*>(getauxval(AT_EXECFN));
        if (problem && name)
            program = std::filesystem::canonical(name, problem);
        return program;
    }();
    return path;
}

std::filesystem::path programFolder()
{
    return programPath().parent_path();
}

}  // namespace core
