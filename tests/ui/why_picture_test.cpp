// Words and pictures of evidence and changes, as pure functions.
#include "tests/support/near.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/recorded_text.h"
#include "ui/picture/contrast.h"
#include "ui/strategies/why.h"
#include "ui/strategies/why_picture.h"

#include <QImage>
#include <QPainter>

using core::MarginKind;
using core::StrategyId;

namespace {

const QStringList digitWords{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};

core::Image twoColumns()
{
    core::Image image({1, 28, 28});
    for (std::size_t y = 4; y < 24; ++y)
        for (const std::size_t x : {std::size_t{6}, std::size_t{20}})
            image.values()[28 * y + x] = 1.0F;
    return image;
}

QColor pixelAt(const QImage& pixels, int x, int y)
{
    return pixels.pixelColor(16 * x + 8, 16 * y + 8);
}

core::CounterAnswer answerOf(const core::CounterChange& change)
{
    core::CounterAnswer answer{.before = {9}, .erased = {}, .added = {}};
    (change.change.added.empty() ? answer.erased : answer.added) = change;
    return answer;
}

core::CounterChange changeOf(std::size_t erased, std::size_t added, double share)
{
    core::CounterChange change{
        .change = {}, .share = share, .after = {4}, .flipped = {StrategyId::Softmax}, .kept = {}};
    change.change.erased.resize(erased, {0, 0.1, 0.2});
    change.change.added.resize(added, {.points = {{0.1, 0.1}, {0.2, 0.2}}});
    return change;
}

}  // namespace

class WhyPictureTest : public QObject {
    Q_OBJECT
private slots:
    void coloursByEvidence_data();
    void coloursByEvidence();
    void coloursAreReadable();
    void legendNamesBothSides();
    void ghosts_data();
    void ghosts();
    void marginWords_data();
    void marginWords();
    void changeWords_data();
    void changeWords();
    void shorterChangeIsShown();
};

void WhyPictureTest::coloursByEvidence_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void WhyPictureTest::coloursByEvidence()
{
    QFETCH(bool, dark);
    const ui::Style style = dark ? ui::Style::darkness() : ui::Style::light();
    const core::Image image = twoColumns();
    core::Tensor evidence({28, 28});
    for (std::size_t y = 4; y < 24; ++y) {
        evidence.values()[28 * y + 6] = 2.0F;
        evidence.values()[28 * y + 20] = y < 14 ? -2.0F : 0.0F;
        evidence.values()[28 * y + 12] = 2.0F;  // occlusion also gives values to empty pixels
    }
    const QImage pixels = ui::evidencePixels({image, evidence, {}, {}}, style);
    QCOMPARE(pixels.size(), QSize(28 * 16, 28 * 16));
    QCOMPARE(pixelAt(pixels, 6, 10), ui::evidenceColour(true));
    QCOMPARE(pixelAt(pixels, 20, 10), ui::evidenceColour(false));
    QCOMPARE(pixelAt(pixels, 12, 10), style.canvas);
    const QColor neutral = pixelAt(pixels, 20, 18);
    QVERIFY(neutral.saturation() < 40 && neutral.lightness() > style.canvas.lightness() + 40);
}

/// On the canvas of all styles, and apart from each other for people who do not see red and green.
void WhyPictureTest::coloursAreReadable()
{
    for (const ui::Style& style :
         {ui::Style::light(), ui::Style::darkness(), ui::Style::contrastLight(), ui::Style::contrastDark()})
        for (const bool speaksFor : {true, false})
            QVERIFY(ui::contrastRatio(ui::evidenceColour(speaksFor), style.canvas) >= 4.5);
    // Blue and yellow stay apart without red and green.
    QVERIFY(ui::evidenceColour(true).blue() - ui::evidenceColour(false).blue() > 120);
}

void WhyPictureTest::legendNamesBothSides()
{
    const core::Image image = twoColumns();
    const core::Tensor evidence({28, 28}, 1.0F);
    const auto texts = support::recordedTexts({300, 260}, [&](QPainter& painter) {
        ui::paintEvidence(painter, {0, 0, 300, 260}, {image, evidence, "for 4", "for 9"}, ui::Style::light());
    });
    QCOMPARE(texts.size(), std::size_t{2});
    QCOMPARE(texts[0].words, QString("for 9"));
    QCOMPARE(texts[1].words, QString("for 4"));
    QVERIFY(texts[0].place.right() < texts[1].place.left());
}

void WhyPictureTest::ghosts_data()
{
    QTest::addColumn<bool>("adds");
    QTest::newRow("erased") << false;
    QTest::newRow("added") << true;
}

