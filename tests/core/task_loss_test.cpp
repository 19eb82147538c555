#include "core/base/random.h"
#include "core/nn/loss.h"
#include "core/nn/task_loss.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"

#include <cmath>

using namespace core;

namespace {

constexpr TaskLayout layout{.classes = 3, .attributes = 2, .quantities = 2};
constexpr std::size_t taskSamples = 4;

struct Batch {
    std::vector<float> logits;
    std::vector<int> labels{0, 2, 1, 2};
    std::vector<float> attributes{1, 0, 0, 0, 1, 1, 0, 1};
    std::vector<float> quantities{0.5F, -1.0F, 0.0F, 2.0F, -0.3F, 0.1F, 1.0F, 1.0F};

    Batch()
    {
        Random random(5);
        for (std::size_t i = 0; i < taskSamples * static_cast<std::size_t>(layout.outputs()); ++i)
            logits.push_back(static_cast<float>(random.uniform(-2.0, 2.0)));
    }
    TaskTargets targets() const { return {labels, attributes, quantities}; }
    double loss(const TaskWeights& weights) const
    {
        std::vector<float> gradient(logits.size());
        return taskLosses(logits, targets(), layout, weights, gradient).sum(weights);
    }
};

}  // namespace

/// Several tasks in one loss.
class TaskLossTest : public QObject {
    Q_OBJECT

private slots:
    void gradientIsThatOfTheSum_data()
    {
        QTest::addColumn<double>("classes");
        QTest::addColumn<double>("attributes");
        QTest::addColumn<double>("quantities");
        QTest::newRow("all") << 1.0 << 1.0 << 1.0;
        QTest::newRow("weighted") << 1.0 << 0.25 << 3.0;
        QTest::newRow("classes alone") << 1.0 << 0.0 << 0.0;
        QTest::newRow("quantities alone") << 0.0 << 0.0 << 1.0;
    }

    void gradientIsThatOfTheSum()
    {
        QFETCH(double, classes);
        QFETCH(double, attributes);
        QFETCH(double, quantities);
        const TaskWeights weights{classes, attributes, quantities};
        Batch batch;
        std::vector<float> gradient(batch.logits.size());
        taskLosses(batch.logits, batch.targets(), layout, weights, gradient);
        constexpr float step = 1e-2F;
        for (std::size_t i = 0; i < gradient.size(); ++i) {
            const float before = batch.logits[i];
            batch.logits[i] = before + step;
            const double above = batch.loss(weights);
            batch.logits[i] = before - step;
            const double below = batch.loss(weights);
            batch.logits[i] = before;
            const double slope = (above - below) / (2.0 * static_cast<double>(step));
            COMPARE_NEAR(slope, gradient[i], 1e-4);
        }
    }

    void classesAloneAreTheSoftmax()
    {
        const Batch batch;
        const TaskLayout plain{.classes = 7};
        std::vector<float> one(batch.logits.size()), other(batch.logits.size());
        QCOMPARE(taskLosses(batch.logits, {batch.labels, {}, {}}, plain, {}, one).classes,
                 softmaxCrossEntropy(batch.logits, batch.labels, other));
        QCOMPARE(one, other);
    }

    void squaredErrorIsInSquaresOfTheUnit()
    {
        const std::vector<float> values{3.0F, 0.0F};
        std::vector<float> gradient(2);
        const TaskLayout two{.quantities = 2};
        const std::vector<int> label{0};
        const std::vector<float> wanted{1.0F, 0.0F};
        QCOMPARE(taskLosses(values, {label, {}, wanted}, two, {}, gradient).quantities, 2.0);
        QCOMPARE(gradient, (std::vector<float>{2.0F, 0.0F}));
    }
};

RUNOFF_TEST(TaskLossTest)
#include "task_loss_test.moc"
