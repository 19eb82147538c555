#include "tests/support/program_test.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonObject>

/// `runoff benchmark` says what it measured by the names that scripts read; how fast is no matter here.
class BenchmarkCliTest : public tests::ProgramTest {
    Q_OBJECT

private slots:
    void measures_data();
    void measures();
    void saysTheMachine();
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

RUNOFF_EVENT_TEST(BenchmarkCliTest)
#include "benchmark_cli_test.moc"
