#include "core/base/error.h"
#include "core/data/hold_out.h"
#include "core/data/sample.h"
#include "tests/support/test_main.h"

#include <cmath>

#include <algorithm>
#include <stdexcept>

using namespace core;

namespace {

/// Ten classes in turn; the pixel tells the index.
Dataset numbered(int count)
{
    Dataset dataset{.name = "numbered", .imageShape = {1, 1, 1}, .pixels = {}, .labels = {}, .classNames = {}};
    for (int i = 0; i < count; ++i) {
        dataset.pixels.push_back(static_cast<std::uint8_t>(i));
        dataset.labels.push_back(static_cast<std::uint8_t>(i % 10));
    }
    for (int i = 0; i < 10; ++i)
        dataset.classNames.push_back("class " + std::to_string(i));
    return dataset;
}

}  // namespace

class SampleTest : public QObject {
    Q_OBJECT
private slots:
    void classesStrideFraction()
    {
        const Dataset two = select(numbered(100), {.classes = {7, 2}});
        QCOMPARE(two.size(), 20);
        QCOMPARE(two.classNames, (std::vector<std::string>{"class 7", "class 2"}));
        QCOMPARE(two.labels[0], 1);  // index 2 comes first
        QCOMPARE(two.labels[1], 0);
        const Dataset every = select(numbered(100), {.classes = {0, 1, 2}, .stride = 3});
        QCOMPARE(every.pixels, (std::vector<std::uint8_t>{0, 10, 20, 30, 40, 50, 60, 70, 80, 90}));
    }
    void fractionIsStratifiedAndRoundsUp_data()
    {
        QTest::addColumn<double>("fraction");
        QTest::addColumn<int>("perClass");
        QTest::newRow("one percent") << 0.01 << 1;
        QTest::newRow("a tenth") << 0.1 << 2;
        QTest::newRow("a fifth, exact") << 0.2 << 4;
        QTest::newRow("half") << 0.5 << 10;
        QTest::newRow("all") << 1.0 << 20;
    }
    void fractionIsStratifiedAndRoundsUp()
    {
        QFETCH(double, fraction);
        QFETCH(int, perClass);
        const Dataset part = select(numbered(200), {.fraction = fraction, .seed = 3});
        for (int label = 0; label < 10; ++label)
            QCOMPARE(std::ranges::count(part.labels, label), perClass);
        QVERIFY(std::ranges::is_sorted(part.pixels));
        QCOMPARE(part.pixels, select(numbered(200), {.fraction = fraction, .seed = 3}).pixels);
        if (perClass == 10)
            QVERIFY(part.pixels != select(numbered(200), {.fraction = fraction, .seed = 4}).pixels);
    }
    void refuses_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < 10; ++kind)
            QTest::newRow(qPrintable(QString::number(kind))) << kind;
    }
    void refuses()
    {
        QFETCH(int, kind);
        const Selection wrong[] = {
            {.classes = {10}},    {.classes = {-1}},         {.classes = {1, 1}}, {.stride = 0},
            {.fraction = 0.0},    {.fraction = 1.1},         {.stride = 21},      {.classes = {1}, .stride = 3},
            {.fraction = 1e-300}, {.fraction = std::nan("")}};
        QVERIFY_THROWS_EXCEPTION(UsageError, select(numbered(20), wrong[kind]));
    }
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("expected");
        QTest::newRow("range") << "0-4" << QList<int>{0, 1, 2, 3, 4};
        QTest::newRow("list in its order") << "4, 0,2" << QList<int>{4, 0, 2};
        QTest::newRow("names") << "cat,Dog" << QList<int>{3, 4};
        QTest::newRow("a mixture") << "cat,0-1" << QList<int>{3, 0, 1};
        QTest::newRow("a name with a hyphen") << "t-shirt" << QList<int>{2};
        QTest::newRow("a range of names") << "t-shirt-dog" << QList<int>{2, 3, 4};
        QTest::newRow("unknown name") << "cow" << QList<int>{};
        QTest::newRow("outside") << "5" << QList<int>{};
        QTest::newRow("downwards") << "4-0" << QList<int>{};
        QTest::newRow("twice") << "1,0-2" << QList<int>{};
        QTest::newRow("nothing") << "" << QList<int>{};
        QTest::newRow("empty part") << "1,,2" << QList<int>{};
        QTest::newRow("negative") << "-1" << QList<int>{};
        QTest::newRow("huge") << "99999999999999999999" << QList<int>{};
    }
    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, expected);
        const std::vector<std::string> names{"plane", "car", "t-shirt", "cat", "dog"};
        if (expected.empty())
            QVERIFY_THROWS_EXCEPTION(UsageError, parseClasses(text.toStdString(), names));
        else
            QCOMPARE(parseClasses(text.toStdString(), names), std::vector<int>(expected.begin(), expected.end()));
    }
    void parsesOtherNames_data()
    {
        using Names = std::vector<std::string>;
        QTest::addColumn<QString>("text");
        QTest::addColumn<Names>("names");
        QTest::addColumn<QList<int>>("expected");
        const Names numbers{"0", "1", "2", "3", "4", "10", "11"}, cases{"A", "B", "a", "b"}, fromOne{"1", "2", "10"},
            sorted{"0", "1", "10", "11", "2", "3", "4"};
        QTest::newRow("a range of numbers") << "0-4" << numbers << QList<int>{0, 1, 2, 3, 4};
        QTest::newRow("a range of numbers sorted as texts") << "0-4" << sorted << QList<int>{0, 1, 4, 5, 6};
        QTest::newRow("a number is a name") << "10" << numbers << QList<int>{5};
        QTest::newRow("and no place") << "5" << numbers << QList<int>{};
        QTest::newRow("numbers from 1") << "1-10" << fromOne << QList<int>{0, 1, 2};
        QTest::newRow("numbers from 1, asked from 0") << "0-2" << fromOne << QList<int>{};
        QTest::newRow("small letters") << "a,b" << cases << QList<int>{2, 3};
        QTest::newRow("both cases") << "A,a" << cases << QList<int>{0, 2};
        QTest::newRow("a range of letters") << "a-b" << cases << QList<int>{2, 3};
        QTest::newRow("other case of one name") << "CAT" << Names{"cat", "dog"} << QList<int>{0};
        QTest::newRow("other case of two names") << "cAt" << Names{"cat", "CAT"} << QList<int>{};
    }
    void parsesOtherNames()
    {
        QFETCH(QString, text);
        QFETCH(std::vector<std::string>, names);
        QFETCH(QList<int>, expected);
        if (expected.empty())
            QVERIFY_THROWS_EXCEPTION(UsageError, parseClasses(text.toStdString(), names));
        else
            QCOMPARE(parseClasses(text.toStdString(), names), std::vector<int>(expected.begin(), expected.end()));
    }
    void splits()
    {
        const Split parts = split(numbered(200), 0.1, 5);
        QCOMPARE(parts.held.size(), 20);
        QCOMPARE(parts.train.size(), 180);
        std::vector<std::uint8_t> all = parts.train.pixels;
        all.insert(all.end(), parts.held.pixels.begin(), parts.held.pixels.end());
        std::ranges::sort(all);
        QCOMPARE(all, numbered(200).pixels);
        QCOMPARE(split(numbered(20), 0.01, 5).held.size(), 10);
        QCOMPARE(split(numbered(10), 0.5, 5).held.size(), 0);
        QVERIFY_THROWS_EXCEPTION(UsageError, split(numbered(20), 1.0, 5));
    }
    void indexOutside() { QVERIFY_THROWS_EXCEPTION(std::logic_error, numbered(3).image(3)); }
};

RUNOFF_TEST(SampleTest)
#include "sample_test.moc"
