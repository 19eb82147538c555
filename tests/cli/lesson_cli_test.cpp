#include "core/lesson/scene.h"
#include "tests/support/program_test.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace tests;

/// `runoff lesson`: what it lists, prints and exports, and what it refuses.
class LessonCliTest : public ProgramTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void lists();
    void listsAFileWithAProblem();
    void prints();
    void printsJson();
    void printsAllAsAList();
    void exports_data();
    void exports();
    void exportsABooklet();
    void exportsStepsWithoutProblems();
    void refuses_data();
    void refuses();
    void keepsAnotherFile();
    void completesNames();

private:
    Program withLessons(const QString& folder = "lessons") const
    {
        return m_program.in({.variables = {"RUNOFF_LESSON_DIR=" + path(folder)}});
    }
};

namespace {

QByteArray lesson(const std::string& title, bool hasProblem = false)
{
    using Kind = core::Condition::Kind;
    core::Ink bar;
    bar.strokes.push_back({.points = {{0.5, 0.2}, {0.5, 0.5}, {0.5, 0.8}}});
    core::Scene scene;
    scene.title = title;
    scene.summary = "A bar is drawn.";
    scene.minutes = 7;
    scene.aim = "The class reads answers.";
    scene.pitfalls = {"The bar is crooked."};
    scene.steps.resize(2);
    scene.steps[0].text = "Softmax says {answer:softmax}.";
    scene.steps[0].state.subject = core::SceneSubject(bar);
    scene.steps[0].expected = {{.kind = Kind::Answer, .strategy = core::StrategyId::Softmax, .classes = {"1"}},
                               {.kind = Kind::Disagreement}};
    scene.steps[1].wait = core::Condition{.kind = Kind::Disagreement};
    scene.steps[1].state.votes = core::Votes::Hard;
    if (hasProblem)
        scene.steps[1].state.subject = core::SceneSubject(core::SceneImage{"absent"});
    return QByteArray::fromStdString(core::formatScene(scene));
}

int pagesIn(const QByteArray& pdf)
{
    const qsizetype at = pdf.indexOf("/Count ");
    return at < 0 ? 0 : pdf.mid(at + 7, 8).split('\n').first().trimmed().toInt();
}

}  // namespace

void LessonCliTest::initTestCase()
{
    QVERIFY(QDir(m_folder.path()).mkpath("lessons") && QDir(m_folder.path()).mkpath("broken"));
    put(path("lessons/90-bar.runoff-scene"), lesson("A bar"));
    put(path("lessons/91-second-bar.runoff-scene"), lesson("A second bar"));
    put(path("broken/bar.runoff-scene"), lesson("A bar", true));
    put(path("broken/newer.runoff-scene"), QByteArray(lesson("A bar")).replace("\"version\": 1", "\"version\": 99"));
}

void LessonCliTest::lists()
{
    const ProgramResult result = withLessons().run("lesson");
    QCOMPARE(result.status, 0);
    const QList<QByteArray> lines = result.out.split('\n');
    QVERIFY2(lines.at(0).startsWith("bar ") && lines.at(0).endsWith("7 min   2 steps  A bar"), lines.at(0).constData());
    QVERIFY2(lines.at(1).startsWith("second-bar "), lines.at(1).constData());
    QCOMPARE(withLessons().run("lesson --list").out, result.out);
    const QJsonObject first = withLessons().json("lesson --list --json").array().at(0).toObject();
    QCOMPARE(first.keys(),
             (QStringList{"included", "minutes", "name", "path", "problem", "steps", "summary", "title"}));
    QCOMPARE(first["name"].toString(), QString("bar"));
    QCOMPARE(first["steps"].toInt(), 2);
    QCOMPARE(first["minutes"].toInt(), 7);
    QCOMPARE(first["included"].toBool(true), false);
    QCOMPARE(first["path"].toString(), path("lessons/90-bar.runoff-scene"));
}

void LessonCliTest::listsAFileWithAProblem()
{
    const ProgramResult result = withLessons("broken").run("lesson");
    QCOMPARE(result.status, 0);
    QVERIFY2(result.out.contains("of a newer Runoff"), result.out.constData());
}

void LessonCliTest::prints()
{
    const ProgramResult result = withLessons().run("lesson bar");
    QVERIFY2(result.status == 0, result.err.constData());
    for (const char* words :
         {"A bar  (bar, 7 min, 2 steps)", "aim: The class reads answers.", "step 1\n   Softmax says 1.",
          "answers: softmax 1 (", "expected: The answer of softmax is 1.",
          "expected, but not true: The strategies disagree.", "task: Draw until two strategies disagree.",
          "- The bar is crooked."})
        QVERIFY2(result.out.contains(words), (words + QByteArray("\n") + result.out).constData());
    QCOMPARE(withLessons().run("lesson " + path("lessons/90-bar.runoff-scene")).out, result.out);
}

void LessonCliTest::printsJson()
{
    const QJsonObject document = withLessons().json("lesson bar --json").object();
    QCOMPARE(document["name"].toString(), QString("bar"));
    const QJsonArray steps = document["steps"].toArray();
    QCOMPARE(steps.size(), 2);
    const QJsonObject first = steps[0].toObject(), second = steps[1].toObject();
    QCOMPARE(first["text"].toString(), QString("Softmax says 1."));
    QCOMPARE(first["model"].toString(), QString("digits-lenet"));
    const QJsonObject softmax = first["answers"].toArray().at(0).toObject();
    QCOMPARE(softmax["strategy"].toString(), QString("softmax"));
    QCOMPARE(softmax["answer"].toArray(), QJsonArray{"1"});
    QVERIFY(softmax["confidence"].toDouble() > 0.3 && softmax["confidence"].toDouble() <= 1.0);
    const QJsonArray expected = first["expected"].toArray();
    QCOMPARE(expected.at(0).toObject()["holds"].toBool(), true);
    QCOMPARE(expected.at(1).toObject()["holds"].toBool(true), false);
    QCOMPARE(second["state"].toObject()["votes"].toString(), QString("hard"));
    QVERIFY(second["state"].toObject().contains("drawing"));  // kept from the first step
    QCOMPARE(second["task"].toString(), QString("Draw until two strategies disagree."));
}

