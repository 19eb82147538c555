#include "core/data/compose.h"
#include "core/image/pen.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>

using namespace core;

namespace {

/// Three classes of strokes: down, across, slanted.
Dataset strokes(bool colour)
{
    const std::int64_t channels = colour ? 3 : 1, side = colour ? 32 : 28;
    Dataset dataset{.name = "strokes",
                    .imageShape = {channels, side, side},
                    .pixels = {},
                    .labels = {},
                    .classNames = {"down", "across", "slanted"}};
    const std::vector<InkPoint> paths[] = {
        {{0.5, 0.2}, {0.5, 0.8}}, {{0.2, 0.5}, {0.8, 0.5}}, {{0.3, 0.7}, {0.7, 0.3}}};
    for (int i = 0; i < 30; ++i) {
        const Image image = rasterize({{{.points = paths[i % 3]}}}, static_cast<int>(side));
        for (std::int64_t c = 0; c < channels; ++c)
            for (const float value : image.values())
                dataset.pixels.push_back(static_cast<std::uint8_t>(255.0F * value));
        dataset.labels.push_back(static_cast<std::uint8_t>(i % 3));
    }
    return dataset;
}

}  // namespace

class ComposeTest : public QObject {
    Q_OBJECT
private slots:
    void holdsTheShares_data()
    {
        QTest::addColumn<bool>("colour");
        QTest::newRow("grey") << false;
        QTest::newRow("colour") << true;
    }
    void holdsTheShares()
    {
        QFETCH(bool, colour);
        const Dataset dataset = strokes(colour);
        const Preprocessing rule = preprocessingFor(dataset);
        CompositionOptions options;
        options.augmentation = defaultAugmentation(dataset.imageShape, !colour);
        Random random(1);
        int counts[3] = {};
        for (int i = 0; i < 3000; ++i) {
            const Composition canvas = compose(dataset, rule, options, random);
            QCOMPARE(canvas.image.shape(), dataset.imageShape);
            QVERIFY(std::ranges::is_sorted(canvas.labels, std::ranges::less_equal()));
            QVERIFY(
                std::ranges::all_of(canvas.image.values(), [](float value) { return value >= 0.0F && value <= 1.0F; }));
            ++counts[canvas.labels.size()];
        }
        COMPARE_NEAR(counts[0] / 3000.0, 0.08, 0.03);
        COMPARE_NEAR(counts[1] / 3000.0, 0.7, 0.04);
        COMPARE_NEAR(counts[2] / 3000.0, 0.22, 0.04);
    }
    void oneClassHasNoPairs()
    {
        Dataset dataset = strokes(false);
        std::ranges::fill(dataset.labels, std::uint8_t{1});
        Random random(2);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(compose(dataset, {}, {.twoShare = 1.0, .noneShare = 0.0}, random).labels, std::vector<int>{1});
    }
    /// One image in 20,000 is of another class: chance alone would look for it very long.
    void findsARareClass()
    {
        Dataset dataset = strokes(false);
        std::ranges::fill(dataset.labels, std::uint8_t{1});
        dataset.labels.resize(20'000, 1);
        dataset.pixels.resize(20'000 * 784);
        dataset.labels[7] = 2;
        Random random(2);
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(compose(dataset, {}, {.twoShare = 1.0, .noneShare = 0.0}, random).labels,
                     (std::vector<int>{1, 2}));
            const auto [first, second] = drawTwo(dataset, random);
            QVERIFY((first == 7) != (second == 7));
        }
        QCOMPARE(occurringClasses(dataset), 2);
        QVERIFY_THROWS_EXCEPTION(std::logic_error, composeThree(dataset, {}, random));
        dataset.labels[9] = 0;
        QCOMPARE(composeThree(dataset, {}, random).labels, (std::vector<int>{0, 1, 2}));
    }
    void oneClassIsNoPair()
    {
        Dataset dataset = strokes(false);
        std::ranges::fill(dataset.labels, std::uint8_t{1});
        Random random(2);
        QVERIFY_THROWS_EXCEPTION(std::logic_error, drawTwo(dataset, random));
        QVERIFY_THROWS_EXCEPTION(std::logic_error, composeThree(dataset, {}, random));
    }
    void pairsAreWideAndCentred()
    {
        const Dataset dataset = strokes(false);
        Random random(3);
        for (int i = 0; i < 50; ++i) {
            const Composition pair = composePair(dataset, 3, 2, {}, random);
            QCOMPARE(pair.labels, (std::vector<int>{0, 2}));
            double mass = 0.0, x = 0.0;
            for (std::size_t at = 0; at < 784; ++at)
                mass += pair.image.values()[at], x += pair.image.values()[at] * static_cast<double>(at % 28);
            COMPARE_NEAR(x / mass, 14.0, 3.0);
            QVERIFY(mass > 20.0);
        }
    }
    void sameSeedSameCanvas()
    {
        const Dataset dataset = strokes(false);
        Random one(4), other(4);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(compose(dataset, {}, {}, one).image, compose(dataset, {}, {}, other).image);
    }
};

RUNOFF_TEST(ComposeTest)
#include "compose_test.moc"
