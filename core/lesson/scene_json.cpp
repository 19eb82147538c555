// Reads scenes.
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/json.h"
#include "core/image/drawing_file.h"
#include "core/lesson/json_members.h"
#include "core/lesson/scene.h"
#include "core/strategy/rules.h"
#include "core/strategy/strategy.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace core {

namespace {

using nlohmann::json;

constexpr int mostRounds = 64;
constexpr std::array sceneParts{"canvas", "input", "answers"};
constexpr std::array furtherPanels{"price", "filters", "duels", "why", "blend", "table"};

std::vector<std::string> keysOf(const json& value, const std::string& where, bool (*isKnown)(const std::string&),
                                const char* expected)
{
    std::vector<std::string> keys = textsOf(value, where, 0, 40);
    for (const std::string& key : keys)
        if (!isKnown(key))
            refuse(where, expected, "\"" + key + "\"");
    return keys;
}

Ink inkOf(const json& value, const std::string& where)
{
    return parseDrawing(value.dump(), where);
}

Blend blendOf(const json& value, const std::string& where)
{
    Blend blend;
    readMembers(value, where,
                {{"from", [&](const json& each, const std::string& place) { blend.from = inkOf(each, place); }},
                 {"to", [&](const json& each, const std::string& place) { blend.to = inkOf(each, place); }},
                 {"position", [&](const json& each, const std::string& place) {
                      blend.position = realNumber(each, place, {0.0, 1.0});
                  }}});
    if (!canBlend(blend.from, blend.to))
        refuse(where, "two drawings with the same number of strokes",
               std::to_string(blend.from.strokes.size()) + " and " + std::to_string(blend.to.strokes.size()));
    return blend;
}

SceneImage imageOf(const json& value, const std::string& where)
{
    SceneImage image;
    readMembers(value, where,
                {{"dataset", [&](const json& each, const std::string& place) { image.dataset = textOf(each, place); }},
                 {"part",
                  [&](const json& each, const std::string& place) {
                      image.ofTest = oneOf<bool>(each, place, {{"test", true}, {"train", false}});
                  }},
                 {"index", [&](const json& each, const std::string& place) {
                      image.index = wholeNumber(each, place, {0.0, 1e9});
                  }}});
    if (image.dataset.empty())
        refuse(where, "a data set", "none");
    return image;
}

std::vector<float> thresholdsOf(const json& value, const std::string& where)
{
    std::vector<float> thresholds;
    if (value.is_string() && value == "model")
        return thresholds;
    for (const json& each : value.is_array() ? listOf(value, where, 1, 1000) : json::array({value}))
        thresholds.push_back(static_cast<float>(realNumber(each, where, {0.001, 0.999})));
    return thresholds;
}

StateChange stateOf(const json& value, const std::string& where)
{
    StateChange state;
    const auto subject = [&state](auto read) {
        return [&state, read](const json& each, const std::string& place) {
            if (state.subject)
                throw Error(place + ": expected one content of the canvas, found two");
            state.subject = read(each, place);
        };
    };
    const auto flag = [](std::optional<bool>& target) {
        return [&target](const json& each, const std::string& place) { target = boolOf(each, place); };
    };
    readMembers(
        value, where,
        {{"drawing", subject([](const json& each, const std::string& place) {
              return each.is_string() ? SceneSubject(SubjectFile{textOf(each, place)})
                                      : SceneSubject(inkOf(each, place));
          })},
         {"picture", subject([](const json& each, const std::string& place) {
              return SceneSubject(SubjectFile{textOf(each, place)});
          })},
         {"png", subject([](const json& each, const std::string& place) {
              if (!each.is_string())
                  refuse(place, "a PNG file in Base64", kindOf(each));
              return SceneSubject(InlinePicture{each.get<std::string>()});
          })},
         {"blend",
          subject([](const json& each, const std::string& place) { return SceneSubject(blendOf(each, place)); })},
         {"image",
          subject([](const json& each, const std::string& place) { return SceneSubject(imageOf(each, place)); })},
         {"clear", subject([](const json& each, const std::string& place) {
              if (!boolOf(each, place))
                  refuse(place, "true", "false");
              return SceneSubject();
          })},
         {"model",
          [&](const json& each, const std::string& place) {
              state.model = textOf(each, place);
              if (state.model->empty())
                  refuse(place, "the name of a model", "an empty text");
          }},
         {"draw",
          [&](const json& each, const std::string& place) {
              state.addsStrokes = oneOf<bool>(each, place, {{"more", true}, {"new", false}});
          }},
         {"votes",
          [&](const json& each, const std::string& place) { state.votes = oneOf<Votes>(each, place, votesNames); }},
         {"elimination",
          [&](const json& each, const std::string& place) {
              state.ddag = oneOf<bool>(each, place, {{"rounds", false}, {"duels", true}});
          }},
         {"thresholds",
          [&](const json& each, const std::string& place) { state.thresholds = thresholdsOf(each, place); }},
         {"specialists",
          [&](const json& each, const std::string& place) {
              state.specialists = oneOf<SpecialistScores>(each, place, specialistScoresNames);
          }},
         {"calibrated",  // an earlier form of "specialists"
          [&](const json& each, const std::string& place) {
              state.specialists = boolOf(each, place) ? SpecialistScores::Calibrated : SpecialistScores::Raw;
          }},
         {"normalize", flag(state.normalize)},
         {"invert", flag(state.invert)},
         {"covered", flag(state.covered)},
         {"panels",
          [&](const json& each, const std::string& place) {
              listOf(each, place, 1, 40);
              state.panels = keysOf(each, place, isScenePanel, "keys of panels");
          }},
         {"enlarged",
          [&](const json& each, const std::string& place) {
              state.enlarged = textOf(each, place);
              if (!state.enlarged->empty() && !isScenePanel(*state.enlarged))
                  refuse(place, "the key of a panel", "\"" + *state.enlarged + "\"");
          }},
         {"round",
          [&](const json& each, const std::string& place) {
              state.round = static_cast<int>(wholeNumber(each, place, {0.0, mostRounds}));
          }},
         {"truth", [&](const json& each, const std::string& place) { state.truth = textOf(each, place); }}});
    return state;
}

Condition conditionOf(const json& value, const std::string& where)
{
    using Kind = Condition::Kind;
    Condition condition;
    bool named = false;
    readMembers(
        value, where,
        {{"is",
          [&](const json& each, const std::string& place) {
              named = true;
              condition.kind = oneOf<Kind>(each, place,
                                           {{"ink", Kind::Ink},
                                            {"disagreement", Kind::Disagreement},
                                            {"answer", Kind::Answer},
                                            {"unsure", Kind::Unsure},
                                            {"circle", Kind::Circle},
                                            {"labels", Kind::Labels}});
          }},
         {"strategy",
          [&](const json& each, const std::string& place) {
              const std::string name = textOf(each, place);
              const Strategy* found = findStrategy(name);
              if (!found)
                  refuse(place, "one of " + strategyNames(), "\"" + name + "\"");
              condition.strategy = found->id;
          }},
         {"classes",
          [&](const json& each, const std::string& place) { condition.classes = textsOf(each, place, 0, 100); }},
         {"least",
          [&](const json& each, const std::string& place) {
              condition.least = static_cast<int>(wholeNumber(each, place, {1.0, 1000.0}));
          }},
         {"not", [&](const json& each, const std::string& place) { condition.negated = boolOf(each, place); }}});
    if (!named)
        throw Error(where + ": expected \"is\", found none");
    if (condition.kind == Kind::Answer && !condition.strategy)
        throw Error(where + ": expected a strategy for an answer, found none");
    return condition;
}

SceneQuestion questionOf(const json& value, const std::string& where)
{
    SceneQuestion question;
    std::optional<std::size_t> answer;
    readMembers(
        value, where,
        {{"text", [&](const json& each, const std::string& place) { question.text = textOf(each, place); }},
         {"choices",
          [&](const json& each, const std::string& place) { question.choices = textsOf(each, place, 2, 6); }},
         {"answer",
          [&](const json& each, const std::string& place) {
              answer = static_cast<std::size_t>(wholeNumber(each, place, {1.0, 6.0})) - 1;
          }},
         {"because", [&](const json& each, const std::string& place) { question.because = textOf(each, place); }}});
    if (question.text.empty() || question.choices.empty())
        throw Error(where + ": expected \"text\" and \"choices\"");
    if (answer && *answer >= question.choices.size())
        refuse(where + ", answer", "1 to " + std::to_string(question.choices.size()), std::to_string(*answer + 1));
    question.answer = answer;
    return question;
}

SceneTable tableOf(const json& value, const std::string& where)
{
    SceneTable table;
    readMembers(
        value, where,
        {{"title", [&](const json& each, const std::string& place) { table.title = textOf(each, place); }},
         {"columns", [&](const json& each, const std::string& place) { table.columns = textsOf(each, place, 1, 8); }},
         {"rows",
          [&](const json& each, const std::string& place) {
              for (const json& row : listOf(each, place, 1, 20))
                  table.rows.push_back(textsOf(row, place, 1, 8));
          }},
         {"source", [&](const json& each, const std::string& place) { table.source = textOf(each, place); }}});
    if (table.columns.empty() || table.rows.empty())
        throw Error(where + ": expected \"columns\" and \"rows\"");
    for (const auto& row : table.rows)
        if (row.size() != table.columns.size())
            refuse(where + ", rows", std::to_string(table.columns.size()) + " cells in each",
                   std::to_string(row.size()));
    return table;
}

bool isPartOrPanel(const std::string& key)
{
    return isScenePart(key) || isScenePanel(key);
}

bool canBeDimmed(const std::string& key)
{
    return key == "others" || isPartOrPanel(key);
}

SceneStep stepOf(const json& value, const std::string& where)
{
    SceneStep step;
    const auto text = [](std::string& target) {
        return [&target](const json& each, const std::string& place) { target = textOf(each, place); };
    };
    try {
        readMembers(
            value, where,
            {{"text", text(step.text)},
             {"teacher", text(step.teacher)},
             {"worksheet", text(step.worksheet)},
             {"state", [&](const json& each, const std::string& place) { step.state = stateOf(each, place); }},
             {"highlight",
              [&](const json& each, const std::string& place) {
                  step.highlighted = keysOf(each, place, isPartOrPanel, "keys of panels, canvas, input or answers");
              }},
             {"dim",
              [&](const json& each, const std::string& place) {
                  step.dimmed = keysOf(each, place, canBeDimmed, "keys of panels, canvas, input, answers or others");
              }},
             {"wait", [&](const json& each, const std::string& place) { step.wait = conditionOf(each, place); }},
             {"question", [&](const json& each, const std::string& place) { step.question = questionOf(each, place); }},
             {"table", [&](const json& each, const std::string& place) { step.table = tableOf(each, place); }},
             {"expect", [&](const json& each, const std::string& place) {
                  for (const json& condition : listOf(each, place, 0, 40))
                      step.expected.push_back(conditionOf(condition, place));
              }}});
    } catch (const Error& error) {
        step.problem = error.what();
    }
    return step;
}

void checkHead(const json& document, const std::string& name)
{
    if (!document.is_object())
        refuse(name, "a scene as a JSON object", kindOf(document));
    if (const auto format = document.find("format"); format == document.end() || *format != "runoff-scene")
        refuse(name, "\"format\": \"runoff-scene\"", format == document.end() ? "no format" : "another format");
    const auto version = document.find("version");
    if (version == document.end() || !version->is_number_integer() || version->get<std::int64_t>() < 1)
        refuse(name, "version " + std::to_string(sceneVersion),
               version == document.end() ? "no version" : kindOf(*version));
    if (*version != sceneVersion)
        refuse(name, "version " + std::to_string(sceneVersion), "version " + version->dump() + " of a newer Runoff");
}

}  // namespace

