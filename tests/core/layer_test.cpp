#include "core/base/error.h"
#include "core/nn/layer.h"
#include "tests/support/test_main.h"

using namespace core;

class LayerTest : public QObject {
    Q_OBJECT
private slots:
    void textRoundTrip_data();
    void textRoundTrip();
    void refusesText_data();
    void refusesText();
    void shapes();
    void refusesShapes();
};

void LayerTest::textRoundTrip_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"conv 3x3x32", "conv 5x5x6 stride 2 pad 1", "conv 3x3x8 pad 1", "relu", "maxpool 2",
                             "maxpool 3 stride 3", "flatten", "dropout 0.25", "dropout 0.5", "dense 256", "avgpool 2",
                             "avgpool 3 stride 1", "avgpool global", "batchnorm", "batchnorm epsilon 0.001",
                             "batchnorm epsilon 0.001 momentum 0.99", "batchnorm momentum 0.5", "shortcut", "add"})
        QTest::newRow(text) << text;
}

void LayerTest::textRoundTrip()
{
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(toText(layerFromText(text.toStdString()))), text);
}

void LayerTest::refusesText_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             "conv",
                             "conv 3x3",
                             "conv 3x4x8",
                             "conv 3x3x8 stride",
                             "conv 3x3x8 step 2",
                             "dense",
                             "dense x",
                             "dense 3 4",
                             "relu 1",
                             "maxpool",
                             "dropout a",
                             "pool 2",
                             "avgpool",
                             "avgpool 0",
                             "maxpool global",
                             "batchnorm 3",
                             "batchnorm epsilon",
                             "batchnorm rate 0.1",
                             "shortcut 1",
                             "add 2",
                             "dense 99999999999999999999"})
        QTest::newRow(text) << text;
}

void LayerTest::refusesText()
{
    QFETCH(QString, text);
    QVERIFY_EXCEPTION_THROWN(layerFromText(text.toStdString()), Error);
}

void LayerTest::shapes()
{
    QCOMPARE(outputShape(Convolution{.outputs = 32}, {1, 28, 28}), (Shape{32, 26, 26}));
    QCOMPARE(outputShape(Convolution{.outputs = 4, .kernel = 5, .stride = 2, .padding = 2}, {3, 9, 8}),
             (Shape{4, 5, 4}));
    QCOMPARE(outputShape(MaxPooling{}, {64, 25, 24}), (Shape{64, 12, 12}));
    QCOMPARE(outputShape(Flatten{}, {64, 12, 12}), (Shape{9216}));
    QCOMPARE(outputShape(Dropout{}, {7}), (Shape{7}));
    QCOMPARE(outputShape(AveragePooling{}, {64, 25, 24}), (Shape{64, 12, 12}));
    QCOMPARE(outputShape(AveragePooling{.size = 0}, {64, 5, 4}), (Shape{64, 1, 1}));
    QCOMPARE(outputShape(BatchNormalization{}, {64, 5, 4}), (Shape{64, 5, 4}));
    QCOMPARE(outputShape(Addition{}, {64, 5, 4}), (Shape{64, 5, 4}));
    QCOMPARE(outputShape(Dense{10}, {256}), (Shape{10}));
    QCOMPARE(parameterShapes(Convolution{.outputs = 32}, {3, 28, 28}), (std::vector<Shape>{{32, 3, 3, 3}, {32}}));
    QCOMPARE(parameterShapes(Dense{10}, {256}), (std::vector<Shape>{{10, 256}, {10}}));
    QVERIFY(parameterShapes(Relu{}, {256}).empty());
    QCOMPARE(parameterShapes(BatchNormalization{}, {32, 9, 9}), std::vector<Shape>(4, {32}));
    QVERIFY(isTrained(BatchNormalization{}, 1) && !isTrained(BatchNormalization{}, 2) && isTrained(Dense{3}, 1));
}

void LayerTest::refusesShapes()
{
    QVERIFY_EXCEPTION_THROWN(outputShape(Convolution{.outputs = 2}, {1, 2, 2}), Error);
    QVERIFY_EXCEPTION_THROWN(outputShape(Convolution{.outputs = 2}, {9}), Error);
    QVERIFY_EXCEPTION_THROWN(outputShape(Convolution{.outputs = 0}, {1, 9, 9}), Error);
    QVERIFY_EXCEPTION_THROWN(outputShape(Convolution{.outputs = 1, .stride = 0}, {1, 9, 9}), Error);
    QVERIFY_EXCEPTION_THROWN(outputShape(MaxPooling{}, {1, 1, 9}), Error);
    QVERIFY_EXCEPTION_THROWN(outputShape(Dense{3}, {1, 9, 9}), Error);
    QVERIFY_EXCEPTION_THROWN(outputShape(Dense{-3}, {9}), Error);
    QVERIFY_EXCEPTION_THROWN(outputShape(Dropout{.rate = 1.0}, {9}), Error);
    QVERIFY_EXCEPTION_THROWN(outputShape(AveragePooling{}, {4, 1, 9}), Error);
    QVERIFY_EXCEPTION_THROWN(outputShape(AveragePooling{.size = 0}, {9}), Error);
    QVERIFY_EXCEPTION_THROWN(outputShape(BatchNormalization{}, {9}), Error);
    QVERIFY_EXCEPTION_THROWN(outputShape(BatchNormalization{.epsilon = 0.0}, {1, 9, 9}), Error);
    QVERIFY_EXCEPTION_THROWN(outputShape(BatchNormalization{.momentum = 1.0}, {1, 9, 9}), Error);
    QVERIFY_EXCEPTION_THROWN(outputShape(Shortcut{}, {9}), Error);
}

RUNOFF_TEST(LayerTest)
#include "layer_test.moc"
