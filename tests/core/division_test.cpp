#include "core/base/error.h"
#include "core/data/division.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

using namespace core;

namespace {

/// Writers of one file, with so many images each.
struct FileOfWriters {
    std::string name;
    std::vector<std::string> writers;
    int images = 3;
};

Dataset writtenBy(const std::vector<FileOfWriters>& files)
{
    Dataset dataset{.name = "written", .imageShape = {1, 1, 1}, .pixels = {}, .labels = {}, .classNames = {"0", "1"}};
    for (const FileOfWriters& file : files) {
        std::int64_t segment = 0;
        for (const std::string& writer : file.writers) {
            const auto known = std::ranges::find(dataset.writerNames, writer);
            const auto index = static_cast<std::int32_t>(known - dataset.writerNames.begin());
            if (known == dataset.writerNames.end())
                dataset.writerNames.push_back(writer);
            for (int image = 0; image < file.images; ++image) {
                dataset.labels.push_back(static_cast<std::uint8_t>(image % 2));
                dataset.pixels.push_back(static_cast<std::uint8_t>(dataset.labels.size()));
                dataset.writers.push_back(index);
                dataset.strokes.push_back(std::make_shared<StrokeItem>(StrokeItem{{}, file.name, ++segment}));
            }
        }
    }
    return dataset;
}

std::vector<std::string> named(const std::string& start, int count)
{
    std::vector<std::string> names;
    for (int i = 1; i <= count; ++i)
        names.push_back(start + std::to_string(i));
    return names;
}

/// Data set without writers: 10 images of the first class and 3 of the second in each of two files.
Dataset withoutWriters()
{
    Dataset dataset = writtenBy({{"a.dat", {"-"}, 13}, {"b.dat", {"-"}, 13}});
    dataset.writers.clear();
    dataset.writerNames.clear();
    for (std::size_t i = 0; i < dataset.labels.size(); ++i)
        dataset.labels[i] = i % 13 < 10 ? 0 : 1;
    return dataset;
}

std::set<std::string> writersOf(const Dataset& dataset)
{
    std::set<std::string> names;
    for (const std::int32_t writer : dataset.writers)
        names.insert(writer < 0 ? "?" : dataset.writerNames[static_cast<std::size_t>(writer)]);
    return names;
}

std::set<std::string> itemsOf(const Dataset& dataset)
{
    std::set<std::string> items;
    for (const auto& item : dataset.strokes)
        items.insert(item->file + '#' + std::to_string(item->segment));
    return items;
}

QString listed(const std::set<std::string>& names)
{
    QStringList list;
    for (const std::string& name : names)
        list << QString::fromStdString(name);
    return list.join(' ');
}

}  // namespace

