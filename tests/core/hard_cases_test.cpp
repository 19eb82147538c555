// The images that a class guesses before it sees the answers.
#include "core/evaluation/hard_cases.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <set>

namespace {

/// Ten images; the strategies disagree on 2, 5 and 8, and the others have margins that rise with their number.
core::Answers tenImages()
{
    core::Answers answers{
        .strategies = {core::StrategyId::Softmax, core::StrategyId::Pairwise}, .images = 10, .rows = {}};
    for (std::uint8_t image = 0; image < 10; ++image) {
        const bool disagrees = image % 3 == 2;
        const float margin = static_cast<float>(image) / 10.0F;
        answers.rows.push_back({.said = 4, .labels = 1, .margin = 1.0F});
        answers.rows.push_back({.said = static_cast<std::uint8_t>(disagrees ? 9 : 4), .labels = 1, .margin = margin});
    }
    return answers;
}

std::set<std::int64_t> asSet(const std::vector<std::int64_t>& images)
{
    return {images.begin(), images.end()};
}

}  // namespace

class HardCasesTest : public QObject {
    Q_OBJECT

private slots:
    void disagreementComesFirst()
    {
        for (const std::uint64_t seed : {1U, 2U, 3U})
            QCOMPARE(asSet(core::hardCases(tenImages(), 3, seed)), (std::set<std::int64_t>{2, 5, 8}));
    }

    void theSmallestMarginsFollow()
    {
        const std::vector<std::int64_t> images = core::hardCases(tenImages(), 5, 1);
        QCOMPARE(images.at(3), std::int64_t{0});
        QCOMPARE(images.at(4), std::int64_t{1});
    }

    void theSeedDecidesTheOrder()
    {
        QCOMPARE(core::hardCases(tenImages(), 3, 7), core::hardCases(tenImages(), 3, 7));
        std::set<std::vector<std::int64_t>> orders;
        for (std::uint64_t seed = 0; seed < 20; ++seed)
            orders.insert(core::hardCases(tenImages(), 3, seed));
        QVERIFY(orders.size() > 1);
    }

    void hardestAreWrongMostOften()
    {
        core::Dataset dataset;
        dataset.labels.assign(10, 4);
        for (int label = 0; label < 10; ++label)
            dataset.classNames.push_back(std::to_string(label));
        core::Answers answers = tenImages();
        answers.rows[2 * 8].said = 9;  // both strategies are wrong on image 8
        QCOMPARE(core::hardestImages(answers, dataset, 4), (std::vector<std::int64_t>{8, 2, 5, 0}));
        QCOMPARE(core::hardestImages(answers, dataset, 99).size(), std::size_t{10});
    }

    void fewImages()
    {
        QCOMPARE(core::hardCases(tenImages(), 99, 1).size(), std::size_t{10});
        QVERIFY(core::hardCases(tenImages(), 0, 1).empty());
        QVERIFY(core::hardCases({}, 5, 1).empty());
    }
};

RUNOFF_TEST(HardCasesTest)
#include "hard_cases_test.moc"
