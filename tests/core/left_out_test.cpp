#include "core/base/file.h"
#include "core/data/join.h"
#include "core/data/left_out.h"
#include "core/data/sample.h"
#include "core/model/provenance.h"
#include "core/training/preparation.h"
#include "tests/support/errors.h"
#include "tests/support/stroke_bars.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

using namespace core;

/// Drawings that a list takes out of a data set.
class LeftOutTest : public QObject {
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void readsLists_data();
    void readsLists();
    void refuses_data();
    void refuses();
    void selectsTheOthers();
    void findsTheHeldOutImagesAgain();

private:
    QTemporaryDir m_folder;
    const TrainTest m_data = tests::strokeBars("bars", 5);  // "one.dat", labels 0, 1, 2 in turn from segment 1

    std::filesystem::path listWith(const QString& text) const
    {
        const std::filesystem::path path = m_folder.filePath("list.csv").toStdString();
        writeFile(path, text.toStdString());
        return path;
    }
};

void LeftOutTest::names_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("segment");
    QTest::addColumn<QString>("name");
    QTest::newRow("a segment of a file") << "a/digits.dat" << 17 << "a/digits.dat#17";
    QTest::newRow("a packed file") << "digits.dat.gz" << 1 << "digits.dat#1";
    QTest::newRow("a file with one drawing") << "7/seven.runoff" << 0 << "7/seven.runoff#0";
}

void LeftOutTest::names()
{
    QFETCH(const QString, file);
    QFETCH(const int, segment);
    QTEST(QString::fromStdString(drawingName({.ink = {}, .file = file.toStdString(), .segment = segment})), "name");
}

void LeftOutTest::readsLists_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("drawings");
    const QString header = "file,segment,label,reason\n";
    QTest::newRow("none") << header << QStringList{};
    QTest::newRow("two, sorted") << header + "one.dat,5,1,cut\none.dat,1,0,\"an 8, not a 0\"\n"
                                 << QStringList{"one.dat#1", "one.dat#5"};
    QTest::newRow("of a packed file") << header + "one.dat.gz,3,2,wrong\n" << QStringList{"one.dat#3"};
    QTest::newRow("lines of Windows, an empty line") << "file,segment,label,reason\r\none.dat,2,1,x\r\n\r\n"
                                                     << QStringList{"one.dat#2"};
    QTest::newRow("no end of the last line") << header + "one.dat,2,1,x" << QStringList{"one.dat#2"};
}

void LeftOutTest::readsLists()
{
    QFETCH(const QString, list);
    QStringList drawings;
    for (const std::string& name : leftOutDrawings(listWith(list), m_data))
        drawings.append(QString::fromStdString(name));
    QTEST(drawings, "drawings");
}

void LeftOutTest::refuses_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("says");
    const QString header = "file,segment,label,reason\n";
    QTest::newRow("an empty file") << ""
                                   << "line 1: expected file,segment,label,reason, found \"\"";
    QTest::newRow("other columns") << "a,b\n"
                                   << "line 1: expected file,segment,label,reason, found \"a,b\"";
    QTest::newRow("too few fields") << header + "one.dat,1,0\n"
                                    << "line 2: expected 4 fields (file,segment,label,reason), found 3";
    QTest::newRow("no number") << header + "one.dat,1,0,x\none.dat,one,0,x\n"
                               << "line 3: expected the number of a segment, found \"one\"";
    QTest::newRow("no such file") << header + "two.dat,1,0,x\n"
                                  << "line 2: expected a drawing of the data set, found \"two.dat#1\"";
    QTest::newRow("no such segment") << header + "one.dat,31,0,x\n"
                                     << "found \"one.dat#31\"";
    QTest::newRow("another label") << header + "one.dat,1,2,x\n"
                                   << "line 2: expected the label 0 as in the data set, found \"2\"";
    QTest::newRow("twice") << header + "one.dat,1,0,x\none.dat.gz,1,0,y\n"
                           << "line 3: expected each drawing once, found \"one.dat#1\" again";
}

void LeftOutTest::refuses()
{
    QFETCH(const QString, list);
    QFETCH(const QString, says);
    const auto path = listWith(list);
    const QString error = tests::errorOf<UsageError>([&] { leftOutDrawings(path, m_data); });
    QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
    QVERIFY(error.startsWith(QString::fromStdString(path.string())));
}

void LeftOutTest::selectsTheOthers()
{
    TrainTest pictures = tests::tinyData({.side = 28, .perClass = 4});
    pictures.train.name = pictures.test.name = "pictures";
    const TrainTest joined = joinedSets({pictures, m_data}, {});
    const std::string name = drawingName(*m_data.train.strokes[1]);
    const Dataset rest = select(joined.train, {.leftOut = {name, "other.dat#1"}});
    QCOMPARE(rest.size(), joined.train.size() - 1);
    QCOMPARE(imagesOf(rest, 0).size(), pictures.train.size());
    for (const auto& item : rest.strokes)
        QVERIFY(!item || drawingName(*item) != name);
    QCOMPARE(select(joined.train, {.stride = 2, .leftOut = {name}}).pixels, select(rest, {.stride = 2}).pixels);
}

void LeftOutTest::findsTheHeldOutImagesAgain()
{
    Recipe recipe;
    recipe.heldShare = 0.3;
    recipe.selection = {.leftOut = {drawingName(*m_data.train.strokes[0]), drawingName(*m_data.train.strokes[4])}};
    const TrainTest used = selectedForTraining(m_data, *recipe.selection);
    QCOMPARE(used.train.size(), m_data.train.size() - 2);
    QCOMPARE(used.test.size(), m_data.test.size());
    TrainingOutcome outcome;
    outcome.classifier.classNames = used.train.classNames;
    addProvenance(outcome, used, recipe);
    QVERIFY(selectionFrom(outcome.classifier.provenance).leftOut == recipe.selection->leftOut);
    const auto held = heldOutOf(outcome.classifier, m_data.train);
    QVERIFY(held && held->pixels == heldOutOf(outcome.classifier, used.train)->pixels);
    outcome.classifier.provenance.erase(provenance_key::leftOut);
    QVERIFY(!heldOutOf(outcome.classifier, m_data.train));
}

RUNOFF_TEST(LeftOutTest)
#include "left_out_test.moc"
