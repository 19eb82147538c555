#include "core/strategy/heads.h"
#include "core/strategy/strategy.h"

#include "core/base/error.h"
#include "tests/support/test_main.h"

#include <bit>

using namespace core;

class HeadsTest : public QObject {
    Q_OBJECT

private slots:
    void countsHeadsAndOutputs_data();
    void countsHeadsAndOutputs();
    void laysSegmentsBehindOneAnother_data();
    void laysSegmentsBehindOneAnother();
    void findsEveryPair_data() { classCounts(); }
    void findsEveryPair();
    void findsEverySubset_data() { classCounts(); }
    void findsEverySubset();
    void ordersSubsetsByMask();
    void concatenates();
    void refusesWhatHasNoHead();
    void namesStrategies();
    void everyBackingHasWhatItNeeds();
    void parsesStrategies_data();
    void parsesStrategies();
    void refusesUnknownStrategies_data();
    void refusesUnknownStrategies();

private:
    static void classCounts();
};

void HeadsTest::classCounts()
{
    QTest::addColumn<int>("classes");
    for (const int classes : {2, 3, 5, 10, 12})
        QTest::addRow("%d classes", classes) << classes;
}

void HeadsTest::countsHeadsAndOutputs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("classes");
    QTest::addColumn<int>("heads");
    QTest::addColumn<int>("outputs");
    QTest::newRow("softmax of 10") << "softmax" << 10 << 1 << 10;
    QTest::newRow("pairs of 2") << "pairwise" << 2 << 1 << 2;
    QTest::newRow("pairs of 5") << "pairwise" << 5 << 10 << 20;
    QTest::newRow("pairs of 10") << "pairwise" << 10 << 45 << 90;
    QTest::newRow("duels of 10") << "ddag" << 10 << 45 << 90;
    QTest::newRow("forks of 2") << "dichotomies" << 2 << 1 << 2;
    QTest::newRow("forks of 10") << "dichotomies" << 10 << 180 << 360;
    QTest::newRow("bits of 3") << "ecoc" << 3 << 3 << 6;
    QTest::newRow("bits of 7") << "ecoc" << 7 << 63 << 126;
    QTest::newRow("bits of 10") << "ecoc" << 10 << 34 << 68;
    QTest::newRow("subsets of 2") << "elimination" << 2 << 1 << 2;
    QTest::newRow("subsets of 5") << "elimination" << 5 << 26 << 75;
    QTest::newRow("subsets of 10") << "elimination" << 10 << 1013 << 5110;
}

void HeadsTest::countsHeadsAndOutputs()
{
    QFETCH(QString, name);
    QFETCH(int, classes);
    const HeadLayout layout = strategy(parseStrategies(name.toStdString()).front()).heads(classes);
    QTEST(static_cast<int>(layout.segments.size()), "heads");
    QTEST(static_cast<int>(layout.outputs), "outputs");
}

void HeadsTest::laysSegmentsBehindOneAnother_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"softmax", "pairwise", "elimination"})
        QTest::newRow(name) << QString(name);
}

void HeadsTest::laysSegmentsBehindOneAnother()
{
    QFETCH(QString, name);
    const HeadLayout layout = strategy(parseStrategies(name.toStdString()).front()).heads(6);
    std::int64_t next = 0;
    for (const Segment& segment : layout.segments) {
        QCOMPARE(segment.offset, next);
        QVERIFY(std::is_sorted(segment.classes.begin(), segment.classes.end()));
        next += static_cast<std::int64_t>(segment.classes.size());
    }
    QCOMPARE(next, layout.outputs);
}

void HeadsTest::findsEveryPair()
{
    QFETCH(int, classes);
    const HeadLayout layout = pairwiseHeads(classes);
    for (int low = 0; low < classes; ++low)
        for (int high = low + 1; high < classes; ++high)
            QCOMPARE(layout.segments.at(pairIndex(low, high, classes)).classes, (std::vector{low, high}));
}

void HeadsTest::findsEverySubset()
{
    QFETCH(int, classes);
    const HeadLayout layout = eliminationHeads(classes);
    for (std::uint32_t mask = 0; mask < (1U << classes); ++mask) {
        if (std::popcount(mask) < 2)
            continue;
        std::uint32_t found = 0;
        for (const int member : layout.segments.at(subsetIndex(mask, classes)).classes)
            found |= 1U << member;
        QCOMPARE(found, mask);
    }
}

