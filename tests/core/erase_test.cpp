#include "core/base/random.h"
#include "core/image/erase.h"
#include "core/image/pen.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"

#include <cmath>

using namespace core;

Q_DECLARE_METATYPE(core::EraserMove)

namespace {

Stroke across(double y = 0.5, double width = 0.1)
{
    return {.points = {{0.1, y, 1.0}, {0.5, y, 0.8}, {0.9, y, 0.6}}, .width = width};
}

EraserMove dab(double x, double y, double radius = 0.05)
{
    return {.from = {x, y}, .to = {x, y}, .radius = radius};
}

double distance(double x, double y, const EraserMove& move)
{
    const double dx = move.to.x - move.from.x;
    const double dy = move.to.y - move.from.y;
    const double squared = dx * dx + dy * dy;
    const double along =
        squared > 0.0 ? std::clamp(((x - move.from.x) * dx + (y - move.from.y) * dy) / squared, 0.0, 1.0) : 0.0;
    return std::hypot(x - move.from.x - along * dx, y - move.from.y - along * dy);
}

Ink scribble(Random& random, int strokes)
{
    Ink ink;
    for (int stroke = 0; stroke < strokes; ++stroke) {
        Stroke made{.points = {}, .width = random.uniform(0.02, 0.12)};
        InkPoint at{random.uniform(0.0, 1.0), random.uniform(0.0, 1.0), 1.0};
        for (int point = 0; point < 12; ++point) {
            made.points.push_back(at);
            at = {at.x + random.uniform(-0.1, 0.1), at.y + random.uniform(-0.1, 0.1), random.uniform(0.2, 1.0)};
        }
        ink.strokes.push_back(made);
    }
    return ink;
}

}  // namespace

class EraseTest : public QObject {
    Q_OBJECT

private slots:
    void cutsWhereItPasses_data()
    {
        QTest::addColumn<EraserMove>("move");
        QTest::addColumn<std::vector<double>>("ends");  // x of the first and last point of every piece
        const auto row = [](const char* name, const EraserMove& move, const std::vector<double>& ends) {
            QTest::newRow(name) << move << ends;
        };
        row("beside", dab(0.5, 0.9), {0.1, 0.9});
        row("just not touching", dab(0.5, 0.6001), {0.1, 0.9});
        row("across the middle", {.from = {0.3, 0.0}, .to = {0.3, 1.0}, .radius = 0.05}, {0.1, 0.2018, 0.3948, 0.9});
        row("over a sample", dab(0.5, 0.5), {0.1, 0.4053, 0.5915, 0.9});
        row("the beginning", dab(0.1, 0.5), {0.1983, 0.9});
        row("the end", dab(0.9, 0.5), {0.1, 0.8128});
        row("everything", {.from = {0.0, 0.5}, .to = {1.0, 0.5}, .radius = 0.05}, {});
        row("all but a crumb", {.from = {0.22, 0.5}, .to = {1.0, 0.5}, .radius = 0.05}, {});
        row("all but a short piece", {.from = {0.28, 0.5}, .to = {1.0, 0.5}, .radius = 0.05}, {0.1, 0.1814});
        row("a huge eraser", dab(0.5, 0.5, 3.0), {});
    }

    void cutsWhereItPasses()
    {
        QFETCH(EraserMove, move);
        QFETCH(std::vector<double>, ends);
        const Ink left = eraseInk({{across()}}, move);
        QCOMPARE(left.strokes.size(), ends.size() / 2);
        for (std::size_t piece = 0; piece < left.strokes.size(); ++piece) {
            const auto& points = left.strokes[piece].points;
            COMPARE_NEAR(points.front().x, ends[2 * piece], 5e-4);
            COMPARE_NEAR(points.back().x, ends[2 * piece + 1], 5e-4);
            QCOMPARE(left.strokes[piece].width, 0.1);
        }
    }

