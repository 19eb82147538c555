#include "core/evidence/segments.h"

#include "core/evidence/counter_candidates.h"
#include "tests/support/included.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <set>

using namespace core;

namespace {

Ink line(std::vector<InkPoint> points)
{
    return {{{.points = std::move(points)}}};
}

Ink circle()
{
    Ink ink{{{}}};
    for (int i = 0; i <= 60; ++i)
        ink.strokes[0].points.push_back({0.5 + 0.25 * std::cos(i * 0.1047), 0.5 + 0.25 * std::sin(i * 0.1047)});
    return ink;
}

double sumOfLengths(const std::vector<StrokePart>& parts)
{
    double sum = 0.0;
    for (const StrokePart& part : parts)
        sum += part.length();
    return sum;
}

}  // namespace

class SegmentsTest : public QObject {
    Q_OBJECT
private slots:
    void parts_data();
    void parts();
    void includedDigits_data();
    void includedDigits();
    void cutsAtTheCorner();
    void without_data();
    void without();
    void keepsOtherStrokes();
    void runsAreShortestFirst();
    void pairsDoNotTouch();
    void addedStrokesCloseGaps();
    void nothingOfNothing();
    void manyStrokes();
};

void SegmentsTest::parts_data()
{
    QTest::addColumn<Ink>("ink");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("empty") << Ink{} << 0 << 0;
    QTest::newRow("stroke without points") << Ink{{{}}} << 0 << 0;
    QTest::newRow("dot") << line({{0.5, 0.5}}) << 1 << 1;
    QTest::newRow("hardly a line") << line({{0.5, 0.5}, {0.505, 0.5}}) << 1 << 1;
    QTest::newRow("line") << line({{0.1, 0.5}, {0.9, 0.5}}) << 16 << 16;
    QTest::newRow("circle") << circle() << 15 << 17;
    QTest::newRow("corner") << line({{0.2, 0.2}, {0.2, 0.8}, {0.8, 0.8}}) << 15 << 17;
    QTest::newRow("not a number") << line({{0.1, 0.5}, {std::nan(""), 0.5}, {0.9, 0.5}}) << 0 << 0;
    QTest::newRow("eraser") << Ink{{{.points = {{0.1, 0.1}, {0.9, 0.9}}, .erases = true}}} << 0 << 0;
}

void SegmentsTest::parts()
{
    QFETCH(Ink, ink);
    QFETCH(int, least);
    QFETCH(int, most);
    const std::vector<StrokePart> parts = segmentsOf(ink);
    QVERIFY(std::cmp_greater_equal(parts.size(), least));
    QVERIFY(std::cmp_less_equal(parts.size(), most));
    double drawn = 0.0;
    for (const Stroke& stroke : ink.strokes)
        drawn += stroke.erases || !std::isfinite(lengthOf(stroke)) ? 0.0 : lengthOf(stroke);
    COMPARE_NEAR(sumOfLengths(parts), drawn, 1e-9);
}

void SegmentsTest::includedDigits_data()
{
    QTest::addColumn<QString>("name");
    for (int label = 0; label < 10; ++label)
        QTest::addRow("%d", label) << QStringLiteral("%1/04").arg(label);
}

/// Between 8 and 24 parts that cover every stroke without gaps.
void SegmentsTest::includedDigits()
{
    QFETCH(QString, name);
    const Ink ink = tests::includedDigit(name.toStdString());
    const std::vector<StrokePart> parts = segmentsOf(ink);
    QVERIFY2(parts.size() >= 8 && parts.size() <= 24, qPrintable(QString::number(parts.size())));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool first = i == 0 || parts[i - 1].stroke != parts[i].stroke;
        COMPARE_NEAR(parts[i].begin, first ? 0.0 : parts[i - 1].end, 1e-12);
        const bool last = i + 1 == parts.size() || parts[i + 1].stroke != parts[i].stroke;
        if (last)
            COMPARE_NEAR(parts[i].end, lengthOf(ink.strokes[parts[i].stroke]), 1e-12);
    }
}

void SegmentsTest::cutsAtTheCorner()
{
    const Ink angle = line({{0.2, 0.2}, {0.2, 0.75}, {0.7, 0.75}});
    const std::vector<StrokePart> parts = segmentsOf(angle);
    QVERIFY(std::ranges::any_of(parts, [](const StrokePart& part) { return std::abs(part.begin - 0.55) < 0.02; }));
}

void SegmentsTest::without_data()
{
    QTest::addColumn<double>("begin");
    QTest::addColumn<double>("end");
    QTest::addColumn<int>("strokes");
    QTest::newRow("beginning") << 0.0 << 0.2 << 1;
    QTest::newRow("middle") << 0.3 << 0.5 << 2;
    QTest::newRow("end") << 0.5 << 0.8 << 1;
    QTest::newRow("everything") << 0.0 << 0.8 << 0;
}

