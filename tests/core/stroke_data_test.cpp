#include "core/base/error.h"
#include "core/base/file.h"
#include "core/data/catalogue.h"
#include "core/data/strokes.h"
#include "core/evaluation/answer_cache.h"
#include "core/evaluation/by_writer.h"
#include "core/image/drawing_file.h"
#include "core/strategy/cascade.h"
#include "core/training/cascade.h"
#include "tests/support/brightest_pixel.h"
#include "tests/support/errors.h"
#include "tests/support/full_set.h"
#include "tests/support/gzip.h"
#include "tests/support/processor_time.h"
#include "tests/support/test_main.h"
#include "tests/support/unipen.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <set>

using namespace core;

namespace {

Ink lineFrom(double x, double y, double toX, double toY)
{
    return {{{.points = {{x, y}, {toX, toY}}, .width = 0.06}}};
}

std::vector<std::uint8_t> bytesOf(const Image& image)
{
    std::vector<std::uint8_t> bytes;
    for (const float value : image.values())
        bytes.push_back(static_cast<std::uint8_t>(std::lround(value * 255.0F)));
    return bytes;
}

std::vector<std::uint8_t> bytesOf(const Dataset& dataset, std::int64_t index)
{
    const auto bytes = dataset.bytes(index);
    return {bytes.begin(), bytes.end()};
}

/// Two drawings, black and upright, black and flat.
Dataset twoDrawings()
{
    Dataset dataset{.name = "two", .imageShape = {}, .pixels = {}, .labels = {0, 1}, .classNames = {"0", "1"}};
    for (const Ink& ink : {lineFrom(0.5, 0.2, 0.5, 0.8), lineFrom(0.2, 0.5, 0.8, 0.5)})
        dataset.strokes.push_back(std::make_shared<StrokeItem>(StrokeItem{ink, "a", 0}));
    drawPictures(dataset, {});
    return dataset;
}

const Preprocessing wide{.height = 14, .width = 20, .box = 10, .centring = Preprocessing::Centring::Box};

}  // namespace

/// Data sets of strokes: how their folders are read and their pictures made.
class StrokeDataTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path root() const { return m_folder.path().toStdString(); }
    template <typename Content>
    void write(const std::string& name, const Content& content) const
    {
        std::filesystem::create_directories((root() / name).parent_path());
        writeFile(root() / name, content);
    }
    TrainTest open() const { return openDataset(root().string(), {}, coreFormats()); }
    QString problem() const
    {
        return tests::errorOf([this] { open(); });
    }

