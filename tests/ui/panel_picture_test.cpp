// The pictures of verdicts are pure functions of verdict, place and style: what they paint and where.
#include "core/strategy/rules.h"
#include "tests/support/verdicts.h"
#include "ui/picture/bars.h"
#include "ui/picture/card.h"
#include "ui/picture/contrast.h"
#include "ui/picture/elimination.h"
#include "ui/picture/matrix.h"
#include "ui/picture/price.h"
#include "ui/picture/verdict_picture.h"
#include "ui/words.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

using core::StrategyId;

class PanelPictureTest : public QObject {
    Q_OBJECT

    const QStringList m_digits{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
    const QStringList m_things{"airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"};
    const ui::Style m_style = ui::Style::light();
    const QRectF m_area{0, 0, 300, 260};

    static core::Verdict by(StrategyId strategy, const core::DecisionRules& rules = {})
    {
        std::vector<core::Verdict> verdicts = support::allVerdictsOf(support::hesitating());
        core::decideBy(rules, verdicts);
        return verdicts.at(static_cast<std::size_t>(strategy));
    }

    QImage painted(const ui::VerdictPicture& content, const QSize& size = {300, 260}) const
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(m_style.card);
        QPainter painter(&image);
        ui::paintVerdict(painter, QRectF(QPointF(), QSizeF(size)), content, m_style);
        return image;
    }

private slots:
    void pointsOfTheMatrix()
    {
        const ui::MatrixPlace place = ui::placeMatrix(m_area, m_digits, m_style);
        QCOMPARE(place.pairAt(place.cell(4, 9).center()).value(), std::pair(4, 9));
        QCOMPARE(place.pairAt(place.cell(0, 1).center()).value(), std::pair(0, 1));
        QVERIFY(!place.pairAt(place.cell(3, 3).center()));
        QVERIFY(!place.pairAt({1, 1}));
    }

    void wideNamesAreWrittenUpwardsAndWhole()
    {
        QVERIFY(!ui::placeMatrix(m_area, m_digits, m_style).upright);
        const ui::MatrixPlace place = ui::placeMatrix(m_area, m_things, m_style);
        QVERIFY(place.upright);
        for (const QString& name : m_things) {
            QVERIFY2(ui::textWidth(name, m_style.font(9.5)) <= place.head - 3.0, qPrintable(name));
            QVERIFY2(ui::textWidth(name, m_style.font(11.0 * 0.75)) <= place.names - 5.0, qPrintable(name));
        }
    }

    void matrixColours()
    {
        const core::Verdict verdict = by(StrategyId::Pairwise);
        const QImage image = painted({.verdict = verdict, .names = m_digits});
        const ui::MatrixPlace place = ui::placeMatrix(m_area, m_digits, m_style);
        const QColor wins = image.pixelColor(place.cell(4, 0).center().toPoint());
        const QColor loses = image.pixelColor(place.cell(0, 4).center().toPoint());
        QVERIFY(wins.red() > wins.blue());
        QVERIFY(loses.blue() > loses.red());
    }

    void headsThatKnowTheClassAreOutlined()
    {
        const core::Verdict verdict = by(StrategyId::Pairwise);
        const ui::MatrixPlace place = ui::placeMatrix(m_area, m_digits, m_style);
        const auto outlined = [&](const QImage& image, int row, int column) {
            const QRectF cell = place.cell(row, column);
            int darkest = 255;
            for (int y = static_cast<int>(cell.top()); y <= static_cast<int>(cell.top()) + 2; ++y)
                darkest = std::min(darkest, image.pixelColor(static_cast<int>(cell.center().x()), y).lightness());
            return darkest < 60;
        };
        const QImage winner = painted({.verdict = verdict, .names = m_digits});
        QVERIFY(outlined(winner, 4, 7));
        QVERIFY(outlined(winner, 7, 4));
        QVERIFY(!outlined(winner, 2, 7));
        const QImage truth = painted({.verdict = verdict, .names = m_digits, .truth = 2});
        QVERIFY(outlined(truth, 2, 7));
        QVERIFY(!outlined(truth, 4, 7));
    }