/// The ghost has its colour; the rest of the ink keeps the colour of ink.
void WhyPictureTest::ghosts()
{
    QFETCH(bool, adds);
    const core::Ink ink{{{.points = {{0.2, 0.5}, {0.8, 0.5}}}}};
    core::InkChange change;
    if (adds)
        change.added = {{.points = {{0.5, 0.2}, {0.5, 0.4}}}};
    else
        change.erased = {{0, 0.3, 0.6}};
    QImage image(300, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const ui::Style style = ui::Style::light();
    ui::paintChange(painter, {0, 0, 300, 300}, ink, &change, style);
    painter.end();
    int ghost = 0, other = 0, written = 0;
    for (int y = 0; y < 300; ++y)
        for (int x = 0; x < 300; ++x) {
            const QColor colour = image.pixelColor(x, y);
            ghost += colour == ui::evidenceColour(adds) ? 1 : 0;
            other += colour == ui::evidenceColour(!adds) ? 1 : 0;
            written += colour == style.canvasInk ? 1 : 0;
        }
    QVERIFY(ghost > 50);
    QCOMPARE(other, 0);
    QVERIFY(written > 500);
}

void WhyPictureTest::marginWords_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("alone");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, MarginKind kind, bool alone, const char* words) {
        QTest::newRow(name) << static_cast<int>(kind) << alone << words;
    };
    row("logits", MarginKind::Logits, false, "logit of 4 minus logit of 9");
    row("duel", MarginKind::Duel, false, "the duel of 4 and 9");
    row("duels", MarginKind::Duels, true, "the sum of all duels of 4");
    row("round", MarginKind::Round, false, "4 against 9 in the round of 4, 7, 9");
    row("own", MarginKind::Own, true, "logit of 4");
    row("nodes", MarginKind::Nodes, false, "the nodes that separate 4 and 9, summed over all trees");
    row("bits", MarginKind::Bits, false, "the bits in which 4 and 9 differ");
    row("bits alone", MarginKind::Bits, true, "all bits of 4");
    row("gate", MarginKind::Gate, true, "the gate: the branch of 4 against another one");
}

void WhyPictureTest::marginWords()
{
    QFETCH(int, kind);
    QFETCH(bool, alone);
    QFETCH(QString, words);
    core::Margin margin{.question = {StrategyId::Softmax, 4, alone ? std::nullopt : std::optional(9)},
                        .kind = static_cast<MarginKind>(kind),
                        .terms = {},
                        .among = {4, 7, 9}};
    QCOMPARE(ui::WhyWords::margin(margin, digitWords), words);
    QCOMPARE(ui::WhyWords::speaksAgainst(margin.question, digitWords), QString(alone ? "against 4" : "for 9"));
}

void WhyPictureTest::changeWords_data()
{
    QTest::addColumn<int>("erased");
    QTest::addColumn<int>("added");
    QTest::addColumn<QString>("words");
    QTest::newRow("one part") << 1 << 0 << "Erase 8 % of the line: Softmax says 4 instead of 9.";
    QTest::newRow("two parts") << 2 << 0 << "Erase two parts, 8 % of the line: Softmax says 4 instead of 9.";
    QTest::newRow("stroke") << 0 << 1 << "Add a stroke of 8 % of the line: Softmax says 4 instead of 9.";
}

void WhyPictureTest::changeWords()
{
    QFETCH(int, erased);
    QFETCH(int, added);
    QFETCH(QString, words);
    core::CounterChange change = changeOf(static_cast<std::size_t>(erased), static_cast<std::size_t>(added), 0.084);
    const auto sentence = [&] {
        return ui::WhyWords::change(StrategyId::Softmax, answerOf(change), change, digitWords);
    };
    QCOMPARE(sentence(), words);
    change.kept = {StrategyId::Pairwise};
    QCOMPARE(sentence(), words + " All other answers stay.");
    change.flipped = {StrategyId::Softmax, StrategyId::Ecoc};
    QCOMPARE(sentence(), words + " Other answers that change: ECOC.");
    change.flipped.push_back(StrategyId::Coupling);
    QCOMPARE(sentence(), words + " Answers that stay: Pairwise.");
    change.kept.clear();
    QCOMPARE(sentence(), words + " All other answers change, too.");
    change.after.clear();
    QVERIFY(sentence().contains("says none instead of 9"));
}

void WhyPictureTest::shorterChangeIsShown()
{
    core::CounterAnswer answer{.before = {9}, .erased = changeOf(1, 0, 0.2), .added = changeOf(0, 1, 0.1)};
    QCOMPARE(ui::shownChange({}, answer)->share, 0.1);
    QCOMPARE(ui::shownChange({.adds = false}, answer)->share, 0.2);
    answer.added->share = 0.3;
    QCOMPARE(ui::shownChange({}, answer)->share, 0.2);
    answer.erased.reset();
    QCOMPARE(ui::shownChange({.adds = false}, answer)->share, 0.3);
    answer.added.reset();
    QVERIFY(!ui::shownChange({}, answer));
    answer.triedErased = 120;
    answer.triedAdded = 90;
    QCOMPARE(ui::WhyWords::noChange(answer),
             QString("No single part changes the answer. Tried: 120 erased parts, 90 added strokes."));
}

RUNOFF_GUI_TEST(WhyPictureTest)
#include "why_picture_test.moc"
