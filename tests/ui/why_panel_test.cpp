// The panel "Why this answer?": what it asks, shows and changes.
#include "core/lesson/scene.h"
#include "tests/support/included.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/ui/own_settings.h"
#include "tests/support/ui/patience.h"
#include "tests/support/ui/recorded_text.h"
#include "ui/draw/draw_workspace.h"
#include "ui/presentation/presentation.h"
#include "ui/verdict/panel_grid.h"
#include "ui/verdict/why_controls.h"
#include "ui/verdict/why_panel.h"

#include <QGuiApplication>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>

using core::EvidenceMethod;
using core::StrategyId;
using View = ui::WhyChoice::View;

namespace {

/// The workspace with the panel and a digit.
struct WhyDesk {
    ui::DrawWorkspace draw;
    ui::DrawSession& session = draw.session();

    explicit WhyDesk(const char* digit = "9/01")
    {
        draw.resize(1280, 800);
        draw.setClassifier(tests::includedModel("digits-small"), "digits-small");
        draw.grid().setHidden("why", false);
        draw.setVisible(true);
        draw.canvas().start({tests::includedDigit(digit), {}}, "digit");
        waitForAnswers();
    }
    ui::WhyPanel& panel() { return draw.grid().set().why(); }
    void waitForAnswers()
    {
        QTRY_VERIFY_WITH_TIMEOUT(session.isUpToDate() && !session.shown().verdicts.empty(), support::patience);
    }
    void choose(const ui::WhyChoice& choice)
    {
        ui::DrawState state = session.state();
        state.why = choice;
        session.setState(state);
    }
    const ui::WhyShown& waitFor(View view)
    {
        const auto ready = [&] {
            return !panel().isBusy() && panel().shown() && panel().shown()->choice == panel().choice()
                && (view == View::Evidence ? panel().shown()->evidence.has_value()
                                           : panel().shown()->counter.has_value());
        };
        [&] { QTRY_VERIFY_WITH_TIMEOUT(ready(), support::patience); }();
        return *panel().shown();
    }
    QList<QToolButton*> buttons() { return panel().findChildren<QToolButton*>(); }
    QToolButton* button(const QString& words)
    {
        const QList<QToolButton*> all = buttons();
        const auto found =
            std::ranges::find_if(all, [&](const QToolButton* each) { return each->text().startsWith(words); });
        return found == all.end() ? nullptr : *found;
    }
    const core::Verdict& verdict(StrategyId id) const { return *core::verdictOf(session.shown().verdicts, id); }
};

}  // namespace

class WhyPanelTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { support::useOwnSettings(m_folder.path()); }
    void init() { QSettings().clear(); }
    void explainsTheAnswer_data();
    void explainsTheAnswer();
    void choicesAreState();
    void menusChoose();
    void followsThePen();
    void otherModel();
    void hiddenPanelComputesNothing();
    void covered();
    void appliesAndUndoes_data();
    void appliesAndUndoes();
    void picturesCannotBeChanged();
    void presentationShowsTheSame();
    void invites();
    void scenesShowEveryPanel();
};

void WhyPanelTest::explainsTheAnswer_data()
{
    QTest::addColumn<ui::WhyChoice>("choice");
    QTest::addColumn<int>("id");
    QTest::addColumn<int>("label");
    QTest::addColumn<int>("other");  // -1: alone, -2: the rival
    const auto softmax = static_cast<int>(StrategyId::Softmax);
    QTest::newRow("automatic") << ui::WhyChoice{} << softmax << 9 << -2;
    QTest::newRow("gradient") << ui::WhyChoice{.method = EvidenceMethod::Gradient} << softmax << 9 << -2;
    QTest::newRow("4 rather than 9") << ui::WhyChoice{.label = 4, .other = 9} << softmax << 4 << 9;
    QTest::newRow("other class than the answer") << ui::WhyChoice{.label = 4} << softmax << 4 << 9;
    QTest::newRow("strategy") << ui::WhyChoice{.strategy = StrategyId::Pairwise, .other = 7}
                              << static_cast<int>(StrategyId::Pairwise) << 9 << 7;
    QTest::newRow("the same class twice") << ui::WhyChoice{.label = 9, .other = 9} << softmax << 9 << -2;
    QTest::newRow("strategy that the model does not have")
        << ui::WhyChoice{.strategy = StrategyId::Elimination} << softmax << 9 << -2;
}

