// Drawings between two drawings.
#include "core/lesson/blend.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"

namespace {

core::Ink line(double x, double width, int points)
{
    core::Stroke stroke{.points = {}, .width = width, .erases = false};
    for (int at = 0; at < points; ++at)
        stroke.points.push_back({x, 0.1 + 0.8 * at / std::max(1, points - 1), 1.0});
    return {{stroke}};
}

}  // namespace

class BlendTest : public QObject {
    Q_OBJECT

private slots:
    void theEndsAreTheDrawings()
    {
        const core::Ink from = line(0.2, 0.05, 3), to = line(0.8, 0.1, 9);
        QVERIFY(core::blended({from, to, 0.0}) == from);
        QVERIFY(core::blended({from, to, 1.0}) == to);
    }

    void pointsMoveInProportion_data()
    {
        QTest::addColumn<double>("position");
        for (const double position : {0.01, 0.25, 0.5, 0.75, 0.99})
            QTest::addRow("%.2f", position) << position;
    }

    void pointsMoveInProportion()
    {
        QFETCH(double, position);
        const core::Ink between = core::blended({line(0.2, 0.05, 3), line(0.8, 0.1, 9), position});
        const core::Stroke& stroke = between.strokes.front();
        COMPARE_NEAR(stroke.width, 0.05 + 0.05 * position, 1e-12);
        COMPARE_NEAR(stroke.points.front().y, 0.1, 1e-12);
        COMPARE_NEAR(stroke.points.back().y, 0.9, 1e-12);
        for (const core::InkPoint& point : stroke.points)
            COMPARE_NEAR(point.x, 0.2 + 0.6 * position, 1e-12);
        COMPARE_NEAR(stroke.points.at(stroke.points.size() / 2).y, 0.5, 1e-9);  // equal lengths, not equal indices
    }

    void aDotCanGrow()
    {
        const core::Ink between = core::blended({line(0.5, 0.1, 1), line(0.5, 0.1, 2), 0.5});
        COMPARE_NEAR(between.strokes.front().points.front().y, 0.1, 1e-12);
        COMPARE_NEAR(between.strokes.front().points.back().y, 0.5, 1e-12);
    }

    void canBlend_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("can");
        QTest::newRow("one and one") << 1 << 1 << true;
        QTest::newRow("one and two") << 1 << 2 << false;
        QTest::newRow("none") << 0 << 0 << false;
    }

    void canBlend()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        const auto strokes = [](int count) {
            core::Ink ink;
            for (int at = 0; at < count; ++at)
                ink.strokes.push_back(line(0.5, 0.1, 2).strokes.front());
            return ink;
        };
        QTEST(core::canBlend(strokes(from), strokes(to)), "can");
        QVERIFY(!core::canBlend({{core::Stroke{}}}, strokes(1)));  // a stroke without points
    }
};

RUNOFF_TEST(BlendTest)
#include "blend_test.moc"