class DivisionTest : public QObject {
    Q_OBJECT

private slots:
    void keepsWritersTogether_data()
    {
        QTest::addColumn<int>("writers");
        QTest::addColumn<int>("test");
        for (const auto& [writers, test] :
             std::map<int, int>{{2, 1}, {3, 1}, {4, 1}, {7, 1}, {8, 2}, {30, 6}, {101, 20}})
            QTest::addRow("%d writers", writers) << writers << test;
    }
    void keepsWritersTogether()
    {
        QFETCH(int, writers);
        QFETCH(int, test);
        const TrainTest data = divide(writtenBy({{"a.dat", named("w", writers)}}), SplitBy::Writer);
        QVERIFY(data.splitBy == SplitBy::Writer);
        const auto forTraining = writersOf(data.train), forTesting = writersOf(data.test);
        QCOMPARE(forTesting.size(), static_cast<std::size_t>(test));
        QCOMPARE(forTraining.size() + forTesting.size(), static_cast<std::size_t>(writers));
        for (const std::string& writer : forTesting)
            QVERIFY(!forTraining.contains(writer));
        QCOMPARE(data.train.size() + data.test.size(), std::int64_t{3} * writers);
    }
    /// The choice is written down here, because it must never change: models state what they were trained on.
    void isTheSameEverywhere()
    {
        const Dataset dataset = writtenBy({{"a.dat", named("anna/", 10)}, {"b.dat", named("ben/", 5)}});
        QCOMPARE(listed(writersOf(divide(dataset, SplitBy::Writer).test)), QString("anna/2 anna/6 ben/3"));
        QCOMPARE(listed(itemsOf(divide(withoutWriters(), SplitBy::Item).test)),
                 QString("a.dat#1 a.dat#10 a.dat#5 b.dat#13 b.dat#5"));
    }
    void dividesEachFile()
    {
        const TrainTest data =
            divide(writtenBy({{"a.dat", named("a", 10)}, {"b.dat", named("b", 15)}, {"c.dat", {"c1", "c2"}}}),
                   SplitBy::Writer);
        std::map<char, int> counts;
        for (const std::string& writer : writersOf(data.test))
            ++counts[writer.front()];
        QCOMPARE(counts, (std::map<char, int>{{'a', 2}, {'b', 3}}));
    }
    void dividesAllFilesIfEachIsTooSmall()
    {
        std::vector<FileOfWriters> files;
        for (const std::string& writer : named("w", 20))
            files.push_back({writer + ".dat", {writer}});
        QCOMPARE(writersOf(divide(writtenBy(files), SplitBy::Writer).test).size(), std::size_t{4});
    }
    void aWriterInTwoFilesIsInOnePart()
    {
        const std::vector<std::string> both = named("w", 15);
        const TrainTest data = divide(writtenBy({{"a.dat", both}, {"b.dat", both}}), SplitBy::Writer);
        QCOMPARE(writersOf(data.test).size(), std::size_t{3});
        for (const std::string& writer : writersOf(data.test))
            QVERIFY(!writersOf(data.train).contains(writer));
    }
    void doesNotDependOnTheOrder_data()
    {
        QTest::addColumn<int>("by");
        QTest::newRow("writer") << static_cast<int>(SplitBy::Writer);
        QTest::newRow("item") << static_cast<int>(SplitBy::Item);
    }
    void doesNotDependOnTheOrder()
    {
        QFETCH(int, by);
        const Dataset dataset = writtenBy({{"a.dat", named("a", 10)}, {"b.dat", named("b", 9)}});
        std::vector<std::int64_t> reversed(dataset.labels.size());
        std::iota(reversed.rbegin(), reversed.rend(), 0);
        const TrainTest one = divide(dataset, static_cast<SplitBy>(by));
        const TrainTest other = divide(dataset.subset(reversed), static_cast<SplitBy>(by));
        QCOMPARE(one.test.pixels, other.test.pixels);
        QCOMPARE(one.train.pixels, other.train.pixels);
        QCOMPARE(itemsOf(one.test), itemsOf(other.test));
    }
    void dividesItemsOfEachClass()
    {
        const TrainTest data = divide(withoutWriters(), SplitBy::Item);
        QCOMPARE(std::ranges::count(data.test.labels, 0), 4);  // of 20
        QCOMPARE(std::ranges::count(data.test.labels, 1), 1);  // of 6
        Dataset few = withoutWriters().subset(std::vector<std::int64_t>{0, 1, 10});
        const TrainTest small = divide(few, SplitBy::Item);
        QCOMPARE(small.test.labels, std::vector<std::uint8_t>{0});
    }
    void aPackedFileIsDividedAlike()
    {
        Dataset packed = withoutWriters();
        for (auto& item : packed.strokes)
            item = std::make_shared<StrokeItem>(StrokeItem{{}, item->file + ".gz", item->segment});
        QCOMPARE(divide(packed, SplitBy::Item).test.pixels, divide(withoutWriters(), SplitBy::Item).test.pixels);
    }
    void isUsuallyByWriter()
    {
        QVERIFY(usualSplit(writtenBy({{"a.dat", {"a", "b"}}})) == SplitBy::Writer);
        QVERIFY(usualSplit(writtenBy({{"a.dat", {"a"}}})) == SplitBy::Item);
        QVERIFY(usualSplit(withoutWriters()) == SplitBy::Item);
        const ImageCounts counts = dividedCounts(writtenBy({{"a.dat", named("w", 10)}}));
        QCOMPARE(counts.train, 24);
        QCOMPARE(counts.test, 6);
        QCOMPARE(counts.writers, 10);
    }
    void unknownWritersAreForTraining()
    {
        Dataset dataset = writtenBy({{"a.dat", named("w", 5)}});
        dataset.writers[0] = dataset.writers[1] = -1;
        const TrainTest data = divide(dataset, SplitBy::Writer);
        QVERIFY(writersOf(data.train).contains("?"));
        QVERIFY(!writersOf(data.test).contains("?"));
    }
    void refuses_data()
    {
        QTest::addColumn<int>("writers");
        QTest::addColumn<QString>("says");
        QTest::newRow("none")
            << 0 << "written: expected images of at least two known writers to divide by writer, found none";
        QTest::newRow("one") << 1
                             << "written: expected images of at least two known writers to divide by writer, found one";
    }
    void refuses()
    {
        QFETCH(int, writers);
        QFETCH(QString, says);
        const Dataset dataset = writers == 0 ? withoutWriters() : writtenBy({{"a.dat", {"anna"}}});
        QCOMPARE(tests::errorOf<UsageError>([&] { divide(dataset, SplitBy::Writer); }), says);
        const TrainTest byItem = divide(dataset, SplitBy::Item);
        QCOMPARE(tests::errorOf<UsageError>([&] { dividedBy(byItem, SplitBy::Writer); }), says);
    }
    void dividesAgain()
    {
        const Dataset dataset = writtenBy({{"a.dat", named("a", 10)}, {"b.dat", named("b", 9)}});
        TrainTest byWriter = divide(dataset, SplitBy::Writer);
        byWriter.remarks = {"a remark"};
        const TrainTest byItem = dividedBy(byWriter, SplitBy::Item);
        QVERIFY(byItem.splitBy == SplitBy::Item);
        QCOMPARE(byItem.remarks, byWriter.remarks);
        QCOMPARE(byItem.test.pixels, divide(dataset, SplitBy::Item).test.pixels);
        QCOMPARE(byItem.test.writerNames, dataset.writerNames);
        QCOMPARE(dividedBy(byItem, SplitBy::Writer).test.pixels, byWriter.test.pixels);
        byWriter.splitBy.reset();
        QVERIFY(tests::isOneLineWith(tests::errorOf<UsageError>([&] { dividedBy(byWriter, SplitBy::Item); }),
                                     "written: the files decide which images are for testing"));
    }
    void isNamed()
    {
        for (const SplitBy by : {SplitBy::Writer, SplitBy::Item})
            QVERIFY(splitByNamed(toText(by)) == by);
        QVERIFY(tests::isOneLineWith(tests::errorOf<UsageError>([] { splitByNamed("person"); }),
                                     "expected writer or item, found \"person\""));
    }
};

RUNOFF_TEST(DivisionTest)
#include "division_test.moc"
