#include "core/image/drawing_file.h"
#include "tests/support/bars.h"
#include "tests/support/test_main.h"
#include "tests/support/unipen.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace tests;

/// Data sets of strokes on the command line.
class StrokesCliTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void listsWriters();
    void evaluatesByWriter();
    void listsEveryWriter();
    void listsTheHardest();
    void adapts();
    void dividesByItem();
    void readsFoldersOfDrawings();
    void statesTheDivision();
    void leavesDrawingsOut();
    void refuses_data();
    void refuses();

private:
    const QTemporaryDir m_folder;
    const Program m_program{RUNOFF_PROGRAM, m_folder.path()};
};

namespace {

QJsonObject entryNamed(const QString& name, const QJsonArray& list)
{
    for (const QJsonValue& entry : list)
        if (entry["name"] == name)
            return entry.toObject();
    return {};
}

void writeBars(const QDir& folder, const QString& name, const std::vector<std::string>& writers)
{
    folder.mkpath(QFileInfo(name).path());
    put(folder.filePath(name), QByteArray::fromStdString(unipenBars(writers)));
}

/// A subfolder of drawings for each of three classes.
void writeDrawings(const QDir& folder)
{
    for (int label = 0; label < 3; ++label) {
        folder.mkpath(QString("drawings/%1").arg(label));
        for (int i = 0; i < 5; ++i) {
            const double end = 0.7 + 0.02 * i;
            core::Stroke stroke;
            stroke.points = {{label == 1 ? 0.2 : 0.3, label == 1 ? 0.5 : 0.2},
                             {label == 0 ? 0.3 : end, label == 1 ? 0.5 : end}};
            put(folder.filePath(QString("drawings/%1/%2.runoff").arg(label).arg(i)),
                QByteArray::fromStdString(core::formatDrawing({{stroke}})));
        }
    }
}

}  // namespace

void StrokesCliTest::initTestCase()
{
    const QDir folder(m_folder.path());
    const ProgramResult training = prepareBars(m_program, folder);
    QVERIFY2(training.status == 0, training.err.constData());
    writeBars(folder, "bars/one.dat", {"anna", "ben", "cleo", "dan", "eva", "finn", "gus", "hana", "ida", "jan"});
    writeBars(folder, "bars/two.dat", {"kim"});
    writeBars(folder, "nameless/one.dat", {"", ""});
    writeBars(folder, "places/pen-digits/one.dat", {"anna", "ben", "cleo"});
    writeDrawings(folder);
    put(folder.filePath("list.csv"), "file,segment,label,reason\na,1,0,x\n");
}

void StrokesCliTest::listsWriters()
{
    const QString command = "datasets --data-dir places";
    const QJsonObject entry = entryNamed("pen-digits", m_program.json(command + " --json").array());
    QCOMPARE(entry["writers"].toInt(), 3);
    QCOMPARE(entry["split_by"].toString(), QString("writer"));
    QCOMPARE(entry["train"].toInt(), 6);
    QCOMPARE(entry["test"].toInt(), 3);
    QVERIFY(!entryNamed("mnist", m_program.json(command + " --json").array()).contains("writers"));
    QVERIFY(m_program.run(command).out.contains("places/pen-digits, by 3 writers, divided by writer\n"));
    QVERIFY(m_program.run("datasets").out.contains("not found; put its files into a folder pen-digits in one of"));
}

void StrokesCliTest::evaluatesByWriter()
{
    const QJsonObject document = m_program.json("evaluate --model bars --dataset bars --json").object();
    QCOMPARE(document["n"].toInt(), 6);
    QCOMPARE(document["split_by"].toString(), QString("writer"));
    const QJsonArray writers = document["writers"].toArray();
    QCOMPARE(writers.size(), 2);
    int right = 0;
    for (const QJsonValue& writer : writers) {
        QCOMPARE(writer["images"].toInt(), 3);
        const QJsonObject softmax = writer["strategies"]["softmax"].toObject();
        QCOMPARE(softmax["accuracy"].toDouble(), softmax["right"].toInt() / 3.0);
        right += softmax["right"].toInt();
        QCOMPARE(writer["strategies"].toObject().keys(), document["strategies"].toObject().keys());
    }
    const QJsonValue softmax = document["strategies"]["softmax"];
    QCOMPARE(right, softmax["right"].toInt());
    QCOMPARE(softmax["confusion"].toArray().size(), 3);

    const QByteArray text = m_program.run("evaluate --model bars --dataset bars --strategies softmax").out;
    QVERIFY2(text.contains("\nHardest of 2 writers\n images     softmax  writer\n"), text.constData());
    for (const QJsonValue& writer : writers)
        QVERIFY(text.contains(writer["writer"].toString().toUtf8() + '\n'));
    QVERIFY(!m_program.run("evaluate --model bars --dataset data").out.contains("Hardest"));
}

