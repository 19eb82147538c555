#include "core/evaluation/predictions.h"
#include "core/model/model_file.h"
#include "tests/support/bars.h"
#include "tests/support/program_test.h"
#include "tests/support/test_main.h"

#include <algorithm>

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

using namespace tests;

/// `runoff evaluate --predictions`, and the comparisons and class scores of `evaluate`.
class PredictionsCliTest : public ProgramTest {
    Q_OBJECT

    QStringList lines(const QString& name) const { return QString::fromUtf8(content(path(name))).split('\n'); }

private slots:
    void initTestCase()
    {
        const ProgramResult training = prepareBars(m_program, QDir(m_folder.path()));
        QVERIFY2(training.status == 0, training.err.constData());
    }

    /// The window writes predictionsCsv() of the answers, too (confusion_test).
    void writesTheBytesOfTheWindow()
    {
        const ProgramResult result = m_program.run("evaluate --model bars --dataset data --predictions all.csv");
        QVERIFY2(result.status == 0, result.err.constData());
        const auto classifier =
            std::make_shared<const core::Classifier>(core::readModel(path("models/bars.safetensors").toStdString()));
        core::ClassifierPlan plan(classifier);
        const core::Dataset test = tinyData({.side = 28, .perClass = 24}).test;
        const core::Answers answers = core::answerAll(plan, test).value();
        QCOMPARE(content(path("all.csv")), QByteArray::fromStdString(core::predictionsCsv(answers, test)));
        QVERIFY(lines("all.csv").size() == test.size() + 2);
    }

    void writesSomeStrategiesAndImages()
    {
        QCOMPARE(
            m_program.run("evaluate --model bars --dataset data --strategies pairwise --limit 3 --predictions some.csv")
                .status,
            0);
        const QStringList some = lines("some.csv");
        QCOMPARE(some.size(), 5);
        QCOMPARE(some[0], "index,class,pairwise,pairwise_confidence,pairwise_margin");
        QVERIFY(some[3].startsWith("2,"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("an unknown second model") << "--against nothing"
                                                 << "nothing";
        QTest::newRow("the model") << "--predictions models/bars.safetensors"
                                   << "models/bars.safetensors";
        QTest::newRow("a missing folder") << "--predictions no/all.csv"
                                          << "no";
        QTest::newRow("no name") << "--predictions= "
                                 << "--predictions";
    }
    void refuses()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, says);
        const ProgramResult result = m_program.run("evaluate --model bars --dataset data " + arguments);
        QVERIFY(result.status == 1 || result.status == 2);
        QVERIFY2(result.err.count('\n') == 1 && result.err.contains(says.toUtf8()), result.err.constData());
        QVERIFY(result.out.isEmpty());
    }

    void statesIntervals()
    {
        const QJsonObject strategies =
            m_program.json("evaluate --model bars --dataset data --json")["strategies"].toObject();
        for (const QJsonValue& one : strategies["pairwise"]["classes"].toArray())
            for (const char* score : {"recall", "precision", "f1"}) {
                const double value = one[QString(score)].toDouble();
                const QJsonArray interval = one[QString(score) + (score[0] == 'f' ? "_95" : "95")].toArray();
                QCOMPARE(interval.size(), 2);
                QVERIFY(interval[0].toDouble() <= value && value <= interval[1].toDouble());
                QVERIFY(interval[0].toDouble() < interval[1].toDouble());
            }
        const QJsonObject test = strategies["pairwise"]["mcnemar"].toObject();
        const QJsonArray interval = test["difference95"].toArray();
        QCOMPARE(test["difference"].toDouble(), (test["only_this"].toInt() - test["only_other"].toInt()) / 36.0);
        QVERIFY(interval[0].toDouble() < test["difference"].toDouble()
                && test["difference"].toDouble() < interval[1].toDouble());
    }

    void comparesTwoModels_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("the same model") << "models/bars.safetensors" << true;
        QTest::newRow("a model that guesses") << "guesses.safetensors" << false;
    }
    void comparesTwoModels()
    {
        QFETCH(QString, other);
        QFETCH(bool, same);
        core::Classifier guesses = core::readModel(path("models/bars.safetensors").toStdString());
        for (auto& [id, heads] : guesses.heads) {
            std::ranges::fill(heads.weights.values(), 0.0F);
            std::ranges::fill(heads.bias.values(), 0.0F);
        }
        core::writeModel(guesses, path("guesses.safetensors").toStdString());
        const QString command = "evaluate --model bars --dataset data --strategies softmax,pairwise --against " + other;
        const QJsonDocument document = m_program.json(command + " --json");
        const QJsonObject softmax = document["against"]["strategies"]["softmax"].toObject();
        QCOMPARE(softmax["both"].toInt() + softmax["only_this"].toInt() + softmax["only_other"].toInt()
                     + softmax["neither"].toInt(),
                 36);
        QCOMPARE(softmax["both"].toInt() + softmax["only_this"].toInt(),
                 document["strategies"]["softmax"]["right"].toInt());
        QCOMPARE(softmax["difference"].toDouble() > 0.0, !same);
        QCOMPARE(softmax["p"].toDouble() == 1.0, same);
        QVERIFY(m_program.run(command).out.contains(" against bars: images that both, one or neither gets right\n"));
    }

    void printsIntervals()
    {
        const QByteArray out = m_program.run("evaluate --model bars --dataset data --confusion").out;
        for (const char* part : {"Compared with softmax on the same images", "only other", "F1, %", "Bonett and Price"})
            QVERIFY2(out.contains(part), part);
    }
};

RUNOFF_TEST(PredictionsCliTest)
#include "predictions_cli_test.moc"
