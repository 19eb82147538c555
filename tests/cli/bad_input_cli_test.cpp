#include "tests/support/bars.h"
#include "tests/support/folder_content.h"
#include "tests/support/program_test.h"
#include "tests/support/test_main.h"

#include <QDirIterator>
#include <QFile>
#include <QtEndian>

#include <functional>
#include <sys/stat.h>

using namespace tests;

using Arrange = std::function<void(const QDir& folder)>;

/// What cannot be done is said in one line with exit status 2, and nothing is written.
class BadInputCliTest : public ProgramTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void refusesBadInput_data();
    void refusesBadInput();
};

namespace {

void cut(const QString& path, qint64 bytes)
{
    QVERIFY(QFile::resize(path, bytes));
}

/// A gzip file whose end is missing.
QByteArray cutOffGzip(const QByteArray& plain)
{
    const QByteArray zlib = qCompress(plain).mid(4 + 2);
    return QByteArray("\x1F\x8B\x08\0\0\0\0\0\0\x03", 10) + zlib.left(zlib.size() / 2);
}

}  // namespace

void BadInputCliTest::initTestCase()
{
    const ProgramResult training = prepareBars(m_program, QDir(m_folder.path()));
    QVERIFY2(training.status == 0, training.err.constData());
}

void BadInputCliTest::refusesBadInput_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("says");
    QTest::addColumn<Arrange>("arrange");
    const auto row = [](
                         const char* name, const QString& arguments, const char* says,
                         const Arrange& arrange = [](const QDir&) {}) {
        QTest::newRow(name) << arguments << QString(says) << arrange;
    };
    const auto train = [](const QString& more) {
        return "train --dataset data --out new.safetensors" + QString(quickTraining) + ' ' + more;
    };
    row("unknown sub-command", "frobnicate", "frobnicate");
    row("unknown option", "models --frobnicate", "--frobnicate");
    row("no arguments", "compare", "IMAGE");
    row("no --out", "train --dataset data", "--out");
    row("unknown part to measure", "benchmark --only train,luck",
        "expected one of train, infer, heads, plans, data, compare");
    row("unknown network to measure", "benchmark --architecture lenet,giant", "giant");

    row("missing picture", "compare missing.png --model bars", "missing.png");
    row("unknown augmentation", train("--augmentation digits,flip"), "found \"digits\"");
    row("both ways to augment", train("--augment --augmentation none"), "--augment");
    row("PNG cut off", "compare cut.png --model bars --export new.png", "cut.png", [](const QDir& d) {
        barPicture().save(d.filePath("cut.png"));
        cut(d.filePath("cut.png"), QFile(d.filePath("cut.png")).size() / 2);
    });
    row("PNG with a damaged byte", "compare damaged.png --model bars",
        "damaged.png: expected a complete PNG, found a damaged one", [](const QDir& d) {
            QByteArray png = content(d.filePath("bar.png"));
            const qsizetype data = png.indexOf("IDAT") + 8;
            png[data] = static_cast<char>(png[data] ^ 0x10);
            put(d.filePath("damaged.png"), png);
        });
    row("JPEG cut off", "compare cut.jpg --model bars --export new.png", "cut.jpg", [](const QDir& d) {
        barPicture().save(d.filePath("cut.jpg"));
        cut(d.filePath("cut.jpg"), QFile(d.filePath("cut.jpg")).size() * 6 / 10);
    });
    row("a text called PNG", "compare text.png --model bars", "text.png",
        [](const QDir& d) { put(d.filePath("text.png"), "not a picture\n"); });
    row("an empty picture", "compare empty.png --model bars", "empty.png",
        [](const QDir& d) { put(d.filePath("empty.png"), ""); });
    row("a drawing cut off", "compare cut.runoff --model bars", "cut.runoff: expected a drawing as JSON",
        [](const QDir& d) { put(d.filePath("cut.runoff"), "{\"format\": \"runoff-drawing\", "); });
    row("a drawing of tomorrow", "compare new.runoff --model bars", "version 2 of a newer Runoff", [](const QDir& d) {
        put(d.filePath("new.runoff"), R"({"format": "runoff-drawing", "version": 2, "strokes": []})");
    });
    row("a folder as picture", "compare data --model bars", "data");
    row("sheet of unknown kind", "compare bar.png --model bars --export new.xyz", "new.xyz");
    row("sheet of unknown kind, asked before anything else", "compare bar.png --model no-such-model --export new.xyz",
        "new.xyz");
    row("sheet of no kind", "compare bar.png --model bars --export new", "the file name must end in");
    row("sheet of unknown layout", "compare bar.png --model bars --export new.png --layout poster", "--layout");
    row("sheet of unknown theme", "compare bar.png --model bars --export new.png --theme pink", "--theme");
    row("sheet of unknown panel", "compare bar.png --model bars --export new.png --layout panel --panel borda",
        "borda");
    row("sheet too wide", "compare bar.png --model bars --export new.png --width 99999", "--width");
    row("sheet in no folder", "compare bar.png --model bars --export no/new.png", "no/new.png");
    row("scores in no folder", "compare bar.png --model bars --csv no/new.csv", "no/new.csv");
    row("scores onto a folder", "compare bar.png --model bars --csv data", "found a folder");

    row("unknown model", "compare bar.png --model giant", "giant");
    row("a text as model", "compare bar.png --model text.safetensors", "text.safetensors",
        [](const QDir& d) { put(d.filePath("text.safetensors"), "not a model, but long enough\n"); });
    row("model cut off", "evaluate --model cut.safetensors --dataset data", "cut.safetensors", [](const QDir& d) {
        QFile::copy(d.filePath("models/bars.safetensors"), d.filePath("cut.safetensors"));
        cut(d.filePath("cut.safetensors"), 100'000);
    });
    row("model for other shapes", "evaluate --model bars --dataset small",
        "expects images of (1, 28, 28), found (1, 14, 14)");
    row("pairs of one image", "evaluate --model bars --dataset data --limit 1 --pairs 1", "canvases");
    row("canvases of one image", "evaluate --model bars --dataset data --limit 1 --canvases 1", "canvases");
    row("a hundred million canvases", "evaluate --model bars --dataset data --canvases 99999999", "--canvases");
    row("a known name, not found, beside a folder of that name",
        "evaluate --model bars --dataset mnist --data-dir nowhere", "./mnist",
        [](const QDir& d) { d.mkpath("mnist/src"); });
    row("a model that is a pipe", "compare bar.png --model ./pipe.safetensors", "found a pipe",
        [](const QDir& d) { mkfifo(d.filePath("pipe.safetensors").toLocal8Bit().constData(), 0600); });
    row("a model of deep JSON", "compare bar.png --model deep.safetensors", "more than 64 nested lists and objects",
        [](const QDir& d) {
            const QByteArray header = QByteArray("{\"a\":").repeated(100'000);
            QByteArray length(8, '\0');
            qToLittleEndian<quint64>(static_cast<quint64>(header.size()), length.data());
            put(d.filePath("deep.safetensors"), length + header);
        });
    row("a plan of deep JSON", "experiment deep.json --dataset data", "more than 64 nested lists and objects",
        [](const QDir& d) {
            put(d.filePath("deep.json"), R"({"format": "runoff plan 1", "trials": )" + QByteArray(100'000, '['));
        });
    row("results of deep JSON", "experiment merge deep-results.json --out new.json",
        "more than 64 nested lists and objects", [](const QDir& d) {
            put(d.filePath("deep-results.json"),
                R"({"format": "runoff experiment results 1", "plan": )" + QByteArray(100'000, '['));
        });
    row("unknown strategy", "compare bar.png --model bars --strategies magic", "magic");
    row("unknown strategy to train", train("--strategies softmax,magic"), "magic");

    row("missing data set", "evaluate --model bars --dataset missing", "missing");
    row("wrong magic", train("--dataset bad").remove("--dataset data"), "train-images-idx3-ubyte: expected IDX magic",
        [](const QDir& d) {
            put(d.filePath("bad/train-images-idx3-ubyte"),
                content(d.filePath("data/train-images-idx3-ubyte")).replace(2, 1, "\x09"));
        });
    row("images cut off", train("--dataset bad").remove("--dataset data"), "train-images-idx3-ubyte: expected",
        [](const QDir& d) { cut(d.filePath("bad/train-images-idx3-ubyte"), 5000); });
    row("gzip cut off", train("--dataset bad").remove("--dataset data"), "train-images-idx3-ubyte.gz",
        [](const QDir& d) {
            put(d.filePath("bad/train-images-idx3-ubyte.gz"),
                cutOffGzip(content(d.filePath("data/train-images-idx3-ubyte"))));
            QFile::remove(d.filePath("bad/train-images-idx3-ubyte"));
        });
    row("labels that do not fit", "evaluate --model bars --dataset bad", "t10k-labels-idx1-ubyte: expected 36 labels",
        [](const QDir& d) {
            QFile::remove(d.filePath("bad/t10k-labels-idx1-ubyte"));
            QFile::copy(d.filePath("data/train-labels-idx1-ubyte"), d.filePath("bad/t10k-labels-idx1-ubyte"));
        });
    row("labels missing", "evaluate --model bars --dataset bad", "t10k-labels-idx1-ubyte",
        [](const QDir& d) { QFile::remove(d.filePath("bad/t10k-labels-idx1-ubyte")); });

    row("class outside the set", train("--classes 0-3"), "3");
    row("class of no such name", train("--classes cat"), "cat");
    row("class given twice", train("--classes 0,0"), "0");
    row("a single class", train("--classes 1"), "at least 2 classes");
    row("fraction 0", train("--fraction 0"), "fraction");
    row("fraction above 1", train("--fraction 1.5"), "fraction");
    row("fraction that is no number", train("--fraction nan"), "fraction");
    row("stride 0", train("--stride 0"), "stride");
    row("unknown way of training heads", train("--heads borrowed"), "--heads");
    row("no epochs", train("--epochs 0"), "--epochs");
    row("batch 0", train("--batch 0"), "--batch");
    row("unknown architecture", train("--architecture giant").replace("--architecture lenet-small", ""), "giant");
    row("unknown optimizer", train("--optimizer magic").replace("--optimizer adam", ""), "magic");
    row("images too small", "train --dataset tiny --out new.safetensors", "",
        [](const QDir& d) { writeIdxFolder(tinyData({.side = 8, .perClass = 4}), d.filePath("tiny").toStdString()); });
    row("model in no folder", "train --dataset data --out no/new.safetensors", "no/new.safetensors");
    row("model onto a folder", "train --dataset data --out data", "found a folder");
    row("checkpoint below a file", train("--checkpoint bar.png/below --strategies softmax --resume"), "bar.png/below");
}

void BadInputCliTest::refusesBadInput()
{
    QFETCH(QString, arguments);
    QFETCH(QString, says);
    QFETCH(Arrange, arrange);
    QDir(path("bad")).removeRecursively();
    writeIdxFolder(tinyData({.side = 28, .perClass = 24}), path("bad").toStdString());
    arrange(QDir(m_folder.path()));
    const QStringList before = contentBelow(m_folder.path());
    const ProgramResult result = m_program.run(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.endsWith('\n') && result.err.count('\n') == 1, result.err.constData());
    QVERIFY2(QString::fromUtf8(result.err).contains(says), result.err.constData());
    QVERIFY(result.err.startsWith("runoff: "));
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(contentBelow(m_folder.path()), before);
}

RUNOFF_TEST(BadInputCliTest)
#include "bad_input_cli_test.moc"