void LessonCliTest::printsAllAsAList()
{
    const QJsonArray document = withLessons().json("lesson --all --json").array();
    QVERIFY(document.size() >= 2);
    QCOMPARE(document.at(1).toObject()["title"].toString(), QString("A second bar"));
    QVERIFY(withLessons().run("lesson --all").out.contains("A second bar  (second-bar"));
}

void LessonCliTest::exports_data()
{
    QTest::addColumn<QString>("reader");
    QTest::addColumn<int>("pages");
    QTest::newRow("teacher") << " --for teacher" << 1;
    QTest::newRow("student") << " --for student" << 1;
    QTest::newRow("both") << " --for both" << 2;
    QTest::newRow("both by default") << "" << 2;
}

void LessonCliTest::exports()
{
    QFETCH(QString, reader);
    QFETCH(int, pages);
    const ProgramResult result = withLessons().run("lesson bar --export bar.PDF" + reader);
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(result.err, QByteArray());
    const QByteArray pdf = content(path("bar.PDF"));
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pagesIn(pdf), pages);
}

void LessonCliTest::exportsABooklet()
{
    const ProgramResult result = withLessons().run("lesson --all --export booklet.pdf");
    QVERIFY2(content(path("booklet.pdf")).startsWith("%PDF-"), result.err.constData());
    QVERIFY(pagesIn(content(path("booklet.pdf"))) >= 1 + 2 * 2);
}

/// A step with a missing data set is reported; the others are exported.
void LessonCliTest::exportsStepsWithoutProblems()
{
    const ProgramResult result = withLessons("broken").run("lesson bar --export partly.pdf");
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains("runoff: bar: step 2: absent: no such data set"), result.err.constData());
    QVERIFY2(result.err.endsWith("runoff: 1 step or file cannot be shown\n"), result.err.constData());
    QCOMPARE(pagesIn(content(path("partly.pdf"))), 2);
}

void LessonCliTest::refuses_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown lesson") << "lesson nothing"
                                    << "nothing: no such lesson or file; expected a path or one of: bar, second-bar";
    QTest::newRow("missing file") << "lesson ./nothing.runoff-scene"
                                  << "./nothing.runoff-scene: no such lesson or file";
    QTest::newRow("newer version") << "lesson broken/newer.runoff-scene"
                                   << "expected version 1, found version 99 of a newer Runoff";
    QTest::newRow("all and one") << "lesson bar --all"
                                 << "--all: expected no lesson, found bar";
    QTest::newRow("list and one") << "lesson bar --list"
                                  << "--list: expected no lesson";
    QTest::newRow("list and all") << "lesson --all --list"
                                  << "--list: expected no lesson, no --all";
    QTest::newRow("export of nothing") << "lesson --export a.pdf"
                                       << "--export: expected a lesson or --all";
    QTest::newRow("another format") << "lesson bar --export a.png"
                                    << "a.png: the file name must end in .pdf";
    QTest::newRow("no folder") << "lesson bar --export none/a.pdf"
                               << "none";
    QTest::newRow("unknown reader") << "lesson bar --export a.pdf --for all"
                                    << "--for: all not in {";
    QTest::newRow("reader without a file") << "lesson bar --for teacher"
                                           << "--for requires --export";
}

void LessonCliTest::refuses()
{
    QFETCH(QString, arguments);
    QFETCH(QString, says);
    const ProgramResult result = withLessons().run(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.count('\n') == 1 && result.err.contains(says.toUtf8()), result.err.constData());
    QCOMPARE(result.out, QByteArray());
    QVERIFY(!QFileInfo::exists(path("a.pdf")) && !QFileInfo::exists(path("a.png")));
}

/// The export never replaces the scene.
void LessonCliTest::keepsAnotherFile()
{
    QVERIFY(QFile::copy(path("lessons/90-bar.runoff-scene"), path("scene.pdf")));
    const QByteArray before = content(path("scene.pdf"));
    QCOMPARE(withLessons().run("lesson ./scene.pdf --export scene.pdf").status, 2);
    QCOMPARE(content(path("scene.pdf")), before);
}

void LessonCliTest::completesNames()
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("XDG_DATA_HOME", m_folder.path());
    environment.insert("RUNOFF_LESSON_DIR", path("lessons"));
    shell.setProcessEnvironment(environment);
    const QString script =
        QString("source '%1/packaging/runoff.bash'; runoff() { '%2' \"$@\"; }; COMP_WORDS=(runoff lesson second); "
                "COMP_CWORD=2; _runoff; printf '%s\\n' \"${COMPREPLY[@]}\"")
            .arg(RUNOFF_SOURCE_DIR, RUNOFF_PROGRAM);
    shell.start("bash", {"--norc", "-c", script});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardError(), QByteArray());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts),
             QStringList{"second-bar"});
}

RUNOFF_TEST(LessonCliTest)
#include "lesson_cli_test.moc"
