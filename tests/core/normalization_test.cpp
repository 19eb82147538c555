// What a batch normalization is in training: which samples it looks at, what it keeps, what a checkpoint brings back.
#include "core/nn/architectures.h"
#include "core/nn/plan.h"
#include "tests/support/near.h"
#include "tests/support/reference_network.h"
#include "tests/support/test_main.h"

#include <cmath>

using namespace core;

namespace {

const std::vector<int> normalizationLabels{3, 1, 0, 2, 1, 3};
constexpr std::int64_t imageSize = 3 * 12 * 12;

double normalizationLoss(std::span<const float> logits, std::span<float> gradient, std::int64_t count)
{
    return softmaxCrossEntropy(logits, std::span(normalizationLabels).first(static_cast<std::size_t>(count)), gradient);
}

Network small()
{
    Random random(7);
    return makeNetwork({3, 12, 12}, networkLayers("resnet-small", 4), random);
}

TrainingPlan::Options options(std::int64_t batch, Precision precision = Precision::F32)
{
    return {.batch = batch,
            .optimizer = {.kind = OptimizerOptions::Kind::Nesterov, .learningRate = 0.05, .weightDecay = 0.001},
            .precision = precision};
}

/// Which of the parameters learn, in their order.
std::vector<bool> trained(const Network& network)
{
    std::vector<bool> all;
    const auto shapes = layerShapes(network);
    for (std::size_t i = 0; i < network.layers.size(); ++i)
        for (std::size_t number = 0; number < parameterShapes(network.layers[i], shapes[i]).size(); ++number)
            all.push_back(isTrained(network.layers[i], number));
    return all;
}

}  // namespace

class NormalizationTest : public QObject {
    Q_OBJECT
private slots:
    void looksAtTheSamplesAlone_data() { addPrecisions(); }
    void looksAtTheSamplesAlone();
    void resumesBitForBit_data() { addPrecisions(); }
    void resumesBitForBit();
    void movesItsRunningValues();
    void leavesThemToSteps();
    void optimizerLeavesThemAlone();
    void inferenceGoesByRunningValues();

private:
    void addPrecisions()
    {
        QTest::addColumn<bool>("bf16");
        QTest::newRow("f32") << false;
        if (supportsBf16())
            QTest::newRow("bf16") << true;
    }
};

/// A last batch that is not full: neither the zeros behind it nor what an earlier batch left there may change a
/// gradient.
void NormalizationTest::looksAtTheSamplesAlone()
{
    QFETCH(bool, bf16);
    const Precision precision = bf16 ? Precision::Bf16 : Precision::F32;
    const std::vector<float> images = tests::randomValues(6 * imageSize, 2);
    TrainingPlan exact(small(), options(4, precision)), padded(small(), options(6, precision));
    padded.gradients(images, 6, normalizationLoss);
    const auto wanted = exact.gradients(images, 4, normalizationLoss),
               found = padded.gradients(images, 4, normalizationLoss);
    for (std::size_t p = 0; p < wanted.size(); ++p) {
        float largest = 1e-3F;
        for (const float value : wanted[p].values())
            largest = std::max(largest, std::abs(value));
        for (std::size_t i = 0; i < wanted[p].values().size(); ++i) {
            const float difference = std::abs(wanted[p].values()[i] - found[p].values()[i]);
            QVERIFY2(difference < (bf16 ? 0.1F : 1e-4F) * largest,
                     qPrintable(QString("parameter %1[%2]: %3").arg(p).arg(i).arg(difference)));
        }
    }
}

void NormalizationTest::resumesBitForBit()
{
    QFETCH(bool, bf16);
    const auto how = options(6, bf16 ? Precision::Bf16 : Precision::F32);
    const std::vector<float> images = tests::randomValues(6 * imageSize, 2);
    const auto epoch = [&](TrainingPlan& plan) {
        plan.step(images, 6, normalizationLoss);
        return plan.step(images, 2, normalizationLoss);
    };
    TrainingPlan straight(small(), how), first(small(), how);
    epoch(straight);
    epoch(first);
    TrainingPlan second(first.state(), how);
    QVERIFY(second.network() == first.network());
    QCOMPARE(epoch(second), epoch(straight));
    QVERIFY(second.network() == straight.network());
    QVERIFY(second.state().optimizer.first == straight.state().optimizer.first);
}

