#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/help.h"
#include "app/commands/output.h"
#include "app/standard_output.h"
#include "core/interchange/onnx_export.h"
#include "core/model/zoo.h"
#include "core/report/commands.h"
#include "core/strategy/strategy.h"

#include <cstdio>
#include <memory>

namespace app {

namespace {

Json exportToJson(const core::OnnxModel& exported, const std::string& file)
{
    Json strategies = Json::array(), outputs = Json::array();
    for (const core::StrategyId id : exported.strategies)
        strategies.push_back(core::toText(id));
    for (const core::OnnxOutput& output : exported.outputs) {
        Json shape = Json::array({"N"});
        for (const std::int64_t extent : output.shape)
            shape.push_back(extent);
        outputs.push_back(
            {{"name", output.name}, {"type", output.type}, {"shape", shape}, {"description", output.description}});
    }
    return {{"file", file},
            {"bytes", exported.content.size()},
            {"opset", core::onnxOpset},
            {"ir_version", core::onnxIrVersion},
            {"strategies", strategies},
            {"outputs", outputs}};
}

std::string shapeText(const core::Shape& shape)
{
    std::string text = "(N";
    for (const std::int64_t extent : shape)
        text += ", " + std::to_string(extent);
    return text + ")";
}

void printExport(const core::OnnxModel& exported, const std::string& file)
{
    std::printf("%s: %.1f MB, opset %lld, IR version %lld\n", file.c_str(),
                static_cast<double>(exported.content.size()) / 1e6, static_cast<long long>(core::onnxOpset),
                static_cast<long long>(core::onnxIrVersion));
    for (const core::OnnxOutput& output : exported.outputs)
        std::printf("%-28s %-6s %-14s %s\n", output.name.c_str(), output.type.c_str(), shapeText(output.shape).c_str(),
                    output.description.c_str());
}

void run(const core::ExportOnnxOptions& options)
{
    const std::vector<core::StrategyId> strategies = chosenStrategies(options.strategies);
    checkOutputs({{"--out", options.out}}, modelFiles(options.model));
    const core::OnnxModel exported = core::exportOnnx(*core::openModel(options.model), strategies, options.out);
    options.json ? print(exportToJson(exported, options.out)) : printExport(exported, options.out);
}

}  // namespace

void addExportOnnx(CLI::App& program)
{
    const auto options = std::make_shared<core::ExportOnnxOptions>();
    CLI::App* command = program.add_subcommand(
        "export-onnx", "Write a model and the decisions of its strategies to an ONNX file for other programs");
    command->add_option("--model", options->model, "Model name (listed by runoff models) or file")
        ->required()
        ->check(notEmpty());
    command->add_option("--strategies", options->strategies,
                        "Comma-separated strategies (default: all that the model has)");
    command->add_option("--out", options->out, "File for the ONNX model")->required()->check(notEmpty());
    command->add_flag("--json", options->json, "Print one JSON document on standard output");
    addExamples(*command, {"export-onnx --model digits-lenet --out digits.onnx",
                           "export-onnx --model cifar10-resnet --strategies softmax,pairwise --out photos.onnx"});
    command->callback([options] { run(*options); });
}

}  // namespace app
