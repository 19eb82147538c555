#include "core/base/error.h"
#include "core/nn/optimizer.h"
#include "tests/support/errors.h"
#include "tests/support/near.h"
#include "tests/support/reference_network.h"
#include "tests/support/test_main.h"

#include <cmath>

using namespace core;

class OptimizerTest : public QObject {
    Q_OBJECT
private slots:
    void names();
    void followsDefinition_data();
    void followsDefinition();
    void decaysApartFromTheGradient();
    void refusesLengths();
};

void OptimizerTest::names()
{
    QCOMPARE(optimizerNames(), (std::vector<std::string>{"adadelta", "adam", "sgd", "nesterov"}));
    for (const std::string& name : optimizerNames())
        QCOMPARE(toText(optimizerNamed(name).kind), name);
    QCOMPARE(optimizerNamed("adam").learningRate, 0.001);
    QVERIFY(tests::isOneLineWith(tests::errorOf<UsageError>([] { optimizerNamed("newton"); }),
                                 "expected adadelta, adam, sgd or nesterov, found \"newton\""));
}

void OptimizerTest::followsDefinition_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("size");
    for (const char* name : {"adadelta", "adam", "sgd", "nesterov"}) {
        for (const int size : {1, 37, 40000})
            QTest::newRow(qPrintable(QString("%1, %2").arg(name).arg(size))) << name << size;
    }
}

void OptimizerTest::followsDefinition()
{
    QFETCH(QString, name);
    QFETCH(int, size);
    const OptimizerOptions o = optimizerNamed(name.toStdString());
    std::vector<float> w = tests::randomValues(size, 1), a(w.size()), b(w.size());
    std::vector<double> v(w.begin(), w.end()), first(w.size()), second(w.size());
    for (int step = 1; step <= 5; ++step) {
        const std::vector<float> gradient = tests::randomValues(size, static_cast<std::uint64_t>(step) + 10);
        updateParameter(o, step, 0.5, w, gradient, a, b);
        const double rate = 0.5 * o.learningRate;
        for (std::size_t i = 0; i < w.size(); ++i) {
            const double g = gradient[i];
            if (o.kind == OptimizerOptions::Kind::Adadelta) {
                first[i] = o.rho * first[i] + (1 - o.rho) * g * g;
                const double update = g * std::sqrt(second[i] + o.epsilon) / std::sqrt(first[i] + o.epsilon);
                second[i] = o.rho * second[i] + (1 - o.rho) * update * update;
                v[i] -= rate * update;
            } else if (o.kind == OptimizerOptions::Kind::Adam) {
                first[i] = o.beta1 * first[i] + (1 - o.beta1) * g;
                second[i] = o.beta2 * second[i] + (1 - o.beta2) * g * g;
                v[i] -= rate * std::sqrt(1 - std::pow(o.beta2, step)) / (1 - std::pow(o.beta1, step)) * first[i]
                      / (std::sqrt(second[i]) + o.epsilon);
            } else {
                first[i] = o.momentum * first[i] - rate * g;
                v[i] += o.kind == OptimizerOptions::Kind::Nesterov ? o.momentum * first[i] - rate * g : first[i];
            }
        }
    }
    for (std::size_t i = 0; i < w.size(); ++i)
        COMPARE_NEAR(static_cast<double>(w[i]), v[i], 2e-6);
}

void OptimizerTest::decaysApartFromTheGradient()
{
    for (const char* name : {"adadelta", "adam", "sgd", "nesterov"}) {
        OptimizerOptions o = optimizerNamed(name);
        o.weightDecay = 0.5;
        std::vector<float> w{2.0F, -4.0F}, a(2), b(2);
        updateParameter(o, 1, 0.25, w, std::vector<float>(2), a, b);
        const auto rest = static_cast<float>(1.0 - 0.25 * o.learningRate * 0.5);
        COMPARE_NEAR(w[0], 2.0F * rest, 1e-6F);
        COMPARE_NEAR(w[1], -4.0F * rest, 1e-6F);
        QCOMPARE(a, std::vector<float>(2));
    }
}

void OptimizerTest::refusesLengths()
{
    std::vector<float> three(3), two(2);
    QVERIFY_EXCEPTION_THROWN(updateParameter({}, 1, 1.0, three, two, three, three), std::logic_error);
    QVERIFY_EXCEPTION_THROWN(updateParameter({}, 0, 1.0, three, three, three, three), std::logic_error);
}

RUNOFF_TEST(OptimizerTest)
#include "optimizer_test.moc"
