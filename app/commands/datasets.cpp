#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/fetch.h"
#include "app/commands/help.h"
#include "app/commands/output.h"
#include "core/base/visible.h"
#include "core/data/catalogue.h"
#include "ui/dataset/dataset_formats.h"

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
        if (!entry.problem.empty())
            item["problem"] = entry.problem;
        document.push_back(item);
    }
    print(document);
}

void listAsText(const std::vector<core::FoundDataset>& found, const std::vector<std::filesystem::path>& searched)
{
    for (const core::FoundDataset& entry : found) {
        std::cout << entry.name << "  " << entry.title << '\n';
        if (entry.folder.empty())
            std::cout << "    not found; runoff datasets fetch " << entry.name << '\n';
        else if (!entry.problem.empty())
            std::cout << "    cannot be used: " << core::visible(entry.problem) << '\n';
        else
            std::cout << "    " << entry.trainCount << " training and " << entry.testCount << " test images in "
                      << core::visible(entry.folder.string()) << '\n';
    }
    std::cout << "Searched folders:\n";
    for (const auto& place : searched)
        std::cout << "    " << core::visible(place.string()) << '\n';
}

/// "mnist, fashion-mnist or cifar10"
std::string knownNames()
{
    std::string names;
    const auto& all = core::knownDatasets();
    for (std::size_t i = 0; i < all.size(); ++i)
        names += (i == 0 ? "" : i + 1 < all.size() ? ", " : " or ") + all[i].name;
    return names;
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
    fetch->add_option("NAME", arguments->fetch, "Data set to download: " + knownNames())->required();
    addExamples(*command, {"datasets", "datasets fetch cifar10"});
    command->callback([arguments] { run(*arguments); });
}

}  // namespace app
