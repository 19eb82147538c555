#include "core/base/error.h"
#include "core/nn/spread.h"
#include "core/strategy/dichotomies.h"
#include "core/training/sources.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"

#include <atomic>
#include <cmath>

using namespace core;

namespace {

constexpr int blockClasses = 8;
constexpr std::int64_t samples = 90, width = 12;

/// Features that lie near their class's own direction.
struct Features {
    Features()
    {
        Random random(7);
        Tensor rows({samples, width});
        for (std::int64_t n = 0; n < samples; ++n) {
            labels.push_back(static_cast<int>(n % blockClasses));
            for (std::int64_t f = 0; f < width; ++f)
                rows.row(n)[static_cast<std::size_t>(f)] =
                    static_cast<float>(random.uniform(-0.5, 0.5) + (f == n % blockClasses ? 1.0 : 0.0));
        }
        versions.push_back(std::move(rows));
    }
    std::vector<Tensor> versions;
    std::vector<int> labels;
    // 1,360 outputs
    HeadLayout layout = concatenate({softmaxHeads(blockClasses), pairwiseHeads(blockClasses),
                                     eliminationHeads(blockClasses), dichotomyHeads(blockClasses)});
};

TrainingState start(const HeadLayout& layout)
{
    Random random(1);
    return {makeNetwork({width}, {Dense{layout.outputs}}, random), {}};
}

/// Batches that are large enough to hold every class.
TrainerOptions options(int epochs)
{
    return {.epochs = epochs,
            .plan = {.batch = 45, .optimizer = optimizerNamed("adadelta"), .dropoutSeed = 0},
            .schedule = Schedule::Cosine};
}

}  // namespace

class BlockTrainingTest : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { setThreads(0); }
    void isTheSameAsOneProduct();
    void doesNotDependOnCores();
    void resumesBitForBit();
    void stopsWhenAsked();
    void everyCallIsMadeOnceOnOneThread();
    void firstExceptionIsThrownAgain();
};

void BlockTrainingTest::isTheSameAsOneProduct()
{
    const Features features;
    std::vector<EpochReport> whole, blocks;
    const auto keep = [](std::vector<EpochReport>& reports) {
        return TrainerCallbacks{.step = {}, .epoch = [&reports](const EpochReport& report, const TrainingView&) {
                                    reports.push_back(report);
                                }};
    };
    const auto one = train(start(features.layout), 0, options(3),
                           featureSource(features.versions, features.labels, features.layout, {5}), keep(whole), {});
    const BatchSource cut = blockSource(features.versions, features.labels, features.layout, {5});
    QVERIFY(cut.blocks.size() > 3);
    const auto parts = train(start(features.layout), 0, options(3), cut, keep(blocks), {});
    for (std::size_t i = 0; i < one->network.parameters.size(); ++i) {
        const auto wanted = one->network.parameters[i].values(), found = parts->network.parameters[i].values();
        for (std::size_t k = 0; k < wanted.size(); ++k)
            COMPARE_NEAR(wanted[k], found[k], 1e-4F);
    }
    for (std::size_t e = 0; e < whole.size(); ++e) {
        COMPARE_NEAR(whole[e].loss, blocks[e].loss, 1e-4);
        QCOMPARE(blocks[e].accuracy, whole[e].accuracy);
    }
    QVERIFY(blocks.back().loss < blocks.front().loss);
}

void BlockTrainingTest::doesNotDependOnCores()
{
    const Features features;
    const BatchSource source = blockSource(features.versions, features.labels, features.layout, {5});
    setThreads(1);
    const auto one = train(start(features.layout), 0, options(2), source, {}, {});
    setThreads(3);
    const auto three = train(start(features.layout), 0, options(2), source, {}, {});
    QVERIFY(one->network == three->network);
    QVERIFY(one->optimizer.second == three->optimizer.second);
}

void BlockTrainingTest::resumesBitForBit()
{
    const Features features;
    const BatchSource source = blockSource(features.versions, features.labels, features.layout, {5});
    std::optional<TrainingState> kept;
    const auto straight = train(start(features.layout), 0, options(4), source,
                                {.step = {},
                                 .epoch =
                                     [&](const EpochReport& report, const TrainingView& view) {
                                         if (report.epoch == 2)
                                             kept = view.state();
                                     }},
                                {});
    const auto resumed = train(*kept, 2, options(4), source, {}, {});
    QVERIFY(resumed->network == straight->network);
    QCOMPARE(resumed->optimizer.steps, straight->optimizer.steps);
}

void BlockTrainingTest::stopsWhenAsked()
{
    const Features features;
    std::stop_source stop;
    std::int64_t furthest = 0;
    const auto result = train(start(features.layout), 0, options(2),
                              blockSource(features.versions, features.labels, features.layout, {5}),
                              {.step =
                                   [&](const StepReport& report, const TrainingView&) {
                                       furthest = report.samplesDone;
                                       stop.request_stop();
                                   },
                               .epoch = {}},
                              stop.get_token());
    QVERIFY(!result.has_value());
    QVERIFY(furthest < samples);
}

void BlockTrainingTest::everyCallIsMadeOnceOnOneThread()
{
    setThreads(3);
    std::vector<std::atomic<int>> calls(20);
    std::atomic<int> wrong = 0;
    const int workers = spreadOverCores(20, [&](int i) {
        ++calls[static_cast<std::size_t>(i)];
        wrong += threads() != 1;
    });
    QCOMPARE(workers, 3);
    QCOMPARE(wrong.load(), 0);
    for (const auto& count : calls)
        QCOMPARE(count.load(), 1);
    QCOMPARE(threads(), 3);
    QCOMPARE(spreadOverCores(2, [](int) {}), 2);
}

void BlockTrainingTest::firstExceptionIsThrownAgain()
{
    setThreads(1);
    int calls = 0;
    QVERIFY_EXCEPTION_THROWN(spreadOverCores(5,
                                             [&calls](int i) {
                                                 ++calls;
                                                 if (i == 1)
                                                     throw Error("no");
                                             }),
                             Error);
    QCOMPARE(calls, 2);
}

RUNOFF_EVENT_TEST(BlockTrainingTest)
#include "block_training_test.moc"
