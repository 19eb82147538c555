#include "tests/support/tiny_data.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QHash>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>

using Arrange = std::function<void(const QDir& folder)>;

/// Runs the program as a person does, without a display, on a data set of three kinds of bars.
class CliTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void trainsAsJson();
    void trainsAsText();
    void evaluatesAsJson();
    void evaluatesSome();
    void evaluatesAsText();
    void comparesAsJson();
    void comparesAsText();
    void comparesNothing();
    void comparesADrawing();
    void exports_data();
    void exports();
    void exportsAsWideAsAsked();
    void writesCsv();
    void listsModels();
    void listsDatasets();
    void readsPictureFolders();
    void saysItsVersion();
    void refusesBadInput_data();
    void refusesBadInput();
    void stopsAndGoesOn();

private:
    struct Result {
        int status = -1;
        QByteArray out, err;
    };
    Result run(const QString& arguments) const;
    void start(QProcess& process, const QString& arguments) const;
    QJsonDocument json(const QString& arguments) const;
    QString path(const char* name) const { return m_folder.filePath(name); }
    QStringList everything() const;
    static QStringList words(QString arguments);

    QTemporaryDir m_folder;
    Result m_training;
};

namespace {

constexpr const char* quickly = " --architecture lenet-small --epochs 3 --head-epochs 3 --multi-label-epochs 1 --specialist-epochs 1"
                                " --batch 16 --head-batch 16 --optimizer adam --learning-rate 0.003 --threads 1";

QImage bar()
{
    QImage picture(80, 80, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.fillRect(36, 12, 8, 56, Qt::black);
    return picture;
}

void cut(const QString& path, qint64 bytes)
{
    QVERIFY(QFile::resize(path, bytes));
}

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A gzip file whose end is missing.
QByteArray cutOffGzip(const QByteArray& plain)
{
    const QByteArray zlib = qCompress(plain).mid(4 + 2);
    return QByteArray("\x1F\x8B\x08\0\0\0\0\0\0\x03", 10) + zlib.left(zlib.size() / 2);
}

double sum(const QJsonObject& numbers)
{
    double total = 0.0;
    for (const QJsonValue value : numbers)
        total += value.toDouble();
    return total;
}

}  // namespace

QStringList CliTest::words(QString arguments)
{
    return arguments.split(' ', Qt::SkipEmptyParts);
}

void CliTest::start(QProcess& process, const QString& arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove("DISPLAY");
    environment.remove("WAYLAND_DISPLAY");
    environment.remove("RUNOFF_DATA_DIR");
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("RUNOFF_MODEL_DIR", path("models"));
    environment.insert("XDG_DATA_HOME", path("home"));
    environment.remove("XDG_RUNTIME_DIR");  // Qt would complain
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(RUNOFF_PROGRAM, words(arguments));
    QVERIFY(process.waitForStarted());
}

CliTest::Result CliTest::run(const QString& arguments) const
{
    QProcess process;
    start(process, arguments);
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), "did not end: " + process.readAllStandardError()};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The one document on standard output; null if there is more, or less.
QJsonDocument CliTest::json(const QString& arguments) const
{
    const Result result = run(arguments);
    if (result.status != 0)
        qWarning("%d: %s", result.status, result.err.constData());
    return result.status == 0 ? QJsonDocument::fromJson(result.out) : QJsonDocument();
}

QStringList CliTest::everything() const
{
    QStringList files;
    QDirIterator all(m_folder.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext())
        files << all.next();
    files.sort();
    return files;
}

void CliTest::initTestCase()
{
    QDir folder(m_folder.path());
    QVERIFY(folder.mkdir("models"));
    tests::writeIdxFolder(tests::tinyData({.side = 28, .perClass = 24}), path("data").toStdString());
    tests::writeIdxFolder(tests::tinyData({.side = 14, .perClass = 8}), path("small").toStdString());
    QVERIFY(bar().save(path("bar.png")));
    QVERIFY(bar().save(path("bar.jpg")));
    QImage blank(40, 40, QImage::Format_RGB32);
    blank.fill(Qt::white);
    QVERIFY(blank.save(path("blank.png")));
    m_training = run("train --dataset data --out models/bars.safetensors --json --title Bars" + QString(quickly));
    QVERIFY2(m_training.status == 0, m_training.err.constData());
}

