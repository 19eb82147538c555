#include "core/data/join.h"

#include "core/data/compose.h"
#include "core/data/hold_out.h"
#include "core/data/sample.h"
#include "core/training/sources.h"
#include "tests/support/errors.h"
#include "tests/support/stroke_bars.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

#include <map>
#include <set>

using namespace core;

/// Data sets that are joined for a training.
class JoinTest : public QObject {
    Q_OBJECT

private slots:
    void readsLists_data();
    void readsLists();
    void keepsAFolderWithCommas();
    void joins();
    void matchesClassesByName();
    void drawsStrokes_data();
    void drawsStrokes();
    void refuses_data();
    void refuses();
    void weighs_data();
    void weighs();
    void repeatsEquallyOften();
    void choosesOnlyBySeed();
    void selectsInEachPart();
    void composesFromAllSets();
    void holdsOut_data();
    void holdsOut();
};

namespace {

/// Pictures of bars with `perClass` training images of each class.
TrainTest pictures(const std::string& name, int perClass, int pixels = 28)
{
    TrainTest data = tests::tinyData({.side = pixels, .perClass = perClass});
    data.train.name = data.test.name = name;
    return data;
}

TrainTest named(TrainTest data, const std::vector<std::string>& classNames)
{
    data.train.classNames = data.test.classNames = classNames;
    return data;
}

std::vector<TrainTest> picturesAndStrokes()
{
    return {pictures("pictures", 20), tests::strokeBars("strokes", 10)};
}

std::map<std::size_t, std::int64_t> imagesPerPart(const Dataset& dataset, const std::vector<std::int64_t>& images)
{
    std::map<std::size_t, std::int64_t> counts;
    for (const std::int64_t image : images)
        ++counts[originOf(dataset, image)];
    return counts;
}

}  // namespace

void JoinTest::readsLists_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("one") << "mnist" << QStringList{"mnist"};
    QTest::newRow("two") << "mnist,./pens" << QStringList{"mnist", "./pens"};
    for (const char* bad : {"", ",", "mnist,", ",mnist", "mnist,,pens"})
        QTest::newRow(*bad ? bad : "nothing") << bad << QStringList();
}

void JoinTest::readsLists()
{
    QFETCH(QString, list);
    QFETCH(QStringList, names);
    QStringList found;
    const QString error = tests::errorOf<UsageError>([&] {
        for (const std::string& name : datasetNames(list.toStdString()))
            found << QString::fromStdString(name);
    });
    QCOMPARE(found, names);
    QVERIFY2(!names.isEmpty() || tests::isOneLineWith(error, "--dataset: expected names or folders"),
             qPrintable(error));
}

void JoinTest::keepsAFolderWithCommas()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath("a,b").toStdString();
    std::filesystem::create_directory(path);
    QCOMPARE(datasetNames(path), std::vector<std::string>{path});
}

void JoinTest::joins()
{
    const std::vector<TrainTest> sets = picturesAndStrokes();
    const TrainTest all = joinedSets(sets, {});
    QCOMPARE(all.train.name, std::string("pictures+strokes"));
    QCOMPARE(all.train.size(), sets[0].train.size() + sets[1].train.size());
    QCOMPARE(all.test.size(), sets[0].test.size() + sets[1].test.size());
    QVERIFY(!all.train.origins[0].splitBy && all.train.origins[1].splitBy == SplitBy::Writer);
    const Dataset first = imagesOf(all.train, 0), second = imagesOf(all.train, 1);
    QCOMPARE(first.name, std::string("pictures"));
    QVERIFY(first.pixels == sets[0].train.pixels && first.labels == sets[0].train.labels);
    QVERIFY(second.hasStrokes() && second.strokes == sets[1].train.strokes);
    QVERIFY(second.knowsWriters() && second.writerNames == sets[1].train.writerNames);
    QVERIFY(all.train.strokes.front() == nullptr && all.train.writers.front() == -1);
    QCOMPARE(joinedSets({sets[1]}, {}).train.origins.size(), std::size_t{0});
}

void JoinTest::matchesClassesByName()
{
    const TrainTest other = named(pictures("other", 4), {"2", "0", "1"});
    const TrainTest all = joinedSets({pictures("pictures", 4), other}, {});
    QCOMPARE(all.train.classNames, (std::vector<std::string>{"0", "1", "2"}));
    const Dataset part = imagesOf(all.train, 1);
    for (std::size_t i = 0; i < part.labels.size(); ++i)
        QCOMPARE(part.classNames[part.labels[i]], other.train.classNames[other.train.labels[i]]);
}

void JoinTest::drawsStrokes_data()
{
    QTest::addColumn<bool>("strokesFirst");
    QTest::addColumn<int>("asked");  // size of the asked rule; 0: none
    QTest::addColumn<int>("width");  // expected
    QTest::newRow("as the pictures") << false << 0 << 14;
    QTest::newRow("as the pictures behind them") << true << 0 << 14;
    QTest::newRow("as the model") << true << 14 << 14;
}

