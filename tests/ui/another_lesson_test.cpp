#include "core/image/drawing_file.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/ui/made_lesson.h"
#include "tests/support/ui/own_settings.h"
#include "ui/draw/draw_workspace.h"
#include "ui/lesson/lesson_player.h"
#include "ui/lesson/lesson_strip.h"
#include "ui/window/main_window.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using support::bar;
using support::lesson;
using support::step;

/// A lesson that begins while another one is played.
class AnotherLessonTest : public QObject {
    Q_OBJECT

    static constexpr const char* m_model = RUNOFF_SOURCE_DIR "/resources/models/digits-lenet.safetensors";
    QTemporaryDir m_folder;

    struct Room {
        ui::MainWindow window;
        ui::LessonPlayer& player = window.lesson();

        Room()
        {
            window.setClassifier(support::tinyClassifier(), "tiny");
            window.resize(1280, 800);
            window.show();
        }
        QString said() { return window.draw().findChild<ui::LessonStrip*>()->accessibleDescription(); }
    };

private slots:
    void initTestCase() { support::useOwnSettings(m_folder.path()); }

    void beginsAnotherLesson_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<int>("first");
        QTest::newRow("a shorter one") << 1 << 0;
        QTest::newRow("a shorter one, at its last step") << 2 << 1;
        QTest::newRow("a longer one") << 4 << 0;
    }

    /// The other lesson changes the rules before its first step is on screen.
    void beginsAnotherLesson()
    {
        QFETCH(int, steps);
        QFETCH(int, first);
        Room room;
        const ui::DrawSession& session = room.window.draw().session();
        room.window.startLesson(
            lesson({step("One."), step("Two."), step("Three.", {.subject = bar(), .votes = core::Votes::Hard})}), 2);
        QTRY_VERIFY(session.isUpToDate() && !session.shown().verdicts.empty());
        const std::vector<core::SceneStep> others(static_cast<std::size_t>(steps), step("Other."));
        QStringList seen;
        connect(&room.player, &ui::LessonPlayer::progressChanged, &room.window, [&] {
            seen << QString::number(room.player.index()) + QString::fromStdString(room.player.step().text);
        });
        room.window.startLesson(lesson(others), static_cast<std::size_t>(first));
        QCOMPARE(room.said(), QString("Step %1 of %2: Other.").arg(first + 1).arg(steps));
        for (const QString& progress : seen)
            QCOMPARE(progress, QString("%1Other.").arg(first));
    }

    void ignoresTheDrawingOfAnotherLesson()
    {
        Room room;
        const QString path = m_folder.filePath("bar.runoff");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(core::formatDrawing(bar())));
        file.close();
        room.window.startLesson(lesson({step("One.", {.subject = core::SubjectFile{path.toStdString()}})}));
        QVERIFY(!room.player.isReady());
        // The model is opened while the drawing arrives.
        room.window.startLesson(lesson({step("Other.", {.model = m_model})}));
        QVERIFY(!room.player.isReady());
        QTRY_VERIFY(room.player.isReady());
        QCOMPARE(room.window.draw().session().state().model, QString(m_model));
        QVERIFY(room.window.draw().canvas().isEmpty());
    }

    /// The model of the lesson before cannot be opened, and its message arrives while the new lesson opens its own.
    void ignoresTheModelOfAnotherLesson()
    {
        Room room;
        const QString missing = m_folder.filePath("missing.safetensors");
        room.window.startLesson(lesson({step("One.", {.model = missing.toStdString()}), step("Two.")}));
        QVERIFY(!room.player.isReady());
        const QSignalSpy skipped(&room.player, &ui::LessonPlayer::problem);
        room.window.startLesson(lesson({step("Other.", {.model = m_model}), step("Last.")}));
        QVERIFY(!room.player.isReady());
        QTRY_VERIFY(room.player.isReady());
        QVERIFY(skipped.isEmpty());
        QCOMPARE(room.said(), "Step 1 of 2: Other.");
        QCOMPARE(room.window.draw().session().state().model, QString(m_model));
    }
};

RUNOFF_WIDGET_TEST(AnotherLessonTest)
#include "another_lesson_test.moc"