    void thePairPointedAtChangesThePicture()
    {
        const core::Verdict verdict = by(StrategyId::Pairwise);
        QVERIFY(painted({.verdict = verdict, .names = m_digits}) != painted({.verdict = verdict, .names = m_digits, .pair = std::pair(1, 2)}));
    }

    void roundsAreShownOneByOne()
    {
        const core::Verdict verdict = by(StrategyId::Elimination);
        const ui::EliminationPlace place = ui::placeElimination(m_area, m_digits, m_style);
        QCOMPARE(place.cellAt(place.cell(3, 2).center()).value(), std::pair(3, 2));
        const QPoint late = place.cell(4, 8).center().toPoint();
        QCOMPARE(painted({.verdict = verdict, .names = m_digits, .round = 3}).pixelColor(late), m_style.card);
        QVERIFY(painted({.verdict = verdict, .names = m_digits}).pixelColor(late) != m_style.card);
        QVERIFY(!place.cellAt({2, 2}));
    }

    void theDdagIsAPathOfDuels()
    {
        const core::Verdict verdict = by(StrategyId::Elimination, {.ddag = true});
        const auto steps = ui::eliminationSteps(std::get<core::EliminationTrace>(verdict.trace));
        QCOMPARE(steps.size(), std::size_t{9});
        QCOMPARE(steps.front().in.size(), std::size_t{10});
        QVERIFY(std::isnan(steps.front().score[5]));
        QCOMPARE(steps.back().in, (std::vector{4, 5}));
        for (std::size_t at = 1; at < steps.size(); ++at)
            QCOMPARE(steps[at].in.size(), steps[at - 1].in.size() - 1);
        const core::Verdict rounds = by(StrategyId::Elimination);
        QVERIFY(painted({.verdict = verdict, .names = m_digits}) != painted({.verdict = rounds, .names = m_digits}));
    }

    void largeCellsSayTheirNumber()
    {
        // Numbers in cells bring the colour that is readable on them; small cells have none.
        const core::Verdict verdict = by(StrategyId::Pairwise);
        const auto hasNumber = [&](const QSize& size) {
            const QImage image = painted({.verdict = verdict, .names = m_digits}, size);
            const QRectF cell = ui::placeMatrix(QRectF(QPointF(), QSizeF(size)), m_digits, m_style).cell(7, 2).adjusted(4, 4, -4, -4);
            const QColor ground = image.pixelColor(cell.topLeft().toPoint());
            for (int y = static_cast<int>(cell.top()); y < cell.bottom(); ++y)
                for (int x = static_cast<int>(cell.left()); x < cell.right(); ++x)
                    if (ui::contrastRatio(image.pixelColor(x, y), ground) > 3.0)
                        return true;
            return false;
        };
        QVERIFY(!hasNumber({300, 260}));
        QVERIFY(hasNumber({640, 480}));
    }

    void barsOnTheirWayKeepTheNewNumbers()
    {
        const core::Verdict verdict = by(StrategyId::Softmax);
        ui::VerdictPicture content{.verdict = verdict, .names = m_digits};
        content.lengths.assign(10, 0.9F);
        const ui::Bars bars = ui::barsOf(content, m_style);
        QCOMPARE(bars.values, verdict.scores);
        const ui::BarsPlace place = ui::placeBars(m_area, bars, m_style);
        const QPoint far(static_cast<int>(place.xOf(0.8)), static_cast<int>(place.rowHeight * 0.5));
        QVERIFY(painted(content).pixelColor(far) != painted({.verdict = verdict, .names = m_digits}).pixelColor(far));
    }

    void pointsOfTheBars()
    {
        const ui::Bars bars = ui::barsOf({.verdict = by(StrategyId::MultiLabel), .names = m_digits}, m_style);
        const ui::BarsPlace place = ui::placeBars(m_area, bars, m_style);
        QCOMPARE(place.rowAt({150, place.rowHeight * 4.5}).value(), 4);
        QVERIFY(!place.rowAt({150, place.track.bottom() + 3.0}));
        QVERIFY(std::abs(place.shareAt(place.xOf(0.37)) - 0.37) < 1e-9);
        QCOMPARE(place.shareAt(-50), 0.0);
    }