void SegmentsTest::without()
{
    QFETCH(double, begin);
    QFETCH(double, end);
    QFETCH(int, strokes);
    const Ink ink = line({{0.1, 0.5, 0.5}, {0.4, 0.5, 0.5}, {0.9, 0.5, 1.0}});
    const std::vector<StrokePart> gone{{0, begin, end}};
    const Ink rest = inkWithout(ink, gone);
    QCOMPARE(rest.strokes.size(), static_cast<std::size_t>(strokes));
    double left = 0.0;
    for (const Stroke& stroke : rest.strokes)
        left += lengthOf(stroke);
    COMPARE_NEAR(left, 0.8 - (end - begin), 1e-9);
    const Stroke part = strokeOf(ink, gone.front());
    COMPARE_NEAR(lengthOf(part), end - begin, 1e-9);
    COMPARE_NEAR(part.points.front().x, 0.1 + begin, 1e-9);
    COMPARE_NEAR(part.points.back().x, 0.1 + end, 1e-9);
}

void SegmentsTest::keepsOtherStrokes()
{
    Ink ink = circle();
    ink.strokes.push_back({.points = {{0.1, 0.1}, {0.9, 0.1}}, .width = 0.05});
    ink.strokes.push_back({.points = {{0.5, 0.5}}, .erases = true});
    const std::vector<StrokePart> gone{{1, 0.2, 0.4}};
    const Ink rest = inkWithout(ink, gone);
    QCOMPARE(rest.strokes.size(), std::size_t{4});
    QCOMPARE(rest.strokes[0], ink.strokes[0]);
    QCOMPARE(rest.strokes[3], ink.strokes[2]);
    QCOMPARE(rest.strokes[1].width, 0.05);
    QCOMPARE(inkWithout(ink, {}), ink);
}

void SegmentsTest::runsAreShortestFirst()
{
    const Ink ink = tests::includedDigit("4/01");
    const std::vector<InkChange> runs = erasedRuns(ink, segmentsOf(ink), 256);
    QVERIFY(runs.size() > 20);
    QVERIFY(std::ranges::is_sorted(runs, {}, &InkChange::length));
    for (const InkChange& run : runs) {
        QVERIFY(run.length <= 0.5 * lengthOf(ink) && run.length > 0.0);
        COMPARE_NEAR(lengthOf(changedInk(ink, run)) + run.length, lengthOf(ink), 0.1);
        COMPARE_NEAR(lengthOf(inkOf(ink, run)), run.length, 0.08);
    }
}

void SegmentsTest::pairsDoNotTouch()
{
    const Ink ink = circle();
    const std::vector<InkChange> pairs = erasedPairs(ink, segmentsOf(ink), 100);
    QCOMPARE(pairs.size(), std::size_t{100});
    QVERIFY(std::ranges::is_sorted(pairs, {}, &InkChange::length));
    for (const InkChange& pair : pairs) {
        QCOMPARE(pair.erased.size(), std::size_t{2});
        QVERIFY(pair.erased[0].end < pair.erased[1].begin || pair.erased[1].end < pair.erased[0].begin);
    }
}

/// The ends of an open circle are joined.
void SegmentsTest::addedStrokesCloseGaps()
{
    Ink ink = circle();
    ink.strokes[0].points.resize(50);
    const InkPoint from = ink.strokes[0].points.front(), to = ink.strokes[0].points.back();
    const std::vector<InkChange> added = addedStrokes(ink, segmentsOf(ink), 192);
    QVERIFY(std::ranges::is_sorted(added, {}, &InkChange::length));
    QVERIFY(std::ranges::any_of(added, [&](const InkChange& change) {
        const std::vector<InkPoint>& points = change.added.front().points;
        return points.front() == from && points.back() == to;
    }));
    for (const InkChange& change : added)
        QCOMPARE(changedInk(ink, change).strokes.size(), std::size_t{2});
}

void SegmentsTest::nothingOfNothing()
{
    for (const Ink& ink : {Ink{}, Ink{{{}}}, line({{0.1, 0.5}, {std::nan(""), 0.5}})}) {
        QVERIFY(erasedRuns(ink, segmentsOf(ink), 256).empty());
        QVERIFY(erasedPairs(ink, segmentsOf(ink), 10).empty());
        for (const InkChange& change : addedStrokes(ink, segmentsOf(ink), 10))
            QVERIFY(std::isfinite(change.length));
    }
}

/// Lists stay short for a drawing of thousands of strokes, and are made at once.
void SegmentsTest::manyStrokes()
{
    Ink ink;
    for (int i = 0; i < 5000; ++i)
        ink.strokes.push_back({.points = {{0.0002 * i, 0.1}, {0.0002 * i, 0.9}}});
    const std::vector<StrokePart> segments = segmentsOf(ink);
    QVERIFY(segments.size() >= 5000);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(erasedRuns(ink, segments, 256).size(), std::size_t{256});
    QCOMPARE(erasedPairs(ink, segments, 192).size(), std::size_t{192});
    QCOMPARE(addedStrokes(ink, segments, 192).size(), std::size_t{192});
    QVERIFY(timer.elapsed() < 20'000);
}

RUNOFF_TEST(SegmentsTest)
#include "segments_test.moc"