    void newEndsKeepThePressure()
    {
        const Ink left = eraseInk({{across()}}, {.from = {0.3, 0.0}, .to = {0.3, 1.0}, .radius = 0.05});
        const InkPoint end = left.strokes.at(0).points.back();
        COMPARE_NEAR(end.pressure, (1.0 - 0.2 * (end.x - 0.1) / 0.4), 1e-9);
    }

    void wholeStrokesGo_data()
    {
        QTest::addColumn<EraserMove>("move");
        QTest::addColumn<int>("left");
        QTest::newRow("neither") << dab(0.5, 0.5, 0.02) << 2;
        QTest::newRow("the upper") << dab(0.2, 0.2) << 1;
        QTest::newRow("between two samples") << EraserMove{{0.33, 0.7}, {0.33, 0.9}, 0.001} << 1;
        QTest::newRow("a fast move over both") << EraserMove{{0.7, -1.0}, {0.7, 2.0}, 0.01} << 0;
    }

    void wholeStrokesGo()
    {
        QFETCH(EraserMove, move);
        QFETCH(int, left);
        QCOMPARE(static_cast<int>(eraseStrokes({{across(0.2), across(0.8)}}, move).strokes.size()), left);
    }

    void aDot()
    {
        const Ink dot{{{.points = {{0.5, 0.5}}, .width = 0.1}}};
        QCOMPARE(eraseInk(dot, dab(0.7, 0.5)), dot);
        QCOMPARE(eraseStrokes(dot, dab(0.7, 0.5)), dot);
        QVERIFY(eraseInk(dot, dab(0.58, 0.5)).strokes.empty());
        QVERIFY(eraseStrokes(dot, dab(0.58, 0.5)).strokes.empty());
    }

    void erasersAloneAreNoDrawing()
    {
        Ink ink{{across(), across(0.6)}};
        ink.strokes[1].erases = true;
        QCOMPARE(eraseInk(ink, dab(0.5, 0.9)), ink);
        QVERIFY(eraseStrokes(ink, dab(0.1, 0.5)).strokes.empty());
    }

    /// What a person sees: nothing is left below the eraser, and nothing changes where it did not come near.
    void nothingBelowAndNothingElse()
    {
        Random random(7);
        constexpr int side = 100;
        for (int trial = 0; trial < 60; ++trial) {
            const Ink ink = scribble(random, 4);
            const EraserMove move{{random.uniform(0.0, 1.0), random.uniform(0.0, 1.0)},
                                  {random.uniform(0.0, 1.0), random.uniform(0.0, 1.0)},
                                  random.uniform(0.02, 0.2)};
            const Image before = rasterize(ink, side);
            const Image after = rasterize(eraseInk(ink, move), side);
            for (int y = 0; y < side; ++y)
                for (int x = 0; x < side; ++x) {
                    const auto at = static_cast<std::size_t>(y * side + x);
                    const double far = distance((x + 0.5) / side, (y + 0.5) / side, move) - move.radius;
                    // A tenth: where the pressure changes fast, a cut end is round and the whole stroke was a cone.
                    QVERIFY2(after.values()[at] <= before.values()[at] + 0.1F,
                             QByteArray::number(after.values()[at] - before.values()[at]));
                    if (far < -0.01)
                        QVERIFY2(after.values()[at] < 0.02F, QByteArray::number(trial));
                    if (far > 2 * 0.12)  // two pens: as far as a cut and the crumbs beside it reach
                        QCOMPARE(after.values()[at], before.values()[at]);
                }
        }
    }

    void erasingTwiceChangesNothing()
    {
        Random random(3);
        for (int trial = 0; trial < 40; ++trial) {
            const EraserMove move{{0.2, random.uniform(0.0, 1.0)}, {0.8, random.uniform(0.0, 1.0)}, 0.08};
            const Ink once = eraseInk(scribble(random, 5), move);
            QCOMPARE(eraseInk(once, move).strokes.size(), once.strokes.size());
        }
    }
};

RUNOFF_TEST(EraseTest)
#include "erase_test.moc"
