#include "tests/support/bars.h"
#include "tests/support/near.h"
#include "tests/support/program_test.h"

#include "core/training/recipe.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <csignal>

using namespace tests;

/// What the sub-commands say, without a display, on a data set of three kinds of bars.
class CliTest : public ProgramTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void trainsAsJson();
    void trainsAsText();
    void addsToAModel();
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
    void showsNoZeroForNothing();
    void saysItsVersion();
    void stopsAndGoesOn();

private:
    ProgramResult m_training;
};

namespace {

double sum(const QJsonObject& numbers)
{
    double total = 0.0;
    for (const QJsonValue value : numbers)
        total += value.toDouble();
    return total;
}

}  // namespace

void CliTest::initTestCase()
{
    m_training = prepareBars(m_program, QDir(m_folder.path()));
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
    const ProgramResult result =
        m_program.run("train --dataset data --classes 2,0 --fraction 0.5 --strategies softmax --out two.safetensors"
                      + QString(quickTraining));
    QCOMPARE(result.status, 0);
    QVERIFY2(result.out.contains("Wrote two.safetensors") && result.out.contains("softmax"), result.out.constData());
    QVERIFY(result.err.contains("trunk"));
    QFile::remove(path("two.safetensors"));
}

void CliTest::addsToAModel()
{
    const QString add = "train --dataset data --onto bars --strategies multi-task,cascade --json --out more.safetensors"
                      + QString(quickTraining);
    const QJsonObject document = m_program.json(add).object();
    QSet<QString> stages;
    for (const QJsonValue epoch : document["epochs"].toArray())
        stages << epoch.toObject()["stage"].toString();
    QCOMPARE(stages, (QSet<QString>{"multi-task", "gate"}));  // what the model has is not trained again
    const QJsonObject before =
        m_program.json("evaluate --model bars --dataset data --json").object()["strategies"].toObject();
    const QJsonObject after =
        m_program.json("evaluate --model more.safetensors --dataset data --json").object()["strategies"].toObject();
    QCOMPARE(after.size(), before.size() + 2);
    QCOMPARE(after["elimination"].toObject()["confusion"], before["elimination"].toObject()["confusion"]);
    QVERIFY(after["cascade"].toObject().contains("gate_wrong") && after["cascade"].toObject().contains("refused"));
    const QJsonObject verdicts = m_program.json("compare bar.png --model more.safetensors --json")
                                     .object()["images"]
                                     .toArray()
                                     .first()
                                     .toObject()["verdicts"]
                                     .toObject();
    QVERIFY(verdicts["multi-task"].toObject()["attributes"].toObject().contains("is even"));
    QVERIFY(verdicts["multi-task"].toObject()["quantities"].toObject().contains("slant"));
    QCOMPARE(verdicts["cascade"].toObject()["branches"].toArray().size(), 2);
    const QJsonObject anew =
        m_program.json("train --dataset data --onto bars --strategies none --json --out anew.safetensors").object();
    QCOMPARE(anew["epochs"].toArray().size(), 0);
    QCOMPARE(anew["accuracy"], QJsonDocument::fromJson(m_training.out).object()["accuracy"]);
    QFile::remove(path("anew.safetensors"));
    const ProgramResult again =
        m_program.run("train --dataset data --onto more.safetensors --strategies cascade --out again.safetensors");
    QCOMPARE(again.status, 2);
    QVERIFY2(again.err.contains("already has the strategy cascade"), again.err.constData());
    QVERIFY(!QFile::exists(path("again.safetensors")));
    QFile::remove(path("more.safetensors"));
}

