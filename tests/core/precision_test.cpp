// Plans in bfloat16 beside the same in float32.
#include "core/nn/architectures.h"
#include "core/nn/trainer.h"
#include "tests/support/errors.h"
#include "tests/support/network_cases.h"
#include "tests/support/reference_network.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"

#include <QProcess>

#include <cmath>

using namespace core;

namespace {

constexpr const char* unsupported = "this processor has no bfloat16 instructions that oneDNN may use";

double normOf(std::span<const float> values)
{
    double sum = 0.0;
    for (const float value : values)
        sum += static_cast<double>(value) * static_cast<double>(value);
    return std::sqrt(sum);
}

std::vector<float> difference(std::span<const float> found, std::span<const float> wanted)
{
    std::vector<float> result(wanted.begin(), wanted.end());
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] -= found[i];
    return result;
}

/// Length of the difference over the length of `wanted`.
double relativeError(std::span<const float> found, std::span<const float> wanted)
{
    return normOf(difference(found, wanted)) / normOf(wanted);
}

Network networkOf(int number, std::uint64_t seed)
{
    const tests::NetworkCase& test = tests::networkCases()[static_cast<std::size_t>(number)].second;
    Random random(seed);
    return makeNetwork(test.input, test.layers, random);
}

Loss lossFor(const std::vector<int>& labels)
{
    return [labels](std::span<const float> logits, std::span<float> gradient, std::int64_t count) {
        return softmaxCrossEntropy(logits, std::span(labels).first(static_cast<std::size_t>(count)), gradient);
    };
}

/// Three kinds of bars as one batch.
struct Bars {
    std::vector<float> images;
    std::vector<int> labels;
    std::int64_t count = 0;

    explicit Bars(const Dataset& dataset) : labels(dataset.labels.begin(), dataset.labels.end()), count(dataset.size())
    {
        for (const std::uint8_t pixel : dataset.pixels)
            images.push_back(static_cast<float>(pixel) / 255.0F);
    }
};

TrainingPlan::Options optionsFor(std::int64_t batch, Precision precision, const std::string& optimizer = "adam")
{
    return {.batch = batch, .optimizer = optimizerNamed(optimizer), .dropoutSeed = 4, .precision = precision};
}

}  // namespace

class PrecisionTest : public QObject {
    Q_OBJECT
private slots:
    void names_data();
    void names();
    void forward_data() { tests::addNetworkRows(); }
    void forward();
    void gradients_data() { tests::addNetworkRows(); }
    void gradients();
    void learnsAsWell_data();
    void learnsAsWell();
    void resumesBitForBit_data();
    void resumesBitForBit();
    void runsFastCode_data();
    void runsFastCode();
    void keepsWeightsInFloat32();
    void leavesFloat32AsItWas();
    void choosesWhatIsWorthIt();
    void refusesWithoutInstructions();
};

void PrecisionTest::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("bf16");
    QTest::newRow("f32") << "f32" << false;
    QTest::newRow("auto") << "auto" << supportsBf16();
    if (supportsBf16())
        QTest::newRow("bf16") << "bf16" << true;
}

void PrecisionTest::names()
{
    QFETCH(QString, name);
    QFETCH(bool, bf16);
    QCOMPARE(precisionNamed(name.toStdString()) == Precision::Bf16, bf16);
    const QString error = tests::errorOf<UsageError>([] { precisionNamed("f16"); });
    QVERIFY(tests::isOneLineWith(error, "f16"));
}

void PrecisionTest::forward()
{
    if (!supportsBf16())
        QSKIP(unsupported);
    QFETCH(int, number);
    const Network network = networkOf(number, 11);
    const Tensor images({3, elementCount(network.input)}, tests::randomValues(3 * elementCount(network.input), 4));
    const auto outputs = static_cast<std::size_t>(3 * elementCount(outputShape(network)));
    std::vector<float> wanted(outputs), found(outputs);
    InferencePlan(network, 5).run(images.values(), wanted, 3);
    InferencePlan(network, 5, Precision::Bf16).run(images.values(), found, 3);
    const double error = relativeError(found, wanted);
    QVERIFY2(error < 0.02, qPrintable(QString::number(error)));  // 8 bits of fraction: 0.004 a rounding
    QVERIFY2(error > 1e-5, "nothing was rounded");
}

