#include "core/training/augmentation.h"

#include "core/data/join.h"
#include "tests/support/errors.h"
#include "tests/support/stroke_bars.h"
#include "tests/support/test_main.h"

using namespace core;
using Kind = ChosenAugmentation::Kind;
using Reason = AugmentationReason;

class AugmentationTest : public QObject {
    Q_OBJECT

private slots:
    void readsRules_data();
    void readsRules();
    void refusesRules_data();
    void refusesRules();
    void chooses_data();
    void chooses();
    void changesDrawings_data();
    void changesDrawings();
    void centresDigitsThatTouchTheFrame();
};

namespace {

/// Squares with `rim` empty pixels around them.
Dataset squares(std::vector<std::string> names, int rim, std::int64_t channels = 1)
{
    Dataset dataset{
        .name = "own", .imageShape = {channels, 28, 28}, .pixels = {}, .labels = {}, .classNames = std::move(names)};
    for (std::size_t label = 0; label < dataset.classNames.size(); ++label) {
        dataset.labels.push_back(static_cast<std::uint8_t>(label));
        for (std::int64_t c = 0; c < channels; ++c)
            for (int y = 0; y < 28; ++y)
                for (int x = 0; x < 28; ++x)
                    dataset.pixels.push_back(x >= rim && x < 28 - rim && y >= rim && y < 28 - rim ? 200 : 0);
    }
    return dataset;
}

Dataset called(Dataset dataset, const char* name)
{
    dataset.name = name;
    return dataset;
}

Dataset readAsInk(Dataset dataset)
{
    dataset.rule = Preprocessing{};
    return dataset;
}

}  // namespace

void AugmentationTest::readsRules_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("text");
    QTest::newRow("of the manual") << "shift=2,rotate=10,flip"
                                   << "rotation 10 shift 2 flip";
    QTest::newRow("all") << "rotate=5.5,shift=1,scale=0.1,shear=0.2,stroke=0.3,coarse=0.4,flip"
                         << "rotation 5.5 shift 1 scale 0.1 shear 0.2 stroke 0.3 coarse 0.4 flip";
    QTest::newRow("one") << "flip"
                         << "flip";
    QTest::newRow("strokes") << "strokes"
                             << "pen 0.35 slant 0.25 turn 8 aspect 0.15 jitter 0.02 lifts 0.1";
    QTest::newRow("strokes but for some") << "pen=0,strokes,shift=1,lifts=0.5"
                                          << "shift 1 slant 0.25 turn 8 aspect 0.15 jitter 0.02 lifts 0.5";
    QTest::newRow("nothing of it") << "shift=0"
                                   << "nothing";
}

void AugmentationTest::readsRules()
{
    QFETCH(QString, rules);
    QTEST(QString::fromStdString(toText(parseAugmentation(rules.toStdString()))), "text");
}

void AugmentationTest::refusesRules_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << ""
                             << "found \"\"";
    QTest::newRow("unknown") << "blur=2"
                             << "found \"blur=2\"";
    QTest::newRow("no number") << "shift"
                               << "found \"shift\"";
    QTest::newRow("text") << "shift=two"
                          << "a number from 0 to 100";
    QTest::newRow("more behind the number") << "shift=2px"
                                            << "a number from 0 to 100";
    QTest::newRow("not a number") << "rotate=nan"
                                  << "a number from 0 to 180";
    QTest::newRow("negative") << "rotate=-1"
                              << "a number from 0 to 180";
    QTest::newRow("too much") << "scale=1"
                              << "a number from 0 to 0.9";
    QTest::newRow("value of strokes") << "strokes=1"
                                      << "found \"strokes=1\"";
    QTest::newRow("strokes twice") << "strokes,strokes"
                                   << "given twice";
    QTest::newRow("too much of a pen") << "pen=1"
                                       << "a number from 0 to 0.9";
    QTest::newRow("twice") << "flip,flip"
                           << "given twice";
    QTest::newRow("value of flip") << "flip=1"
                                   << "found \"flip=1\"";
    QTest::newRow("empty part") << "shift=1,,flip"
                                << "found \"\"";
    QTest::newRow("a kind among rules") << "digits,flip"
                                        << "found \"digits\"";
    QTest::newRow("another case") << "Auto"
                                  << "found \"Auto\"";
}

void AugmentationTest::refusesRules()
{
    QFETCH(QString, rules);
    QFETCH(QString, says);
    for (const QString& error : {tests::errorOf<UsageError>([&] { parseAugmentation(rules.toStdString()); }),
                                 tests::errorOf<UsageError>([&] { checkAugmentationWish(rules.toStdString()); }),
                                 tests::errorOf<UsageError>([&] {
                                     chooseAugmentation(rules.toStdString(), squares({"a", "b"}, 0));
                                 })})
        QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
}

