#include "ui/dataset/image_filter.h"

#include "tests/support/answers.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"

using core::StrategyId;
using Order = ui::ImageFilter::Order;
using Outcome = ui::ImageFilter::Outcome;
using Numbers = std::vector<int>;

Q_DECLARE_METATYPE(ui::ImageFilter)

/// Fifteen images of classes 0, 1, 2, 0, 1, 2 ...
class ImageFilterTest : public QObject {
    Q_OBJECT

    const core::Dataset m_data = tests::tinyDataset({.perClass = 5});
    const std::shared_ptr<const core::Answers> m_answers = tests::madeUpAnswers(m_data);

private slots:
    void passes_data()
    {
        QTest::addColumn<ui::ImageFilter>("filter");
        QTest::addColumn<Numbers>("images");
        const auto row = [](const char* name, const ui::ImageFilter& filter, const Numbers& images) {
            QTest::newRow(name) << filter << images;
        };
        row("all", {}, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14});
        row("a class", {.truth = 1}, {1, 4, 7, 10, 13});
        row("wrong by softmax", {.outcome = Outcome::Wrong}, {0, 5, 10});
        row("wrong by pairwise", {.strategy = StrategyId::Pairwise, .outcome = Outcome::Wrong}, {0, 7, 14});
        row("right and of a class", {.truth = 0, .outcome = Outcome::Right}, {3, 6, 9, 12});
        row("in dispute", {.outcome = Outcome::Disagree}, {5, 7, 10, 14});
        row("a cell of the matrix", {.truth = 1, .said = 2}, {10});
        row("said by one of two only", {.said = 1, .against = StrategyId::Pairwise}, {7, 10});
        row("a range of margins", {.lowestMargin = 0.5, .highestMargin = 0.7}, {7, 8, 9});
        row("both ends of margins", {.lowestMargin = 1.0}, {14});
        row("an empty range of margins", {.lowestMargin = 0.9, .highestMargin = 0.1}, {});
        row("right by softmax and wrong by pairwise", {.outcome = Outcome::Right, .unlike = StrategyId::Pairwise},
            {7, 14});
        row("wrong by softmax and right by pairwise", {.outcome = Outcome::Wrong, .unlike = StrategyId::Pairwise},
            {5, 10});
        row("the other strategy without a result", {.truth = 1, .unlike = StrategyId::Pairwise}, {1, 4, 7, 10, 13});
        row("another strategy without answers", {.outcome = Outcome::Wrong, .unlike = StrategyId::Ddag}, {0, 5, 10});
        row("downwards", {.truth = 1, .descending = true}, {13, 10, 7, 4, 1});
        row("by class", {.outcome = Outcome::Wrong, .order = Order::Class}, {0, 10, 5});
        // Image 0 is wrong twice, then come those that are wrong once.
        row("by difficulty", {.outcome = Outcome::Wrong, .order = Order::Difficulty}, {0, 5, 10});
        row("by margin", {.truth = 2, .strategy = StrategyId::Pairwise, .order = Order::Margin}, {14, 11, 8, 5, 2});
        row("a strategy without answers",
            {.strategy = StrategyId::Specialists, .outcome = Outcome::Wrong, .order = Order::Margin},
            {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14});
    }

    void passes()
    {
        QFETCH(ui::ImageFilter, filter);
        QFETCH(Numbers, images);
        QCOMPARE(ui::passing(filter, m_data, m_answers.get()), images);
    }

    void countsRejectedImagesAsWrong()
    {
        core::Answers answers{.strategies = {StrategyId::Cascade}, .images = m_data.size(), .rows = {}};
        for (std::int64_t image = 0; image < m_data.size(); ++image)
            answers.rows.push_back({.said = m_data.labels[static_cast<std::size_t>(image)],
                                    .labels = static_cast<std::uint8_t>(image == 3 ? 0 : 1)});
        QCOMPARE(ui::passing({.strategy = StrategyId::Cascade, .outcome = Outcome::Wrong}, m_data, &answers),
                 Numbers{3});
    }

    void withoutAnswersOnlyTheClassCounts()
    {
        const ui::ImageFilter filter{
            .truth = 2, .said = 1, .outcome = Outcome::Wrong, .lowestMargin = 0.5, .order = Order::Margin};
        QCOMPARE(ui::passing(filter, m_data, nullptr), (Numbers{2, 5, 8, 11, 14}));
    }

    void answersAboutOtherImagesAreNotBelieved()
    {
        const core::Dataset more = tests::tinyDataset({.perClass = 6});
        QCOMPARE(ui::passing({.outcome = Outcome::Wrong}, more, m_answers.get()).size(), std::size_t{18});
    }
};

RUNOFF_EVENT_TEST(ImageFilterTest)
#include "image_filter_test.moc"
