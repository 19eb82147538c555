#include "core/nn/architectures.h"
#include "core/nn/plan.h"
#include "tests/support/near.h"
#include "tests/support/reference_network.h"
#include "tests/support/test_main.h"

#include <cmath>

using namespace core;

namespace {

const std::vector<int> labels{3, 1, 0, 2, 1, 3};

double loss(std::span<const float> logits, std::span<float> gradient, std::int64_t count)
{
    return softmaxCrossEntropy(logits, std::span(labels).first(static_cast<std::size_t>(count)), gradient);
}

Network small()
{
    Random random(7);
    return makeNetwork({1, 12, 12},
                       {Convolution{.outputs = 6}, Relu{}, Convolution{.outputs = 10}, Relu{}, MaxPooling{}, Flatten{},
                        Dropout{.rate = 0.25}, Dense{20}, Relu{}, Dropout{.rate = 0.5}, Dense{4}},
                       random);
}

/// The same without dropout, trained by plain loops in double.
std::vector<double> referenceLosses(Network network, const std::vector<float>& images, double rate)
{
    std::vector<double> losses;
    const std::size_t size = images.size() / labels.size();
    for (int step = 0; step < 10; ++step) {
        tests::ReferenceNetwork reference(network);
        std::vector<float> logits;
        for (std::size_t n = 0; n < labels.size(); ++n) {
            for (const double logit : reference.forward(std::span(images).subspan(n * size, size)))
                logits.push_back(static_cast<float>(logit));
        }
        std::vector<float> gradient(logits.size());
        losses.push_back(loss(logits, gradient, static_cast<std::int64_t>(labels.size())));
        std::vector<std::vector<double>> sums;
        for (const Tensor& parameter : network.parameters)
            sums.emplace_back(static_cast<std::size_t>(parameter.size()), 0.0);
        for (std::size_t n = 0; n < labels.size(); ++n) {
            reference.forward(std::span(images).subspan(n * size, size));
            reference.backward({gradient.begin() + static_cast<std::ptrdiff_t>(n * 4),
                                gradient.begin() + static_cast<std::ptrdiff_t>(n * 4 + 4)},
                               sums);
        }
        for (std::size_t p = 0; p < sums.size(); ++p) {
            for (std::size_t i = 0; i < sums[p].size(); ++i)
                network.parameters[p].values()[i] -= static_cast<float>(rate * sums[p][i]);
        }
    }
    return losses;
}

}  // namespace

class TrainingPlanTest : public QObject {
    Q_OBJECT
private slots:
    void tenStepsAsReference();
    void resumesBitForBit_data();
    void resumesBitForBit();
    void paddedSamplesAddNothing();
    void dropoutDropsItsShare();
    void seedDecidesMasks();
    void untouchedNetworkComesBack();
};

void TrainingPlanTest::tenStepsAsReference()
{
    Network network = small();
    for (Layer& layer : network.layers) {
        if (std::holds_alternative<Dropout>(layer))
            layer = Dropout{.rate = 0.0};
    }
    const std::vector<float> images = tests::randomValues(6 * 144, 2);
    TrainingPlan plan(
        network,
        {.batch = 6, .optimizer = {.kind = OptimizerOptions::Kind::Sgd, .learningRate = 0.1, .momentum = 0.0}});
    const std::vector<double> wanted = referenceLosses(network, images, 0.1);
    for (const double value : wanted)
        COMPARE_NEAR(plan.step(images, 6, loss), value, 1e-4);
    QVERIFY(wanted.back() < wanted.front());
}

void TrainingPlanTest::resumesBitForBit_data()
{
    QTest::addColumn<QString>("optimizer");
    for (const char* name : {"adadelta", "adam", "sgd", "nesterov"})
        QTest::newRow(name) << name;
}

