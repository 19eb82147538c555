#include "tests/support/bars.h"
#include "tests/support/malformed_test.h"
#include "tests/support/test_main.h"

#include <nlohmann/json.hpp>

using namespace tests;
using Json = nlohmann::ordered_json;

/// Lessons that are damaged in every field. A fault in a step belongs to this step: the other steps are printed, and a
/// second line counts the faults.
class MalformedSceneCliLongTest : public MalformedTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void head_data();
    void head() { check(); }
    void steps_data();
    void steps();
};

namespace {

constexpr const char* sceneArguments = "lesson ./FILE";

Json validScene()
{
    const Json drawing{{"format", "runoff-drawing"},
                       {"version", 1},
                       {"strokes", Json::array({{{"width", 0.1}, {"points", {{0.5, 0.2}, {0.5, 0.8}}}}})}};
    const Json state{{"drawing", drawing},
                     {"model", "bars"},
                     {"draw", "more"},
                     {"votes", "soft"},
                     {"panels", {"softmax", "multi-label"}},
                     {"thresholds", 0.5},
                     {"covered", false},
                     {"round", 0}};
    const Json question{{"text", "What?"}, {"choices", {"This", "That"}}, {"answer", 1}, {"because", "So."}};
    const Json wait{{"is", "answer"}, {"strategy", "softmax"}, {"classes", {"1"}}, {"least", 1}, {"not", true}};
    const Json table{
        {"title", "T"}, {"columns", {"A", "B"}}, {"rows", Json::array({Json::array({"1", "2"})})}, {"source", "S"}};
    const Json step{{"text", "Look."},         {"teacher", "Wait."}, {"worksheet", "I see:"}, {"state", state},
                    {"highlight", {"canvas"}}, {"dim", {"others"}},  {"question", question},  {"wait", wait},
                    {"table", table}};
    return {{"format", "runoff-scene"},
            {"version", 1},
            {"title", "T"},
            {"summary", "S"},
            {"aim", "A"},
            {"minutes", 5},
            {"pitfalls", {"P"}},
            {"steps", Json::array({step})}};
}

/// Damages of a place after which a scene is another valid one: what need not be there, texts, and longer lists.
struct Harmless {
    const char* place;
    std::vector<const char*> damages;
};

std::set<std::string> namesOf(const std::vector<Harmless>& all)
{
    std::set<std::string> names;
    for (const Harmless& one : all)
        for (const char* damage : one.damages)
            names.insert(std::string(one.place) + ": " + damage);
    return names;
}

const std::vector<Harmless>& harmlessInHead()
{
    static const std::vector<Harmless> all{
        {"/title", {"unprintable"}},
        {"/summary", {"missing", "empty", "unprintable"}},
        {"/aim", {"missing", "empty", "unprintable"}},
        {"/minutes", {"missing"}},
        {"/pitfalls", {"missing", "empty", "one more"}},
        {"/pitfalls/0", {"empty", "unprintable"}},
        {"/steps", {"one more"}},
    };
    return all;
}

const std::vector<Harmless>& harmlessInSteps()
{
    static const std::vector<Harmless> all{
        {"/steps/0/text", {"missing", "empty", "unprintable"}},
        {"/steps/0/teacher", {"missing", "empty", "unprintable"}},
        {"/steps/0/worksheet", {"missing", "empty", "unprintable"}},
        {"/steps/0/state", {"missing"}},
        {"/steps/0/state/drawing", {"missing"}},
        {"/steps/0/state/drawing/strokes", {"empty", "one more"}},
        {"/steps/0/state/drawing/strokes/0/points", {"one more", "one fewer"}},
        {"/steps/0/state/drawing/strokes/0/points/0", {"one more"}},
        {"/steps/0/state/drawing/strokes/0/points/0/0", {"negative"}},
        {"/steps/0/state/model", {"missing"}},
        {"/steps/0/state/draw", {"missing"}},
        {"/steps/0/state/votes", {"missing"}},
        {"/steps/0/state/panels", {"missing", "one more", "one fewer"}},
        {"/steps/0/state/thresholds", {"missing", "in a list"}},
        {"/steps/0/state/covered", {"missing"}},
        {"/steps/0/state/round", {"missing"}},
        {"/steps/0/highlight", {"missing", "empty", "one more"}},
        {"/steps/0/dim", {"missing", "empty", "one more"}},
        {"/steps/0/question", {"missing"}},
        {"/steps/0/question/text", {"unprintable"}},
        {"/steps/0/question/choices", {"one more"}},
        {"/steps/0/question/choices/0", {"empty", "unprintable"}},
        {"/steps/0/question/answer", {"missing"}},
        {"/steps/0/question/because", {"missing", "empty", "unprintable"}},
        {"/steps/0/wait", {"missing"}},
        {"/steps/0/wait/classes", {"missing", "empty", "one more"}},
        {"/steps/0/wait/classes/0", {"empty", "unprintable"}},
        {"/steps/0/wait/least", {"missing"}},
        {"/steps/0/wait/not", {"missing"}},
        {"/steps/0/table", {"missing"}},
        {"/steps/0/table/title", {"missing", "empty", "unprintable"}},
        {"/steps/0/table/columns/0", {"empty", "unprintable"}},
        {"/steps/0/table/rows", {"one more"}},
        {"/steps/0/table/rows/0/0", {"empty", "unprintable"}},
        {"/steps/0/table/source", {"missing", "empty", "unprintable"}},
    };
    return all;
}

}  // namespace

void MalformedSceneCliLongTest::initTestCase()
{
    const ProgramResult training = prepareBars(m_program, QDir(m_folder.path()));
    QVERIFY2(training.status == 0, training.err.constData());
    put(path("valid.runoff-scene"), QByteArray::fromStdString(validScene().dump()));
    const ProgramResult result = m_program.run("lesson ./valid.runoff-scene");
    QVERIFY2(result.status == 0, result.err.constData());
}

void MalformedSceneCliLongTest::head_data()
{
    columns();
    const Json valid = validScene();
    std::vector<Damage> damages = cutOff(valid.dump(), 16);
    for (const auto& [key, value] : valid.items())
        for (Damage& damage : damagedJson(valid, '/' + key))
            if (!damage.name.starts_with("/steps/0"))
                damages.push_back(std::move(damage));
    addRows({"scene", sceneArguments, "broken.runoff-scene", namesOf(harmlessInHead()), {}}, damages);
}

void MalformedSceneCliLongTest::steps_data()
{
    columns();
    addRows({"scene", sceneArguments, "broken.runoff-scene", namesOf(harmlessInSteps()), "broken"},
            damagedJson(validScene(), "/steps/0"));
}

void MalformedSceneCliLongTest::steps()
{
    checkFirstLine();
}

RUNOFF_TEST(MalformedSceneCliLongTest)
#include "malformed_scene_cli_long_test.moc"
