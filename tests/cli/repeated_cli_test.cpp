#include "core/image/drawing_file.h"
#include "tests/support/program_test.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace tests;

/// The options with which a command repeats what the window shows, and the flag that makes its output repeatable.
class RepeatedCliTest : public ProgramTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void printsTheSameBytesTwice_data();
    void printsTheSameBytesTwice();
    void readsADrawingOfTheCommand();
    void readsAnImageOfADataset();
    void decidesByRules_data();
    void decidesByRules();
    void invertsTheInk();
    void measuresTrainingImages();
    void refusesBadValues_data();
    void refusesBadValues();

private:
    QJsonObject verdictsOf(const QStringList& arguments) const
    {
        const ProgramResult result = m_program.run(arguments);
        return QJsonDocument::fromJson(result.out)["images"][0]["verdicts"].toObject();
    }
    const core::Ink m_ink{.strokes = {{.points = {{0.3, 0.2}, {0.4, 0.5}, {0.35, 0.8}}, .width = 0.075},
                                      {.points = {{0.35, 0.2}, {0.7, 0.21}, {0.6, 0.6}}, .width = 0.06}}};
    const QString m_drawing = QString::fromStdString(core::compactDrawing(m_ink));
};

void RepeatedCliTest::initTestCase()
{
    writeIdxFolder(tinyData({.side = 28, .perClass = 12}), path("data/mnist").toStdString());
    put(path("four.runoff"), QByteArray::fromStdString(core::formatDrawing(m_ink)));
}

void RepeatedCliTest::printsTheSameBytesTwice_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<bool>("json");
    const char* training =
        "train --dataset data/mnist --architecture lenet-small --epochs 1 --head-epochs 1 --batch 16 "
        "--strategies softmax,pairwise --threads 2 --out a.safetensors";
    const char* experiment = "experiment fair --dataset data/mnist --trials 1 --fractions 1 --epochs 1 --head-epochs 1 "
                             "--stride 1 --architecture lenet-small --strategies softmax,pairwise --classes 0-2 "
                             "--threads 2 --out a.json";
    for (const char* command :
         {"compare four.runoff", "evaluate --model digits-small --dataset data/mnist", training, experiment}) {
        const QString name = QString::fromLatin1(command).section(' ', 0, 0);
        QTest::addRow("%s", qPrintable(name)) << command << false;
        QTest::addRow("%s --json", qPrintable(name)) << QString(command) + " --json" << true;
    }
}

void RepeatedCliTest::printsTheSameBytesTwice()
{
    QFETCH(QString, arguments);
    QFETCH(bool, json);
    const ProgramResult first = m_program.run(arguments + " --no-timing"),
                        second = m_program.run(arguments + " --no-timing");
    QVERIFY2(first.status == 0, first.err.constData());
    QCOMPARE(second.out, first.out);
    QVERIFY(!first.out.isEmpty());
    if (json)
        QVERIFY(!QJsonDocument::fromJson(first.out).isNull());
    QVERIFY(m_program.run(arguments).out != first.out);  // times are stated
}

void RepeatedCliTest::readsADrawingOfTheCommand()
{
    const QJsonObject ofFile = verdictsOf({"compare", "four.runoff", "--no-timing", "--json"}),
                      ofText = verdictsOf({"compare", "--drawing", m_drawing, "--no-timing", "--json"});
    QVERIFY(!ofFile.isEmpty());
    QCOMPARE(ofText, ofFile);
    const auto document = QJsonDocument::fromJson(m_program.run({"compare", "--drawing", m_drawing, "--json"}).out);
    QCOMPARE(document["images"][0]["path"].toString(), "drawing");
}

void RepeatedCliTest::readsAnImageOfADataset()
{
    const auto pathOf = [this](const QString& arguments) {
        return m_program.json("compare --dataset data/mnist --json " + arguments)["images"][0]["path"].toString();
    };
    QCOMPARE(pathOf("--index 4"), "data/mnist: test image 4");
    QCOMPARE(pathOf("--index 4 --part train"), "data/mnist: training image 4");
    // The networks get the image as it is, also if --no-normalise is given.
    const auto verdicts = [this](const QString& arguments) {
        return m_program.json("compare --dataset data/mnist --no-timing --json " + arguments)["images"][0]["verdicts"];
    };
    QVERIFY(verdicts("--index 4").isObject());
    QCOMPARE(verdicts("--index 4 --no-normalise"), verdicts("--index 4"));
    QVERIFY(verdicts("--index 4 --part train") != verdicts("--index 4"));
}

