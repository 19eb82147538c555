#include "tests/support/gradient_check.h"
#include "tests/support/near.h"
#include "tests/support/network_cases.h"
#include "tests/support/reference_network.h"
#include "tests/support/test_main.h"

#include <cstdlib>
#include <filesystem>

using namespace core;

namespace {

Loss softmaxLoss(const std::vector<int>& labels)
{
    return [labels](std::span<const float> logits, std::span<float> gradient, std::int64_t count) {
        return softmaxCrossEntropy(logits, std::span(labels).first(static_cast<std::size_t>(count)), gradient);
    };
}

}  // namespace

class GradientTest : public QObject {
    Q_OBJECT
private slots:
    void networks_data();
    void networks();
    void matchesReference_data() { networks_data(); }
    void matchesReference();
    void matchesReferenceWithAvx2();
    void otherLosses();
};

void GradientTest::networks_data()
{
    tests::addNetworkRows();
}

void GradientTest::networks()
{
    QFETCH(int, number);
    const tests::NetworkCase& test = tests::networkCases()[static_cast<std::size_t>(number)].second;
    Random random(11);
    const Network network = makeNetwork(test.input, test.layers, random);
    const std::string found = tests::checkGradients({.network = network,
                                                     .images = tests::randomValues(3 * elementCount(test.input), 4),
                                                     .count = 3,
                                                     .batch = 5,
                                                     .loss = softmaxLoss({0, 3, 1})});
    QVERIFY2(found.empty(), found.c_str());
}

void GradientTest::matchesReference()
{
    QFETCH(int, number);
    const tests::NetworkCase& test = tests::networkCases()[static_cast<std::size_t>(number)].second;
    std::vector<Layer> layers = test.layers;
    for (Layer& layer : layers) {
        if (std::holds_alternative<Dropout>(layer))
            layer = Dropout{.rate = 0.0};
    }
    Random random(12);
    Network network = makeNetwork(test.input, layers, random);
    tests::unsettle(network, 14);
    const std::vector<float> images = tests::randomValues(3 * elementCount(test.input), 6);
    const Loss loss = softmaxLoss({2, 0, 3});
    const auto found = TrainingPlan(network, {.batch = 4, .optimizer = {}}).gradients(images, 3, loss);

    tests::ReferenceNetwork reference(network, tests::ReferenceNetwork::Statistics::Batch);
    std::vector<std::vector<double>> wanted;
    for (const Tensor& parameter : network.parameters)
        wanted.emplace_back(static_cast<std::size_t>(parameter.size()), 0.0);
    std::vector<float> logits;
    for (const double logit : reference.forward(images))
        logits.push_back(static_cast<float>(logit));
    std::vector<float> gradient(logits.size());
    loss(logits, gradient, 3);
    reference.backward({gradient.begin(), gradient.end()}, wanted);
    for (std::size_t p = 0; p < wanted.size(); ++p) {
        for (std::size_t i = 0; i < wanted[p].size(); ++i)
            COMPARE_NEAR(wanted[p][i], static_cast<double>(found[p].values()[i]), 2e-5);
    }
}

void GradientTest::matchesReferenceWithAvx2()
{
    // Runoff has own loops for AVX2. oneDNN reads the limit once, so the check runs in a process of its own.
    const std::string self = std::filesystem::read_symlink("/proc/self/exe").string();
    const std::string command = "ONEDNN_MAX_CPU_ISA=AVX2 '" + self + "' gradient_test matchesReference > /dev/null";
    QCOMPARE(std::system(command.c_str()), 0);
}

void GradientTest::otherLosses()
{
    Random random(13);
    const Network network = makeNetwork({8}, {Dense{10}, Relu{}, Dense{7}}, random);
    const std::vector<float> targets{1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 0, 0};
    tests::GradientCheck check{
        .network = network, .images = tests::randomValues(16, 9), .count = 2, .batch = 2, .loss = {}};
    check.loss = [&](auto logits, auto gradient, std::int64_t count) {
        return binaryCrossEntropy(logits, targets, gradient, count, 2.5);
    };
    std::string found = tests::checkGradients(check);
    QVERIFY2(found.empty(), found.c_str());

    const std::vector<Segment> segments{{0, {0, 1}}, {2, {0, 2}}, {4, {0, 1, 2}}};
    const std::vector<int> labels{0, 2};
    check.loss = [&](auto logits, auto gradient, std::int64_t) {
        return segmentedCrossEntropy(logits, labels, segments, gradient, 7);
    };
    check.gradientOverLoss = 3.0;  // all three segments count
    found = tests::checkGradients(check);
    QVERIFY2(found.empty(), found.c_str());
}

RUNOFF_TEST(GradientTest)
#include "gradient_test.moc"
