// Two models on the same images, strategy by strategy. The expected p-values are sums of binomial probabilities.
#include "core/experiment/model_comparison.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"

using namespace core;

namespace {

/// "++--": right, right, wrong, wrong.
std::vector<bool> signs(const QString& text)
{
    std::vector<bool> right;
    for (const QChar sign : text)
        right.push_back(sign == QLatin1Char('+'));
    return right;
}

QString text(const std::vector<bool>& right)
{
    QString signs;
    for (const bool one : right)
        signs += QLatin1Char(one ? '+' : '-');
    return signs;
}

}  // namespace

class ModelComparisonTest : public QObject {
    Q_OBJECT

private slots:
    void comparesTheStrategiesOfBoth()
    {
        const StrategyComparisons found = compareModels({{StrategyId::Softmax, signs("++++++++--")},
                                                         {StrategyId::Pairwise, signs("++++++----")},
                                                         {StrategyId::Ecoc, signs("++++++++++")}},
                                                        {{StrategyId::Softmax, signs("+-----+++-")},
                                                         {StrategyId::Pairwise, signs("------++++")},
                                                         {StrategyId::Elimination, signs("++++++++++")}});
        QCOMPARE(found.size(), std::size_t{2});
        const StrategyComparison& softmax = found.at(StrategyId::Softmax);
        QCOMPARE(softmax.test.both, std::int64_t{3});
        QCOMPARE(softmax.test.onlyFirst, std::int64_t{5});
        QCOMPARE(softmax.test.onlySecond, std::int64_t{1});
        QCOMPARE(softmax.test.neither(), std::int64_t{1});
        COMPARE_NEAR(softmax.test.difference, 0.4, 1e-12);
        COMPARE_NEAR(softmax.test.p, 14.0 / 64.0, 1e-12);  // at most 1 of 6, or at least 5 of 6
        COMPARE_NEAR(softmax.pHolm, 28.0 / 64.0, 1e-12);   // the smaller of two p-values
        COMPARE_NEAR(found.at(StrategyId::Pairwise).test.p, 772.0 / 1024.0, 1e-12);
        COMPARE_NEAR(found.at(StrategyId::Pairwise).pHolm, 772.0 / 1024.0, 1e-12);
    }

    void hasNothingToCompare()
    {
        QVERIFY(compareModels({{StrategyId::Softmax, signs("+")}}, {{StrategyId::Pairwise, signs("+")}}).empty());
        QVERIFY(compareModels({}, {}).empty());
        QVERIFY(withHolm({}).empty());
    }

    void findsTheImages_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("images");
        QTest::newRow("both") << static_cast<int>(PairOutcome::Both) << "+----";
        QTest::newRow("only the first") << static_cast<int>(PairOutcome::OnlyFirst) << "-+--+";
        QTest::newRow("only the second") << static_cast<int>(PairOutcome::OnlySecond) << "--+--";
        QTest::newRow("neither") << static_cast<int>(PairOutcome::Neither) << "---+-";
    }

    void findsTheImages()
    {
        QFETCH(int, outcome);
        QFETCH(QString, images);
        QCOMPARE(text(imagesWith(static_cast<PairOutcome>(outcome), signs("++--+"), signs("+-+--"))), images);
    }
};

RUNOFF_TEST(ModelComparisonTest)
#include "model_comparison_test.moc"
