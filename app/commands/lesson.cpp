#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/help.h"
#include "app/commands/lesson_output.h"
#include "app/commands/offscreen.h"
#include "app/commands/output.h"
#include "app/interruption.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/catalogue.h"
#include "core/lesson/lessons.h"
#include "core/model/zoo.h"
#include "ui/dataset/dataset_formats.h"
#include "ui/files/save_file.h"
#include "ui/handout/handout.h"

#include <iostream>
#include <map>
#include <memory>

namespace app {

namespace {

struct LessonArguments {
    std::string scene;
    std::string path;  ///< of --export
    std::string reader = "both";
    bool list = false;
    bool all = false;
    bool json = false;
};

const std::map<std::string, ui::HandoutReader> readers{{"teacher", ui::HandoutReader::Teacher},
                                                       {"student", ui::HandoutReader::Student},
                                                       {"both", ui::HandoutReader::Both}};

void checkArguments(const LessonArguments& arguments)
{
    if (arguments.list && (arguments.all || !arguments.scene.empty() || !arguments.path.empty()))
        throw core::UsageError("--list: expected no lesson, no --all and no --export");
    if (arguments.all && !arguments.scene.empty())
        throw core::UsageError("--all: expected no lesson, found " + arguments.scene);
    if (!arguments.path.empty() && !arguments.all && arguments.scene.empty())
        throw core::UsageError("--export: expected a lesson or --all");
    if (!arguments.path.empty() && !QString::fromStdString(arguments.path).endsWith(".pdf", Qt::CaseInsensitive))
        throw core::UsageError(arguments.path + ": the file name must end in .pdf");
}

/// Opens models and data sets once for all lessons.
class LessonSources {
public:
    ui::SceneSources sources()
    {
        return {.model = [this](const std::string& name) { return model(name); },
                .image = [this](const core::SceneImage& image) { return pixels(image); }};
    }

private:
    std::shared_ptr<const core::Classifier> model(const std::string& name)
    {
        std::shared_ptr<const core::Classifier>& found = m_models[name];
        if (!found)
            found = core::openModel(name);
        return found;
    }

    core::Image pixels(const core::SceneImage& image)
    {
        auto found = m_sets.find(image.dataset);
        if (found == m_sets.end())
            found = m_sets
                        .emplace(image.dataset,
                                 core::openDataset(image.dataset, core::dataPlaces({}), ui::datasetFormats()))
                        .first;
        return ui::imageIn(found->second, image);
    }

    std::map<std::string, std::shared_ptr<const core::Classifier>> m_models;
    std::map<std::string, core::TrainTest> m_sets;
};

/// The scenes to play. Counts the files that cannot be read and reports them.
std::vector<core::LessonEntry> chosenLessons(const LessonArguments& arguments, std::size_t& problems)
{
    if (!arguments.all) {
        core::Scene scene = core::openLesson(arguments.scene);
        core::LessonEntry entry{.name = core::lessonName(scene.path), .path = scene.path, .scene = {}, .problem = {}};
        entry.scene = std::move(scene);
        return {entry};
    }
    std::vector<core::LessonEntry> entries = core::listLessons();
    for (const core::LessonEntry& entry : entries)
        if (!entry.problem.empty()) {
            say("runoff: " + entry.problem);
            ++problems;
        }
    std::erase_if(entries, [](const core::LessonEntry& entry) { return !entry.problem.empty(); });
    if (entries.empty())
        throw core::UsageError("--all: no lessons found (runoff lesson --list)");
    return entries;
}

std::vector<PlayedLesson> played(const std::vector<core::LessonEntry>& entries, std::size_t& problems)
{
    const Interruption interruption;
    LessonSources sources;
    std::vector<PlayedLesson> lessons;
    for (const core::LessonEntry& entry : entries) {
        showProgress(entry.name);
        std::optional<ui::PlayedScene> scene = ui::playScene(entry.scene, sources.sources(), interruption.token());
        if (!scene)
            interruption.stop("stopped; nothing was written");
        for (std::size_t at = 0; at < scene->steps.size(); ++at)
            if (const std::string& problem = scene->steps[at].problem; !problem.empty()) {
                say("runoff: " + entry.name + ": step " + std::to_string(at + 1) + ": " + problem);
                ++problems;
            }
        lessons.push_back({entry.name, std::make_shared<const ui::PlayedScene>(*std::move(scene))});
    }
    endProgress();
    return lessons;
}

void exportLessons(const std::vector<PlayedLesson>& lessons, const LessonArguments& arguments)
{
    const Offscreen offscreen;
    const ui::HandoutReader reader = readers.at(arguments.reader);
    std::vector<std::shared_ptr<const ui::PlayedScene>> scenes;
    for (const PlayedLesson& lesson : lessons)
        scenes.push_back(lesson.played);
    const auto pages = arguments.all ? ui::bookletPages(scenes, reader) : ui::handoutPages(scenes.front(), reader);
    const QString title =
        arguments.all ? QStringLiteral("Runoff: lessons") : QString::fromStdString(scenes.front()->scene.title);
    ui::saveFile(QString::fromStdString(arguments.path), ui::handoutPdf(pages, title));
}

void listAll(const LessonArguments& arguments)
{
    const std::vector<core::LessonEntry> entries = core::listLessons();
    arguments.json ? listLessonsAsJson(entries) : listLessonsAsText(entries);
}

void run(const LessonArguments& arguments)
{
    checkArguments(arguments);
    if (arguments.list || (!arguments.all && arguments.scene.empty()))
        return listAll(arguments);
    std::size_t problems = 0;
    const std::vector<core::LessonEntry> entries = chosenLessons(arguments, problems);
    std::vector<core::NamedFile> inputs;
    for (const core::LessonEntry& entry : entries)
        inputs.push_back({"the lesson", entry.path});
    checkOutputs({{"--export", arguments.path}}, inputs);
    const std::vector<PlayedLesson> lessons = played(entries, problems);
    if (!arguments.path.empty())
        exportLessons(lessons, arguments);
    if (arguments.json)
        printLessonsAsJson(lessons, arguments.all);
    else if (arguments.path.empty())
        for (const PlayedLesson& lesson : lessons) {
            if (&lesson != &lessons.front())
                std::cout << '\n';
            printLesson(lesson);
        }
    if (problems > 0)
        throw core::UsageError(std::to_string(problems)
                               + (problems == 1 ? " step or file cannot be shown" : " steps or files cannot be shown"));
}

}  // namespace

void addLesson(CLI::App& program)
{
    const auto arguments = std::make_shared<LessonArguments>();
    CLI::App* command = program.add_subcommand("lesson", "List lessons, print their steps, and export them as PDF");
    command->add_option("SCENE", arguments->scene, "Name of a lesson, or a scene file (.runoff-scene)")
        ->check(notEmpty());
    command->add_flag("--list", arguments->list, "List the lessons; the default without SCENE");
    command->add_flag("--all", arguments->all, "All lessons, as one booklet");
    CLI::Option* file =
        command->add_option("--export", arguments->path, "Write the pages to this PDF file")->check(notEmpty());
    command->add_option("--for", arguments->reader, "Pages to export: teacher, student (a worksheet) or both")
        ->check(CLI::IsMember({"teacher", "student", "both"}))
        ->capture_default_str()
        ->needs(file);
    command->add_flag("--json", arguments->json, "Print one JSON document on standard output");
    addExamples(*command, {"lesson --list", "lesson sloppy-four --export four.pdf --for teacher",
                           "lesson --all --export booklet.pdf"});
    command->callback([arguments] { run(*arguments); });
}

}  // namespace app
