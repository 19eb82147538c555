#include "tests/support/program_test.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <vector>

/// `runoff benchmark` says what it measured by the names that scripts read; how fast is no matter here.
class BenchmarkCliTest : public tests::ProgramTest {
    Q_OBJECT

private slots:
    void measures_data();
    void measures();
    void saysTheMachine();
    void timeToAccuracyNeedsTheDataSet();
    void timeToAccuracy();
};

void BenchmarkCliTest::measures_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("training") << "train"
                              << "lenet-small-28x28x1"
                              << QStringList{"samples_per_second", "percent_of_sgemm", "sgemm_gflops"};
    QTest::newRow("inference") << "infer"
                               << "lenet-small-28x28x1"
                               << QStringList{"batch1_us_median", "batch1_us_p99", "batch256_images_per_second",
                                              "percent_of_sgemm", "sgemm_gflops"};
    QTest::newRow("heads") << "heads"
                           << "pairwise"
                           << QStringList{"outputs", "samples_per_second", "percent_of_sgemm", "sgemm_gflops"};
}

void BenchmarkCliTest::measures()
{
    QFETCH(QString, part);
    QFETCH(QString, subject);
    QFETCH(QStringList, numbers);
    const QJsonDocument document =
        m_program.json("benchmark --json --threads 1 --architecture lenet-small --only " + part);
    const QJsonObject measured = document[part][subject].toObject();
    for (const QString& number : numbers)
        QVERIFY2(measured[number].toDouble() > 0.0, qPrintable(number));
    if (part != "heads")
        QVERIFY(!measured["implementations"].toArray().isEmpty());
}

void BenchmarkCliTest::saysTheMachine()
{
    const QJsonObject document =
        m_program.json("benchmark --json --threads 1 --architecture lenet-small --only plans").object();
    QCOMPARE(document["threads"].toInt(), 1);
    QVERIFY(document["sgemm_gflops"].toDouble() > 0.0);
    QVERIFY(!document["isa"].toString().isEmpty() && !document["onednn"].toString().isEmpty());
    QVERIFY(document["plans"]["lenet-small-28x28x1"]["training_ms"]["first"].toDouble() > 0.0);
    QVERIFY(!document.contains("train") && !document.contains("compare_all_us_median"));
}

void BenchmarkCliTest::timeToAccuracyNeedsTheDataSet()
{
    const tests::ProgramResult result = m_program.in({.variables = {"RUNOFF_DATA_DIR=" + m_folder.path()}})
                                            .run("benchmark --only time-to-accuracy --seed 1");
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains("mnist") && result.err.count('\n') == 1, result.err);
}

void BenchmarkCliTest::timeToAccuracy()
{
    // Three kinds of bars in place of MNIST.
    tests::writeIdxFolder(tests::tinyData({.side = 28, .perClass = 400}), path("data/mnist").toStdString());
    const QJsonObject measured =
        m_program.json("benchmark --json --threads 1 --only time-to-accuracy --data-dir data")["time_to_accuracy"]
            .toObject();
    const QJsonArray trainings = measured["trainings"].toArray();
    QCOMPARE(trainings.size(), 5);
    std::vector<double> seconds;
    for (int i = 0; i < trainings.size(); ++i) {
        QCOMPARE(trainings[i]["seed"].toInt(), i + 1);
        QVERIFY(trainings[i]["accuracy"].toDouble() > 0.34);  // better than chance
        const double to97 = trainings[i]["to_97_seconds"].toDouble(), to99 = trainings[i]["to_99_seconds"].toDouble();
        QVERIFY2(to97 > 0.0 && to99 >= to97, "the bars are easy");
        seconds.push_back(to99);
    }
    std::ranges::sort(seconds);
    QCOMPARE(measured["to_99_seconds"].toDouble(), seconds[2]);
}

RUNOFF_EVENT_TEST(BenchmarkCliTest)
#include "benchmark_cli_test.moc"
