#include "core/data/catalogue.h"
#include "core/data/strokes.h"
#include "core/image/drawing_file.h"
#include "core/image/normalize.h"
#include "core/image/pen.h"
#include "tests/support/full_set.h"
#include "tests/support/near.h"
#include "tests/support/processor_time.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>
#include <vector>

using namespace core;

namespace {

struct Look {
    double x = 0.0, y = 0.0;    ///< centre of mass in pixel indices
    int width = 0, height = 0;  ///< of the ink above 0.2
    double mass = 0.0;
};

Look lookOf(const Image& image)
{
    Look look;
    int left = 99, right = -1, top = 99, bottom = -1;
    for (int y = 0; y < image.extent(1); ++y)
        for (int x = 0; x < image.extent(2); ++x) {
            const float value = image.values()[static_cast<std::size_t>(y * image.extent(2) + x)];
            look.mass += value, look.x += value * x, look.y += value * y;
            if (value > 0.2F) {
                left = std::min(left, x), right = std::max(right, x);
                top = std::min(top, y), bottom = std::max(bottom, y);
            }
        }
    look.x /= look.mass, look.y /= look.mass;
    look.width = right - left + 1, look.height = bottom - top + 1;
    return look;
}

/// A seven of a given size and place.
Ink seven(double left, double top, double size, double width = defaultPenWidth)
{
    return {{{.points = {{left, top}, {left + 0.7 * size, top}, {left + 0.3 * size, top + size}}, .width = width}}};
}

/// A wave along a line from (0, 0) to (x, y), `ratio` times as long as it is high.
Ink wave(double x, double y, double ratio)
{
    Ink ink{{{.points = {}}}};
    for (int i = 0; i <= 60; ++i) {
        const double along = i / 60.0, across = 0.5 / ratio * std::sin(2.0 * std::numbers::pi * along);
        ink.strokes[0].points.push_back({x * along - y * across, y * along + x * across});
    }
    return ink;
}

Ink dots(const std::vector<InkPoint>& points)
{
    Ink ink;
    for (const InkPoint& point : points)
        ink.strokes.push_back({.points = {point}});
    return ink;
}

/// The stroke drawn forth and back, `times` times in all.
Ink retraced(const Ink& ink, int times)
{
    Ink drawn = ink;
    std::vector<InkPoint> points = ink.strokes[0].points;
    for (int i = 1; i < times; ++i) {
        std::ranges::reverse(points);
        drawn.strokes[0].points.insert(drawn.strokes[0].points.end(), points.begin(), points.end());
    }
    return drawn;
}

/// The pen rests at the last point of the last stroke.
Ink resting(Ink ink)
{
    std::vector<InkPoint>& points = ink.strokes.back().points;
    points.resize(points.size() + 5000, points.back());
    return ink;
}

Ink together(Ink ink, const Ink& more)
{
    ink.strokes.insert(ink.strokes.end(), more.strokes.begin(), more.strokes.end());
    return ink;
}

Ink withPoint(Ink ink, const InkPoint& point)
{
    std::vector<InkPoint>& points = ink.strokes[0].points;
    points.insert(points.begin() + 1, point);
    return ink;
}

/// Very many points: `turn` steps by an angle, far and wide.
Ink longest(double width, double turn, bool erased)
{
    Ink ink{{{.points = {}, .width = width}}};
    for (std::size_t i = 0; i < mostPoints / 4; ++i) {
        const double angle = turn * static_cast<double>(i);
        ink.strokes[0].points.push_back(
            {0.5 + 0.9 * std::cos(angle), 0.5 + 0.9 * std::sin(angle), i % 2 == 0 ? 1.0 : 0.0});
    }
    if (erased)
        ink.strokes.push_back({.points = {{0.5, 0.5}}, .width = 0.1, .erases = true});
    return ink;
}

}  // namespace

