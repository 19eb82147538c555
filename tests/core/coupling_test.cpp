#include "core/strategy/decisions.h"
#include "tests/support/near.h"

#include "core/base/random.h"
#include "core/tensor/operations.h"
#include "tests/support/test_main.h"

#include <cmath>
#include <limits>
#include <numeric>

using namespace core;

using Rule = std::vector<double> (*)(const Tensor&);

class CouplingTest : public QObject {
    Q_OBJECT

private slots:
    void givesTheSoftmaxBack_data();
    void givesTheSoftmaxBack();
    void meetsTheOptimum_data();
    void meetsTheOptimum();
    void standsCertainDuels_data();
    void standsCertainDuels();
    void computesPricesRule();
    void ignoresTheDiagonal();
    void refusesOtherShapes();
};

namespace {

Tensor matrixOf(std::span<const float> logits)
{
    const auto classes = static_cast<std::int64_t>(logits.size());
    Tensor matrix({classes, classes}, std::numeric_limits<float>::quiet_NaN());
    for (std::size_t i = 0; i < logits.size(); ++i)
        for (std::size_t j = 0; j < logits.size(); ++j)
            if (i != j)
                matrix.row(static_cast<std::int64_t>(i))[j] = sigmoid(logits[i] - logits[j]);
    return matrix;
}

Tensor randomMatrix(std::int64_t classes, Random& random)
{
    Tensor matrix({classes, classes});
    for (std::int64_t i = 0; i < classes; ++i)
        for (std::int64_t j = i + 1; j < classes; ++j) {
            const float r = static_cast<float>(random.uniform());
            matrix.row(i)[static_cast<std::size_t>(j)] = r;
            matrix.row(j)[static_cast<std::size_t>(i)] = 1.0F - r;
        }
    return matrix;
}

/// What method 2 minimizes.
double objective(const Tensor& matrix, const std::vector<double>& p)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < p.size(); ++i)
        for (std::size_t j = 0; j < p.size(); ++j)
            if (i != j) {
                const double rij = matrix.values()[i * p.size() + j], rji = matrix.values()[j * p.size() + i];
                sum += (rji * p[i] - rij * p[j]) * (rji * p[i] - rij * p[j]);
            }
    return sum;
}

double sumOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

}  // namespace

void CouplingTest::givesTheSoftmaxBack_data()
{
    QTest::addColumn<int>("classes");
    QTest::addColumn<double>("spread");
    QTest::addColumn<Rule>("rule");
    for (const int classes : {2, 3, 5, 10})
        for (const double spread : {0.0, 1.0, 5.0, 20.0}) {
            QTest::addRow("%d classes, spread %g", classes, spread) << classes << spread << &couple;
            QTest::addRow("%d classes, spread %g, Price", classes, spread) << classes << spread << &coupleByPrice;
        }
}

void CouplingTest::givesTheSoftmaxBack()
{
    QFETCH(int, classes);
    QFETCH(double, spread);
    QFETCH(Rule, rule);
    Random random(11);
    for (int trial = 0; trial < 50; ++trial) {
        std::vector<float> logits;
        for (int i = 0; i < classes; ++i)
            logits.push_back(static_cast<float>(spread * random.normal()));
        const std::vector<double> coupled = rule(matrixOf(logits));
        const std::vector<float> expected = softmax(logits);
        for (std::size_t i = 0; i < coupled.size(); ++i)
            COMPARE_NEAR(coupled[i], static_cast<double>(expected[i]), 1e-6);
    }
}

void CouplingTest::meetsTheOptimum_data()
{
    QTest::addColumn<int>("classes");
    for (const int classes : {2, 3, 10})
        QTest::addRow("%d classes", classes) << classes;
}

void CouplingTest::meetsTheOptimum()
{
    QFETCH(int, classes);
    Random random(3);
    for (int trial = 0; trial < 20; ++trial) {
        const Tensor matrix = randomMatrix(classes, random);
        const std::vector<double> coupled = couple(matrix);
        COMPARE_NEAR(sumOf(coupled), 1.0, 1e-12);
        const double lowest = objective(matrix, coupled);
        for (std::size_t i = 0; i < coupled.size(); ++i) {
            std::vector<double> moved = coupled;
            moved[i] += 1e-3;
            moved[(i + 1) % moved.size()] -= 1e-3;
            QVERIFY(objective(matrix, moved) > lowest);
        }
    }
}

void CouplingTest::standsCertainDuels_data()
{
    QTest::addColumn<std::vector<float>>("values");
    QTest::addColumn<std::vector<double>>("expected");
    QTest::newRow("0 beats all for sure")
        << std::vector<float>{0, 1, 1, 0, 0, 1, 0, 0, 0} << std::vector<double>{1, 0, 0};
    QTest::newRow("a certain cycle") << std::vector<float>{0, 1, 0, 0, 0, 1, 1, 0, 0}
                                     << std::vector<double>{1 / 3.0, 1 / 3.0, 1 / 3.0};
    QTest::newRow("two even, one lost") << std::vector<float>{0, .5F, 1, .5F, 0, 1, 0, 0, 0}
                                        << std::vector<double>{.5, .5, 0};
}

void CouplingTest::standsCertainDuels()
{
    QFETCH(std::vector<float>, values);
    QFETCH(std::vector<double>, expected);
    for (const Rule rule : {&couple, &coupleByPrice}) {
        const std::vector<double> coupled = rule(Tensor({3, 3}, values));
        for (std::size_t i = 0; i < 3; ++i)
            COMPARE_NEAR(coupled[i], expected[i], 1e-12);
    }
}

/// Computed by hand: p_0 = 1 / (1 / .6 + 1 / .7 - 1) and so on, divided by their sum.
void CouplingTest::computesPricesRule()
{
    const std::vector<double> coupled = coupleByPrice(Tensor({3, 3}, {0, .6F, .7F, .4F, 0, .2F, .3F, .8F, 0}));
    const std::vector<double> expected{0.524367, 0.169026, 0.306607};
    for (std::size_t i = 0; i < 3; ++i)
        COMPARE_NEAR(coupled[i], expected[i], 1e-6);
}

void CouplingTest::ignoresTheDiagonal()
{
    Tensor matrix = matrixOf(std::vector<float>{1, 2, 3});
    const std::vector<double> before = couple(matrix), price = coupleByPrice(matrix);
    for (std::size_t i = 0; i < 3; ++i)
        matrix.values()[i * 4] = 7.0F;
    QCOMPARE(couple(matrix), before);
    QCOMPARE(coupleByPrice(matrix), price);
}

void CouplingTest::refusesOtherShapes()
{
    for (const Rule rule : {&couple, &coupleByPrice}) {
        QVERIFY_THROWS_EXCEPTION(std::logic_error, rule(Tensor({2, 3})));
        QVERIFY_THROWS_EXCEPTION(std::logic_error, rule(Tensor({4})));
        QVERIFY_THROWS_EXCEPTION(std::logic_error, rule(Tensor({1, 1})));
    }
}

RUNOFF_TEST(CouplingTest)
#include "coupling_test.moc"
