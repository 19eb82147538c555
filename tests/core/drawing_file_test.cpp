#include "core/base/file.h"
#include "core/base/random.h"
#include "core/image/drawing_file.h"
#include "tests/support/errors.h"
#include "tests/support/near.h"
#include "tests/support/processor_time.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

#include <cmath>
#include <limits>

using namespace core;

namespace {

const std::string head = R"({"format": "runoff-drawing", "version": 1, )";

std::string withStrokes(const std::string& strokes)
{
    return head + "\"strokes\": [" + strokes + "]}";
}

std::string repeated(const std::string& text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

}  // namespace

class DrawingFileTest : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWas()
    {
        Random random(5);
        Ink ink;
        for (int stroke = 0; stroke < 5; ++stroke) {
            Stroke made{.points = {}, .width = random.uniform(0.02, 0.2), .erases = stroke == 3};
            for (int point = 0; point <= 20 * stroke; ++point)
                made.points.push_back({random.uniform(-0.2, 1.2), random.uniform(-0.2, 1.2),
                                       point % 2 == 0 ? 1.0 : random.uniform(0.1, 1.0)});
            ink.strokes.push_back(made);
        }
        const Ink read = parseDrawing(formatDrawing(ink), "test");
        QCOMPARE(read.strokes.size(), ink.strokes.size());
        for (std::size_t stroke = 0; stroke < ink.strokes.size(); ++stroke) {
            QCOMPARE(read.strokes[stroke].erases, ink.strokes[stroke].erases);
            QVERIFY(std::abs(read.strokes[stroke].width - ink.strokes[stroke].width) <= 0.5e-5);
            QCOMPARE(read.strokes[stroke].points.size(), ink.strokes[stroke].points.size());
            for (std::size_t at = 0; at < ink.strokes[stroke].points.size(); ++at) {
                const InkPoint& one = read.strokes[stroke].points[at];
                const InkPoint& other = ink.strokes[stroke].points[at];
                COMPARE_NEAR(one.x, other.x, 1e-5);
                COMPARE_NEAR(one.y, other.y, 1e-5);
                COMPARE_NEAR(one.pressure, other.pressure, 1e-5);
            }
        }
        QCOMPARE(formatDrawing(read), formatDrawing(ink));  // what was rounded once stays
    }

    void looksAsDocumented()
    {
        const Ink ink{{{.points = {{0.25, 0.5}, {1.0, 0.33333333, 0.5}}, .width = 0.075}}};
        QCOMPARE(formatDrawing(ink), std::string(R"({
  "format": "runoff-drawing",
  "version": 1,
  "units": "canvas",
  "strokes": [
    {"width": 0.075, "points": [[0.25, 0.5], [1, 0.33333, 0.5]]}
  ]
}
)"));
        QCOMPARE(parseDrawing(formatDrawing({}), "empty"), Ink{});
    }

    void theExampleOfTheDocumentationIsRead()
    {
        const Bytes page = readFile(RUNOFF_SOURCE_DIR "/docs/drawing-format.md");
        const std::string text(page.begin(), page.end());
        const std::size_t begin = text.find("```json\n") + 8;
        const Ink ink = parseDrawing(text.substr(begin, text.find("```", begin) - begin), "docs");
        QVERIFY(ink.strokes.size() >= 2);
    }

