// Values worked out by hand from the closed forms of few degrees of freedom, or from published tables.
#include "core/experiment/statistics.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"

#include <algorithm>

#include <cmath>

using namespace core;
using Values = std::vector<double>;

class StatisticsTest : public QObject {
    Q_OBJECT

private slots:
    void pairedTests_data();
    void pairedTests();
    void countsSharesAsWholeImages_data();
    void countsSharesAsWholeImages();
    void knowsEqualShares_data();
    void knowsEqualShares();
    void meanAndSpread();
    void mcnemar_data();
    void mcnemar();
    void holmCorrects();
    void exactIntervals_data();
    void exactIntervals();
    void countsPairsUnderTheRocCurve_data();
    void countsPairsUnderTheRocCurve();
    void drawsTheRocCurve_data();
    void drawsTheRocCurve();
    void theCurveHasItsArea();
};

namespace {

bool nearly(double found, double expected)
{
    return std::abs(found - expected) < 1e-6;
}

bool nearly(const std::optional<double>& found, double expected)
{
    return std::isnan(expected) ? !found : found && nearly(*found, expected);
}

const double none = std::nan("");

}  // namespace

void StatisticsTest::pairedTests_data()
{
    QTest::addColumn<Values>("differences");
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("d");
    QTest::addColumn<double>("wilcoxon");
    QTest::newRow("one value") << Values{1} << none << none << 1.0;
    QTest::newRow("two values") << Values{1, 2} << 0.2048327647 << 2.1213203436 << 0.5;
    QTest::newRow("three values") << Values{1, 2, 3} << 0.0741799002 << 2.0 << 0.25;
    QTest::newRow("three negative values") << Values{-1, -2, -3} << 0.0741799002 << -2.0 << 0.25;
    QTest::newRow("five values") << Values{1, 2, 3, 4, 5} << 0.0132355996 << 1.8973665961 << 0.0625;
    QTest::newRow("one of five negative") << Values{1, -2, 3, 4, 5} << 0.1509440537 << 0.7928249672 << 0.1875;
    QTest::newRow("ties") << Values{1, 1, -1, 1} << 0.3910022 << 0.5 << 0.625;
    QTest::newRow("balanced") << Values{1, -1} << 1.0 << 0.0 << 1.0;
    QTest::newRow("zeros") << Values{0, 1, 2, 3} << 0.1027280788 << 1.1618950039 << 0.25;
    QTest::newRow("nothing but zeros") << Values{0, 0, 0} << 1.0 << none << 1.0;
    QTest::newRow("no spread") << Values{0.1, 0.1, 0.1} << 0.0 << none << 0.25;
    QTest::newRow("no spread but that of rounding") << Values{0.1, 0.3 - 0.2, 0.1} << 0.0 << none << 0.25;
    // Differences of shares of 40 and of 10,000 images: equal numbers of images are different doubles. By all sign
    // patterns over whole numbers.
    const auto shares = [](double images, const std::vector<std::pair<int, int>>& right) {
        Values differences;
        for (const auto& [first, second] : right)
            differences.push_back(first / images - second / images);
        return differences;
    };
    QTest::newRow("ties of 40 images") << shares(
        40, {{31, 29}, {32, 30}, {28, 30}, {33, 31}, {30, 28}, {35, 33}, {29, 31}, {30, 31}, {30, 30}, {36, 34}})
                                       << 0.2418655615 << 0.3961559059 << 0.2890625;
    QTest::newRow("ties of 10,000 images") << shares(10000, {{9000, 9000},
                                                             {9011, 9009},
                                                             {9053, 9051},
                                                             {9107, 9105},
                                                             {8999, 9001},
                                                             {9204, 9201},
                                                             {9301, 9299},
                                                             {9077, 9075}})
                                           << 0.0451721261 << 0.8604560508 << 0.109375;
    QTest::newRow("nothing but rounding") << Values{0.3 - 0.2 - 0.1, 0.1 - 0.3 + 0.2, 0.0} << 1.0 << none << 1.0;
    QTest::newRow("ten of one sign") << Values{1, 2, 3, 4, 5, 6, 7, 8, 9, 10} << 0.0002781960 << 1.8165902
                                     << 2.0 / 1024;
}

void StatisticsTest::pairedTests()
{
    QFETCH(Values, differences);
    QFETCH(double, p);
    QFETCH(double, d);
    QFETCH(double, wilcoxon);
    const auto shown = [](const std::optional<double>& value) {
        return value ? QString::number(*value, 'g', 12) : QString("none");
    };
    QVERIFY2(nearly(pairedTTest(differences), p), qPrintable(shown(pairedTTest(differences))));
    QVERIFY2(nearly(cohensD(differences), d), qPrintable(shown(cohensD(differences))));
    QVERIFY2(nearly(wilcoxonSignedRank(differences), wilcoxon), qPrintable(shown(wilcoxonSignedRank(differences))));
}

