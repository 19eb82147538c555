#include "tests/support/near.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/own_settings.h"
#include "tests/support/ui/panel_bench.h"
#include "ui/picture/bars.h"
#include "ui/strategies/matrix.h"
#include "ui/strategies/panel_words.h"
#include "ui/strategies/price.h"
#include "ui/strategies/verdict_words.h"
#include "ui/verdict/elimination_card.h"
#include "ui/verdict/multi_label_card.h"
#include "ui/verdict/pairwise_card.h"
#include "ui/verdict/specialists_card.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using core::StrategyId;
using Bench = support::PanelBench;

namespace {

std::vector<int> labelsOf(const ui::PanelCard& card)
{
    return std::get<core::MultiLabelTrace>(card.verdict()->trace).labels;
}

}  // namespace

class PanelsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static QPoint thresholdPoint(const ui::MultiLabelCard& card, int row, double share)
    {
        const ui::Style style = ui::Style::of(card.palette()).scaled(ui::cardScale(card.size()));
        const QStringList digits{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
        const ui::BarsPlace place =
            ui::placeBars(card.picturePlace(), ui::barsOf({.verdict = *card.verdict(), .names = digits}, style), style);
        return QPointF(place.xOf(share), place.track.top() + place.rowHeight * (row + 0.5)).toPoint();
    }

    static void drag(QWidget& widget, const QPoint& from, const QPoint& to)
    {
        QTest::mousePress(&widget, Qt::LeftButton, {}, from);
        QTest::mouseMove(&widget, (from + to) / 2);
        QTest::mouseMove(&widget, to);
        QTest::mouseRelease(&widget, Qt::LeftButton, {}, to);
    }

private slots:
    void timesAreMediansOfTheLastTwenty()
    {
        ui::AnswerTimes times;
        std::vector<core::Verdict> verdicts(1);
        for (const double microseconds : {9000.0, 1.0, 2.0, 3.0, 4.0}) {
            verdicts.front().microseconds = microseconds;
            times.add(verdicts);
        }
        times.putMedians(verdicts);
        QCOMPARE(verdicts.front().microseconds, 3.0);
        for (int answer = 0; answer < 20; ++answer) {
            verdicts.front().microseconds = 50.0;
            times.add(verdicts);
        }
        times.putMedians(verdicts);
        QCOMPARE(verdicts.front().microseconds, 50.0);
        std::vector<core::Verdict> others(1);
        others.front().strategy = core::StrategyId::Ecoc;
        others.front().microseconds = 7.0;
        times.putMedians(others);  // never timed: as it is
        QCOMPARE(others.front().microseconds, 7.0);
    }

    void confusionsGiveWayToStrategies_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<double>("height");
        QTest::addColumn<int>("left");
        QTest::newRow("five, a tall card") << 5 << 260.0 << 3;
        QTest::newRow("seven, a card of a third of 800 pixels") << 7 << 160.0 << 0;
        QTest::newRow("seven, a card of half of 800 pixels") << 7 << 200.0 << 2;
        QTest::newRow("eleven, no room at all") << 11 << 60.0 << 0;
    }

    void confusionsGiveWayToStrategies()
    {
        QFETCH(int, lines);
        QFETCH(double, height);
        QTEST(static_cast<int>(ui::confusionsBeside(static_cast<std::size_t>(lines), 3, height)), "left");
    }

    void initTestCase() { support::useOwnSettings(m_folder.path()); }
    void init() { QSettings().clear(); }

    void aThresholdForAllIsDragged()
    {
        Bench bench;
        auto& card = bench.card<ui::MultiLabelCard>();
        QCOMPARE(labelsOf(card), (std::vector{4, 9}));
        drag(card, thresholdPoint(card, 2, 0.5), thresholdPoint(card, 2, 0.97));
        QVERIFY(labelsOf(card).empty());
        QCOMPARE(ui::Words::answer(*card.verdict(), {}), QStringLiteral("none"));
        QVERIFY(ui::VerdictWords::facts(*card.verdict(), {}).startsWith("none"));
        QVERIFY(bench.grid.set().rules().thresholds.front() > 0.95F);
        card.reset();
        QCOMPARE(labelsOf(card), (std::vector{4, 9}));
        QVERIFY(bench.grid.set().rules().thresholds.empty());
    }

    void aThresholdPerClassIsDragged()
    {
        Bench bench;
        auto& card = bench.card<ui::MultiLabelCard>();
        card.setPerClass(true);
        drag(card, thresholdPoint(card, 9, 0.5), thresholdPoint(card, 9, 0.97));
        QCOMPARE(labelsOf(card), std::vector{4});
        QCOMPARE(card.thresholds().front(), 0.5F);
        QVERIFY(card.thresholds().back() > 0.95F);
    }

    void aPressBesideTheThresholdMovesNothing()
    {
        Bench bench;
        auto& card = bench.card<ui::MultiLabelCard>();
        drag(card, thresholdPoint(card, 2, 0.2), thresholdPoint(card, 2, 0.9));
        QCOMPARE(card.thresholds().front(), 0.5F);
    }

    void thresholdsByKeyboard()
    {
        Bench bench;
        auto& card = bench.card<ui::MultiLabelCard>();
        QTest::keyClick(&card, Qt::Key_Right);
        COMPARE_NEAR(card.thresholds().front(), 0.55F, 1e-4F);
        QTest::keyClick(&card, Qt::Key_Left, Qt::ShiftModifier);
        COMPARE_NEAR(card.thresholds().front(), 0.54F, 1e-4F);
        card.setPerClass(true);
        QTest::keyClick(&card, Qt::Key_Up);  // from the first to the last
        QTest::keyClick(&card, Qt::Key_Left);
        COMPARE_NEAR(card.thresholds().back(), 0.49F, 1e-4F);
        COMPARE_NEAR(card.thresholds().front(), 0.54F, 1e-4F);
        for (int press = 0; press < 40; ++press)
            QTest::keyClick(&card, Qt::Key_Left);
        QCOMPARE(card.thresholds().back(), 0.01F);
        QTest::keyClick(&card, Qt::Key_Home);
        QCOMPARE(card.thresholds(), std::vector<float>(10, 0.5F));
    }

    void aNewModelBringsItsOwnThresholds()
    {
        Bench bench;
        auto& card = bench.card<ui::MultiLabelCard>();
        card.setThreshold(0.9F);
        bench.grid.setClassifier(support::tinyClassifier(2));
        QCOMPARE(card.thresholds().front(), 0.5F);
        QVERIFY(bench.grid.set().rules().thresholds.empty());
    }

    void roundsByKeyboardAndRun()
    {
        Bench bench;
        auto& card = bench.card<ui::EliminationCard>();
        QCOMPARE(card.shownRound(), 9);
        QTest::keyClick(&card, Qt::Key_Left);
        QCOMPARE(card.shownRound(), 8);
        QTest::keyClick(&card, Qt::Key_Home);
        QCOMPARE(card.shownRound(), 1);
        QVERIFY(card.note().startsWith("6 is out"));
        QTest::keyClick(&card, Qt::Key_Right);
        QCOMPARE(card.shownRound(), 2);
        QTest::keyClick(&card, Qt::Key_End);
        QCOMPARE(card.shownRound(), 9);
        card.setSpeed(400);
        QTest::keyClick(&card, Qt::Key_Space);
        QVERIFY(card.isRunning());
        QCOMPARE(card.shownRound(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(card.shownRound(), 9, 10000);
        QVERIFY(!card.isRunning());
    }

    void aStepStopsTheRun()
    {
        Bench bench;
        auto& card = bench.card<ui::EliminationCard>();
        card.run();
        QTest::keyClick(&card, Qt::Key_Right);
        QVERIFY(!card.isRunning());
        QCOMPARE(card.shownRound(), 2);
    }

    void theDdagDecidesWhenChosen()
    {
        Bench bench;
        auto& card = bench.card<ui::EliminationCard>();
        QSignalSpy changes(&bench.grid.set(), &ui::PanelSet::rulesChanged);
        card.setDdag(true);
        QCOMPARE(changes.size(), 1);
        const auto& trace = std::get<core::EliminationTrace>(card.verdict()->trace);
        QCOMPARE(trace.duels.size(), std::size_t{9});
        QCOMPARE(card.verdict()->winner, std::optional(4));
        card.setRound(1);
        QVERIFY(card.note().startsWith("0 is out"));
        card.setDdag(false);
        QVERIFY(std::get<core::EliminationTrace>(card.verdict()->trace).duels.empty());
    }

    void thePairUnderThePointerIsSaid()
    {
        Bench bench;
        auto& card = bench.card<ui::PairwiseCard>();
        QCOMPARE(card.note(), QStringLiteral("4 beats 9: 0.52"));
        const ui::Style style = ui::Style::of(card.palette()).scaled(ui::cardScale(card.size()));
        const QStringList digits{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
        const ui::MatrixPlace place = ui::placeMatrix(card.picturePlace(), digits, style);
        QTest::mouseMove(&card, place.cell(9, 4).center().toPoint());
        QCOMPARE(card.note(), QStringLiteral("4 beats 9: 0.52"));
        QVERIFY(card.tipAt({20, 20}).contains("nine duels of 4"));
        QVERIFY(card.tipAt(place.cell(9, 4).center()).isEmpty());
        QTest::keyClick(&card, Qt::Key_Right);
        QCOMPARE(card.pair(), std::optional(std::pair(9, 5)));
        for (int press = 0; press < 4; ++press)
            QTest::keyClick(&card, Qt::Key_Right);  // over the diagonal, around the edge
        QCOMPARE(card.pair(), std::optional(std::pair(9, 0)));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&card, &leave);
        QVERIFY(!card.pair());
    }

    void votesAreChosen()
    {
        Bench bench;
        auto& card = bench.card<ui::PairwiseCard>();
        card.setVotes(core::Votes::Coupled);
        QCOMPARE(std::get<core::PairwiseTrace>(card.verdict()->trace).decides, core::Votes::Coupled);
        bench.show();  // the next drawing
        QCOMPARE(std::get<core::PairwiseTrace>(card.verdict()->trace).decides, core::Votes::Coupled);
    }

    void calibratedSpecialists()
    {
        Bench bench;
        auto& card = bench.card<ui::SpecialistsCard>();
        QCOMPARE(card.verdict()->winner, std::optional(4));
        card.setScores(core::SpecialistScores::Calibrated);
        QCOMPARE(card.verdict()->winner, std::optional(9));
        QVERIFY(card.tipAt(card.picturePlace().center()).contains("raw"));
    }

    void barsMoveInTimeAndNumbersAtOnce()
    {
        Bench bench;
        ui::PanelCard& card = bench.card(StrategyId::Softmax);
        if (ui::reducedMotion(card))
            QSKIP("this style does not animate");
        const std::vector<float> before = card.verdict()->scores;
        QTRY_COMPARE(card.barLengths(), before);
        bench.plain.verdicts = support::verdictsOf({9, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        bench.show();
        QVERIFY(card.verdict()->scores != before);
        QVERIFY(card.barLengths() != card.verdict()->scores);
        QTRY_COMPARE_WITH_TIMEOUT(card.barLengths(), card.verdict()->scores, 1000);
        bench.grid.set().setRecognition(
            {.classifier = bench.plain.classifier, .image = {}, .verdicts = {}, .otherWay = {}});
        QVERIFY(card.barLengths().empty());
    }

    void reducedMotionJumps()
    {
        QSettings().setValue("reducedMotion", true);
        Bench bench;
        ui::PanelCard& card = bench.card(StrategyId::Softmax);
        bench.plain.verdicts = support::verdictsOf({9, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        bench.show();
        QCOMPARE(card.barLengths(), card.verdict()->scores);
    }

    void controlsThatDoNotFitAreLeftOut()
    {
        Bench bench;
        auto& card = bench.card<ui::EliminationCard>();
        bench.grid.enlarge("elimination");
        QTRY_VERIFY(card.width() > 900);
        const auto visible = [&] {
            const auto all = card.findChildren<QWidget*>();
            return std::count_if(all.begin(), all.end(), [](const QWidget* each) { return each->isVisible(); });
        };
        const auto wide = visible();
        card.resize(206, 300);
        QVERIFY(visible() < wide);
        card.resize(900, 700);
        QCOMPARE(visible(), wide);
    }
};

RUNOFF_WIDGET_TEST(PanelsTest)
#include "panels_test.moc"
