#include "core/base/file_lock.h"

#include "core/base/file.h"
#include "core/experiment/runner.h"
#include "core/nn/plan.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"
#include "tests/support/tiny_plan.h"

#include <QTemporaryDir>

#include <csignal>
#include <optional>
#include <sys/wait.h>
#include <unistd.h>

using namespace core;

/// Two runs on one results file: the second is told, and nothing is lost.
class FileLockTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }

private slots:
    void initTestCase() { setThreads(1); }

    void holdsUntilItEnds()
    {
        const auto file = path("held.json");
        {
            const FileLock lock(file);
            const QString error = tests::errorOf<UsageError>([&] { FileLock again(file); });
            QVERIFY2(tests::isOneLineWith(error, "held.json is in use by another run"), qPrintable(error));
            FileLock other(path("other.json"));
        }
        const FileLock again(file);
    }

    void leavesNothing()
    {
        const auto file = path("gone.json");
        {
            const FileLock lock(file);
        }
        QVERIFY(!std::filesystem::exists(FileLock::pathFor(file)));
        QVERIFY(!std::filesystem::exists(file));
    }

    void saysWhereItCannotBe()
    {
        const QString error = tests::errorOf<Error>([&] { FileLock lock(path("no/such/folder.json")); });
        QVERIFY2(tests::isOneLineWith(error, "folder.json.lock: cannot be created"), qPrintable(error));
    }

    void aKilledProcessHoldsNothing()
    {
        const auto file = path("killed.json");
        int ready[2];
        QCOMPARE(pipe(ready), 0);
        const pid_t child = fork();
        if (child == 0) {
            const FileLock lock(file);
            [[maybe_unused]] const auto told = write(ready[1], "x", 1);
            for (;;)
                pause();
        }
        char letter = 0;
        QCOMPARE(read(ready[0], &letter, 1), ssize_t{1});
        QVERIFY(!tests::errorOf<UsageError>([&] { FileLock lock(file); }).isEmpty());
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        const FileLock lock(file);
        close(ready[0]);
        close(ready[1]);
    }

    void keepsASecondRunOffTheResults()
    {
        const RunOptions options{.file = path("results.json"), .resume = true};
        const TrainTest data = tests::tinyData({.perClass = 20});
        ExperimentPlan plan = tests::tinyPlan("early-exit");
        plan.trials = 1;
        plan.epochs = plan.headEpochs = 1;
        QVERIFY(runExperiment(plan, data, options, {}, {}));
        QVERIFY(!std::filesystem::exists(FileLock::pathFor(options.file)));
        const Bytes before = readFile(options.file);
        plan.trials = 2;
        std::optional<FileLock> other(options.file);
        for (const bool resume : {true, false}) {
            RunOptions second = options;
            second.resume = resume;
            const QString error = tests::errorOf<UsageError>([&] { runExperiment(plan, data, second, {}, {}); });
            QVERIFY2(tests::isOneLineWith(error, "is in use by another run"), qPrintable(error));
            QCOMPARE(readFile(options.file), before);
        }
        other.reset();
        QCOMPARE(runExperiment(plan, data, options, {}, {}).value().cells.size(), cellsOf(plan).size());
    }

    void holdsWhileItRuns()
    {
        const RunOptions options{.file = path("running.json")};
        const TrainTest data = tests::tinyData({.perClass = 20});
        ExperimentPlan plan = tests::tinyPlan("early-exit");
        plan.trials = plan.epochs = plan.headEpochs = 1;
        int asked = 0;
        RunCallbacks callbacks;
        callbacks.cell = [&](const Cell&) {
            ++asked;
            QVERIFY(!tests::errorOf<UsageError>([&] { runExperiment(plan, data, options, {}, {}); }).isEmpty());
        };
        QVERIFY(runExperiment(plan, data, options, callbacks, {}));
        QVERIFY(asked > 0);
    }
};

RUNOFF_TEST(FileLockTest)
#include "file_lock_test.moc"