void StatisticsTest::countsSharesAsWholeImages_data()
{
    QTest::addColumn<std::vector<CountedPair>>("pairs");
    QTest::addColumn<Values>("differences");
    QTest::newRow("as many images") << std::vector<CountedPair>{{{31, 40}, {29, 40}}, {{29, 40}, {31, 40}}}
                                    << Values{2, -2};
    QTest::newRow("other numbers of images")
        << std::vector<CountedPair>{{{1, 10}, {0, 10}}, {{3, 30}, {0, 30}}, {{2, 15}, {1, 30}}} << Values{3, 3, 3};
    QTest::newRow("too many to count") << std::vector<CountedPair>{{{1, 999983}, {0, 999983}},
                                                                   {{1, 999979}, {0, 999979}}}
                                       << Values{1.0 / 999983, 1.0 / 999979};
}

void StatisticsTest::countsSharesAsWholeImages()
{
    QFETCH(std::vector<CountedPair>, pairs);
    QFETCH(Values, differences);
    QCOMPARE(comparableDifferences(pairs), differences);
}

void StatisticsTest::knowsEqualShares_data()
{
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("second");
    QTest::addColumn<bool>("same");
    QTest::newRow("the same number") << 0.5 << 0.5 << true;
    QTest::newRow("rounded differently") << 0.35 - 0.30 << 0.40 - 0.35 << true;
    QTest::newRow("an image of ten million") << 0.5 << 0.5000001 << false;
    QTest::newRow("large numbers, rounded") << 1e6 << 1e6 + 1e-9 << true;
    QTest::newRow("large numbers") << 1e6 << 1e6 + 1e-3 << false;
}

void StatisticsTest::knowsEqualShares()
{
    QFETCH(double, first);
    QFETCH(double, second);
    QTEST(isSameShare(first, second), "same");
    QCOMPARE(isSameShare(second, first), isSameShare(first, second));
}

void StatisticsTest::meanAndSpread()
{
    QCOMPARE(mean(Values{1, 2, 6}), 3.0);
    QVERIFY(!standardDeviation(Values{1}));
    QVERIFY(nearly(standardDeviation(Values{1, 2, 3}), 1.0));
    QCOMPARE(standardDeviation(Values{0.1, 0.1, 0.1}).value(), 0.0);
    QCOMPARE(standardDeviation(Values{0.35 - 0.30, 0.40 - 0.35, 0.05}).value(), 0.0);
    const Interval interval = meanInterval(Values{1, 2, 3}).value();
    QVERIFY(nearly(interval.low, 2.0 - 2.4841377) && nearly(interval.high, 2.0 + 2.4841377));
    QVERIFY(!meanInterval(Values{1}));
    QVERIFY(!wilcoxonSignedRank(Values{}));
}

void StatisticsTest::mcnemar_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<double>("p");
    QTest::newRow("never disagree") << 0 << 0 << 1.0;
    QTest::newRow("five to none") << 0 << 5 << 0.0625;
    QTest::newRow("none to five") << 5 << 0 << 0.0625;
    QTest::newRow("one to nine") << 1 << 9 << 22.0 / 1024;
    QTest::newRow("even") << 3 << 3 << 1.0;
    QTest::newRow("off by one") << 3 << 4 << 1.0;
}

void StatisticsTest::mcnemar()
{
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(double, p);
    QVERIFY2(nearly(mcnemarExact(first, second), p), qPrintable(QString::number(mcnemarExact(first, second))));
}

void StatisticsTest::holmCorrects()
{
    QCOMPARE(holm(Values{}), Values{});
    QCOMPARE(holm(Values{0.2}), Values{0.2});
    const Values adjusted = holm(Values{0.01, 0.04, 0.03, 0.9});
    QVERIFY(nearly(adjusted[0], 0.04) && nearly(adjusted[1], 0.09) && nearly(adjusted[2], 0.09)
            && nearly(adjusted[3], 0.9));
    QCOMPARE(holm(Values{0.6, 0.7}), (Values{1.0, 1.0}));
}

void StatisticsTest::exactIntervals_data()
{
    QTest::addColumn<int>("right");
    QTest::addColumn<int>("images");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("none of ten") << 0 << 10 << 0.0 << 0.3084971078;
    QTest::newRow("all of ten") << 10 << 10 << 0.6915028922 << 1.0;
    QTest::newRow("five of ten") << 5 << 10 << 0.1870860284 << 0.8129139716;
    QTest::newRow("one of one") << 1 << 1 << 0.025 << 1.0;
}

