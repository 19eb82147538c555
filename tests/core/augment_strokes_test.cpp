#include "core/data/augment_strokes.h"

#include "tests/support/stroke_bars.h"
#include "tests/support/test_main.h"

#include <cmath>
#include <set>

using namespace core;

/// Random changes of strokes.
class AugmentStrokesTest : public QObject {
    Q_OBJECT

private slots:
    void staysInItsLimits_data();
    void staysInItsLimits();
    void joinsOnlyNearStrokes();
    void liftsThePen();
    void keepsLinesWithAnEraser();
    void changesPictures_data();
    void changesPictures();
    void leavesPixelsToPictures();
    void drawsAFewPoints();
};

namespace {

struct Span {
    double low = INFINITY, high = -INFINITY;

    void add(double value) { low = std::min(low, value), high = std::max(high, value); }
};

Augmentation onlyOne(const QString& rule)
{
    return parseAugmentation(rule.toStdString());
}

double directionOf(const Ink& ink)
{
    const InkPoint &from = ink.strokes.front().points.front(), &to = ink.strokes.front().points.back();
    return std::atan2(to.y - from.y, to.x - from.x);
}

/// An upright and a flat line whose ends are `gap` apart.
Ink twoLines(double gap)
{
    return {{{.points = {{0.2, 0.2}, {0.2, 0.8}}}, {.points = {{0.2 + gap, 0.8}, {0.8, 0.8}}}}};
}

std::size_t pointsOf(const Ink& ink)
{
    std::size_t points = 0;
    for (const Stroke& stroke : ink.strokes)
        points += stroke.points.size();
    return points;
}

}  // namespace

void AugmentStrokesTest::staysInItsLimits_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("label");
    QTest::addColumn<double>("low");  // of the measure of the rule
    QTest::addColumn<double>("high");
    QTest::newRow("pen") << "pen=0.3" << 0 << 0.7 * defaultPenWidth << 1.3 * defaultPenWidth;
    QTest::newRow("slant") << "slant=0.2" << 0 << std::atan2(1.0, 0.2) << std::atan2(1.0, -0.2);
    QTest::newRow("turn") << "turn=10" << 1 << -0.1746 << 0.1746;
    QTest::newRow("aspect") << "aspect=0.5" << 2 << std::atan2(1.0, 1.5) << std::atan2(1.5, 1.0);
    QTest::newRow("jitter") << "jitter=0.01" << 1 << -4 * 0.01 * 2 << 4 * 0.01 * 2;
}

void AugmentStrokesTest::staysInItsLimits()
{
    QFETCH(QString, rule);
    QFETCH(int, label);
    QFETCH(double, low);
    QFETCH(double, high);
    Span seen;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        Random random(seed);
        const Ink ink = changedInk(tests::inkBar(label), onlyOne(rule), random);
        QCOMPARE(pointsOf(ink), std::size_t{11});
        seen.add(rule.startsWith("pen")      ? ink.strokes.front().width
                 : rule.startsWith("jitter") ? ink.strokes.front().points[5].y - 0.5
                                             : directionOf(ink));
    }
    QVERIFY2(seen.low >= low - 1e-3 && seen.high <= high + 1e-3,
             qPrintable(QString("%1 %2").arg(seen.low).arg(seen.high)));
    QVERIFY(rule.startsWith("jitter")
            || (seen.low < low + 0.1 * (high - low) && seen.high > high - 0.1 * (high - low)));
    QVERIFY(seen.high > seen.low);
}

void AugmentStrokesTest::joinsOnlyNearStrokes()
{
    Augmentation always{.lifts = 1.0};
    for (const auto& [gap, near] : {std::pair(0.1, true), std::pair(0.3, false)}) {
        Random random(1);
        Ink ink = twoLines(gap);
        for (Stroke& stroke : ink.strokes)  // too short for new lifts
            for (InkPoint& point : stroke.points)
                point.y = 0.5 + 0.1 * (point.y - 0.5);
        QCOMPARE(changedInk(ink, {.lifts = 0.0}, random), ink);
        const Ink changed = changedInk(ink, always, random);
        bool joined = false;  // a step over the gap
        for (const Stroke& stroke : changed.strokes)
            for (std::size_t i = 1; i < stroke.points.size(); ++i)
                joined |= stroke.points[i - 1].x < 0.2 + 1e-9 && stroke.points[i].x > 0.2 + 1e-9;
        QCOMPARE(joined, near);
    }
}

