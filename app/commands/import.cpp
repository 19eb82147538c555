#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/help.h"
#include "app/commands/output.h"
#include "app/standard_output.h"
#include "core/base/visible.h"
#include "core/interchange/import_weights.h"
#include "core/model/model_file.h"
#include "core/nn/architectures.h"
#include "core/report/commands.h"
#include "core/strategy/strategy.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace app {

namespace {

struct ImportArguments {
    std::string weights{}, architecture{}, mapping{}, out{};
    bool json = false;
};

void run(const ImportArguments& arguments)
{
    checkOutputs({{"--out", arguments.out}}, {{"the weights", arguments.weights}, {"--mapping", arguments.mapping}});
    const core::ImportedModel imported =
        core::importWeights({.weights = arguments.weights,
                             .mapping = arguments.mapping,
                             .architecture = arguments.architecture,
                             .name = std::filesystem::path(arguments.out).stem().string()});
    core::writeModel(imported.classifier, arguments.out);
    const std::vector<core::StrategyId> strategies = imported.classifier.strategies();
    if (arguments.json) {
        Json names = Json::array();
        for (const core::StrategyId id : strategies)
            names.push_back(core::toText(id));
        return print({{"file", arguments.out},
                      {"classes", imported.classifier.classNames},
                      {"strategies", names},
                      {"unused_tensors", imported.unused}});
    }
    std::cout << core::visible(arguments.out + ": " + std::to_string(imported.classifier.classCount()) + " classes, "
                               + core::listOf(strategies))
              << '\n';
    for (const std::string& name : imported.unused)
        std::cout << core::visible("Not used: " + name) << '\n';
}

}  // namespace

void addImport(CLI::App& program)
{
    const auto arguments = std::make_shared<ImportArguments>();
    CLI::App* command = program.add_subcommand(
        "import", "Make a model of weights that PyTorch or Keras trained, for an architecture of Runoff");
    command->add_option("WEIGHTS", arguments->weights, "File with the weights (.safetensors)")
        ->required()
        ->check(notEmpty());
    command->add_option("--architecture", arguments->architecture, "Architecture of the trunk")
        ->required()
        ->check(CLI::IsMember(core::architectureNames()));
    command
        ->add_option(
            "--mapping", arguments->mapping,
            "File that names the classes, the layout and the tensors (.json); docs/interchange.md describes it")
        ->required()
        ->check(notEmpty());
    command->add_option("--out", arguments->out, "File for the model")->required()->check(notEmpty());
    command->add_flag("--json", arguments->json, "Print one JSON document on standard output");
    addExamples(*command,
                {"import digits.safetensors --architecture lenet --mapping digits.json --out mine.safetensors"});
    command->callback([arguments] { run(*arguments); });
}

}  // namespace app