void HeadsTest::ordersSubsetsByMask()
{
    const HeadLayout layout = eliminationHeads(3);
    QCOMPARE(layout.segments.size(), std::size_t{4});
    QCOMPARE(layout.segments[0].classes, (std::vector{0, 1}));
    QCOMPARE(layout.segments[1].classes, (std::vector{0, 2}));
    QCOMPARE(layout.segments[2].classes, (std::vector{1, 2}));
    QCOMPARE(layout.segments[3].classes, (std::vector{0, 1, 2}));
}

void HeadsTest::concatenates()
{
    const HeadLayout all = concatenate({softmaxHeads(10), pairwiseHeads(10), eliminationHeads(10)});
    QCOMPARE(all.outputs, std::int64_t{10 + 90 + 5110});
    QCOMPARE(all.segments.size(), std::size_t{1 + 45 + 1013});
    QCOMPARE(all.segments[1].offset, std::int64_t{10});
    QCOMPARE(all.segments[46].offset, std::int64_t{100});
    QCOMPARE(concatenate({}).outputs, std::int64_t{0});
}

void HeadsTest::refusesWhatHasNoHead()
{
    QVERIFY_THROWS_EXCEPTION(std::logic_error, softmaxHeads(1));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, pairwiseHeads(1));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, eliminationHeads(13));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, pairIndex(3, 3, 10));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, pairIndex(4, 3, 10));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, pairIndex(3, 10, 10));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, subsetIndex(0b100, 5));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, subsetIndex(0b100001, 5));
}

void HeadsTest::namesStrategies()
{
    QCOMPARE(strategies().size(), allStrategies.size());
    for (const StrategyId id : allStrategies) {
        QCOMPARE(strategy(id).id, id);
        QCOMPARE(parseStrategies(toText(id)), std::vector{id});
    }
    QCOMPARE(toText(StrategyId::MultiLabel), std::string("multi-label"));
    QVERIFY(strategy(StrategyId::MultiTask).heads == nullptr);
    QVERIFY(strategy(StrategyId::Cascade).heads == nullptr);
}

void HeadsTest::everyBackingHasWhatItNeeds()
{
    for (const Strategy& line : strategies()) {
        const bool networks = line.backing == Backing::Networks, derived = line.backing == Backing::DerivedHeads;
        QVERIFY2((line.networks != nullptr) == networks, line.name.c_str());
        QVERIFY2(line.heads != nullptr || networks, line.name.c_str());
        QVERIFY2(!networks || (line.heads != nullptr) == line.sigmoids, line.name.c_str());
        QVERIFY2((line.headsOf != line.id) == derived, line.name.c_str());
        QVERIFY2(strategy(line.headsOf).heads == line.heads, line.name.c_str());
        QVERIFY2(!derived || strategy(line.headsOf).backing == Backing::SharedHeads, line.name.c_str());
        QVERIFY2(!line.sigmoids || networks, line.name.c_str());
    }
}

void HeadsTest::parsesStrategies_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("parsed");
    QTest::newRow("one") << "elimination"
                         << "elimination";
    QTest::newRow("in order") << "softmax,pairwise"
                              << "softmax,pairwise";
    QTest::newRow("out of order") << "specialists,softmax"
                                  << "softmax,specialists";
    QTest::newRow("repeated") << "pairwise,softmax,pairwise"
                              << "softmax,pairwise";
}

void HeadsTest::parsesStrategies()
{
    QFETCH(QString, list);
    QStringList names;
    for (const StrategyId id : parseStrategies(list.toStdString()))
        names << QString::fromStdString(toText(id));
    QTEST(names.join(','), "parsed");
}

void HeadsTest::refusesUnknownStrategies_data()
{
    QTest::addColumn<QString>("list");
    QTest::newRow("nothing") << "";
    QTest::newRow("unknown") << "softmax,magic";
    QTest::newRow("trailing comma") << "softmax,";
    QTest::newRow("other case") << "Softmax";
}

void HeadsTest::refusesUnknownStrategies()
{
    QFETCH(QString, list);
    try {
        parseStrategies(list.toStdString());
        QFAIL("expected a UsageError");
    } catch (const UsageError& error) {
        QVERIFY(QString(error.what()).contains("softmax, pairwise, elimination, multi-label, specialists"));
    }
}

RUNOFF_TEST(HeadsTest)
#include "heads_test.moc"
