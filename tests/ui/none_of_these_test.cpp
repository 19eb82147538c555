#include "tests/support/test_main.h"
#include "tests/support/ui/own_settings.h"
#include "tests/support/ui/panel_bench.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/example_ink.h"
#include "ui/draw/draw_workspace.h"
#include "ui/presentation/presentation.h"
#include "ui/strategies/panel_words.h"
#include "ui/verdict/ballots_view.h"
#include "ui/verdict/multi_label_card.h"
#include "ui/verdict/pairwise_card.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

using core::StrategyId;

namespace {

/// The tiny model with these thresholds.
std::shared_ptr<const core::Classifier> modelThatRefuses(const core::RefusalThresholds& thresholds)
{
    core::Classifier made = *support::tinyClassifier();
    made.refusal = thresholds;
    return std::make_shared<const core::Classifier>(std::move(made));
}

core::RefusalThresholds everybodyAt(double threshold)
{
    core::RefusalThresholds thresholds;
    for (const StrategyId id : core::allStrategies)
        thresholds[id] = threshold;
    return thresholds;
}

}  // namespace

/// "Unsure?" and "none of these?": marks in panels and ballots, and nothing but marks.
class RefusalUiTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { support::useOwnSettings(m_folder.path()); }
    void init() { QSettings().clear(); }

    void saysHowSure_data()
    {
        QTest::addColumn<double>("confidence");
        QTest::addColumn<double>("threshold");
        QTest::addColumn<QString>("words");
        QTest::newRow("far below") << 0.91 << 0.972
                                   << "Confidence 0.91; it exceeds 0.97 on 99 % of images of known classes.";
        QTest::newRow("just below") << 0.97196 << 0.97201
                                    << "Confidence 0.97196; it exceeds 0.97201 on 99 % of images of known classes.";
    }
    void saysHowSure()
    {
        QFETCH(double, confidence);
        QFETCH(double, threshold);
        QTEST(ui::PanelWords::refusal(confidence, threshold), "words");
    }

    void marksWhoIsLessSure_data()
    {
        QTest::addColumn<core::RefusalThresholds>("thresholds");
        QTest::addColumn<std::vector<StrategyId>>("marked");
        using enum StrategyId;
        QTest::newRow("a model without thresholds") << core::RefusalThresholds{} << std::vector<StrategyId>{};
        QTest::newRow("all are sure enough") << everybodyAt(0.1) << std::vector<StrategyId>{};
        // multi-label says none by itself
        QTest::newRow("nobody is") << everybodyAt(1.0)
                                   << std::vector<StrategyId>{Softmax, Pairwise, Elimination, Specialists};
        QTest::newRow("one is not") << core::RefusalThresholds{{Softmax, 0.4}, {Pairwise, 0.9}}
                                    << std::vector<StrategyId>{Pairwise};
    }
    void marksWhoIsLessSure()
    {
        QFETCH(core::RefusalThresholds, thresholds);
        QFETCH(std::vector<StrategyId>, marked);
        support::PanelBench bench;
        const auto model = modelThatRefuses(thresholds);
        bench.grid.setClassifier(model);
        bench.plain.classifier = model;
        bench.show();
        ui::BallotsView ballots;
        ballots.setClassifier(*model);
        ballots.setRecognition(bench.shown);
        QCOMPARE(ballots.refused(), marked);
        QCOMPARE(ballots.toolTip().contains("Below the rejection threshold:"), !marked.empty());
        for (const core::Verdict& verdict : bench.plain.verdicts) {
            const ui::PanelCard& card = bench.card(verdict.strategy);
            const bool refused = std::ranges::find(marked, verdict.strategy) != marked.end();
            QCOMPARE(card.isRefused(), refused);
            QCOMPARE(card.accessibleDescription().contains("Unsure?"), refused);
            for (const QPointF& point :
                 {QPointF(card.width() / 2.0, 10.0), QPointF(card.width() / 2.0, card.height() - 4.0)})
                QCOMPARE(card.tipAt(point).contains("of images of known classes"), refused);
            QCOMPARE(card.verdict()->winner, verdict.winner);
        }
    }

    void theMarkIsSeenAndCanBeSwitchedOff()
    {
        support::PanelBench bench;
        ui::PanelCard& card = bench.card(StrategyId::Softmax);
        const QSize size = card.size();
        const auto seenWith = [&](const core::RefusalThresholds& thresholds, bool marks) {
            const auto model = modelThatRefuses(thresholds);
            bench.grid.set().setMarksRefused(marks);
            bench.grid.setClassifier(model);
            bench.show();
            bench.show();
            card.resize(size);
            QTest::qWait(300);  // bars come to rest
            return card.grab().toImage();
        };
        const QImage plain = seenWith({}, true);
        QVERIFY(seenWith(everybodyAt(1.0), true) != plain);
        QCOMPARE(seenWith(everybodyAt(1.0), false), plain);
        QVERIFY(!card.isRefused());
        ui::BallotsView ballots;
        ballots.resize(336, 164);
        ballots.setClassifier(*modelThatRefuses(everybodyAt(1.0)));
        ballots.setRecognition(bench.shown);
        const QImage all = ballots.grab().toImage();
        const auto model = modelThatRefuses(everybodyAt(1.0));
        ui::Recognition recognition = bench.shown;
        recognition.classifier = model;
        ballots.setRecognition(recognition);
        const QImage marked = ballots.grab().toImage();
        QVERIFY(marked != all);
        ballots.setMarksRefused(false);
        QCOMPARE(ballots.grab().toImage(), all);
        QVERIFY(ballots.refused().empty() && !ballots.toolTip().contains("Below the rejection threshold:"));
    }

    void anotherRuleDoesNotMakeItSurer()
    {
        support::PanelBench bench;
        bench.grid.setClassifier(modelThatRefuses({{StrategyId::Pairwise, 0.9}}));
        bench.show();
        auto& card = bench.card<ui::PairwiseCard>();
        const QString before = card.tipAt(QPointF(40, card.height() - 4.0)).section('\n', 0, 0);
        card.setVotes(core::Votes::Hard);
        QVERIFY(card.isRefused());
        QCOMPARE(card.tipAt(QPointF(40, card.height() - 4.0)).section('\n', 0, 0), before);
    }

    void aSheetIsMarkedAsThePanelsAre_data()
    {
        QTest::addColumn<core::RefusalThresholds>("thresholds");
        QTest::addColumn<bool>("marks");
        QTest::addColumn<std::vector<StrategyId>>("marked");
        QTest::newRow("one is not sure") << core::RefusalThresholds{{StrategyId::Softmax, 0.0},
                                                                    {StrategyId::Pairwise, 1.0}}
                                         << true << std::vector{StrategyId::Pairwise};
        QTest::newRow("all are sure") << core::RefusalThresholds{{StrategyId::Pairwise, 0.0}} << true
                                      << std::vector<StrategyId>{};
        QTest::newRow("nothing is to be marked")
            << core::RefusalThresholds{{StrategyId::Pairwise, 1.0}} << false << std::vector<StrategyId>{};
    }
    void aSheetIsMarkedAsThePanelsAre()
    {
        QFETCH(core::RefusalThresholds, thresholds);
        QFETCH(bool, marks);
        ui::DrawWorkspace draw;
        draw.setMarksRefused(marks);
        draw.setClassifier(modelThatRefuses(thresholds));
        draw.canvas().start({ui::exampleInk(), {}}, {});
        QTRY_VERIFY(!draw.shown().verdicts.empty());
        QTEST(draw.sheet().refused, "marked");
    }

    void thePresentationIsMarkedToo_data()
    {
        QTest::addColumn<int>("panel");
        QTest::newRow("all panels") << -1;
        QTest::newRow("softmax alone, with ballots") << 0;
    }
    void thePresentationIsMarkedToo()
    {
        QFETCH(int, panel);
        QSettings().setValue(QStringLiteral("reducedMotion"), true);
        ui::DrawWorkspace draw;
        draw.canvas().start({ui::exampleInk(), {}}, {});
        ui::Presentation presentation(draw.session());
        const auto shownWith = [&](const core::RefusalThresholds& thresholds, bool marks) {
            presentation.setMarksRefused(marks);
            draw.setClassifier(modelThatRefuses(thresholds));
            QElapsedTimer waited;
            for (waited.start(); !draw.session().isUpToDate() && waited.elapsed() < 10'000;)
                QTest::qWait(5);
            presentation.setPanels({"softmax", "pairwise", "multi-label"});  // without times
            presentation.start(presentation.screen());
            presentation.showSlide({panel, 0});
            return presentation.grab().toImage();
        };
        const QImage plain = shownWith({}, true);
        QVERIFY(!presentation.accessibleDescription().contains("Confidence"));
        QVERIFY(shownWith(everybodyAt(1.0), true) != plain);
        QVERIFY(presentation.accessibleDescription().contains("Confidence"));
        QCOMPARE(shownWith(everybodyAt(1.0), false), plain);
    }

    void theMenuSwitchesIt()
    {
        ui::MainWindow window;
        auto* action = window.findChild<QAction*>(QStringLiteral("markRefused"));
        QVERIFY(action && action->isCheckable() && action->isChecked());
        window.setClassifier(modelThatRefuses(everybodyAt(1.0)), "tiny");
        ui::PanelGrid& grid = window.draw().grid();
        grid.set().setRecognition({.classifier = support::tinyClassifier(),
                                   .image = {},
                                   .verdicts = support::verdictsOf(support::hesitating()),
                                   .otherWay = {}});
        QVERIFY(grid.cards().front()->isRefused());
        action->trigger();
        QVERIFY(!action->isChecked() && !window.preferences().markRefused);
        QVERIFY(!grid.cards().front()->isRefused());
        QCOMPARE(ui::Preferences::load().markRefused, false);  // for the next time
        window.setPreferences({});
        QVERIFY(action->isChecked() && grid.cards().front()->isRefused());
    }
};

RUNOFF_WIDGET_TEST(RefusalUiTest)
#include "none_of_these_test.moc"