void RepeatedCliTest::decidesByRules_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("shown");
    QTest::newRow("hard votes") << "--votes=hard"
                                << "pairwise"
                                << "hard votes";
    QTest::newRow("coupled votes") << "--votes=coupled"
                                   << "pairwise"
                                   << "coupled";
    QTest::newRow("duels") << "--elimination=duels"
                           << "elimination"
                           << "ddag";
    QTest::newRow("Price's rule") << "--votes=price"
                                  << "pairwise"
                                  << "price";
    QTest::newRow("exactly one") << "--exactly-one"
                                 << "specialists"
                                 << "exactly-one";
    QTest::newRow("calibrated") << "--calibrated"
                                << "specialists"
                                << "calibrated";
}

void RepeatedCliTest::decidesByRules()
{
    QFETCH(QString, option);
    QFETCH(QString, strategy);
    QFETCH(QString, shown);
    const QJsonObject plain = verdictsOf({"compare", "four.runoff", "--no-timing", "--json"});
    QJsonObject ruled = verdictsOf({"compare", "four.runoff", "--no-timing", "--json", option});
    QVERIFY(plain[strategy].toObject()["shown"].toString() != shown);
    QCOMPARE(ruled[strategy].toObject()["shown"].toString(), shown);
    ruled[strategy] = plain[strategy];
    QCOMPARE(ruled, plain);  // the other strategies decide as before
}

void RepeatedCliTest::invertsTheInk()
{
    const QStringList plain{"compare", "four.runoff", "--no-timing", "--json"};
    QVERIFY(verdictsOf(plain + QStringList{"--invert"}) != verdictsOf(plain));
}

void RepeatedCliTest::measuresTrainingImages()
{
    const QString evaluate = "evaluate --model digits-small --dataset data/mnist --strategies softmax --json --part ";
    QCOMPARE(m_program.json(evaluate + "train")["n"].toInt(), 36);
    QCOMPARE(m_program.json(evaluate + "test")["n"].toInt(), 18);
    const QJsonDocument thresholds =
        m_program.json("compare four.runoff --strategies multi-label --json --thresholds 0.125");
    QCOMPARE(thresholds["images"][0]["verdicts"]["multi-label"]["threshold"].toDouble(), 0.125);
    const QJsonDocument each = m_program.json("compare four.runoff --strategies multi-label --json --thresholds "
                                              "0.5,0.5,0.5,0.5,0.5,0.5,0.5,0.5,0.5,0.25");
    QCOMPARE(each["images"][0]["verdicts"]["multi-label"]["threshold"]["9"].toDouble(), 0.25);
}

void RepeatedCliTest::refusesBadValues_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const QStringList& arguments, const char* says) {
        QTest::newRow(name) << QStringList{"compare"} + arguments << QByteArray(says);
    };
    row("nothing", {}, "IMAGE, --drawing or --dataset");
    row("two subjects", {"four.runoff", "--drawing", "{}"}, "found several of them");
    row("no JSON", {"--drawing", "a"}, "--drawing: ");
    row("another format", {"--drawing", "{\"format\":\"a\"}"}, "--drawing: expected \"format\"");
    row("a point too far away",
        {"--drawing", R"({"format":"runoff-drawing","version":1,"strokes":[{"width":0.1,"points":[[9,0]]}]})"},
        "--drawing: stroke 1, point 1: ");
    row("no index", {"--dataset", "data/mnist"}, "--index");
    row("no data set", {"--index", "1"}, "--dataset");
    row("no such image", {"--dataset", "data/mnist", "--index", "18"}, "--index: expected a number below 18");
    row("part", {"--dataset", "data/mnist", "--index", "1", "--part", "all"}, "--part");
    row("votes", {"four.runoff", "--votes", "loud"}, "--votes");
    row("elimination", {"four.runoff", "--elimination", "all"}, "--elimination");
    row("two kinds of outputs", {"four.runoff", "--calibrated", "--exactly-one"}, "--exactly-one");
    row("no pairwise", {"four.runoff", "--strategies", "softmax", "--votes", "hard"},
        "--votes: expected pairwise among the strategies");
    row("duels without pairwise", {"four.runoff", "--strategies", "elimination", "--elimination", "duels"},
        "--elimination: expected pairwise among the strategies");
    row("threshold 0", {"four.runoff", "--thresholds", "0"}, "--thresholds: expected one number or 10 numbers");
    row("threshold 1", {"four.runoff", "--thresholds", "1"}, "--thresholds: expected one number or 10 numbers");
    row("two thresholds", {"four.runoff", "--thresholds", "0.5,0.5"}, "--thresholds: expected one number or 10");
    row("a word as threshold", {"four.runoff", "--thresholds", "high"}, "--thresholds: expected one number or 10");
}

void RepeatedCliTest::refusesBadValues()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const ProgramResult result = m_program.run(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains(says), result.err.constData());
    QVERIFY2(result.err.count('\n') == 1, result.err.constData());
    QCOMPARE(result.out, QByteArray());
}

RUNOFF_TEST(RepeatedCliTest)
#include "repeated_cli_test.moc"
