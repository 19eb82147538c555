#include "core/base/file.h"
#include "core/sweep/sweep.h"
#include "tests/support/errors.h"
#include "tests/support/sample_sweep.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace core;

/// The folder of a sweep with its scripts.
class SweepFolderTest : public QObject {
    Q_OBJECT

private slots:
    void scriptsAreShell_data();
    void scriptsAreShell();
    void slurmGetsItsOptions();
    void replacesOnlyItsOwnFolder_data();
    void replacesOnlyItsOwnFolder();
    void keepsWhatAPersonChanged();
};

namespace {

ScriptFacts sampleFacts(const std::filesystem::path& folder)
{
    return {.program = "/opt/it's here/run off",
            .runOptions = {"--data-dir", "/data/a \"b\" $c"},
            .protocol = "fair",
            .folder = folder.string(),
            .minutes = 30.0};
}

QString textOfFile(const std::filesystem::path& path)
{
    const Bytes bytes = readFile(path);
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

}  // namespace

void SweepFolderTest::scriptsAreShell_data()
{
    QTest::addColumn<QString>("engine");
    for (const std::string& name : engineNames())
        QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

/// A program that prints its arguments takes the place of runoff, in a folder with every difficult character.
void SweepFolderTest::scriptsAreShell()
{
    QFETCH(QString, engine);
    const QTemporaryDir outside;
    const QString odd = "a b'c\"d$e\\f*(g)\t;h";
    QVERIFY(QDir(outside.path()).mkpath(odd));
    const std::filesystem::path here = (outside.path() + '/' + odd).toStdString();
    const std::filesystem::path program = here / "run'off $x";
    writeFile(program,
              std::string_view("#!/bin/sh\nprintf '%s:' \"$$\"; for word; do printf '<%s>' \"$word\"; done\n"));
    std::filesystem::permissions(program, std::filesystem::perms::owner_all);
    const Sweep sweep = tests::sampleSweep(here / "sweep 'one'", engineNamed(engine.toStdString()));
    ScriptFacts facts = sampleFacts(sweep.folder);
    facts.program = program.string();
    writeSweep(sweep, facts);

    const auto shell = [&sweep](const QStringList& words) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("SLURM_ARRAY_TASK_ID", "2");
        environment.insert("SLURM_CPUS_PER_TASK", "3");
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(QString::fromStdString(sweep.folder.string()));
        process.start("/bin/sh", words);
        process.waitForStarted();
        const QString number = QString::number(process.processId());
        process.waitForFinished();
        // The program is the process that the script was: it gets the signals that Slurm sends to the script.
        return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError())
            .replace(QRegularExpression('^' + number + ':'), "same process: ");
    };
    QCOMPARE(shell({"task.sh", "2"}),
             QString("same process: <experiment><.><--task><2><--threads><3><--resume><--data-dir></data/a \"b\" $c>"));
    QCOMPARE(shell({"merge.sh"}), QString("same process: <experiment><merge><.><--out><merged.json>"));

    // The commands of README.txt: the first one goes to the folder, from anywhere.
    const QString readme = textOfFile(sweep.folder / "README.txt");
    const QString first = readme.mid(readme.indexOf("\n    cd ") + 5).section('\n', 0, 0);
    QCOMPARE(shell({"-c", "cd / && " + first + " && pwd"}).trimmed(),
             QString::fromStdString(sweep.folder.string()).trimmed());
    for (const QString& line : readme.split('\n'))
        QVERIFY2(line.size() <= 120 || line.contains(odd), qPrintable(line));
}

