#include "core/image/measure.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>

using core::Image;

namespace {

constexpr int side = 28;

/// Each pixel by 8 x 8 samples of `covered`(x, y), (0, 0) in the middle.
Image drawn(const std::function<bool(double, double)>& covered)
{
    constexpr int fine = 8;
    Image image({1, side, side});
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            int inside = 0;
            for (int i = 0; i < fine * fine; ++i)
                inside += covered(x - 0.5 * side + (i % fine + 0.5) / fine, y - 0.5 * side + (i / fine + 0.5) / fine);
            image.values()[static_cast<std::size_t>(y) * side + x] = static_cast<float>(inside) / (fine * fine);
        }
    return image;
}

/// A straight stroke with round ends through the middle, `degrees` from upright to the right.
Image stroke(double degrees, double width, double length = 18.0)
{
    const double angle = degrees * std::numbers::pi / 180.0, dx = std::sin(angle), dy = -std::cos(angle);
    return drawn([=](double x, double y) {
        const double along = std::clamp(x * dx + y * dy, -0.5 * length, 0.5 * length);
        return std::hypot(x - along * dx, y - along * dy) <= 0.5 * width;
    });
}

Image ring(double middle, double width)
{
    return drawn([=](double x, double y) { return std::abs(std::hypot(x, y) - middle) <= 0.5 * width; });
}

/// Two rings, one above the other.
Image eight(double middle, double width)
{
    return drawn(
        [=](double x, double y) { return std::abs(std::hypot(x, std::abs(y) - middle) - middle) <= 0.5 * width; });
}

}  // namespace

/// Slant and width of strokes that are known to the hundredth.
class InkMeasureTest : public QObject {
    Q_OBJECT

private slots:
    void slant_data()
    {
        QTest::addColumn<double>("degrees");
        for (const double degrees : {-40.0, -15.0, 0.0, 5.0, 30.0, 50.0})
            QTest::addRow("%g degrees", degrees) << degrees;
    }

    void slant()
    {
        QFETCH(double, degrees);
        const auto found = core::measureInk(stroke(degrees, 2.5));
        QVERIFY(found);
        COMPARE_NEAR(found->slant, degrees, 1.5);
    }

    void width_data()
    {
        QTest::addColumn<double>("degrees");
        QTest::addColumn<double>("width");
        for (const double degrees : {0.0, 20.0, 45.0})
            for (const double width : {2.0, 3.0, 4.5})
                QTest::addRow("%g px at %g degrees", width, degrees) << degrees << width;
    }

    void width()
    {
        QFETCH(double, degrees);
        QFETCH(double, width);
        const auto found = core::measureInk(stroke(degrees, width));
        QVERIFY(found);
        COMPARE_NEAR(found->strokeWidth, width, (width < 2.5 ? 0.13 : 0.08) * width);
    }

    void widthOfLoops()
    {
        for (const double width : {2.0, 3.0, 4.0}) {
            const double one = core::measureInk(ring(8.0, width))->strokeWidth,
                         two = core::measureInk(eight(5.5, width))->strokeWidth;
            COMPARE_NEAR(one, width, 0.08 * width);
            // where the rings meet it is wider
            COMPARE_NEAR(two, width, 0.15 * width);
        }
    }

    void widthGrowsWithThePen()
    {
        double last = 0.0;
        for (const double width : {1.5, 2.0, 2.5, 3.0, 4.0, 5.0}) {
            const double found = core::measureInk(stroke(10.0, width))->strokeWidth;
            QVERIFY2(found > last, qPrintable(QString::number(found)));
            last = found;
        }
    }

    void mirroredInkLeansTheOtherWay()
    {
        const Image right = stroke(25.0, 3.0);
        Image left = right;
        for (int y = 0; y < side; ++y)
            std::reverse(left.values().begin() + y * side, left.values().begin() + (y + 1) * side);
        const auto one = core::measureInk(right), other = core::measureInk(left);
        COMPARE_NEAR(one->slant, -other->slant, 1e-6);
        COMPARE_NEAR(one->strokeWidth, other->strokeWidth, 1e-6);
    }

    void aLyingStrokeStaysWithinItsRange()
    {
        const auto found = core::measureInk(stroke(89.0, 2.0));
        QVERIFY(found && std::abs(found->slant) <= 60.0);
    }

    void nothingOfNothing() { QVERIFY(!core::measureInk(Image({1, side, side}))); }
};

RUNOFF_TEST(InkMeasureTest)
#include "ink_measure_test.moc"
