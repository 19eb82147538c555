#include "core/base/error.h"
#include "core/base/random.h"
#include "core/image/pen.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"

#include <algorithm>
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

/// Every pixel against every part of every stroke.
Image plainly(const Ink& ink, int size)
{
    Image raster({1, size, size});
    for (const Stroke& stroke : ink.strokes) {
        Image cover({1, size, size});
        const std::size_t only = stroke.points.size() == 1 ? 0 : 1;
        for (std::size_t at = only; at < stroke.points.size(); ++at) {
            const InkPoint& a = stroke.points[at - only];
            const InkPoint& b = stroke.points[at];
            const auto radius = [&](const InkPoint& point) {
                return static_cast<float>(0.5 * stroke.width * (0.3 + 0.7 * point.pressure) * size);
            };
            const float ax = static_cast<float>(a.x * size), ay = static_cast<float>(a.y * size);
            const float dx = static_cast<float>(b.x * size) - ax, dy = static_cast<float>(b.y * size) - ay,
                        squared = dx * dx + dy * dy;
            for (int y = 0; y < size; ++y)
                for (int x = 0; x < size; ++x) {
                    const float px = static_cast<float>(x) + 0.5F - ax, py = static_cast<float>(y) + 0.5F - ay;
                    const float along =
                        squared > 1e-12F ? std::clamp((px * dx + py * dy) * (1.0F / squared), 0.0F, 1.0F) : 0.0F;
                    const float reach = 0.5F + radius(a) + along * (radius(b) - radius(a))
                                      - std::hypot(px - along * dx, py - along * dy);
                    float& value = cover.values()[static_cast<std::size_t>(y * size + x)];
                    value = std::max(value, std::clamp(reach, 0.0F, 1.0F));
                }
        }
        for (std::size_t i = 0; i < raster.values().size(); ++i)
            raster.values()[i] = stroke.erases ? raster.values()[i] * (1.0F - cover.values()[i])
                                               : std::max(raster.values()[i], cover.values()[i]);
    }
    return raster;
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
        COMPARE_NEAR(mass(rasterize(ink, 100)), expected, 0.02 * expected + 1.0);
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
    void isWhatEveryPixelSays_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 16; ++seed)
            QTest::addRow("drawing %d", seed) << seed;
    }
    void isWhatEveryPixelSays()
    {
        QFETCH(int, seed);
        Random random(static_cast<std::uint64_t>(seed));
        const double fattest = seed % 4 == 0 ? 1.0 : 0.2;
        Ink ink;
        for (std::int64_t strokes = 1 + random.below(6); strokes > 0; --strokes) {
            Stroke stroke{.points = {}, .width = random.uniform(0.001, fattest), .erases = random.uniform() < 0.3};
            const double extent = random.uniform() < 0.5 ? 0.1 : 1.5;  // short parts and long ones, some outside
            InkPoint at{random.uniform(), random.uniform(), random.uniform()};
            for (std::int64_t points = 1 + random.below(12); points > 0; --points) {
                stroke.points.push_back(at);
                const bool level = random.uniform() < 0.2, upright = random.uniform() < 0.2;
                at = {at.x + (upright ? 0.0 : random.uniform(-extent, extent)),
                      at.y + (level ? 0.0 : random.uniform(-extent, extent)), random.uniform()};
            }
            ink.strokes.push_back(stroke);
        }
        const int size = 20 + seed;
        const Image image = rasterize(ink, size), expected = plainly(ink, size);
        float farthest = 0.0F;
        for (std::size_t i = 0; i < image.values().size(); ++i)
            farthest = std::max(farthest, std::abs(image.values()[i] - expected.values()[i]));
        // points nearer than a tenth of a pixel are left out
        QVERIFY2(farthest < 0.16F, qPrintable(QString::number(farthest)));
    }
    void emptyInkAndWrongSize()
    {
        QCOMPARE(mass(rasterize({}, 16)), 0.0);
        QVERIFY_THROWS_EXCEPTION(std::logic_error, rasterize({}, 0));
    }
};

RUNOFF_TEST(RasterizeTest)
#include "rasterize_test.moc"