void CliTest::trainsAsJson()
{
    QJsonParseError error{};
    const QJsonObject document = QJsonDocument::fromJson(m_training.out, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    for (const char* key : {"seconds", "samples_per_second", "epochs", "accuracy", "model"})
        QVERIFY2(document.contains(key), key);
    QCOMPARE(document["epochs"].toArray().size(), 3 + 3 + 1 + 3);
    for (const char* key : {"loss", "accuracy"})
        QVERIFY2(document["epochs"].toArray().first().toObject().contains(key), key);
    for (const char* name : {"softmax", "pairwise", "elimination", "multi-label", "specialists"})
        QVERIFY2(document["accuracy"].toObject().contains(name), name);
    QVERIFY(document["accuracy"].toObject()["softmax"].toDouble() > 0.6);
    QVERIFY(!QFile::exists(path("models/bars.safetensors.checkpoint")));
}

void CliTest::trainsAsText()
{
    const Result result = run("train --dataset data --classes 2,0 --fraction 0.5 --strategies softmax --out two.safetensors" + QString(quickly));
    QCOMPARE(result.status, 0);
    QVERIFY2(result.out.contains("Wrote two.safetensors") && result.out.contains("softmax"), result.out.constData());
    QVERIFY(result.err.contains("trunk"));
    QFile::remove(path("two.safetensors"));
}

void CliTest::evaluatesAsJson()
{
    const QJsonObject document = json("evaluate --model bars --dataset data --json").object();
    QCOMPARE(document["n"].toInt(), 36);
    QCOMPARE(document["dataset"].toString(), "data");
    const QJsonObject strategies = document["strategies"].toObject();
    QCOMPARE(strategies.keys(), (QStringList{"elimination", "multi-label", "pairwise", "softmax", "specialists"}));
    for (const QJsonValue value : strategies) {
        for (const char* key : {"accuracy", "confusion", "ece", "microseconds_per_image", "parameters", "forward_passes"})
            QVERIFY2(value.toObject().contains(key), key);
        QCOMPARE(value["confusion"].toArray().size(), 3);
        QVERIFY(value["ece"].toDouble() >= 0.0 && value["ece"].toDouble() <= 1.0);
    }
    QVERIFY(strategies["multi-label"].toObject().contains("exact_match"));
    QVERIFY(strategies["multi-label"].toObject().contains("f1"));
    QCOMPARE(strategies["specialists"]["forward_passes"].toInt(), 3);
    const QJsonObject trained = QJsonDocument::fromJson(m_training.out)["accuracy"].toObject();
    QCOMPARE(strategies["softmax"]["accuracy"].toDouble(), trained["softmax"].toDouble());
}

void CliTest::evaluatesSome()
{
    const QJsonObject document = json("evaluate --model models/bars.safetensors --dataset data --limit 7 --strategies pairwise --json").object();
    QCOMPARE(document["n"].toInt(), 7);
    QCOMPARE(document["strategies"].toObject().keys(), QStringList{"pairwise"});
}

void CliTest::evaluatesAsText()
{
    const Result result = run("evaluate --model bars --dataset data --confusion --calibration");
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.contains("accuracy") && result.out.contains("rows true, columns said"));
}

