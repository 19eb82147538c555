#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/experiment_output.h"
#include "app/commands/help.h"
#include "app/commands/output.h"
#include "app/interruption.h"
#include "app/standard_output.h"
#include "app/start_report.h"
#include "core/base/error.h"
#include "core/base/format.h"
#include "core/base/output.h"
#include "core/base/text.h"
#include "ui/lane.h"
#include "ui/window/run_window.h"
#include "ui/words/language.h"

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QTimer>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <iostream>
#include <new>
#include <optional>
#include <string_view>
#include <sys/resource.h>
#include <unistd.h>

namespace {

constexpr int failure = 1;
constexpr int badInput = 2;
constexpr const char* notEnoughMemory = "not enough memory";
constexpr std::chrono::seconds startDeadline{30};  ///< without a model, there is no answer

/// Throws core::UsageError for an argument that is neither a subcommand nor a file for the window: "", "--", a name
/// that does not exist.
void checkWindowArguments(const CLI::App& program, int argc, char** argv, const std::string& image)
{
    const bool given = program.get_option("IMAGE")->count() > 0;
    if (given ? core::isThere(image) : argc != 2 || std::string_view(argv[1]) != "--")
        return;
    throw core::UsageError((!given          ? "--"
                            : image.empty() ? "\"\""
                                            : image)
                           + ": expected a subcommand, a picture, a drawing, a lesson or results (runoff --help)");
}

/// Throws core::Error if too few files may be open. Qt and OpenMP abort the program if they cannot open a file.
void expectDescriptors()
{
    constexpr rlim_t least = 24;
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= least)
        return;
    limit.rlim_cur = std::min(least, limit.rlim_max);
    if (::setrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur < least)
        throw core::SystemError("expected a limit of at least " + std::to_string(least)
                                + " open files (ulimit -n), found " + std::to_string(limit.rlim_cur));
}

/// Drops warnings of Qt and of readers of pictures, which would precede the message of a subcommand. Readers of
/// pictures write some of theirs as critical.
void dropWarnings(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const bool isOfQt = context.category && std::string_view(context.category).starts_with("qt.");
    if (type == QtFatalMsg || (type == QtCriticalMsg && !isOfQt))
        std::cerr << "runoff: " << core::onOneLine(message.toStdString()) << std::endl;
}

/// Runs the subcommand inside parse(), as a callback of CLI11. Returns nullopt if there is no subcommand; the caller
/// then opens the window with `image`.
std::optional<int> runCommandLine(CLI::App& program, int argc, char** argv, const std::string& image)
{
    expectDescriptors();
    const QtMessageHandler usual = qInstallMessageHandler(dropWarnings);
    program.parse(argc, argv);
    if (!program.get_subcommands().empty()) {
        app::finishStandardOutput();
        return 0;
    }
    checkWindowArguments(program, argc, argv, image);
    qInstallMessageHandler(usual);
    return std::nullopt;
}

/// Leaves out the middle of a line that quotes too much of a file. The beginning names the file.
std::string readable(const std::string& line)
{
    constexpr std::size_t longest = 1000, rest = longest / 4;
    return line.size() <= longest ? line
                                  : core::firstLetters(line, longest - rest) + " ... "
                                        + core::validUtf8(std::string_view(line).substr(line.size() - rest));
}

/// Converts exceptions of a command to a message and an exit status.
template <typename Work>
std::optional<int> guarded(const CLI::App& program, const Work& work)
{
    const auto fail = [](const std::string& words, int status) {
        app::endProgress();
        std::cerr << "runoff: " << readable(core::onOneLine(words)) << std::endl;
        return status;
    };
    try {
        return work();
    } catch (const CLI::ParseError& error) {
        return fail(error.what() + (" (" + app::helpCommand(program) + ')'), badInput);
    } catch (const core::SystemError& error) {
        return fail(error.what(), failure);
    } catch (const core::Error& error) {
        return fail(error.what(), badInput);
    } catch (const app::Interrupted& error) {
        return fail(error.what(), error.status());
    } catch (const std::filesystem::filesystem_error& error) {
        return fail(error.path1().string() + ": " + error.code().message(), badInput);
    } catch (const std::bad_alloc&) {
        return fail(notEnoughMemory, failure);
    } catch (const std::exception& error) {
        return fail(error.what(), failure);
    }
}

