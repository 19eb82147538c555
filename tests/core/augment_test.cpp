#include "core/data/augment.h"
#include "core/image/pen.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace core;

namespace {

Image digit()
{
    return rasterize({{{.points = {{0.3, 0.3}, {0.7, 0.3}, {0.45, 0.75}}}}}, 28);
}

double mass(std::span<const float> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

Image augmented(Image image, const Augmentation& augmentation, std::uint64_t seed)
{
    Random random(seed);
    augment(image.values(), image.shape(), augmentation, random);
    return image;
}

}  // namespace

class AugmentTest : public QObject {
    Q_OBJECT
private slots:
    void saysWhatItChanges_data()
    {
        QTest::addColumn<Augmentation>("augmentation");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << Augmentation{} << "nothing";
        QTest::newRow("garments") << defaultAugmentation({1, 28, 28}, false) << "shift 1 flip";
        QTest::newRow("photos") << defaultAugmentation({3, 32, 32}, false) << "shift 3 flip";
        QTest::newRow("digits") << defaultAugmentation({1, 28, 28}, true)
                                << "rotation 10 shift 1.5 scale 0.1 shear 0.15 stroke 0.3 coarse 0.1";
    }

    void saysWhatItChanges()
    {
        QFETCH(const Augmentation, augmentation);
        QTEST(QString::fromStdString(toText(augmentation)), "words");
    }

    void keepsTheMass_data()
    {
        QTest::addColumn<double>("rotation");
        QTest::addColumn<double>("shift");
        QTest::addColumn<double>("shear");
        QTest::newRow("rotation") << 20.0 << 0.0 << 0.0;
        QTest::newRow("shift") << 0.0 << 3.0 << 0.0;
        QTest::newRow("shear") << 0.0 << 0.0 << 0.3;
        QTest::newRow("all") << 12.0 << 2.0 << 0.2;
    }
    void keepsTheMass()
    {
        QFETCH(double, rotation);
        QFETCH(double, shift);
        QFETCH(double, shear);
        int changed = 0;
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            const Image image = augmented(digit(), {.rotation = rotation, .shift = shift, .shear = shear}, seed);
            COMPARE_NEAR(mass(image.values()) / mass(digit().values()), 1.0, 0.06);
            QVERIFY(std::ranges::all_of(image.values(), [](float value) { return value >= 0.0F && value <= 1.0F; }));
            changed += image == digit() ? 0 : 1;
        }
        QVERIFY(changed > 40);
    }
    void strokeWidthChangesTheMassOnly()
    {
        int thicker = 0, thinner = 0;
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const double ratio = mass(augmented(digit(), {.strokeWidth = 1.0}, seed).values()) / mass(digit().values());
            QVERIFY(ratio > 0.3 && ratio < 2.3);
            thicker += ratio > 1.0 ? 1 : 0, thinner += ratio < 1.0 ? 1 : 0;
        }
        QVERIFY(thicker > 60 && thinner > 40);
    }
    void flips()
    {
        int flipped = 0;
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            Image image = augmented(digit(), {.flip = true}, seed);
            if (image == digit())
                continue;
            ++flipped;
            for (std::ptrdiff_t y = 0; y < 28; ++y)
                std::reverse(image.values().begin() + 28 * y, image.values().begin() + 28 * (y + 1));
            QCOMPARE(image, digit());
        }
        QVERIFY(flipped > 30 && flipped < 70);
    }
    void colourRepeatsTheEdge()
    {
        const Augmentation all{.rotation = 30.0, .shift = 8.0, .scale = 0.3, .shear = 0.3, .flip = true};
        for (std::uint64_t seed = 0; seed < 50; ++seed)
            for (const Augmentation& augmentation : {all, Augmentation{.shift = 40.0}}) {
                const Image image = augmented(Image({3, 32, 32}, 0.5F), augmentation, seed);
                QVERIFY(
                    std::ranges::all_of(image.values(), [](float value) { return std::abs(value - 0.5F) < 1e-6F; }));
            }
    }
    void extremeWarpsStayInRange()
    {
        const Augmentation wild{.rotation = 180.0, .shift = 100.0, .scale = 0.9, .shear = 5.0, .strokeWidth = 1.0};
        for (std::uint64_t seed = 0; seed < 500; ++seed) {
            const Image image = augmented(Image({1, 5, 9}, 1.0F), wild, seed);
            QVERIFY(std::ranges::all_of(image.values(), [](float value) { return value >= 0.0F && value <= 1.0F; }));
        }
    }
    void sameSeedSameImage()
    {
        const Augmentation usual = defaultAugmentation({1, 28, 28}, true);
        QCOMPARE(augmented(digit(), usual, 9), augmented(digit(), usual, 9));
        QVERIFY(augmented(digit(), usual, 9) != augmented(digit(), usual, 10));
        QCOMPARE(augmented(digit(), {}, 9), digit());
    }
    void defaults()
    {
        QVERIFY(!defaultAugmentation({1, 28, 28}, true).flip);
        QVERIFY(defaultAugmentation({1, 28, 28}, false).flip);
        QCOMPARE(defaultAugmentation({3, 32, 32}, false).strokeWidth, 0.0);
    }
};

RUNOFF_TEST(AugmentTest)
#include "augment_test.moc"