bool isScenePart(const std::string& key)
{
    return std::ranges::find(sceneParts, key) != sceneParts.end();
}

bool isScenePanel(const std::string& key)
{
    return findStrategy(key) || std::ranges::find(furtherPanels, key) != furtherPanels.end();
}

Scene parseScene(std::string_view text, const std::string& name)
{
    const json document = parseJson(text, name, {.what = "a scene as JSON"});
    checkHead(document, name);
    Scene scene;
    const auto ignore = [](const json&, const std::string&) {};
    const auto read = [](std::string& target) {
        return [&target](const json& each, const std::string& place) { target = textOf(each, place); };
    };
    readMembers(document, name,
                {{"format", ignore},
                 {"version", ignore},
                 {"title", read(scene.title)},
                 {"summary", read(scene.summary)},
                 {"aim", read(scene.aim)},
                 {"minutes",
                  [&](const json& each, const std::string& place) {
                      scene.minutes = static_cast<int>(wholeNumber(each, place, {1.0, 90.0}));
                  }},
                 {"pitfalls",
                  [&](const json& each, const std::string& place) { scene.pitfalls = textsOf(each, place, 0, 20); }},
                 {"steps", [&](const json& each, const std::string& place) {
                      for (const json& step : listOf(each, place, 1, mostSteps))
                          scene.steps.push_back(
                              stepOf(step, name + ": step " + std::to_string(scene.steps.size() + 1)));
                  }}});
    if (scene.title.empty())
        refuse(name, "a title", "none");
    if (scene.steps.empty())
        refuse(name, "steps", "none");
    return scene;
}

Scene readScene(const std::filesystem::path& path)
{
    const Bytes content = readFile(path, largestScene);
    Scene scene = parseScene({reinterpret_cast<const char*>(content.data()), content.size()}, path.string());
    scene.path = path;
    return scene;
}

}  // namespace core
