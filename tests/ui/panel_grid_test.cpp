// Which panels are shown, how large, and what is remembered of it.
#include "tests/support/ui/panel_bench.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/example_ink.h"
#include "ui/draw_workspace.h"
#include "ui/verdict/elimination_card.h"
#include "ui/verdict/multi_label_card.h"
#include "ui/verdict/pairwise_card.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using core::StrategyId;
using Bench = support::PanelBench;

class PanelGridTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName("runoff-test");
    }
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
        QTest::addColumn<QList<int>>("columns");
        QTest::newRow("none") << 0 << QList<int>{};
        QTest::newRow("one") << 1 << QList<int>{6};
        QTest::newRow("two") << 2 << QList<int>{3, 3};
        QTest::newRow("four") << 4 << QList<int>{3, 3, 3, 3};
        QTest::newRow("five") << 5 << QList<int>{2, 2, 2, 3, 3};
        QTest::newRow("six") << 6 << QList<int>{2, 2, 2, 2, 2, 2};
    }

    void places()
    {
        QFETCH(int, count);
        QList<int> columns;
        for (const ui::PanelPlace& place : ui::placePanels(count))
            columns << place.columns;
        QTEST(columns, "columns");
    }

    void panelsSpeak()
    {
        Bench bench;
        for (const ui::PanelCard* card : bench.grid.cards()) {
            QVERIFY(!card->accessibleName().isEmpty());
            QVERIFY2(card->accessibleDescription().contains(" 4"), qPrintable(card->accessibleDescription()));
            QVERIFY(card->focusPolicy() & Qt::TabFocus);
        }
        bench.grid.setRecognition({.classifier = bench.plain.classifier, .image = {}, .verdicts = {}, .otherWay = {}});
        QCOMPARE(bench.card(StrategyId::Pairwise).accessibleDescription(), QStringLiteral("Pairwise: nothing drawn."));
    }

    void whatIsChosenReachesTheSheet()
    {
        ui::DrawWorkspace draw;
        draw.setClassifier(support::tinyClassifier());
        draw.canvas().start({ui::exampleInk(), {}}, {});
        QTRY_COMPARE(draw.sheet().verdicts.size(), core::allStrategies.size());
        const auto of = [&](StrategyId strategy) { return draw.sheet().verdicts.at(static_cast<std::size_t>(strategy)); };
        draw.findChild<ui::MultiLabelCard*>()->setThreshold(0.99F);
        const core::Verdict labels = of(StrategyId::MultiLabel);
        QCOMPARE(std::get<core::MultiLabelTrace>(labels.trace).labels, core::labelsAbove(labels.scores, std::vector<float>(10, 0.99F)));
        draw.findChild<ui::PairwiseCard*>()->setVotes(core::Votes::Hard);
        QCOMPARE(of(StrategyId::Pairwise).winner, std::optional(std::get<core::PairwiseTrace>(of(StrategyId::Pairwise).trace).hardWinner));
        draw.findChild<ui::EliminationCard*>()->setDdag(true);
        QCOMPARE(std::get<core::EliminationTrace>(of(StrategyId::Elimination).trace).duels.size(), std::size_t{9});
    }
};

QTEST_MAIN(PanelGridTest)
#include "panel_grid_test.moc"