void TrainingPlanTest::resumesBitForBit()
{
    QFETCH(QString, optimizer);
    const TrainingPlan::Options options{
        .batch = 6, .optimizer = optimizerNamed(optimizer.toStdString()), .dropoutSeed = 4};
    const std::vector<float> images = tests::randomValues(6 * 144, 2);
    TrainingPlan straight(small(), options), first(small(), options);
    for (int i = 0; i < 3; ++i) {
        straight.step(images, 6, loss);
        first.step(images, 6, loss);
    }
    TrainingPlan second(first.state(), options);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(second.step(images, 6, loss), straight.step(images, 6, loss));
    QVERIFY(second.network() == straight.network());
    QCOMPARE(second.state().optimizer.steps, std::int64_t{6});
    QVERIFY(second.state().optimizer.first == straight.state().optimizer.first);
}

void TrainingPlanTest::paddedSamplesAddNothing()
{
    const std::vector<float> images = tests::randomValues(6 * 144, 2);
    TrainingPlan exact(small(), {.batch = 3, .optimizer = {}, .dropoutSeed = 4});
    TrainingPlan padded(small(), {.batch = 6, .optimizer = {}, .dropoutSeed = 4});
    padded.step(images, 6, loss, 0.0);  // leaves other samples' values behind
    exact.step(images, 3, loss, 0.0);
    const auto wanted = exact.gradients(images, 3, loss), found = padded.gradients(images, 3, loss);
    QCOMPARE(padded.logits().size(), std::size_t{12});
    for (std::size_t p = 0; p < wanted.size(); ++p) {
        for (std::size_t i = 0; i < wanted[p].values().size(); ++i)
            COMPARE_NEAR(wanted[p].values()[i], found[p].values()[i], 1e-5F);
    }
}

void TrainingPlanTest::dropoutDropsItsShare()
{
    // Identity by a convolution of 1: what comes out is 0 or 1 / (1 - rate). 20 channels make a padded, blocked layout.
    Network network{{20, 30, 30}, {Convolution{.outputs = 20, .kernel = 1}, Flatten{}, Dropout{.rate = 0.25}}, {}};
    network.parameters = {Tensor({20, 20, 1, 1}), Tensor({20}, 1.0F)};
    TrainingPlan plan(network, {.batch = 2, .optimizer = {}, .dropoutSeed = 1});
    const std::vector<float> images(2 * 18000);
    const Loss nothing = [](auto, std::span<float> gradient, std::int64_t) {
        std::ranges::fill(gradient, 0.0F);
        return 0.0;
    };
    plan.gradients(images, 2, nothing);
    const std::vector<float> once(plan.logits().begin(), plan.logits().end());
    const auto zeros = std::ranges::count(once, 0.0F);
    COMPARE_NEAR(static_cast<double>(zeros) / 36000.0, 0.25, 0.01);
    QCOMPARE(std::ranges::count(once, 1.0F / 0.75F), 36000 - zeros);
    QVERIFY(!std::equal(once.begin(), once.begin() + 18000, once.begin() + 18000));
    plan.gradients(images, 2, nothing);
    QVERIFY(std::ranges::equal(once, plan.logits()));  // the same step, the same mask
    plan.step(images, 2, nothing);
    plan.gradients(images, 2, nothing);
    QVERIFY(!std::ranges::equal(once, plan.logits()));
}

void TrainingPlanTest::seedDecidesMasks()
{
    const std::vector<float> images = tests::randomValues(6 * 144, 2);
    const auto lossWith = [&](std::uint64_t seed) {
        return TrainingPlan(small(), {.batch = 6, .optimizer = {}, .dropoutSeed = seed}).step(images, 6, loss);
    };
    QCOMPARE(lossWith(1), lossWith(1));
    QVERIFY(lossWith(1) != lossWith(2));
}

void TrainingPlanTest::untouchedNetworkComesBack()
{
    QVERIFY(TrainingPlan(small(), {.batch = 5, .optimizer = {}}).network() == small());
    Random random(2);
    const Network lenet = makeNetwork({1, 28, 28}, networkLayers("lenet", 10), random);
    QVERIFY(TrainingPlan(lenet, {.batch = 128, .optimizer = {}}).network() == lenet);
}

RUNOFF_TEST(TrainingPlanTest)
#include "training_plan_test.moc"
