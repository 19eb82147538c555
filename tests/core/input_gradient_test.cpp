#include "core/nn/architectures.h"
#include "core/nn/plan.h"
#include "tests/support/near.h"
#include "tests/support/network_cases.h"
#include "tests/support/reference_network.h"
#include "tests/support/test_main.h"

#include <cmath>

using namespace core;

namespace {

/// The weighted sum of the outputs of one image, in double.
double weightedSum(const Network& network, const std::vector<float>& image, std::span<const float> weights)
{
    tests::ReferenceNetwork reference(network);
    const std::vector<double> outputs = reference.forward(image);
    double sum = 0.0;
    for (std::size_t o = 0; o < outputs.size(); ++o)
        sum += static_cast<double>(weights[o]) * outputs[o];
    return sum;
}

struct Slopes {
    double left = 0.0, right = 0.0;
    /// Networks are linear between the kinks of ReLU and maximum, so that equal slopes mean that there is none.
    bool smooth() const { return std::abs(left - right) < 1e-6 + 1e-6 * std::abs(left + right); }
};

/// `here` is the sum at the image.
Slopes slopesAt(const Network& network, const std::vector<float>& image, std::span<const float> weights,
                std::size_t place, double here)
{
    std::vector<float> above = image, below = image;
    above[place] += 0x1p-12F;
    below[place] -= 0x1p-12F;
    return {(here - weightedSum(network, below, weights))
                / (static_cast<double>(image[place]) - static_cast<double>(below[place])),
            (weightedSum(network, above, weights) - here)
                / (static_cast<double>(above[place]) - static_cast<double>(image[place]))};
}

Tensor batchOf(const std::vector<float>& values, const Shape& one)
{
    Shape shape{static_cast<std::int64_t>(values.size()) / elementCount(one)};
    shape.insert(shape.end(), one.begin(), one.end());
    return {shape, values};
}

/// Compares `gradient` (one image) with the slopes at every `stride`th value. At most a quarter may be kinks.
QString differsFromSlopes(const Network& network, const std::vector<float>& image, std::span<const float> weights,
                          std::span<const float> gradient, std::size_t stride)
{
    std::size_t compared = 0, kinks = 0;
    const double here = weightedSum(network, image, weights);
    for (std::size_t i = 0; i < image.size(); i += stride) {
        const Slopes slopes = slopesAt(network, image, weights, i, here);
        if (!slopes.smooth()) {
            ++kinks;
            continue;
        }
        ++compared;
        const QString far = tests::notNear("gradient", static_cast<double>(gradient[i]), slopes.right,
                                           1e-5 + 1e-4 * std::abs(slopes.right));
        if (!far.isEmpty())
            return QStringLiteral("value %1: %2").arg(QString::number(i), far);
    }
    return compared > 0 && kinks * 3 <= compared ? QString()
                                                 : QStringLiteral("%1 of %2 values lie at a kink")
                                                       .arg(QString::number(kinks), QString::number(kinks + compared));
}

}  // namespace

class InputGradientTest : public QObject {
    Q_OBJECT
private slots:
    void layers_data() { tests::addNetworkRows(); }
    void layers();
    void architectures_data();
    void architectures();
    void outputs_data() { tests::addNetworkRows(); }
    void outputs();
    void doesNotDependOnTheBatch();
};