void CliTest::comparesAsJson()
{
    const QJsonObject document = json("compare bar.png bar.jpg --model bars --json").object();
    const QJsonArray images = document["images"].toArray();
    QCOMPARE(images.size(), 2);
    const QJsonObject image = images.first().toObject();
    QCOMPARE(image.keys(), (QStringList{"ink", "microseconds", "model", "path", "verdicts"}));
    QCOMPARE(image["path"].toString(), "bar.png");
    QCOMPARE(image["model"].toString(), "bars");
    QVERIFY(image["ink"].toBool());
    const QJsonObject verdicts = image["verdicts"].toObject();
    QCOMPARE(verdicts.size(), 5);
    for (const QJsonValue verdict : verdicts)
        for (const char* key : {"scores", "forward_passes", "microseconds"})
            QVERIFY2(verdict.toObject().contains(key), key);
    QVERIFY(std::abs(sum(verdicts["softmax"]["scores"].toObject()) - 1.0) < 1e-5);
    QVERIFY((QStringList{"0", "1", "2"}.contains(verdicts["softmax"]["winner"].toString())));
    const QJsonObject pairwise = verdicts["pairwise"].toObject();
    for (const char* key : {"winner", "matrix", "hard_votes", "coupled", "condorcet", "cycles"})
        QVERIFY2(pairwise.contains(key), key);
    QVERIFY(pairwise["matrix"][0][0].isNull());
    QVERIFY(std::abs(pairwise["matrix"][0][1].toDouble() + pairwise["matrix"][1][0].toDouble() - 1.0) < 1e-5);
    QCOMPARE(sum(pairwise["hard_votes"].toObject()), 3.0);
    QVERIFY(std::abs(sum(pairwise["coupled"].toObject()) - 1.0) < 1e-6);
    const QJsonArray rounds = verdicts["elimination"]["rounds"].toArray();
    QCOMPARE(rounds.size(), 2);
    QCOMPARE(rounds[0]["scores"].toObject().size(), 3);
    QVERIFY(!rounds[1]["scores"].toObject().contains(rounds[0]["eliminated"].toString()));
    QVERIFY(verdicts["multi-label"]["labels"].isArray());
    QVERIFY(verdicts["multi-label"]["threshold"].isDouble());
    QCOMPARE(verdicts["specialists"]["forward_passes"].toInt(), 3);
}

void CliTest::comparesAsText()
{
    const Result result = run("compare bar.png --model bars --strategies softmax,pairwise --no-normalise");
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.contains("softmax") && result.out.contains("pairwise") && !result.out.contains("specialists"));
    QCOMPARE(result.err, QByteArray());
}

void CliTest::comparesNothing()
{
    const QJsonObject image = json("compare blank.png --model bars --json")["images"][0].toObject();
    QCOMPARE(image["ink"], QJsonValue(false));
    QVERIFY(image["verdicts"].toObject().isEmpty());
    QVERIFY(run("compare blank.png --model bars").out.contains("nothing drawn"));
}

void CliTest::comparesADrawing()
{
    put(path("line.runoff"), R"({"format": "runoff-drawing", "version": 1, "strokes": [{"width": 0.08, "points": [[0.5, 0.2], [0.5, 0.8]]}]})");
    const QJsonObject image = json("compare line.runoff --model bars --export line.svg --json")["images"][0].toObject();
    QVERIFY(image["ink"].toBool());
    QCOMPARE(image["path"].toString(), "line.runoff");
    QCOMPARE(image["verdicts"].toObject().size(), 5);
    QVERIFY(QFile::remove(path("line.svg")) && QFile::remove(path("line.runoff")));
}

void CliTest::exports_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QByteArray>("starts");
    const auto row = [](const char* name, const char* arguments, const QStringList& names, const QByteArray& starts) {
        QTest::newRow(name) << QString(arguments) << names << starts;
    };
    row("PNG", "bar.png --export sheet.png", {"sheet.png"}, "\x89PNG");
    row("SVG", "bar.png --export sheet.svg", {"sheet.svg"}, "<?xml");
    row("PDF", "bar.png --export sheet.pdf", {"sheet.pdf"}, "%PDF-");
    row("two pictures, PNG", "bar.png bar.jpg --export sheet.png", {"sheet-1.png", "sheet-2.png"}, "\x89PNG");
    row("two pictures, PDF", "bar.png bar.jpg --export sheet.pdf", {"sheet.pdf"}, "%PDF-");
    row("page", "bar.png --export sheet.svg --layout page --theme dark --text-size 150", {"sheet.svg"}, "<?xml");
    row("panel", "bar.png --export sheet.svg --layout panel --panel elimination --theme high-contrast --caption bars", {"sheet.svg"}, "<?xml");
    row("price", "bar.png --export sheet.svg --layout panel --panel price", {"sheet.svg"}, "<?xml");
    row("nothing drawn", "blank.png --export sheet.svg", {"sheet.svg"}, "<?xml");
}