void WhyPanelTest::explainsTheAnswer()
{
    QFETCH(ui::WhyChoice, choice);
    QFETCH(int, id);
    QFETCH(int, label);
    QFETCH(int, other);
    WhyDesk desk;
    desk.choose(choice);
    const core::Evidence& evidence = *desk.waitFor(View::Evidence).evidence;
    const core::Question& question = evidence.margin.question;
    QCOMPARE(static_cast<int>(question.strategy), id);
    QCOMPARE(question.label, label);
    QCOMPARE(question.other, other == -2 ? core::rivalOf(desk.verdict(question.strategy), label) : other);
    QCOMPARE(evidence.method, choice.method);
    QVERIFY((evidence.value > 0.0) == (label == 9));
    QVERIFY(desk.panel().sentence().startsWith("margin "));
    QVERIFY(desk.panel().accessibleDescription().contains("logits"));
    const std::vector<support::RecordedText> texts = support::recordedTexts(desk.panel());
    QVERIFY(std::ranges::any_of(texts, [&](const auto& text) { return text.words == QString("for %1").arg(label); }));
}

void WhyPanelTest::choicesAreState()
{
    WhyDesk desk;
    const ui::WhyChoice choice{.strategy = StrategyId::Ecoc, .label = 9, .other = 4};
    emit desk.panel().chosen(choice);
    QVERIFY(desk.session.state().why == choice);
    QVERIFY(desk.panel().choice() == choice);
    desk.session.lend();
    desk.choose({});
    desk.session.takeBack();
    QVERIFY(desk.session.state().why == choice);
    QVERIFY(desk.panel().choice() == choice);
}

void WhyPanelTest::menusChoose()
{
    WhyDesk desk;
    desk.waitFor(View::Evidence);
    QToolButton* other = desk.button("rather than");
    if (!other)
        other = desk.button("not ");
    QVERIFY(other);
    const QList<QAction*> actions = other->menu()->actions();
    QCOMPARE(actions.size(), 11);  // automatic, a line, and all classes but 9
    actions[2 + 4]->trigger();
    QCOMPARE(desk.session.state().why.other, std::optional(4));
    QVERIFY(desk.button("Softmax"));
    QCOMPARE(desk.button("Softmax")->menu()->actions().size(),
             static_cast<qsizetype>(desk.session.shown().verdicts.size()));
    desk.button("Occlusion")->menu()->actions().front()->trigger();
    QCOMPARE(desk.session.state().why.method, EvidenceMethod::Gradient);
    desk.button("Change")->click();
    QCOMPARE(desk.session.state().why.view, View::Change);
}

/// While the pen moves, the latest drawing wins.
void WhyPanelTest::followsThePen()
{
    WhyDesk desk;
    desk.waitFor(View::Evidence);
    const core::Ink four = tests::includedDigit("4/02");
    for (std::size_t count = 1; count <= four.strokes.size(); ++count) {
        const core::Ink part{{four.strokes.begin(), four.strokes.begin() + static_cast<std::ptrdiff_t>(count)}};
        desk.draw.canvas().start({part, {}}, "part");
    }
    desk.waitForAnswers();
    QTRY_VERIFY_WITH_TIMEOUT(desk.panel().shown() && desk.panel().shown()->image == *desk.session.shown().image,
                             support::patience);
    QCOMPARE(desk.waitFor(View::Evidence).evidence->margin.question.label, 4);
    desk.draw.canvas().clear();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.panel().shown(), support::patience);
}

/// The classes of another model are others.
void WhyPanelTest::otherModel()
{
    WhyDesk desk;
    desk.choose({.strategy = StrategyId::Pairwise, .label = 4, .other = 9});
    desk.waitFor(View::Evidence);
    desk.draw.setClassifier(support::tinyClassifier(1, {"a", "b", "c"}), "letters");
    QVERIFY(!desk.session.state().why.label && !desk.session.state().why.other);
    QCOMPARE(desk.session.state().why.strategy, std::optional(StrategyId::Pairwise));
    QVERIFY(!desk.panel().shown());
    desk.waitForAnswers();
    const core::Question question = desk.waitFor(View::Evidence).evidence->margin.question;
    QVERIFY(question.label < 3);
}

void WhyPanelTest::hiddenPanelComputesNothing()
{
    WhyDesk desk;
    desk.waitFor(View::Evidence);
    desk.draw.grid().setHidden("why", true);
    desk.draw.canvas().start({tests::includedDigit("4/02"), {}}, "four");
    desk.waitForAnswers();
    QVERIFY(!desk.panel().isBusy());
    QCOMPARE(desk.panel().shown()->evidence->margin.question.label, 9);
    desk.draw.grid().setHidden("why", false);
    QTRY_VERIFY_WITH_TIMEOUT(desk.panel().shown() && desk.panel().shown()->evidence->margin.question.label == 4,
                             support::patience);
}

