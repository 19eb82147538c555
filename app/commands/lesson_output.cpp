#include "app/commands/lesson_output.h"

#include "app/commands/output.h"
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/base/visible.h"
#include "core/strategy/confidence.h"
#include "core/strategy/rules.h"
#include "core/strategy/strategy.h"
#include "ui/handout/scene_words.h"
#include "ui/handout/teacher_page.h"
#include "ui/strategies/verdict_words.h"
#include "ui/words/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>

namespace app {

namespace {

std::string plain(const QString& words)
{
    return words.toStdString();
}

std::string minutesOf(const core::Scene& scene)
{
    return scene.minutes > 0 ? std::to_string(scene.minutes) + " min" : "-";
}

/// Prints a text with its lines indented; other control characters become visible.
void printIndented(const std::string& label, const std::string& text)
{
    std::string indent = "   " + label;
    for (const QString& line : QString::fromStdString(text).split(QLatin1Char('\n'))) {
        std::cout << indent << core::visible(plain(line)) << '\n';
        indent = "   ";
    }
}

bool isUnsure(const ui::PlayedStep& step, const core::Verdict& verdict)
{
    return std::ranges::find(step.refused, verdict.strategy) != step.refused.end();
}

std::string answersLine(const ui::PlayedStep& step)
{
    const QStringList names = ui::Words::classNames(*step.classifier);
    std::string line;
    for (const core::Verdict& verdict : step.verdicts)
        line += (line.empty() ? "" : ", ") + core::toText(verdict.strategy) + ' '
              + plain(ui::Words::answer(verdict, names)) + " (" + plain(ui::VerdictWords::ballotNumber(verdict)) + ')'
              + (isUnsure(step, verdict) ? " unsure" : "");
    return line;
}

void printQuestion(const core::SceneQuestion& question, const ui::SceneFacts& facts)
{
    printIndented("question: ", plain(ui::SceneWords::filled(question.text, facts)));
    for (std::size_t choice = 0; choice < question.choices.size(); ++choice)
        printIndented(question.answer == choice ? "  [x] " : "  [ ] ",
                      plain(ui::SceneWords::filled(question.choices[choice], facts)));
    if (!question.because.empty())
        printIndented("because: ", plain(ui::SceneWords::filled(question.because, facts)));
}

void printStep(const core::SceneStep& step, const ui::PlayedStep& played, std::size_t number)
{
    const ui::SceneFacts facts{played.classifier.get(), played.verdicts};
    std::cout << "\nstep " << number << '\n';
    if (!step.text.empty())
        printIndented("", plain(ui::SceneWords::filled(step.text, facts)));
    if (!step.teacher.empty())
        printIndented("teacher: ", plain(ui::SceneWords::filled(step.teacher, facts)));
    if (!played.verdicts.empty())
        printIndented("answers: ", answersLine(played));
    for (std::size_t at = 0; at < step.expected.size() && played.problem.empty(); ++at)
        printIndented(played.holds.at(at) ? "expected: " : "expected, but not true: ",
                      plain(ui::SceneWords::statement(step.expected[at])));
    if (step.wait)
        printIndented("task: ", plain(ui::SceneWords::request(*step.wait)));
    if (step.question)
        printQuestion(*step.question, facts);
    if (!played.problem.empty())
        printIndented("problem: ", played.problem);
}

/// The state as in a scene file.
Json stateJson(const core::StateChange& state)
{
    core::Scene scene;
    scene.title = "state";
    scene.steps.emplace_back().state = state;
    return core::parseOrderedJson(core::formatScene(scene), "state").at("steps").at(0).at("state");
}

Json answersJson(const ui::PlayedStep& step)
{
    Json answers = Json::array();
    for (const core::Verdict& verdict : step.verdicts) {
        Json classes = Json::array();
        for (const int label : core::answeredClasses(verdict))
            classes.push_back(step.classifier->classNames.at(static_cast<std::size_t>(label)));
        answers.push_back({{"strategy", core::toText(verdict.strategy)},
                           {"answer", classes},
                           {"confidence", core::statedConfidence(verdict)},
                           {"unsure", isUnsure(step, verdict)}});
    }
    return answers;
}

Json stepJson(const core::SceneStep& step, const ui::PlayedStep& played)
{
    const ui::SceneFacts facts{played.classifier.get(), played.verdicts};
    Json json{{"text", plain(ui::SceneWords::filled(step.text, facts))},
              {"model", played.classifier ? Json(played.classifier->name) : Json()},
              {"panel", ui::panelOf(step, played)},
              {"state", stateJson(played.state)},
              {"answers", answersJson(played)},
              {"expected", Json::array()}};
    for (std::size_t at = 0; at < step.expected.size(); ++at)
        json["expected"].push_back({{"statement", plain(ui::SceneWords::statement(step.expected[at]))},
                                    {"holds", played.problem.empty() ? Json(bool(played.holds.at(at))) : Json()}});
    json["task"] = step.wait ? Json(plain(ui::SceneWords::request(*step.wait))) : Json();
    json["problem"] = played.problem;
    return json;
}

Json lessonJson(const PlayedLesson& lesson)
{
    const core::Scene& scene = lesson.played->scene;
    Json json{{"name", lesson.name},
              {"title", scene.title},
              {"summary", scene.summary},
              {"minutes", scene.minutes},
              {"aim", scene.aim},
              {"pitfalls", scene.pitfalls},
              {"path", core::validUtf8(scene.path.string())}};
    json["steps"] = Json::array();
    for (std::size_t at = 0; at < scene.steps.size(); ++at)
        json["steps"].push_back(stepJson(scene.steps[at], lesson.played->steps[at]));
    return json;
}

}  // namespace

void listLessonsAsText(const std::vector<core::LessonEntry>& entries)
{
    std::size_t widest = 0;
    for (const core::LessonEntry& entry : entries)
        widest = std::max(widest, core::visible(entry.name).size());
    for (const core::LessonEntry& entry : entries)
        std::cout << fmt::format(
            "{:<{}}  {:>6}  {:>8}  {}\n", core::visible(entry.name), widest, minutesOf(entry.scene),
            entry.scene.steps.size() == 1 ? "1 step" : std::to_string(entry.scene.steps.size()) + " steps",
            core::onOneLine(entry.problem.empty() ? entry.scene.title : entry.problem));
    if (!entries.empty())
        return;
    std::cout << "No lessons found. Searched folders:\n";
    for (const auto& place : core::lessonPlaces())
        std::cout << "    " << core::visible(place.string()) << '\n';
}

void listLessonsAsJson(const std::vector<core::LessonEntry>& entries)
{
    Json document = Json::array();
    for (const core::LessonEntry& entry : entries)
        document.push_back({{"name", core::validUtf8(entry.name)},
                            {"title", entry.scene.title},
                            {"summary", entry.scene.summary},
                            {"minutes", entry.scene.minutes},
                            {"steps", entry.scene.steps.size()},
                            {"path", core::validUtf8(entry.path.string())},
                            {"included", entry.included},
                            {"problem", core::onOneLine(entry.problem)}});
    print(document);
}

void printLesson(const PlayedLesson& lesson)
{
    const core::Scene& scene = lesson.played->scene;
    std::cout << core::onOneLine(scene.title) << "  (" << core::visible(lesson.name) << ", " << minutesOf(scene) << ", "
              << scene.steps.size() << (scene.steps.size() == 1 ? " step" : " steps") << ")\n";
    if (!scene.aim.empty())
        printIndented("aim: ", scene.aim);
    for (std::size_t at = 0; at < scene.steps.size(); ++at)
        printStep(scene.steps[at], lesson.played->steps[at], at + 1);
    if (!scene.pitfalls.empty())
        std::cout << "\nWhat can go wrong\n";
    for (const std::string& pitfall : scene.pitfalls)
        printIndented("- ", pitfall);
}

void printLessonsAsJson(const std::vector<PlayedLesson>& lessons, bool isList)
{
    Json document = Json::array();
    for (const PlayedLesson& lesson : lessons)
        document.push_back(lessonJson(lesson));
    print(isList ? document : document.at(0));
}

}  // namespace app