    void isDeafToWhatItDoesNotKnow()
    {
        const Ink ink = parseDrawing(
            "\xEF\xBB\xBF" + head + R"("by": "me", "strokes": [{"colour": "red", "width": 1, "points": [[0, 1]]}]})",
            "test");
        QCOMPARE(ink, (Ink{{{.points = {{0.0, 1.0, 1.0}}, .width = 1.0}}}));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const std::string& text, const char* says) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << QString(says);
        };
        const std::string good = R"({"width": 0.1, "points": [[0, 0]]})";
        row("nothing", "", "expected a drawing as JSON, found something else at line 1, column 1");
        row("no JSON", "hello", "line 1, column 1");
        row("cut off", head + "\n\"strokes\": [", "line 2, column 13");
        row("not UTF-8", withStrokes("\"\xFF\""), "expected a drawing as JSON");
        row("two documents", withStrokes("") + "{}", "expected a drawing as JSON");
        row("a name twice", withStrokes("").substr(0, 1) + R"("version": 1, )" + withStrokes("").substr(1),
            "a second \"version\"");
        row("a name twice inside", withStrokes(R"({"width": 0.1, "width": 0.2, "points": [[0, 0]]})"),
            "a second \"width\"");
        row("a list", "[]", "expected a drawing as a JSON object, found an array");
        row("deep", std::string(100000, '['), "expected a drawing as JSON, found more than 64 nested lists");
        row("deep inside", withStrokes(std::string(100000, '[')), "found more than 64 nested lists");
        row("millions of values", head + "\"more\": [" + "0" + repeated(",0", 2'000'000) + "], \"strokes\": []}",
            "more than 2000000 values");
        row("no format", R"({"version": 1, "strokes": []})", "found no \"format\"");
        row("another format", R"({"format": "png", "version": 1, "strokes": []})", "found another format");
        row("format no text", R"({"format": null, "version": 1, "strokes": []})", "found null");
        row("no version", R"({"format": "runoff-drawing", "strokes": []})", "found no \"version\"");
        row("a newer version", R"({"format": "runoff-drawing", "version": 2, "strokes": []})",
            "version 2 of a newer Runoff");
        row("version 0", R"({"format": "runoff-drawing", "version": 0, "strokes": []})", "expected version 1, found 0");
        row("version in words", R"({"format": "runoff-drawing", "version": "1", "strokes": []})",
            "expected version 1, found a string");
        row("version with a point", R"({"format": "runoff-drawing", "version": 1.5, "strokes": []})",
            "expected version 1, found 1.5");
        row("other units", head + R"("units": "pixels", "strokes": []})",
            "expected \"units\": \"canvas\", found other units");
        row("no strokes", R"({"format": "runoff-drawing", "version": 1})", "found no \"strokes\"");
        row("strokes no list", head + R"("strokes": {}})", "expected strokes as a list, found an object");
        row("a stroke as a list", withStrokes(good + ", []"),
            "stroke 2: expected a stroke as an object, found an array");
        row("no width", withStrokes(R"({"points": [[0, 0]]})"), "stroke 1: expected a width, found no \"width\"");
        row("width in words", withStrokes(R"({"width": "broad", "points": [[0, 0]]})"),
            "stroke 1, width: expected a width in canvas units, 0.001 to 1, found a string");
        row("width 0", withStrokes(R"({"width": 0, "points": [[0, 0]]})"), "0.001 to 1, found 0");
        row("width 2", withStrokes(R"({"width": 2, "points": [[0, 0]]})"), "0.001 to 1, found 2");
        row("erases in words", withStrokes(R"({"width": 0.1, "erases": 1, "points": [[0, 0]]})"),
            "stroke 1, erases: expected true or false, found 1");
        row("no points", withStrokes(R"({"width": 0.1})"), "stroke 1: expected points, found no \"points\"");
        row("no point", withStrokes(R"({"width": 0.1, "points": []})"),
            "stroke 1, points: expected a list of one point or more, found an empty one");
        row("points no list", withStrokes(R"({"width": 0.1, "points": 3})"),
            "stroke 1, points: expected a list of one point or more, found 3");
        row("a point as an object", withStrokes(R"({"width": 0.1, "points": [[0, 0], {"x": 0}]})"),
            "stroke 1, point 2: expected [x, y] or [x, y, pressure], found an object");
        row("one coordinate", withStrokes(R"({"width": 0.1, "points": [[0]]})"), "found a list of 1");
        row("four numbers", withStrokes(R"({"width": 0.1, "points": [[0, 0, 1, 1]]})"), "found a list of 4");
        row("x in words", withStrokes(R"({"width": 0.1, "points": [["a", 0]]})"),
            "stroke 1, point 1: expected x in canvas units, -4 to 5, found a string");
        row("y is null", withStrokes(R"({"width": 0.1, "points": [[0, null]]})"),
            "expected y in canvas units, -4 to 5, found null");
        row("far away", withStrokes(R"({"width": 0.1, "points": [[0, -4.5]]})"), "found -4.5");
        row("not a number", withStrokes(R"({"width": 0.1, "points": [[0, NaN]]})"), "expected a drawing as JSON");
        row("too large a number", withStrokes(R"({"width": 0.1, "points": [[0, 1e999]]})"),
            "a number that is too large");
        row("pressure 1.5", withStrokes(R"({"width": 0.1, "points": [[0, 0, 1.5]]})"),
            "expected a pressure from 0 to 1, found 1.5");
        row("negative pressure", withStrokes(R"({"width": 0.1, "points": [[0, 0, -0.1]]})"), "found -0.1");
        std::string many = good;
        for (std::size_t stroke = 0; stroke < mostStrokes; ++stroke)
            many += "," + good;
        row("too many strokes", withStrokes(many), "expected at most 10000 strokes, found 10001");
        std::string points = "[0,0]";
        for (std::size_t point = 0; point < mostPoints; ++point)
            points += ",[0,0]";
        row("too many points", withStrokes(R"({"width": 0.1, "points": [)" + points + "]}"),
            "expected at most 400000 points");
        row("too large", withStrokes("") + std::string(largestDrawing, ' '), "expected at most 16 MB");
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const QString error = tests::errorOf([&] { parseDrawing(text.toStdString(), "four.runoff"); });
        QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
        QVERIFY2(error.startsWith("four.runoff: "), qPrintable(error));
        QVERIFY2(error.size() < 200, qPrintable(error));
    }

    /// Names that the reader does not know are none of its business, however many.
    void isLinear_data()
    {
        QTest::addColumn<QByteArray>("more");
        QByteArray names = "{";
        for (int i = 0; i < 100'000; ++i)
            names += (i > 0 ? ",\"" : "\"") + QByteArray::number(i) + "\":0";
        QTest::newRow("100,000 names") << names + "}";
        QTest::newRow("a list of a million objects") << "[" + QByteArray("{},").repeated(999'999) + "{}]";
    }

    void isLinear()
    {
        QFETCH(QByteArray, more);
        const tests::ProcessorTime time;
        QCOMPARE(parseDrawing(head + "\"more\": " + more.toStdString() + ", \"strokes\": []}", "test"), Ink{});
        QVERIFY2(time.seconds() < 10, qPrintable(QString::number(time.seconds())));
    }

    void anyCutIsRefusedOrReadWhole()
    {
        const std::string whole =
            formatDrawing({{{.points = {{0.1, 0.2, 0.3}, {0.4, 0.5}}, .width = 0.1}, {.points = {{0.9, 0.9}}}}});
        for (std::size_t length = 0; length + 2 < whole.size(); ++length)
            QVERIFY(!tests::errorOf([&] { parseDrawing(whole.substr(0, length), "cut"); }).isEmpty());
    }

    void anyChangedLetterIsRefusedOrReadInRange()
    {
        Random random(11);
        const std::string whole =
            formatDrawing({{{.points = {{0.1, 0.2, 0.3}, {0.4, 0.5}}, .width = 0.1}, {.points = {{0.9, 0.9}}}}});
        for (int trial = 0; trial < 3000; ++trial) {
            std::string text = whole;
            for (int change = 0; change < 3; ++change)
                text[static_cast<std::size_t>(random.uniform(0.0, 0.999) * static_cast<double>(text.size()))] =
                    static_cast<char>(random.uniform(0.0, 255.9));
            try {
                for (const Stroke& stroke : parseDrawing(text, "changed").strokes)
                    QVERIFY(stroke.width > 0.0 && stroke.width <= 1.0 && !stroke.points.empty());
            } catch (const Error& error) {
                QVERIFY(!std::string_view(error.what()).empty());
            }
        }
    }

    void whatCannotBeWrittenIsBroughtIntoRange()
    {
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        const Ink ink{{{.points = {{nan, 0.0}, {99.0, 0.5, 7.0}}, .width = 9.0}, {.points = {{0.0, nan}}}}};
        QCOMPARE(parseDrawing(formatDrawing(ink), "test"), (Ink{{{.points = {{5.0, 0.5, 1.0}}, .width = 1.0}}}));
        QVERIFY(!tests::errorOf([] { formatDrawing({std::vector<Stroke>(mostStrokes + 1)}); }).isEmpty());
        QVERIFY(
            !tests::errorOf([] { formatDrawing({{{.points = std::vector<InkPoint>(mostPoints + 1)}}}); }).isEmpty());
    }

    void filesAreNamed()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("four.runoff").toStdString();
        const Ink ink{{{.points = {{0.5, 0.5}}}}};
        writeFile(path, formatDrawing(ink));
        QCOMPARE(readDrawing(path), ink);
        const QString missing = tests::errorOf([&] { readDrawing(path + "x"); });
        QVERIFY2(tests::isOneLineWith(missing, "four.runoffx"), qPrintable(missing));
    }

    void tellsDrawingsFromPictures_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::addColumn<bool>("drawing");
        QTest::newRow("drawing") << QByteArray("{\"format\"") << true;
        QTest::newRow("with a mark and spaces") << QByteArray("\xEF\xBB\xBF \r\n\t{") << true;
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n") << false;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("spaces") << QByteArray("   ") << false;
    }

    void tellsDrawingsFromPictures()
    {
        QFETCH(QByteArray, beginning);
        QTEST(looksLikeDrawing(beginning.toStdString()), "drawing");
    }
};

RUNOFF_TEST(DrawingFileTest)
#include "drawing_file_test.moc"
