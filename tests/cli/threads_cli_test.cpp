#include "tests/support/bars.h"
#include "tests/support/program_test.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

using namespace tests;

/// What the surroundings say about threads never changes an answer.
class ThreadsCliTest : public ProgramTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void answersTheSame_data();
    void answersTheSame();
    void trainsTheSame_data();
    void trainsTheSame();
    void saysHowManyThreads_data();
    void saysHowManyThreads();
    void refusesMoreThanThereCanBe_data();
    void refusesMoreThanThereCanBe();

private:
    QJsonDocument m_evaluation, m_comparison;
    QJsonArray m_epochs;
};

namespace {

constexpr const char* trainingOnTwo = "train --dataset data --json --threads 2 --architecture lenet-small --epochs 1 "
                                      "--head-epochs 1 --batch 16 --strategies softmax,pairwise --out ";

/// Whether two documents say the same, but for times; numbers to 1e-4.
bool sameAnswers(const QJsonValue& a, const QJsonValue& b)
{
    if (a.isDouble() && b.isDouble())
        return std::abs(a.toDouble() - b.toDouble()) < 1e-4;
    if (a.isArray() && b.isArray()) {
        const QJsonArray one = a.toArray(), other = b.toArray();
        for (qsizetype i = 0; i < one.size() && i < other.size(); ++i)
            if (!sameAnswers(one[i], other[i]))
                return false;
        return one.size() == other.size();
    }
    if (a.isObject() && b.isObject()) {
        const QJsonObject one = a.toObject(), other = b.toObject();
        for (const QString& key : one.keys())
            if (!key.contains("microseconds") && !sameAnswers(one[key], other[key]))
                return false;
        return one.keys() == other.keys();
    }
    return a == b;
}

bool sameAnswers(const QJsonDocument& a, const QJsonDocument& b)
{
    return !a.isNull() && sameAnswers(QJsonValue(a.object()), QJsonValue(b.object()));
}

/// Each variable that makes OpenMP's teams smaller or larger, and places and cores that it may use.
void addSurroundings()
{
    QTest::addColumn<QString>("variables");
    QTest::addColumn<QString>("wrapper");
    for (const char* variables :
         {"OMP_DYNAMIC=true", "OMP_THREAD_LIMIT=2", "OMP_NUM_THREADS=1", "OMP_NUM_THREADS=3", "OMP_NUM_THREADS=3,2",
          "OMP_NUM_THREADS=1,4", "OMP_MAX_ACTIVE_LEVELS=0", "OMP_MAX_ACTIVE_LEVELS=4", "OMP_NESTED=true",
          "OMP_PROC_BIND=true", "OMP_PROC_BIND=close OMP_PLACES=cores", "OMP_PLACES={0}", "GOMP_CPU_AFFINITY=0",
          "OMP_DYNAMIC=true OMP_NUM_THREADS=4", "OMP_DYNAMIC=true OMP_THREAD_LIMIT=2 OMP_NESTED=true"})
        QTest::newRow(variables) << variables << "";
    QTest::newRow("one core") << ""
                              << "taskset -c 0";
    QTest::newRow("one core, dynamic") << "OMP_DYNAMIC=true"
                                       << "taskset -c 0";
    QTest::newRow("one core, three threads") << "OMP_NUM_THREADS=3"
                                             << "taskset -c 0";
}

Surroundings surroundings()
{
    const QString variables = *static_cast<QString*>(QTest::qData("variables", qMetaTypeId<QString>()));
    const QString wrapper = *static_cast<QString*>(QTest::qData("wrapper", qMetaTypeId<QString>()));
    // Threads that wait by spinning take minutes where other programs run.
    return {QStringList{"OMP_WAIT_POLICY=passive"} + variables.split(' ', Qt::SkipEmptyParts),
            wrapper.split(' ', Qt::SkipEmptyParts)};
}

}  // namespace

void ThreadsCliTest::initTestCase()
{
    const ProgramResult training = prepareBars(m_program, QDir(m_folder.path()));
    QVERIFY2(training.status == 0, training.err.constData());
    const Program plain = m_program.in({.variables = {"OMP_NUM_THREADS=2"}});
    m_evaluation = plain.json("evaluate --model bars --dataset data --json");
    m_comparison = plain.json("compare bar.png --model digits-lenet --json");
    QVERIFY(!m_evaluation.isNull() && !m_comparison.isNull());
    m_epochs = m_program.json(trainingOnTwo + QString("plain.safetensors"))["epochs"].toArray();
    QCOMPARE(m_epochs.size(), 2);
}

