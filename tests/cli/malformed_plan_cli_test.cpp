#include "tests/support/bars.h"
#include "tests/support/malformed_test.h"
#include "tests/support/test_main.h"

#include <nlohmann/json.hpp>

using namespace tests;
using Json = nlohmann::ordered_json;

/// Drawings and plans that are damaged in every field.
class MalformedPlanCliTest : public MalformedTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void drawing_data();
    void drawing() { check(); }
    void plan_data();
    void plan() { check(); }
};

namespace {

Json validDrawing()
{
    const Json stroke{{"width", 0.075}, {"erases", false}, {"points", {{0.3, 0.2, 0.8}, {0.3, 0.7}}}};
    return {{"format", "runoff-drawing"}, {"version", 1}, {"units", "canvas"}, {"strokes", Json::array({stroke})}};
}

/// A plan with every field that one can have.
Json validPlan()
{
    return {{"format", "runoff plan 1"},
            {"protocol", "tiny"},
            {"question", "Which?"},
            {"kind", "compare"},
            {"dataset", "mnist,pen-digits"},
            {"mix", {2.0, 1.0}},
            {"split_by", "writer"},
            {"classes", "all"},
            {"stride", 2},
            {"fractions", {0.5, 1.0}},
            {"trials", 4},
            {"folds", 2},
            {"first_seed", 7},
            {"architecture", "lenet-small"},
            {"specialist_architecture", "lenet-small"},
            {"heads", "shared"},
            {"updates", "equal"},
            {"starts", "shared"},
            {"softmax_outputs", 0},
            {"head_dropout", "none"},
            {"epochs", 2},
            {"batch", 16},
            {"head_epochs", 2},
            {"head_batch", 16},
            {"optimizer", "adam"},
            {"learning_rate", 0.003},
            {"augmentation", "shift=2"},
            {"precision", "f32"},
            {"strategies", {"softmax", "pairwise"}},
            {"held_share", 0.05},
            {"published", Json::array({{{"dataset", "mnist"}, {"fraction", 0.5}, {"accuracy", {{"softmax", 0.9}}}}})}};
}

/// A field that is missing has its usual value. A text that the data set decides on is checked when there is one.
std::set<std::string> acceptedPlans()
{
    std::set<std::string> accepted{"/mix: empty",
                                   "/split_by: empty",
                                   "/fractions: one fewer",
                                   "/strategies: one fewer",
                                   "/published: empty",
                                   "/published: one more",
                                   "/published/0/accuracy/softmax: missing"};
    for (const char* text : {"/question", "/classes", "/published/0/dataset"})
        for (const char* damage : {"empty", "endless", "unprintable"})
            accepted.insert(std::string(text) + ": " + damage);
    for (const char* field :
         {"question",    "kind",      "mix",           "split_by",        "classes",      "stride",
          "fractions",   "trials",    "folds",         "first_seed",      "architecture", "specialist_architecture",
          "heads",       "updates",   "starts",        "softmax_outputs", "head_dropout", "epochs",
          "head_epochs", "optimizer", "learning_rate", "augmentation",    "precision",    "strategies",
          "held_share",  "published"})
        accepted.insert(std::string("/") + field + ": missing");
    return accepted;
}

}  // namespace

void MalformedPlanCliTest::initTestCase()
{
    const ProgramResult training = prepareBars(m_program, QDir(m_folder.path()));
    QVERIFY2(training.status == 0, training.err.constData());
    put(path("valid.runoff"), QByteArray::fromStdString(validDrawing().dump()));
    put(path("valid.json"), QByteArray::fromStdString(validPlan().dump()));
    for (const char* arguments : {"compare valid.runoff --model bars", "experiment ./valid.json --show-plan"}) {
        const ProgramResult result = m_program.run(arguments);
        QVERIFY2(result.status == 0, result.err.constData());
    }
}

void MalformedPlanCliTest::drawing_data()
{
    columns();
    const Kind kind{"drawing",
                    "compare FILE --model bars --strategies softmax",
                    "broken.runoff",
                    {"/units: missing", "/strokes: empty", "/strokes: one more", "/strokes/0/erases: missing",
                     "/strokes/0/points: one more", "/strokes/0/points: one fewer", "/strokes/0/points/0: one fewer",
                     "/strokes/0/points/0/0: negative"}};
    addRows(kind, damagedJson(validDrawing()));
    addRows({kind.name, kind.arguments, kind.file}, cutOff(validDrawing().dump(), 12));
}

void MalformedPlanCliTest::plan_data()
{
    columns();
    const Kind kind{"plan", "experiment ./FILE --show-plan", "broken.json", acceptedPlans()};
    addRows(kind, damagedJson(validPlan()));
    addRows({kind.name, kind.arguments, kind.file}, cutOff(validPlan().dump(), 12));
}

RUNOFF_TEST(MalformedPlanCliTest)
#include "malformed_plan_cli_test.moc"
