#include "core/base/error.h"
#include "core/nn/architectures.h"
#include "core/nn/fold.h"
#include "core/nn/networks_plan.h"
#include "core/nn/plan.h"
#include "tests/support/errors.h"
#include "tests/support/near.h"
#include "tests/support/network_cases.h"
#include "tests/support/reference_network.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <thread>

using namespace core;

namespace {

Network networkNamed(const std::string& architecture, Shape input)
{
    Random random(3);
    return makeNetwork(std::move(input), networkLayers(architecture, 10), random);
}

Network planLenet(Shape input = {1, 28, 28})
{
    return networkNamed("lenet", std::move(input));
}

/// Rounds the weights to numbers of float16, as a model file does.
Network rounded(Network network)
{
    constexpr float steps = 1024.0F;
    for (Tensor& parameter : network.parameters)
        for (float& value : parameter.values())
            value = std::round(value * steps) / steps;
    return network;
}

bool hasOwnDense(const InferencePlan& plan)
{
    const auto lines = plan.implementations();
    return std::ranges::any_of(
        lines, [](const std::string& line) { return line.starts_with("dense") && line.ends_with("own loop"); });
}

bool convertsFloat16()
{
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");  // F16C is older
#else
    return false;
#endif
}

double largestDifference(std::span<const float> found, std::span<const double> wanted)
{
    double largest = 0.0;
    for (std::size_t i = 0; i < found.size(); ++i)
        largest = std::max(largest, std::abs(static_cast<double>(found[i]) - wanted[i]));
    return largest;
}

}  // namespace

class PlanTest : public QObject {
    Q_OBJECT
private slots:
    void architecturesMatchReference_data();
    void architecturesMatchReference();
    void layersMatchReference_data() { tests::addNetworkRows(); }
    void layersMatchReference();
    void foldsNormalizations();
    void halfWeightsOfOneImage_data();
    void halfWeightsOfOneImage();
    void halfWeightsDoNotDependOnThreads();
    void networksTogether_data();
    void networksTogether();
    void networksThatAreNotAlike();
    void partialBatchEqualsWhole();
    void trunkGivesFeatures();
    void noReferenceCode();
    void refusesWrongInput();
    void runsInAnotherThread();
    void runsInAnotherThreadWithOldInstructions();
    void machineFacts();
};

void PlanTest::architecturesMatchReference_data()
{
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<int>("channels");
    for (const std::string& name : architectureNames()) {
        for (const int channels : {1, 3})
            QTest::addRow("%s, %d channels", name.c_str(), channels) << QString::fromStdString(name) << channels;
    }
}

void PlanTest::architecturesMatchReference()
{
    QFETCH(QString, architecture);
    QFETCH(int, channels);
    Random random(5);
    Network network = makeNetwork({channels, 20, 20}, networkLayers(architecture.toStdString(), 10), random);
    tests::unsettle(network, 6);
    const Tensor images({2, channels, 20, 20}, tests::randomValues(2 * channels * 400, 8));
    InferencePlan plan(network, 3);
    const Tensor outputs = plan.run(images);
    QCOMPARE(outputs.shape(), (Shape{2, 10}));
    tests::ReferenceNetwork reference(network);
    for (std::int64_t n = 0; n < 2; ++n)
        QVERIFY(largestDifference(outputs.row(n), reference.forward(images.row(n))) < 1e-4);
}

void PlanTest::layersMatchReference()
{
    QFETCH(int, number);
    const tests::NetworkCase& test = tests::networkCases()[static_cast<std::size_t>(number)].second;
    Random random(15);
    Network network = makeNetwork(test.input, test.layers, random);
    tests::unsettle(network, 16);
    const Tensor images({2, elementCount(test.input)}, tests::randomValues(2 * elementCount(test.input), 8));
    const auto length = static_cast<std::size_t>(elementCount(outputShape(network)));
    std::vector<float> outputs(2 * length);
    InferencePlan(network, 3).run(images.values(), outputs, 2);
    tests::ReferenceNetwork reference(network);
    QVERIFY(largestDifference(outputs, reference.forward(images.values())) < 1e-4);
}

void PlanTest::foldsNormalizations()
{
    Random random(17);
    Network network =
        makeNetwork({3, 8, 8},
                    {BatchNormalization{}, Convolution{.outputs = 16}, BatchNormalization{.epsilon = 0.1}, Relu{},
                     Convolution{.outputs = 4}, Relu{}, BatchNormalization{}, Flatten{}, Dense{3}},
                    random);
    tests::unsettle(network, 18);
    const Network less = folded(network);
    checkNetwork(less);
    QCOMPARE(less.layers,
             (std::vector<Layer>{BatchNormalization{}, Convolution{.outputs = 16}, Relu{}, Convolution{.outputs = 4},
                                 Relu{}, BatchNormalization{}, Flatten{}, Dense{3}}));
    const std::vector<float> image = tests::randomValues(192, 19);
    const std::vector<double> wanted = tests::ReferenceNetwork(network).forward(image),
                              found = tests::ReferenceNetwork(less).forward(image);
    for (std::size_t i = 0; i < wanted.size(); ++i)
        COMPARE_NEAR(wanted[i], found[i], 1e-5);
    QVERIFY(folded(less) == less);
}

