#include "core/teach/adapt.h"
#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/help.h"
#include "app/commands/output.h"
#include "app/commands/ranges.h"
#include "app/standard_output.h"
#include "core/data/strokes.h"
#include "core/evaluation/evaluation.h"
#include "core/model/model_file.h"
#include "core/model/zoo.h"
#include "core/report/commands.h"
#include "core/strategy/strategy.h"

#include <fmt/format.h>

#include <cstdio>
#include <limits>
#include <memory>

namespace app {

namespace {

Json adaptationToJson(const core::Adaptation& adaptation, const std::string& dataset)
{
    Json strategies = Json::object();
    for (const auto& [id, result] : adaptation.strategies)
        strategies[core::toText(id)] = {{"right_before", result.rightBefore},
                                        {"right_after", result.rightAfter},
                                        {"mended", result.mended},
                                        {"spoiled", result.spoiled},
                                        {"p", result.p}};
    return {{"dataset", dataset},
            {"runoff", RUNOFF_VERSION},
            {"learned", {{"writers", adaptation.writersLearned}, {"n", adaptation.imagesLearned}}},
            {"tested", {{"writers", adaptation.writersTested}, {"n", adaptation.imagesTested}}},
            {"strategies", strategies}};
}

std::string percentOf(std::int64_t right, std::int64_t images)
{
    return percent(static_cast<double>(right) / static_cast<double>(images));
}

void printAdaptation(const core::Adaptation& adaptation)
{
    std::printf("Learned from %lld images of %lld writers, tested on %lld images of %lld other writers\n",
                static_cast<long long>(adaptation.imagesLearned), static_cast<long long>(adaptation.writersLearned),
                static_cast<long long>(adaptation.imagesTested), static_cast<long long>(adaptation.writersTested));
    std::printf("%-12s %10s %10s %8s %8s %8s\n", "strategy", "before", "after", "mended", "spoiled", "p");
    for (const auto& [id, result] : adaptation.strategies)
        std::printf("%-12s %10s %10s %8lld %8lld %8.4f\n", core::toText(id).c_str(),
                    percentOf(result.rightBefore, adaptation.imagesTested).c_str(),
                    percentOf(result.rightAfter, adaptation.imagesTested).c_str(),
                    static_cast<long long>(result.mended), static_cast<long long>(result.spoiled), result.p);
    std::printf("p: exact McNemar test of before against after on the same images.\n");
}

void run(const core::AdaptOptions& arguments)
{
    const auto classifier = core::openModel(arguments.model);
    if (!arguments.out.empty())
        checkOutputs({{"--out", arguments.out}}, modelFiles(arguments.model), arguments.data);
    const core::TrainTest data = core::withRule(openData(arguments.data), classifier->preprocessing);
    const core::Dataset images = imagesOf(data, arguments.part);
    core::AdaptWatch watch;
    watch.progress = [](int done, int total) {
        stopWithoutReader();
        showProgress(std::to_string(done) + " of " + std::to_string(total) + " parts of the model");
    };
    core::Adaptation adaptation = core::adaptToHalf(classifier, images, arguments.seed, watch).value();
    endProgress();
    if (!arguments.out.empty())
        core::writeModel(core::roundedToFloat16(std::move(adaptation.classifier)), arguments.out);
    if (arguments.json)
        return app::print(adaptationToJson(adaptation, images.name));
    printAdaptation(adaptation);
}

}  // namespace

void addAdapt(CLI::App& program)
{
    const auto arguments = std::make_shared<core::AdaptOptions>();
    CLI::App* command = program.add_subcommand(
        "adapt", "Adapt the heads of a model to half of the writers of a data set, and test on the other half");
    command->add_option("--model", arguments->model, "Model name (listed by runoff models) or file")->required();
    addDataset(*command, arguments->data);
    addPartOrAll(*command, arguments->part, "Images to use");
    command->add_option("--seed", arguments->seed, "Random seed for the halves of the writers")
        ->capture_default_str()
        ->check(wholeNumber(0, anySeed));
    command->add_option("--out", arguments->out, "File for the adapted model")->check(notEmpty());
    command->add_flag("--json", arguments->json, "Print one JSON document on standard output");
    addExamples(*command, {"adapt --model digits-lenet --dataset ./class/",
                           "adapt --model digits-lenet --dataset pen-digits --part test --out class.safetensors"});
    command->callback([arguments] { run(*arguments); });
}

}  // namespace app