void JoinTest::drawsStrokes()
{
    QFETCH(bool, strokesFirst);
    QFETCH(int, asked);
    QFETCH(int, width);
    std::vector<TrainTest> sets{pictures("pictures", 4, 14), tests::strokeBars("strokes", 3)};
    if (strokesFirst)
        std::swap(sets[0], sets[1]);
    JoinOptions options;
    if (asked > 0)
        options.rule = Preprocessing{.height = asked, .width = asked, .box = 6};
    const TrainTest all = joinedSets(sets, options);
    QCOMPARE(all.train.imageShape, (Shape{1, width, width}));
    QCOMPARE(preprocessingFor(all.train), options.rule.value_or(preprocessingFor(sets[strokesFirst ? 1 : 0].train)));
    const Dataset strokes = imagesOf(all.train, strokesFirst ? 0 : 1);
    QVERIFY(strokes.image(0) == withRule(strokes, *all.train.rule).image(0));
    QVERIFY(normalize(strokes.strokes[0]->ink, *all.train.rule).has_value());
}

void JoinTest::refuses_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QList<double>>("weights");
    QTest::addColumn<QString>("says");
    QTest::newRow("other classes") << 0 << QList<double>{}
                                   << "other: expected the 3 classes (0, 1, 2) of pictures, found 3 classes (a, b, c)";
    QTest::newRow("fewer classes") << 1 << QList<double>{}
                                   << "other: expected the 3 classes (0, 1, 2) of pictures, found 2 classes (0, 1)";
    QTest::newRow("another size") << 2 << QList<double>{}
                                  << "other: expected images of (1, 28, 28) as in pictures, found (1, 14, 14)";
    QTest::newRow("twice") << 3 << QList<double>{} << "expected data sets with different names, found pictures twice";
    QTest::newRow("too few weights") << 4 << QList<double>{1}
                                     << "--mix: expected 2 numbers, one for each data set, found 1";
    QTest::newRow("weight 0") << 4 << QList<double>{1, 0} << "--mix: expected numbers above 0";
    QTest::newRow("negative weight") << 4 << QList<double>{-1, 1} << "found -1";
    QTest::newRow("no number") << 4 << QList<double>{qQNaN(), 1} << "found nan";
}

void JoinTest::refuses()
{
    QFETCH(int, kind);
    QFETCH(QList<double>, weights);
    QFETCH(QString, says);
    const TrainTest others[] = {named(pictures("other", 2), {"a", "b", "c"}), named(pictures("other", 2), {"0", "1"}),
                                pictures("other", 2, 14), pictures("pictures", 2), pictures("other", 2)};
    const QString error = tests::errorOf<UsageError>([&] {
        joinedSets({pictures("pictures", 2), others[kind]}, {.weights = {weights.begin(), weights.end()}});
    });
    QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
}

void JoinTest::weighs_data()
{
    QTest::addColumn<QList<double>>("weights");
    QTest::addColumn<int>("first");  // of 60 pictures; 48 of strokes
    QTest::newRow("every image once") << QList<double>{} << 60;
    QTest::newRow("as many of each") << QList<double>{1, 1} << 54;
    QTest::newRow("twice as many pictures") << QList<double>{2, 1} << 72;
    QTest::newRow("mostly strokes") << QList<double>{1, 8} << 12;
}