void CliTest::evaluatesAsJson()
{
    const QJsonObject document = m_program.json("evaluate --model bars --dataset data --json").object();
    QCOMPARE(document["n"].toInt(), 36);
    QCOMPARE(document["dataset"].toString(), "data");
    const QJsonObject strategies = document["strategies"].toObject();
    QCOMPARE(strategies.keys(), (QStringList{"coupling", "ddag", "dichotomies", "ecoc", "elimination", "multi-label",
                                             "pairwise", "softmax", "specialists"}));
    for (const QJsonValue value : strategies) {
        for (const char* key :
             {"accuracy", "confusion", "ece", "microseconds_per_image", "parameters", "forward_passes"})
            QVERIFY2(value.toObject().contains(key), key);
        QCOMPARE(value["confusion"].toArray().size(), 3);
        QVERIFY(value["ece"].toDouble() >= 0.0 && value["ece"].toDouble() <= 1.0);
        QCOMPARE(value["accuracy"].toDouble(), value["right"].toDouble() / 36.0);  // no digits of rounding
        QVERIFY(value["interval95"][0].toDouble() <= value["accuracy"].toDouble()
                && value["interval95"][1].toDouble() >= value["accuracy"].toDouble());
        QCOMPARE(value["classes"].toArray().size(), 3);
        QCOMPARE(value["classes"][1]["class"].toString(), QString("1"));
        QCOMPARE(value["classes"][1]["images"].toInt(), 12);
    }
    QCOMPARE(document["model"].toString(), QString("bars"));
    QCOMPARE(document["runoff"].toString(), QString(RUNOFF_VERSION));
    const QJsonObject circles = strategies["pairwise"]["circular_triads"].toObject();
    QCOMPARE(circles["share"].toDouble(), circles["images"].toInt() / document["n"].toDouble());
    QCOMPARE(circles["most_possible"].toInt(), 1);
    QVERIFY(!strategies["softmax"].toObject().contains("circular_triads"));
    QVERIFY(!strategies["softmax"].toObject().contains("mcnemar"));
    QCOMPARE(strategies["pairwise"]["mcnemar"]["against"].toString(), QString("softmax"));
    QCOMPARE(strategies["pairwise"]["right"].toInt() - strategies["softmax"]["right"].toInt(),
             strategies["pairwise"]["mcnemar"]["only_this"].toInt()
                 - strategies["pairwise"]["mcnemar"]["only_other"].toInt());
    QVERIFY(strategies["multi-label"].toObject().contains("exact_match"));
    QVERIFY(strategies["multi-label"].toObject().contains("f1"));
    QCOMPARE(strategies["specialists"]["forward_passes"].toInt(), 3);
    const QJsonObject trained = QJsonDocument::fromJson(m_training.out)["accuracy"].toObject();
    QCOMPARE(strategies["softmax"]["accuracy"].toDouble(), trained["softmax"].toDouble());
}

void CliTest::evaluatesSome()
{
    const QJsonObject document =
        m_program.json("evaluate --model models/bars.safetensors --dataset data --limit 7 --strategies pairwise --json")
            .object();
    QCOMPARE(document["n"].toInt(), 7);
    QCOMPARE(document["strategies"].toObject().keys(), QStringList{"pairwise"});
}

void CliTest::evaluatesAsText()
{
    const ProgramResult result = m_program.run("evaluate --model bars --dataset data --confusion --calibration");
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.contains("accuracy") && result.out.contains("rows are true classes, columns are answers"));
    for (const char* part :
         {"Model bars on data, 36 images, Runoff ", "95 % interval", "p against softmax", "recall", "precision"})
        QVERIFY2(result.out.contains(part), part);
    const ProgramResult one = m_program.run("evaluate --model bars --dataset data --strategies pairwise --calibration");
    QCOMPARE(one.status, 0);
    QVERIFY(one.out.contains("pairwise, before scaling") && !one.out.contains("softmax, before scaling"));
}

void CliTest::comparesAsJson()
{
    const QJsonObject document = m_program.json("compare bar.png bar.jpg --model bars --json").object();
    const QJsonArray images = document["images"].toArray();
    QCOMPARE(images.size(), 2);
    const QJsonObject image = images.first().toObject();
    QCOMPARE(image.keys(), (QStringList{"ink", "microseconds", "model", "path", "verdicts"}));
    QCOMPARE(image["path"].toString(), "bar.png");
    QCOMPARE(image["model"].toString(), "bars");
    QVERIFY(image["ink"].toBool());
    const QJsonObject verdicts = image["verdicts"].toObject();
    QCOMPARE(verdicts.size(), 9);
    for (const QJsonValue verdict : verdicts)
        for (const char* key : {"scores", "forward_passes", "microseconds"})
            QVERIFY2(verdict.toObject().contains(key), key);
    COMPARE_NEAR(sum(verdicts["softmax"]["scores"].toObject()), 1.0, 1e-5);
    QVERIFY((QStringList{"0", "1", "2"}.contains(verdicts["softmax"]["winner"].toString())));
    const QJsonObject pairwise = verdicts["pairwise"].toObject();
    for (const char* key : {"winner", "matrix", "hard_votes", "coupled", "price", "condorcet", "cycles"})
        QVERIFY2(pairwise.contains(key), key);
    QVERIFY(pairwise["matrix"][0][0].isNull());
    COMPARE_NEAR(pairwise["matrix"][0][1].toDouble() + pairwise["matrix"][1][0].toDouble(), 1.0, 1e-5);
    QCOMPARE(sum(pairwise["hard_votes"].toObject()), 3.0);
    COMPARE_NEAR(sum(pairwise["coupled"].toObject()), 1.0, 1e-6);
    const QJsonArray rounds = verdicts["elimination"]["rounds"].toArray();
    QCOMPARE(rounds.size(), 2);
    QCOMPARE(rounds[0]["scores"].toObject().size(), 3);
    QVERIFY(!rounds[1]["scores"].toObject().contains(rounds[0]["eliminated"].toString()));
    QVERIFY(verdicts["multi-label"]["labels"].isArray());
    QVERIFY(verdicts["multi-label"]["threshold"].isDouble());
    QCOMPARE(verdicts["specialists"]["forward_passes"].toInt(), 3);
    QCOMPARE(verdicts["ddag"]["duels"].toArray().size(), 2);
    COMPARE_NEAR(sum(verdicts["coupling"]["scores"].toObject()), 1.0, 1e-5);
    QCOMPARE(verdicts["dichotomies"]["trees"].toArray().size(), 20);
    QCOMPARE(verdicts["ecoc"]["bits"].toArray().size(), 3);
    QCOMPARE(verdicts["ecoc"]["code"]["0"].toString().size(), 3);
    for (const char* key : {"distances", "losses"})
        QCOMPARE(verdicts["ecoc"][key].toObject().size(), 3);
}

