// The pictures of verdicts are pure functions of verdict, place and style: what they paint and where.
#include "core/strategy/rules.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"
#include "tests/support/verdicts.h"
#include "ui/picture/bars.h"
#include "ui/picture/contrast.h"
#include "ui/picture/seen.h"
#include "ui/strategies/card.h"
#include "ui/strategies/elimination_picture.h"
#include "ui/strategies/matrix.h"
#include "ui/strategies/measured_ink.h"
#include "ui/strategies/price.h"
#include "ui/strategies/verdict_picture.h"
#include "ui/strategies/verdict_words.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

using core::StrategyId;

class PanelPictureTest : public QObject {
    Q_OBJECT

    const QStringList m_digits{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
    const QStringList m_things{"airplane", "automobile", "bird",  "cat",  "deer",
                               "dog",      "frog",       "horse", "ship", "truck"};
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

    /// Three pixels wide and upright, with room on all sides.
    static core::Image stroke()
    {
        core::Image image({1, 28, 28});
        for (std::size_t y = 4; y < 24; ++y)
            for (std::size_t x = 12; x < 15; ++x)
                image.values()[y * 28 + x] = 1.0F;
        return image;
    }

    static bool isNear(const QColor& one, const QColor& other)
    {
        return std::abs(one.red() - other.red()) + std::abs(one.green() - other.green())
                 + std::abs(one.blue() - other.blue())
             < 60;
    }

private slots:
    void rowsThatAreTooLowHaveNoLetters_data()
    {
        QTest::addColumn<bool>("things");
        QTest::addColumn<double>("height");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("written");
        QTest::newRow("things in a thumbnail") << true << 60.0 << 0.62 << false;
        QTest::newRow("digits in a thumbnail") << false << 60.0 << 0.62 << false;
        QTest::newRow("things in a larger one") << true << 112.0 << 0.8 << false;
        QTest::newRow("things in a panel") << true << 260.0 << 1.0 << true;
        QTest::newRow("digits in a panel") << false << 260.0 << 1.0 << true;
    }

    void rowsThatAreTooLowHaveNoLetters()
    {
        QFETCH(bool, things);
        QFETCH(double, height);
        QFETCH(double, scale);
        QFETCH(bool, written);
        const ui::MatrixPlace place =
            ui::placeMatrix({0.0, 0.0, 240.0, height}, things ? m_things : m_digits, m_style.scaled(scale));
        QCOMPARE(place.names > 0.0 && place.votes > 0.0, written);
        QVERIFY(!written || place.height >= 10.5);
        QVERIFY(written || place.cells.height() == height);  // the cells have all the room
    }

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

    void theDecidingDuelKeepsItsColour()
    {
        std::vector<float> sure(10, -8.0F);
        sure[4] = 8.0F;
        const core::Verdict verdict = support::verdictsOf(sure).at(1);
        const QStringList digits{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
        const ui::Style style;
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(style.card);
        QPainter painter(&image);
        ui::paintMatrix(painter, image.rect(), {verdict, digits}, style);
        painter.end();
        const auto [row, column] = ui::topPair(verdict);
        const ui::MatrixPlace place = ui::placeMatrix(image.rect(), digits, style);
        const auto corner = [&](int other) {
            return image.pixelColor((place.cell(row, other).topLeft() + QPointF(4.0, 4.0)).toPoint());
        };
        for (int other = 0; other < 10; ++other)
            if (other != row)
                QCOMPARE(corner(other), corner(column));  // all are as sure
    }

    void wordsThatWouldTouchAreDropped()
    {
        QCOMPARE(ui::rowsPerWord(20.0, 11.0), 1);
        QCOMPARE(ui::rowsPerWord(11.0, 11.0), 1);
        QCOMPARE(ui::rowsPerWord(7.0, 11.0), 2);
        QCOMPARE(ui::rowsPerWord(4.0, 11.0), 3);
        const auto rowsWithWords = [](int step, const std::vector<int>& strong) {
            QList<int> rows;
            for (int row = 0; row < 10; ++row)
                if (ui::hasWords(row, step, strong))
                    rows << row;
            return rows;
        };
        QCOMPARE(rowsWithWords(1, {4}).size(), 10);
        QCOMPARE(rowsWithWords(2, {4}), (QList<int>{0, 2, 4, 6, 8}));
        QCOMPARE(rowsWithWords(2, {5}), (QList<int>{0, 2, 5, 8}));  // it goes before its neighbours
        for (const double height : {60.0, 100.0, 140.0, 200.0}) {
            ui::Bars bars;
            bars.names = QStringList{QStringLiteral("0")};
            bars.values = std::vector<float>(10, 0.1F);
            const ui::BarsPlace place = ui::placeBars({0.0, 0.0, 250.0, height}, bars, ui::Style());
            QVERIFY(place.letters >= 11.0 && place.rowHeight * place.step >= place.letters);
        }
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
        QVERIFY(painted({.verdict = verdict, .names = m_digits})
                != painted({.verdict = verdict, .names = m_digits, .pair = std::pair(1, 2)}));
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
            const QRectF cell =
                ui::placeMatrix(QRectF(QPointF(), QSizeF(size)), m_digits, m_style).cell(7, 2).adjusted(4, 4, -4, -4);
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
        COMPARE_NEAR(place.shareAt(place.xOf(0.37)), 0.37, 1e-9);
        QCOMPARE(place.shareAt(-50), 0.0);
    }

    void theChosenThresholdIsNamed()
    {
        const core::Verdict verdict = by(StrategyId::MultiLabel);
        QCOMPARE(ui::barsOf({.verdict = verdict, .names = m_digits}, m_style).thresholdNote,
                 QStringLiteral("threshold 0.5"));
        QCOMPARE(ui::barsOf({.verdict = verdict, .names = m_digits, .row = 9}, m_style).thresholdNote,
                 QStringLiteral("threshold of 9: 0.50"));
    }

    void specialistsShowTheOtherScaleAsMarks()
    {
        const core::Verdict raw = by(StrategyId::Specialists);
        const core::Verdict calibrated =
            by(StrategyId::Specialists, {.specialists = core::SpecialistScores::Calibrated});
        const ui::Bars rawBars = ui::barsOf({.verdict = raw, .names = m_digits}, m_style);
        const ui::Bars calibratedBars = ui::barsOf({.verdict = calibrated, .names = m_digits}, m_style);
        QCOMPARE(rawBars.values, calibratedBars.marks);
        QCOMPARE(rawBars.marks, calibratedBars.values);
        QCOMPARE(calibratedBars.strong, std::vector{9});
    }

    void placesOnTheInk()
    {
        const core::Image image = stroke();
        QCOMPARE(ui::middleOf(image), QPointF(13.5, 14.0));
        QCOMPARE(ui::typicalPlace(image).x(), 13.5);
        QVERIFY(ui::typicalPlace(image).y() > 7.0 && ui::typicalPlace(image).y() < 21.0);  // not at an end
        QCOMPARE(ui::typicalPlace(core::Image({1, 28, 28})), QPointF(14.0, 14.0));
    }

    void theStatedLineIsDrawnThroughTheInk_data()
    {
        QTest::addColumn<double>("slant");
        for (const double slant : {-50.0, -20.0, 0.0, 20.0, 45.0, 80.0})
            QTest::addRow("%g degrees", slant) << slant;
    }

    void theStatedLineIsDrawnThroughTheInk()
    {
        QFETCH(double, slant);
        const core::Image image = stroke();
        QImage painted(300, 300, QImage::Format_RGB32);
        painted.fill(m_style.card);
        QPainter painter(&painted);
        const QRectF area(50, 50, 200, 200);
        ui::paintMeasuredInk(painter, area, {.image = image, .stated = {slant, 3.0}, .measured = {}, .colour = Qt::red},
                             m_style);
        painter.end();
        const QRectF place = ui::seenPlace(area, image, m_style);
        const QPointF middle = place.topLeft() + ui::middleOf(image) * place.width() / 28.0;
        const double angle = slant * std::acos(-1.0) / 180.0;
        for (const double along : {-70.0, 70.0}) {
            const QPointF point = middle + QPointF(std::sin(angle), -std::cos(angle)) * along;
            QVERIFY(isNear(
                painted.pixelColor(static_cast<int>(std::floor(point.x())), static_cast<int>(std::floor(point.y()))),
                Qt::red));
        }
        for (int at = 0; at < 300; ++at)  // nothing beside the picture: vector pictures cannot be clipped
            for (const QPoint edge : {QPoint(at, 48), QPoint(at, 252), QPoint(48, at), QPoint(252, at)})
                QCOMPARE(painted.pixelColor(edge), m_style.card);
    }

    void tasksAreSeenInThePicture()
    {
        const core::Verdict verdict = by(StrategyId::MultiTask);
        const core::Image seen = stroke(), empty({1, 28, 28}), colour({3, 32, 32});
        const QImage words = painted({.verdict = verdict, .names = m_digits});
        const QImage drawn = painted({.verdict = verdict, .names = m_digits, .seen = &seen});
        QVERIFY(words != drawn);
        QCOMPARE(painted({.verdict = verdict, .names = m_digits, .seen = &empty}), words);
        QCOMPARE(painted({.verdict = verdict, .names = m_digits, .seen = &colour}), words);
        const auto changed = [&](const auto& change) {
            core::Verdict other = verdict;
            change(other, std::get<core::MultiTaskTrace>(other.trace));
            return painted({.verdict = other, .names = m_digits, .seen = &seen}) != drawn;
        };
        QVERIFY(!changed([](core::Verdict&, core::MultiTaskTrace&) {}));
        QVERIFY(changed([](core::Verdict&, core::MultiTaskTrace& trace) { trace.attributes[1].probability = 0.4F; }));
        QVERIFY(changed([](core::Verdict&, core::MultiTaskTrace& trace) { trace.attributes[2].ofWinner = false; }));
        QVERIFY(changed([](core::Verdict&, core::MultiTaskTrace& trace) { trace.quantities[0].value = -9.0; }));
        QVERIFY(changed([](core::Verdict&, core::MultiTaskTrace& trace) { trace.quantities[1].value = 4.0; }));
        QVERIFY(changed([](core::Verdict& other, core::MultiTaskTrace&) { other.scores[4] = 0.1F; }));
        core::Verdict photo = verdict;
        std::get<core::MultiTaskTrace>(photo.trace).quantities.clear();  // of photographs nothing is measured
        QCOMPARE(painted({.verdict = photo, .names = m_things}),
                 painted({.verdict = photo, .names = m_things, .seen = &colour}));
    }

    void theGateIsSeenInThePicture()
    {
        const core::Verdict through = by(StrategyId::Cascade), refused = support::refusalOf(support::hesitating());
        const auto picture = [this](const core::Verdict& verdict, std::optional<int> truth = {}) {
            return painted({.verdict = verdict, .names = m_digits, .truth = truth});
        };
        QVERIFY(picture(through) != picture(refused));
        QVERIFY(picture(through) == picture(through, 4));
        QVERIFY(picture(through) != picture(support::cascadeOf({9, 0, 0, 0, 0, 0, 0, 0, 0, 0})));
        QVERIFY(picture(through)
                != picture(support::cascadeOf(support::hesitating(), {2.0F, 0.0F}, support::digitNames(10))));
        QVERIFY(picture(refused) != picture(refused, 4));  // the gate was wrong
        const QColor warning = ui::mixed(m_style.card, m_style.colour(StrategyId::Pairwise), 0.14);
        QCOMPARE(picture(refused, 4).pixelColor(295, 250), warning);
        QCOMPARE(picture(refused).pixelColor(295, 250), m_style.card);
    }

    void smallPicturesStayInside_data()
    {
        QTest::addColumn<core::Verdict>("verdict");
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(180, 90), QSize(180, 300), QSize(600, 120), QSize(30, 20)}) {
            QTest::addRow("tasks %d x %d", size.width(), size.height()) << by(StrategyId::MultiTask) << size;
            QTest::addRow("gate %d x %d", size.width(), size.height()) << by(StrategyId::Cascade) << size;
            QTest::addRow("refusal %d x %d", size.width(), size.height())
                << support::refusalOf(support::hesitating()) << size;
        }
    }

