#include "app/commands/commands.h"
#include "app/commands/experiment_output.h"
#include "app/start_report.h"
#include "core/base/error.h"
#include "ui/window/run_window.h"

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QTimer>
#include <chrono>
#include <filesystem>
#include <iostream>
#include <optional>

namespace {

constexpr int failure = 1;
constexpr int badInput = 2;
constexpr std::chrono::seconds startDeadline{30};  ///< without a model there is never an answer

/// Sub-commands run inside parse(), as CLI11's callbacks. Nothing if there was none: the window is wanted, with `image` on it.
std::optional<int> runCommandLine(CLI::App& program, int argc, char** argv, const std::string& image)
{
    try {
        program.parse(argc, argv);
        if (program.get_subcommands().empty()) {
            if (!image.empty() && !std::filesystem::exists(image))
                throw core::UsageError(image + ": expected a sub-command, a picture or a drawing, found none of them (runoff --help)");
            return std::nullopt;
        }
        return 0;
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0)
            return program.exit(error);  // --help, --version
        std::cerr << "runoff: " << error.what() << " (runoff --help)" << std::endl;
        return badInput;
    } catch (const core::Error& error) {
        std::cerr << "runoff: " << error.what() << std::endl;
        return badInput;
    } catch (const std::exception& error) {
        std::cerr << "runoff: " << error.what() << std::endl;
        return failure;
    }
}

}  // namespace

int main(int argc, char** argv)
{
    app::rememberCommand(argc, argv);
    CLI::App program{"See how different ways of turning a neural network into a classifier answer", "runoff"};
    program.set_version_flag("--version", RUNOFF_VERSION);
    std::string image;
    std::string model;
    bool measureStart = false;
    program.add_option("IMAGE", image, "A picture or a drawing to open in the window");
    program.add_option("--model", model, "The model the window starts with");
    program.add_flag("--measure-start", measureStart, "Print when the window and its first answer were painted, and quit");
    app::addCompare(program);
    app::addEvaluate(program);
    app::addTrain(program);
    app::addExperiment(program);
    app::addModels(program);
    app::addDatasets(program);
    app::addBenchmark(program);
    if (const auto status = runCommandLine(program, argc, argv, image))
        return *status;
    QApplication application(argc, argv);
    ui::WindowOptions window{QString::fromStdString(image), QString::fromStdString(model), {}};
    if (measureStart) {
        window.reached = app::StartReport();
        QTimer::singleShot(startDeadline, &application, [] {
            std::cerr << "runoff: --measure-start: expected an answer in the window within " << startDeadline.count() << " s, found none" << std::endl;
            QCoreApplication::exit(failure);
        });
    }
    return ui::runWindow(application, window);
}
