#include "core/image/drawing_file.h"
#include "core/image/normalize.h"
#include "tests/support/program_test.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"

#include <QDir>
#include <QHash>

#include <algorithm>
#include <cmath>

using namespace tests;

namespace {

constexpr double closeMargin = 1e-4;  ///< below this, rounding may decide between two classes

/// The drawn digits of the lessons and mixtures of two of them, on which the classes are close.
core::Dataset digitsAndMixtures()
{
    core::Dataset set{.name = "mixtures", .imageShape = {1, 28, 28}, .pixels = {}, .labels = {}, .classNames = {}};
    std::vector<core::Image> images;
    const QDir digits(RUNOFF_SOURCE_DIR "/resources/lessons/digits");
    for (const QString& label : digits.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        set.classNames.push_back(label.toStdString());
        const std::filesystem::path file = digits.filePath(label + "/01.runoff").toStdString();
        images.push_back(core::normalize(core::readDrawing(file), core::Preprocessing{}).value());
    }
    for (std::size_t a = 0; a < images.size(); ++a)
        for (std::size_t b = 0; b < images.size(); ++b) {
            for (std::size_t i = 0; i < images[a].values().size(); ++i)
                set.pixels.push_back(static_cast<std::uint8_t>(
                    std::lround(255.0F * (0.55F * images[a].values()[i] + 0.45F * images[b].values()[i]))));
            set.labels.push_back(static_cast<std::uint8_t>(a));
        }
    return set;
}

/// Files of CIFAR-10 with random blots of colour, `count` of them for the test.
void writeBlots(const QDir& folder, int count)
{
    core::Random random(3);
    const auto records = [&](int number) {
        QByteArray bytes;
        for (int i = 0; i < number; ++i) {
            bytes += static_cast<char>(i % 10);
            for (int channel = 0; channel < 3; ++channel) {
                const double row = random.uniform(4.0, 28.0), column = random.uniform(4.0, 28.0);
                const double radius = random.uniform(3.0, 14.0), level = random.uniform(0.0, 255.0);
                for (int pixel = 0; pixel < 32 * 32; ++pixel) {
                    const bool inside = std::hypot(pixel / 32 - row, pixel % 32 - column) < radius;
                    bytes += static_cast<char>(std::lround(inside ? level : 255.0 - level));
                }
            }
        }
        return bytes;
    };
    QVERIFY(folder.mkpath("blots"));
    for (int batch = 1; batch <= 5; ++batch)
        put(folder.filePath(QString("blots/data_batch_%1.bin").arg(batch)), records(2));
    put(folder.filePath("blots/test_batch.bin"), records(count));
}

/// A column of a table of predictions: "softmax", "softmax_confidence", "softmax_margin" for each image.
struct Predictions {
    QStringList columns{};
    QList<QStringList> rows{};

    Predictions() = default;
    explicit Predictions(const QByteArray& csv)
    {
        for (const QString& line : QString::fromUtf8(csv).split('\n', Qt::SkipEmptyParts))
            rows << line.split(',');
        if (!rows.isEmpty())
            columns = rows.takeFirst();
    }
};

}  // namespace

/// The top class does not depend on the instructions that oneDNN uses, nor on the number of threads, unless two classes
/// are as good as equal.
class ProcessorsCliTest : public ProgramTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void decidesTheSame_data();
    void decidesTheSame();

private:
    Predictions predictions(const QString& model, const Surroundings& surroundings) const;

    QHash<QString, Predictions> m_plain;  ///< of each model, with all instructions of this machine and one thread
};

void ProcessorsCliTest::initTestCase()
{
    const core::Dataset digits = digitsAndMixtures();
    writeIdxFolder({digits, digits}, path("mixtures").toStdString());
    writeBlots(QDir(m_folder.path()), 40);
}

Predictions ProcessorsCliTest::predictions(const QString& model, const Surroundings& surroundings) const
{
    const bool inColour = model.startsWith("cifar10");
    const ProgramResult result =
        m_program.in(surroundings)
            .run({"evaluate", "--dataset", inColour ? "blots" : "mixtures", "--model",
                  RUNOFF_SOURCE_DIR "/resources/models/" + model + ".safetensors", "--predictions", "predictions.csv"});
    if (result.status != 0)
        qCritical("%s", result.err.constData());
    Predictions found(content(path("predictions.csv")));
    QFile::remove(path("predictions.csv"));
    return found;
}

void ProcessorsCliTest::decidesTheSame_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QStringList>("variables");
    for (const char* model : {"digits-lenet", "fashion-mnist-lenet", "cifar10-lenet"})
        for (const char* instructions : {"SSE41", "AVX2", "DEFAULT"})
            for (const int threads : QByteArray(instructions) == "DEFAULT" ? QList<int>{2} : QList<int>{1, 2})
                QTest::addRow("%s, %s, threads: %d", model, instructions, threads)
                    << QString(model)
                    << QStringList{QString("ONEDNN_MAX_CPU_ISA=%1").arg(instructions),
                                   QString("OMP_NUM_THREADS=%1").arg(threads)};
}

void ProcessorsCliTest::decidesTheSame()
{
    QFETCH(QString, model);
    QFETCH(QStringList, variables);
    if (!m_plain.contains(model))
        m_plain.insert(model, predictions(model, {.variables = {"OMP_NUM_THREADS=1"}}));
    const Predictions& plain = m_plain[model];
    const Predictions here = predictions(model, {.variables = variables});
    QCOMPARE(here.columns, plain.columns);
    QCOMPARE(here.rows.size(), plain.rows.size());
    int compared = 0, close = 0;
    for (int column = 0; column < plain.columns.size(); ++column) {
        if (!plain.columns[column].endsWith("_margin"))
            continue;
        const qsizetype winner = plain.columns.indexOf(plain.columns[column].chopped(7));
        for (int row = 0; row < plain.rows.size(); ++row) {
            ++compared;
            close += plain.rows[row][column].toDouble() < closeMargin ? 1 : 0;
            QVERIFY2(plain.rows[row][winner] == here.rows[row][winner]
                         || plain.rows[row][column].toDouble() < closeMargin,
                     qPrintable(QString("image %1, %2: %3 and %4, margin %5")
                                    .arg(QString::number(row), plain.columns[winner], plain.rows[row][winner],
                                         here.rows[row][winner], plain.rows[row][column])));
        }
    }
    QVERIFY2(compared >= 40 * 7, qPrintable(QString("%1 answers").arg(compared)));
    QVERIFY2(close < compared / 5, qPrintable(QString("%1 of %2 answers are close").arg(close).arg(compared)));
}

RUNOFF_TEST(ProcessorsCliTest)
#include "processors_cli_test.moc"
