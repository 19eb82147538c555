#include "core/experiment/folds.h"

#include "core/experiment/cell_data.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"
#include "tests/support/tiny_plan.h"

#include <algorithm>
#include <map>

using namespace core;

/// The folds of a repeated cross-validation.
class FoldsTest : public QObject {
    Q_OBJECT

    /// Images that can be told apart: the first pixel is the number.
    static TrainTest numbered(int train, int test)
    {
        TrainTest data = tests::tinyData({.perClass = 2});
        int number = 0;
        for (auto& [part, count] : {std::pair{&data.train, train}, std::pair{&data.test, test}}) {
            part->pixels.clear();
            part->labels.clear();
            part->imageShape = {1, 1, 1};
            for (int image = 0; image < count; ++image) {
                part->pixels.push_back(static_cast<std::uint8_t>(number));
                part->labels.push_back(static_cast<std::uint8_t>(number++ % 3));
            }
        }
        return data;
    }

private slots:
    void testsEachImageOnce_data()
    {
        QTest::addColumn<int>("folds");
        for (const int folds : {2, 5, 7})
            QTest::addRow("%d folds", folds) << folds;
    }
    void testsEachImageOnce()
    {
        QFETCH(int, folds);
        const TrainTest data = numbered(36, 9);
        std::map<int, int> tested;
        for (int round = 0; round < folds; ++round) {
            const TrainTest parts = foldOf(data, {.folds = folds, .round = round});
            QCOMPARE(parts.train.size() + parts.test.size(), std::int64_t{45});
            QVERIFY(std::abs(parts.test.size() - 45 / folds) <= 1);
            for (const std::uint8_t pixel : parts.test.pixels) {
                ++tested[pixel];
                QCOMPARE(std::ranges::count(parts.train.pixels, pixel), 0);
            }
            for (std::uint8_t label = 0; label < 3; ++label)  // 15 images of each class
                QVERIFY(std::abs(std::ranges::count(parts.test.labels, label) - 15 / folds) <= 1);
        }
        QCOMPARE(tested.size(), 45U);
        QVERIFY(std::ranges::all_of(tested, [](const auto& image) { return image.second == 1; }));
    }

    void dividesAnewInEachRepetition()
    {
        const TrainTest data = numbered(36, 9);
        const auto test = [&data](int round, std::uint64_t seed) {
            return foldOf(data, {.folds = 3, .round = round, .seed = seed}).test.pixels;
        };
        QCOMPARE(test(0, 1), test(0, 1));
        QVERIFY(test(0, 1) != test(3, 1));
        QVERIFY(test(0, 1) != test(0, 2));
    }

    void keepsWritersTogether()
    {
        TrainTest data = numbered(36, 9);
        data.train.writerNames = data.test.writerNames = {"a", "b", "c", "d"};
        for (int image = 0; image < 36; ++image)
            data.train.writers.push_back(image % 4);
        data.test.writers.assign(9, -1);  // not known
        for (int round = 0; round < 4; ++round) {
            const TrainTest parts = foldOf(data, {.folds = 4, .round = round});
            QCOMPARE(parts.test.size(), std::int64_t{9});
            QVERIFY(
                std::ranges::all_of(parts.test.writers, [&](int writer) { return writer == parts.test.writers[0]; }));
            QVERIFY(parts.test.writers[0] >= 0);
        }
    }

    void refuses()
    {
        const TrainTest data = numbered(8, 0);
        QVERIFY(tests::isOneLineWith(tests::errorOf<UsageError>([&] { foldOf(data, {.folds = 5}); }),
                                     "expected at least 5 images of class \"0\" for 5 folds, found 3"));
    }

    void theCellsOfAPlanAreFolds()
    {
        ExperimentPlan plan = tests::tinyPlan("fair");
        plan.folds = 3;
        plan.trials = 3;
        plan.fractions = {1.0};
        const TrainTest data = tests::tinyData({.perClass = 10});
        std::int64_t tested = 0;
        for (const CellKey& key : cellsOf(plan)) {
            const CellData cell = cellData(data, plan, key);
            QCOMPARE(cell.train.size() + cell.held.size() + cell.test.size(), data.train.size() + data.test.size());
            tested += cell.test.size();
        }
        QCOMPARE(tested, data.train.size() + data.test.size());
        QCOMPARE(parsePlan(toJsonText(plan), "plan").folds, 3);
        plan.folds = 0;
        QVERIFY(toJsonText(plan).find("folds") == std::string::npos);
        QCOMPARE(cellData(data, plan, cellsOf(plan)[0]).test.size(), data.test.size());
    }
};

RUNOFF_TEST(FoldsTest)
#include "folds_test.moc"
