#include "core/nn/first_layer.h"

#include "core/model/model_file.h"
#include "core/nn/architectures.h"
#include "core/nn/filter_similarity.h"
#include "core/nn/plan.h"
#include "tests/support/errors.h"
#include "tests/support/near.h"
#include "tests/support/reference_network.h"
#include "tests/support/test_main.h"

#include <cmath>
#include <map>

using namespace core;

class FirstLayerTest : public QObject {
    Q_OBJECT

    static const Classifier& shipped(const QString& name)
    {
        static std::map<QString, Classifier> models;
        if (!models.contains(name))
            models[name] = readModel(RUNOFF_SOURCE_DIR "/resources/models/" + name.toStdString() + ".safetensors");
        return models[name];
    }

    static Image someImage(const Shape& shape)
    {
        Image image(shape, tests::randomValues(elementCount(shape), 5));
        for (float& value : image.values())
            value = std::abs(value);
        return image;
    }

    /// The first `count` layers of a network, for the plan of oneDNN.
    static Network firstLayers(const Network& network, std::size_t count, std::ptrdiff_t parameters)
    {
        return {network.input,
                {network.layers.begin(), network.layers.begin() + static_cast<std::ptrdiff_t>(count)},
                {network.parameters.begin(), network.parameters.begin() + parameters}};
    }

private slots:
    void findsWhatAFilterLooksFor()
    {
        Random random(1);
        Network network = makeNetwork({1, 12, 12}, networkLayers("lenet-small", 3), random);
        // The first filter is the upper left pixel, the second its opposite.
        for (const std::int64_t filter : {0, 1}) {
            const auto weights = network.parameters[0].row(filter);
            std::fill(weights.begin(), weights.end(), 0.0F);
            weights[0] = filter == 0 ? 1.0F : -1.0F;
        }
        Image image({1, 12, 12});
        image.values()[3 * 12 + 5] = 0.75F;
        const auto layer = firstLayer(network, image);
        QVERIFY(layer);
        QVERIFY(layer->filters == network.parameters[0]);
        QCOMPARE(layer->maps.shape(), (Shape{16, 10, 10}));
        for (std::size_t place = 0; place < 100; ++place)
            QCOMPARE(layer->maps.row(0)[place], place == 35 ? 0.75F : 0.0F);
        for (const float value : layer->maps.row(1))
            QCOMPARE(value, 0.0F);  // the ReLU lets nothing negative through
    }

    void agreesWithTheDefinitions_data()
    {
        QTest::addColumn<QList<int>>("input");
        QTest::addColumn<QList<int>>("convolution");  // outputs, kernel, stride, padding
        QTest::addColumn<bool>("normalizes");
        QTest::newRow("grey") << QList<int>{1, 9, 9} << QList<int>{4, 3, 1, 0} << false;
        QTest::newRow("colour, padding") << QList<int>{3, 8, 7} << QList<int>{5, 3, 1, 1} << false;
        QTest::newRow("stride") << QList<int>{2, 11, 9} << QList<int>{4, 3, 2, 0} << false;
        QTest::newRow("large kernel, stride, padding") << QList<int>{2, 11, 9} << QList<int>{4, 5, 2, 2} << false;
        QTest::newRow("padding wider than the image") << QList<int>{1, 2, 2} << QList<int>{3, 5, 3, 4} << false;
        QTest::newRow("batch normalization") << QList<int>{3, 8, 8} << QList<int>{6, 3, 1, 1} << true;
    }
    void agreesWithTheDefinitions()
    {
        QFETCH(QList<int>, input);
        QFETCH(QList<int>, convolution);
        QFETCH(bool, normalizes);
        Random random(3);
        std::vector<Layer> layers{Convolution{convolution[0], convolution[1], convolution[2], convolution[3]}};
        if (normalizes)
            layers.emplace_back(BatchNormalization{});
        layers.emplace_back(Relu{});
        Network network = makeNetwork({input[0], input[1], input[2]}, layers, random);
        network.parameters[1] = Tensor(network.parameters[1].shape(), tests::randomValues(convolution[0], 9));
        tests::unsettle(network, 4);
        const Image image = someImage(network.input);
        const auto layer = firstLayer(network, image);
        QVERIFY(layer);
        QCOMPARE(layer->maps.shape(), outputShape(network));
        const std::vector<double> expected = tests::ReferenceNetwork(network).forward(image.values());
        for (std::size_t at = 0; at < expected.size(); ++at)
            COMPARE_NEAR(layer->maps.values()[at], expected[at], 1e-5);
    }

