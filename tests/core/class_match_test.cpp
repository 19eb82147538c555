#include "core/data/class_match.h"
#include "tests/support/test_main.h"

using namespace core;
using Names = std::vector<std::string>;

class ClassMatchTest : public QObject {
    Q_OBJECT

private slots:
    void matches_data()
    {
        QTest::addColumn<Names>("model");
        QTest::addColumn<Names>("data");
        QTest::addColumn<int>("match");
        QTest::addColumn<std::vector<int>>("classes");
        const auto row = [](const char* name, Names model, Names data, ClassMatch match, std::vector<int> classes) {
            QTest::newRow(name) << std::move(model) << std::move(data) << static_cast<int>(match) << std::move(classes);
        };
        row("same", {"a", "b", "c"}, {"a", "b", "c"}, ClassMatch::Same, {0, 1, 2});
        row("another order", {"a", "b", "c"}, {"c", "a", "b"}, ClassMatch::Reordered, {2, 0, 1});
        row("other names", {"0", "1"}, {"eight", "five"}, ClassMatch::ByOrder, {0, 1});
        row("one other name", {"a", "b", "c"}, {"c", "b", "x"}, ClassMatch::ByOrder, {0, 1, 2});
        row("other case", {"A", "B"}, {"b", "a"}, ClassMatch::ByOrder, {0, 1});
        row("a name twice", {"a", "a", "b"}, {"a", "b", "a"}, ClassMatch::ByOrder, {0, 1, 2});
        row("a name twice, the same", {"a", "a", "b"}, {"a", "a", "b"}, ClassMatch::Same, {0, 1, 2});
    }
    void matches()
    {
        QFETCH(Names, model);
        QFETCH(Names, data);
        QFETCH(std::vector<int>, classes);
        QTEST(static_cast<int>(matchOf(model, data)), "match");
        QCOMPARE(modelClassesFor(model, data), classes);
    }

    void countsDiffer() { QCOMPARE(matchOf({"a", "b"}, {"a", "b", "c"}), ClassMatch::ByOrder); }

    void putsLabelsInOrder()
    {
        const Dataset dataset{.name = "d",
                              .imageShape = {1, 1, 1},
                              .pixels = {10, 20, 30},
                              .labels = {0, 1, 2},
                              .classNames = {"c", "a", "b"}};
        const Dataset ordered = inOrderOf(dataset, {"a", "b", "c"});
        QCOMPARE(ordered.labels, (std::vector<std::uint8_t>{2, 0, 1}));
        QCOMPARE(ordered.classNames, (Names{"a", "b", "c"}));
        QCOMPARE(ordered.pixels, dataset.pixels);
        QCOMPARE(inOrderOf(dataset, {"x", "a", "b"}).labels, dataset.labels);
        QCOMPARE(inOrderOf(dataset, {"a", "b"}).classNames, dataset.classNames);
    }
};

RUNOFF_TEST(ClassMatchTest)
#include "class_match_test.moc"
