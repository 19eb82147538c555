// The state of the Draw workspace as a value: what sets it, what follows from it, what undo restores.
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/ui/own_settings.h"
#include "ui/canvas/example_ink.h"
#include "ui/draw/draw_column.h"
#include "ui/draw/draw_workspace.h"
#include "ui/verdict/ballots_view.h"
#include "ui/verdict/elimination_card.h"
#include "ui/verdict/multi_label_card.h"
#include "ui/verdict/pairwise_card.h"
#include "ui/verdict/panel_grid.h"
#include "ui/verdict/seen_view.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using core::StrategyId;

class DrawSessionTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// The workspace with an example and its answers.
    struct Desk {
        ui::DrawWorkspace draw;
        ui::DrawSession& session = draw.session();

        Desk()
        {
            draw.resize(1200, 800);
            draw.setClassifier(support::tinyClassifier(), "tiny");
            draw.canvas().start({ui::exampleInk(), {}}, "example");
            waitForAnswers();
        }
        void waitForAnswers() { QTRY_VERIFY(session.isUpToDate() && !session.shown().verdicts.empty()); }
        template <typename Card>
        Card& card()
        {
            return *draw.findChild<Card*>();
        }
        const core::Verdict& verdict(StrategyId strategy) const
        {
            return session.shown().verdicts.at(static_cast<std::size_t>(strategy));
        }
    };

