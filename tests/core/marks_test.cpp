#include "core/experiment/contestant.h"

#include "core/strategy/strategy.h"
#include "tests/support/test_main.h"

#include <string>
#include <vector>

using namespace core;

/// A strategy looks the same in every plot and panel.
class MarksTest : public QObject {
    Q_OBJECT

private slots:
    void noTwoStrategiesLookAlike()
    {
        for (const Strategy& one : strategies())
            for (const Strategy& other : strategies())
                QCOMPARE(markOf(one.id) == markOf(other.id), one.id == other.id);
    }

    void aRowLooksAsItsStrategy()
    {
        for (const Strategy& line : strategies())
            QVERIFY2(markOf(contestantFrom(line.name).value()) == markOf(line.id), line.name.c_str());
        QVERIFY(markOf(Contestant::dropping(1)) == markOf(StrategyId::Elimination));
    }

    void whatStandsInOnePlotIsToldApart_data()
    {
        QTest::addColumn<std::vector<std::string>>("rows");
        using Rows = std::vector<std::string>;
        QTest::newRow("fair") << Rows{"trunk-softmax", "softmax", "pairwise", "elimination", "sigmoid", "specialists"};
        QTest::newRow("as published") << Rows{"softmax-as-long", "softmax", "pairwise",
                                              "elimination",     "sigmoid", "specialists"};
        QTest::newRow("unknown") << Rows{"trunk-softmax", "softmax",     "pairwise",    "elimination",
                                         "sigmoid",       "multi-label", "specialists", "ddag",
                                         "coupling",      "dichotomies", "ecoc"};
        QTest::newRow("early exit") << Rows{"trunk-softmax",      "softmax",
                                            "elimination-drop-1", "elimination-drop-2",
                                            "elimination-drop-3", "elimination-drop-4"};
        QTest::newRow("ten networks") << Rows{"one-network-parameters", "one-network-work", "specialists"};
        QTest::newRow("tasks") << Rows{"alone", "together", "together-work"};
        QTest::newRow("cascade") << Rows{"flat", "cascade"};
    }
    void whatStandsInOnePlotIsToldApart()
    {
        QFETCH(std::vector<std::string>, rows);
        const auto mark = [](const std::string& row) { return markOf(contestantFrom(row).value()); };
        for (const std::string& one : rows)
            for (const std::string& other : rows)
                QVERIFY2((mark(one) == mark(other)) == (one == other), (one + ", " + other).c_str());
    }
};

RUNOFF_TEST(MarksTest)
#include "marks_test.moc"