void AugmentationTest::chooses_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<Dataset>("dataset");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("reason");
    QTest::addColumn<bool>("flips");
    const auto row = [](const char* name, const char* wish, Dataset dataset, Kind kind, Reason reason, bool flips) {
        QTest::newRow(name) << wish << std::move(dataset) << static_cast<int>(kind) << static_cast<int>(reason)
                            << flips;
    };
    const std::vector<std::string> digits{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}, things{"cup", "shoe"};
    row("none", "none", squares(things, 0), Kind::None, Reason::Asked, false);
    row("digits that touch the frame", "auto", squares(digits, 0), Kind::Digits, Reason::Numbers, false);
    row("some of them", "auto", squares({"2", "6"}, 0), Kind::Digits, Reason::Numbers, false);
    row("numbers beyond 9", "auto", squares({"0", "10", "11"}, 0), Kind::Digits, Reason::Numbers, false);
    row("digits in colour", "auto", squares(digits, 0, 3), Kind::Digits, Reason::Numbers, false);
    row("letters that touch the frame", "auto", squares({"b", "d", "Ж"}, 0), Kind::Digits, Reason::Letters, false);
    row("MNIST's words", "auto", called(squares(things, 4), "mnist"), Kind::Digits, Reason::KnownDigits, false);
    row("a folder of drawings", "auto", readAsInk(squares(things, 0)), Kind::Digits, Reason::KnownDigits, false);
    row("an empty rim", "auto", squares(things, 4), Kind::Digits, Reason::EmptyRim, false);
    row("garments", "auto", squares(things, 0), Kind::Objects, Reason::Grey, true);
    row("photos", "auto", squares(things, 0, 3), Kind::Objects, Reason::Colour, true);
    row("digits asked for", "digits", squares(things, 0), Kind::Digits, Reason::Asked, false);
    row("objects asked for", "objects", squares(things, 4), Kind::Objects, Reason::Asked, true);
    row("objects asked for, but digits", "objects", squares(digits, 0), Kind::Objects, Reason::Asked, false);
    row("rules", "shift=2,flip", squares(things, 0), Kind::Rules, Reason::Asked, true);
    row("rules that mirror digits", "shift=2,flip", squares(digits, 0), Kind::Rules, Reason::Asked, false);
}

void AugmentationTest::chooses()
{
    QFETCH(QString, wish);
    QFETCH(Dataset, dataset);
    QFETCH(bool, flips);
    const ChosenAugmentation chosen = chooseAugmentation(wish.toStdString(), dataset);
    QTEST(static_cast<int>(chosen.kind), "kind");
    QTEST(static_cast<int>(chosen.reason), "reason");
    QCOMPARE(chosen.rules && chosen.rules->flip, flips);
    QCOMPARE(chosen.rules.has_value(), chosen.kind != Kind::None);
    QCOMPARE(chosen.flipLeftOut,
             !flips && namedByNumbers(dataset.classNames) && (wish == "objects" || wish.contains("flip")));
    const QString text = QString::fromStdString(toText(chosen));
    QCOMPARE(text.contains("never mirrored"), chosen.rules.has_value() && !flips);
    QVERIFY(!text.contains('\n'));
}

void AugmentationTest::changesDrawings_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<bool>("drawings");
    QTest::addColumn<bool>("changes");
    QTest::newRow("auto") << "auto" << true << true;
    QTest::newRow("auto for pictures") << "auto" << false << false;
    QTest::newRow("digits") << "digits" << true << false;
    QTest::newRow("rules") << "shift=1" << true << false;
    QTest::newRow("rules with strokes") << "strokes" << true << true;
}

void AugmentationTest::changesDrawings()
{
    QFETCH(QString, wish);
    QFETCH(bool, drawings);
    const Dataset dataset = drawings ? tests::strokeBars("bars", 2).train : squares({"0", "1", "2"}, 4);
    QTEST(chooseAugmentation(wish.toStdString(), dataset).rules->changesStrokes(), "changes");
    if (!drawings)
        return;
    const Dataset joined = joinedSets({{.train = squares({"0", "1", "2"}, 4), .test = {}, .note = {}},
                                       {.train = dataset, .test = {}, .note = {}}},
                                      {})
                               .train;
    QTEST(chooseAugmentation(wish.toStdString(), joined).rules->changesStrokes(), "changes");
}

void AugmentationTest::centresDigitsThatTouchTheFrame()
{
    const Preprocessing touching = preprocessingFor(squares({"3", "5"}, 0)),
                        wide = preprocessingFor(squares({"3", "5"}, 1)),
                        usual = preprocessingFor(squares({"3", "5"}, 4));
    QCOMPARE(touching.centring, Preprocessing::Centring::Mass);
    QCOMPARE(touching.box, 28);
    QCOMPARE(wide.box, 26);
    QCOMPARE(usual.box, 20);
    QCOMPARE(preprocessingFor(squares({"cup", "shoe"}, 0)).centring, Preprocessing::Centring::Box);
    Dataset known = squares({"cup", "shoe"}, 0);
    known.rule = Preprocessing{.box = 17};
    QCOMPARE(preprocessingFor(known).box, 17);
    QCOMPARE(preprocessingFor(known.subset(std::vector<std::int64_t>{1})).box, 17);
}

RUNOFF_TEST(AugmentationTest)
#include "augmentation_test.moc"