private slots:
    void initTestCase() { support::useOwnSettings(m_folder.path()); }
    void init() { QSettings().clear(); }

    void widgetsShowTheState()
    {
        Desk desk;
        ui::DrawState state = desk.session.state();
        QCOMPARE(state.model, QStringLiteral("tiny"));
        state.rules = {.votes = core::Votes::Hard, .ddag = true, .thresholds = std::vector<float>(10, 0.9F)};
        state.preparation.normalize = false;
        state.truth = 4;
        state.panels = desk.draw.grid().layoutOf({"pairwise", "ecoc"}, "pairwise");
        QSignalSpy changed(&desk.session, &ui::DrawSession::stateChanged);
        desk.session.setState(state);
        QVERIFY(desk.session.state() == state);
        QVERIFY(changed.size() >= 1);
        QCOMPARE(desk.draw.grid().set().rules().votes, core::Votes::Hard);
        QVERIFY(desk.draw.grid().set().rules().ddag);
        QCOMPARE(desk.card<ui::MultiLabelCard>().thresholds(), std::vector<float>(10, 0.9F));
        QVERIFY(!desk.draw.column().seen().options().normalize);
        QCOMPARE(desk.card<ui::PairwiseCard>().truth(), std::optional(4));
        QCOMPARE(desk.draw.grid().shownKeys(), (QStringList{"pairwise", "ecoc"}));
        QCOMPARE(desk.draw.grid().panelLayout().enlarged, QStringLiteral("pairwise"));
        desk.waitForAnswers();
        QCOMPARE(std::get<core::PairwiseTrace>(desk.verdict(StrategyId::Pairwise).trace).decides, core::Votes::Hard);
        QVERIFY(!desk.session.shown().normalized);
    }

    void whatTheUserSetsReachesTheState()
    {
        Desk desk;
        desk.card<ui::PairwiseCard>().setVotes(core::Votes::Coupled);
        QCOMPARE(desk.session.state().rules.votes, core::Votes::Coupled);
        desk.card<ui::EliminationCard>().setRound(2);
        QCOMPARE(desk.session.state().round, 2);
        desk.draw.grid().enlarge("price");
        QCOMPARE(desk.session.state().panels.enlarged, QStringLiteral("price"));
    }

    void rulesAreUndone()
    {
        Desk desk;
        QUndoStack& steps = desk.draw.canvas().undoStack();
        desk.card<ui::PairwiseCard>().setVotes(core::Votes::Hard);
        desk.card<ui::MultiLabelCard>().setThreshold(0.7F);
        desk.card<ui::MultiLabelCard>().setThreshold(0.8F);  // the same movement of the mouse
        QCOMPARE(steps.count(), 2);
        QCOMPARE(steps.undoText(), QStringLiteral("Change rules of Multi-label"));
        QVERIFY(!desk.draw.canvas().isModified());  // the drawing is the same
        steps.undo();
        QVERIFY(desk.session.state().rules.thresholds.empty());
        QVERIFY(desk.card<ui::MultiLabelCard>().thresholds() != std::vector<float>(10, 0.8F));
        steps.undo();
        QCOMPARE(desk.draw.grid().set().rules().votes, core::Votes::Soft);
        steps.redo();
        QCOMPARE(desk.draw.grid().set().rules().votes, core::Votes::Hard);
        QVERIFY(desk.draw.canvas().drawing().ink == ui::exampleInk());
    }

    void stepsOfAnotherModelFitTheModel()
    {
        Desk desk;
        QUndoStack& steps = desk.draw.canvas().undoStack();
        desk.card<ui::MultiLabelCard>().setThreshold(0.7F);
        desk.draw.setClassifier(support::tinyClassifier(2, {"a", "b", "c"}), "three classes");
        desk.waitForAnswers();
        steps.undo();
        QVERIFY(desk.session.state().rules.thresholds.empty());
        steps.redo();
        QVERIFY(desk.session.state().rules.thresholds.empty());
        QCOMPARE(desk.verdict(StrategyId::MultiLabel).scores.size(), std::size_t{3});
    }

    void aStateOfAnotherModelFitsTheModel_data()
    {
        QTest::addColumn<int>("classes");
        QTest::newRow("two classes") << 2;
        QTest::newRow("three classes") << 3;
    }

    /// As at the end of a lesson or of own classes, when the model of the state is not open yet.
    void aStateOfAnotherModelFitsTheModel()
    {
        QFETCH(int, classes);
        Desk desk;
        ui::DrawState state = desk.session.state();
        state.rules = {.votes = core::Votes::Hard, .ddag = true, .thresholds = std::vector<float>(10, 0.9F)};
        state.truth = classes;
        state.why = {.label = 9, .other = classes};
        std::vector<std::string> names{"a", "b", "c"};
        names.resize(static_cast<std::size_t>(classes));
        desk.draw.setClassifier(support::tinyClassifier(2, names), "other");
        desk.waitForAnswers();
        desk.session.setState(state);
        QVERIFY(desk.session.state().rules.thresholds.empty());
        QCOMPARE(desk.session.state().truth, std::nullopt);
        QCOMPARE(desk.session.state().why.label, std::nullopt);
        QCOMPARE(desk.session.state().why.other, std::nullopt);
        QCOMPARE(desk.session.state().rules.votes, core::Votes::Hard);
        desk.waitForAnswers();
        QVERIFY(!desk.draw.grab().isNull());
    }

    void anotherDrawingHasNoTruthAndAllRounds()
    {
        Desk desk;
        ui::DrawState state = desk.session.state();
        state.truth = 4;
        state.round = 3;
        desk.session.setState(state);
        QCOMPARE(desk.card<ui::EliminationCard>().shownRound(), 3);
        desk.draw.canvas().clear();
        QCOMPARE(desk.session.state().truth, std::nullopt);
        QCOMPARE(desk.session.state().round, 0);
    }

    void aStateBringsItsDrawing()
    {
        Desk desk;
        ui::DrawState state = desk.session.state();
        state.content.drawing.ink.strokes.pop_back();
        state.content.note = "without its last stroke";
        state.truth = 9;
        state.round = 2;
        desk.session.setState(state, "Open step 1");
        QVERIFY(desk.draw.canvas().drawing().ink == state.content.drawing.ink);
        QCOMPARE(desk.draw.canvas().note(), QStringLiteral("without its last stroke"));
        QCOMPARE(desk.session.state().truth, std::optional(9));  // belongs to this drawing
        desk.waitForAnswers();
        QCOMPARE(desk.card<ui::EliminationCard>().shownRound(), 2);
        QCOMPARE(desk.draw.canvas().undoStack().undoText(), QStringLiteral("Open step 1"));
    }

    void stepsWithOneNumberBecomeOne()
    {
        Desk desk;
        ui::DrawState state = desk.session.state();
        const int before = desk.draw.canvas().undoStack().count();
        for (const double shift : {0.1, 0.2, 0.3}) {
            state.content.drawing.ink.strokes.front().points.front().x = shift;
            desk.session.setState(state, "Move", 7);
        }
        QCOMPARE(desk.draw.canvas().undoStack().count(), before + 1);
        desk.draw.canvas().undoStack().undo();
        QVERIFY(desk.draw.canvas().drawing().ink == ui::exampleInk());
    }

    void aModelIsAsked()
    {
        Desk desk;
        QSignalSpy asked(&desk.session, &ui::DrawSession::modelAsked);
        ui::DrawState state = desk.session.state();
        state.model = "digits-small";
        desk.session.setState(state);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().toString(), QStringLiteral("digits-small"));
        QCOMPARE(desk.session.state().model, QStringLiteral("tiny"));  // until the other one is open
    }

    void coveredAnswersAreNotSaid()
    {
        Desk desk;
        ui::DrawState state = desk.session.state();
        auto& ballots = *desk.draw.findChild<ui::BallotsView*>();
        const auto said = [&] {
            QString words = ballots.accessibleDescription() + ballots.toolTip();
            for (const ui::PanelCard* card : desk.draw.grid().cards())
                words += card->accessibleDescription();
            return words;
        };
        QVERIFY(said().contains("says"));
        state.covered = true;
        desk.session.setState(state);
        QVERIFY2(!said().contains("says"), qPrintable(said()));
        state.covered = false;
        desk.session.setState(state);
        QVERIFY(said().contains("says"));
    }

    void anEarlyRoundDoesNotTellTheEnd()
    {
        Desk desk;
        auto& card = desk.card<ui::EliminationCard>();
        auto& ballots = *desk.draw.findChild<ui::BallotsView*>();
        QVERIFY(card.accessibleDescription().contains("says"));
        QVERIFY(ballots.accessibleDescription().contains("5"));
        card.setRound(1);
        QVERIFY2(card.accessibleDescription().startsWith("Round 1 of 9: "), qPrintable(card.accessibleDescription()));
        const QImage first = card.grab().toImage();
        card.setRound(card.rounds());
        QVERIFY(card.accessibleDescription().contains("says"));
        QVERIFY(card.grab().toImage() != first);
    }

    void aLentCanvasComesBack()
    {
        Desk desk;
        ui::Canvas& canvas = desk.draw.canvas();
        canvas.clear();
        const int steps = canvas.undoStack().count();
        const int document = canvas.document();
        canvas.undoStack().undo();
        canvas.lend();
        QVERIFY(canvas.isEmpty() && canvas.isLent());
        QVERIFY(canvas.ownContent().drawing.ink == ui::exampleInk());
        canvas.showExample(ui::examples().at(1).ink, "other");
        canvas.clear();
        canvas.takeBack();
        QVERIFY(canvas.drawing().ink == ui::exampleInk() && !canvas.isLent());
        QCOMPARE(canvas.undoStack().count(), steps);
        canvas.undoStack().redo();
        QVERIFY(canvas.isEmpty());
        QCOMPARE(canvas.document(), document);
    }
};

RUNOFF_WIDGET_TEST(DrawSessionTest)
#include "draw_session_test.moc"
