#include "tests/support/bars.h"
#include "tests/support/test_main.h"
#include "tests/support/unipen.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace tests;

/// Several data sets on the command line.
class JoinedCliTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void trains();
    void addsToAModel();
    void experiments();
    void experimentsFromAPlan_data();
    void experimentsFromAPlan();
    void refusesPlans_data();
    void refusesPlans();
    void warnsOfAnotherSplit();
    void refusesToResumeOthers();
    void refuses_data();
    void refuses();

private:
    const QTemporaryDir m_folder;
    const Program m_program{RUNOFF_PROGRAM, m_folder.path()};
    const QString m_train = "train --strategies softmax,multi-label" + QString(quickTraining);
};

void JoinedCliTest::initTestCase()
{
    const QDir folder(m_folder.path());
    const ProgramResult training = prepareBars(m_program, folder);
    QVERIFY2(training.status == 0, training.err.constData());
    folder.mkdir("bars");
    put(folder.filePath("bars/one.dat"), QByteArray::fromStdString(unipenBars({"anna", "ben", "cleo", "dan", "eva",
                                                                               "finn", "gus", "hana", "ida", "jan"})));
    core::TrainTest other = tinyData({.side = 28, .perClass = 4});
    other.train.classNames = other.test.classNames = {"0", "1", "2"};
    for (core::Dataset* part : {&other.train, &other.test})
        for (std::uint8_t& label : part->labels)
            label = label == 2 ? 3 : label;
    writeIdxFolder(other, folder.filePath("other").toStdString());
}

void JoinedCliTest::trains()
{
    const QString arguments = " --dataset data,bars --mix 1,2 --augmentation auto --out models/both.safetensors --json";
    const ProgramResult result = m_program.run(m_train + arguments);
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY2(result.err.contains("on 96 images of data+bars"), result.err.constData());
    QVERIFY2(result.err.contains("pen 0.35 slant 0.25 turn 8 aspect 0.15 jitter 0.02 lifts 0.1"),
             result.err.constData());
    const QJsonObject document = QJsonDocument::fromJson(result.out).object();
    const QJsonObject bySet = document["accuracy_by_dataset"].toObject();
    QCOMPARE(bySet.keys(), (QStringList{"bars", "data"}));
    for (const char* strategy : {"softmax", "multi-label"}) {
        const double right =
            36 * bySet["data"][strategy].toDouble() + 6 * bySet["bars"][strategy].toDouble();  // of 42 test images
        QVERIFY(std::abs(document["accuracy"][strategy].toDouble() * 42 - right) < 1e-6);
    }
    QJsonObject model;
    for (const QJsonValue& entry : m_program.json("models --json").array())
        if (entry["name"] == "both")
            model = entry.toObject();
    QCOMPARE(model["accuracy_by_dataset"].toObject(), bySet);
    QCOMPARE(model["datasets"][0],
             QJsonValue(QJsonObject{{"name", "data"}, {"training_images", 72}, {"test_images", 36}, {"weight", 1}}));
    QCOMPARE(
        model["datasets"][1],
        QJsonValue(QJsonObject{
            {"name", "bars"}, {"training_images", 24}, {"test_images", 6}, {"split_by", "writer"}, {"weight", 2}}));
    const ProgramResult again =
        m_program.run(m_train + QString(arguments).replace("models/both", "again").remove(" --json"));
    QVERIFY2(again.out.contains("data ") && again.out.contains(", bars "), again.out.constData());
    const ProgramResult evaluated = m_program.run("evaluate --model models/both.safetensors --dataset bars");
    QVERIFY2(evaluated.status == 0, evaluated.err.constData());
}

void JoinedCliTest::addsToAModel()
{
    const ProgramResult result =
        m_program.run("train --onto both --strategies pairwise --dataset bars,data --out more.safetensors"
                      + QString(quickTraining).remove(" --architecture lenet-small"));
    QVERIFY2(result.status == 0, result.err.constData());
}

void JoinedCliTest::experiments()
{
    const ProgramResult result = m_program.run("experiment fair --dataset data,bars --trials 1 --fractions 1 "
                                               "--strategies softmax --epochs 1 --head-epochs 1 --json");
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY(QFile::exists(m_folder.filePath("fair-data+bars.json")));
}

void JoinedCliTest::experimentsFromAPlan_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("data");
    QTest::addColumn<QJsonValue>("dataset");
    QTest::addColumn<QJsonValue>("mix");
    QTest::addColumn<QJsonValue>("splitBy");
    const QJsonValue none = QJsonValue::Undefined;
    QTest::newRow("as in the plan") << "both.json"
                                    << "data+bars" << QJsonValue("data,bars") << QJsonValue(QJsonArray{2, 1})
                                    << QJsonValue("item");
    QTest::newRow("another mix") << "both.json --mix 1,3"
                                 << "data+bars" << QJsonValue("data,bars") << QJsonValue(QJsonArray{1, 3})
                                 << QJsonValue("item");
    QTest::newRow("another division") << "both.json --split-by writer"
                                      << "data+bars" << QJsonValue("data,bars") << QJsonValue(QJsonArray{2, 1})
                                      << QJsonValue("writer");
    QTest::newRow("other data sets") << "both.json --dataset bars"
                                     << "bars" << QJsonValue("bars") << none << none;
    QTest::newRow("named on the command line")
        << "fair --dataset bars,data --mix 1,2"
        << "bars+data" << QJsonValue("bars,data") << QJsonValue(QJsonArray{1, 2}) << none;
    QTest::newRow("a plan without names") << "fair --dataset bars,data"
                                          << "bars+data" << none << none << none;
}