void CliTest::exports()
{
    QFETCH(QString, arguments);
    QFETCH(QStringList, names);
    QFETCH(QByteArray, starts);
    const Result result = run("compare --model bars --json " + arguments);
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.status, 0);
    QVERIFY(!QJsonDocument::fromJson(result.out).isNull());
    for (const QString& name : names) {
        const QByteArray sheet = content(m_folder.filePath(name));
        QVERIFY(sheet.startsWith(starts));
        QVERIFY(sheet.size() > 5000);
        QFile::remove(m_folder.filePath(name));
    }
}

void CliTest::exportsAsWideAsAsked()
{
    QCOMPARE(run("compare bar.png --model bars --export wide.png --width 1234").status, 0);
    QCOMPARE(QImage(path("wide.png")).size(), QSize(1234, 694));
    QFile::remove(path("wide.png"));
}

void CliTest::writesCsv()
{
    const Result result = run("compare bar.png bar.jpg --model bars --csv scores.csv");
    QCOMPARE(result.status, 0);
    const QList<QByteArray> lines = content(path("scores.csv")).trimmed().split('\n');
    QCOMPARE(lines.first(), QByteArray("path,model,strategy,class,score,answer"));
    QCOMPARE(lines.size(), 1 + 2 * 5 * 3);
    for (const QByteArray& line : lines)
        QCOMPARE(line.count(','), 5);
    QFile::remove(path("scores.csv"));
}

void CliTest::listsModels()
{
    put(path("models/broken.safetensors"), "not a model");
    const QJsonArray models = json("models --json").array();
    QVERIFY(run("models").out.contains("bars  Bars"));
    QFile::remove(path("models/broken.safetensors"));
    QHash<QString, QJsonObject> found;
    for (const QJsonValue model : models)
        found[model["name"].toString()] = model.toObject();
    QCOMPARE(found["bars"]["title"].toString(), "Bars");
    QCOMPARE(found["bars"]["path"].toString(), path("models/bars.safetensors"));
    QVERIFY(!found["bars"].contains("problem"));
    QVERIFY(found["broken"]["problem"].toString().contains("broken.safetensors"));
}

void CliTest::listsDatasets()
{
    QDir(m_folder.path()).mkdir("place");
    QVERIFY(QFile::link(path("data"), path("place/mnist")));
    const QJsonArray sets = json("datasets --json --data-dir place").array();
    QHash<QString, QJsonObject> found;
    for (const QJsonValue set : sets)
        found[set["name"].toString()] = set.toObject();
    QCOMPARE(found.keys().size(), 3);
    QCOMPARE(found["mnist"]["train"].toInt(), 72);
    QCOMPARE(found["mnist"]["found"], QJsonValue(true));
    QVERIFY(found.contains("cifar10"));
    QVERIFY(run("datasets --data-dir place").out.contains("72 training and 36 test images"));
}

void CliTest::readsPictureFolders()
{
    for (const char* name : {"pictures/lying", "pictures/upright"})
        QVERIFY(QDir(m_folder.path()).mkpath(name));
    for (int i = 0; i < 10; ++i) {
        QVERIFY(bar().save(m_folder.filePath(QString("pictures/upright/%1.png").arg(i))));
        QVERIFY(bar().transformed(QTransform().rotate(90)).save(m_folder.filePath(QString("pictures/lying/%1.jpg").arg(i))));
    }
    const Result result = run("train --dataset pictures --strategies softmax --json --out lie.safetensors" + QString(quickly));
    QVERIFY2(result.status == 0, result.err.constData());
    const QJsonDocument comparison = json("compare bar.png --model lie.safetensors --json");
    QCOMPARE(comparison["images"][0]["verdicts"]["softmax"]["scores"].toObject().keys(), (QStringList{"lying", "upright"}));
    QFile::remove(path("lie.safetensors"));
}

