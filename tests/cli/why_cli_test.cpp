#include "tests/support/program_test.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace tests;

/// Evidence by the command line.
class WhyCliTest : public ProgramTest {
    Q_OBJECT

private slots:
    void explains_data();
    void explains();
    void printsALine();
    void writesACard();
    void explainsNothingWithoutInk();
    void refuses_data();
    void refuses();

private:
    static QString four(const QString& options)
    {
        return QStringLiteral("compare " RUNOFF_SOURCE_DIR
                              "/resources/lessons/digits/4/02.runoff --model " RUNOFF_SOURCE_DIR
                              "/resources/models/digits-small.safetensors ")
             + options;
    }
};

void WhyCliTest::explains_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("other");  // empty: null
    QTest::addColumn<QString>("measure");
    QTest::newRow("two classes") << "--why softmax:4:9"
                                 << "4"
                                 << "9"
                                 << "logits";
    QTest::newRow("one class") << "--why pairwise:4"
                               << "4"
                               << "9"
                               << "duel";
    QTest::newRow("opposite, gradient") << "--why softmax:9:4 --why-method gradient"
                                        << "9"
                                        << "4"
                                        << "logits";
    QTest::newRow("subset") << "--strategies ecoc --why ecoc:4:7"
                            << "4"
                            << "7"
                            << "bits";
}

void WhyCliTest::explains()
{
    QFETCH(QString, options);
    QFETCH(QString, label);
    QFETCH(QString, other);
    QFETCH(QString, measure);
    const QJsonObject why = m_program.json(four(options + " --json"))["images"][0]["why"].toObject();
    QCOMPARE(why["class"].toString(), label);
    QCOMPARE(why["rather_than"].toString(), other);
    QCOMPARE(why["measure"].toString(), measure);
    QCOMPARE(why["method"].toString(), QString(options.contains("gradient") ? "gradient" : "occlusion"));
    QCOMPARE(why["margin"].toDouble() > 0.0, label == "4");
    QCOMPARE(why["evidence"].toArray().size(), 28);
    QCOMPARE(why["evidence"][13].toArray().size(), 28);
}

void WhyCliTest::printsALine()
{
    const ProgramResult result = m_program.run(four("--why softmax:4:9"));
    QCOMPARE(result.status, 0);
    QVERIFY2(result.out.contains("\n  why softmax: 4 rather than 9, margin "), result.out.constData());
    QVERIFY(!m_program.run(four({})).out.contains("why"));
}

void WhyCliTest::writesACard()
{
    QCOMPARE(m_program.run(four("--why softmax:4:9 --export why.svg")).status, 0);
    QFile file(path("why.svg"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.contains("Why this answer?") && svg.contains("Softmax: 4 rather than 9"));
}

void WhyCliTest::explainsNothingWithoutInk()
{
    const QString command = QStringLiteral(
        "compare --drawing {\"version\":1,\"strokes\":[]} --why softmax --json --model " RUNOFF_SOURCE_DIR
        "/resources/models/digits-small.safetensors");
    QVERIFY(!m_program.json(command)["images"][0].toObject().contains("why"));
}

void WhyCliTest::refuses_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("words");
    QTest::newRow("strategy") << "--why magic"
                              << "expected a strategy of softmax";
    QTest::newRow("class") << "--why softmax:A"
                           << "expected a class of 0, 1";
    QTest::newRow("the same twice") << "--why softmax:4:4"
                                    << "two different classes";
    QTest::newRow("not computed") << "--strategies softmax --why ecoc"
                                  << "a strategy that is computed (softmax)";
    QTest::newRow("not in the model") << "--why elimination"
                                      << "a strategy that is computed";
    QTest::newRow("method") << "--why softmax --why-method magic"
                            << "--why-method";
}

void WhyCliTest::refuses()
{
    QFETCH(QString, options);
    QFETCH(QString, words);
    const ProgramResult result = m_program.run(four(options));
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains(words.toUtf8()), result.err.constData());
    QVERIFY(result.out.isEmpty());
}

RUNOFF_TEST(WhyCliTest)
#include "why_cli_test.moc"