void InputGradientTest::layers()
{
    QFETCH(int, number);
    const tests::NetworkCase& test = tests::networkCases()[static_cast<std::size_t>(number)].second;
    Random random(21);
    Network network = makeNetwork(test.input, test.layers, random);
    tests::unsettle(network, 5);
    const auto size = static_cast<std::size_t>(elementCount(test.input));
    const auto outputs = static_cast<std::size_t>(elementCount(outputShape(network)));
    const std::vector<float> images = tests::randomValues(static_cast<std::int64_t>(3 * size), 4);
    const std::vector<float> weights = tests::randomValues(static_cast<std::int64_t>(3 * outputs), 8);
    InputGradientPlan plan(network, 4);
    const Tensor gradient = plan.run(batchOf(images, test.input), {{3, static_cast<std::int64_t>(outputs)}, weights});
    QCOMPARE(gradient.size(), static_cast<std::int64_t>(images.size()));
    for (std::size_t n = 0; n < 3; ++n) {
        const std::vector<float> image(images.begin() + static_cast<std::ptrdiff_t>(n * size),
                                       images.begin() + static_cast<std::ptrdiff_t>((n + 1) * size));
        const QString problem =
            differsFromSlopes(network, image, std::span(weights).subspan(n * outputs, outputs),
                              gradient.row(static_cast<std::int64_t>(n)), std::max<std::size_t>(1, size / 23));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
}

void InputGradientTest::architectures_data()
{
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<std::vector<std::int64_t>>("input");
    for (const std::string& name : architectureNames()) {
        QTest::addRow("%s, grey", name.c_str()) << QString::fromStdString(name) << Shape{1, 28, 28};
        QTest::addRow("%s, colour", name.c_str()) << QString::fromStdString(name) << Shape{3, 32, 32};
    }
}

void InputGradientTest::architectures()
{
    QFETCH(QString, architecture);
    QFETCH(std::vector<std::int64_t>, input);
    Random random(22);
    Network network = makeNetwork(input, networkLayers(architecture.toStdString(), 3), random);
    tests::unsettle(network, 6);
    const std::vector<float> image = tests::randomValues(elementCount(input), 7);
    const std::vector<float> weights{1.0F, -1.0F, 0.25F};
    InputGradientPlan plan(network, 1);
    const Tensor gradient = plan.run(batchOf(image, input), {{1, 3}, weights});
    const QString problem = differsFromSlopes(network, image, weights, gradient.values(), image.size() / 2);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void InputGradientTest::outputs()
{
    QFETCH(int, number);
    const tests::NetworkCase& test = tests::networkCases()[static_cast<std::size_t>(number)].second;
    Random random(23);
    Network network = makeNetwork(test.input, test.layers, random);
    tests::unsettle(network, 9);
    const Tensor images = batchOf(tests::randomValues(2 * elementCount(test.input), 4), test.input);
    const std::int64_t outputs = elementCount(outputShape(network));
    InputGradientPlan plan(network, 3);
    plan.run(images, Tensor({2, outputs}, 1.0F));
    const Tensor found = plan.outputs(), expected = InferencePlan(network, 3).run(images);
    QCOMPARE(found.shape(), (Shape{2, outputs}));
    for (std::size_t i = 0; i < found.values().size(); ++i)
        COMPARE_NEAR(found.values()[i], expected.values()[i], 1e-5);
}

void InputGradientTest::doesNotDependOnTheBatch()
{
    Random random(24);
    const Network network = makeNetwork({1, 28, 28}, networkLayers("lenet-small", 4), random);
    const std::vector<float> image = tests::randomValues(784, 2), other = tests::randomValues(784, 3);
    std::vector<float> both = image;
    both.insert(both.end(), other.begin(), other.end());
    const Tensor weights({1, 4}, std::vector<float>{1.0F, 0.0F, -2.0F, 0.5F});
    InputGradientPlan single(network, 1), several(network, 5);
    const Tensor alone = single.run(batchOf(image, network.input), weights);
    several.run(batchOf(other, network.input), weights);
    const Tensor together = several.run(batchOf(both, network.input),
                                        {{2, 4}, std::vector<float>{1.0F, 0.0F, -2.0F, 0.5F, 9.0F, 9.0F, 9.0F, 9.0F}});
    for (std::size_t i = 0; i < 784; ++i)
        COMPARE_NEAR(together.values()[i], alone.values()[i], 1e-6);
}

RUNOFF_TEST(InputGradientTest)
#include "input_gradient_test.moc"