void PlanTest::halfWeightsOfOneImage_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("outputs");
    QTest::newRow("images of one channel") << 1 << 28 << 256;
    QTest::newRow("images of several channels") << 3 << 32 << 64;
    QTest::newRow("rows that are no multiple of a register") << 1 << 29 << 64;
    QTest::newRow("outputs that are no multiple of a group") << 1 << 28 << 67;
}

void PlanTest::halfWeightsOfOneImage()
{
    QFETCH(int, channels);
    QFETCH(int, side);
    QFETCH(int, outputs);
    Random random(5);
    for (const bool image : {false, true}) {
        std::vector<Layer> layers{Dense{.outputs = outputs}, Relu{}, Dense{.outputs = 3}};
        if (image)
            layers.insert(layers.begin(), {Convolution{.outputs = 16}, Relu{}, Flatten{}});
        const Shape input = image ? Shape{channels, side, side} : Shape{channels * side * side};
        const Network network = rounded(makeNetwork(input, layers, random));
        const Tensor one(input, tests::randomValues(elementCount(input), 8));
        InferencePlan plan(network, 1);
        QCOMPARE(hasOwnDense(plan), convertsFloat16());
        const std::vector<double> wanted = tests::ReferenceNetwork(network).forward(one.values());
        QVERIFY(largestDifference(plan.run(one).values(), wanted) < 2e-5);
        InferencePlan exact(makeNetwork(input, layers, random), 1);  // weights that are no numbers of float16
        QVERIFY(!hasOwnDense(exact));
    }
}

void PlanTest::halfWeightsDoNotDependOnThreads()
{
    Random random(4);
    const Network network = rounded(makeNetwork({2000}, {Dense{.outputs = 333}}, random));
    const Tensor one({2000}, tests::randomValues(2000, 8));
    setThreads(1);
    const Tensor alone = InferencePlan(network, 1).run(one);
    setThreads(3);
    const Tensor several = InferencePlan(network, 1).run(one);
    setThreads(0);
    QCOMPARE(several, alone);
}

void PlanTest::networksTogether_data()
{
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("count");
    QTest::newRow("ten specialists") << "lenet-small" << 1 << 10;
    QTest::newRow("images of several channels") << "lenet-small" << 3 << 3;
    QTest::newRow("three convolutions") << "lenet-deep" << 1 << 2;
}

void PlanTest::networksTogether()
{
    QFETCH(QString, architecture);
    QFETCH(int, channels);
    QFETCH(int, count);
    if (!convertsFloat16())
        QSKIP("the processor cannot convert float16");
    Random random(9);
    const Shape input{channels, 28, 28};
    std::vector<Network> networks;
    for (int i = 0; i < count; ++i)
        networks.push_back(rounded(makeNetwork(input, networkLayers(architecture.toStdString(), 2), random)));
    auto together = NetworksPlan::of(networks);
    QVERIFY(together.has_value());
    QCOMPARE(together->outputs(), std::int64_t{2} * count);
    std::vector<float> found(static_cast<std::size_t>(together->outputs()));
    for (const std::uint64_t seed : {3, 4}) {  // nothing of the first image stays
        const std::vector<float> image = tests::randomValues(elementCount(input), seed);
        together->run(image, found);
        for (int i = 0; i < count; ++i) {
            const std::vector<double> wanted =
                tests::ReferenceNetwork(networks[static_cast<std::size_t>(i)]).forward(image);
            QVERIFY(largestDifference(std::span(found).subspan(static_cast<std::size_t>(2 * i), 2), wanted) < 2e-5);
        }
    }
}

void PlanTest::networksThatAreNotAlike()
{
    Random random(9);
    const auto network = [&](const char* architecture, std::int64_t side) {
        return rounded(makeNetwork({1, side, side}, networkLayers(architecture, 2), random));
    };
    const Network small = network("lenet-small", 28);
    QVERIFY(!NetworksPlan::of(std::vector{small}));
    QVERIFY(!NetworksPlan::of(std::vector{small, network("lenet-deep", 28)}));
    QVERIFY(!NetworksPlan::of(std::vector{small, network("lenet-small", 32)}));
    QVERIFY(!NetworksPlan::of(std::vector{network("resnet-small", 28), network("resnet-small", 28)}));
    const Network exact = makeNetwork({1, 28, 28}, networkLayers("lenet-small", 2), random);
    QVERIFY(!NetworksPlan::of(std::vector{small, exact}));  // weights that are no numbers of float16
}

