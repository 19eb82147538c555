// The files that only the window writes, while calls of the system fail: a drawing, a scene and the settings. The test
// starts itself with the library in front of the C library; the other process saves.
#include "core/base/error.h"
#include "core/image/drawing_file.h"
#include "core/lesson/scene.h"
#include "tests/support/failing_run.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/own_settings.h"
#include "ui/files/save_file.h"
#include "ui/preferences.h"
#include "ui/window/run_window.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <iostream>

namespace {

constexpr const char* oldText = "old";

QString textFor(const QString& kind)
{
    if (kind == "drawing")
        return QString::fromStdString(core::formatDrawing({{{.points = {{0.2, 0.2}, {0.4, 0.6}}}}}));
    core::Scene scene;
    scene.title = "T";
    scene.steps.push_back({.text = "Look."});
    return QString::fromStdString(core::formatScene(scene));
}

}  // namespace

class FailingSavesTest : public QObject {
    Q_OBJECT

private slots:
    /// Only in the other process.
    void saves()
    {
        const QString kind = qEnvironmentVariable("RUNOFF_SAVE"), folder = qEnvironmentVariable("RUNOFF_SAVE_FOLDER");
        if (kind.isEmpty())
            QSKIP("for the process that this test starts");
        if (kind == "settings") {
            support::useOwnSettings(folder);
            ui::Preferences{.threads = 2}.save();
            QVERIFY2(ui::settingsThatCannotBeWritten().isEmpty(), "runoff: the settings cannot be written");
            return;
        }
        try {
            ui::saveFile(folder + "/a", textFor(kind).toUtf8());
        } catch (const core::Error& error) {
            QFAIL(("runoff: " + std::string(error.what())).c_str());
        }
    }

    void keepTheOldFile_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("call");
        for (const char* kind : {"drawing", "scene", "settings"})
            for (const char* call : {"open", "write", "fsync", "rename", "fchmod"})
                QTest::addRow("%s, %s", kind, call) << QString(kind) << QString(call);
    }

    void keepTheOldFile()
    {
        QFETCH(QString, kind);
        QFETCH(QString, call);
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("sanitizers stand in front of the same calls");
#endif
        QVERIFY(qEnvironmentVariableIsSet("RUNOFF_FAILING_CALLS"));  // ctest sets it
        const QTemporaryDir place;
        const QString folder = place.filePath("out");
        for (qulonglong number = 1;; ++number) {
            QVERIFY(QDir(folder).removeRecursively() && QDir().mkpath(folder));
            if (kind != "settings")
                tests::put(folder + "/a", oldText);
            const tests::FailingRun run = save(kind, {.call = call, .number = number, .below = folder}, place);
            if (!run.failed) {
                QCOMPARE(run.result.status, 0);
                break;
            }
            if (kind != "settings") {
                QVERIFY(run.result.status != 0);
                QVERIFY2(run.result.out.contains("runoff: ") && run.result.out.contains("a: cannot be written"),
                         run.result.out.constData());
                QCOMPARE(tests::content(folder + "/a"), QByteArray(oldText));
                QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                         QStringList{"a"});
            }
            QVERIFY(run.result.status == 0 || run.result.out.contains("runoff: "));
        }
    }

private:
    static tests::FailingRun save(const QString& kind, const tests::FailingCall& call, const QTemporaryDir& place)
    {
        const tests::Program self =
            tests::Program(QCoreApplication::applicationFilePath(), place.path())
                .in({.variables = {"RUNOFF_SAVE=" + kind, "RUNOFF_SAVE_FOLDER=" + call.below}, .wrapper = {}});
        return tests::runFailing(self, "failing_saves_test saves", call, place.filePath("counts"),
                                 qEnvironmentVariable("RUNOFF_FAILING_CALLS"));
    }
};

RUNOFF_EVENT_TEST(FailingSavesTest)
#include "failing_saves_test.moc"