void WhyPanelTest::covered()
{
    WhyDesk desk;
    desk.waitFor(View::Evidence);
    ui::DrawState state = desk.session.state();
    state.covered = true;
    desk.session.setState(state);
    const std::vector<support::RecordedText> texts = support::recordedTexts(desk.panel());
    QVERIFY(std::ranges::none_of(texts, [](const auto& text) { return text.words.contains('9'); }));
    QVERIFY(!desk.panel().accessibleDescription().contains('9'));
    QVERIFY(!desk.panel().findChild<ui::WhyControls*>()->isVisible());
}

void WhyPanelTest::appliesAndUndoes_data()
{
    QTest::addColumn<bool>("adds");
    QTest::newRow("erase") << false;
    QTest::newRow("add") << true;
}

void WhyPanelTest::appliesAndUndoes()
{
    QFETCH(bool, adds);
    WhyDesk desk;
    const core::Ink before = desk.draw.canvas().drawing().ink;
    desk.draw.setTruth("9");
    desk.choose({.view = View::Change, .adds = adds});
    const core::CounterAnswer answer = *desk.waitFor(View::Change).counter;
    QVERIFY(answer.erased && answer.added);
    const core::CounterChange change = *desk.panel().change();
    QCOMPARE(change.change.added.empty(), !adds);
    QVERIFY(desk.panel().sentence().startsWith(adds ? "Add a stroke" : "Erase"));
    QVERIFY(desk.panel().sentence().contains("instead of 9"));
    desk.button("Apply")->click();
    QCOMPARE(desk.draw.canvas().drawing().ink, core::changedInk(before, change.change));
    QVERIFY(desk.draw.canvas().note().isEmpty() && !desk.draw.canvas().isExample() && !desk.session.state().truth);
    QCOMPARE(desk.draw.canvas().undoStack().undoText(), QString(adds ? "Add a stroke" : "Erase a part"));
    desk.waitForAnswers();
    QCOMPARE(core::answeredClasses(desk.verdict(StrategyId::Softmax)), change.after);
    desk.draw.canvas().undoStack().undo();
    QCOMPARE(desk.draw.canvas().drawing().ink, before);
    QCOMPARE(desk.draw.canvas().note(), QString("digit"));
    desk.waitForAnswers();
    QCOMPARE(core::answeredClasses(desk.verdict(StrategyId::Softmax)), answer.before);
}

void WhyPanelTest::picturesCannotBeChanged()
{
    WhyDesk desk;
    desk.choose({.view = View::Change});
    desk.waitFor(View::Change);
    QImage picture(60, 60, QImage::Format_RGB32);
    picture.fill(Qt::white);
    for (int y = 10; y < 50; ++y)
        for (int x = 28; x < 34; ++x)
            picture.setPixel(x, y, qRgb(0, 0, 0));
    desk.draw.canvas().start({{}, picture}, "picture");
    desk.waitForAnswers();
    QVERIFY(!desk.panel().change());
    QVERIFY(desk.panel().sentence().contains("picture"));
    QVERIFY(!desk.button("Apply")->isEnabled());
    desk.choose({});
    QCOMPARE(desk.waitFor(View::Evidence).evidence->pixels.shape(), (core::Shape{28, 28}));
}

void WhyPanelTest::presentationShowsTheSame()
{
    WhyDesk desk;
    const ui::WhyChoice choice{.label = 4, .other = 9, .method = EvidenceMethod::Gradient};
    ui::Presentation presentation(desk.session);
    presentation.setPanels({"why"});
    presentation.start(QGuiApplication::primaryScreen());
    desk.choose(choice);
    auto* panel = presentation.findChild<ui::WhyPanel*>();
    QVERIFY(panel);
    QTRY_VERIFY_WITH_TIMEOUT(panel->shown() && panel->shown()->choice == choice, support::patience);
    QCOMPARE(panel->shown()->evidence->margin.question.other, std::optional(9));
}

void WhyPanelTest::invites()
{
    WhyDesk desk;
    desk.waitFor(View::Evidence);
    desk.draw.canvas().clear();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.panel().shown(), support::patience);
    const std::vector<support::RecordedText> texts = support::recordedTexts(desk.panel());
    QVERIFY(std::ranges::any_of(texts, [](const auto& text) { return text.words.contains("Colours show"); }));
    QVERIFY(!desk.panel().findChild<ui::WhyControls*>()->isVisible());
}

/// A scene that shows a panel can be written and read.
void WhyPanelTest::scenesShowEveryPanel()
{
    WhyDesk desk;
    for (const ui::Panel* panel : desk.draw.grid().set().panels())
        QVERIFY2(core::isScenePanel(panel->key().toStdString()), qPrintable(panel->key()));
}

RUNOFF_WIDGET_TEST(WhyPanelTest)
#include "why_panel_test.moc"