void ThreadsCliTest::answersTheSame_data()
{
    addSurroundings();
    QTest::newRow("a limit of one") << "OMP_THREAD_LIMIT=1"
                                    << "";
}

void ThreadsCliTest::answersTheSame()
{
    const Program program = m_program.in(surroundings());
    QVERIFY(sameAnswers(program.json("evaluate --model bars --dataset data --json"), m_evaluation));
    QVERIFY(sameAnswers(program.json("compare bar.png --model digits-lenet --json"), m_comparison));
}

void ThreadsCliTest::trainsTheSame_data()
{
    addSurroundings();
}

/// The same number of threads gives the same weights bit by bit.
void ThreadsCliTest::trainsTheSame()
{
    const QJsonDocument trained = m_program.in(surroundings()).json(trainingOnTwo + QString("other.safetensors"));
    QCOMPARE(trained["epochs"].toArray(), m_epochs);
    const auto weights = [this](const char* name) {
        const QByteArray file = content(m_folder.filePath(name));
        return file.mid(file.indexOf("}}") + 2);  // behind the header, which holds the date
    };
    QVERIFY(!weights("plain.safetensors").isEmpty());
    QVERIFY(weights("plain.safetensors").right(100'000) == weights("other.safetensors").right(100'000));
}

void ThreadsCliTest::saysHowManyThreads_data()
{
    QTest::addColumn<QString>("variables");
    QTest::addColumn<QString>("wrapper");
    QTest::addColumn<QString>("threads");
    QTest::addColumn<int>("wanted");
    QTest::newRow("as OpenMP says") << "OMP_NUM_THREADS=1"
                                    << ""
                                    << "" << 1;
    QTest::newRow("0 is as OpenMP says") << "OMP_NUM_THREADS=3"
                                         << ""
                                         << "--threads 0" << 3;
    QTest::newRow("an option goes first") << "OMP_NUM_THREADS=1"
                                          << ""
                                          << "--threads 2" << 2;
    QTest::newRow("at most the limit") << "OMP_NUM_THREADS=4 OMP_THREAD_LIMIT=3"
                                       << ""
                                       << "" << 3;
    QTest::newRow("one core") << ""
                              << "taskset -c 0"
                              << "" << 1;
    QTest::newRow("many") << ""
                          << ""
                          << "--threads 40" << 40;
}

void ThreadsCliTest::saysHowManyThreads()
{
    QFETCH(QString, threads);
    QFETCH(int, wanted);
    const QJsonDocument measured = m_program.in(surroundings()).json("benchmark --json --only data " + threads);
    QCOMPARE(measured["threads"].toInt(), wanted);
}

void ThreadsCliTest::refusesMoreThanThereCanBe_data()
{
    QTest::addColumn<QString>("variables");
    QTest::addColumn<QString>("wrapper");
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("limit, train") << "OMP_THREAD_LIMIT=1"
                                  << ""
                                  << "train --dataset data --out new.safetensors --threads 2"
                                  << "OMP_THREAD_LIMIT";
    QTest::newRow("limit, experiment") << "OMP_THREAD_LIMIT=2"
                                       << ""
                                       << "experiment fair --dataset data --threads 3"
                                       << "OMP_THREAD_LIMIT";
    QTest::newRow("limit, benchmark") << "OMP_THREAD_LIMIT=2"
                                      << ""
                                      << "benchmark --only data --threads 3"
                                      << "OMP_THREAD_LIMIT";
    for (const char* command :
         {"train --dataset data --out new.safetensors", "experiment fair --dataset data", "benchmark --only data"})
        for (const char* threads : {"300000", "-1", "two", "1.5"})
            QTest::addRow("%s --threads %s", command, threads) << ""
                                                               << "" << QString("%1 --threads %2").arg(command, threads)
                                                               << "--threads: expected a whole number from 0 to ";
}

void ThreadsCliTest::refusesMoreThanThereCanBe()
{
    QFETCH(QString, arguments);
    QFETCH(QString, says);
    const ProgramResult result = m_program.in(surroundings()).run(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.count('\n') == 1 && result.err.contains(says.toUtf8()), result.err.constData());
    QVERIFY(!QFile::exists(m_folder.filePath("new.safetensors")));
}

RUNOFF_TEST(ThreadsCliTest)
#include "threads_cli_test.moc"