void PrecisionTest::gradients()
{
    if (!supportsBf16())
        QSKIP(unsupported);
    QFETCH(int, number);
    const Network network = networkOf(number, 12);
    const std::vector<float> images = tests::randomValues(3 * elementCount(network.input), 6);
    const Loss loss = lossFor({0, 3, 1});
    const auto wanted = TrainingPlan(network, optionsFor(5, Precision::F32)).gradients(images, 3, loss);
    const auto found = TrainingPlan(network, optionsFor(5, Precision::Bf16)).gradients(images, 3, loss);
    double largest = 0.0;
    for (const Tensor& gradient : wanted)
        largest = std::max(largest, normOf(gradient.values()));
    for (std::size_t p = 0; p < wanted.size(); ++p) {
        // that of a bias before a normalization is 0
        const double length = std::max(normOf(wanted[p].values()), 0.02 * largest);
        const double error = normOf(difference(found[p].values(), wanted[p].values())) / length;
        // some ReLU or maximum switches; a wrong layout or mask: 1
        QVERIFY2(error < 0.2, qPrintable(QString("parameter %1: %2").arg(p).arg(error)));
    }
}

void PrecisionTest::learnsAsWell_data()
{
    QTest::addColumn<QString>("architecture");
    for (const std::string& name : architectureNames())
        QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

void PrecisionTest::learnsAsWell()
{
    if (!supportsBf16())
        QSKIP(unsupported);
    QFETCH(QString, architecture);
    // it gets fewer images, to be done soon, and knows less of others; chance is 1.1
    const bool large = architecture == "resnet-small";
    const TrainTest data = tests::tinyData({.side = 28, .perClass = large ? 8 : 24});
    const Bars train(data.train), test(data.test);
    Random random(3);
    const Network start = makeNetwork(data.train.imageShape, networkLayers(architecture.toStdString(), 3), random);
    for (const Precision precision : {Precision::F32, Precision::Bf16}) {
        TrainingPlan plan(start, optionsFor(train.count, precision));
        const double first = plan.step(train.images, train.count, lossFor(train.labels));
        double last = first;
        for (int step = 0; step < 30; ++step)
            last = plan.step(train.images, train.count, lossFor(train.labels));
        QVERIFY2(last < 0.15 * first,
                 qPrintable(QString("%1: loss %2 to %3").arg(toText(precision).c_str()).arg(first).arg(last)));
        if (large)  // its running statistics are behind: they wait for the weights to stand still
            for (int step = 0; step < 25; ++step)
                plan.step(train.images, train.count, lossFor(train.labels), 0.0);
        InferencePlan answers(plan.network(), test.count);
        std::vector<float> logits(static_cast<std::size_t>(3 * test.count)), gradient(logits.size());
        answers.run(test.images, logits, test.count);
        const double held = softmaxCrossEntropy(logits, test.labels, gradient);
        QVERIFY2(held < (large ? 0.9 : 0.2),
                 qPrintable(QString("%1: loss on other images %2").arg(toText(precision).c_str()).arg(held)));
    }
}

void PrecisionTest::resumesBitForBit_data()
{
    QTest::addColumn<QString>("optimizer");
    for (const char* name : {"adadelta", "adam", "sgd", "nesterov"})
        QTest::newRow(name) << name;
}

void PrecisionTest::resumesBitForBit()
{
    if (!supportsBf16())
        QSKIP(unsupported);
    QFETCH(QString, optimizer);
    const Bars bars(tests::tinyData({.perClass = 10}).train);
    Random random(7);
    const Network start = makeNetwork({1, 12, 12}, networkLayers("lenet-small", 3), random);
    const auto options = optionsFor(bars.count, Precision::Bf16, optimizer.toStdString());
    TrainingPlan straight(start, options), first(start, options);
    const auto stepsOf = [&](TrainingPlan& plan) {
        double loss = 0.0;
        for (int i = 0; i < 3; ++i)
            loss = plan.step(bars.images, bars.count, lossFor(bars.labels));
        return loss;
    };
    stepsOf(straight);
    stepsOf(first);
    TrainingPlan second(first.state(), options);
    QCOMPARE(stepsOf(second), stepsOf(straight));
    QVERIFY(second.network() == straight.network());
    QVERIFY(second.network() != start);
    QVERIFY(second.state().optimizer.first == straight.state().optimizer.first);
    QVERIFY(second.state().optimizer.second == straight.state().optimizer.second);
}

void PrecisionTest::runsFastCode_data()
{
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<int>("channels");
    for (const std::string& name : architectureNames())
        for (const int channels : {1, 3})
            QTest::addRow("%s, %d channels", name.c_str(), channels) << QString::fromStdString(name) << channels;
}

/// No layer falls back to oneDNN's reference loops, which are slower a hundred times.
void PrecisionTest::runsFastCode()
{
    if (!supportsBf16())
        QSKIP(unsupported);
    QFETCH(QString, architecture);
    QFETCH(int, channels);
    const int side = channels == 1 ? 28 : 32;
    Random random(1);
    const Network network = makeNetwork({channels, side, side}, networkLayers(architecture.toStdString(), 10), random);
    auto lines = InferencePlan(network, 1, Precision::Bf16).implementations();
    for (const std::string& line : TrainingPlan(network, optionsFor(128, Precision::Bf16)).implementations())
        lines.push_back(line);
    int inBf16 = 0;
    for (const std::string& line : lines) {
        QVERIFY2(line.find("ref") == std::string::npos && line.find("simple") == std::string::npos, line.c_str());
        inBf16 += line.find("bf16") != std::string::npos;
    }
    QVERIFY(inBf16 >= 4);
}

/// Steps too small for bfloat16 add up all the same, and what was never rounded comes back as it was.
void PrecisionTest::keepsWeightsInFloat32()
{
    if (!supportsBf16())
        QSKIP(unsupported);
    const Bars bars(tests::tinyData({.perClass = 10}).train);
    Random random(7);
    const Network start = makeNetwork({1, 12, 12}, networkLayers("lenet", 3), random);
    auto options = optionsFor(bars.count, Precision::Bf16, "sgd");
    options.optimizer.learningRate = 1e-5;
    TrainingPlan plan(start, options);
    QVERIFY(plan.network() == start);
    for (int i = 0; i < 20; ++i)
        plan.step(bars.images, bars.count, lossFor(bars.labels));
    const Network end = plan.network();
    for (std::size_t p = 0; p < start.parameters.size(); p += 2) {
        const auto before = start.parameters[p].values(), after = end.parameters[p].values();
        QVERIFY(!std::ranges::equal(before, after));
        QVERIFY(relativeError(after, before) < 0.004);
    }
}

void PrecisionTest::leavesFloat32AsItWas()
{
    const Bars bars(tests::tinyData({.perClass = 10}).train);
    Random random(7);
    const Network start = makeNetwork({1, 12, 12}, networkLayers("lenet", 3), random);
    const TrainingPlan plan(start, {.batch = bars.count, .optimizer = {}});
    QVERIFY(plan.network() == start);
    for (const std::string& line : plan.implementations())
        QVERIFY2(line.find("bf16") == std::string::npos, line.c_str());
    for (const std::string& line : InferencePlan(start, 1).implementations())
        QVERIFY2(line.find("bf16") == std::string::npos, line.c_str());
}

void PrecisionTest::choosesWhatIsWorthIt()
{
    Random random(1);
    const Network heads = makeNetwork({256}, {Dense{90}}, random);
    const Network whole = makeNetwork({1, 28, 28}, networkLayers("lenet", 10), random);
    QCOMPARE(trainingPrecision(heads, Precision::Bf16), Precision::F32);
    QCOMPARE(trainingPrecision(whole, Precision::Bf16), Precision::Bf16);
    QCOMPARE(trainingPrecision(whole, Precision::F32), Precision::F32);
}

/// Where there is support, once more in a process that may not use it.
void PrecisionTest::refusesWithoutInstructions()
{
    if (supportsBf16()) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("ONEDNN_MAX_CPU_ISA", "AVX512_CORE");
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(),
                      {"precision_test", "refusesWithoutInstructions", "names"});
        QVERIFY(process.waitForFinished());
        const QByteArray output = process.readAll();
        QVERIFY2(process.exitCode() == 0 && output.contains("PASS   : PrecisionTest::refusesWithoutInstructions"),
                 output.constData());
        return;
    }
    Random random(1);
    const Network network = makeNetwork({4}, {Dense{3}}, random);
    const auto refused = [](const auto& work) {
        return tests::isOneLineWith(tests::errorOf<UsageError>(work), "AVX-512 BF16");
    };
    QVERIFY(refused([] { precisionNamed("bf16"); }));
    QVERIFY(refused([&] { InferencePlan(network, 1, Precision::Bf16); }));
    QVERIFY(refused([&] { TrainingPlan(network, optionsFor(2, Precision::Bf16)); }));
    QCOMPARE(precisionNamed("auto"), Precision::F32);
}

RUNOFF_EVENT_TEST(PrecisionTest)
#include "precision_test.moc"