void JoinedCliTest::experimentsFromAPlan()
{
    QFETCH(QString, arguments);
    QFETCH(QString, data);
    QFETCH(QJsonValue, dataset);
    QFETCH(QJsonValue, mix);
    QFETCH(QJsonValue, splitBy);
    put(m_folder.filePath("both.json"),
        R"({"format": "runoff plan 1", "protocol": "both", "dataset": "data,bars", "mix": [2, 1], )"
        R"("split_by": "item"})");
    const ProgramResult result = m_program.run("experiment " + arguments
                                               + " --trials 1 --fractions 1 --strategies softmax --epochs 1 "
                                                 "--head-epochs 1 --out from-plan.json --json");
    QVERIFY2(result.status == 0, result.err.constData());
    QFile file(m_folder.filePath("from-plan.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject written = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(written["dataset"]["name"].toString(), data);
    QCOMPARE(written["plan"]["dataset"], dataset);
    QCOMPARE(written["plan"]["mix"], mix);
    QCOMPARE(written["plan"]["split_by"], splitBy);
    QVERIFY(file.remove());
}

void JoinedCliTest::refusesPlans_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("no data set") << QByteArray() << ""
                                 << "experiment: expected --dataset D, because the plan names no data set";
    QTest::newRow("not there") << QByteArray(R"(, "dataset": "data,nothing")") << ""
                               << "nothing: no such data set";
    QTest::newRow("other classes") << QByteArray(R"(, "dataset": "data,other")") << ""
                                   << "other: expected the 3 classes (0, 1, 2) of data, found 4 classes (0, 1, 2, 3)";
    QTest::newRow("one weight") << QByteArray(R"(, "dataset": "data,bars", "mix": [1])") << ""
                                << "wrong.json: \"mix\": expected 2 numbers, one for each data set, found 1 number";
    QTest::newRow("a mix for other data sets")
        << QByteArray(R"(, "dataset": "data,bars", "mix": [1, 2])") << "--dataset data --mix 1,2"
        << "\"mix\": expected 1 number, one for each data set, found 2 numbers";
    QTest::newRow("nothing to divide") << QByteArray(R"(, "dataset": "data", "split_by": "item")") << ""
                                       << "data: the files decide which images are for testing";
}

void JoinedCliTest::refusesPlans()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, arguments);
    QFETCH(QString, says);
    put(m_folder.filePath("wrong.json"), R"({"format": "runoff plan 1", "protocol": "wrong")" + fields + '}');
    const ProgramResult result = m_program.run("experiment wrong.json --out wrong-results.json " + arguments);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.count('\n') == 1 && QString::fromUtf8(result.err).contains(says), result.err.constData());
    QVERIFY(!QFile::exists(m_folder.filePath("wrong-results.json")));
}

void JoinedCliTest::warnsOfAnotherSplit()
{
    const QString evaluate = "evaluate --model both --dataset bars --strategies softmax";
    QVERIFY(!m_program.run(evaluate).err.contains("Warning"));
    QVERIFY(
        m_program.run(evaluate + " --split-by item").err.contains("was trained on images of bars divided by writer"));
    QVERIFY(!m_program.run("evaluate --model both --dataset data --strategies softmax").err.contains("Warning"));
}

void JoinedCliTest::refusesToResumeOthers()
{
    const QString run = m_train + " --out resumed.safetensors --checkpoint kept --resume --dataset ";
    const ProgramResult first = m_program.run(run + "data,bars");
    QVERIFY2(first.status == 0, first.err.constData());
    for (const char* sets : {"data", "bars,data", "data,bars --mix 1,1"}) {
        const ProgramResult other = m_program.run(run + sets);
        QCOMPARE(other.status, 2);
        QVERIFY2(other.err.trimmed().split('\n').last().contains("expected"), other.err.constData());
    }
}

void JoinedCliTest::refuses_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("other classes") << "--dataset data,other"
                                   << "other: expected the 3 classes (0, 1, 2) of data, found 4 classes (0, 1, 2, 3)";
    QTest::newRow("another size") << "--dataset data,small"
                                  << "small: expected images of (1, 28, 28) as in data, found (1, 14, 14)";
    QTest::newRow("twice") << "--dataset data,./data/"
                           << "--dataset: expected data sets with different names, found data twice";
    QTest::newRow("not there") << "--dataset data,nothing"
                               << "nothing: no such data set";
    QTest::newRow("an empty part") << "--dataset data,"
                                   << "--dataset: expected names or folders separated by commas, found \"data,\"";
    QTest::newRow("one weight") << "--dataset data,bars --mix 1"
                                << "--mix: expected 2 numbers, one for each data set, found 1";
    QTest::newRow("weight 0") << "--dataset data,bars --mix 1,0"
                              << "--mix: expected ";
    QTest::newRow("weight of one set") << "--dataset data --mix 1,2"
                                       << "--mix: expected 1 numbers, one for each data set, found 2";
    QTest::newRow("nothing to divide") << "--dataset data,other --split-by writer"
                                       << "data: the files decide which images are for testing";
    QTest::newRow("a rule out of range") << "--dataset bars --augmentation slant=9"
                                         << "slant must be a number from 0 to 2";
    QTest::newRow("a rule of strokes with a number") << "--dataset bars --augmentation strokes=1"
                                                     << "found \"strokes=1\"";
}

void JoinedCliTest::refuses()
{
    QFETCH(QString, arguments);
    QFETCH(QString, says);
    const ProgramResult result = m_program.run(m_train + " --out new.safetensors " + arguments);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.count('\n') == 1 && QString::fromUtf8(result.err).contains(says), result.err.constData());
    QCOMPARE(result.out, QByteArray());
    QVERIFY(!QFile::exists(m_folder.filePath("new.safetensors")));
}

RUNOFF_TEST(JoinedCliTest)
#include "joined_cli_test.moc"
