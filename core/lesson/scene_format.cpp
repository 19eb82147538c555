// Writes scenes.
#include "core/base/json.h"
#include "core/base/overloaded.h"
#include "core/image/drawing_file.h"
#include "core/lesson/scene.h"
#include "core/strategy/rules.h"
#include "core/strategy/strategy.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace core {

namespace {

using Json = nlohmann::ordered_json;

Json drawingJson(const Ink& ink)
{
    return parseOrderedJson(formatDrawing(ink), "drawing");
}

/// A number without the digits that float adds: 0.9 instead of 0.8999999761581421.
double plainNumber(float value)
{
    return std::round(static_cast<double>(value) * 1e6) / 1e6;
}

void addSubject(Json& state, const SceneSubject& subject)
{
    std::visit(Overloaded{[&](std::monostate) { state["clear"] = true; },
                          [&](const Ink& ink) { state["drawing"] = drawingJson(ink); },
                          [&](const Blend& blend) {
                              state["blend"] = {{"from", drawingJson(blend.from)},
                                                {"to", drawingJson(blend.to)},
                                                {"position", blend.position}};
                          },
                          [&](const SceneImage& image) {
                              state["image"] = {{"dataset", image.dataset},
                                                {"part", image.ofTest ? "test" : "train"},
                                                {"index", image.index}};
                          },
                          [&](const SubjectFile& file) { state["picture"] = file.path; },
                          [&](const InlinePicture& picture) { state["png"] = picture.base64; }},
               subject);
}

Json stateJson(const StateChange& state)
{
    Json json = Json::object();
    const auto add = [&json](const char* key, const auto& value) {
        if (value)
            json[key] = *value;
    };
    if (state.subject)
        addSubject(json, *state.subject);
    if (state.addsStrokes)
        json["draw"] = *state.addsStrokes ? "more" : "new";
    add("model", state.model);
    if (state.votes)
        json["votes"] = toText(*state.votes);
    if (state.ddag)
        json["elimination"] = *state.ddag ? "duels" : "rounds";
    if (state.thresholds && state.thresholds->empty())
        json["thresholds"] = "model";
    else if (state.thresholds)
        for (const float threshold : *state.thresholds)
            json["thresholds"].push_back(plainNumber(threshold));
    if (state.specialists)
        json["specialists"] = toText(*state.specialists);
    add("normalize", state.normalize);
    add("invert", state.invert);
    add("panels", state.panels);
    add("enlarged", state.enlarged);
    add("round", state.round);
    add("truth", state.truth);
    add("covered", state.covered);
    return json;
}

Json conditionJson(const Condition& condition)
{
    static constexpr std::array names{"ink", "disagreement", "answer", "unsure", "circle", "labels"};
    Json json{{"is", names.at(static_cast<std::size_t>(condition.kind))}};
    if (condition.strategy)
        json["strategy"] = toText(*condition.strategy);
    if (condition.kind == Condition::Kind::Answer)
        json["classes"] = condition.classes;
    if (condition.least != 1)
        json["least"] = condition.least;
    if (condition.negated)
        json["not"] = true;
    return json;
}

Json questionJson(const SceneQuestion& question)
{
    Json json{{"text", question.text}, {"choices", question.choices}};
    if (question.answer)
        json["answer"] = *question.answer + 1;
    if (!question.because.empty())
        json["because"] = question.because;
    return json;
}

Json stepJson(const SceneStep& step)
{
    Json json = Json::object();
    const auto add = [&json](const char* key, const auto& value) {
        if (!value.empty())
            json[key] = value;
    };
    add("text", step.text);
    add("state", stateJson(step.state));
    add("highlight", step.highlighted);
    add("dim", step.dimmed);
    if (step.wait)
        json["wait"] = conditionJson(*step.wait);
    if (step.question)
        json["question"] = questionJson(*step.question);
    if (step.table)
        json["table"] = {{"title", step.table->title},
                         {"columns", step.table->columns},
                         {"rows", step.table->rows},
                         {"source", step.table->source}};
    for (const Condition& condition : step.expected)
        json["expect"].push_back(conditionJson(condition));
    add("teacher", step.teacher);
    add("worksheet", step.worksheet);
    return json;
}

}  // namespace

std::string formatScene(const Scene& scene)
{
    Json json{{"format", "runoff-scene"}, {"version", sceneVersion}, {"title", scene.title}};
    if (!scene.summary.empty())
        json["summary"] = scene.summary;
    if (scene.minutes > 0)
        json["minutes"] = scene.minutes;
    if (!scene.aim.empty())
        json["aim"] = scene.aim;
    if (!scene.pitfalls.empty())
        json["pitfalls"] = scene.pitfalls;
    json["steps"] = Json::array();
    for (const SceneStep& step : scene.steps)
        if (step.problem.empty())
            json["steps"].push_back(stepJson(step));
    return json.dump(2) + '\n';
}

}  // namespace core
