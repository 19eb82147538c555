// Intervals of the scores of classes, and of the difference of two classifiers. The expected numbers were computed by
// an independent program from the binomial distribution and the published formula.
#include "core/experiment/class_intervals.h"
#include "core/experiment/paired.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"

using namespace core;

class ClassComparisonTest : public QObject {
    Q_OBJECT

private slots:
    void boundsTheScoresOfAClass_data()
    {
        QTest::addColumn<int>("right");
        QTest::addColumn<int>("images");
        QTest::addColumn<int>("said");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("some right") << 8 << 10 << 12 << 0.4479393058 << 0.9031412942;
        QTest::newRow("none right") << 0 << 10 << 3 << 0.0 << 0.3962184602;
        QTest::newRow("all right") << 10 << 10 << 10 << 0.8176195209 << 1.0;
    }
    void boundsTheScoresOfAClass()
    {
        QFETCH(int, right);
        QFETCH(int, images);
        QFETCH(int, said);
        QFETCH(double, low);
        QFETCH(double, high);
        const ClassScores scores{.images = images, .said = said, .right = right};
        const ClassIntervals found = intervalsOf(scores);
        COMPARE_NEAR(found.f1.value().low, low, 1e-8);
        COMPARE_NEAR(found.f1.value().high, high, 1e-8);
        QVERIFY(found.f1->low <= scores.f1().value() && scores.f1().value() <= found.f1->high);
        QCOMPARE(found.recall.value(), clopperPearson(right, images));
        QCOMPARE(found.precision.value(), clopperPearson(right, said));
    }

    void hasNoIntervalWithoutImages()
    {
        const ClassIntervals unsaid = intervalsOf({.images = 5, .said = 0, .right = 0});
        QVERIFY(unsaid.recall && !unsaid.precision && unsaid.f1);
        const ClassIntervals unused = intervalsOf({.images = 0, .said = 0, .right = 0});
        QVERIFY(!unused.recall && !unused.precision && !unused.f1);
    }

    void boundsDifferences_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("images");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("mostly the first") << 12 << 4 << 100 << -0.0016588854 << 0.1585216305;
        QTest::newRow("no difference") << 0 << 0 << 50 << -0.0533039932 << 0.0533039932;
        QTest::newRow("balanced") << 5 << 5 << 20 << -0.3086142911 << 0.3086142911;
        QTest::newRow("only the first, to the bound") << 50 << 0 << 50 << 0.8868835888 << 1.0;
    }
    void boundsDifferences()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        QFETCH(int, images);
        QFETCH(double, low);
        QFETCH(double, high);
        const Interval found = differenceInterval(first, second, images);
        COMPARE_NEAR(found.low, low, 1e-9);
        COMPARE_NEAR(found.high, high, 1e-9);
        const Interval swapped = differenceInterval(second, first, images);
        COMPARE_NEAR(swapped.low, -high, 1e-9);
    }

    void comparesImageByImage()
    {
        const PairedTest test = pairedTest({true, true, true, false, false}, {true, false, false, true, false});
        QCOMPARE(test.images, std::int64_t{5});
        QCOMPARE(test.both, std::int64_t{1});
        QCOMPARE(test.onlyFirst, std::int64_t{2});
        QCOMPARE(test.onlySecond, std::int64_t{1});
        COMPARE_NEAR(test.difference, 0.2, 1e-12);
        COMPARE_NEAR(test.p, mcnemarExact(2, 1), 1e-12);
        QCOMPARE(test.interval, differenceInterval(2, 1, 5));
    }
};

RUNOFF_TEST(ClassComparisonTest)
#include "class_comparison_test.moc"