void StatisticsTest::exactIntervals()
{
    QFETCH(int, right);
    QFETCH(int, images);
    QFETCH(double, low);
    QFETCH(double, high);
    const Interval interval = clopperPearson(right, images);
    QVERIFY2(nearly(interval.low, low) && nearly(interval.high, high),
             qPrintable(QString("%1 %2").arg(interval.low, 0, 'g', 12).arg(interval.high, 0, 'g', 12)));
    const Interval ninetyNine = clopperPearson(9900, 10000);
    COMPARE_NEAR(ninetyNine.low, 0.9879, 5e-5);
    COMPARE_NEAR(ninetyNine.high, 0.9919, 5e-5);
}

void StatisticsTest::countsPairsUnderTheRocCurve_data()
{
    QTest::addColumn<Values>("higher");
    QTest::addColumn<Values>("lower");
    QTest::addColumn<double>("area");
    QTest::newRow("apart") << Values{0.9, 0.8} << Values{0.1, 0.7, 0.3} << 1.0;
    QTest::newRow("the wrong way round") << Values{0.1} << Values{0.2, 0.3} << 0.0;
    QTest::newRow("all the same") << Values{0.5, 0.5} << Values{0.5} << 0.5;
    QTest::newRow("mixed, with a tie") << Values{0.4, 0.8} << Values{0.4, 0.6, 0.1, 0.9} << (1.5 + 3.0) / 8.0;
}

void StatisticsTest::countsPairsUnderTheRocCurve()
{
    QFETCH(Values, higher);
    QFETCH(Values, lower);
    QFETCH(double, area);
    QCOMPARE(areaUnderRoc(higher, lower), area);
    QCOMPARE(areaUnderRoc(lower, higher), 1.0 - area);
}

void StatisticsTest::drawsTheRocCurve_data()
{
    QTest::addColumn<Values>("higher");
    QTest::addColumn<Values>("lower");
    QTest::addColumn<double>("kept");
    QTest::addColumn<double>("accepted");
    const Values four{0.9, 0.8, 0.7, 0.2};
    QTest::newRow("nothing kept") << four << Values{0.95} << 0.0 << 0.0;
    QTest::newRow("half, one is above") << four << Values{0.85, 0.1} << 0.5 << 0.5;
    QTest::newRow("half, none is above") << four << Values{0.75, 0.1} << 0.5 << 0.0;
    QTest::newRow("all, those above the last") << four << Values{0.85, 0.3, 0.1, 0.05} << 1.0 << 0.5;
    QTest::newRow("between two steps") << four << Values{0.85, 0.1} << 0.8 << 0.5;
    QTest::newRow("ties are a slope") << Values{0.5, 0.5} << Values{0.5, 0.5, 0.1, 0.1} << 0.5 << 0.25;
    QTest::newRow("the wrong way round") << Values{0.1} << Values{0.2, 0.3} << 0.1 << 1.0;
}

void StatisticsTest::drawsTheRocCurve()
{
    QFETCH(Values, higher);
    QFETCH(Values, lower);
    QFETCH(double, kept);
    QFETCH(double, accepted);
    const std::vector<RocPoint> curve = rocCurve(higher, lower);
    QCOMPARE(curve.size(), rocHeights().size());
    const auto point = std::ranges::find(curve, kept, &RocPoint::kept);
    QVERIFY(point != curve.end());
    QVERIFY2(nearly(point->accepted, accepted), qPrintable(QString::number(point->accepted)));
    for (std::size_t i = 1; i < curve.size(); ++i)
        QVERIFY(curve[i].kept > curve[i - 1].kept && curve[i].accepted >= curve[i - 1].accepted);
}

void StatisticsTest::theCurveHasItsArea()
{
    Values higher, lower;  // smooth, so that some points say it all
    for (int i = 0; i < 1000; ++i) {
        const double part = (i + 0.5) / 1000.0;
        higher.push_back(std::sqrt(part));
        lower.push_back(part);
    }
    double area = 0.0;
    const std::vector<RocPoint> curve = rocCurve(higher, lower);
    for (std::size_t i = 1; i < curve.size(); ++i)
        area += (curve[i].kept - curve[i - 1].kept) * (1.0 - (curve[i].accepted + curve[i - 1].accepted) / 2.0);
    COMPARE_NEAR(area, areaUnderRoc(higher, lower), 0.005);
    COMPARE_NEAR(area, 2.0 / 3.0, 0.005);
}

RUNOFF_TEST(StatisticsTest)
#include "statistics_test.moc"
