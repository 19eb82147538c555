// What cannot be written because the disk is full, the folder is read-only, files may not grow or the folder is gone:
// one line says it, the old file stays whole and nothing is left beside it.
#include "tests/support/bars.h"
#include "tests/support/program_test.h"
#include "tests/support/saves.h"
#include "tests/support/slowness.h"
#include "tests/support/test_main.h"

#include <map>

using namespace tests;

class FullDiskCliTest : public ProgramTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsTheOldFile_data();
    void keepsTheOldFile();
    void losesItsFolder_data();
    void losesItsFolder();

private:
    std::vector<Save> m_saves;
    std::map<QString, QByteArray> m_references;
    bool m_mayMount = false;
};

namespace {

/// Runs a command after `prepare`, in a namespace of its own where it may mount, and keeps a copy of "out" as seen
/// there.
QStringList inNamespace(const QString& prepare)
{
    return {"unshare",
            "-m",
            "sh",
            "-c",
            prepare
                + " || exit 99; \"$@\"; status=$?; rm -rf seen; mkdir seen; cp -a out seen/out; rm -f "
                  "seen/out/filler; exit $status",
            "sh"};
}

QStringList fullDisk()
{
    return inNamespace(
        "mkdir old && cp -a out/. old && mount -t tmpfs -o size=2m none out && cp -a old/. out && rm -r old "
        "&& { head -c 4m /dev/zero >out/filler 2>/dev/null; true; }");
}

QStringList readOnly()
{
    return inNamespace("mount --bind out out && mount -o remount,ro,bind out");
}

QStringList noGrowth()
{
    return {"sh", "-c",
            "(ulimit -f 0; exec \"$@\"); status=$?; rm -rf seen; mkdir seen; cp -a out seen/out; exit $status", "sh"};
}

}  // namespace

void FullDiskCliTest::initTestCase()
{
    const QDir folder(m_folder.path());
    const ProgramResult training = prepareBars(m_program, folder);
    QVERIFY2(training.status == 0, training.err.constData());
    m_saves = savesIn(folder);
    folder.mkdir("out");
    for (const Save& save : m_saves) {
        prepareOut(save, folder);
        QCOMPARE(m_program.run(save.arguments).status, 0);
        m_references[save.name] = content(path("out/" + save.file));
    }
    const ProgramResult version = m_program.in({.variables = {}, .wrapper = readOnly()}).run("--version");
    m_mayMount = version.status == 0;
}

void FullDiskCliTest::keepsTheOldFile_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("wrapper");
    for (std::size_t kind = 0; kind < m_saves.size(); ++kind) {
        const auto row = [&](const char* what, const QStringList& wrapper) {
            QTest::addRow("%s, %s", m_saves[kind].name, what) << static_cast<int>(kind) << wrapper;
        };
        row("the disk is full", fullDisk());
        row("the folder is read-only", readOnly());
        row("files may not grow", noGrowth());
    }
}

void FullDiskCliTest::keepsTheOldFile()
{
    QFETCH(int, kind);
    QFETCH(QStringList, wrapper);
    if (wrapper.first() == "unshare" && !m_mayMount)
        QSKIP("may not mount");
    if (wrapper == noGrowth() && tests::countsLines)
        QSKIP("counts of lines are files that grow");
    const Save& save = m_saves.at(static_cast<std::size_t>(kind));
    prepareOut(save, QDir(m_folder.path()));
    const ProgramResult result = m_program.in({.variables = {}, .wrapper = wrapper}).run(save.arguments);
    QVERIFY2(result.status == 1 || result.status == 2, result.err.constData());
    QVERIFY2(result.err.count("runoff: ") == 1 && result.err.endsWith('\n')
                 && result.err.mid(result.err.trimmed().lastIndexOf('\n') + 1).startsWith("runoff: "),
             result.err.constData());
    const QString problem = problemIn(save, QDir(path("seen")), m_references[save.name]);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    if (save.replaces)
        QCOMPARE(content(path("seen/out/" + save.file)), QByteArray(oldContent));
}

void FullDiskCliTest::losesItsFolder_data()
{
    QTest::addColumn<QString>("arguments");
    const QString endless = " --dataset data --architecture lenet-small --epochs 2000 --head-epochs 1 --threads 1";
    QTest::newRow("training") << "train --strategies softmax --out out/m.safetensors" + endless;
    QTest::newRow("checkpoints") << "train --strategies softmax --checkpoint out/kept --out new.safetensors" + endless;
}

void FullDiskCliTest::losesItsFolder()
{
    QFETCH(QString, arguments);
    QDir(m_folder.path()).mkdir("out");
    QDir(path("out")).removeRecursively();
    QDir(m_folder.path()).mkdir("out");
    QProcess process;
    m_program.start(process, arguments);
    QByteArray errors;
    while (!errors.contains("epoch 2/") && process.state() == QProcess::Running) {
        process.waitForReadyRead(1000);
        errors += process.readAllStandardError();
    }
    while (QDir(path("out")).exists())  // the program may write while the folder is emptied
        QDir(path("out")).removeRecursively();
    QVERIFY(process.waitForFinished(60'000));
    errors += process.readAllStandardError();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY2(process.exitCode() == 1 || process.exitCode() == 2, errors.constData());
    QVERIFY2(errors.count("runoff: ") == 1 && errors.contains("out/"), errors.constData());
    QVERIFY(!QFile::exists(path("out")));
}

RUNOFF_TEST(FullDiskCliTest)
#include "full_disk_cli_test.moc"
