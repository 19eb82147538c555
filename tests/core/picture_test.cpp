#include "core/image/normalize.h"
#include "core/image/pen.h"
#include "core/image/picture.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

using namespace core;

namespace {

Image drawing(int size)
{
    return rasterize({{{.points = {{0.3, 0.2}, {0.7, 0.2}, {0.45, 0.8}}, .width = 0.06}}}, size);
}

/// The drawing on paper or a board, under light from the left, with noise.
Image photographed(const Image& ink, bool bright, double slope, double noise)
{
    Image photo = ink;
    const auto width = ink.extent(2);
    std::uint32_t state = 1;
    for (std::int64_t i = 0; i < ink.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        const double light = 0.9 - slope * static_cast<double>(i % width) / static_cast<double>(width);
        const double base = bright ? light * (1.0 - 0.8 * ink.values()[at]) : 0.1 + 0.8 * ink.values()[at];
        state = state * 1664525U + 1013904223U;
        photo.values()[at] = static_cast<float>(
            std::clamp(base + noise * (static_cast<double>(state >> 8) / 8388608.0 - 1.0), 0.0, 1.0));
    }
    return photo;
}

double meanDifference(const Image& a, const Image& b)
{
    double sum = 0.0, ink = 0.0;
    for (std::size_t i = 0; i < a.values().size(); ++i)
        sum += std::abs(a.values()[i] - b.values()[i]), ink += b.values()[i];
    return sum / ink;
}

}  // namespace

class PictureTest : public QObject {
    Q_OBJECT
private slots:
    void findsTheInk_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("bright");
        QTest::addColumn<double>("slope");
        QTest::addColumn<double>("noise");
        QTest::newRow("paper, tiny") << 16 << true << 0.0 << 0.0;
        QTest::newRow("board, tiny") << 16 << false << 0.0 << 0.0;
        QTest::newRow("paper, 28") << 28 << true << 0.0 << 0.02;
        QTest::newRow("paper") << 200 << true << 0.0 << 0.02;
        QTest::newRow("board") << 200 << false << 0.0 << 0.02;
        QTest::newRow("uneven light") << 200 << true << 0.5 << 0.02;
        QTest::newRow("uneven light, large") << 600 << true << 0.6 << 0.04;
    }
    void findsTheInk()
    {
        QFETCH(int, size);
        QFETCH(bool, bright);
        QFETCH(double, slope);
        QFETCH(double, noise);
        const Image ink = drawing(size);
        const Image found = findInk(photographed(ink, bright, slope, noise));
        QCOMPARE(found.shape(), ink.shape());
        const double difference = meanDifference(found, ink);
        QVERIFY2(difference < 0.25, qPrintable(QString::number(difference)));
    }
    void uniformPicturesHoldNoInk_data()
    {
        QTest::addColumn<double>("level");
        QTest::addColumn<double>("noise");
        QTest::newRow("white") << 1.0 << 0.0;
        QTest::newRow("black") << 0.0 << 0.0;
        QTest::newRow("grey with noise") << 0.5 << 0.015;
    }
    void uniformPicturesHoldNoInk()
    {
        QFETCH(double, level);
        QFETCH(double, noise);
        Image picture({1, 100, 100}, static_cast<float>(level));
        std::uint32_t state = 7;
        for (float& value : picture.values()) {
            state = state * 1664525U + 1013904223U;
            value += static_cast<float>(noise * (static_cast<double>(state >> 8) / 8388608.0 - 1.0));
        }
        QVERIFY(std::ranges::all_of(findInk(picture).values(), [](float value) { return value == 0.0F; }));
    }
    void keepsTheMeanWhenResampling_data()
    {
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("width");
        QTest::newRow("smaller") << 32 << 32;
        QTest::newRow("not square") << 17 << 40;
        QTest::newRow("larger") << 211 << 190;
        QTest::newRow("one pixel") << 1 << 1;
    }
    void keepsTheMeanWhenResampling()
    {
        QFETCH(int, height);
        QFETCH(int, width);
        const auto mean = [](const Image& image) {
            double sum = 0.0;
            for (const float value : image.values())
                sum += value;
            return sum / static_cast<double>(image.size());
        };
        const Image result = resample(drawing(100), height, width);
        QCOMPARE(result.shape(), (Shape{1, height, width}));
        COMPARE_NEAR(mean(result), mean(drawing(100)), 0.003);
    }
    void constantStaysConstant()
    {
        for (const std::int64_t size : {3, 10, 57}) {
            const Image result = resample(Image({3, 10, 14}, 0.5F), size, size);
            QVERIFY(std::ranges::all_of(result.values(), [](float value) { return std::abs(value - 0.5F) < 1e-5F; }));
        }
    }
    void neverLeavesTheRangeOfItsPixels()
    {
        for (std::int64_t from = 2; from <= 80; ++from)
            for (const std::int64_t to : {7, 28, 31, 32, 56}) {
                const Image white = resample(Image({1, from, 3}, 1.0F), to, to);
                QVERIFY2(std::ranges::max(white.values()) <= 1.0F, qPrintable(QString("%1 to %2").arg(from).arg(to)));
            }
    }
    void cropsTheMiddle()
    {
        Image picture({1, 2, 4});
        for (std::size_t i = 0; i < 8; ++i)
            picture.values()[i] = static_cast<float>(i);
        QCOMPARE(cropCentre(picture), Image({1, 2, 2}, {1, 2, 5, 6}));
    }
    void greyIsLuma()
    {
        COMPARE_NEAR((toGrey(Image({3, 1, 1}, {1, 0, 0})).values()[0]), 0.299F, 1e-6F);
        COMPARE_NEAR((toGrey(Image({3, 1, 1}, {0, 1, 0})).values()[0]), 0.587F, 1e-6F);
    }
    void colourModelsTakeGreyPictures()
    {
        const Preprocessing rule{.source = Preprocessing::Source::Colour, .channels = 3, .height = 32, .width = 32};
        const auto image = normalizePicture(drawing(90), rule);
        QCOMPARE(image->shape(), (Shape{3, 32, 32}));
        QVERIFY(std::ranges::equal(image->row(0), image->row(2)));
    }
};

RUNOFF_TEST(PictureTest)
#include "picture_test.moc"
