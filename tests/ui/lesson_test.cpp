// A lesson in the window: steps, requests, questions, what it gives back, and mistakes in a scene.
#include "core/image/drawing_file.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/ui/made_lesson.h"
#include "tests/support/ui/own_settings.h"
#include "ui/canvas/example_ink.h"
#include "ui/draw/draw_workspace.h"
#include "ui/draw/drawing_files.h"
#include "ui/lesson/lesson_player.h"
#include "ui/lesson/lesson_strip.h"
#include "ui/presentation/presentation.h"
#include "ui/theme.h"
#include "ui/verdict/panel.h"
#include "ui/verdict/panel_grid.h"
#include "ui/window/main_window.h"

#include <QAccessible>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>

#include <set>

using core::Condition;
using core::StrategyId;
using support::bar;
using support::lesson;
using support::step;

class LessonTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    struct Room {
        ui::MainWindow window;
        ui::LessonPlayer& player = window.lesson();
        ui::DrawSession& session = window.draw().session();

        Room()
        {
            window.setClassifier(support::tinyClassifier(), "tiny");
            window.resize(1280, 800);
            window.show();
            window.draw().canvas().start({ui::exampleInk(), {}}, "example");
            QVERIFY(QTest::qWaitForWindowActive(&window));
            waitForAnswers();
        }
        void waitForAnswers() { QTRY_VERIFY(session.isUpToDate() && !session.shown().verdicts.empty()); }
        ui::LessonStrip& strip() { return *window.draw().findChild<ui::LessonStrip*>(); }
        QString said() { return strip().accessibleDescription(); }
        QPushButton* button(const QString& name)
        {
            for (auto* button : strip().findChildren<QPushButton*>())
                if (button->accessibleName() == name && !button->isHidden())
                    return button;
            return nullptr;
        }
        void press(int key, Qt::KeyboardModifiers modifiers = {})
        {
            QTest::keyClick(&window, static_cast<Qt::Key>(key), modifiers);
        }
    };