void SweepFolderTest::slurmGetsItsOptions()
{
    const QTemporaryDir folder;
    const Sweep sweep = tests::sampleSweep((folder.path() + "/sweep").toStdString());
    writeSweep(sweep, sampleFacts(sweep.folder));
    const QString task = textOfFile(sweep.folder / "task.sh"), merge = textOfFile(sweep.folder / "merge.sh"),
                  readme = textOfFile(sweep.folder / "README.txt");
    for (const char* option : {"--array=1-4%2", "-c 3", "--time=70", "--open-mode=append", "--requeue",
                               "--signal=B:TERM@120", "--output=logs/task-%a.log"})
        QVERIFY2(task.contains("\n#SBATCH " + QString(option) + "\n"), option);
    QVERIFY(task.contains("\nexec ") && merge.contains("\nexec ") && !merge.contains("--array"));
    QVERIFY(readme.contains("--dependency=afterany:") && !readme.contains("afterok"));
    ScriptFacts withoutMinutes = sampleFacts(sweep.folder);
    withoutMinutes.minutes = 0.0;
    QCOMPARE(scriptsOf(sweep.list, withoutMinutes).front().text.find("--time"), std::string::npos);
}

void SweepFolderTest::replacesOnlyItsOwnFolder_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("says");  // empty: it is written
    QTest::newRow("a new folder") << ""
                                  << "";
    QTest::newRow("an empty folder") << "empty"
                                     << "";
    QTest::newRow("the same plan") << "same"
                                   << "";
    QTest::newRow("another plan") << "other"
                                  << "found another plan";
    QTest::newRow("files of others") << "files"
                                     << "found other files";
    QTest::newRow("a file") << "file"
                            << "found a file";
    QTest::newRow("a hidden file") << "hidden"
                                   << "found other files";
    QTest::newRow("a damaged sweep") << "damaged"
                                     << "not the tasks of a sweep";
}

void SweepFolderTest::replacesOnlyItsOwnFolder()
{
    QFETCH(QString, content);
    QFETCH(QString, says);
    const QTemporaryDir outside;
    const Sweep sweep = tests::sampleSweep((outside.path() + "/sweep").toStdString());
    const ScriptFacts facts = sampleFacts(sweep.folder);
    if (content == "file")
        writeFile(sweep.folder, std::string_view("mine"));
    else if (!content.isEmpty())
        std::filesystem::create_directory(sweep.folder);
    if (content == "files" || content == "hidden")
        writeFile(sweep.folder / (content == "files" ? "thesis.txt" : ".mine"), std::string_view("mine"));
    if (content == "same" || content == "damaged")
        writeSweep(sweep, facts);
    if (content == "damaged")
        writeFile(sweep.folder / "tasks.json", std::string_view("{}"));
    if (content == "other") {
        Sweep other = sweep;
        other.plan.epochs = 7;
        other.list.planChecksum = checksumOf(other.plan);
        writeSweep(other, facts);
    }
    const QString error = tests::errorOf<UsageError>([&] { writeSweep(sweep, facts); });
    if (says.isEmpty()) {
        QCOMPARE(error, QString());
        QCOMPARE(toJsonText(openSweep(sweep.folder).list), toJsonText(sweep.list));
    } else {
        QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
    }
    if (content == "files")
        QCOMPARE(textOfFile(sweep.folder / "thesis.txt"), QString("mine"));
}

void SweepFolderTest::keepsWhatAPersonChanged()
{
    const QTemporaryDir outside;
    Sweep sweep = tests::sampleSweep((outside.path() + "/sweep").toStdString());
    writeSweep(sweep, sampleFacts(sweep.folder));
    writeFile(sweep.folder / "task.sh", std::string_view("module load runoff\n"));
    writeFile(sweepResults(sweep.folder, 1), std::string_view("results"));
    writeSweep(sweep, sampleFacts(sweep.folder));
    QCOMPARE(textOfFile(sweep.folder / "task.sh~"), QString("module load runoff\n"));
    QCOMPARE(textOfFile(sweepResults(sweep.folder, 1)), QString("results"));
    QVERIFY(!std::filesystem::exists(sweep.folder / "merge.sh~"));
}

RUNOFF_TEST(SweepFolderTest)
#include "sweep_folder_test.moc"
