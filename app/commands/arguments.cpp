#include "app/commands/arguments.h"

#include "app/commands/output.h"
#include "core/base/error.h"
#include "core/data/catalogue.h"
#include "core/strategy/strategy.h"
#include "ui/dataset/open_dataset.h"

#include <CLI/CLI.hpp>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace app {

void addDataDirectories(CLI::App& command, std::vector<std::string>& directories)
{
    command.add_option("--data-dir", directories, "Another folder in which data sets are looked for")->take_all();
}

void addDataset(CLI::App& command, DatasetArguments& arguments)
{
    command.add_option("--dataset", arguments.dataset, "Name (runoff datasets) or folder of a data set")->required();
    addDataDirectories(command, arguments.dataDirectories);
}

void addPrecision(CLI::App& command, std::string& precision)
{
    command.add_option("--precision", precision, "The networks compute in f32, in bf16, or auto: bf16 where the processor has it")
        ->capture_default_str()
        ->check(CLI::IsMember({"f32", "bf16", "auto"}));
}

std::vector<std::filesystem::path> places(const std::vector<std::string>& directories)
{
    return core::dataPlaces({directories.begin(), directories.end()});
}

core::TrainTest openData(const DatasetArguments& arguments)
{
    core::TrainTest data = ui::openDataset(arguments.dataset, places(arguments.dataDirectories));
    if (!data.note.empty())
        say("Every figure below is measured on " + data.note + ".");
    return data;
}

std::vector<core::StrategyId> chosenStrategies(const std::string& list)
{
    return list.empty() ? std::vector<core::StrategyId>{} : core::parseStrategies(list);
}

void checkWritable(const std::filesystem::path& path)
{
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : ".";
    if (std::filesystem::is_directory(path))
        throw core::Error(path.string() + ": expected a file to write, found a folder");
    if (!std::filesystem::is_directory(folder))
        throw core::Error(path.string() + ": cannot be written: there is no folder " + folder.string());
    if (::access(folder.c_str(), W_OK) != 0)
        throw core::Error(path.string() + ": cannot be written: " + std::strerror(errno));
}

}  // namespace app