    void agreesWithThePlanOfAShippedModel_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("layers");  // up to the first ReLU
        QTest::addColumn<int>("parameters");
        QTest::newRow("digits-lenet") << "digits-lenet" << 2 << 2;
        QTest::newRow("cifar10-resnet") << "cifar10-resnet" << 3 << 6;
    }
    void agreesWithThePlanOfAShippedModel()
    {
        QFETCH(QString, model);
        QFETCH(int, layers);
        QFETCH(int, parameters);
        const Network& trunk = shipped(model).trunk;
        const Image image = someImage(trunk.input);
        const auto layer = firstLayer(trunk, image);
        QVERIFY(layer);
        InferencePlan plan(firstLayers(trunk, static_cast<std::size_t>(layers), parameters), 1);
        const Tensor expected = plan.run(image);
        QCOMPARE(expected.size(), layer->maps.size());
        QVERIFY(respondingFilters(*layer) > 0);
        for (std::size_t at = 0; at < layer->maps.values().size(); ++at)
            COMPARE_NEAR(layer->maps.values()[at], expected.values()[at], 1e-4);
    }

    void networksWithoutFilters_data()
    {
        QTest::addColumn<Network>("network");
        Random random(1);
        QTest::newRow("dense") << makeNetwork({4}, {Dense{2}}, random);
        QTest::newRow("no layer") << Network{{4}, {}, {}};
        QTest::newRow("convolution without ReLU")
            << makeNetwork({1, 5, 5}, {Convolution{.outputs = 2}, Flatten{}}, random);
        QTest::newRow("pooling first") << makeNetwork({1, 8, 8}, {MaxPooling{}, Convolution{.outputs = 2}, Relu{}},
                                                      random);
    }
    void networksWithoutFilters()
    {
        QFETCH(Network, network);
        QVERIFY(!firstLayer(network, Image(network.input)));
        QVERIFY(!firstFilters(network));
    }

    void filtersRespondToInk()
    {
        Random random(1);
        Network network = makeNetwork({1, 5, 5}, {Convolution{.outputs = 3}, Relu{}}, random);
        for (std::int64_t filter = 0; filter < 3; ++filter)
            std::ranges::fill(network.parameters[0].row(filter), filter == 1 ? -1.0F : 1.0F);
        network.parameters[1] = Tensor({3}, {0.25F, 0.5F, -2.0F});
        Image image(network.input);
        QCOMPARE(respondingFilters(*firstLayer(network, image)), std::int64_t{0});
        image.values()[12] = 1.0F;
        const FirstLayer layer = *firstLayer(network, image);
        QCOMPARE(layer.blank.values()[0], 0.25F);
        QCOMPARE(layer.blank.values()[2], 0.0F);
        QCOMPARE(respondingFilters(layer), std::int64_t{1});  // the second is inhibited, the third needs more ink
        std::ranges::fill(image.values(), 1.0F);
        QCOMPARE(respondingFilters(*firstLayer(network, image)), std::int64_t{2});
        std::ranges::fill(network.parameters[0].row(2), 0.31F);  // rises by 0.79, the first filter by 9
        QCOMPARE(respondingFilters(*firstLayer(network, image)), std::int64_t{1});
        std::ranges::fill(network.parameters[0].row(2), 0.33F);  // rises by 0.97
        QCOMPARE(respondingFilters(*firstLayer(network, image)), std::int64_t{2});
    }

    void findsTheClosestFilter()
    {
        const Tensor among({3, 1, 1, 2}, {1.0F, 0.0F, 0.0F, 5.0F, -1.0F, -1.0F});
        const Tensor filters({4, 1, 1, 2}, {3.0F, 0.0F, 1.0F, 2.0F, -1.0F, 1.0F, 0.0F, 0.0F});
        const std::vector<ClosestFilter> closest = closestFilters(filters, among);
        QCOMPARE(closest.size(), std::size_t{4});
        QCOMPARE(closest[0].index, std::int64_t{0});
        COMPARE_NEAR(closest[0].similarity, 1.0, 1e-9);  // the length of a filter does not count
        QCOMPARE(closest[1].index, std::int64_t{1});
        COMPARE_NEAR(closest[1].similarity, 2.0 / std::sqrt(5.0), 1e-6);
        QCOMPARE(closest[2].index, std::int64_t{1});
        COMPARE_NEAR(closest[2].similarity, std::sqrt(0.5), 1e-6);
        COMPARE_NEAR(closest[3].similarity, 0.0, 1e-9);  // without weights
        COMPARE_NEAR(meanSimilarity(closest), (1.0 + 2.0 / std::sqrt(5.0) + std::sqrt(0.5)) / 4.0, 1e-6);
        QVERIFY(closestFilters(filters, Tensor({3, 1, 2, 1})).empty());
        QVERIFY(closestFilters(filters, Tensor({0, 1, 1, 2})).empty());
        QVERIFY(!meanSimilarity({}));
    }

    /// The mean of the largest of `count` cosines in `weights` dimensions, where the density of one cosine t is
    /// proportional to (1 - t^2)^((weights - 3) / 2).
    static double expectedByChance(int count, int weights)
    {
        constexpr int steps = 20000;
        std::vector<double> below(steps + 1, 0.0);  // the probability that a cosine is below t
        for (int at = 1; at <= steps; ++at) {
            const double t = -1.0 + 2.0 * (at - 0.5) / steps;
            below[static_cast<std::size_t>(at)] =
                below[static_cast<std::size_t>(at) - 1] + std::pow(1.0 - t * t, (weights - 3) / 2.0);
        }
        double mean = 0.0;
        for (int at = 1; at <= steps; ++at) {
            const double low = below[static_cast<std::size_t>(at) - 1] / below.back();
            const double high = below[static_cast<std::size_t>(at)] / below.back();
            mean += (-1.0 + 2.0 * (at - 0.5) / steps) * (std::pow(high, count) - std::pow(low, count));
        }
        return mean;
    }

    void randomFiltersAreCloseByChance()
    {
        const double one = similarityByChance(Tensor({1, 1, 3, 3})), many = similarityByChance(Tensor({32, 1, 3, 3}));
        COMPARE_NEAR(one, 0.0, 0.1);
        COMPARE_NEAR(many, expectedByChance(32, 9), 0.03);
        QCOMPARE(many, similarityByChance(Tensor({32, 1, 3, 3})));
        QVERIFY(similarityByChance(Tensor({128, 1, 3, 3})) > many);
        QVERIFY(similarityByChance(Tensor({32, 3, 3, 3})) < many);  // more weights, fewer accidents
    }

    void refusesAnotherShape()
    {
        Random random(1);
        const Network network = makeNetwork({1, 12, 12}, networkLayers("lenet-small", 3), random);
        QVERIFY(tests::isOneLineWith(tests::errorOf([&] { firstLayer(network, Image({1, 28, 28})); }), "(1, 12, 12)"));
    }
};

RUNOFF_TEST(FirstLayerTest)
#include "first_layer_test.moc"