void CliTest::comparesAsText()
{
    const ProgramResult result =
        m_program.run("compare bar.png --model bars --strategies softmax,pairwise --no-normalise");
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.contains("softmax") && result.out.contains("pairwise") && !result.out.contains("specialists"));
    QCOMPARE(result.err, QByteArray());
}

void CliTest::comparesNothing()
{
    const QJsonObject image = m_program.json("compare blank.png --model bars --json")["images"][0].toObject();
    QCOMPARE(image["ink"], QJsonValue(false));
    QVERIFY(image["verdicts"].toObject().isEmpty());
    QVERIFY(m_program.run("compare blank.png --model bars").out.contains("nothing drawn"));
}

void CliTest::comparesADrawing()
{
    put(path("line.runoff"),
        R"({"format": "runoff-drawing", "version": 1,
"strokes": [{"width": 0.08, "points": [[0.5, 0.2], [0.5, 0.8]]}]})");
    const QJsonObject image =
        m_program.json("compare line.runoff --model bars --export line.svg --json")["images"][0].toObject();
    QVERIFY(image["ink"].toBool());
    QCOMPARE(image["path"].toString(), "line.runoff");
    QCOMPARE(image["verdicts"].toObject().size(), 9);
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
    row("panel", "bar.png --export sheet.svg --layout panel --panel elimination --theme high-contrast --caption bars",
        {"sheet.svg"}, "<?xml");
    row("price", "bar.png --export sheet.svg --layout panel --panel price", {"sheet.svg"}, "<?xml");
    row("nothing drawn", "blank.png --export sheet.svg", {"sheet.svg"}, "<?xml");
}

void CliTest::exports()
{
    QFETCH(QString, arguments);
    QFETCH(QStringList, names);
    QFETCH(QByteArray, starts);
    const ProgramResult result = m_program.run("compare --model bars --json " + arguments);
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
    QCOMPARE(m_program.run("compare bar.png --model bars --export wide.png --width 1234").status, 0);
    QCOMPARE(QImage(path("wide.png")).size(), QSize(1234, 694));
    QFile::remove(path("wide.png"));
}

void CliTest::writesCsv()
{
    const ProgramResult result = m_program.run("compare bar.png bar.jpg --model bars --csv scores.csv");
    QCOMPARE(result.status, 0);
    const QList<QByteArray> lines = content(path("scores.csv")).trimmed().split('\n');
    QCOMPARE(lines.first(), QByteArray("path,model,strategy,class,score,answer,stated,shown"));
    QCOMPARE(lines.size(), 1 + 2 * qsizetype(core::usualStrategies(core::HeadTraining::Shared).size()) * 3);
    for (const QByteArray& line : lines)
        QCOMPARE(line.count(','), 7);
    QFile::remove(path("scores.csv"));
}

void CliTest::listsModels()
{
    put(path("models/broken.safetensors"), "not a model");
    const QJsonArray models = m_program.json("models --json").array();
    QVERIFY(m_program.run("models").out.contains("bars  Bars"));
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
    const QJsonArray sets = m_program.json("datasets --json --data-dir place").array();
    QHash<QString, QJsonObject> found;
    for (const QJsonValue set : sets)
        found[set["name"].toString()] = set.toObject();
    QCOMPARE(found.keys().size(), 4);
    QCOMPARE(found["mnist"]["train"].toInt(), 72);
    QCOMPARE(found["mnist"]["found"], QJsonValue(true));
    for (const char* name : {"fashion-mnist", "cifar10", "pen-digits"})
        QVERIFY2(found.contains(name), name);
    QVERIFY(m_program.run("datasets --data-dir place").out.contains("72 training and 36 test images"));
}