    void smallPicturesStayInside()
    {
        QFETCH(core::Verdict, verdict);
        QFETCH(QSize, size);
        constexpr int margin = 12;
        QImage image(size + QSize(2 * margin, 2 * margin), QImage::Format_RGB32);
        image.fill(m_style.card);
        const core::Image seen = stroke();
        QPainter painter(&image);
        ui::paintVerdict(painter, QRectF(QPointF(margin, margin), QSizeF(size)),
                         {.verdict = verdict, .names = m_digits, .truth = 3, .seen = &seen},
                         m_style.scaled(size.width() < 100 ? 0.3 : 1.0));
        painter.end();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (!QRect(QPoint(margin, margin), size).adjusted(-3, -3, 3, 3).contains(x, y))
                    QVERIFY2(image.pixelColor(x, y) == m_style.card,
                             qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
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
                core::Verdict verdict = by(strategy, {.ddag = other,
                                                      .specialists = other ? core::SpecialistScores::Calibrated
                                                                           : core::SpecialistScores::Raw});
                if (auto* trace = std::get_if<core::PairwiseTrace>(&verdict.trace); trace && other) {
                    trace->condorcet.reset();
                    trace->cycles = {{0, 1, 9}, {0, 1, 8}};
                    trace->hardWinner = trace->coupledWinner = trace->priceWinner = trace->ddagWinner = 1;
                }
                for (const QString& line : ui::factLines(ui::VerdictWords::facts(verdict, names), 295.0, style)) {
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
        card.facts = QString(30, QChar('a')) + QStringLiteral(" · ") + QString(30, QChar('b'));
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
        COMPARE_NEAR(ui::contrastRatio(Qt::white, Qt::black), 21.0, 0.01);
    }

    void shareOfAClass()
    {
        const core::StrategyRecord record{.accuracy = 0.5, .confusion = {{3, 1}, {0, 0}}, .images = 4};
        QCOMPARE(ui::shareOfClass(record, 0)->value(), 0.75);
        QVERIFY(!ui::shareOfClass(record, 1));
        QVERIFY(!ui::shareOfClass(record, 7));
    }
};

RUNOFF_WIDGET_TEST(PanelPictureTest)
#include "panel_picture_test.moc"
