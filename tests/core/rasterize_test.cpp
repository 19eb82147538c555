#include "core/base/error.h"
#include "core/image/rasterize.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <stdexcept>

using namespace core;

namespace {

double mass(const Image& image)
{
    double sum = 0.0;
    for (const float value : image.values())
        sum += value;
    return sum;
}

Stroke line(double x0, double y0, double x1, double y1, double width = defaultPenWidth)
{
    return {.points = {{x0, y0}, {x1, y1}}, .width = width};
}

}  // namespace

class RasterizeTest : public QObject {
    Q_OBJECT
private slots:
    void areaIsThatOfTheCapsule_data()
    {
        QTest::addColumn<double>("x1");
        QTest::addColumn<double>("y1");
        QTest::newRow("a dot") << 0.2 << 0.3;
        QTest::newRow("across") << 0.8 << 0.3;
        QTest::newRow("down") << 0.2 << 0.9;
        QTest::newRow("slanted") << 0.7 << 0.8;
    }
    void areaIsThatOfTheCapsule()
    {
        QFETCH(double, x1);
        QFETCH(double, y1);
        const Ink ink{{line(0.2, 0.3, x1, y1, 0.1)}};
        const double length = std::hypot(x1 - 0.2, y1 - 0.3) * 100.0;
        const double expected = length * 10.0 + 25.0 * std::acos(-1.0);
        QVERIFY(std::abs(mass(rasterize(ink, 100)) - expected) < 0.02 * expected + 1.0);
    }
    void erasing()
    {
        Ink ink{{line(0.1, 0.5, 0.9, 0.5), line(0.1, 0.5, 0.9, 0.5, 0.2)}};
        ink.strokes[1].erases = true;
        QVERIFY(mass(rasterize(ink, 64)) < 1e-6);
        std::swap(ink.strokes[0], ink.strokes[1]);
        QVERIFY(mass(rasterize(ink, 64)) > 10.0);
    }
    void pressureWidens()
    {
        Ink light{{line(0.2, 0.5, 0.8, 0.5)}};
        for (InkPoint& point : light.strokes[0].points)
            point.pressure = 0.2;
        QVERIFY(mass(rasterize(light, 64)) < 0.7 * mass(rasterize({{line(0.2, 0.5, 0.8, 0.5)}}, 64)));
    }
    void staysInRange_data()
    {
        QTest::addColumn<double>("x");
        QTest::newRow("outside") << 5.0;
        QTest::newRow("far outside") << 1e30;
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("infinite") << -std::numeric_limits<double>::infinity();
    }
    void staysInRange()
    {
        QFETCH(double, x);
        const Image image = rasterize({{line(0.5, 0.5, x, 0.5)}}, 32);
        for (const float value : image.values())
            QVERIFY(value >= 0.0F && value <= 1.0F);
    }
    void emptyInkAndWrongSize()
    {
        QCOMPARE(mass(rasterize({}, 16)), 0.0);
        QVERIFY_THROWS_EXCEPTION(std::logic_error, rasterize({}, 0));
    }
};

QTEST_APPLESS_MAIN(RasterizeTest)
#include "rasterize_test.moc"
