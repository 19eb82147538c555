#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/help.h"
#include "app/commands/offscreen.h"
#include "app/commands/output.h"
#include "app/commands/ranges.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/visible.h"
#include "core/model/zoo.h"
#include "core/strategy/strategy.h"
#include "core/training/learning_curves.h"
#include "ui/train/curves_file.h"

#include <fmt/format.h>

#include <cstdio>
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

struct ModelsOptions {
    std::string curves{};  ///< model whose learning curves are printed; empty: lists the models
    std::string out{};     ///< file for the curves; empty: not written
    bool json = false;
};

void printCurves(const std::vector<core::StageEpoch>& epochs)
{
    std::printf("%-16s %5s %10s %10s %10s %10s\n", "stage", "epoch", "loss", "accuracy", "held loss", "accuracy");
    for (const auto& [stage, report] : epochs) {
        const std::string held = report.held
                                   ? fmt::format("{:>10.4f} {:>10}", report.held->loss, percent(report.held->accuracy))
                                   : fmt::format("{:>10} {:>10}", "-", "-");
        std::printf("%-16s %5d %10.4f %10s %s\n", core::toText(stage).c_str(), report.epoch, report.loss,
                    percent(report.accuracy).c_str(), held.c_str());
    }
}

Json curvesToJson(const std::vector<core::StageEpoch>& epochs)
{
    Json list = Json::array();
    for (const auto& [stage, report] : epochs) {
        list.push_back({{"stage", core::toText(stage)},
                        {"epoch", report.epoch},
                        {"loss", report.loss},
                        {"accuracy", report.accuracy}});
        if (report.held)
            list.back().update({{"held_loss", report.held->loss}, {"held_accuracy", report.held->accuracy}});
    }
    return list;
}

void showCurves(const ModelsOptions& options)
{
    if (!options.out.empty())
        checkOutputs({{"--out", options.out}}, modelFiles(options.curves));
    const auto model = core::openModel(options.curves);
    const std::vector<core::StageEpoch> epochs = core::learningCurves(model->provenance);
    if (epochs.empty())
        throw core::UsageError(options.curves
                               + ": expected a model with learning curves, found one without; training a "
                                 "model again adds them");
    if (!options.out.empty()) {
        const Offscreen screen;
        const QString title = QString::fromStdString(model->title + ": loss and accuracy");
        const QByteArray content = ui::curvesAs(QString::fromStdString(options.out), epochs, title);
        core::writeFile(options.out, std::string_view(content.constData(), static_cast<std::size_t>(content.size())));
    }
    if (options.json)
        return print({{"model", model->name}, {"epochs", curvesToJson(epochs)}});
    if (options.out.empty())
        printCurves(epochs);
}

}  // namespace

void addModels(CLI::App& program)
{
    CLI::App* command = program.add_subcommand("models", "List the available models and their files");
    const auto options = std::make_shared<ModelsOptions>();
    CLI::Option* curves =
        command
            ->add_option(
                "--curves", options->curves,
                "Print the loss and the accuracy of every epoch in which this model (name or file) was trained")
            ->check(notEmpty());
    command
        ->add_option("--out", options->out,
                     "Write the curves to a table (.csv) or a picture (.svg, .pdf, .png) and do not print them")
        ->check(notEmpty())
        ->needs(curves);
    command->add_flag("--json", options->json, "Print one JSON document on standard output");
    addExamples(*command, {"models", "models --curves mnist.safetensors --out curves.svg"});
    command->callback([options] {
        if (!options->curves.empty())
            return showCurves(*options);
        const auto entries = core::listModels();
        options->json ? listAsJson(entries) : listAsText(entries);
    });
}

}  // namespace app
