// The game in which an audience guesses before it sees the answers.
#include "core/base/file.h"
#include "core/image/drawing_file.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/ui/own_settings.h"
#include "ui/canvas/example_ink.h"
#include "ui/draw/draw_workspace.h"
#include "ui/lesson/lesson_player.h"
#include "ui/lesson/predict_dialog.h"
#include "ui/lesson/predict_game.h"
#include "ui/lesson/predict_strip.h"
#include "ui/presentation/presentation.h"
#include "ui/verdict/panel_card.h"
#include "ui/verdict/panel_grid.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

class PredictGameTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    struct Room {
        ui::MainWindow window;
        ui::PredictGame& game = window.game();
        ui::DrawSession& session = window.draw().session();

        Room()
        {
            window.setClassifier(support::tinyClassifier(), "tiny");
            window.resize(1280, 800);
            window.show();
            window.draw().canvas().start({ui::exampleInk(), {}}, "example");
            QVERIFY(QTest::qWaitForWindowActive(&window));
            QTRY_VERIFY(session.isUpToDate() && !session.shown().verdicts.empty());
        }
        void play(const ui::PredictOptions& options)
        {
            game.start(options);
            QTRY_VERIFY_WITH_TIMEOUT(game.isPlaying(), 20'000);
            waitForAnswers();
        }
        void waitForAnswers() { QTRY_VERIFY(session.isUpToDate()); }
        ui::PredictStrip& strip() { return *window.draw().findChild<ui::PredictStrip*>(); }
        QString said() { return strip().accessibleDescription(); }
        void press(int key, Qt::KeyboardModifiers modifiers = {})
        {
            QTest::keyClick(&window, static_cast<Qt::Key>(key), modifiers);
        }
        bool tellsAnswers()
        {
            for (const auto* card : window.draw().grid().cards())
                if (card->isVisible() && card->accessibleDescription().contains("says"))
                    return true;
            return false;
        }
    };

    QString drawings() const { return m_folder.filePath("drawings"); }
    ui::PredictOptions options(int cards = 3, quint64 seed = 1, const QStringList& list = {}) const
    {
        return {.dataset = drawings(), .places = {}, .cards = cards, .seed = seed, .list = list};
    }

private slots:
    void initTestCase()
    {
        support::useOwnSettings(m_folder.path());
        // Ten classes with four drawings each: bars at different places.
        for (int label = 0; label < 10; ++label)
            for (int number = 0; number < 8; ++number) {
                const double x = 0.1 + 0.08 * label, y = 0.1 + 0.05 * number;
                const QString folder = drawings() + QString("/%1").arg(label);
                QVERIFY(QDir().mkpath(folder));
                core::writeFile(QString("%1/%2.runoff").arg(folder, QString::number(number)).toStdString(),
                                core::formatDrawing({{{.points = {{x, y}, {x, 0.9}, {0.5, y}}, .width = 0.08}}}));
            }
    }
    void init() { QSettings().clear(); }

    void aCardIsCoveredUntilItIsRevealed()
    {
        Room room;
        room.play(options());
        QVERIFY(room.strip().isVisible());
        QVERIFY2(room.said().startsWith("Card 1 of 3."), qPrintable(room.said()));
        QVERIFY(room.session.state().covered && !room.tellsAnswers());
        QVERIFY(!room.session.state().truth);
        room.press(Qt::Key_Period);
        QVERIFY(room.game.isRevealed() && !room.session.state().covered && room.tellsAnswers());
        QCOMPARE(room.session.state().truth, std::optional(room.game.truth()));
        room.press(Qt::Key_PageDown);
        QCOMPARE(room.game.card(), std::size_t{1});
        QVERIFY(room.session.state().covered);
    }

    void handsAreCounted()
    {
        Room room;
        room.play(options());
        QVERIFY(!room.game.guess());
        const auto hands = room.strip().findChildren<QSpinBox*>();
        QCOMPARE(hands.size(), 10);
        hands.at(4)->setValue(12);
        hands.at(9)->setValue(8);
        QCOMPARE(room.game.guess(), std::optional(4));
        room.press(Qt::Key_9, Qt::AltModifier);
        QCOMPARE(room.game.hands().at(9), 9);
        hands.at(9)->setValue(12);
        QVERIFY(!room.game.guess());  // a tie
    }

