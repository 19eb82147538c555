#include "core/base/error.h"
#include "core/base/file.h"
#include "core/data/unipen.h"
#include "core/image/drawing_file.h"
#include "tests/support/errors.h"
#include "tests/support/folder_content.h"
#include "tests/support/gzip.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

#include <string_view>

using namespace core;

namespace {

const std::string unipenHead = ".VERSION 1.0\n.HIERARCHY DIGIT\n.COORD X Y\n";
const std::string unipenDown = ".PEN_DOWN\n1 1\n2 4\n3 9\n";
const std::string unipenSeven = ".SEGMENT DIGIT 0 ? \"7\"\n";

/// "7 3 anna; 4 2+3": label, points of each stroke, writer.
QString summaryOf(const UnipenFile& file)
{
    QStringList segments;
    for (const UnipenSegment& segment : file.segments) {
        QStringList strokes;
        for (const Stroke& stroke : segment.ink.strokes)
            strokes << QString::number(stroke.points.size());
        segments << QString("%1 %2 %3")
                        .arg(QString::fromStdString(segment.label), strokes.join('+'),
                             QString::fromStdString(segment.writer))
                        .trimmed();
    }
    return segments.join("; ");
}

/// The points of the first stroke, rounded: "(0.2, 0.8) (0.8, 0.2)".
QString placesOf(const UnipenFile& file)
{
    QStringList places;
    for (const InkPoint& point : file.segments.at(0).ink.strokes.at(0).points)
        places << QString("(%1, %2)").arg(point.x, 0, 'g', 3).arg(point.y, 0, 'g', 3);
    return places.join(' ');
}

}  // namespace

class UnipenTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path root() const { return m_folder.path().toStdString(); }

    void write(const std::string& name, const auto& content) const { tests::writeBelow(root(), name, content); }
    UnipenFile read(const std::string& name = "a.dat", UnipenLimits limits = {}) const
    {
        return readUnipen(root() / name, root(), limits);
    }
    QString problem(const std::string& name = "a.dat", UnipenLimits limits = {}) const
    {
        return tests::errorOf([&] { read(name, limits); });
    }