void JoinTest::weighs()
{
    QFETCH(QList<double>, weights);
    QFETCH(int, first);
    const TrainTest all = joinedSets(picturesAndStrokes(), {.weights = {weights.begin(), weights.end()}});
    QCOMPARE(all.train.size(), 108);
    Random random(3);
    const EpochImages images(all.train);
    const auto order = images.order(random);
    QCOMPARE(imagesPerPart(all.train, order)[0], first);
    QCOMPARE(std::ssize(order), 108);
    std::vector<std::int64_t> drawn;
    for (int i = 0; i < 10'800; ++i)
        drawn.push_back(images.one(random));
    QVERIFY(std::abs(static_cast<double>(imagesPerPart(all.train, drawn)[0]) - 100.0 * first) < 200.0);
    if (weights.isEmpty())
        QCOMPARE(std::set(order.begin(), order.end()).size(), std::size_t{108});
}

void JoinTest::repeatsEquallyOften()
{
    const TrainTest all = joinedSets(picturesAndStrokes(), {.weights = {1, 8}});
    Random random(1);
    std::map<std::int64_t, int> seen;
    for (const std::int64_t image : EpochImages(all.train).order(random))
        ++seen[image];
    for (const auto& [image, times] : seen)
        QCOMPARE(times, originOf(all.train, image) == 0 ? 1 : 2);
    QCOMPARE(seen.size(), std::size_t{12 + 48});
}

void JoinTest::choosesOnlyBySeed()
{
    const TrainTest all = joinedSets(picturesAndStrokes(), {.weights = {1, 8}});
    const auto labelsOf = [&all](std::uint64_t seed, int epoch) {
        std::vector<int> labels;
        std::vector<float> images(static_cast<std::size_t>(all.train.size()) * 28 * 28);
        const Augmentation augmentation = withStrokeChanges({});
        const BatchSource source = imagesOnly(all.train, {.augmentation = augmentation, .seed = seed},
                                              [&labels](std::span<const int> batch, std::span<const float>) {
                                                  labels.assign(batch.begin(), batch.end());
                                              });
        source.fill(epoch, 0, all.train.size(), images);
        return std::pair(labels, images);
    };
    QVERIFY(labelsOf(1, 1) == labelsOf(1, 1));
    QVERIFY(labelsOf(1, 1) != labelsOf(1, 2));
    QVERIFY(labelsOf(1, 1) != labelsOf(2, 1));
}

void JoinTest::selectsInEachPart()
{
    const std::vector<TrainTest> sets = picturesAndStrokes();
    const TrainTest all = joinedSets(sets, {});
    for (const Selection& selection :
         {Selection{.classes = {2, 0}, .stride = 3}, Selection{.fraction = 0.25, .seed = 4}, Selection{.stride = 7}}) {
        const Dataset whole = select(all.train, selection);
        for (std::size_t i = 0; i < sets.size(); ++i) {
            const Dataset alone = select(withRule(sets[i].train, *all.train.rule), selection);
            QVERIFY(imagesOf(whole, i).labels == alone.labels && imagesOf(whole, i).pixels == alone.pixels);
        }
    }
}

void JoinTest::composesFromAllSets()
{
    const TrainTest all = joinedSets(picturesAndStrokes(), {.weights = {1, 1'000}});
    const EpochImages images(all.train);
    CompositionOptions options{.twoShare = 1.0, .noneShare = 0.0};
    options.augmentation = withStrokeChanges({});
    options.images = &images;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        Random one(seed), other(seed);
        const Composition canvas = compose(all.train, *all.train.rule, options, one);
        QCOMPARE(canvas.labels.size(), std::size_t{2});
        QCOMPARE(canvas.image.shape(), all.train.imageShape);
        QCOMPARE(compose(all.train, *all.train.rule, options, other).image, canvas.image);
    }
    Dataset blank = all.train;  // pictures without ink show that the weights decide
    std::fill_n(blank.pixels.begin(), 60 * 28 * 28, std::uint8_t{0});
    int empty = 0;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        Random random(seed);
        const Composition canvas =
            compose(blank, *blank.rule, {.twoShare = 0.0, .noneShare = 0.0, .images = &images}, random);
        empty += std::ranges::all_of(canvas.image.values(), [](float value) { return value == 0.0F; });
    }
    QVERIFY(empty <= 2);
}

void JoinTest::holdsOut_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("writers");  // held out of the 8 who write training images
    QTest::newRow("a twentieth") << 0.05 << 1;
    QTest::newRow("a fourth") << 0.25 << 2;
    QTest::newRow("most") << 0.8 << 6;
}

void JoinTest::holdsOut()
{
    QFETCH(double, share);
    QFETCH(int, writers);
    const std::vector<TrainTest> sets = picturesAndStrokes();
    const TrainTest all = joinedSets(sets, {});
    const Split parts = holdOut(all.train, share, 9);
    QCOMPARE(parts.train.size() + parts.held.size(), all.train.size());
    QCOMPARE(writerCount(parts.held), writers);
    QCOMPARE(writerCount(parts.train), 8 - writers);  // no writer on both sides
    QVERIFY(imagesOf(parts.held, 0).pixels == split(sets[0].train, share, 9).held.pixels);
    const Dataset strokes = withRule(sets[1].train, *all.train.rule);
    QVERIFY(imagesOf(parts.held, 1).pixels == holdOut(strokes, share, 9).held.pixels);
    QVERIFY(holdsOutWriters(all.train, share, 9) && !holdsOutWriters(sets[0].train, share, 9));

    Dataset ofOneEach = sets[1].train;  // each writer writes one class: a held-out writer would take it away
    for (std::size_t i = 0; i < ofOneEach.writers.size(); ++i)
        ofOneEach.writers[i] = ofOneEach.labels[i];
    QVERIFY(!holdsOutWriters(ofOneEach, share, 9));
    QVERIFY(holdOut(ofOneEach, share, 9).held.labels == split(ofOneEach, share, 9).held.labels);
}

RUNOFF_TEST(JoinTest)
#include "join_test.moc"