private slots:
    void cleanup()
    {
        std::filesystem::remove_all(root());
        std::filesystem::create_directory(root());
    }

    void readsUnipenFolders()
    {
        write("first.dat", tests::unipenBars({"a", "b", "c", "d", "e"}));
        write("second.UPN.gz", tests::gzipped(tests::unipenBars({"f", "g"})));
        write("README.md", std::string_view("about"));
        QCOMPARE(findStored(root(), coreFormats()).format->id, std::string("unipen"));
        const TrainTest data = open();
        QCOMPARE(data.train.size() + data.test.size(), 21);
        QCOMPARE(data.test.size(), 3);
        QCOMPARE(data.train.classNames, (std::vector<std::string>{"0", "1", "2"}));
        QCOMPARE(data.train.imageShape, (Shape{1, 28, 28}));
        QVERIFY(data.train.rule == Preprocessing() && data.splitBy == SplitBy::Writer && data.remarks.empty());
        QVERIFY(data.train.hasStrokes() && data.train.knowsWriters());
        QCOMPARE(data.train.strokes.back()->file, std::string("second.UPN.gz"));
        QCOMPARE(data.train.strokes.back()->segment, 6);
        QCOMPARE(data.train.writerNames[static_cast<std::size_t>(data.train.writers.back())], std::string("g"));
        const ImageCounts counts = findStored(root(), coreFormats()).format->count(root());
        QCOMPARE(counts.train, data.train.size());
        QCOMPARE(counts.test, data.test.size());
        QCOMPARE(counts.writers, 7);
        QVERIFY(counts.splitBy == SplitBy::Writer);
    }
    void aFileWithoutWritersIsByOne()
    {
        write("a.dat", tests::unipenBars({"anna", "ben"}));
        write("b.dat", tests::unipenBars({""}));
        const TrainTest data = open();
        QCOMPARE(data.train.writerNames, (std::vector<std::string>{"anna", "ben", "b.dat"}));
        std::filesystem::remove(root() / "a.dat");
        write("c.dat", tests::unipenBars({""}));
        QVERIFY(!open().train.knowsWriters());
        QVERIFY(open().splitBy == SplitBy::Item);
    }
    void includedFilesAreNotReadTwice()
    {
        write("a.dat", ".INCLUDE b.dat\n" + tests::unipenBars({}));
        write("b.dat", tests::unipenBars({"anna", "ben"}));
        const TrainTest data = open();
        QCOMPARE(data.train.size() + data.test.size(), 6);
        QCOMPARE(data.train.strokes.front()->file, std::string("a.dat"));
    }
    void otherFilesAreLeftOut()
    {
        write("a.dat", tests::unipenBars({"anna", "ben"}));
        write("b.dat", std::string_view("not this one"));
        QCOMPARE(open().remarks, std::vector<std::string>{"1 file was left out, not UNIPEN: b.dat"});
        QCOMPARE(open().test.size(), 3);
    }
    void refusesUnipenFolders_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("a mistake") << QByteArray(".COORD X\n") << "a.dat: line 1: expected X and Y once each";
        QTest::newRow("no segments") << QByteArray(".COORD X Y\n") << "expected UNIPEN files with labelled segments";
        QTest::newRow("one label") << QByteArray(".COORD X Y\n.PEN_DOWN\n1 1\n.SEGMENT D 0 ? \"7\"\n")
                                   << "expected 2 to 255 different labels, found 1";
    }
    void refusesUnipenFolders()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        write("a.dat", text.toStdString());
        QVERIFY2(tests::isOneLineWith(problem(), says), qPrintable(problem()));
    }
    void knowsPenDigitsByName()
    {
        write("pen-digits/a.dat", tests::unipenBars({"anna", "ben"}));
        const TrainTest data = openDataset("pen-digits", {root()}, coreFormats());
        QCOMPARE(data.train.name, std::string("pen-digits"));
        QCOMPARE(data.train.classNames.size(), std::size_t{10});
        const auto found = findDatasets({root()}, coreFormats());
        const auto entry = std::ranges::find(found, "pen-digits", &FoundDataset::name);
        QCOMPARE(entry->writerCount, 2);
        QCOMPARE(entry->trainCount, 3);
        write("pen-digits/b.dat", std::string_view(".COORD X Y\n.PEN_DOWN\n1 1\n.SEGMENT D 0 ? \"x\"\n"));
        const QString error = tests::errorOf([&] { openDataset("pen-digits", {root()}, coreFormats()); });
        QVERIFY2(tests::isOneLineWith(error, "b.dat: line 4: expected a label from \"0\" to \"9\", found \"x\""),
                 qPrintable(error));
    }

    void readsFoldersOfDrawings()
    {
        for (const char* name : {"10/a.runoff", "10/b.runoff", "2/a.runoff", "2/b.runoff", "2/c.runoff"})
            write(name, formatDrawing(lineFrom(0.2, 0.3, 0.7, name[0] == '2' ? 0.3 : 0.9)));
        write("2/empty.runoff", formatDrawing({}));
        write("2/notes.txt", std::string_view("about"));
        std::filesystem::create_directory(root() / "nothing");
        QCOMPARE(findStored(root(), coreFormats()).format->id, std::string("drawings"));
        const TrainTest data = open();
        QCOMPARE(data.train.classNames, (std::vector<std::string>{"2", "10"}));
        QCOMPARE(data.test.size(), 2);  // one of each class
        QCOMPARE(data.train.size(), 3);
        QVERIFY(data.splitBy == SplitBy::Item && !data.train.knowsWriters());
        QVERIFY(data.remarks.size() == 1 && data.remarks.front().ends_with("empty.runoff: the drawing is empty"));
        QVERIFY(data.train.strokes.front()->file.starts_with("10/"));
        QCOMPARE(findStored(root(), coreFormats()).format->count(root()).train, 3);
        write("2/bad.runoff", std::string_view("{}"));
        QVERIFY2(tests::isOneLineWith(problem(), "bad.runoff: expected \"format\""), qPrintable(problem()));
    }
    void aSingleFolderOfDrawingsIsNoDataset()
    {
        write("saved/a.runoff", formatDrawing(lineFrom(0.2, 0.3, 0.7, 0.3)));
        QVERIFY(findStored(root(), coreFormats()).format == nullptr);
    }

    /// A drawing that is saved, opened and normalized as the window and `compare` do gives the same picture.
    void picturesAreThoseOfTheCanvas()
    {
        write("a.dat", tests::unipenBars({"a", "b", "c"}));
        const TrainTest data = open();
        for (const Dataset* part : {&data.train, &data.test})
            for (std::int64_t i = 0; i < part->size(); ++i) {
                const Ink& ink = part->strokes[static_cast<std::size_t>(i)]->ink;
                for (const Preprocessing& rule : {Preprocessing(), wide}) {
                    const auto seen = normalize(parseDrawing(formatDrawing(ink), "saved"), rule);
                    QVERIFY(seen.has_value());
                    QCOMPARE(bytesOf(withRule(*part, rule), i), bytesOf(*seen));
                }
            }
    }
    void drawsByTheRuleOfTheModel()
    {
        const Dataset two = twoDrawings();
        QCOMPARE(two.imageShape, (Shape{1, 28, 28}));
        const Dataset other = withRule(two, wide);
        QCOMPARE(other.imageShape, (Shape{1, 14, 20}));
        QVERIFY(other.rule == wide && preprocessingFor(other) == wide);
        QCOMPARE(other.labels, two.labels);
        QCOMPARE(withRule(other, {}).pixels, two.pixels);
        const RuledImages same(two, {}), drawn(two, wide);
        QCOMPARE(&same.images(), &two);
        QCOMPARE(drawn.images().pixels, other.pixels);
        Dataset pictures = two;
        pictures.strokes.clear();
        QCOMPARE(withRule(pictures, wide).pixels, two.pixels);  // there is nothing to draw
    }
    void modelsSeeTheirOwnPictures()
    {
        const Dataset two = twoDrawings();
        Classifier classifier;
        classifier.name = "wide";
        classifier.classNames = two.classNames;
        classifier.preprocessing = wide;
        classifier.trunk.input = {1, 14, 20};
        QCOMPARE(FittedImages(classifier, two).images().pixels, withRule(two, wide).pixels);
        Dataset pictures = two;
        pictures.strokes.clear();
        QVERIFY(tests::isOneLineWith(tests::errorOf<UsageError>([&] { FittedImages(classifier, pictures); }),
                                     "expects images of (1, 14, 20)"));
    }
    void partsKeepStrokesAndWriters()
    {
        Dataset two = twoDrawings();
        two.writers = {1, 0};
        two.writerNames = {"anna", "ben"};
        const Dataset part = two.subset(std::vector<std::int64_t>{1});
        QCOMPARE(part.strokes.front(), two.strokes.back());
        QCOMPARE(part.writers, std::vector<std::int32_t>{0});
        QCOMPARE(part.writerNames, two.writerNames);
        two.classNames = {"0", "1"};
        const Dataset gate = gateImages(two, cascadePlan(two.classNames), 3);
        QVERIFY(gate.size() > two.size());
        QCOMPARE(gate.strokes.size(), gate.labels.size());
        QCOMPARE(gate.writers.size(), gate.labels.size());
        QCOMPARE(gate.writers.back(), -1);
        QVERIFY(!gate.hasStrokes());
    }
    void answersAreKeptByStrokesAndRule()
    {
        const Dataset two = twoDrawings();
        Dataset moved = two;
        moved.strokes[0] = std::make_shared<StrokeItem>(StrokeItem{lineFrom(0.4, 0.2, 0.4, 0.8), "a", 0});
        QVERIFY(checksumOf(moved) != checksumOf(two));
        QVERIFY(checksumOf(withRule(two, wide)) != checksumOf(two));
        Classifier classifier = tests::brightestPixel(), other = classifier;
        other.preprocessing.box = 19;
        QVERIFY(checksumOf(classifier) != checksumOf(other));
    }
    void scoresWriters()
    {
        Dataset images = twoDrawings().subset(std::vector<std::int64_t>{0, 1, 0, 1, 0, 1, 0});
        images.writerNames = {"w10", "w9", "nobody", "w1"};
        images.writers = {0, 0, 1, 1, 1, -1, 3};
        Evaluation evaluation{.images = images.size(), .strategies = {}, .rightOn = {}};
        evaluation.rightOn[StrategyId::Softmax] = {true, false, true, false, true, true, true};
        evaluation.rightOn[StrategyId::Pairwise] = {true, false, false, true, false, false, true};
        const std::vector<WriterScore> scores = byWriter(evaluation, images);
        QCOMPARE(scores.size(), std::size_t{3});
        QCOMPARE(scores[1].writer, std::string("w9"));
        QCOMPARE(scores[1].images, 3);
        QCOMPARE(scores[1].right.at(StrategyId::Softmax), 2);
        QCOMPARE(scores[1].right.at(StrategyId::Pairwise), 1);
        QCOMPARE(scores[1].meanAccuracy(), 0.5);
        const std::vector<WriterScore> hardest = hardestFirst(scores);
        QCOMPARE(hardest[0].writer, std::string("w9"));  // as hard as w10, with more images
        QCOMPARE(hardest[1].writer, std::string("w10"));
        QCOMPARE(hardest[2].writer, std::string("w1"));
        QCOMPARE(hardestFirst(scores, StrategyId::Pairwise)[0].writer, std::string("w9"));
        QCOMPARE(scores[1].accuracy(StrategyId::Pairwise), 1.0 / 3.0);
        QCOMPARE(images.writerNames[std::size_t(scores[1].index)], std::string("w9"));
    }
    void scoresWritersFromAnswers_data()
    {
        QTest::addColumn<StrategyId>("strategy");
        QTest::addColumn<int>("labels");
        QTest::addColumn<int>("right");
        QTest::newRow("answered") << StrategyId::Cascade << 1 << 1;
        QTest::newRow("rejected by the cascade") << StrategyId::Cascade << 0 << 0;
        QTest::newRow("no label above its threshold") << StrategyId::MultiLabel << 0 << 1;
    }
    void scoresWritersFromAnswers()
    {
        QFETCH(StrategyId, strategy);
        QFETCH(int, labels);
        QFETCH(int, right);
        Dataset images = twoDrawings();
        images.writerNames = {"anna"};
        images.writers = {0, 0};
        const Answers answers{.strategies = {strategy},
                              .images = 2,
                              .rows = {{.said = 0, .labels = std::uint8_t(labels)}, {.said = 0, .labels = 1}}};
        const std::vector<WriterScore> scores = byWriter(answers, images);
        QCOMPARE(scores.size(), std::size_t{1});
        QCOMPARE(scores[0].images, 2);
        QCOMPARE(scores[0].right.at(strategy), right);
    }

    void readsPenDigits()
    {
        const auto entry = tests::fullSet("pen-digits");
        if (!entry)
            QSKIP("needs pen-digits in RUNOFF_DATA_DIR");
        const tests::ProcessorTime time;
        const TrainTest data = openDataset("pen-digits", dataPlaces({}), coreFormats());
        qInfo("read and drawn in %.2f s", time.seconds());
        QVERIFY2(time.seconds() < 15.0, qPrintable(QString::number(time.seconds())));
        QCOMPARE(data.train.size() + data.test.size(), 15'860);
        QCOMPARE(data.train.size(), entry->trainCount);
        QCOMPARE(data.test.size(), entry->testCount);
        QCOMPARE(entry->writerCount, 605);
        std::set<std::int32_t> forTraining(data.train.writers.begin(), data.train.writers.end());
        std::set<std::int32_t> forTesting(data.test.writers.begin(), data.test.writers.end());
        QVERIFY(forTesting.size() >= 80);
        QVERIFY(std::ranges::none_of(forTesting, [&](std::int32_t writer) { return forTraining.contains(writer); }));
        QVERIFY(std::ranges::none_of(data.test.strokes, [](const auto& item) { return !normalize(item->ink, {}); }));
    }
};

RUNOFF_TEST(StrokeDataTest)
#include "stroke_data_test.moc"
