#include "tests/support/bars.h"
#include "tests/support/program_test.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace tests;

/// Included models that were renamed: commands with the former name still work.
class FormerNamesCliTest : public ProgramTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void answersTheSame_data();
    void answersTheSame();
    void listsOnlyThePresentName_data() { answersTheSame_data(); }
    void listsOnlyThePresentName();
    void addsToAModel();
    void replacesNoModel();
    void prefersOwnModels();

private:
    QJsonObject answers(const QString& model) const;

    const Program m_other = m_program.in({.variables = {"RUNOFF_MODEL_DIR=" + path("other")}});
};

namespace {

QJsonValue withoutTimes(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray rest;
        for (const QJsonValue& element : value.toArray())
            rest << withoutTimes(element);
        return rest;
    }
    if (!value.isObject())
        return value;
    QJsonObject rest;
    const QJsonObject object = value.toObject();
    for (const QString& key : object.keys())
        if (key != "microseconds")
            rest[key] = withoutTimes(object[key]);
    return rest;
}

}  // namespace

void FormerNamesCliTest::initTestCase()
{
    const ProgramResult training = prepareBars(m_program, QDir(m_folder.path()));
    QVERIFY2(training.status == 0, training.err.constData());
    QVERIFY(QDir(m_folder.path()).mkpath("other") && QDir(m_folder.path()).mkpath("home/runoff/models"));
    QVERIFY(QFile::copy(path("models/bars.safetensors"), path("other/digits-lenet.safetensors")));
}

/// The document of `compare`, without times.
QJsonObject FormerNamesCliTest::answers(const QString& model) const
{
    return withoutTimes(m_program.json("compare bar.png --json --model " + model).object()).toObject();
}

void FormerNamesCliTest::answersTheSame_data()
{
    QTest::addColumn<QString>("present");
    QTest::newRow("mnist-lenet") << "digits-lenet";
    QTest::newRow("mnist-small") << "digits-small";
}

void FormerNamesCliTest::answersTheSame()
{
    QFETCH(QString, present);
    const QJsonObject expected = answers(present);
    QVERIFY(expected["images"][0]["verdicts"].toObject().size() >= 5);
    QCOMPARE(answers(QTest::currentDataTag()), expected);
}

void FormerNamesCliTest::listsOnlyThePresentName()
{
    QFETCH(QString, present);
    QStringList names;
    for (const QJsonValue& entry : m_program.json("models --json").array()) {
        names << entry["name"].toString();
        const QJsonArray former = entry["former_names"].toArray();
        QCOMPARE(former.contains(QTest::currentDataTag()), names.last() == present);
    }
    QVERIFY(names.contains(present) && !names.contains(QTest::currentDataTag()));
}

void FormerNamesCliTest::addsToAModel()
{
    const ProgramResult result =
        m_other.run("train --dataset data --onto mnist-lenet --strategies none --out anew.safetensors");
    QVERIFY2(result.status == 0, result.err.constData());
    const QJsonObject verdicts = answers("anew.safetensors")["images"][0]["verdicts"].toObject();
    QCOMPARE(verdicts["softmax"]["scores"].toObject().size(), 3);  // the classes of the bars
}

void FormerNamesCliTest::replacesNoModel()
{
    const QByteArray before = content(path("other/digits-lenet.safetensors"));
    const ProgramResult result =
        m_other.run("compare bar.png --model mnist-lenet --csv other/digits-lenet.safetensors");
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains("--csv would replace the model"), result.err.constData());
    QVERIFY(content(path("other/digits-lenet.safetensors")) == before);
}

void FormerNamesCliTest::prefersOwnModels()
{
    const QString own = path("home/runoff/models/mnist-lenet.safetensors");
    QVERIFY(QFile::copy(path("models/bars.safetensors"), own));
    const QJsonObject found = answers("mnist-lenet");
    QFile::remove(own);
    QVERIFY(!found.isEmpty());
    QCOMPARE(found, answers("bars"));
}

RUNOFF_TEST(FormerNamesCliTest)
#include "former_names_cli_test.moc"
