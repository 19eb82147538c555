#include "core/training/watch.h"

#include "core/nn/architectures.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"

using namespace core;

class WatchTest : public QObject {
    Q_OBJECT

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

    void saysNothingOfNetworksWithoutFilters()
    {
        Random random(1);
        QVERIFY(!firstLayer(makeNetwork({4}, {Dense{2}}, random), Image({4})));
    }

    void refusesAnotherShape()
    {
        Random random(1);
        const Network network = makeNetwork({1, 12, 12}, networkLayers("lenet-small", 3), random);
        QVERIFY(tests::isOneLineWith(tests::errorOf([&] { firstLayer(network, Image({1, 28, 28})); }), "(1, 12, 12)"));
    }
};

RUNOFF_TEST(WatchTest)
#include "watch_test.moc"
