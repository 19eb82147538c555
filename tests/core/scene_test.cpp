// The file of a lesson: what is read, what is refused, and that it survives writing.
#include "core/lesson/lessons.h"
#include "core/lesson/scene.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"

#include <QString>

namespace {

const std::string sceneHead = "{'format': 'runoff-scene', 'version': 1, 'title': 'T', ";
const std::string drawnLine =
    "{'format': 'runoff-drawing', 'version': 1, 'strokes': [{'width': 0.1, 'points': [[0.1, 0.2], [0.3, 0.4]]}]}";

/// JSON with double quotes: moc cannot read them in raw literals.
QString quoted(const std::string& text)
{
    return QString::fromStdString(text).replace('\'', '"');
}

std::string withStep(const std::string& step)
{
    return sceneHead + "'steps': [" + step + "]}";
}

core::SceneStep stepOf(const std::string& step)
{
    return core::parseScene(quoted(withStep(step)).toStdString(), "a.runoff-scene").steps.front();
}

}  // namespace

class SceneTest : public QObject {
    Q_OBJECT

private slots:
    void refusesAFile_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const std::string& text, const char* message) {
            QTest::newRow(name) << quoted(text) << QString(message);
        };
        row("no JSON", "steps", "a.runoff-scene: expected a scene as JSON");
        row("a list", "[]", "a.runoff-scene: expected a scene as a JSON object, found an array");
        row("a drawing", drawnLine, "expected \"format\": \"runoff-scene\", found another format");
        row("newer", "{'format': 'runoff-scene', 'version': 2, 'title': 'T', 'steps': [{}]}",
            "expected version 1, found version 2 of a newer Runoff");
        row("no version", "{'format': 'runoff-scene', 'title': 'T', 'steps': [{}]}", "found no version");
        row("no title", "{'format': 'runoff-scene', 'version': 1, 'steps': [{}]}", "expected a title, found none");
        row("no steps", "{'format': 'runoff-scene', 'version': 1, 'title': 'T'}", "expected steps, found none");
        row("empty steps", sceneHead + "'steps': []}", "steps: expected a list of 1 to 200, found 0");
        row("unknown key", sceneHead + "'step': []}", "a.runoff-scene: unknown key \"step\"");
        row("minutes", sceneHead + "'minutes': 0, 'steps': [{}]}", "minutes: expected a whole number from 1 to 90");
        row("title as a number", "{'format': 'runoff-scene', 'version': 1, 'title': 3, 'steps': [{}]}",
            "title: expected a text, found 3");
    }

    void refusesAFile()
    {
        QFETCH(QString, text);
        QFETCH(QString, message);
        const QString said = tests::errorOf([&] { core::parseScene(text.toStdString(), "a.runoff-scene"); });
        QVERIFY2(tests::isOneLineWith(said, message), qPrintable(said));
    }

    void aMistakeBelongsToItsStep_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const std::string& text, const char* message) {
            QTest::newRow(name) << quoted(text) << QString(message);
        };
        row("unknown panel", "{'highlight': ['softmix']}",
            "step 1, highlight: expected keys of panels, canvas, input or answers, found \"softmix\"");
        row("unknown visible panel", "{'state': {'panels': ['x']}}", "step 1, state, panels: expected keys of panels");
        row("no visible panel", "{'state': {'panels': []}}", "expected a list of 1 to 40, found 0");
        row("unknown key", "{'hightlight': []}", "step 1: unknown key \"hightlight\"");
        row("not an object", "7", "step 1: expected an object, found 7");
        row("two contents", "{'state': {'clear': true, 'picture': 'a.png'}}", "expected one content of the canvas");
        row("damaged drawing", "{'state': {'drawing': {'format': 'runoff-drawing'}}}",
            "step 1, state, drawing: expected a version");
        row("unequal blend",
            "{'state': {'blend': {'from': " + drawnLine + ", 'to': {'format': 'runoff-drawing', "
                + "'version': 1, 'strokes': []}}}}",
            "expected two drawings with the same number of strokes, found 1 and 0");
        row("unknown strategy", "{'wait': {'is': 'answer', 'strategy': 'x'}}", "strategy: expected one of softmax");
        row("answer without strategy", "{'wait': {'is': 'answer'}}", "expected a strategy for an answer, found none");
        row("unknown condition", "{'wait': {'is': 'rain'}}", "expected one of answer, circle");
        row("one choice", "{'question': {'text': '?', 'choices': ['a']}}", "choices: expected a list of 2 to 6");
        row("answer out of range", "{'question': {'text': '?', 'choices': ['a', 'b'], 'answer': 3}}",
            "answer: expected 1 to 2, found 3");
        row("threshold", "{'state': {'thresholds': 1.5}}", "thresholds: expected a number");
        row("table without columns", "{'table': {'title': 't'}}", "table: expected \"columns\" and \"rows\"");
        row("table without rows", "{'table': {'columns': ['a']}}", "table: expected \"columns\" and \"rows\"");
        row("row of a table", "{'table': {'columns': ['a', 'b'], 'rows': [['1']]}}", "expected 2 cells in each");
        row("a long text", "{'text': '" + std::string(1300, 'a') + "'}", "at most 1200 characters, found 1300");
    }

    void aMistakeBelongsToItsStep()
    {
        QFETCH(QString, step);
        QFETCH(QString, message);
        const core::Scene scene = core::parseScene(
            quoted(withStep(step.toStdString() + ", {'text': 'next'}")).toStdString(), "a.runoff-scene");
        const std::string& problem = scene.steps.front().problem;
        QVERIFY2(problem.find(message.toStdString()) != std::string::npos, problem.c_str());
        QCOMPARE(scene.steps.at(1).text, std::string("next"));
        QVERIFY(scene.steps.at(1).problem.empty());
    }

    void readsAnEarlierForm_data()
    {
        QTest::addColumn<QString>("calibrated");
        QTest::addColumn<core::SpecialistScores>("scores");
        QTest::newRow("calibrated") << "true" << core::SpecialistScores::Calibrated;
        QTest::newRow("raw") << "false" << core::SpecialistScores::Raw;
    }
    void readsAnEarlierForm()
    {
        QFETCH(QString, calibrated);
        QTEST(stepOf("{'state': {'calibrated': " + calibrated.toStdString() + "}}").state.specialists.value(),
              "scores");
    }

    void survivesWriting_data()
    {
        QTest::addColumn<QString>("step");
        const auto row = [](const char* name, const std::string& step) { QTest::newRow(name) << quoted(step); };
        row("text", "{'text': 'a b é', 'teacher': 't', 'worksheet': 'w'}");
        row("drawing", "{'state': {'drawing': " + drawnLine + "}}");
        row("file", "{'state': {'picture': 'a.png'}}");
        row("clear", "{'state': {'clear': true}}");
        row("png", "{'state': {'png': 'aGFsbG8='}}");
        row("image", "{'state': {'image': {'dataset': 'mnist', 'part': 'train', 'index': 12}}}");
        row("blend", "{'state': {'blend': {'from': " + drawnLine + ", 'to': " + drawnLine + ", 'position': 0.25}}}");
        row("rules",
            "{'state': {'votes': 'coupled', 'elimination': 'duels', 'thresholds': [0.1, 0.9], "
            "'specialists': 'exactly-one', 'normalize': false, 'invert': true, 'covered': true, 'draw': 'more'}}");
        row("thresholds of the model", "{'state': {'thresholds': 'model'}}");
        row("panels", "{'state': {'panels': ['softmax', 'price'], 'enlarged': 'price', 'round': 3, 'truth': '4', "
                      "'model': 'digits-small'}}");
        row("parts", "{'highlight': ['pairwise', 'canvas'], 'dim': ['others']}");
        row("wait", "{'wait': {'is': 'answer', 'strategy': 'multi-label', 'classes': ['4', '9'], 'not': true}}");
        row("circle", "{'wait': {'is': 'circle', 'least': 3}, 'expect': [{'is': 'ink'}, {'is': 'disagreement'}]}");
        row("question", "{'question': {'text': '?', 'choices': ['a', 'b'], 'answer': 2, 'because': 'c'}}");
        row("table", "{'table': {'title': 't', 'columns': ['a'], 'rows': [['1'], ['2']], 'source': 's'}}");
    }

    void survivesWriting()
    {
        QFETCH(QString, step);
        const core::Scene scene = core::parseScene(quoted(withStep(step.toStdString())).toStdString(), "a");
        QCOMPARE(scene.steps.front().problem, std::string());
        QVERIFY(scene.steps.front() != core::SceneStep{});
        QVERIFY(core::parseScene(core::formatScene(scene), "b") == scene);
    }

    void readsWhatTheFileSays()
    {
        const core::SceneStep step =
            stepOf("{'state': {'thresholds': 0.9, 'drawing': 'four.runoff'}, 'wait': {'is': 'labels', 'least': 2}}");
        QCOMPARE(step.state.thresholds.value(), std::vector<float>{0.9F});
        QVERIFY(std::get<core::SubjectFile>(*step.state.subject) == core::SubjectFile{"four.runoff"});
        QCOMPARE(step.wait->least, 2);
        QVERIFY(!step.state.normalize);
    }

    void anUnknownLessonIsOneLine()
    {
        const QString said = tests::errorOf<core::UsageError>([] { core::openLesson("no-such-lesson"); });
        QVERIFY2(said.startsWith("no-such-lesson: no such lesson or file; expected a path or one of: "),
                 qPrintable(said));
    }
};

RUNOFF_TEST(SceneTest)
#include "scene_test.moc"
