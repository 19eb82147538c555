#include "core/base/owner_file.h"

#include "core/base/file.h"
#include "core/base/file_lock.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QTemporaryDir>

#include <cerrno>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace core;

namespace {

int failWith(int reason)
{
    errno = reason;
    return -1;
}
int noLocks(int, int)
{
    return failWith(ENOLCK);
}
int notSupported(int, int)
{
    return failWith(EOPNOTSUPP);
}
int notImplemented(int, int)
{
    return failWith(ENOSYS);
}
int badDescriptor(int, int)
{
    return failWith(EBADF);
}
int brokenDisk(int, int)
{
    return failWith(EIO);
}

/// A process that has ended.
long endedProcess()
{
    const pid_t child = fork();
    if (child == 0)
        _exit(0);
    waitpid(child, nullptr, 0);
    return child;
}

}  // namespace

/// Locks on file systems without flock().
class OwnerFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }
    QString refusal(const std::filesystem::path& file) const
    {
        return tests::errorOf<UsageError>([&] { FileLock lock(file, noLocks); });
    }

private slots:
    void cleanup()
    {
        qunsetenv("SLURM_JOB_ID");
        qunsetenv("SLURM_RESTART_COUNT");
    }

    void holds_data()
    {
        QTest::addColumn<int>("call");
        QTest::newRow("no locks") << 0;
        QTest::newRow("not supported") << 1;
        QTest::newRow("not implemented") << 2;
    }

    void holds()
    {
        QFETCH(int, call);
        const FileLock::SystemCall lock = call == 0 ? noLocks : call == 1 ? notSupported : notImplemented;
        const auto file = path("held.json");
        {
            const FileLock first(file, lock);
            const QString error = tests::errorOf<UsageError>([&] { FileLock again(file, lock); });
            QVERIFY2(tests::isOneLineWith(error, "held.json is in use by another run (process "), qPrintable(error));
            QVERIFY2(error.endsWith("held.json.lock.owner"), qPrintable(error));
            FileLock other(path("other.json"), lock);
        }
        const FileLock again(file, lock);
        QVERIFY(!std::filesystem::exists(FileLock::pathFor(file)));
    }

    void leavesNothing()
    {
        QTemporaryDir folder;
        {
            const FileLock lock(folder.filePath("gone.json").toStdString(), noLocks);
            QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                     QStringList{"gone.json.lock.owner"});
        }
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
    }

    void locksAFolder()
    {
        const auto folder = path("checkpoints");
        std::filesystem::create_directory(folder);
        const FileLock lock(folder, badDescriptor);
        QVERIFY(std::filesystem::exists(path("checkpoints.lock.owner")));
        QVERIFY(!tests::errorOf<UsageError>([&] { FileLock again(folder / "", badDescriptor); }).isEmpty());
    }

    void passesOtherErrorsOn()
    {
        const QString error = tests::errorOf<Error>([&] { FileLock lock(path("broken.json"), brokenDisk); });
        QVERIFY2(tests::isOneLineWith(error, "broken.json.lock: cannot be locked"), qPrintable(error));
    }

    void aKilledProcessHoldsNothing()
    {
        const auto file = path("killed.json");
        int ready[2];
        QCOMPARE(pipe(ready), 0);
        const pid_t child = fork();
        if (child == 0) {
            const FileLock lock(file, noLocks);
            [[maybe_unused]] const auto told = write(ready[1], "x", 1);
            for (;;)
                pause();
        }
        char letter = 0;
        QCOMPARE(read(ready[0], &letter, 1), ssize_t{1});
        const QString error = refusal(file);
        QVERIFY2(error.contains("process " + QString::number(child) + " on "), qPrintable(error));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        QVERIFY(std::filesystem::exists(FileLock::ownerPathFor(file)));
        {
            const FileLock lock(file, noLocks);
            QVERIFY(!refusal(file).isEmpty());
        }
        QVERIFY(!std::filesystem::exists(FileLock::ownerPathFor(file)));
        QVERIFY(!std::filesystem::exists(FileLock::ownerPathFor(file).string() + ".removed"));
        close(ready[0]);
        close(ready[1]);
    }

    void judgesOwners_data()
    {
        QTest::addColumn<QString>("owner");
        QTest::addColumn<bool>("ended");
        const auto row = [](const char* name, const LockOwner& owner, bool ended) {
            QTest::newRow(name) << QString::fromStdString(toText(owner)) << ended;
        };
        LockOwner owner = thisOwner();
        row("this process", owner, false);
        owner.started = "1";
        row("a new process with the number of the old one", owner, true);
        owner = thisOwner();
        owner.process = endedProcess();
        row("an ended process", owner, true);
        owner.host = "elsewhere pid:[1]";
        row("another computer", owner, false);
        owner.job = "12";
        owner.restart = 0;
        row("the same job of Slurm before it was started again", owner, true);
        owner.restart = 1;
        row("the same start of the job", owner, false);
        owner.job = "13";
        owner.restart = 0;
        row("another job", owner, false);
        QTest::newRow("a file that has just been created") << QString() << false;
        QTest::newRow("a file of another program") << QString("4711\n") << false;
    }

    void judgesOwners()
    {
        QFETCH(QString, owner);
        QFETCH(bool, ended);
        qputenv("SLURM_JOB_ID", "12");
        qputenv("SLURM_RESTART_COUNT", "1");
        const auto file = path("judged.json");
        const std::filesystem::path place = FileLock::ownerPathFor(file);
        writeFile(place, owner.toStdString());
        QCOMPARE(hasEnded(lockOwnerFrom(owner.toStdString())), ended);
        QCOMPARE(refusal(file).isEmpty(), ended);
        QCOMPARE(std::filesystem::exists(place), !ended);  // what another run made stays
        std::filesystem::remove(place);
    }

    void onlyOneRunTakesOver()
    {
        const auto file = path("contested.json");
        LockOwner owner = thisOwner();
        owner.process = endedProcess();
        constexpr int runs = 8;
        for (int round = 0; round < 20; ++round) {
            writeFile(FileLock::ownerPathFor(file), toText(owner));
            int told[2], go[2];
            QCOMPARE(pipe(told), 0);
            QCOMPARE(pipe(go), 0);
            std::vector<pid_t> children;
            for (int i = 0; i < runs; ++i) {
                children.push_back(fork());
                if (children.back() != 0)
                    continue;
                close(go[1]);
                char letter = 0;
                [[maybe_unused]] const auto started = read(go[0], &letter, 1);
                letter = '-';
                try {
                    const FileLock lock(file, noLocks);
                    letter = '+';
                    [[maybe_unused]] const auto wrote = write(told[1], &letter, 1);
                    pause();
                } catch (const UsageError&) {
                    [[maybe_unused]] const auto wrote = write(told[1], &letter, 1);
                }
                _exit(0);
            }
            close(go[1]);
            close(go[0]);
            int holders = 0;
            for (int i = 0; i < runs; ++i) {
                char letter = 0;
                QCOMPARE(read(told[0], &letter, 1), ssize_t{1});
                holders += letter == '+';
            }
            for (const pid_t child : children) {
                kill(child, SIGKILL);
                waitpid(child, nullptr, 0);
            }
            close(told[0]);
            close(told[1]);
            std::filesystem::remove(FileLock::ownerPathFor(file));
            QCOMPARE(holders, 1);
        }
    }
};

RUNOFF_TEST(OwnerFileTest)
#include "owner_file_test.moc"
