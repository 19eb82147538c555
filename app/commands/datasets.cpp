#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/fetch.h"
#include "app/commands/help.h"
#include "app/commands/output.h"
#include "core/base/text.h"
#include "core/base/visible.h"
#include "core/data/catalogue.h"
#include "core/data/division.h"
#include "ui/dataset/dataset_formats.h"

#include <algorithm>
#include <iostream>
#include <memory>

namespace app {

namespace {

struct DatasetsArguments {
    std::vector<std::string> dataDirectories;
    std::string fetch;
    bool json = false;
};

void listAsJson(const std::vector<core::FoundDataset>& found)
{
    Json document = Json::array();
    for (const core::FoundDataset& entry : found) {
        Json item{
            {"name", entry.name}, {"title", entry.title}, {"found", !entry.folder.empty() && entry.problem.empty()}};
        if (!entry.folder.empty()) {
            item["folder"] = entry.folder.string();
            item["train"] = entry.trainCount;
            item["test"] = entry.testCount;
        }
        if (entry.writerCount > 0)
            item["writers"] = entry.writerCount;
        if (entry.splitBy)
            item["split_by"] = core::toText(*entry.splitBy);
        if (!entry.problem.empty())
            item["problem"] = entry.problem;
        document.push_back(item);
    }
    print(document);
}

bool hasAddress(const std::string& name)
{
    const auto& all = core::knownDatasets();
    const auto found = std::ranges::find(all, name, &core::KnownDataset::name);
    return found != all.end() && !found->files.empty();
}

std::string adviceFor(const std::string& name)
{
    return hasAddress(name) ? "runoff datasets fetch " + name
                            : "put its files into a folder " + name + " in one of the searched folders";
}

/// ", by 605 writers, divided by writer"
std::string writersOf(const core::FoundDataset& entry)
{
    return (entry.writerCount > 0 ? ", by " + std::to_string(entry.writerCount) + " writers" : std::string())
         + (entry.splitBy ? ", divided by " + core::toText(*entry.splitBy) : std::string());
}

void listAsText(const std::vector<core::FoundDataset>& found, const std::vector<std::filesystem::path>& searched)
{
    for (const core::FoundDataset& entry : found) {
        std::cout << entry.name << "  " << entry.title << '\n';
        if (entry.folder.empty())
            std::cout << "    not found; " << adviceFor(entry.name) << '\n';
        else if (!entry.problem.empty())
            std::cout << "    cannot be used: " << core::visible(entry.problem) << '\n';
        else
            std::cout << "    " << entry.trainCount << " training and " << entry.testCount << " test images in "
                      << core::visible(entry.folder.string()) << writersOf(entry) << '\n';
    }
    std::cout << "Searched folders:\n";
    for (const auto& place : searched)
        std::cout << "    " << core::visible(place.string()) << '\n';
}

/// "mnist, fashion-mnist or cifar10"
std::string namesToFetch()
{
    std::vector<std::string> names;
    for (const core::KnownDataset& known : core::knownDatasets())
        if (!known.files.empty())
            names.push_back(known.name);
    return core::alternatives(names);
}

void run(const DatasetsArguments& arguments)
{
    if (!arguments.fetch.empty())
        fetchDataset(arguments.fetch);
    const auto searched = places(arguments.dataDirectories);
    const auto found = core::findDatasets(searched, ui::datasetFormats());
    arguments.json ? listAsJson(found) : listAsText(found, searched);
}

}  // namespace

void addDatasets(CLI::App& program)
{
    const auto arguments = std::make_shared<DatasetsArguments>();
    CLI::App* command =
        program.add_subcommand("datasets", "List the available data sets and their folders, or download one");
    addDataDirectories(*command, arguments->dataDirectories);
    command->add_flag("--json", arguments->json, "Print one JSON document on standard output");
    CLI::App* fetch = command->add_subcommand("fetch", "Download a data set from its publisher and verify it");
    addExamples(*fetch, {"datasets fetch mnist", "datasets fetch cifar10"});
    fetch->add_option("NAME", arguments->fetch, "Data set to download: " + namesToFetch())->required();
    addExamples(*command, {"datasets", "datasets fetch cifar10"});
    command->callback([arguments] { run(*arguments); });
}

}  // namespace app