void AugmentStrokesTest::liftsThePen()
{
    Random random(2);
    const Ink changed = changedInk(tests::inkBar(1), {.lifts = 1.0}, random);
    QCOMPARE(changed.strokes.size(), std::size_t{2});
    QCOMPARE(changed.strokes[0].points.front(), tests::inkBar(1).strokes[0].points.front());
    QVERIFY(std::abs(changed.strokes[1].points.back().x - 0.8) < 1e-9);
    const double gap = changed.strokes[1].points.front().x - changed.strokes[0].points.back().x;
    QVERIFY2(gap > 0.17 * 0.6 && gap < 0.21 * 0.6, qPrintable(QString::number(gap)));
    const Image image = *normalize(changed, {});
    float least = 1.0F;
    for (int x = 6; x < 22; ++x)
        least = std::min(least, image.values()[static_cast<std::size_t>(14 * 28 + x)]);
    QVERIFY(least < 0.7F);  // the gap is visible
}

void AugmentStrokesTest::keepsLinesWithAnEraser()
{
    Ink ink = tests::inkBar(1);
    ink.strokes.push_back({.points = {{0.5, 0.4}, {0.5, 0.6}}, .erases = true});
    Random random(3);
    QCOMPARE(changedInk(ink, {.jitter = 0.1, .lifts = 1.0}, random), ink);
}

void AugmentStrokesTest::changesPictures_data()
{
    QTest::addColumn<QString>("rules");
    for (const char* rule : {"pen=0.4", "slant=0.4", "turn=20", "jitter=0.05", "lifts=1", "strokes", "strokes,shift=2"})
        QTest::newRow(rule) << rule;
}

void AugmentStrokesTest::changesPictures()
{
    QFETCH(QString, rules);
    const Dataset dataset = tests::strokeBars("bars", 2).train;
    const Augmentation augmentation = onlyOne(rules);
    std::set<std::vector<float>> pictures;
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        std::vector<float> one(28 * 28), same(28 * 28);
        Random random(seed), again(seed);
        copyAugmented({dataset, 2, augmentation}, one, random);
        copyAugmented({dataset, 2, augmentation}, same, again);
        QVERIFY(one == same);
        QVERIFY(std::ranges::all_of(one, [](float value) { return value >= 0.0F && value <= 1.0F; }));
        QVERIFY(std::accumulate(one.begin(), one.end(), 0.0F) > 20.0F);  // the bar is there
        pictures.insert(one);
    }
    QVERIFY(pictures.size() >= 9);
}

void AugmentStrokesTest::leavesPixelsToPictures()
{
    Dataset dataset = tests::strokeBars("bars", 2).train;
    const std::size_t size = 28 * 28;
    const auto changed = [&dataset, size](const char* rules) {
        std::vector<float> image(size);
        Random random(5);
        copyAugmented({dataset, 1, parseAugmentation(rules)}, image, random);
        return image;
    };
    std::vector<float> plain(size);
    dataset.copyImage(1, plain);
    QVERIFY(changed("rotate=10") != plain);                                 // without rules for strokes, by pixels
    QVERIFY(changed("rotate=10,scale=0.3,pen=0.2") == changed("pen=0.2"));  // not changed twice
    QVERIFY(changed("shift=3,pen=0.2") != changed("pen=0.2"));
    dataset.strokes[1] = nullptr;
    QVERIFY(changed("strokes") == plain);
    QVERIFY(changed("strokes,rotate=10") == changed("rotate=10"));
}

void AugmentStrokesTest::drawsAFewPoints()
{
    const Augmentation all = withStrokeChanges({.lifts = 1.0});
    for (const Ink& ink : {Ink{}, Ink{{Stroke{}}}, Ink{{{.points = {{0.5, 0.5}}}}},
                           Ink{{{.points = {{0.5, 0.5}, {0.5, 0.5}}}}}, Ink{{{.points = {{0.1, 0.1}, {0.9, 0.9}}}}}}) {
        Random random(6);
        for (const Stroke& stroke : changedInk(ink, all, random).strokes)
            for (const InkPoint& point : stroke.points)
                QVERIFY(std::isfinite(point.x) && std::isfinite(point.y));
    }
}

RUNOFF_TEST(AugmentStrokesTest)
#include "augment_strokes_test.moc"