private slots:
    void cleanup()
    {
        std::filesystem::remove_all(root());
        std::filesystem::create_directory(root());
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("summary");
        const auto row = [](const char* name, const std::string& text, const char* summary) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << QString(summary);
        };
        row("a segment before its ink", unipenHead + unipenSeven + unipenDown, "7 3");
        row("a segment after its ink", unipenHead + unipenDown + unipenSeven, "7 3");
        row("no end of line at the end", unipenHead + unipenDown + ".SEGMENT DIGIT 0 ? \"7\"", "7 3");
        row("a range", unipenHead + ".SEGMENT DIGIT 0-1 OK \"4\"\n" + unipenDown + ".PEN_UP\n.PEN_DOWN\n5 5\n",
            "4 3+1");
        row("ranges",
            unipenHead + ".PEN_DOWN\n0 0\n.PEN_DOWN\n1 1\n1 2\n.PEN_DOWN\n2 2\n.PEN_DOWN\n3 3\n4 4\n5 5\n"
                + ".SEGMENT DIGIT 0-1,3 ? \"5\"\n.SEGMENT DIGIT 2 ? \"1\"\n",
            "5 1+2+3; 1 1");
        row("pen-up points are a component without ink",
            unipenHead + ".PEN_DOWN\n1 1\n.PEN_UP\n2 2\n.PEN_DOWN\n3 3\n4 4\n.SEGMENT DIGIT 0-2 ? \"5\"\n", "5 1+2");
        row("components without points do not count",
            unipenHead
                + ".PEN_UP\n.PEN_DOWN\n.PEN_DOWN\n1 1\n.PEN_UP\n.PEN_UP\n.PEN_DOWN\n3 3\n4 4\n.SEGMENT DIGIT 1 ? "
                  "\"5\"\n",
            "5 2");
        row("points in the line of the keyword, and several in a line",
            unipenHead + ".PEN_DOWN 1 1 2 2\n3 3 4 4\n" + unipenSeven, "7 4");
        row("more columns", ".COORD T X P Y\n.PEN_DOWN\n0 1 0.5 1\n10 2 0.5 2\n" + unipenSeven, "7 2");
        row("columns change",
            ".COORD X Y T\n.PEN_DOWN\n1 1 0\n.COORD Y X\n.PEN_DOWN\n2 2\n3 3\n.SEGMENT D 0-1 ? \"7\"\n", "7 1+2");
        row("lines of Windows, blanks and empty lines",
            ".VERSION 1.0\r\n\r\n.COORD X Y  \r\n.PEN_DOWN \r\n  1\t 1 \r\n\r\n 2 2\r\n" + unipenSeven, "7 2");
        row("byte order mark", "\xEF\xBB\xBF" + unipenHead + unipenDown + unipenSeven, "7 3");
        row("unknown keywords, comments and their text",
            unipenHead + ".COMMENT by hand\n1 2 3\n.X_DIM 600\n.MY_OWN a\nb \"c\n.DATE 11 24 26\n" + unipenDown
                + ".DT 100\n" + unipenSeven,
            "7 3");
        row("labels", unipenHead + unipenDown + ".SEGMENT DIGIT 0 ? \"a \\\"b\\\" \\\\ c\"\n", "a \"b\" \\ c 3");
        row("label without quality", unipenHead + unipenDown + ".SEGMENT DIGIT 0 \"7\"\n", "7 3");
        row("the lowest level of a hierarchy",
            ".HIERARCHY WORD DIGIT\n.COORD X Y\n.SEGMENT WORD 0-1 ? \"71\"\n.SEGMENT DIGIT 0 ? \"7\"\n.SEGMENT DIGIT 1 "
            "? "
            "\"1\"\n"
                + unipenDown + unipenDown,
            "7 3; 1 3");
        row("the lowest level that occurs",
            ".HIERARCHY WORD DIGIT\n.COORD X Y\n.SEGMENT WORD 0 ? \"71\"\n" + unipenDown, "71 3");
        row("no hierarchy", ".COORD X Y\n" + unipenDown + ".SEGMENT LETTER 0 GOOD \"b\"\n", "b 3");
        row("writers",
            unipenHead + ".WRITER_ID anna\n" + unipenDown + unipenSeven + ".WRITER_ID b/2 left\n" + unipenDown
                + ".SEGMENT DIGIT 1 ? \"1\"\n",
            "7 3 anna; 1 3 b/2 left");
        row("the writer of the ink, not of the line",
            unipenHead + ".WRITER_ID anna\n" + unipenDown + ".WRITER_ID ben\n" + unipenDown + unipenSeven
                + ".SEGMENT DIGIT 1 ? \"1\"\n",
            "7 3 anna; 1 3 ben");
        row("the writer of the line, where the ink has none",
            unipenHead + unipenDown + ".WRITER_ID anna\n" + unipenSeven, "7 3 anna");
        row("no segments", unipenHead + unipenDown, "");
        row("nothing", "", "");
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, summary);
        write("a.dat", text.toStdString());
        QCOMPARE(summaryOf(read()), summary);
        write("a.dat.gz", tests::gzipped(text.toStdString()));
        QCOMPARE(summaryOf(read("a.dat.gz")), summary);
    }

    void placesPointsOnTheCanvas_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("places");
        const auto row = [](const char* name, const char* text, const char* places) {
            QTest::newRow(name) << QByteArray(text) << QString(places);
        };
        row("y points up", ".COORD X Y\n.PEN_DOWN\n0 0\n60 120\n", "(0.35, 0.8) (0.65, 0.2)");
        row("other order", ".COORD Y X\n.PEN_DOWN\n0 0\n120 60\n", "(0.35, 0.8) (0.65, 0.2)");
        row("more columns", ".COORD T Y P X\n.PEN_DOWN\n1 0 2 0\n3 120 4 60\n", "(0.35, 0.8) (0.65, 0.2)");
        row("signs, decimals and exponents", ".COORD X Y\n.PEN_DOWN\n-0.5 +.5\n0.1e1 3.5\n", "(0.35, 0.8) (0.65, 0.2)");
        row("a flat one keeps its shape", ".COORD X Y\n.PEN_DOWN\n1000 5\n2000 5\n", "(0.2, 0.5) (0.8, 0.5)");
        row("a dot", ".COORD X Y\n.PEN_DOWN\n1000 5\n", "(0.5, 0.5)");
        row("twice as many units across in a millimetre",
            ".COORD X Y\n.X_POINTS_PER_MM 20\n.Y_POINTS_PER_MM 10\n.PEN_DOWN\n0 0\n120 120\n",
            "(0.35, 0.8) (0.65, 0.2)");
        row("resolution in inches and millimetres",
            ".COORD X Y\n.X_POINTS_PER_INCH 254\n.Y_POINTS_PER_MM 5\n.PEN_DOWN\n0 0\n60 60\n",
            "(0.35, 0.8) (0.65, 0.2)");
        row("resolution of one axis only", ".COORD X Y\n.X_POINTS_PER_MM 20\n.PEN_DOWN\n0 0\n60 120\n",
            "(0.35, 0.8) (0.65, 0.2)");
    }
    void placesPointsOnTheCanvas()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, places);
        write("a.dat", text.toStdString() + unipenSeven);
        QCOMPARE(placesOf(read()), places);
    }
    /// A drawing that is saved and opened again has the same points.
    void roundsAsDrawingsDo()
    {
        write("a.dat", ".COORD X Y\n.PEN_DOWN\n0 0\n7 3\n11 13\n" + unipenSeven);
        const Ink ink = read().segments.at(0).ink;
        QCOMPARE(parseDrawing(formatDrawing(ink), "ink"), ink);
        QCOMPARE(ink.strokes.at(0).width, defaultPenWidth);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const std::string& text, const char* says) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << "a.dat: line " + QString(says);
        };
        row("no UNIPEN", "hello\n", "1: expected a keyword of UNIPEN, such as .VERSION, found \"hello\"");
        row("points before the columns", ".VERSION 1.0\n.PEN_DOWN\n1 2\n",
            "3: expected .COORD before the points, found none");
        row("columns without Y", ".COORD X T\n",
            "1: expected X and Y once each, in at most 16 columns, found 1 and 0 in 2");
        row("a column twice", ".COORD X Y X\n", "1: expected X and Y once each");
        row("no columns", ".COORD\n", "1: expected X and Y once each");
        row("a number missing", unipenHead + ".PEN_DOWN\n1 2\n3\n",
            "6: expected 2 numbers for each point, as .COORD says, found 1");
        row("a number too many", unipenHead + ".PEN_DOWN 1 2 3\n", "4: expected 2 numbers for each point");
        row("no number", unipenHead + ".PEN_DOWN\n1 two\n", "5: expected a number between -1e9 and 1e9, found \"two\"");
        row("a comma", unipenHead + ".PEN_DOWN\n1,5 2\n", "5: expected a number between -1e9 and 1e9, found \"1,5\"");
        row("not a number", unipenHead + ".PEN_DOWN\nnan 2\n", "5: expected a number");
        row("infinite", unipenHead + ".PEN_DOWN\ninf 2\n", "5: expected a number");
        row("far away", unipenHead + ".PEN_DOWN\n2e9 2\n", "5: expected a number");
        row("no number in another column", ".COORD X Y T\n.PEN_DOWN\n1 2 soon\n", "3: expected a number");
        row("a zero byte", unipenHead + ".PEN_DOWN\n1 2" + std::string(1, '\0') + "\n", "5: expected a number");
        row("points after a segment", unipenHead + ".PEN_DOWN\n" + unipenSeven + "1 2\n",
            "6: expected a keyword, such as .PEN_DOWN, found \"1 2\"");
        row("a keyword behind blanks", unipenHead + "  .PEN_DOWN\n", "4: expected a keyword");
        row("a component that is not there", unipenHead + ".SEGMENT DIGIT 1 ? \"7\"\n" + unipenDown,
            "4: expected component numbers up to 0, the last component with points, found 1");
        row("a component without points", unipenHead + unipenSeven + ".PEN_DOWN\n",
            "4: expected components with points, found none");
        row("a huge range", unipenHead + ".SEGMENT DIGIT 0-18446744073709551615 ? \"7\"\n" + unipenDown,
            "4: expected component numbers up to 0");
        row("a number beyond 64 bits", unipenHead + ".SEGMENT DIGIT 18446744073709551616 ? \"7\"\n" + unipenDown,
            "4: expected component numbers such as 3, 3-5 or 3-4,7, found \"18446744073709551616\"");
        row("a range backwards", unipenHead + ".SEGMENT DIGIT 1-0 ? \"7\"\n" + unipenDown + unipenDown,
            "4: expected increasing component numbers, found \"1-0\"");
        row("a component twice", unipenHead + ".SEGMENT DIGIT 0,0 ? \"7\"\n" + unipenDown,
            "4: expected increasing component numbers, found \"0,0\"");
        row("half a range", unipenHead + ".SEGMENT DIGIT 0- ? \"7\"\n" + unipenDown,
            "4: expected component numbers such as");
        row("an empty part", unipenHead + ".SEGMENT DIGIT 0, ? \"7\"\n" + unipenDown,
            "4: expected component numbers such as");
        row("a part of a component", unipenHead + ".SEGMENT DIGIT 0:1-0:2 ? \"7\"\n" + unipenDown,
            "4: expected component numbers such as 3, 3-5 or 3-4,7, found \"0:1\"");
        row("unknown components", unipenHead + ".SEGMENT DIGIT ? ? \"7\"\n" + unipenDown,
            "4: expected component numbers such as 3, 3-5 or 3-4,7, found \"?\"");
        row("no components", unipenHead + ".SEGMENT DIGIT \"7\"\n" + unipenDown,
            "4: expected component numbers such as");
        row("no type", unipenHead + ".SEGMENT\n", "4: expected the type of the segment, such as DIGIT, found none");
        row("only pen-up", unipenHead + unipenSeven + ".PEN_UP\n1 1\n",
            "4: expected components with .PEN_DOWN, found only .PEN_UP");
        row("no label", unipenHead + ".SEGMENT DIGIT 0 ?\n" + unipenDown,
            "4: expected a label in double quotes, found \"?\"");
        row("a label without quotes", unipenHead + ".SEGMENT DIGIT 0 ? 7\n" + unipenDown,
            "4: expected a label in double quotes");
        row("an empty label", unipenHead + ".SEGMENT DIGIT 0 ? \"\"\n" + unipenDown,
            "4: expected a label, found an empty one");
        row("an open label", unipenHead + ".SEGMENT DIGIT 0 ? \"7\\\"\n" + unipenDown,
            "4: expected a closing quote at the end of the label");
        row("text after the label", unipenHead + ".SEGMENT DIGIT 0 ? \"7\" 8\n" + unipenDown,
            "4: expected nothing after the label, found \"8\"");
        row("too many words before the label", unipenHead + ".SEGMENT DIGIT 0 1 ? \"7\"\n" + unipenDown,
            "4: expected a quality and a label");
        row("a type that the hierarchy lacks", unipenHead + ".SEGMENT WORD 0 ? \"7\"\n" + unipenDown,
            "4: expected a type of segments that .HIERARCHY names, found \"WORD\"");
        row("several types without a hierarchy",
            ".COORD X Y\n" + unipenDown + unipenSeven + ".SEGMENT WORD 0 ? \"7\"\n",
            "7: expected .HIERARCHY in a file with several types of segments, found \"WORD\"");
        row("an empty hierarchy", ".HIERARCHY\n",
            "1: expected the levels of segments, such as WORD CHARACTER, found none");
        row("no name of a writer", unipenHead + ".WRITER_ID\n", "4: expected the name of a writer, found none");
        row("ink of two writers",
            unipenHead + ".SEGMENT DIGIT 0-1 ? \"4\"\n.WRITER_ID a\n" + unipenDown + ".WRITER_ID b\n" + unipenDown,
            "4: expected ink of one writer, found ink of several");
        row("a resolution of 0", ".X_POINTS_PER_MM 0\n", "1: expected a number above 0, found \"0\"");
        row("no resolution", ".Y_POINTS_PER_INCH\n", "1: expected a number above 0, found none");
        row("a long word is cut", std::string(1000, 'x') + "\n",
            "1: expected a keyword of UNIPEN, such as .VERSION, found \"xxx");
        row("an endless line", unipenHead + ".COMMENT " + std::string(1'200'000, 'x'),
            "3: expected a next line of at most 1048576 bytes, found a longer one");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        write("a.dat", text.toStdString());
        QVERIFY2(tests::isOneLineWith(problem(), says), qPrintable(problem()));
        QVERIFY(problem().size() < 400);
    }
    void refusesDamagedGzip()
    {
        Bytes file = tests::gzipped(unipenHead + unipenDown + unipenSeven);
        file.resize(file.size() / 2);
        write("a.dat.gz", file);
        QVERIFY2(
            tests::isOneLineWith(problem("a.dat.gz"), "a.dat.gz: expected a complete gzip file, found a truncated one"),
            qPrintable(problem("a.dat.gz")));
        QVERIFY(!looksLikeUnipen(root() / "nowhere.dat"));
        QVERIFY(tests::isOneLineWith(problem("nowhere.dat"), "nowhere.dat"));
    }
};

RUNOFF_TEST(UnipenTest)
#include "unipen_test.moc"
