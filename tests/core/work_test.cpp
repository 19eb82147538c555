#include "core/nn/work.h"
#include "tests/support/test_main.h"

using namespace core;

class WorkTest : public QObject {
    Q_OBJECT
private slots:
    void countsByHand_data();
    void countsByHand();
};

void WorkTest::countsByHand_data()
{
    QTest::addColumn<QStringList>("layers");
    QTest::addColumn<double>("forward");
    QTest::addColumn<double>("training");
    QTest::newRow("nothing to multiply") << QStringList{"relu", "flatten"} << 0.0 << 0.0;
    QTest::newRow("one dense layer: no gradient of its input")
        << QStringList{"flatten", "dense 10"} << 2.0 * 784 * 10 << 4.0 * 784 * 10;
    // 26 x 26 positions of 9 weights, 24 x 24 of 9 x 32, 12 x 12 x 64 values into 256, 256 into 10
    const double first = 2.0 * 676 * 32 * 9, rest = 2.0 * (576.0 * 64 * 288 + 9216.0 * 256 + 2560.0);
    QTest::newRow("the reference network")
        << QStringList{"conv 3x3x32",  "relu",      "conv 3x3x64", "relu",        "maxpool 2", "flatten",
                       "dropout 0.25", "dense 256", "relu",        "dropout 0.5", "dense 10"}
        << first + rest << 2.0 * first + 3.0 * rest;
    const double convolution = 2.0 * 784 * 4 * 9;
    QTest::newRow("only products count") << QStringList{"conv 3x3x4 pad 1", "batchnorm", "relu",          "shortcut",
                                                        "conv 3x3x4 pad 1", "add",       "avgpool global"}
                                         << convolution + 4.0 * convolution
                                         << 2.0 * convolution + 3.0 * 4.0 * convolution;
}

void WorkTest::countsByHand()
{
    QFETCH(QStringList, layers);
    QFETCH(double, forward);
    QFETCH(double, training);
    std::vector<Layer> network;
    for (const QString& layer : layers)
        network.push_back(layerFromText(layer.toStdString()));
    QCOMPARE(forwardFlop({1, 28, 28}, network), forward);
    QCOMPARE(trainingStepFlop({1, 28, 28}, network), training);
}

RUNOFF_TEST(WorkTest)
#include "work_test.moc"
