#include "core/data/catalogue.h"
#include "core/interchange/onnx_export.h"
#include "tests/support/full_set.h"
#include "tests/support/included.h"
#include "tests/support/onnx_verdicts.h"
#include "tests/support/program.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstring>

using namespace core;

/// onnxruntime computes the exported models of Runoff with the same answers. Needs node and the npm package
/// onnxruntime-node, which packaging/test.sh installs in build/onnxruntime.
class OnnxruntimeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void answersAsRunoff_data();
    void answersAsRunoff();
    void answersAsRunoffForTheShippedDigits_data();
    void answersAsRunoffForTheShippedDigits();

private:
    void compare(const std::shared_ptr<const Classifier>& model, const Tensor& images, double tolerance) const;

    QString m_modules;
};

namespace {

constexpr double usualTolerance = 1e-5;

QByteArray bytesOf(const Tensor& images)
{
    const std::span<const float> values = images.values();
    return {reinterpret_cast<const char*>(values.data()), static_cast<qsizetype>(values.size_bytes())};
}

std::map<std::string, tests::OnnxArray> outputsIn(const QString& folder)
{
    std::map<std::string, tests::OnnxArray> outputs;
    const QJsonDocument document = QJsonDocument::fromJson(tests::content(folder + "/outputs.json"));
    const QJsonObject described = document["outputs"].toObject();
    for (const QString& name : described.keys()) {
        const QJsonObject output = described[name].toObject();
        const QByteArray bytes = tests::content(folder + '/' + output["file"].toString());
        tests::OnnxArray array{{}, std::vector<double>(static_cast<std::size_t>(bytes.size()) / sizeof(double))};
        std::memcpy(array.values.data(), bytes.constData(), static_cast<std::size_t>(bytes.size()));
        for (const QJsonValue& extent : output["shape"].toArray())
            array.shape.push_back(extent.toInteger());
        outputs[name.toStdString()] = std::move(array);
    }
    return outputs;
}

}  // namespace

void OnnxruntimeTest::initTestCase()
{
    m_modules = qEnvironmentVariable("RUNOFF_ONNXRUNTIME", RUNOFF_SOURCE_DIR "/build/onnxruntime");
    if (QStandardPaths::findExecutable("node").isEmpty())
        QSKIP("node is missing");
    if (!QDir(m_modules + "/node_modules/onnxruntime-node").exists())
        QSKIP(qPrintable(m_modules
                         + "/node_modules has no onnxruntime-node: packaging/onnxruntime.sh "
                           "installs it"));
}

void OnnxruntimeTest::compare(const std::shared_ptr<const Classifier>& model, const Tensor& images,
                              double tolerance) const
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("model.onnx");
    exportOnnx(*model, {}, file.toStdString());
    tests::put(folder.filePath("images"), bytesOf(images));
    QStringList shape;
    for (const std::int64_t extent : images.shape())
        shape << QString::number(extent);
    QProcess node;
    node.start("node", {RUNOFF_SOURCE_DIR "/tests/support/onnxruntime.mjs", m_modules, file, folder.filePath("images"),
                        shape.join(','), folder.path()});
    QVERIFY2(node.waitForFinished(250'000) && node.exitCode() == 0, node.readAllStandardError().constData());
    const auto outputs = outputsIn(folder.path());
    tests::OnnxComparison comparison(outputs, tolerance);
    ClassifierPlan plan(model);
    const auto verdicts = plan.classifyAll(images);
    for (std::size_t n = 0; n < verdicts.size(); ++n)
        for (const Verdict& verdict : verdicts[n])
            comparison.compare(n, verdict);
    qInfo("%zu images, %lld numbers, largest difference %.2g", verdicts.size(),
          static_cast<long long>(comparison.compared()), comparison.largest());
    QVERIFY(comparison.compared() > 0);
    QVERIFY2(comparison.problems().isEmpty(), qPrintable(comparison.problems()));
}

void OnnxruntimeTest::answersAsRunoff_data()
{
    QTest::addColumn<QString>("dataset");
    QTest::addColumn<std::int64_t>("images");
    QTest::addColumn<double>("tolerance");
    const std::int64_t many = 1000, some = 200;
    QTest::newRow("digits-lenet") << "mnist" << many << usualTolerance;
    QTest::newRow("digits-small") << "mnist" << some << usualTolerance;
    QTest::newRow("fashion-mnist-lenet") << "fashion-mnist" << some << usualTolerance;
    QTest::newRow("cifar10-lenet") << "cifar10" << some << usualTolerance;
    // Nine convolutions add up more rounding, which the error-correcting code sums over its 34 bits.
    QTest::newRow("cifar10-resnet") << "cifar10" << some << 10.0 * usualTolerance;
}

void OnnxruntimeTest::answersAsRunoff()
{
    QFETCH(QString, dataset);
    QFETCH(std::int64_t, images);
    QFETCH(double, tolerance);
    if (!tests::fullSet(dataset.toStdString()))
        QSKIP(qPrintable("needs " + dataset + " in RUNOFF_DATA_DIR"));
    const Dataset test = openDataset(dataset.toStdString(), dataPlaces({}), coreFormats()).test;
    compare(tests::includedModel(QTest::currentDataTag()), test.images(0, images), tolerance);
}

void OnnxruntimeTest::answersAsRunoffForTheShippedDigits_data()
{
    QTest::addColumn<int>("digits");
    QTest::newRow("digits-lenet") << 60;
    QTest::newRow("digits-small") << 60;
}

void OnnxruntimeTest::answersAsRunoffForTheShippedDigits()
{
    QFETCH(int, digits);
    const auto model = tests::includedModel(QTest::currentDataTag());
    std::vector<float> pixels;
    int found = 0;
    for (int label = 0; label < 10; ++label) {
        const QDir folder(QString(RUNOFF_SOURCE_DIR "/resources/lessons/digits/%1").arg(label));
        for (const QString& name : folder.entryList({"*.runoff"})) {
            const Image image =
                tests::digitImage(std::to_string(label) + "/" + name.chopped(7).toStdString(), model->preprocessing);
            pixels.insert(pixels.end(), image.values().begin(), image.values().end());
            ++found;
        }
    }
    QCOMPARE(found, digits);
    compare(model, Tensor({digits, 1, 28, 28}, std::move(pixels)), usualTolerance);
}

RUNOFF_TEST(OnnxruntimeTest)
#include "onnxruntime_test.moc"
