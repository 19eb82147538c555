// Which panels are shown, how large, and what is remembered of it.
#include "core/strategy/shown.h"
#include "core/strategy/strategy.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/own_settings.h"
#include "tests/support/ui/panel_bench.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/example_ink.h"
#include "ui/draw/draw_workspace.h"
#include "ui/verdict/elimination_card.h"
#include "ui/verdict/multi_label_card.h"
#include "ui/verdict/pairwise_card.h"

#include <QAction>
#include <QLayout>
#include <QMenu>
#include <QSet>
#include <QSettings>
#include <QShortcut>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using core::StrategyId;
using Bench = support::PanelBench;

class PanelGridTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { support::useOwnSettings(m_folder.path()); }
    void init() { QSettings().clear(); }

    void enlargedByKeyAndBack()
    {
        Bench bench;
        QVERIFY(QTest::qWaitForWindowActive(&bench.grid));
        QTest::keyClick(&bench.grid, Qt::Key_2);
        QVERIFY(bench.isShown(StrategyId::Pairwise));
        QVERIFY(!bench.isShown(StrategyId::Softmax));
        QCoreApplication::processEvents();
        QTRY_COMPARE(bench.card(StrategyId::Pairwise).width(), bench.grid.width());
        QTest::keyClick(&bench.grid, Qt::Key_3);
        QVERIFY(bench.isShown(StrategyId::Elimination));
        QTest::keyClick(&bench.grid, Qt::Key_3);
        QVERIFY(bench.isShown(StrategyId::Softmax));
        QTest::keyClick(&bench.grid, Qt::Key_1);
        QTest::keyClick(&bench.grid, Qt::Key_Escape);
        QVERIFY(bench.isShown(StrategyId::Specialists));
        QTest::mouseDClick(&bench.card(StrategyId::Softmax), Qt::LeftButton);
        QVERIFY(!bench.isShown(StrategyId::Specialists));
    }

    void layoutIsRememberedAndReset()
    {
        {
            Bench bench;
            bench.grid.setHidden("specialists", true);
            bench.grid.setHidden("price", true);
            bench.grid.enlarge("softmax");
        }
        Bench bench;
        QCOMPARE(bench.grid.panelLayout(), (ui::PanelLayout{{"specialists", "price"}, "softmax"}));
        QVERIFY(!bench.isShown(StrategyId::Pairwise));
        bench.grid.enlarge({});
        QVERIFY(bench.isShown(StrategyId::Pairwise));
        QVERIFY(!bench.isShown(StrategyId::Specialists));
        bench.grid.enlarge("specialists");
        bench.grid.enlarge("specialists");
        QVERIFY(bench.isShown(StrategyId::Specialists));
        bench.grid.resetLayout();
        QCOMPARE(bench.grid.panelLayout(), ui::PanelLayout{});
    }

    void theLastPanelStays()
    {
        Bench bench;
        for (const char* key : {"softmax", "pairwise", "elimination", "multi-label", "specialists", "price"})
            bench.grid.setHidden(key, true);
        QCOMPARE(bench.grid.panelLayout().hidden.size(), 5);
    }

    void furtherStrategiesAreSwitchedOn()
    {
        {
            Bench bench;
            for (const StrategyId strategy : core::allStrategies)
                QCOMPARE(bench.isShown(strategy), core::strategy(strategy).shownAtFirst);
            QCOMPARE(bench.grid.strategies().size(), std::size_t{5});
            QSignalSpy changed(&bench.grid, &ui::PanelGrid::strategiesChanged);
            bench.grid.setHidden("ecoc", false);
            bench.grid.setHidden("ddag", false);
            bench.grid.setHidden("softmax", true);  // is asked all the same: others are measured by it
            QCOMPARE(changed.size(), 2);
            QVERIFY(bench.isShown(StrategyId::Ecoc) && !bench.isShown(StrategyId::Coupling));
            QCOMPARE(bench.grid.strategies().size(), std::size_t{7});
        }
        Bench bench;
        QVERIFY(bench.isShown(StrategyId::Ecoc) && bench.isShown(StrategyId::Ddag)
                && !bench.isShown(StrategyId::Softmax));
        bench.grid.setHidden("ecoc", true);
        QVERIFY(!bench.isShown(StrategyId::Ecoc));
        bench.grid.resetLayout();
        QVERIFY(!bench.isShown(StrategyId::Ddag) && bench.isShown(StrategyId::Softmax));
    }

    void whoIsSwitchedOnIsAsked()
    {
        ui::DrawWorkspace draw;
        draw.setClassifier(support::tinyClassifier());
        draw.canvas().start({ui::exampleInk(), {}}, {});
        QTRY_COMPARE(draw.shown().verdicts.size(), std::size_t{5});
        for (const StrategyId strategy : core::allStrategies)
            draw.grid().setHidden(QString::fromStdString(core::toText(strategy)), false);
        QTRY_COMPARE(draw.shown().verdicts.size(), core::allStrategies.size());
        QCOMPARE(ui::strategiesOn(draw.sheet()).size(), core::allStrategies.size());
        draw.grid().resetLayout();
        QTRY_COMPARE(draw.shown().verdicts.size(), std::size_t{5});
    }

    void theMenuHidesAndShows()
    {
        Bench bench;
        QMenu menu;
        bench.grid.fillMenu(menu);
        emit menu.aboutToShow();
        QAction* softmax = menu.actions().front();
        QVERIFY(softmax->isChecked());
        softmax->trigger();
        QVERIFY(!bench.isShown(StrategyId::Softmax));
        emit menu.aboutToShow();
        QVERIFY(!softmax->isChecked());
    }

    void places_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("most");
        QTest::addColumn<QList<int>>("columns");
        QTest::newRow("none") << 0 << 3 << QList<int>{};
        QTest::newRow("one") << 1 << 3 << QList<int>{6};
        QTest::newRow("two") << 2 << 3 << QList<int>{3, 3};
        QTest::newRow("four") << 4 << 3 << QList<int>{3, 3, 3, 3};
        QTest::newRow("five") << 5 << 3 << QList<int>{2, 2, 2, 3, 3};
        QTest::newRow("six") << 6 << 3 << QList<int>{2, 2, 2, 2, 2, 2};
        QTest::newRow("five, two in a row") << 5 << 2 << QList<int>{3, 3, 3, 3, 6};
        QTest::newRow("three, one in a row") << 3 << 1 << QList<int>{6, 6, 6};
    }

    void places()
    {
        QFETCH(int, count);
        QFETCH(int, most);
        QList<int> columns;
        for (const ui::PanelPlace& place : ui::placePanels(count, most))
            columns << place.columns;
        QTEST(columns, "columns");
    }

    void standsBelowEachOtherWhereItIsNarrow_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("rows");
        QTest::newRow("three fit") << 660 << 2;
        QTest::newRow("two fit") << 640 << 3;
        QTest::newRow("one fits") << 400 << 6;
    }

    void standsBelowEachOtherWhereItIsNarrow()
    {
        QFETCH(int, width);
        Bench bench;
        bench.grid.resize(width, 2000);
        bench.grid.show();
        bench.grid.layout()->activate();
        QSet<int> tops;
        for (const ui::Panel* panel : bench.grid.findChildren<ui::Panel*>()) {
            if (panel->isHidden())
                continue;
            QVERIFY(panel->width() >= panel->minimumSizeHint().width());
            QVERIFY2(panel->geometry().right() < width, qPrintable(QString("%1 in %2: %3 to %4")
                                                                       .arg(panel->key())
                                                                       .arg(bench.grid.width())
                                                                       .arg(panel->x())
                                                                       .arg(panel->geometry().right())));
            tops << panel->y();
        }
        QTEST(int(tops.size()), "rows");
    }

    void rowsThatScrollCanBeRead_data()
    {
        QTest::addColumn<int>("panels");
        QTest::addColumn<int>("visible");
        QTest::addColumn<int>("row");
        QTest::newRow("two rows have room") << 6 << 640 << 200;
        QTest::newRow("two rows just have room") << 6 << 512 << 200;
        QTest::newRow("two rows would be squashed") << 6 << 500 << 290;
        QTest::newRow("three rows in 800 pixels") << 9 << 660 << 290;
        QTest::newRow("three rows in 1080 pixels") << 9 << 950 << 200;
        QTest::newRow("all, in 1080 pixels") << 12 << 950 << 290;
        QTest::newRow("no row is higher than what is seen") << 12 << 240 << 240;
    }
    void rowsThatScrollCanBeRead()
    {
        QFETCH(int, panels);
        QFETCH(int, visible);
        QFETCH(int, row);
        Bench bench;
        for (std::size_t at = 5; at < core::allStrategies.size() && static_cast<int>(at) < panels - 1; ++at)
            bench.grid.setHidden(QString::fromStdString(core::toText(core::allStrategies[at])), false);
        bench.grid.resize(900, visible);
        bench.grid.setVisibleHeight(visible);
        const int rows = (panels + 2) / 3;
        QCOMPARE(bench.grid.minimumSizeHint().height(), rows * (row + 12) - 12);
    }

    void canvasAndBallotsStayWherePanelsScroll()
    {
        ui::DrawWorkspace draw;
        draw.setClassifier(support::tinyClassifier());
        for (const StrategyId strategy : core::allStrategies)
            draw.grid().setHidden(QString::fromStdString(core::toText(strategy)), false);
        draw.grid().setHidden("filters", false);
        draw.resize(1240, 680);
        draw.QWidget::show();
        QTRY_VERIFY(draw.grid().height() > 680);
        QVERIFY(draw.minimumSizeHint().height() <= 680);
        for (const ui::Panel* panel : draw.grid().findChildren<ui::Panel*>())
            QVERIFY2(panel->isHidden() || panel->height() >= 290, qPrintable(panel->key()));
        QVERIFY(draw.canvas().mapTo(&draw, QPoint(0, draw.canvas().height())).y() <= 680);
    }

    void fromAnEnlargedPanelToTheNextAndBack()
    {
        Bench bench;
        QVERIFY(QTest::qWaitForWindowActive(&bench.grid));
        const auto buttonWith = [&](const QString& words) {
            for (QToolButton* button : bench.grid.findChildren<QToolButton*>())
                if (button->isVisible() && button->text().contains(words))
                    return button;
            return static_cast<QToolButton*>(nullptr);
        };
        QVERIFY(!buttonWith("All panels"));
        bench.grid.enlarge("softmax");
        QVERIFY(buttonWith("All panels") && buttonWith("Pairwise") && buttonWith("Cost and accuracy"));
        QTest::mouseClick(buttonWith("Pairwise"), Qt::LeftButton);
        QVERIFY(bench.isShown(StrategyId::Pairwise) && !bench.isShown(StrategyId::Softmax));
        QTest::keyClick(&bench.card(StrategyId::Pairwise), Qt::Key_PageUp);
        QVERIFY(bench.isShown(StrategyId::Softmax) && !bench.isShown(StrategyId::Pairwise));
        QTest::keyClick(&bench.card(StrategyId::Softmax), Qt::Key_Left);
        QCOMPARE(bench.grid.panelLayout().enlarged, QStringLiteral("price"));  // round the end
        QTest::mouseClick(buttonWith("All panels"), Qt::LeftButton);
        QVERIFY(bench.isShown(StrategyId::Specialists) && !buttonWith("All panels"));
    }

    void everyPanelHasAKey()
    {
        Bench bench;
        QSet<QKeySequence> keys;
        for (const QShortcut* shortcut : bench.grid.findChildren<QShortcut*>())
            if (shortcut->whatsThis().startsWith("Enlarge"))
                keys << shortcut->key();
        QCOMPARE(static_cast<std::size_t>(keys.size()), core::allStrategies.size() + 4);
        QMenu menu;
        bench.grid.fillMenu(menu);
        for (std::size_t at = 0; at < core::allStrategies.size() + 4; ++at)
            QVERIFY2(menu.actions().at(static_cast<qsizetype>(at))->text().startsWith('&'),
                     qPrintable(menu.actions().at(static_cast<qsizetype>(at))->text()));
    }

    void aModelShowsWhatItBrings()
    {
        core::Classifier small = *support::tinyClassifier();
        QVERIFY(!core::isShownAtFirst(small, StrategyId::Cascade));  // there is enough to look at
        small.networkGroups.erase(StrategyId::MultiLabel);
        small.thresholds.clear();
        small.networkGroups.erase(StrategyId::Specialists);
        small.specialistScales.clear();
        small.heads.erase(StrategyId::Elimination);
        Bench bench;
        bench.grid.setClassifier(std::make_shared<const core::Classifier>(small));
        for (const StrategyId strategy :
             {StrategyId::Softmax, StrategyId::Pairwise, StrategyId::MultiTask, StrategyId::Cascade})
            QVERIFY2(bench.isShown(strategy), core::toText(strategy).c_str());
        QVERIFY(!bench.isShown(StrategyId::Ddag));
        QCOMPARE(bench.grid.strategies().size(), std::size_t{4});
        bench.grid.setHidden("cascade", true);
        QVERIFY(!bench.isShown(StrategyId::Cascade));
        bench.grid.setClassifier(support::tinyClassifier());
        QVERIFY(bench.isShown(StrategyId::Specialists) && !bench.isShown(StrategyId::MultiTask));
    }

    void aPictureWithoutInkIsToldFromAnEmptyCanvas()
    {
        ui::DrawWorkspace draw;
        draw.setClassifier(support::tinyClassifier());
        QImage plain(64, 64, QImage::Format_RGB32);
        plain.fill(Qt::white);
        QSignalSpy told(&draw, &ui::DrawWorkspace::recognized);
        draw.canvas().start({{}, plain}, "plain.png");
        QTRY_VERIFY(!told.isEmpty());
        QVERIFY(draw.shown().noInk && draw.shown().verdicts.empty());
        told.clear();
        draw.canvas().clear();
        QTRY_VERIFY(!told.isEmpty());
        QVERIFY(!draw.shown().noInk);
    }

    void panelsSpeak()
    {
        Bench bench;
        for (const ui::PanelCard* card : bench.grid.cards()) {
            QVERIFY(!card->accessibleName().isEmpty());
            if (core::strategy(card->strategy()).shownAtFirst)  // the others are not asked
                QVERIFY2(card->accessibleDescription().contains(" 4"), qPrintable(card->accessibleDescription()));
            QVERIFY(card->focusPolicy() & Qt::TabFocus);
        }
        bench.grid.set().setRecognition(
            {.classifier = bench.plain.classifier, .image = {}, .verdicts = {}, .otherWay = {}});
        QCOMPARE(bench.card(StrategyId::Pairwise).accessibleDescription(), QStringLiteral("Pairwise: nothing drawn."));
    }

    void theTrueClassIsKnownUntilTheCanvasChanges()
    {
        ui::DrawWorkspace draw;
        draw.setClassifier(support::tinyClassifier());
        draw.canvas().showImage(core::Image({1, 28, 28}), "image 3");
        draw.setTruth("4");
        QCOMPARE(draw.grid().cards().front()->truth(), std::optional(4));
        draw.setTruth("cat");  // no class of this model
        QCOMPARE(draw.grid().cards().front()->truth(), std::optional<int>());
        draw.setTruth("4");
        draw.canvas().clear();
        QCOMPARE(draw.grid().cards().front()->truth(), std::optional<int>());
    }

    void theGateIsHeldAgainstTheTruth()
    {
        Bench bench;
        bench.plain.verdicts.push_back(support::refusalOf(support::hesitating()));
        bench.show();
        const ui::PanelCard& card = bench.card(StrategyId::Cascade);
        QVERIFY(!card.accessibleDescription().contains("wrong"));
        bench.grid.set().setTruth(8);
        QVERIFY2(card.accessibleDescription().endsWith("The gate was wrong: an 8 is a digit."),
                 qPrintable(card.accessibleDescription()));
        bench.show();  // the same drawing again
        QVERIFY(card.accessibleDescription().contains("wrong"));
        bench.grid.set().setTruth(std::nullopt);
        QVERIFY(!card.accessibleDescription().contains("wrong"));
    }

    void inkIsMeasuredBesideWhatIsStated()
    {
        ui::DrawWorkspace draw;
        draw.setClassifier(support::tinyClassifier());
        draw.grid().setHidden("multi-task", false);
        draw.canvas().start({ui::exampleInk(), {}}, {});
        const ui::PanelCard& card = *draw.grid().cards().at(static_cast<std::size_t>(StrategyId::MultiTask));
        QTRY_VERIFY(card.verdict());
        QVERIFY2(card.accessibleDescription().contains("Measured: slant"), qPrintable(card.accessibleDescription()));
        draw.canvas().clear();
        QTRY_VERIFY(!card.verdict());
        QVERIFY(!card.accessibleDescription().contains("Measured"));
    }

    void aChoiceIsSignalled()
    {
        ui::DrawWorkspace draw;
        draw.setClassifier(support::tinyClassifier());
        draw.canvas().showImage(core::Image({1, 28, 28}), "image 3");
        QTRY_COMPARE(draw.shown().verdicts.size(), std::size_t{5});
        QSignalSpy told(&draw, &ui::DrawWorkspace::recognized);
        draw.findChild<ui::PairwiseCard*>()->setVotes(core::Votes::Hard);
        QCOMPARE(told.size(), 1);
    }

    void whatIsChosenReachesTheSheet()
    {
        ui::DrawWorkspace draw;
        draw.setClassifier(support::tinyClassifier());
        draw.canvas().start({ui::exampleInk(), {}}, {});
        QTRY_COMPARE(draw.sheet().verdicts.size(), std::size_t{5});
        const auto of = [&](StrategyId strategy) {
            return draw.sheet().verdicts.at(static_cast<std::size_t>(strategy));
        };
        draw.findChild<ui::MultiLabelCard*>()->setThreshold(0.99F);
        const core::Verdict labels = of(StrategyId::MultiLabel);
        QCOMPARE(std::get<core::MultiLabelTrace>(labels.trace).labels,
                 core::labelsAbove(labels.scores, std::vector<float>(10, 0.99F)));
        draw.findChild<ui::PairwiseCard*>()->setVotes(core::Votes::Hard);
        QCOMPARE(of(StrategyId::Pairwise).winner,
                 std::optional(std::get<core::PairwiseTrace>(of(StrategyId::Pairwise).trace).hardWinner));
        draw.findChild<ui::EliminationCard*>()->setDdag(true);
        QCOMPARE(std::get<core::EliminationTrace>(of(StrategyId::Elimination).trace).duels.size(), std::size_t{9});
    }
};

RUNOFF_WIDGET_TEST(PanelGridTest)
#include "panel_grid_test.moc"
