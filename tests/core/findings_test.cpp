// Findings of made-up results: who wins, and by how much.
#include "core/report/report.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"
#include "tests/support/worked_results.h"

using namespace core;
using namespace tests;

class FindingsTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhoWins();
    void namesBetterReferences_data();
    void namesBetterReferences();
    void saysWhoWinsWithoutAFault_data();
    void saysWhoWinsWithoutAFault();
};

void FindingsTest::saysWhoWins()
{
    const auto findings = findingsOf(tableOf(threeTrials()));
    QCOMPARE(findings.size(), std::size_t{1});
    QCOMPARE(toText(findings[0].best), std::string("pairwise"));
    QCOMPARE(toText(findings[0].runnerUp.value()), std::string("softmax"));
    COMPARE_NEAR(findings[0].lead, 0.02, 1e-6);
    COMPARE_NEAR(findings[0].p, 0.0741799002, 1e-6);
    const QString sentence = QString::fromStdString(findingSentences(tableOf(threeTrials())).at(0));
    QVERIFY2(sentence.contains("pairwise is highest, 94.00 % over 3 trials, 2.00 points above softmax"),
             qPrintable(sentence));
    QVERIFY2(sentence.contains("(95 % interval -0.48 to +4.48; paired t-test p = .0742, .1484 after Holm's correction; "
                               "probability of being better .96, practically equal .01)"),
             qPrintable(sentence));
}

void FindingsTest::namesBetterReferences_data()
{
    QTest::addColumn<int>("right");
    QTest::addColumn<bool>("better");
    QTest::newRow("above the baseline, below the best") << 93 << true;
    QTest::newRow("equal to the baseline") << 92 << false;
    QTest::newRow("below the baseline") << 91 << false;
}

void FindingsTest::namesBetterReferences()
{
    QFETCH(int, right);
    QFETCH(bool, better);
    Results results = threeTrials();
    results.plan.contestants = {StrategyId::Softmax, StrategyId::Pairwise};
    results.cells.clear();
    for (int trial = 0; trial < 3; ++trial)  // softmax .92, pairwise .94
        results.cells.push_back(
            cell(trial, {seen("softmax", 91 + trial), seen("pairwise", 93 + trial), seen("trunk-softmax", right)}));
    const auto findings = findingsOf(tableOf(results));
    QCOMPARE(findings.at(0).betterReferences.size(), better ? 1U : 0U);
    if (better)
        QCOMPARE(toText(findings.at(0).betterReferences.at(0).first), std::string("trunk-softmax"));
}

void FindingsTest::saysWhoWinsWithoutAFault_data()
{
    using Rights = std::vector<std::vector<int>>;  // per trial: softmax, pairwise, elimination, trunk-softmax; of 1000
    QTest::addColumn<std::vector<std::vector<int>>>("right");
    QTest::addColumn<QString>("holds");
    QTest::addColumn<QString>("lacks");
    QTest::newRow("two are level")
        << Rights{{750, 750, 700, 600}, {760, 760, 690, 600}}
        << "softmax and pairwise are level, 75.50 % over 2 trials, 6.00 points before elimination"
        << "0.00 points";
    // .1 + .2 + .3 and .3 + .2 + .1 are two doubles
    QTest::newRow("level but for rounding") << Rights{{100, 300, 50, 10}, {200, 200, 50, 10}, {300, 100, 50, 10}}
                                            << "softmax and pairwise are level, 20.00 % over 3 trials"
                                            << "highest";
    QTest::newRow("all are level") << Rights{{750, 750, 750, 600}, {760, 760, 760, 600}}
                                   << "softmax, pairwise and elimination are level, 75.50 % over 2 trials."
                                   << "before";
    QTest::newRow("a tiny p") << Rights{{500, 900, 400, 100},
                                        {501, 901, 401, 100},
                                        {500, 900, 400, 100},
                                        {500, 901, 401, 100}}
                              << "; paired t-test p < .0001"
                              << "= <";
    QTest::newRow("no spread")
        << Rights{{500, 600, 400, 100}, {501, 601, 401, 100}}
        << "; paired t-test p < .0001, < .0001 after Holm's correction; probability of being better 1,"
        << "= <";
    QTest::newRow("every p is corrected") << Rights{{500, 700, 600, 100}, {510, 705, 590, 100}, {520, 715, 580, 100}}
                                          << "after Holm's correction for all pairs)"
                                          << "; 0";
    QTest::newRow("the trunk is above the baseline")
        << Rights{{500, 700, 600, 650}, {510, 705, 590, 650}}
        << "the trunk's own softmax has 65.00 %, more than softmax, but is not compared"
        << "(one";
    QTest::newRow("the trunk is below it")
        << Rights{{500, 700, 600, 450}, {510, 705, 590, 450}} << "pairwise is highest"
        << "trunk";
}

void FindingsTest::saysWhoWinsWithoutAFault()
{
    QFETCH(std::vector<std::vector<int>>, right);
    QFETCH(QString, holds);
    QFETCH(QString, lacks);
    Results results = threeTrials();
    results.plan.trials = static_cast<int>(right.size());
    results.cells.clear();
    for (std::size_t trial = 0; trial < right.size(); ++trial) {
        std::vector<Observation> observations;
        for (std::size_t i = 0; const char* name : {"softmax", "pairwise", "elimination", "trunk-softmax"}) {
            observations.push_back(seen(name, right[trial][i++]));
            observations.back().images = 1000;
        }
        results.cells.push_back(cell(static_cast<int>(trial), observations));
    }
    const QString sentence = QString::fromStdString(findingSentences(tableOf(results)).at(0));
    QVERIFY2(sentence.contains(holds), qPrintable(sentence));
    QVERIFY2(!sentence.contains(lacks), qPrintable(sentence));
}

RUNOFF_TEST(FindingsTest)
#include "findings_test.moc"
