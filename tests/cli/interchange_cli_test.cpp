#include "tests/support/bars.h"
#include "tests/support/foreign_weights.h"
#include "tests/support/onnx_evaluator.h"
#include "tests/support/program_test.h"
#include "tests/support/test_main.h"

#include "core/model/model_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace tests;

/// runoff export-onnx and runoff import.
class InterchangeCliTest : public ProgramTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void exportsAModel();
    void exportsChosenStrategies();
    void importsWhatWasTakenApart();
    void refuses_data();
    void refuses();
    void keepsTheFileThatIsThere();

private:
    QJsonObject scoresOf(const QString& model) const;
};

namespace {

constexpr const char* interchangeModel = RUNOFF_SOURCE_DIR "/resources/models/digits-small.safetensors";

}  // namespace

void InterchangeCliTest::initTestCase()
{
    QVERIFY(barPicture().save(path("bar.png")));
    const ForeignWeights weights(core::readModel(interchangeModel), "keras");
    core::writeTensorFile(weights.file, path("theirs.safetensors").toStdString(), core::StoredPrecision::Float32);
    put(path("mapping.json"), QByteArray::fromStdString(weights.mapping.dump()));
}

void InterchangeCliTest::exportsAModel()
{
    const ProgramResult result = m_program.run("export-onnx --model digits-small --out digits.onnx");
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY(result.out.startsWith("digits.onnx: "));
    QVERIFY(result.out.contains("opset 13, IR version 8\n"));
    QVERIFY(result.out.contains("\npairwise.winner "));
    const auto metadata = onnxMetadata(content(path("digits.onnx")).toStdString());
    QCOMPARE(QString::fromStdString(metadata.at("classes")),
             "[\"0\",\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\"]");
}

void InterchangeCliTest::exportsChosenStrategies()
{
    const QJsonObject document =
        m_program.json("export-onnx --model digits-small --strategies pairwise,softmax --out two.onnx --json").object();
    QCOMPARE(document["strategies"].toArray(), (QJsonArray{"softmax", "pairwise"}));
    QCOMPARE(document["opset"].toInt(), 13);
    QCOMPARE(document["ir_version"].toInt(), 8);
    QCOMPARE(document["bytes"].toInteger(), QFileInfo(path("two.onnx")).size());
    const QJsonObject features = document["outputs"][0].toObject();
    QCOMPARE(features["name"].toString(), "features");
    QCOMPARE(features["shape"].toArray(), (QJsonArray{"N", 240}));
    QCOMPARE(document["outputs"].toArray().size(), 10);
}

/// The scores of the strategies with heads on the trunk.
QJsonObject InterchangeCliTest::scoresOf(const QString& model) const
{
    const QJsonDocument document = m_program.json(
        "compare bar.png --json --strategies softmax,pairwise,ddag,coupling,dichotomies,ecoc --model " + model);
    QJsonObject scores;
    const QJsonObject verdicts = document["images"][0]["verdicts"].toObject();
    for (const QString& name : verdicts.keys())
        scores[name] = verdicts[name]["scores"];
    return scores;
}

void InterchangeCliTest::importsWhatWasTakenApart()
{
    const QString command = "import theirs.safetensors --architecture lenet-small --mapping mapping.json --out ";
    const ProgramResult result = m_program.run(command + "mine.safetensors");
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(result.out, "mine.safetensors: 10 classes, softmax,pairwise,ddag,coupling,dichotomies,ecoc\n");
    const QJsonObject expected = scoresOf("digits-small");
    QCOMPARE(expected.size(), 6);
    QCOMPARE(scoresOf("./mine.safetensors"), expected);
    const QJsonDocument document = m_program.json(command + "again.safetensors --json");
    QCOMPARE(document["strategies"].toArray().size(), 6);
    QVERIFY(document["unused_tensors"].toArray().isEmpty());
}

void InterchangeCliTest::refuses_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("says");
    const QString import = "import theirs.safetensors --architecture lenet-small --mapping mapping.json --out ";
    QTest::newRow("a model that is missing") << "export-onnx --model none --out a.onnx"
                                             << "none: no such model";
    QTest::newRow("a strategy that the model does not have")
        << "export-onnx --model digits-small --strategies elimination --out a.onnx"
        << "elimination";
    QTest::newRow("no strategy") << "export-onnx --model digits-small --strategies none --out a.onnx"
                                 << "none";
    QTest::newRow("a folder that is missing") << "export-onnx --model digits-small --out no/a.onnx"
                                              << "no";
    QTest::newRow("the model as output") << QString("export-onnx --model %1 --out %1").arg(interchangeModel)
                                         << "--out would replace the model";
    QTest::newRow("no output") << "export-onnx --model digits-small"
                               << "--out is required";
    QTest::newRow("weights that are missing")
        << "import no.safetensors --architecture lenet --mapping mapping.json --out a.safetensors"
        << "no.safetensors";
    QTest::newRow("a mapping that is missing")
        << "import theirs.safetensors --architecture lenet --mapping no.json --out a.safetensors"
        << "no.json";
    QTest::newRow("an unknown architecture")
        << "import theirs.safetensors --architecture vgg --mapping mapping.json --out a.safetensors"
        << "vgg";
    QTest::newRow("another architecture")
        << "import theirs.safetensors --architecture lenet --mapping mapping.json --out a.safetensors"
        << "theirs.safetensors: tensor";
    QTest::newRow("the weights as output") << import + "theirs.safetensors"
                                           << "--out would replace the weights";
    QTest::newRow("the mapping as output") << import + "mapping.json"
                                           << "--out would replace --mapping";
}

void InterchangeCliTest::refuses()
{
    QFETCH(QString, arguments);
    QFETCH(QString, says);
    const QStringList before = QDir(m_folder.path()).entryList(QDir::Files);
    const ProgramResult result = m_program.run(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.startsWith("runoff: ") && result.err.count('\n') == 1, result.err.constData());
    QVERIFY2(result.err.contains(says.toUtf8()), result.err.constData());
    QVERIFY(result.out.isEmpty());
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), before);
}

void InterchangeCliTest::keepsTheFileThatIsThere()
{
    put(path("kept.onnx"), "kept");
    QCOMPARE(m_program.run("export-onnx --model digits-small --strategies elimination --out kept.onnx").status, 2);
    QCOMPARE(content(path("kept.onnx")), "kept");
}

RUNOFF_TEST(InterchangeCliTest)
#include "interchange_cli_test.moc"
