// Every included lesson in the window with the included models: it plays to its end by keyboard alone. With
// RUNOFF_SCREENSHOTS=FOLDER, saves a picture of every step at two sizes.
#include "core/lesson/condition.h"
#include "core/lesson/lessons.h"
#include "tests/support/slowness.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/own_settings.h"
#include "ui/canvas/example_ink.h"
#include "ui/draw/draw_column.h"
#include "ui/draw/draw_workspace.h"
#include "ui/lesson/lesson_player.h"
#include "ui/lesson/lesson_strip.h"
#include "ui/verdict/blend_panel.h"
#include "ui/verdict/panel_grid.h"
#include "ui/window/main_window.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

class LessonScenesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<ui::MainWindow> m_window;

    ui::LessonPlayer& player() { return m_window->lesson(); }
    ui::DrawSession& session() { return m_window->draw().session(); }

    bool settles()
    {
        const auto isSettled = [this] {
            const auto* blend = m_window->draw().findChild<ui::BlendPanel*>();
            return player().isReady() && session().isUpToDate() && (!blend->isVisible() || !blend->tracks().empty());
        };
        return QTest::qWaitFor(isSettled, 15'000);
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(key), modifiers);
    }

    /// What the step claims about the answers holds for the panels on screen, too.
    void checkStep()
    {
        const core::SceneStep& step = player().step();
        for (const core::Condition& condition : step.expected)
            QVERIFY(core::holds(condition, session().shown().verdicts, *session().classifier()));
        for (const std::string& key : step.highlighted)
            if (core::isScenePanel(key)) {
                const ui::Panel* panel = m_window->draw().grid().set().panel(QString::fromStdString(key));
                QVERIFY2(panel && panel->isVisible(), key.c_str());
            }
        const auto* strip = m_window->draw().findChild<ui::LessonStrip*>();
        const QString spoken = strip->accessibleDescription();
        QVERIFY2(spoken.startsWith(QString("Step %1 of ").arg(player().index() + 1)), qPrintable(spoken));
        for (const auto* label : strip->findChildren<QLabel*>())
            QVERIFY2(!label->text().contains("{") && !label->text().contains("…"), qPrintable(label->text()));
    }

    void takePictures(const QString& name)
    {
        const QString folder = qEnvironmentVariable("RUNOFF_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        for (const QSize& size : {QSize(1280, 800), QSize(1920, 1080)}) {
            m_window->resize(size);
            QTest::qWait(300);
            settles();
            m_window->grab().save(
                QString("%1/%2-%3-%4.png")
                    .arg(folder, name, QString::number(player().index() + 1), QString::number(size.width())));
        }
    }

private slots:
    void initTestCase()
    {
        support::useOwnSettings(m_folder.path());
        m_window = std::make_unique<ui::MainWindow>();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->draw().canvas().start({ui::exampleInk(), {}}, "example");
        m_window->setPreferences([this] {
            ui::Preferences preferences = m_window->preferences();
            preferences.modelFolders = {QString(RUNOFF_SOURCE_DIR "/resources/models")};
            return preferences;
        }());
        m_window->openModel("digits-lenet");
        QTRY_VERIFY_WITH_TIMEOUT(session().isUpToDate() && !session().shown().verdicts.empty(), 20'000);
    }
    void cleanupTestCase() { m_window.reset(); }

    void playsToItsEnd_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(RUNOFF_SOURCE_DIR "/resources/lessons");
        for (const QString& file : folder.entryList({"*.runoff-scene"}))
            QTest::newRow(qPrintable(file.section('.', 0, 0))) << folder.filePath(file);
    }

    void playsToItsEnd()
    {
        QFETCH(QString, path);
        QSignalSpy problems(&player(), &ui::LessonPlayer::problem);
        QSignalSpy left(&player(), &ui::LessonPlayer::left);
        m_window->openLesson(path);
        QTRY_VERIFY(player().isPlaying());
        const std::size_t steps = player().scene().steps.size();
        for (std::size_t step = 0; step < steps; ++step) {
            QVERIFY2(settles(), qPrintable(QString("step %1").arg(step + 1)));
            QCOMPARE(player().index(), step);
            checkStep();
            if (QTest::currentTestFailed())
                return;
            takePictures(QTest::currentDataTag());
            if (const auto& question = player().step().question) {
                const auto answer = static_cast<int>(question->answer.value_or(0));
                press(Qt::Key_1 + answer, Qt::AltModifier);
                QCOMPARE(player().chosen(), std::optional(static_cast<std::size_t>(answer)));
            }
            press(Qt::Key_PageDown);
        }
        QTRY_COMPARE(left.size(), 1);
        QCOMPARE(problems.size(), 0);
        QVERIFY(m_window->draw().canvas().drawing().ink == ui::exampleInk());
    }

    /// The slider and the 101 positions of the first lesson.
    void theBlendIsFast()
    {
        m_window->openLesson(RUNOFF_SOURCE_DIR "/resources/lessons/01-sloppy-four.runoff-scene");
        QTRY_VERIFY(player().isPlaying());
        auto* blend = m_window->draw().findChild<ui::BlendPanel*>();
        for (std::size_t step = 0; !blend->isVisible() && player().hasNext(); ++step) {
            QVERIFY(settles());
            press(Qt::Key_PageDown);
        }
        QVERIFY(settles());
        QCOMPARE(blend->tracks().size(), std::size_t{5});
        QElapsedTimer timer;
        timer.start();
        blend->setPreparation({.normalize = false});  // computes all positions again
        QVERIFY(QTest::qWaitFor([blend] { return blend->isComplete(); }, 10'000));
        qInfo("101 positions with five strategies: %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 5'000 * tests::slowness);  // 500 ms on an idle computer; see docs/performance.md
        QTest::keyClick(blend, Qt::Key_Right);
        timer.restart();
        QVERIFY(QTest::qWaitFor([this] { return session().isUpToDate(); }, 5'000));
        qInfo("answers after a movement of the slider: %lld ms", timer.elapsed());
        player().leave();
    }
};

RUNOFF_WIDGET_TEST(LessonScenesTest)
#include "lesson_scenes_test.moc"