void CliTest::readsPictureFolders()
{
    for (const char* name : {"pictures/lying", "pictures/upright"})
        QVERIFY(QDir(m_folder.path()).mkpath(name));
    for (int i = 0; i < 10; ++i) {
        QVERIFY(barPicture().save(m_folder.filePath(QString("pictures/upright/%1.png").arg(i))));
        QVERIFY(barPicture()
                    .transformed(QTransform().rotate(90))
                    .save(m_folder.filePath(QString("pictures/lying/%1.jpg").arg(i))));
    }
    const ProgramResult result = m_program.run(
        "train --dataset pictures --strategies softmax --json --out lie.safetensors" + QString(quickTraining));
    QVERIFY2(result.status == 0, result.err.constData());
    const QJsonDocument comparison = m_program.json("compare bar.png --model lie.safetensors --json");
    QCOMPARE(comparison["images"][0]["verdicts"]["softmax"]["scores"].toObject().keys(),
             (QStringList{"lying", "upright"}));
    QFile::remove(path("lie.safetensors"));
}

void CliTest::showsNoZeroForNothing()
{
    for (const char* name : {"few/lying", "few/upright"})
        QVERIFY(QDir(m_folder.path()).mkpath(name));
    for (int i = 0; i < 4; ++i) {  // every fifth would be for testing
        QVERIFY(barPicture().save(m_folder.filePath(QString("few/upright/%1.png").arg(i))));
        QVERIFY(barPicture()
                    .transformed(QTransform().rotate(90))
                    .save(m_folder.filePath(QString("few/lying/%1.png").arg(i))));
    }
    const QString train = "train --dataset few --strategies softmax --out few.safetensors" + QString(quickTraining);
    const QJsonObject document = m_program.json(train + " --json").object();
    QCOMPARE(document["accuracy"].toObject().keys(), QStringList{"trunk-softmax"});
    QVERIFY(document["accuracy"]["trunk-softmax"].isNull());
    const ProgramResult text = m_program.run(train);
    QVERIFY2(text.status == 0, text.err.constData());
    QVERIFY2(text.out.contains("no test images") && !text.out.contains("0.00 %"), text.out.constData());
    QFile::remove(path("few.safetensors"));
}

void CliTest::saysItsVersion()
{
    QCOMPARE(m_program.run("--version").out.trimmed(), QByteArray(RUNOFF_VERSION));
    QCOMPARE(m_program.run("train --help").status, 0);
}

void CliTest::stopsAndGoesOn()
{
    const QString command =
        "train --dataset data --strategies softmax --architecture lenet-small --epochs 300 --head-epochs 1 --batch 16"
        " --out long.safetensors --json --threads 1";
    QProcess process;
    m_program.start(process, command);
    QByteArray errors;
    QElapsedTimer timer;
    timer.start();
    while (!errors.contains("epoch 2/300") && timer.elapsed() < 60'000) {
        process.waitForReadyRead(1000);
        errors += process.readAllStandardError();
    }
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    errors += process.readAllStandardError();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 128 + SIGINT);
    QVERIFY2(errors.contains("--resume") && errors.contains("long.safetensors.checkpoint"), errors.constData());
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    QVERIFY(!QFile::exists(path("long.safetensors")));
    QCOMPARE(QDir(path("long.safetensors.checkpoint")).entryList(QDir::Files | QDir::Hidden),
             QStringList{"trunk.checkpoint.safetensors"});

    const ProgramResult other = m_program.run(command + " --seed 2 --resume");
    QCOMPARE(other.status, 2);
    QVERIFY2(other.err.count('\n') == 1 && other.err.contains("other settings"), other.err.constData());

    const ProgramResult resumed = m_program.run(command + " --resume");
    QVERIFY2(resumed.status == 0, resumed.err.constData());
    QCOMPARE(QJsonDocument::fromJson(resumed.out)["epochs"].toArray().size(), 301);
    QVERIFY(!resumed.err.contains("epoch 1/300"));
    QVERIFY(QFile::exists(path("long.safetensors")));
    QVERIFY(!QFile::exists(path("long.safetensors.checkpoint")));
}

RUNOFF_TEST(CliTest)
#include "cli_test.moc"
