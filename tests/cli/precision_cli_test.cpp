#include "core/base/json.h"
#include "core/model/model_file.h"
#include "core/model/provenance.h"
#include "core/nn/precision.h"
#include "tests/support/bars.h"
#include "tests/support/program_test.h"
#include "tests/support/test_main.h"

#include <nlohmann/json.hpp>

#include <QJsonObject>

using namespace tests;

/// --precision: bf16 where the processor has it, said in the model; a clear refusal where not.
class PrecisionCliTest : public ProgramTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { qunsetenv("ONEDNN_MAX_CPU_ISA"); }
    void trainsAndAnswers_data();
    void trainsAndAnswers();
    void refusesWithoutInstructions_data();
    void refusesWithoutInstructions();
    void autoIsFloat32WithoutInstructions();

private:
    /// Of the model that the program wrote: what it was trained in.
    std::string trainedIn() const
    {
        const core::Provenance provenance = core::readModel(path("new.safetensors").toStdString()).provenance;
        return core::parseJson(core::valueOf(provenance, core::provenance_key::recipe), "recipe").at("precision");
    }

    const QString m_train =
        "train --dataset data --strategies softmax --json --out new.safetensors" + QString(quickTraining);
};

void PrecisionCliTest::initTestCase()
{
    const ProgramResult training = prepareBars(m_program, QDir(m_folder.path()));
    QVERIFY2(training.status == 0, training.err.constData());
}

void PrecisionCliTest::trainsAndAnswers_data()
{
    QTest::addColumn<QString>("precision");
    QTest::addColumn<bool>("inBf16");
    QTest::newRow("f32") << "f32" << false;
    QTest::newRow("bf16") << "bf16" << true;
    QTest::newRow("auto") << "auto" << core::supportsBf16();
}

void PrecisionCliTest::trainsAndAnswers()
{
    QFETCH(QString, precision);
    QFETCH(bool, inBf16);
    if (inBf16 && !core::supportsBf16())
        QSKIP("this processor has no bfloat16 instructions that oneDNN may use");
    const QString option = " --precision " + precision;
    const QJsonDocument report = m_program.json(m_train + option);
    QVERIFY(report["accuracy"]["softmax"].toDouble() > 0.8);
    QCOMPARE(trainedIn(), std::string(inBf16 ? "bf16" : "f32"));
    const QJsonDocument evaluation = m_program.json("evaluate --model new.safetensors --dataset data --json" + option);
    QVERIFY(evaluation["strategies"]["softmax"]["accuracy"].toDouble() > 0.8);
    QCOMPARE(m_program
                 .json("compare bar.png --model new.safetensors --json"
                       + option)["images"][0]["verdicts"]["softmax"]["winner"]
                 .toString(),
             "0");
}

void PrecisionCliTest::refusesWithoutInstructions_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("train") << m_train;
    QTest::newRow("evaluate") << "evaluate --model bars --dataset data";
    QTest::newRow("compare") << "compare bar.png --model bars";
    QTest::newRow("experiment") << "experiment fair --dataset data";
}

void PrecisionCliTest::refusesWithoutInstructions()
{
    QFETCH(QString, arguments);
    qputenv("ONEDNN_MAX_CPU_ISA", "AVX2");
    const ProgramResult result = m_program.run(arguments + " --precision bf16");
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.count('\n') == 1 && result.err.contains("AVX-512 BF16"), result.err.constData());
}

void PrecisionCliTest::autoIsFloat32WithoutInstructions()
{
    qputenv("ONEDNN_MAX_CPU_ISA", "AVX2");
    const ProgramResult result = m_program.run(m_train + " --precision auto");
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(trainedIn(), std::string("f32"));
}

RUNOFF_TEST(PrecisionCliTest)
#include "precision_cli_test.moc"