class NormalizeTest : public QObject {
    Q_OBJECT
private slots:
    void takesTimeForPointsAlone_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("turn");
        QTest::addColumn<bool>("erased");
        QTest::newRow("thin, across, erased") << 0.001 << 3.14159 << true;
        QTest::newRow("fat, across, erased") << 1.0 << 3.14159 << true;
        QTest::newRow("fat, along a circle, erased") << 1.0 << 0.02 << true;
        QTest::newRow("usual, a star") << 0.075 << 2.0 << false;
    }
    /// A quarter of what a file may hold; it took up to a quarter of a minute.
    void takesTimeForPointsAlone()
    {
        QFETCH(double, width);
        QFETCH(double, turn);
        QFETCH(bool, erased);
        const Ink ink = longest(width, turn, erased);
        const tests::ProcessorTime time;
        QVERIFY(normalize(ink, {}).has_value());
        QVERIFY2(time.seconds() < 10, qPrintable(QString::number(time.seconds())));
    }
    void manyStrokesTakeLittleTime()
    {
        Ink ink;
        for (std::size_t i = 0; i < mostStrokes / 4; ++i)
            ink.strokes.push_back({.points = std::vector<InkPoint>(mostPoints / mostStrokes, {0.5, 0.5}),
                                   .width = 1.0,
                                   .erases = i % 2 == 1});
        ink.strokes.push_back({.points = {{0.2, 0.2}, {0.8, 0.8}}});
        const tests::ProcessorTime time;
        QVERIFY(normalize(ink, {}).has_value());
        QVERIFY2(time.seconds() < 10, qPrintable(QString::number(time.seconds())));
    }
    void drawingFillsTheBox_data()
    {
        QTest::addColumn<double>("left");
        QTest::addColumn<double>("top");
        QTest::addColumn<double>("size");
        QTest::addColumn<double>("width");
        QTest::newRow("middle") << 0.2 << 0.2 << 0.6 << defaultPenWidth;
        QTest::newRow("small in a corner") << 0.02 << 0.02 << 0.2 << defaultPenWidth;
        QTest::newRow("large") << 0.05 << 0.05 << 0.9 << defaultPenWidth;
        QTest::newRow("thin pen") << 0.2 << 0.2 << 0.6 << 0.02;
        QTest::newRow("thick pen") << 0.2 << 0.2 << 0.6 << 0.15;
    }
    void drawingFillsTheBox()
    {
        QFETCH(double, left);
        QFETCH(double, top);
        QFETCH(double, size);
        QFETCH(double, width);
        const auto image = normalize(seven(left, top, size, width), {});
        QVERIFY(image);
        QCOMPARE(image->shape(), (Shape{1, 28, 28}));
        const Look look = lookOf(*image);
        QVERIFY2(look.height >= 19 && look.height <= 21, qPrintable(QString::number(look.height)));
        COMPARE_NEAR(look.x, 14.0, 0.2);
        COMPARE_NEAR(look.y, 14.0, 0.2);
        QVERIFY(*std::ranges::max_element(image->values()) > 0.95F || width < 0.05);
    }
    void sizeAndPlaceDoNotMatter()
    {
        const auto one = normalize(seven(0.1, 0.1, 0.7), {});
        const auto other = normalize(seven(0.4, 0.5, 0.4), {});
        for (std::size_t i = 0; i < one->values().size(); ++i)
            COMPARE_NEAR(one->values()[i], other->values()[i], 0.02F);
    }
    void nothingDrawn_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("no strokes") << 0;
        QTest::newRow("stroke without points") << 1;
        QTest::newRow("only an eraser") << 2;
        QTest::newRow("all erased") << 3;
    }
    void nothingDrawn()
    {
        QFETCH(int, kind);
        Ink ink;
        if (kind == 1)
            ink.strokes.emplace_back();
        if (kind == 3)
            ink = seven(0.2, 0.2, 0.6);
        if (kind >= 2)
            ink.strokes.push_back({.points = {{0.0, 0.5}, {1.0, 0.5}}, .width = 2.0, .erases = true});
        QVERIFY(!normalize(ink, {}));
    }
    void aDotStaysADot()
    {
        const auto image = normalize({{{.points = {{0.1, 0.9}}}}}, {});
        QVERIFY(image);
        const Look look = lookOf(*image);
        QVERIFY(look.width <= 4 && look.height <= 4);
        COMPARE_NEAR(look.x, 14.0, 0.2);
        COMPARE_NEAR(look.y, 14.0, 0.2);
    }
    /// Unusual drawings keep their aspect ratio, fill the box with lines of the usual width and lie in the middle.
    void unusualDrawings_data()
    {
        QTest::addColumn<Ink>("ink");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<double>("length");  // of the lines, in pixels
        QTest::addColumn<int>("ends");       // pairs of round ends
        const double line = 20.0 - 2.5;
        QTest::newRow("flat") << wave(0.6, 0.0, 30.0) << 20 << 3 << line << 1;
        QTest::newRow("tall") << wave(0.0, 0.6, 30.0) << 3 << 20 << line << 1;
        QTest::newRow("flat, straight") << wave(0.6, 0.0, 1e9) << 20 << 3 << line << 1;
        QTest::newRow("tall, straight") << wave(0.0, 0.6, 1e9) << 3 << 20 << line << 1;
        QTest::newRow("flat, on a tablet") << onCanvas(wave(9000.0, 0.0, 30.0)) << 20 << 3 << line << 1;
        QTest::newRow("tall, on a tablet") << onCanvas(wave(0.0, 9000.0, 30.0)) << 3 << 20 << line << 1;
        QTest::newRow("a dot") << dots({{0.3, 0.8}}) << 3 << 3 << 0.0 << 1;
        QTest::newRow("a dot on a tablet") << onCanvas(dots({{300.0, 800.0}})) << 3 << 3 << 0.0 << 1;
        QTest::newRow("two equal points") << retraced(dots({{0.3, 0.8}}), 2) << 3 << 3 << 0.0 << 1;
        QTest::newRow("thousands of equal points") << resting(dots({{0.3, 0.8}})) << 3 << 3 << 0.0 << 1;
        QTest::newRow("two equal dots") << dots({{0.3, 0.8}, {0.3, 0.8}}) << 3 << 3 << 0.0 << 1;
        QTest::newRow("a tiny scribble") << seven(0.3, 0.8, 0.01) << 3 << 3 << 0.4 << 1;
        QTest::newRow("dots apart") << dots({{0.3, 0.2}, {0.3, 0.8}}) << 3 << 20 << 0.0 << 2;
        QTest::newRow("tiny and far dots")
            << together(seven(0.1, 0.5, 0.001), dots({{0.9, 0.5}})) << 20 << 3 << 0.0 << 2;
        QTest::newRow("a point far outside")
            << together(seven(0.4, 0.5, 0.01), dots({{50.0, 0.5}})) << 20 << 3 << 0.0 << 2;
        QTest::newRow("a line far outside") << withPoint(dots({{0.4, 0.5}}), {50.0, 0.5}) << 20 << 3 << line << 1;
        QTest::newRow("a point far away on a tablet")
            << onCanvas(together(seven(0.0, 0.0, 100.0), dots({{1e6, 0.0}}))) << 20 << 3 << 0.0 << 2;
    }
    void unusualDrawings()
    {
        QFETCH(Ink, ink);
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(double, length);
        QFETCH(int, ends);
        const auto image = normalize(ink, {});
        QVERIFY(image);
        QVERIFY(std::ranges::all_of(image->values(), [](float value) { return value >= 0.0F && value <= 1.0F; }));
        QVERIFY(*std::ranges::max_element(image->values()) > 0.95F);
        const Look look = lookOf(*image);
        QVERIFY2(std::abs(look.width - width) <= 1, qPrintable(QString::number(look.width)));
        QVERIFY2(std::abs(look.height - height) <= 1, qPrintable(QString::number(look.height)));
        COMPARE_NEAR(look.x, 14.0, 0.2);
        COMPARE_NEAR(look.y, 14.0, 0.2);
        const double mass = 2.5 * length + ends * std::numbers::pi * 1.25 * 1.25;
        COMPARE_NEAR(look.mass, mass, 0.05 * mass + 0.5);
    }
    void looksTheSame_data()
    {
        QTest::addColumn<Ink>("ink");
        QTest::addColumn<Ink>("plain");
        const Ink plain = seven(0.2, 0.2, 0.6), thin = seven(0.4, 0.3, 0.2, 0.02), both = together(plain, thin);
        QTest::newRow("retraced") << retraced(plain, 10) << plain;
        QTest::newRow("retraced, flat") << retraced(wave(0.6, 0.0, 30.0), 10) << wave(0.6, 0.0, 30.0);
        QTest::newRow("drawn three times") << together(plain, together(plain, plain)) << plain;
        QTest::newRow("a pen that rests") << resting(plain) << plain;
        QTest::newRow("a thin pen that rests") << resting(both) << both;
        QTest::newRow("a point out of reach") << withPoint(plain, {1000.0, 0.5}) << plain;
        QTest::newRow("a dot out of reach") << together(plain, dots({{0.5, -1000.0}})) << plain;
        QTest::newRow("a point that is not a number") << withPoint(plain, {NAN, 0.5}) << plain;
    }
    void looksTheSame()
    {
        QFETCH(Ink, ink);
        QFETCH(Ink, plain);
        const auto image = normalize(ink, {}), wanted = normalize(plain, {});
        QVERIFY(image && wanted);
        for (std::size_t i = 0; i < image->values().size(); ++i)
            COMPARE_NEAR(image->values()[i], wanted->values()[i], 0.01F);
    }
    void whatIsErasedDoesNotCount()
    {
        Ink ink = seven(0.3, 0.3, 0.4);
        ink.strokes.push_back({.points = {{0.9, 0.05}, {0.9, 0.95}}});
        ink.strokes.push_back({.points = {{0.9, 0.0}, {0.9, 1.0}}, .width = 0.2, .erases = true});
        const auto erased = normalize(ink, {});
        QVERIFY(erased);
        const Look look = lookOf(*erased), plain = lookOf(*normalize(seven(0.3, 0.3, 0.4), {}));
        QVERIFY(std::abs(look.width - plain.width) <= 1 && std::abs(look.height - plain.height) <= 1);
    }
    void wholeCanvasAndInversion()
    {
        const Ink ink = seven(0.1, 0.1, 0.3);
        const auto whole = normalize(ink, {}, {.normalize = false});
        QCOMPARE(*whole, rasterize(ink, 28));
        const auto inverted = normalize(ink, {}, {.normalize = false, .invert = true});
        QCOMPARE(inverted->values()[0], 1.0F - whole->values()[0]);
    }
    void coloursRepeatGrey()
    {
        const Preprocessing rule{.source = Preprocessing::Source::Colour, .channels = 3, .height = 32, .width = 32};
        const auto image = normalize(seven(0.2, 0.2, 0.6), rule);
        QCOMPARE(image->shape(), (Shape{3, 32, 32}));
        QVERIFY(std::ranges::equal(image->row(0), image->row(2)));
    }
    void rasterIsBoxedAndCentred_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<double>("width");
        QTest::newRow("28 pixels") << 28 << defaultPenWidth;
        QTest::newRow("16 pixels") << 16 << 0.12;
        QTest::newRow("100 pixels") << 100 << defaultPenWidth;
        QTest::newRow("400 pixels, thin") << 400 << 0.008;
        QTest::newRow("1000 pixels") << 1000 << 0.05;
    }
    void rasterIsBoxedAndCentred()
    {
        QFETCH(int, size);
        QFETCH(double, width);
        const auto image = normalizeInk(rasterize(seven(0.1, 0.3, 0.5, width), size), {});
        QVERIFY(image);
        const Look look = lookOf(*image);
        QVERIFY2(look.height >= 18 && look.height <= 22, qPrintable(QString::number(look.height)));
        COMPARE_NEAR(look.x, 14.0, 0.6);
        COMPARE_NEAR(look.y, 14.0, 0.6);
        const double drawn = lookOf(*normalize(seven(0.1, 0.3, 0.5), {})).mass;
        QVERIFY2(look.mass > 0.6 * drawn && look.mass < 2.2 * drawn, qPrintable(QString::number(look.mass / drawn)));
    }
    void specksDoNotMoveTheBox()
    {
        Image raster = rasterize(seven(0.3, 0.3, 0.4), 100);
        raster.values()[205] = 1.0F;
        raster.values()[9703] = 1.0F;
        QVERIFY(lookOf(*normalizeInk(raster, {})).height >= 18);
    }
    void emptyRaster() { QVERIFY(!normalizeInk(Image({1, 40, 40}), {})); }
    void dataSetImagesStayAsTheyAre()
    {
        if (!tests::fullSet("mnist"))
            QSKIP("needs mnist in RUNOFF_DATA_DIR");
        const TrainTest sets = openDataset("mnist", dataPlaces({}), coreFormats());
        int same = 0;
        for (int i = 0; i < 1000; ++i) {
            const auto image = normalizePicture(sets.test.image(i), preprocessingFor(sets.test));
            same += image && *image == sets.test.image(i) ? 1 : 0;
        }
        QVERIFY2(same >= 950, qPrintable(QString::number(same)));
    }
};

RUNOFF_TEST(NormalizeTest)
#include "normalize_test.moc"
