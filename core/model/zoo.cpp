#include "core/model/zoo.h"

#include "core/base/error.h"
#include "core/base/folders.h"
#include "core/base/output.h"
#include "core/model/model_file.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace core {

namespace {

constexpr const char* suffix = ".safetensors";

struct RenamedModel {
    const char* former;
    const char* present;
};

/// The included models that had another name in an earlier version.
constexpr std::array renamedModels{RenamedModel{"mnist-lenet", "digits-lenet"},
                                   RenamedModel{"mnist-small", "digits-small"}};

std::vector<std::string> formerNamesOf(const std::string& name)
{
    std::vector<std::string> names;
    for (const RenamedModel& renamed : renamedModels)
        if (renamed.present == name)
            names.emplace_back(renamed.former);
    return names;
}

ZooEntry entryOf(const std::filesystem::path& path)
{
    ZooEntry entry{path.stem().string(), path.stem().string(), path, ""};
    entry.formerNames = formerNamesOf(entry.name);
    try {
        ModelSummary summary = readModelSummary(path);
        entry.title = std::move(summary.title);
        entry.classNames = std::move(summary.classNames);
        entry.input = std::move(summary.input);
        entry.records = std::move(summary.records);
        entry.datasets = std::move(summary.datasets);
    } catch (const Error& error) {
        entry.problem = error.what();
    }
    return entry;
}

std::vector<std::filesystem::path> modelFiles(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files = entriesOf(folder);
    std::erase_if(files, [](const std::filesystem::path& file) { return file.extension() != suffix; });
    return files;
}

/// Models of digits precede others, because users usually draw digits.
bool comesBefore(const ZooEntry& a, const ZooEntry& b)
{
    const auto isOfDigits = [](const ZooEntry& entry) {
        return entry.name.starts_with("digits") || entry.name.starts_with("mnist");
    };
    const bool digitsA = isOfDigits(a);
    const bool digitsB = isOfDigits(b);
    return digitsA != digitsB ? digitsA : a.name < b.name;
}

}  // namespace

std::vector<std::filesystem::path> modelPlaces(const std::vector<std::filesystem::path>& folders)
{
    std::vector<std::filesystem::path> places = folders;
    if (const char* folder = std::getenv("RUNOFF_MODEL_DIR"); folder && *folder)
        places.emplace_back(folder);
    // For build/PRESET/runoff in the source tree, then for the installed bin/runoff
    places.push_back((programFolder() / "../../resources/models").lexically_normal());
    places.push_back((programFolder() / "../share/runoff/models").lexically_normal());
    places.push_back(userDataFolder() / "models");
    return places;
}

std::vector<ZooEntry> listModels(const std::vector<std::filesystem::path>& folders)
{
    std::vector<ZooEntry> entries;
    for (const auto& place : modelPlaces(folders)) {
        for (const auto& file : modelFiles(place)) {
            const auto same = [&file](const ZooEntry& entry) { return entry.name == file.stem().string(); };
            if (std::none_of(entries.begin(), entries.end(), same))
                entries.push_back(entryOf(file));
        }
    }
    std::stable_sort(entries.begin(), entries.end(), comesBefore);
    return entries;
}

const ZooEntry* modelNamed(const std::vector<ZooEntry>& models, const std::string& nameOrPath)
{
    const auto found = std::ranges::find(models, nameOrPath, &ZooEntry::name);
    if (found != models.end())
        return &*found;
    if (isFile(nameOrPath))
        return nullptr;
    const auto renamed = std::ranges::find_if(models, [&nameOrPath](const ZooEntry& entry) {
        return std::ranges::find(entry.formerNames, nameOrPath) != entry.formerNames.end();
    });
    return renamed == models.end() ? nullptr : &*renamed;
}

std::shared_ptr<const Classifier> openModel(const std::string& nameOrPath,
                                            const std::vector<std::filesystem::path>& folders)
{
    std::vector<ZooEntry> models;
    if (nameOrPath.find('/') == std::string::npos) {  // only a path contains a slash
        models = listModels(folders);
        if (const ZooEntry* entry = modelNamed(models, nameOrPath))
            return std::make_shared<const Classifier>(readModel(entry->path));
    }
    std::error_code problem;
    if (std::filesystem::exists(nameOrPath, problem))
        return std::make_shared<const Classifier>(readModel(nameOrPath));
    if (models.empty())
        models = listModels(folders);
    std::string names;
    for (const ZooEntry& entry : models)
        names += (names.empty() ? "" : ", ") + entry.name;
    throw UsageError(
        nameOrPath + ": no such model or file; expected a path or one of: " + (names.empty() ? "(none found)" : names));
}

}  // namespace core