void CliTest::saysItsVersion()
{
    QCOMPARE(run("--version").out.trimmed(), QByteArray(RUNOFF_VERSION));
    QCOMPARE(run("train --help").status, 0);
}

void CliTest::refusesBadInput_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("says");
    QTest::addColumn<Arrange>("arrange");
    const auto row = [](const char* name, const QString& arguments, const char* says, const Arrange& arrange = [](const QDir&) {}) {
        QTest::newRow(name) << arguments << QString(says) << arrange;
    };
    const auto train = [](const QString& more) { return "train --dataset data --out new.safetensors" + QString(quickly) + ' ' + more; };
    row("unknown sub-command", "frobnicate", "frobnicate");
    row("unknown option", "models --frobnicate", "--frobnicate");
    row("no arguments", "compare", "IMAGE");
    row("no --out", "train --dataset data", "--out");

    row("missing picture", "compare missing.png --model bars", "missing.png");
    row("one of two pictures missing", "compare bar.png missing.png --model bars --csv new.csv", "missing.png");
    row("PNG cut off", "compare cut.png --model bars --export new.png", "cut.png",
        [](const QDir& d) { bar().save(d.filePath("cut.png")); cut(d.filePath("cut.png"), QFile(d.filePath("cut.png")).size() / 2); });
    row("JPEG cut off", "compare cut.jpg --model bars --export new.png", "cut.jpg",
        [](const QDir& d) { bar().save(d.filePath("cut.jpg")); cut(d.filePath("cut.jpg"), QFile(d.filePath("cut.jpg")).size() * 6 / 10); });
    row("a text called PNG", "compare text.png --model bars", "text.png", [](const QDir& d) { put(d.filePath("text.png"), "not a picture\n"); });
    row("an empty picture", "compare empty.png --model bars", "empty.png", [](const QDir& d) { put(d.filePath("empty.png"), ""); });
    row("a drawing cut off", "compare cut.runoff --model bars", "cut.runoff: expected a drawing as JSON",
        [](const QDir& d) { put(d.filePath("cut.runoff"), "{\"format\": \"runoff-drawing\", "); });
    row("a drawing of tomorrow", "compare new.runoff --model bars", "version 2, which a newer Runoff wrote",
        [](const QDir& d) { put(d.filePath("new.runoff"), R"({"format": "runoff-drawing", "version": 2, "strokes": []})"); });
    row("a folder as picture", "compare data --model bars", "data");
    row("sheet of unknown kind", "compare bar.png --model bars --export new.xyz", "new.xyz");
    row("sheet of unknown kind, asked before anything else", "compare bar.png --model no-such-model --export new.xyz", "new.xyz");
    row("sheet of no kind", "compare bar.png --model bars --export new", "expected a name that ends in");
    row("sheet of unknown layout", "compare bar.png --model bars --export new.png --layout poster", "--layout");
    row("sheet of unknown theme", "compare bar.png --model bars --export new.png --theme pink", "--theme");
    row("sheet of unknown panel", "compare bar.png --model bars --export new.png --layout panel --panel borda", "borda");
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
    row("model for other shapes", "evaluate --model bars --dataset small", "expects images of (1, 28, 28), found (1, 14, 14)");
    row("unknown strategy", "compare bar.png --model bars --strategies magic", "magic");
    row("unknown strategy to train", train("--strategies softmax,magic"), "magic");

    row("missing data set", "evaluate --model bars --dataset missing", "missing");
    row("wrong magic", train("--dataset bad").remove("--dataset data"), "train-images-idx3-ubyte: expected IDX magic",
        [](const QDir& d) { put(d.filePath("bad/train-images-idx3-ubyte"), content(d.filePath("data/train-images-idx3-ubyte")).replace(2, 1, "\x09")); });
    row("images cut off", train("--dataset bad").remove("--dataset data"), "train-images-idx3-ubyte: expected",
        [](const QDir& d) { cut(d.filePath("bad/train-images-idx3-ubyte"), 5000); });
    row("gzip cut off", train("--dataset bad").remove("--dataset data"), "train-images-idx3-ubyte.gz", [](const QDir& d) {
        put(d.filePath("bad/train-images-idx3-ubyte.gz"), cutOffGzip(content(d.filePath("data/train-images-idx3-ubyte"))));
        QFile::remove(d.filePath("bad/train-images-idx3-ubyte"));
    });
    row("labels that do not fit", "evaluate --model bars --dataset bad", "t10k-labels-idx1-ubyte: expected 36 labels", [](const QDir& d) {
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
    row("heads from scratch", train("--heads scratch"), "runoff experiment");
    row("no epochs", train("--epochs 0"), "--epochs");
    row("batch 0", train("--batch 0"), "--batch");
    row("unknown architecture", train("--architecture giant").replace("--architecture lenet-small", ""), "giant");
    row("unknown optimizer", train("--optimizer magic").replace("--optimizer adam", ""), "magic");
    row("images too small", "train --dataset tiny --out new.safetensors", "",
        [](const QDir& d) { tests::writeIdxFolder(tests::tinyData({.side = 8, .perClass = 4}), d.filePath("tiny").toStdString()); });
    row("model in no folder", "train --dataset data --out no/new.safetensors", "no/new.safetensors");
    row("model onto a folder", "train --dataset data --out data", "found a folder");
    row("checkpoint below a file", train("--checkpoint bar.png/below --strategies softmax --resume"), "bar.png/below");
}

void CliTest::refusesBadInput()
{
    QFETCH(QString, arguments);
    QFETCH(QString, says);
    QFETCH(Arrange, arrange);
    QDir(path("bad")).removeRecursively();
    tests::writeIdxFolder(tests::tinyData({.side = 28, .perClass = 24}), path("bad").toStdString());
    arrange(QDir(m_folder.path()));
    const QStringList before = everything();
    const Result result = run(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.endsWith('\n') && result.err.count('\n') == 1, result.err.constData());
    QVERIFY2(QString::fromUtf8(result.err).contains(says), result.err.constData());
    QVERIFY(result.err.startsWith("runoff: "));
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(everything(), before);
}

void CliTest::stopsAndGoesOn()
{
    const QString command = "train --dataset data --strategies softmax --architecture lenet-small --epochs 60 --head-epochs 1 --batch 16"
                            " --out long.safetensors --json --threads 1";
    QProcess process;
    start(process, command);
    QByteArray errors;
    QElapsedTimer timer;
    timer.start();
    while (!errors.contains("epoch 2/60") && timer.elapsed() < 60'000) {
        process.waitForReadyRead(1000);
        errors += process.readAllStandardError();
    }
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    errors += process.readAllStandardError();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY2(errors.contains("--resume") && errors.contains("long.safetensors.checkpoint"), errors.constData());
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    QVERIFY(!QFile::exists(path("long.safetensors")));
    QCOMPARE(QDir(path("long.safetensors.checkpoint")).entryList(QDir::Files | QDir::Hidden), QStringList{"trunk.checkpoint.safetensors"});

    const Result other = run(command + " --seed 2 --resume");
    QCOMPARE(other.status, 2);
    QVERIFY2(other.err.count('\n') == 1 && other.err.contains("other settings"), other.err.constData());

    const Result resumed = run(command + " --resume");
    QVERIFY2(resumed.status == 0, resumed.err.constData());
    QCOMPARE(QJsonDocument::fromJson(resumed.out)["epochs"].toArray().size(), 61);
    QVERIFY(!resumed.err.contains("epoch 1/60"));
    QVERIFY(QFile::exists(path("long.safetensors")));
    QVERIFY(!QFile::exists(path("long.safetensors.checkpoint")));
}

QTEST_APPLESS_MAIN(CliTest)
#include "cli_test.moc"