    void theChosenThresholdIsNamed()
    {
        const core::Verdict verdict = by(StrategyId::MultiLabel);
        QCOMPARE(ui::barsOf({.verdict = verdict, .names = m_digits}, m_style).thresholdNote, QStringLiteral("threshold 0.5"));
        QCOMPARE(ui::barsOf({.verdict = verdict, .names = m_digits, .row = 9}, m_style).thresholdNote, QStringLiteral("threshold of 9: 0.50"));
    }

    void specialistsShowTheOtherScaleAsMarks()
    {
        const core::Verdict raw = by(StrategyId::Specialists);
        const core::Verdict calibrated = by(StrategyId::Specialists, {.calibrated = true});
        const ui::Bars rawBars = ui::barsOf({.verdict = raw, .names = m_digits}, m_style);
        const ui::Bars calibratedBars = ui::barsOf({.verdict = calibrated, .names = m_digits}, m_style);
        QCOMPARE(rawBars.values, calibratedBars.marks);
        QCOMPARE(rawBars.marks, calibratedBars.values);
        QCOMPARE(calibratedBars.strong, std::vector{9});
    }

    void factsAreNeverCut_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("digits") << m_digits;
        QTest::newRow("CIFAR") << m_things;
    }

    void factsAreNeverCut()
    {
        QFETCH(QStringList, names);
        const ui::Style style = m_style.scaled(0.886);  // of a card in a window of 1280 x 800
        for (const StrategyId strategy : core::allStrategies)
            for (const bool other : {false, true}) {
                core::Verdict verdict = by(strategy, {.ddag = other, .calibrated = other});
                if (auto* trace = std::get_if<core::PairwiseTrace>(&verdict.trace); trace && other) {
                    trace->condorcet.reset();
                    trace->cycles = {{0, 1, 9}, {0, 1, 8}};
                    trace->hardWinner = trace->coupledWinner = trace->ddagWinner = 1;
                }
                for (const QString& line : ui::factLines(ui::Words::facts(verdict, names), 295.0, style)) {
                    QFont least = style.font(11.0);
                    least.setPixelSize(static_cast<int>(std::ceil(11.0 * 0.75 * style.scale)));  // as paintText shrinks
                    QVERIFY2(ui::textWidth(line, least) <= 295.0 - 28.0 * style.scale, qPrintable(line));
                }
            }
    }

    void linesOfFactsTakeTheirRoomFromThePicture()
    {
        ui::Card card{.title = "a", .subtitle = "b", .answer = {}, .facts = "one", .colour = {}};
        const double one = ui::pictureArea({0, 0, 300, 300}, card, m_style).height();
        card.facts = QString(40, QChar('a')) + QStringLiteral(" · ") + QString(40, QChar('b'));
        const double two = ui::pictureArea({0, 0, 300, 300}, card, m_style).height();
        QVERIFY(two < one);
        card.facts.clear();
        card.factLines = 2;
        QCOMPARE(ui::pictureArea({0, 0, 300, 300}, card, m_style).height(), two);
    }

    void readableInk()
    {
        QCOMPARE(ui::readableOn(Qt::white, m_style), m_style.ink);
        QCOMPARE(ui::readableOn(Qt::black, m_style), m_style.card);
        QVERIFY(std::abs(ui::contrastRatio(Qt::white, Qt::black) - 21.0) < 0.01);
    }

    void shareOfAClass()
    {
        const core::StrategyRecord record{.accuracy = 0.5, .confusion = {{3, 1}, {0, 0}}, .images = 4};
        QCOMPARE(ui::shareOfClass(record, 0)->value(), 0.75);
        QVERIFY(!ui::shareOfClass(record, 1));
        QVERIFY(!ui::shareOfClass(record, 7));
    }
};

QTEST_MAIN(PanelPictureTest)
#include "panel_picture_test.moc"