void StrokesCliTest::listsEveryWriter()
{
    const QString command = "evaluate --model bars --dataset bars --part all";
    const QString all = m_program.run(command + " --by writer").out, some = m_program.run(command).out;
    QVERIFY(all.contains("\nAll 11 writers, the hardest first\n"));
    QVERIFY(some.contains("\nHardest of 11 writers\n"));
    for (const char* writer : {"anna", "ben", "cleo", "dan", "eva", "finn", "gus", "hana", "ida", "jan", "kim"})
        QVERIFY2(all.contains(QString("  %1\n").arg(writer)), writer);
    QCOMPARE(all.count('\n') - some.count('\n'), 6);
}

void StrokesCliTest::listsTheHardest()
{
    const QString command = "evaluate --model bars --dataset bars --part all --hardest 4";
    const QJsonObject document = m_program.json(command + " --json").object();
    QCOMPARE(document["n"].toInt(), 33);
    const QJsonArray hardest = document["hardest"].toArray();
    QCOMPARE(hardest.size(), 4);
    int before = 0;
    for (const QJsonValue& image : hardest) {
        QVERIFY(!image["writer"].toString().isEmpty());
        const QJsonObject said = image["said"].toObject();
        QCOMPARE(said.keys(), document["strategies"].toObject().keys());
        int right = 0;
        for (const QJsonValue& name : said)
            right += name == image["class"];
        QVERIFY(right >= before);
        before = right;
    }
    QVERIFY(m_program.run(command).out.contains("\nHardest 4 images\n"));
    QVERIFY(!m_program.json("evaluate --model bars --dataset bars --json").object().contains("hardest"));
}

void StrokesCliTest::adapts()
{
    const QString command = "adapt --model bars --dataset bars --out adapted.safetensors";
    const QJsonObject document = m_program.json(command + " --json").object();
    QCOMPARE(document["learned"]["writers"].toInt(), 6);
    QCOMPARE(document["tested"]["writers"].toInt(), 5);
    QCOMPARE(document["tested"]["n"].toInt(), 15);
    const QJsonValue softmax = document["strategies"]["softmax"];
    QCOMPARE(softmax["right_after"].toInt() - softmax["right_before"].toInt(),
             softmax["mended"].toInt() - softmax["spoiled"].toInt());
    QCOMPARE(m_program.run("evaluate --model adapted.safetensors --dataset bars").status, 0);
    QVERIFY(m_program.run(command).out.startsWith("Learned from 18 images of 6 writers, tested on 15 images of 5 "));
}

void StrokesCliTest::dividesByItem()
{
    const QJsonObject document = m_program.json("evaluate --model bars --dataset bars --split-by item --json").object();
    QCOMPARE(document["split_by"].toString(), QString("item"));
    QCOMPARE(document["n"].toInt(), 6);  // 2 of 11 in each of 3 classes
    QCOMPARE(m_program.json("evaluate --model bars --dataset nameless --json").object()["split_by"].toString(),
             QString("item"));
}

void StrokesCliTest::readsFoldersOfDrawings()
{
    const QJsonObject document = m_program.json("evaluate --model bars --dataset drawings --json").object();
    QCOMPARE(document["n"].toInt(), 3);
    QCOMPARE(document["class_names"].toArray().size(), 3);
    QVERIFY(!document.contains("writers") && document["split_by"] == "item");
}

void StrokesCliTest::statesTheDivision()
{
    const ProgramResult training = m_program.run(
        "train --dataset bars --out models/strokes.safetensors --strategies softmax" + QString(quickTraining));
    QVERIFY2(training.status == 0, training.err.constData());
    const QByteArray model = content(m_folder.filePath("models/strokes.safetensors"));
    QVERIFY(model.contains("\\\"split_by\\\":\\\"writer\\\""));
    QVERIFY(model.contains("\\\"test_writers\\\":\\\"2\\\""));
    const QString evaluate = "evaluate --model strokes --dataset bars --strategies softmax";
    QVERIFY(!m_program.run(evaluate).err.contains("Warning"));
    const QByteArray warning = m_program.run(evaluate + " --split-by item").err;
    QVERIFY2(warning.contains("was trained on images of bars divided by writer"), warning.constData());
}