void PlanTest::partialBatchEqualsWhole()
{
    const Network network = planLenet();
    const Tensor images({4, 1, 28, 28}, tests::randomValues(4 * 784, 8));
    InferencePlan plan(network, 4);
    const Tensor whole = plan.run(images);
    const Tensor one = plan.run(Tensor({1, 28, 28}, {images.row(2).begin(), images.row(2).end()}));
    QCOMPARE(one.shape(), (Shape{1, 10}));
    for (std::size_t i = 0; i < 10; ++i)
        QCOMPARE(one.values()[i], whole.row(2)[i]);
}

void PlanTest::trunkGivesFeatures()
{
    Random random(3);
    InferencePlan plan(makeNetwork({1, 28, 28}, trunkLayers("lenet"), random), 2);
    const Tensor features = plan.run(Tensor({2, 1, 28, 28}, tests::randomValues(2 * 784, 8)));
    QCOMPARE(features.shape(), (Shape{2, 256}));
    for (const float value : features.values())
        QVERIFY(value >= 0.0F);
    InferencePlan flat(Network{{2, 2, 2}, {Flatten{}, Dropout{}}, {}}, 1);
    QCOMPARE(flat.run(Tensor({2, 2, 2}, 0.5F)), Tensor({1, 8}, 0.5F));
}

void PlanTest::noReferenceCode()
{
    for (const Network& network :
         {planLenet({1, 28, 28}), planLenet({3, 32, 32}), networkNamed("resnet-small", {3, 32, 32})}) {
        std::vector<std::string> lines = InferencePlan(network, 1).implementations();
        for (const auto& line : TrainingPlan(network, {.batch = 128, .optimizer = {}}).implementations())
            lines.push_back(line);
        for (const std::string& line : lines)
            QVERIFY2(line.find("ref") == std::string::npos, line.c_str());
    }
}

void PlanTest::refusesWrongInput()
{
    InferencePlan plan(planLenet(), 2);
    QVERIFY_EXCEPTION_THROWN(plan.run(Tensor({1, 27, 28})), Error);
    QVERIFY_EXCEPTION_THROWN(plan.run(Tensor({3, 1, 28, 28})), std::logic_error);
    Network broken = planLenet();
    broken.parameters.pop_back();
    QVERIFY_EXCEPTION_THROWN(InferencePlan(broken, 1), Error);
}

void PlanTest::runsInAnotherThread()
{
    const Network network = planLenet();
    const Tensor images({2, 1, 28, 28}, tests::randomValues(2 * 784, 8));
    InferencePlan plan(network, 2);
    TrainingPlan training(network, {.batch = 2, .optimizer = {}});
    const Tensor here = plan.run(images);
    Tensor there;
    double loss = 0.0;
    std::thread([&] {
        there = plan.run(images);
        const std::vector<int> labels{1, 2};
        loss = training.step(images.values(), 2, [&](auto logits, auto gradient, std::int64_t) {
            return softmaxCrossEntropy(logits, labels, gradient);
        });
        training.network();
    }).join();
    QCOMPARE(there, here);
    QVERIFY(std::isfinite(loss) && loss > 0.0);
}

void PlanTest::runsInAnotherThreadWithOldInstructions()
{
    // oneDNN reads the limit once, so the check runs in a process of its own.
    const std::string self = std::filesystem::read_symlink("/proc/self/exe").string();
    const std::string command =
        "ONEDNN_MAX_CPU_ISA=SSE41 '" + self + "' plan_test runsInAnotherThread architecturesMatchReference > /dev/null";
    QCOMPARE(std::system(command.c_str()), 0);
}

void PlanTest::machineFacts()
{
    setThreads(1);
    QCOMPARE(threads(), 1);
    setThreads(0);
    QVERIFY(threads() >= 1);
    QVERIFY(!instructionSet().empty());
    const QString unknown = tests::errorOf<UsageError>([] { limitInstructionSet("mmx"); });
    QVERIFY2(tests::isOneLineWith(unknown, "expected one of avx2, avx512"), qPrintable(unknown));
    const QString late = tests::errorOf<Error>([] { limitInstructionSet("avx2"); });  // oneDNN is in use
    QVERIFY2(tests::isOneLineWith(late, "before the first use of oneDNN"), qPrintable(late));
    QVERIFY(oneDnnVersion().starts_with("2.") || oneDnnVersion().starts_with("3."));
    QVERIFY(measureSgemm() > 0.1);
}

RUNOFF_TEST(PlanTest)
#include "plan_test.moc"