std::terminate_handler usualTerminate = std::abort;
std::atomic<bool> memoryWasMissing{false};

/// Called by the standard library before it throws std::bad_alloc.
void noteMissingMemory()
{
    memoryWasMissing = true;
    throw std::bad_alloc();
}

/// Replaces the abort of the standard library if memory is missing where no exception may leave, such as in a thread.
[[noreturn]] void endWithoutMemory() noexcept
{
    bool isMemory = memoryWasMissing;
    try {
        if (const std::exception_ptr reason = std::current_exception())
            std::rethrow_exception(reason);
    } catch (const std::bad_alloc&) {
        isMemory = true;
    } catch (...) {
        isMemory = false;  // the usual handler says what it is
    }
    if (isMemory) {
        constexpr std::string_view words = "runoff: not enough memory\n";
        [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, words.data(), words.size());
        std::_Exit(failure);
    }
    usualTerminate();
    std::abort();
}

/// Runs the command line. CLI11 reports --help and --version as exceptions.
std::optional<int> runProgram(CLI::App& program, int argc, char** argv, const std::string& image)
{
    return guarded(program, [&]() -> std::optional<int> {
        try {
            return runCommandLine(program, argc, argv, image);
        } catch (const CLI::Success& wanted) {
            program.exit(wanted);
            app::finishStandardOutput();
            return 0;
        }
    });
}

/// Shows the window. Does not wait for jobs that never end: files are written completely or not at all.
int showWindow(QApplication& application, const ui::WindowOptions& window)
{
    const int status = ui::runWindow(application, window);
    if (ui::Lane::endAll())
        return status;
    std::cout.flush();
    std::_Exit(status);
}

}  // namespace

int main(int argc, char** argv)
{
    app::holdStandardStreams();
    usualTerminate = std::set_terminate(endWithoutMemory);
    std::set_new_handler(noteMissingMemory);
    std::signal(SIGXFSZ, SIG_IGN);  // exceeding the file size limit then is a failed write with a message
    app::rememberCommand(argc, argv);
    CLI::App program{
        "Runoff compares ways of turning a neural network into a classifier, in a window or on the command line.",
        "runoff"};
    app::useHelpFormat(program);
    program.require_subcommand(0, 1);
    program.set_version_flag("--version", RUNOFF_VERSION, "Print the version and exit");
    std::string image;
    std::string model;
    std::string language;
    bool measureStart = false;
    program.add_option("IMAGE", image, "Picture, drawing, lesson or results of an experiment to open in the window");
    program.add_option("--model", model, "Model to use in the window (name or file)")->check(app::notEmpty());
    program.add_option("--language", language, "Language of the window, this time; the preferences keep another one")
        ->check(CLI::IsMember(ui::languageCodes()));
    program.add_flag("--measure-start", measureStart,
                     "Print how long the window and its first answer took to appear, and quit");
    app::addCompare(program);
    app::addEvaluate(program);
    app::addAdapt(program);
    app::addTrain(program);
    app::addExperiment(program);
    app::addModels(program);
    app::addDatasets(program);
    app::addLesson(program);
    app::addSheets(program);
    app::addExportOnnx(program);
    app::addImport(program);
    app::addBenchmark(program);
    program.footer(
        "Without a subcommand, Runoff opens its window. `runoff SUBCOMMAND --help` explains a subcommand.\n\n"
        "Examples:\n  runoff digit.png\n  runoff --model digits-small\n"
        "  runoff compare digit.png --strategies softmax,pairwise");
    app::takeOneArgumentEach(program);
    if (const auto status = runProgram(program, argc, argv, image))
        return *status;
    QApplication application(argc, argv);
    core::usePlainNumbers();
    ui::WindowOptions window{
        QString::fromStdString(image), QString::fromStdString(language), QString::fromStdString(model), {}};
    if (!measureStart)
        return showWindow(application, window);
    window.reached = app::StartReport();
    QTimer::singleShot(startDeadline, &application, [] {
        std::cerr << "runoff: --measure-start: expected an answer in the window within " << startDeadline.count()
                  << " s, found none" << std::endl;
        QCoreApplication::exit(failure);
    });
    return *guarded(program, [&]() -> std::optional<int> {
        const int status = showWindow(application, window);
        app::finishStandardOutput();
        return status;
    });
}