void StrokesCliTest::leavesDrawingsOut()
{
    const QDir folder(m_folder.path());
    QByteArray list = "file,segment,label,reason\n";
    for (int segment = 1; segment <= 30; segment += 3)  // one drawing of each writer
        list += "one.dat," + QByteArray::number(segment) + ",0,an example\n";
    put(folder.filePath("left-out.csv"), list);
    const QJsonObject part =
        m_program.json("evaluate --model bars --dataset bars --leave-out left-out.csv --json").object();
    QCOMPARE(part["n"].toInt(), 4);
    QCOMPARE(part["left_out"].toInt(), 2);
    QVERIFY(m_program.run("evaluate --model bars --dataset bars --leave-out left-out.csv")
                .out.contains("\nLeft out: 2 images of the list\n"));
    const ProgramResult training = m_program.run(
        "train --dataset bars --leave-out left-out.csv --architecture lenet-small --strategies softmax --epochs 1 "
        "--head-epochs 1 --out some.safetensors");
    QVERIFY2(training.status == 0, training.err.constData());
    QVERIFY2(training.err.contains("on 19 images of bars"), training.err.constData());
}

void StrokesCliTest::refuses_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("a division that does not exist") << "evaluate --model bars --dataset bars --split-by person"
                                                    << "--split-by" << QByteArray();
    QTest::newRow("images whose files decide")
        << "evaluate --model bars --dataset data --split-by item"
        << "data: the files decide which images are for testing; leave out --split-by" << QByteArray();
    QTest::newRow("unknown writers") << "train --dataset nameless --out new.safetensors --split-by writer"
                                     << "nameless: expected images of at least two known writers" << QByteArray();
    QTest::newRow("by writer, for a data set without writers")
        << "evaluate --model bars --dataset data --by writer"
        << "data: --by writer: expected images whose writers are known, found none" << QByteArray();
    QTest::newRow("adapting to unknown writers")
        << "adapt --model bars --dataset nameless"
        << "nameless: expected images of at least two known writers, found 0" << QByteArray();
    QTest::newRow("adapting to a data set without writers")
        << "adapt --model bars --dataset data"
        << "data: expected images of at least two known writers, found 0" << QByteArray();
    QTest::newRow("an experiment by unknown writers") << "experiment fair --dataset nameless --split-by writer"
                                                      << "found none" << QByteArray();
    QTest::newRow("a mistake in a file") << "evaluate --model bars --dataset bad"
                                         << "bad/one.dat: line 3: expected 2 numbers for each point, as .COORD says"
                                         << QByteArray(".COORD X Y\n.PEN_DOWN\n1 2 3\n");
    QTest::newRow("a file outside") << "evaluate --model bars --dataset bad"
                                    << "which is outside" << QByteArray(".INCLUDE ../bar.png\n");
    QTest::newRow("a list for other drawings")
        << "evaluate --model bars --dataset bars --leave-out list.csv"
        << "list.csv, line 2: expected a drawing of the data set, found \"a#1\"" << QByteArray();
    QTest::newRow("a list that is missing") << "train --dataset bars --leave-out none.csv --out new.safetensors"
                                            << "none.csv" << QByteArray();
    QTest::newRow("nothing to download") << "datasets fetch pen-digits"
                                         << "pen-digits: expected a data set with a download address" << QByteArray();
}

void StrokesCliTest::refuses()
{
    QFETCH(QString, arguments);
    QFETCH(QString, says);
    QFETCH(QByteArray, file);
    QDir(m_folder.path()).mkpath("bad");
    put(m_folder.filePath("bad/one.dat"), file);
    const ProgramResult result = m_program.run(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.count('\n') == 1 && QString::fromUtf8(result.err).contains(says), result.err.constData());
    QCOMPARE(result.out, QByteArray());
    QVERIFY(!QFile::exists(m_folder.filePath("new.safetensors")));
}

RUNOFF_TEST(StrokesCliTest)
#include "strokes_cli_test.moc"