    void theScoreCountsTheClassAndTheStrategies()
    {
        Room room;
        room.play(options(2));
        int rightByHand = 0;
        std::map<core::StrategyId, int> right;
        for (int card = 0; card < 2; ++card) {
            room.waitForAnswers();
            const int guess = card == 0 ? room.game.truth() : (room.game.truth() + 1) % 10;
            room.game.setHands(guess, 3);
            rightByHand += guess == room.game.truth() ? 1 : 0;
            room.game.advance();
            QTRY_COMPARE(room.game.score().cards, card + 1);
            for (const core::Verdict& verdict : room.session.shown().verdicts)
                right[verdict.strategy] += core::answeredClasses(verdict) == std::vector{room.game.truth()} ? 1 : 0;
            if (card == 0)
                room.game.advance();
        }
        QCOMPARE(room.game.score().classRight, rightByHand);
        QCOMPARE(room.game.score().guessed, 2);
        QCOMPARE(room.game.score().right, right);
        QVERIFY2(room.said().contains("Right answers after 2 cards: class 1"), qPrintable(room.said()));
        room.game.advance();  // the end
        QVERIFY(!room.game.isPlaying() && !room.strip().isVisible());
        QVERIFY(room.window.draw().canvas().drawing().ink == ui::exampleInk());
        QVERIFY(!room.session.state().covered);
    }

    void aListIsTheGuess()
    {
        Room room;
        room.play(options(3, 1, {"7", "nonsense", "2"}));
        QCOMPARE(room.game.guess(), std::optional(7));
        room.game.advance();
        room.game.advance();
        QVERIFY(!room.game.guess());
        room.game.advance();
        room.game.advance();
        QCOMPARE(room.game.guess(), std::optional(2));
    }

    void theSeedDecidesTheCards()
    {
        Room room;
        const auto first = [&room, this](quint64 seed) {
            room.play(options(4, seed));
            const core::Ink ink = room.window.draw().canvas().drawing().ink;
            room.game.leave();
            return ink;
        };
        QVERIFY(first(5) == first(5));
        QVERIFY(first(5) != first(6) || first(5) != first(7));
    }

    void aMissingDataSetIsOneLine()
    {
        Room room;
        QSignalSpy failed(&room.game, &ui::PredictGame::failed);
        ui::PredictOptions missing = options();
        missing.dataset = "no-such-set";
        room.game.start(missing);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed.front().front().toString().contains('\n'));
        QVERIFY(!room.game.isPlaying() && !room.game.isPreparing());
        QVERIFY(room.window.draw().canvas().drawing().ink == ui::exampleInk());
    }

    void thePresentationPlaysToo()
    {
        Room room;
        room.play(options());
        room.window.present();
        ui::Presentation& presentation = room.window.presentation();
        QTRY_COMPARE(QApplication::activeWindow(), &presentation);
        const auto* strip = presentation.findChild<ui::PredictStrip*>();
        QVERIFY(strip->isVisible());
        QTest::keyClick(&presentation, Qt::Key_PageDown);
        QVERIFY(room.game.isRevealed());
        QTest::keyClick(&presentation, Qt::Key_PageDown);
        QCOMPARE(room.game.card(), std::size_t{1});
        QTest::keyClick(&presentation, Qt::Key_Period);
        QVERIFY(room.game.isRevealed());
    }

    void aLessonAndAGameTakeTurns()
    {
        Room room;
        core::Scene scene{.title = "A lesson", .summary = {}, .aim = {}, .pitfalls = {}, .steps = {}, .path = {}};
        scene.steps.resize(1);
        scene.steps.front().text = "Look.";
        scene.steps.front().state.subject = core::SceneSubject();
        room.window.startLesson(scene);
        QVERIFY(room.window.draw().canvas().isEmpty());
        room.window.playGame(options());
        QVERIFY(!room.window.lesson().isPlaying());
        QTRY_VERIFY_WITH_TIMEOUT(room.game.isPlaying(), 20'000);
        room.window.startLesson(scene);
        QVERIFY(!room.game.isPlaying() && room.window.lesson().isPlaying());
        room.window.lesson().leave();
        QVERIFY(room.window.draw().canvas().drawing().ink == ui::exampleInk());
        QVERIFY(!room.session.state().covered);
    }

    void answersAreCoveredWithoutAGame()
    {
        Room room;
        room.press(Qt::Key_Period);
        QVERIFY(room.session.state().covered && !room.tellsAnswers());
        room.press(Qt::Key_Period);
        QVERIFY(room.tellsAnswers());
    }

    void theDialogRemembers()
    {
        {
            ui::PredictDialog dialog({"mnist"});
            dialog.findChildren<QSpinBox*>().at(0)->setValue(25);
            dialog.findChildren<QSpinBox*>().at(1)->setValue(42);
            dialog.findChild<QLineEdit*>()->setText("4, 9;3  1");
            QCOMPARE(dialog.options().list, (QStringList{"4", "9", "3", "1"}));
        }
        const ui::PredictOptions kept = ui::PredictDialog({"mnist"}).options();
        QCOMPARE(kept.cards, 25);
        QCOMPARE(kept.seed, quint64{42});
        QVERIFY(kept.dataset.isEmpty());
    }
};

RUNOFF_WIDGET_TEST(PredictGameTest)
#include "predict_game_test.moc"
