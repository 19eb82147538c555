#include "core/base/error.h"
#include "core/nn/trainer.h"
#include "core/tensor/operations.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"

#include <cmath>
#include <limits>

using namespace core;

namespace {

/// Points on a line, class 1 above 0; the order differs by epoch.
struct Points {
    std::vector<int> labels;

    BatchSource source(std::int64_t samples = 50)
    {
        return {.samples = samples,
                .fill =
                    [this](int epoch, std::int64_t first, std::int64_t count, std::span<float> images) {
                        Random random(derivedSeed(static_cast<std::uint64_t>(epoch), "points",
                                                  static_cast<std::uint64_t>(first)));
                        labels.clear();
                        for (std::int64_t i = 0; i < count; ++i) {
                            const double x = random.uniform(-1.0, 1.0);
                            labels.push_back(x > 0.0);
                            images[static_cast<std::size_t>(2 * i)] = static_cast<float>(x);
                            images[static_cast<std::size_t>(2 * i + 1)] = 1.0F;
                        }
                        expectedCount = count;
                    },
                .loss = [this](auto logits, auto gradient,
                               std::int64_t) { return softmaxCrossEntropy(logits, labels, gradient); },
                .correct =
                    [this](std::span<const float> logits, std::int64_t count) {
                        std::int64_t right = 0;
                        for (std::int64_t i = 0; i < count; ++i)
                            right += static_cast<int>(argmax(logits.subspan(static_cast<std::size_t>(2 * i), 2)))
                                  == labels[static_cast<std::size_t>(i)];
                        return right;
                    },
                .blocks = {}};
    }
    std::int64_t expectedCount = 0;
};

TrainingState start()
{
    Random random(1);
    return {makeNetwork({2}, {Dense{8}, Relu{}, Dropout{.rate = 0.1}, Dense{2}}, random), {}};
}

TrainerOptions options(int epochs)
{
    return {.epochs = epochs,
            .plan = {.batch = 16, .optimizer = optimizerNamed("adadelta"), .dropoutSeed = 3},
            .schedule = Schedule::Cosine};
}

}  // namespace

class TrainerTest : public QObject {
    Q_OBJECT
private slots:
    void learnsAndReports();
    void resumesBitForBit();
    void stopsBetweenSteps();
    void nanThrows();
    void schedules_data();
    void schedules();
};

void TrainerTest::learnsAndReports()
{
    Points points;
    int steps = 0;
    std::vector<EpochReport> epochs;
    std::int64_t last = 0;
    TrainerOptions quick = options(12);
    quick.plan.optimizer = {.kind = OptimizerOptions::Kind::Sgd, .learningRate = 0.1};
    const auto result =
        train(start(), 0, quick, points.source(),
              {.step =
                   [&](const StepReport& report, const TrainingView&) {
                       ++steps;
                       last = report.samplesDone;
                   },
               .epoch = [&](const EpochReport& report, const TrainingView&) { epochs.push_back(report); }},
              {});
    QVERIFY(result.has_value());
    QCOMPARE(steps, 12 * 4);  // 16 + 16 + 16 + 2
    QCOMPARE(last, std::int64_t{50});
    QCOMPARE(points.expectedCount, std::int64_t{2});
    QCOMPARE(epochs.size(), std::size_t{12});
    QCOMPARE(epochs.front().epoch, 1);
    QVERIFY(epochs.back().loss < epochs.front().loss);
    QVERIFY(epochs.back().accuracy > 0.85);
    QVERIFY(epochs.back().samplesPerSecond > 0.0);
}

void TrainerTest::resumesBitForBit()
{
    Points points;
    const auto straight = train(start(), 0, options(4), points.source(), {}, {});
    std::optional<TrainingState> kept;
    std::stop_source stop;
    const auto stopped = train(start(), 0, options(4), points.source(),
                               {.step = {},
                                .epoch =
                                    [&](const EpochReport& report, const TrainingView& view) {
                                        if (report.epoch == 2) {
                                            kept = view.state();
                                            stop.request_stop();
                                        }
                                    }},
                               stop.get_token());
    QVERIFY(!stopped.has_value());
    const auto resumed = train(*kept, 2, options(4), points.source(), {}, {});
    QVERIFY(resumed->network == straight->network);
    QVERIFY(resumed->optimizer.second == straight->optimizer.second);
}

void TrainerTest::stopsBetweenSteps()
{
    Points points;
    std::stop_source stop;
    int steps = 0;
    const auto result = train(start(), 0, options(4), points.source(),
                              {.step =
                                   [&](const StepReport&, const TrainingView&) {
                                       if (++steps == 3)
                                           stop.request_stop();
                                   },
                               .epoch = {}},
                              stop.get_token());
    QVERIFY(!result.has_value());
    QCOMPARE(steps, 3);
}

void TrainerTest::nanThrows()
{
    Points points;
    BatchSource source = points.source();
    source.loss = [](auto, std::span<float> gradient, std::int64_t) {
        std::ranges::fill(gradient, 0.0F);
        return std::numeric_limits<double>::quiet_NaN();
    };
    QVERIFY_EXCEPTION_THROWN(train(start(), 0, options(1), source, {}, {}), Error);
}

void TrainerTest::schedules_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<double>>("scales");  // of 11 steps
    QTest::newRow("constant") << "constant" << QList<double>(11, 1.0);
    QTest::newRow("cosine") << "cosine"
                            << QList<double>{1.0, 0.976, 0.906, 0.798, 0.661, 0.51, 0.359, 0.222, 0.114, 0.044, 0.02};
    QTest::newRow("one-cycle") << "one-cycle"
                               << QList<double>{0.04, 0.52, 1.0, 0.962, 0.854, 0.691, 0.5, 0.309, 0.146, 0.038, 0.0};
}

void TrainerTest::schedules()
{
    QFETCH(QString, name);
    QFETCH(QList<double>, scales);
    const Schedule schedule = scheduleNamed(name.toStdString());
    QCOMPARE(QString::fromStdString(toText(schedule)), name);
    for (int step = 0; step < 11; ++step)
        COMPARE_NEAR(rateScale(schedule, step, 11), scales[step], 6e-4);
    QCOMPARE(rateScale(schedule, 0, 1), 1.0);
    QVERIFY_EXCEPTION_THROWN(scheduleNamed("linear"), UsageError);
}

RUNOFF_TEST(TrainerTest)
#include "trainer_test.moc"
