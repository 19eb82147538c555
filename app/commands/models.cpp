#include "app/commands/commands.h"
#include "app/commands/help.h"
#include "app/commands/output.h"
#include "core/base/visible.h"
#include "core/model/zoo.h"
#include "core/strategy/strategy.h"

#include <iostream>
#include <memory>

namespace app {

namespace {

Json datasetToJson(const core::TrainedDataset& set)
{
    Json item{{"name", set.name}, {"training_images", set.trainingImages}, {"test_images", set.testImages}};
    if (!set.splitBy.empty())
        item["split_by"] = set.splitBy;
    if (set.weight > 0.0)
        item["weight"] = set.weight;
    if (!set.source.empty())
        item["source"] = set.source;
    return item;
}

void listAsJson(const std::vector<core::ZooEntry>& entries)
{
    Json document = Json::array();
    for (const core::ZooEntry& entry : entries) {
        Json item{{"name", entry.name}, {"title", entry.title}, {"path", entry.path.string()}};
        if (!entry.formerNames.empty())
            item["former_names"] = entry.formerNames;
        if (!entry.problem.empty())
            item["problem"] = entry.problem;
        for (const auto& [id, record] : entry.records) {
            item["accuracy"][core::toText(id)] = record.accuracy;
            for (const core::SetRecord& set : record.sets)
                item["accuracy_by_dataset"][set.name][core::toText(id)] = set.accuracy;
        }
        for (const core::TrainedDataset& set : entry.datasets)
            item["datasets"].push_back(datasetToJson(set));
        document.push_back(item);
    }
    print(document);
}

void listAsText(const std::vector<core::ZooEntry>& entries)
{
    for (const core::ZooEntry& entry : entries)
        std::cout << core::visible(entry.name + "  " + (entry.problem.empty() ? entry.title : entry.problem))
                  << "\n    " << core::visible(entry.path.string()) << '\n';
    if (!entries.empty())
        return;
    std::cout << "No models found. Searched folders:\n";
    for (const auto& place : core::modelPlaces())
        std::cout << "    " << place.string() << '\n';
}

}  // namespace

void addModels(CLI::App& program)
{
    CLI::App* command = program.add_subcommand("models", "List the available models and their files");
    const auto json = std::make_shared<bool>(false);
    command->add_flag("--json", *json, "Print one JSON document on standard output");
    addExamples(*command, {"models", "models --json"});
    command->callback([json] {
        const auto entries = core::listModels();
        *json ? listAsJson(entries) : listAsText(entries);
    });
}

}  // namespace app