private slots:
    void initTestCase()
    {
        support::useOwnSettings(m_folder.path());
        ui::applyTheme(*qApp, ui::Theme::Light);  // its sheet has the sizes of buttons
    }
    void init() { QSettings().clear(); }

    void keysLeadThroughALesson()
    {
        Room room;
        QVERIFY(!room.strip().isVisible());
        room.window.startLesson(lesson({step("One.", {.subject = bar()}), step("Two.", {.votes = core::Votes::Hard}),
                                        step("Three.", {.subject = core::SceneSubject()})}));
        QVERIFY(room.strip().isVisible());
        QCOMPARE(room.said(), QStringLiteral("Step 1 of 3: One."));
        QVERIFY(room.session.state().content.drawing.ink == bar());
        room.press(Qt::Key_PageDown);
        QCOMPARE(room.said(), QStringLiteral("Step 2 of 3: Two."));
        QVERIFY(room.session.state().content.drawing.ink == bar());  // stays
        QCOMPARE(room.session.state().rules.votes, core::Votes::Hard);
        room.press(Qt::Key_PageDown);
        QVERIFY(room.window.draw().canvas().isEmpty());
        room.press(Qt::Key_PageUp);
        QVERIFY(room.session.state().content.drawing.ink == bar());
        room.press(Qt::Key_PageUp);
        QCOMPARE(room.session.state().rules.votes, core::Votes::Soft);
        room.press(Qt::Key_PageDown);
        room.press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(room.player.index(), std::size_t{0});
        for (int press = 0; press < 3; ++press)
            room.press(Qt::Key_PageDown);
        QVERIFY(!room.player.isPlaying());
        QVERIFY(!room.strip().isVisible());
        QVERIFY(room.window.draw().canvas().drawing().ink == ui::exampleInk());
    }

    void leavingRestoresEverything()
    {
        Room room;
        ui::DrawState before = room.session.state();
        before.rules.votes = core::Votes::Coupled;
        before.preparation.normalize = false;
        before.panels = room.window.draw().grid().layoutOf({"softmax"}, {});
        room.session.setState(before);
        before = room.session.state();
        const int steps = room.window.draw().canvas().undoStack().count();
        room.window.startLesson(lesson({step("One.", {.subject = bar(),
                                                      .votes = core::Votes::Hard,
                                                      .normalize = true,
                                                      .panels = {{"pairwise", "ecoc"}},
                                                      .enlarged = "pairwise",
                                                      .truth = "1"})}));
        QCOMPARE(room.window.draw().grid().panelLayout().enlarged, QStringLiteral("pairwise"));
        QCOMPARE(room.session.state().truth, std::optional(1));
        room.window.draw().canvas().clear();
        room.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(room.session.state() == before);
        QCOMPARE(room.window.draw().canvas().undoStack().count(), steps);
        QVERIFY(!room.window.draw().canvas().isLent());
        QCOMPARE(ui::savedPanelLayout({"pairwise", "ecoc", "softmax"}), ui::PanelLayout{});  // not stored
    }

    void theDrawingOfTheUserIsKeptDuringALesson()
    {
        const QString kept = m_folder.filePath("kept/drawing.runoff");
        Room room;
        room.window.files().keepIn(kept);
        room.window.draw().canvas().replace({bar(), {}}, {}, "Draw");
        room.window.startLesson(lesson({step("One.", {.subject = core::Ink(ui::exampleInk())})}));
        room.window.files().keepNow();
        QTRY_VERIFY(QFile::exists(kept));
        QVERIFY(core::readDrawing(kept.toStdString()) == bar());
    }

    void aRequestIsFulfilledByDrawing()
    {
        Room room;
        core::SceneStep draw = step("Draw.", {.subject = core::SceneSubject()});
        draw.wait = Condition{};
        room.window.startLesson(lesson({draw}));
        QVERIFY(room.player.isWaiting());
        QVERIFY2(room.said().endsWith("Draw on the canvas."), qPrintable(room.said()));
        room.window.draw().canvas().replace({bar(), {}}, {}, "Draw");
        QTRY_VERIFY(!room.player.isWaiting());
        QVERIFY2(room.said().contains("Done"), qPrintable(room.said()));
    }

    void aQuestionIsAnsweredByKey()
    {
        Room room;
        core::SceneStep ask = step("Look.");
        ask.question = core::SceneQuestion{"Which?", {"four", "nine"}, 1, "It is round."};
        room.window.startLesson(lesson({ask, ask}));
        QVERIFY(room.button("Choice 1: four") && room.button("Choice 2: nine"));
        room.press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(room.player.chosen(), std::optional(std::size_t{0}));
        QVERIFY2(room.said().contains("The answer is 2. It is round."), qPrintable(room.said()));
        QVERIFY(room.button("Choice 2: nine")->property("right").toBool());
        QVERIFY(!room.button("Choice 1: four")->property("right").toBool());
        room.press(Qt::Key_2, Qt::AltModifier);  // the first answer counts
        QCOMPARE(room.player.chosen(), std::optional(std::size_t{0}));
        room.press(Qt::Key_PageDown);
        QVERIFY(!room.player.chosen());
        room.button("Choice 2: nine")->click();
        QVERIFY(room.said().contains("Right. It is round."));
        QCOMPARE(room.player.score(), std::pair(2, 1));
    }

    void longChoicesAreComplete_data()
    {
        QTest::addColumn<QStringList>("choices");
        QTest::addColumn<int>("rows");
        const QString some = "some more words";
        const QString most = QStringList(12, some).join(" & ");
        QTest::newRow("one row") << QStringList{"four", "nine", "none"} << 1;
        QTest::newRow("two columns") << QStringList{some, some, some} << 2;
        QTest::newRow("several lines") << QStringList{"four", most, some} << 3;
    }

    void longChoicesAreComplete()
    {
        QFETCH(QStringList, choices);
        Room room;
        core::SceneStep ask = step("Look.");
        ask.question = core::SceneQuestion{"Which?", {}, 1, "It is round."};
        for (const QString& choice : choices)
            ask.question->choices.push_back(choice.toStdString());
        room.window.startLesson(lesson({ask}));
        std::vector<const QPushButton*> buttons;
        for (qsizetype at = 0; at < choices.size(); ++at)
            buttons.push_back(room.button(QString("Choice %1: %2").arg(at + 1).arg(choices[at])));
        const auto rowsOnScreen = [&buttons] {
            std::set<int> tops;
            for (const auto* button : buttons)
                tops.insert(button->y());
            return static_cast<int>(tops.size());
        };
        QFETCH(int, rows);
        QTRY_COMPARE(rowsOnScreen(), rows);
        for (qsizetype at = 0; at < choices.size(); ++at) {
            const QPushButton& button = *buttons[static_cast<std::size_t>(at)];
            const QString shown = button.text().replace("&&", "&");
            QCOMPARE(shown.simplified(), QString("%1 %2").arg(at + 1).arg(choices[at]));
            const QSize text = button.fontMetrics().size(0, shown);
            QTRY_VERIFY2(button.width() > text.width() && button.height() >= text.height(), qPrintable(shown));
        }
    }

    void placeholdersFollowTheAnswers()
    {
        Room room;
        room.window.startLesson(
            lesson({step("Softmax says {answer:softmax}.", {.subject = core::Ink(ui::exampleInk())})}));
        room.waitForAnswers();
        const QString answer = QString::number(room.session.shown().verdicts.front().winner.value());
        QTRY_VERIFY(room.strip().findChildren<QLabel*>().at(1)->text() == QString("Softmax says %1.").arg(answer));
    }

    void mistakesAreSkipped_data()
    {
        QTest::addColumn<int>("mistake");
        QTest::addColumn<QString>("message");
        QTest::newRow("of the file") << 0 << "unknown panel";
        QTest::newRow("a missing drawing") << 1 << "no-such-drawing.runoff";
        QTest::newRow("a missing data set") << 2 << "no-such-set";
        QTest::newRow("a missing model") << 3 << "no-such-model";
        QTest::newRow("thresholds") << 4 << "expected 1 or 10, found 3";
    }

    void mistakesAreSkipped()
    {
        QFETCH(int, mistake);
        QFETCH(QString, message);
        Room room;
        core::SceneStep bad = step("Bad.");
        if (mistake == 0)
            bad.problem = "unknown panel";
        if (mistake == 1)
            bad.state.subject = core::SubjectFile{"no-such-drawing.runoff"};
        if (mistake == 2)
            bad.state.subject = core::SceneImage{"no-such-set"};
        if (mistake == 3)
            bad.state.model = "no-such-model";
        if (mistake == 4)
            bad.state.thresholds = std::vector<float>(3, 0.5F);
        QSignalSpy problems(&room.player, &ui::LessonPlayer::problem);
        room.window.startLesson(lesson({step("Good.", {.subject = bar()}), bad, step("After.")}));
        room.press(Qt::Key_PageDown);
        QTRY_COMPARE(room.player.index(), std::size_t{2});
        QTRY_VERIFY(room.player.isReady());
        QCOMPARE(problems.size(), 1);
        const QString said = problems.front().front().toString();
        QVERIFY2(said.startsWith("Step 2 is skipped. ") && said.contains(message) && !said.contains('\n'),
                 qPrintable(said));
        QVERIFY(room.session.state().content.drawing.ink == bar());
        room.player.leave();
        QVERIFY(room.window.draw().canvas().drawing().ink == ui::exampleInk());
    }

    void aLastStepWithAMistakeStaysBefore()
    {
        Room room;
        core::SceneStep bad = step("Bad.");
        bad.problem = "unknown panel";
        room.window.startLesson(lesson({step("Good."), bad}));
        room.press(Qt::Key_PageDown);
        QCOMPARE(room.player.index(), std::size_t{0});
        QVERIFY(room.player.isPlaying() && room.player.isReady());
    }

    void thePresentationShowsTheStep()
    {
        Room room;
        room.window.startLesson(lesson({step("One.", {.subject = bar()}),
                                        step("Two.", {.panels = {{"softmax", "pairwise"}}, .enlarged = "pairwise"}),
                                        step("Three.", {.enlarged = ""})}));
        room.window.present();
        ui::Presentation& presentation = room.window.presentation();
        QTRY_COMPARE(QApplication::activeWindow(), &presentation);
        const auto* strip = presentation.findChild<ui::LessonStrip*>();
        QVERIFY(strip->isVisible());
        QTest::keyClick(&presentation, Qt::Key_PageDown);
        QCOMPARE(room.player.index(), std::size_t{1});
        QCOMPARE(presentation.slide().panel, 1);
        QCOMPARE(strip->accessibleDescription(), QStringLiteral("Step 2 of 3: Two."));
        QTest::keyClick(&presentation, Qt::Key_PageDown);
        QCOMPARE(presentation.slide().panel, -1);
        for (const auto* panel : presentation.findChildren<ui::Panel*>())
            QVERIFY(!panel->isVisible() || !panel->geometry().intersects(strip->geometry()));
        QTest::keyClick(&presentation, Qt::Key_PageUp);
        QCOMPARE(room.player.index(), std::size_t{1});
    }

    void aBlendMovesByItsSlider()
    {
        Room room;
        core::Ink to = bar();
        for (core::InkPoint& point : to.strokes.front().points)
            point.x = 0.8;
        room.window.startLesson(
            lesson({step("Move.", {.subject = core::Blend{bar(), to, 0.0}, .panels = {{"softmax", "blend"}}})}));
        const auto* panel = room.window.draw().grid().set().panel("blend");
        QVERIFY(panel->isVisible());
        QTRY_VERIFY(panel->accessibleDescription().contains("Softmax"));
        auto* slider = panel->findChild<QSlider*>();
        slider->setValue(50);
        QCOMPARE(room.session.state().content.blend->position, 0.5);
        QVERIFY(std::abs(room.window.draw().canvas().drawing().ink.strokes.front().points.front().x - 0.65) < 1e-9);
        slider->setValue(51);
        QCOMPARE(room.window.draw().canvas().undoStack().undoText(), QStringLiteral("Move between the drawings"));
        room.window.draw().canvas().undoStack().undo();
        QCOMPARE(slider->value(), 0);
    }

    void theModelOfTheUserIsRemembered()
    {
        Room room;
        room.window.startLesson(lesson({step("One.")}));
        room.window.setClassifier(support::tinyClassifier(), "of the lesson");
        room.window.close();
        QCOMPARE(QSettings().value("model/last").toString(), QStringLiteral("tiny"));
    }

    void aDamagedFileStartsNoLesson_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("message");
        QTest::newRow("no JSON") << QByteArray("lesson") << "expected a scene as JSON";
        QTest::newRow("newer") << QByteArray(
            "{\"format\": \"runoff-scene\", \"version\": 9, \"title\": \"T\", \"steps\": [{}]}")
                               << "version 9 of a newer Runoff";
        QTest::newRow("missing") << QByteArray() << "no-such.runoff-scene";
    }

    void aDamagedFileStartsNoLesson()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, message);
        const QString path =
            m_folder.filePath(content.isEmpty() ? QString("no-such.runoff-scene") : QString("damaged.runoff-scene"));
        if (!content.isEmpty()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        Room room;
        room.window.openLesson(path);
        QTRY_VERIFY2(room.window.message().contains(message), qPrintable(room.window.message()));
        QVERIFY(!room.player.isPlaying());
        QVERIFY(room.window.draw().canvas().drawing().ink == ui::exampleInk());
    }

    void theMenuListsTheLessons()
    {
        Room room;
        for (QMenu* menu : room.window.findChildren<QMenu*>())
            if (menu->title() == "&Lessons") {
                emit menu->aboutToShow();
                QStringList titles;
                for (const QAction* action : menu->actions())
                    titles << action->text();
                QVERIFY(titles.contains("&Gallery…") && titles.contains("&Leave lesson"));
                return;
            }
        QFAIL("no menu");
    }
};

RUNOFF_WIDGET_TEST(LessonTest)
#include "lesson_test.moc"
