#include "ui/lesson/kept_lesson.h"

#include "core/base/error.h"
#include "ui/draw/history_file.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace ui {

namespace {

const std::string missing = "?";

core::Scene withoutGaps(core::Scene scene)
{
    if (scene.title.empty())
        scene.title = missing;
    for (core::SceneStep& step : scene.steps)
        if (step.question) {
            if (step.question->text.empty())
                step.question->text = missing;
            while (step.question->choices.size() < 2)
                step.question->choices.push_back(missing);
        }
    return scene;
}

}  // namespace

QJsonObject lessonPlaceToJson(const LessonPlace& place)
{
    QJsonArray choices;
    for (const auto& [step, choice] : place.choices)
        choices << QJsonArray{static_cast<int>(step), static_cast<int>(choice)};
    QJsonObject object{{"scene", place.path}, {"step", static_cast<int>(place.step)}, {"choices", choices}};
    if (place.content)
        object["content"] = contentToJson(*place.content);
    return object;
}

KeptLesson keptLessonFrom(const QJsonObject& object, const QString& where)
{
    const QString path = object["scene"].toString();
    if (path.isEmpty())
        throw core::Error(where.toStdString() + ": expected the file of a scene");
    KeptLesson kept{core::readScene(QFile::encodeName(path).toStdString()), {.path = path}};
    const std::size_t count = kept.scene.steps.size();
    const auto wanted = static_cast<std::size_t>(std::max(object["step"].toInt(), 0));
    kept.place.step = std::min(wanted, count - 1);
    for (const auto& value : object["choices"].toArray()) {
        const auto step = static_cast<std::size_t>(std::max(value[0].toInt(), 0));
        const auto choice = static_cast<std::size_t>(std::max(value[1].toInt(), 0));
        if (step < count && kept.scene.steps[step].question && choice < kept.scene.steps[step].question->choices.size())
            kept.place.choices.emplace(step, choice);
    }
    if (object.contains("content") && kept.place.step == wanted)
        kept.place.content = contentFrom(object["content"].toObject(), where);
    return kept;
}

QJsonObject draftToJson(const core::Scene& scene)
{
    QJsonArray pitfalls;
    for (const std::string& pitfall : scene.pitfalls)
        pitfalls << QString::fromStdString(pitfall);
    QJsonObject object{{"title", QString::fromStdString(scene.title)},
                       {"summary", QString::fromStdString(scene.summary)},
                       {"aim", QString::fromStdString(scene.aim)},
                       {"minutes", scene.minutes},
                       {"pitfalls", pitfalls},
                       {"path", QFile::decodeName(scene.path.c_str())}};
    if (!scene.steps.empty())
        object["scene"] = QString::fromStdString(core::formatScene(withoutGaps(scene)));
    return object;
}

core::Scene draftFrom(const QJsonObject& object, const QString& where)
{
    core::Scene scene;
    if (object.contains("scene"))
        scene.steps = core::parseScene(object["scene"].toString().toStdString(), where.toStdString()).steps;
    scene.title = object["title"].toString().toStdString();
    scene.summary = object["summary"].toString().toStdString();
    scene.aim = object["aim"].toString().toStdString();
    scene.minutes = std::clamp(object["minutes"].toInt(), 0, 90);
    for (const auto& pitfall : object["pitfalls"].toArray())
        scene.pitfalls.push_back(pitfall.toString().toStdString());
    scene.path = QFile::encodeName(object["path"].toString()).toStdString();
    return scene;
}

}  // namespace ui
