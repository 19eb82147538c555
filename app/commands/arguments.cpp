#include "app/commands/arguments.h"

#include "app/commands/output.h"
#include "app/commands/ranges.h"
#include "core/base/error.h"
#include "core/data/catalogue.h"
#include "core/data/division.h"
#include "core/model/zoo.h"
#include "core/strategy/strategy.h"
#include "ui/dataset/dataset_formats.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace app {

namespace {

/// The folder of the data set, by its name or path; empty if it is not found.
std::filesystem::path folderOf(const core::DatasetOptions& data)
{
    if (data.dataset.empty())
        return {};
    for (const core::FoundDataset& found : core::findDatasets(places(data.dataDirectories), ui::datasetFormats()))
        if (found.name == data.dataset && !found.folder.empty())
            return found.folder;
    return core::isFolder(data.dataset) ? std::filesystem::path(data.dataset) : std::filesystem::path();
}

/// The arguments of each data set of a list.
std::vector<core::DatasetOptions> each(const core::DatasetOptions& list)
{
    std::vector<core::DatasetOptions> sets;
    for (const std::string& name : core::datasetNames(list.dataset)) {
        sets.push_back(list);
        sets.back().dataset = name;
    }
    return sets;
}

void announce(const core::TrainTest& data)
{
    for (const std::string& remark : data.remarks)
        say(remark);
    if (!data.note.empty())
        say("All results below are measured on " + data.note + ".");
}

core::TrainTest opened(const core::DatasetOptions& arguments)
{
    return core::openDataset(arguments.dataset, places(arguments.dataDirectories), ui::datasetFormats());
}

/// Whether this program writes files of this kind and no data set contains them. Such a file may be among the pictures.
bool isOwnKind(const std::filesystem::path& file)
{
    const std::string suffix = file.extension().string();
    const auto kinds = {".safetensors", ".json", ".csv", ".svg", ".html", ".md"};
    return std::ranges::any_of(kinds, [&suffix](const char* kind) { return suffix == kind; });
}

bool isBelow(const std::filesystem::path& file, const std::filesystem::path& folder)
{
    std::error_code problem;
    std::filesystem::path above = std::filesystem::canonical(file, problem);
    while (!folder.empty() && !problem && above.has_relative_path()) {
        above = above.parent_path();
        if (core::isSameFile(above, folder))
            return true;
    }
    return false;
}

}  // namespace

void addDataDirectories(CLI::App& command, std::vector<std::string>& directories)
{
    command.add_option("--data-dir", directories, "Additional folder to search for data sets; can be repeated")
        ->take_all();
}

void addDataset(CLI::App& command, core::DatasetOptions& arguments, const char* help)
{
    command.add_option("--dataset", arguments.dataset, help)->required()->check(notEmpty());
    addDataDirectories(command, arguments.dataDirectories);
    addSplitBy(command, arguments);
}

void addSplitBy(CLI::App& command, core::DatasetOptions& arguments)
{
    command
        .add_option("--split-by", arguments.splitBy,
                    "How strokes, and pictures with a list of writers, are divided into training and test images: by "
                    "writer or by item; default: writer if the writers are known")
        ->check(CLI::IsMember({"writer", "item"}));
}

void addMix(CLI::App& command, std::vector<double>& mix)
{
    command
        .add_option("--mix", mix,
                    "Relative weights of the data sets in each epoch, such as 1,2; default: every image once")
        ->delimiter(',')
        ->check(positiveNumber(core::mostWeight));
}

void addPrecision(CLI::App& command, std::string& precision)
{
    command
        .add_option("--precision", precision,
                    "Arithmetic of the networks: f32, bf16, or auto (bf16 if the processor supports it)")
        ->capture_default_str()
        ->check(CLI::IsMember({"f32", "bf16", "auto"}));
}

void addPart(CLI::App& command, std::string& part, const char* help)
{
    command.add_option("--part", part, help)
        ->capture_default_str()
        ->check(CLI::IsMember({core::testPart, core::trainPart}));
}

void addPartOrAll(CLI::App& command, std::string& part, const char* help)
{
    command.add_option("--part", part, help)
        ->capture_default_str()
        ->check(CLI::IsMember({core::testPart, core::trainPart, core::allParts}));
}

core::Dataset imagesOf(const core::TrainTest& data, const std::string& part)
{
    if (part == core::allParts)
        return core::wholeOf(data.train, data.test);
    return part == core::trainPart ? data.train : data.test;
}

void addNoTiming(CLI::App& command, bool& noTiming)
{
    command.add_flag("--no-timing", noTiming,
                     "Leave out measured times (null in JSON), so that two runs print the same bytes");
}

core::Times timesOf(bool noTiming)
{
    return noTiming ? core::Times::LeftOut : core::Times::Stated;
}

std::vector<std::filesystem::path> places(const std::vector<std::string>& directories)
{
    return core::dataPlaces({directories.begin(), directories.end()});
}

core::TrainTest openData(const core::DatasetOptions& arguments)
{
    core::TrainTest data = opened(arguments);
    if (!arguments.splitBy.empty())
        data = core::dividedBy(std::move(data), core::splitByNamed(arguments.splitBy));
    announce(data);
    return data;
}

core::TrainTest openJoined(const core::DatasetOptions& arguments, const core::JoinOptions& options)
{
    core::DataSource source{.names = core::datasetNames(arguments.dataset)};
    if (!arguments.splitBy.empty())
        source.splitBy = core::splitByNamed(arguments.splitBy);
    core::TrainTest data = core::openSource(source, places(arguments.dataDirectories), ui::datasetFormats(), options);
    announce(data);
    return data;
}

std::vector<core::StrategyId> chosenStrategies(const std::string& list)
{
    return list.empty() ? std::vector<core::StrategyId>{} : core::parseStrategies(list);
}

std::vector<core::NamedFile> modelFiles(const std::string& nameOrPath)
{
    if (nameOrPath.empty())
        return {};
    std::vector<core::NamedFile> files{{"the model", nameOrPath}};
    const std::vector<core::ZooEntry> models = core::listModels();
    if (const core::ZooEntry* entry = core::modelNamed(models, nameOrPath))
        files.push_back({"the model", entry->path});
    return files;
}

void checkOutputs(const std::vector<core::NamedFile>& outputs, const std::vector<core::NamedFile>& inputs,
                  const core::DatasetOptions& data)
{
    for (const core::NamedFile& output : outputs)
        if (!output.path.empty())
            core::checkOutput(output.path);
    core::expectApart(outputs, inputs);
    const std::vector<core::DatasetOptions> sets =
        data.dataset.empty() ? std::vector<core::DatasetOptions>() : each(data);
    for (const core::NamedFile& output : outputs)
        if (core::isFile(output.path) && !isOwnKind(output.path)
            && std::ranges::any_of(sets, [&output](const auto& set) { return isBelow(output.path, folderOf(set)); }))
            throw core::UsageError(output.path.string() + ": " + output.name
                                   + " would replace a file of the data set; expected another file");
}

CLI::Validator notEmpty()
{
    return {[](const std::string& text) {
                return text.empty() ? std::string("expected a name, found an empty text") : std::string();
            },
            ""};
}

}  // namespace app