void NormalizationTest::movesItsRunningValues()
{
    Random random(3);
    const Network start = makeNetwork({2, 4, 3}, {BatchNormalization{.momentum = 0.8}, Flatten{}, Dense{4}}, random);
    TrainingPlan plan(start, options(6));
    const std::vector<float> images = tests::randomValues(6 * 24, 5);
    std::vector<double> mean{0.0, 0.0}, variance{1.0, 1.0};
    for (const std::int64_t count : {6, 3}) {
        plan.step(images, count, normalizationLoss);
        for (std::size_t c = 0; c < 2; ++c) {
            double sum = 0.0, squares = 0.0;
            for (std::size_t n = 0; n < static_cast<std::size_t>(count); ++n)
                for (std::size_t j = 0; j < 12; ++j) {
                    const double value = images[n * 24 + c * 12 + j];
                    sum += value;
                    squares += value * value;
                }
            const double samples = 12.0 * static_cast<double>(count), part = 0.2 * static_cast<double>(count) / 6.0;
            mean[c] += part * (sum / samples - mean[c]);
            variance[c] += part * (squares / samples - sum * sum / samples / samples - variance[c]);
        }
    }
    const Network network = plan.network();
    for (std::size_t c = 0; c < 2; ++c) {
        COMPARE_NEAR(network.parameters[2].values()[c], mean[c], 1e-5);
        COMPARE_NEAR(network.parameters[3].values()[c], variance[c], 1e-5);
    }
}

void NormalizationTest::leavesThemToSteps()
{
    const std::vector<float> images = tests::randomValues(6 * imageSize, 2);
    TrainingPlan plan(small(), options(6));
    plan.gradients(images, 6, normalizationLoss);
    QVERIFY(plan.network() == small());
}

/// No update and no decay: without a batch that moves them, they are what they were.
void NormalizationTest::optimizerLeavesThemAlone()
{
    Network start = small();
    tests::unsettle(start, 4);
    for (Layer& layer : start.layers)
        if (auto* normalization = std::get_if<BatchNormalization>(&layer))
            normalization->momentum = 0.999999999;
    const std::vector<float> images = tests::randomValues(6 * imageSize, 2);
    TrainingPlan plan(start, options(6));
    plan.step(images, 6, normalizationLoss);
    const Network end = plan.network();
    const std::vector<bool> learns = trained(start);
    for (std::size_t p = 0; p < learns.size(); ++p) {
        double moved = 0.0;
        for (std::size_t i = 0; i < end.parameters[p].values().size(); ++i)
            moved = std::max(moved, std::abs(static_cast<double>(end.parameters[p].values()[i])
                                             - static_cast<double>(start.parameters[p].values()[i])));
        QVERIFY2(learns[p] ? moved > 0.0 : moved < 1e-6,
                 qPrintable(QString("parameter %1 moved %2").arg(p).arg(moved)));
    }
}

void NormalizationTest::inferenceGoesByRunningValues()
{
    const std::vector<float> images = tests::randomValues(6 * imageSize, 2);
    TrainingPlan plan(small(), options(6));
    for (int i = 0; i < 3; ++i)
        plan.step(images, 6, normalizationLoss);
    const Network network = plan.network();
    std::vector<float> found(6 * 4);
    InferencePlan(network, 6).run(images, found, 6);
    const std::vector<double> wanted = tests::ReferenceNetwork(network).forward(images);
    const auto [least, most] = std::ranges::minmax(wanted);
    for (std::size_t i = 0; i < found.size(); ++i)
        COMPARE_NEAR(found[i], wanted[i], 1e-4 * (most - least));
}

RUNOFF_TEST(NormalizationTest)
#include "normalization_test.moc"
