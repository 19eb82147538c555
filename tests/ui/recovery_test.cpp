// A second process works in a window and is killed. The next start restores or offers everything.
#include "core/base/file.h"
#include "core/lesson/lessons.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"
#include "tests/support/tiny_plan.h"
#include "tests/support/ui/own_settings.h"
#include "tests/support/ui/patience.h"
#include "tests/support/ui/tiny_mnist.h"
#include "ui/canvas/canvas.h"
#include "ui/draw/draw_workspace.h"
#include "ui/draw/drawing_files.h"
#include "ui/experiment/experiment_page.h"
#include "ui/experiment/experiment_workspace.h"
#include "ui/experiment/plan_form.h"
#include "ui/experiment/protocol_list.h"
#include "ui/experiment/start_panel.h"
#include "ui/lesson/lesson_player.h"
#include "ui/lesson/scene_recorder.h"
#include "ui/recovery/autosave.h"
#include "ui/recovery/kept_place.h"
#include "ui/recovery/recovery_bar.h"
#include "ui/train/run_bar.h"
#include "ui/train/train_form.h"
#include "ui/train/train_workspace.h"
#include "ui/window/main_window.h"

#include <QDir>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <sys/stat.h>

namespace {

/// A window as the program starts it, in the data folder of the test.
struct Session {
    ui::KeptPlace place{QString::fromLocal8Bit(qgetenv("XDG_DATA_HOME")) + "/runoff"};
    ui::MainWindow window;
    bool isNew = false;

    Session()
    {
        window.resize(1280, 800);
        window.restoreSession({place.path(), place.autosave()}, [this] { isNew = true; });
        window.show();
    }
    ui::Canvas& canvas() { return window.draw().canvas(); }
    void draw(int x)
    {
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, {x, 60});
        QTest::mouseMove(&canvas(), {x, 120});
        QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, {x, 120});
    }
};

QString autosaved(const char* name)
{
    return QString::fromLocal8Bit(qgetenv("XDG_DATA_HOME")) + "/runoff/autosave/" + name;
}

core::Scene lesson()
{
    for (const core::LessonEntry& entry : core::listLessons())
        if (entry.problem.empty() && entry.scene.steps.size() > 3)
            return core::readScene(entry.path);
    return {};
}

/// What the second process does before it is killed.
void work(Session& session, const QString& part)
{
    ui::MainWindow& window = session.window;
    if (part == "drawing") {
        for (int x : {60, 100, 140})
            session.draw(x);
        session.canvas().undoStack().undo();
    } else if (part == "lesson") {
        session.draw(60);
        window.openLesson(QString::fromStdString(lesson().path.string()));
        QTRY_VERIFY2_WITH_TIMEOUT(window.lesson().isReady(), qPrintable(window.message()), support::patience / 2);
        window.lesson().next();
        QTRY_COMPARE_WITH_TIMEOUT(window.lesson().index(), std::size_t{1}, support::patience);
        session.draw(90);
    } else if (part == "scene") {
        session.draw(60);
        window.recorder().addPresent();
        window.recorder().draft().setHead({"Half a lesson", {}, {}, 5});
    } else if (part == "training") {
        window.showWorkspace(&window.train());
        ui::TrainSettings settings;
        settings.dataset = "mnist";
        settings.recipe.architecture = "lenet-small";
        settings.recipe.strategies = {core::StrategyId::Softmax};
        settings.recipe.epochs = 10'000;  // more than any computer trains during this test
        settings.recipe.name = "killed";
        window.train().form().setSettings(settings);
        QTRY_VERIFY_WITH_TIMEOUT(window.train().bar().start().isEnabled(), support::patience);
        QSignalSpy epochs(&window.train().run(), &ui::TrainingRun::epochDone);
        window.train().start();
        QTRY_VERIFY_WITH_TIMEOUT(epochs.size() >= 2, support::patience);
    } else {
        window.showWorkspace(&window.experiment());
        ui::ExperimentPage& page = window.experiment().experiment();
        QTRY_VERIFY_WITH_TIMEOUT(page.protocols().chosen(), support::patience);
        core::ExperimentPlan plan = tests::tinyPlan("fair");
        plan.trials = 50;
        page.form().setPlan(plan);
        window.experiment().open(QString::fromLocal8Bit(qgetenv("XDG_DATA_HOME")) + "/shapes");
        QTRY_VERIFY2_WITH_TIMEOUT(page.run().state() == ui::ExperimentRun::State::Ready,
                                  qPrintable(page.run().problem() + window.message()), support::patience / 2);
        page.starting().button().click();
        QTRY_VERIFY_WITH_TIMEOUT(page.run().cellsDone() >= 1, support::patience);
    }
}

}  // namespace

class RecoveryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    /// Runs work() in a second process and kills it when the file of the part is there.
    void crash(const QString& part)
    {
        qputenv("RUNOFF_RECOVERY_CHILD", part.toUtf8());
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {"recovery_test", "secondProcess"});
        qunsetenv("RUNOFF_RECOVERY_CHILD");
        QVERIFY(child.waitForStarted());
        QByteArray said;
        while (!said.contains("WORKED") && child.waitForReadyRead(support::patience))
            said += child.readAllStandardOutput();
        QVERIFY2(said.contains("WORKED"), said);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(autosaved(qPrintable(part + ".json"))), support::patience);
        QTest::qWait(500);  // the file of the last change
        ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    }

private slots:
    void init()
    {
        if (qEnvironmentVariableIsSet("RUNOFF_RECOVERY_CHILD"))
            return support::useOwnSettings(QString::fromLocal8Bit(qgetenv("XDG_DATA_HOME")));
        m_folder = std::make_unique<QTemporaryDir>();
        support::useOwnSettings(m_folder->path());
        support::copyIncluded(m_folder->path());
        QSettings().clear();
        support::useTinyMnist(m_folder->path(), 20);
        tests::writeIdxFolder(tests::tinyData({.perClass = 20}), m_folder->filePath("shapes").toStdString());
    }

    void secondProcess()
    {
        if (!qEnvironmentVariableIsSet("RUNOFF_RECOVERY_CHILD"))
            QSKIP("the other functions start this one as a process of its own");
        Session session;
        QTRY_VERIFY_WITH_TIMEOUT(session.isNew, support::patience);
        work(session, qEnvironmentVariable("RUNOFF_RECOVERY_CHILD"));
        if (QTest::currentTestFailed())
            return;
        QTest::qWait(2500);  // the autosave follows a change after 2 seconds
        std::puts("WORKED");
        std::fflush(stdout);
        QTest::qWait(2 * support::patience);
    }

    void theDrawingIsRestoredWithItsHistory()
    {
        crash("drawing");
        Session session;
        QTRY_COMPARE(session.canvas().undoStack().count(), 3);
        QCOMPARE(session.canvas().drawing().ink.strokes.size(), std::size_t{2});
        session.canvas().undoStack().redo();
        QCOMPARE(session.canvas().drawing().ink.strokes.size(), std::size_t{3});
        session.canvas().undoStack().setIndex(0);
        QVERIFY(session.canvas().isEmpty());
        QVERIFY(!session.window.recovery().isVisible());
        session.window.close();
        QTRY_VERIFY_WITH_TIMEOUT(QDir(autosaved("")).isEmpty(), support::patience);
    }

    void theLessonIsOffered()
    {
        crash("lesson");
        Session session;
        QTRY_VERIFY_WITH_TIMEOUT(session.window.recovery().isVisible(), support::patience);
        QCOMPARE(session.window.recovery().words(),
                 QString("Runoff ended unexpectedly. The lesson “%1” was at step 2 of %2.")
                     .arg(QString::fromStdString(lesson().title), QString::number(lesson().steps.size())));
        QCOMPARE(session.canvas().undoStack().count(), 1);  // of the drawing before the lesson
        session.window.recovery().accept().click();
        QTRY_VERIFY_WITH_TIMEOUT(session.window.lesson().isReady(), support::patience);
        QCOMPARE(session.window.lesson().index(), std::size_t{1});
        QVERIFY(!session.canvas().isEmpty());
        QVERIFY(!session.window.recovery().isVisible());
        session.window.lesson().leave();
        QCOMPARE(session.canvas().drawing().ink.strokes.size(), std::size_t{1});
    }

    void theSceneIsOffered_data()
    {
        QTest::addColumn<bool>("restores");
        QTest::newRow("restored") << true;
        QTest::newRow("discarded") << false;
    }

    void theSceneIsOffered()
    {
        QFETCH(bool, restores);
        crash("scene");
        Session session;
        QTRY_COMPARE(session.window.recovery().words(),
                     "Runoff ended unexpectedly. The scene “Half a lesson” is not saved.");
        QVERIFY(QFile::exists(autosaved("scene.left-1.json")));
        (restores ? session.window.recovery().accept() : session.window.recovery().discard()).click();
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(autosaved("scene.left-1.json")), support::patience);
        if (!restores)
            return;
        QVERIFY(session.window.recorder().isModified());
        QCOMPARE(session.window.recorder().draft().head().title, "Half a lesson");
        QCOMPARE(session.window.recorder().draft().count(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(autosaved("scene.json")), support::patience);  // kept again
    }

    void theTrainingIsOffered()
    {
        crash("training");
        Session session;
        QTRY_VERIFY_WITH_TIMEOUT(session.window.recovery().isVisible(), support::patience);
        QVERIFY2(session.window.recovery().words().startsWith(
                     "Runoff ended unexpectedly. A training was running: killed, stopped in trunk, epoch"),
                 qPrintable(session.window.recovery().words()));
        session.window.recovery().accept().click();
        QTRY_VERIFY_WITH_TIMEOUT(session.window.train().run().progress().has_value(), support::patience);
        QVERIFY(!session.window.train().run().job().folder.isEmpty());
    }

    void theExperimentIsOffered()
    {
        crash("experiment");
        Session session;
        QTRY_COMPARE(session.window.recovery().words(), "Runoff ended unexpectedly. The experiment “fair” was running. "
                                                        "Its finished trials are kept.");
        session.window.recovery().accept().click();
        ui::ExperimentPage& page = session.window.experiment().experiment();
        QTRY_COMPARE_WITH_TIMEOUT(page.run().state(), ui::ExperimentRun::State::Ready, support::patience);
        QTRY_VERIFY_WITH_TIMEOUT(page.run().cellsDone() >= 1, support::patience);
        QCOMPARE(page.form().plan().trials, 50);
        QCOMPARE(page.starting().button().text().remove('&'), "Resume");
        page.starting().button().click();
        const int before = page.run().cellsDone();
        QTRY_VERIFY_WITH_TIMEOUT(page.run().cellsDone() > before, support::patience);
    }

    void damageIsSetAside_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        for (const char* name : {"drawing", "lesson", "scene", "training", "experiment"}) {
            const QString file = QString("%1.json").arg(name);
            const auto row = [&](const char* what, const QByteArray& content) {
                QTest::addRow("%s: %s", name, what) << file << content;
            };
            row("empty", "");
            row("cut", "{\"runoff_autosave\":1,\"con");
            row("nested", QByteArray(100'000, '['));
            row("another version", "{\"runoff_autosave\": 2}");
            row("a pipe", "PIPE");
            row("a folder", "FOLDER");
            if (qstrcmp(name, "training") != 0 && qstrcmp(name, "scene") != 0)
                row("nothing in it", "{\"runoff_autosave\": 1}");
        }
        QTest::newRow("left by an earlier session") << "scene.left-3.json" << QByteArray("{");
    }

    void damageIsSetAside()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QVERIFY(QDir().mkpath(autosaved("")));
        const QString path = autosaved(qPrintable(name));
        if (content == "PIPE")
            QCOMPARE(mkfifo(path.toUtf8().constData(), 0600), 0);
        else if (content == "FOLDER")
            QVERIFY(QDir().mkpath(path));
        else
            core::writeFile(path.toStdString(), content.toStdString());
        Session session;
        QTRY_VERIFY_WITH_TIMEOUT(!session.window.message().isEmpty(), support::patience);
        QVERIFY2(session.window.message().startsWith("Cannot restore a part of the session that ended unexpectedly."),
                 qPrintable(session.window.message()));
        QVERIFY(!session.window.message().contains('\n'));
        QVERIFY(session.isNew);
        QVERIFY(!session.window.recovery().isVisible());
        QVERIFY(!QFileInfo::exists(path));
        QCOMPARE(QDir(autosaved("")).entryList({"*.damaged"}, QDir::AllEntries | QDir::System).size(), 1);
    }

    void aNewDrawingIsNotOverwritten()
    {
        crash("drawing");
        Session session;
        session.draw(70);
        QTRY_COMPARE(session.window.recovery().words(),
                     "Runoff ended unexpectedly. Your drawing of that session is kept.");
        QCOMPARE(session.canvas().drawing().ink.strokes.size(), std::size_t{1});
        session.window.recovery().accept().click();
        QCOMPARE(session.canvas().drawing().ink.strokes.size(), std::size_t{2});
        session.canvas().undoStack().undo();
        QCOMPARE(session.canvas().drawing().ink.strokes.size(), std::size_t{1});
    }

    /// A second window has a place of its own. After a crash of it alone, the next start takes its place.
    void eachWindowHasItsPlace()
    {
        const QString data = m_folder->filePath("runoff");
        auto first = std::make_unique<ui::KeptPlace>(data);
        {
            const ui::KeptPlace second(data);
            QCOMPARE(second.path(), data + "/drawing-2.runoff");
            QCOMPARE(second.autosave(), data + "/autosave-2");
        }
        QVERIFY(QDir().mkpath(data + "/autosave-2"));
        core::writeFile((data + "/autosave-2/scene.json").toStdString(), "{}");
        first.reset();
        {
            const ui::KeptPlace next(data), other(data);
            QCOMPARE(next.autosave(), data + "/autosave-2");
            QCOMPARE(other.autosave(), data + "/autosave");
        }
        QVERIFY(QFile::remove(data + "/autosave-2/scene.json"));
        QCOMPARE(ui::KeptPlace(data).autosave(), data + "/autosave");
    }

    void anOfferStaysUntilItIsDecided()
    {
        QVERIFY(QDir().mkpath(autosaved("")));
        core::writeFile(autosaved("scene.json").toStdString(), "{\"runoff_autosave\": 1, \"title\": \"Mine\"}");
        for (int start = 0; start < 2; ++start) {
            Session session;
            QTRY_COMPARE(session.window.recovery().words(),
                         "Runoff ended unexpectedly. The scene “Mine” is not saved.");
            session.window.close();
        }
        QVERIFY(QFile::exists(autosaved("scene.left-1.json")));
    }
};

RUNOFF_WIDGET_TEST(RecoveryTest)
#include "recovery_test.moc"
