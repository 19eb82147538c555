#include "core/tensor/tensor.h"
#include "tests/support/near.h"

#include "core/tensor/operations.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"

#include <cmath>
#include <limits>
#include <numeric>

using namespace core;

class TensorTest : public QObject {
    Q_OBJECT

private slots:
    void countsElements_data();
    void countsElements();
    void refusesShapes_data();
    void refusesShapes();
    void writesShapes();
    void isEmptyAtFirst();
    void isAValue();
    void givesRows();
    void refusesRowsOutside_data();
    void refusesRowsOutside();
    void reshapes();
    void refusesAnotherCount();
    void softmaxSumsToOne_data();
    void softmaxSumsToOne();
    void sigmoidDoesNotOverflow_data();
    void sigmoidDoesNotOverflow();
    void findsTheFirstOfEquals();
    void refusesNothing();
};

void TensorTest::countsElements_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<qint64>("count");
    QTest::newRow("a number") << Shape{} << qint64{1};
    QTest::newRow("a row") << Shape{5} << qint64{5};
    QTest::newRow("a picture") << Shape{3, 32, 32} << qint64{3072};
    QTest::newRow("none") << Shape{4, 0, 2} << qint64{0};
}

void TensorTest::countsElements()
{
    QFETCH(Shape, shape);
    QTEST(qint64{elementCount(shape)}, "count");
    QCOMPARE(Tensor(shape).size(), elementCount(shape));
}

void TensorTest::refusesShapes_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::newRow("below zero") << Shape{2, -1};
    QTest::newRow("overflow") << Shape{std::int64_t{1} << 40, std::int64_t{1} << 40};
}

void TensorTest::refusesShapes()
{
    QFETCH(Shape, shape);
    const QString error = tests::errorOf([&] { elementCount(shape); });
    QVERIFY2(tests::isOneLineWith(error, QString::fromStdString(toText(shape))), qPrintable(error));
}

void TensorTest::writesShapes()
{
    QCOMPARE(toText(Shape{1, 28, 28}), std::string("(1, 28, 28)"));
    QCOMPARE(toText(Shape{7}), std::string("(7)"));
    QCOMPARE(toText(Shape{}), std::string("()"));
}

void TensorTest::isEmptyAtFirst()
{
    const Tensor tensor;
    QVERIFY(tensor.empty());
    QCOMPARE(tensor.shape(), Shape{0});
    QCOMPARE(tensor.size(), std::int64_t{0});
}

void TensorTest::isAValue()
{
    const Tensor original({2, 2}, 1.5F);
    Tensor copy = original;
    QVERIFY(copy == original);
    copy.values()[3] = 2.0F;
    QVERIFY(copy != original);
    QCOMPARE(original.values()[3], 1.5F);
    QVERIFY(Tensor({4}, 1.0F) != Tensor({2, 2}, 1.0F));
}

void TensorTest::givesRows()
{
    Tensor tensor({2, 3}, {1, 2, 3, 4, 5, 6});
    QCOMPARE(tensor.row(1)[0], 4.0F);
    QCOMPARE(tensor.row(0).size(), std::size_t{3});
    tensor.row(1)[2] = 9.0F;
    QCOMPARE(tensor.values()[5], 9.0F);
}

void TensorTest::refusesRowsOutside_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<int>("index");
    QTest::newRow("below") << Shape{2, 3} << -1;
    QTest::newRow("beyond") << Shape{2, 3} << 2;
    QTest::newRow("of a number") << Shape{} << 0;
    QTest::newRow("of nothing") << Shape{0, 3} << 0;
}

void TensorTest::refusesRowsOutside()
{
    QFETCH(Shape, shape);
    QFETCH(int, index);
    const Tensor tensor(shape);
    QVERIFY_EXCEPTION_THROWN(tensor.row(index), std::logic_error);
}

void TensorTest::reshapes()
{
    const Tensor tensor({2, 3}, {1, 2, 3, 4, 5, 6});
    const Tensor other = tensor.reshaped({3, 2});
    QCOMPARE(other.shape(), (Shape{3, 2}));
    QCOMPARE(other.row(2)[1], 6.0F);
}

void TensorTest::refusesAnotherCount()
{
    QVERIFY_EXCEPTION_THROWN(Tensor({2, 2}, std::vector<float>(3)), std::logic_error);
    QVERIFY_EXCEPTION_THROWN(Tensor({2, 2}).reshaped({5}), std::logic_error);
}

void TensorTest::softmaxSumsToOne_data()
{
    QTest::addColumn<QList<float>>("logits");
    QTest::newRow("one") << QList<float>{3.0F};
    QTest::newRow("equal") << QList<float>{1.0F, 1.0F, 1.0F};
    QTest::newRow("large") << QList<float>{1000.0F, 999.0F, -1000.0F};
    QTest::newRow("very low") << QList<float>{-1e30F, -1e30F};
}

void TensorTest::softmaxSumsToOne()
{
    QFETCH(QList<float>, logits);
    const auto probabilities = softmax(std::span(logits.constData(), static_cast<std::size_t>(logits.size())));
    QCOMPARE(std::accumulate(probabilities.begin(), probabilities.end(), 0.0F), 1.0F);
    for (std::size_t i = 1; i < probabilities.size(); ++i)
        QCOMPARE(probabilities[i] < probabilities[0], logits[static_cast<int>(i)] < logits[0]);
}

void TensorTest::sigmoidDoesNotOverflow_data()
{
    QTest::addColumn<float>("logit");
    QTest::addColumn<float>("expected");
    QTest::newRow("zero") << 0.0F << 0.5F;
    QTest::newRow("two") << 2.0F << 0.880797F;
    QTest::newRow("minus two") << -2.0F << 0.119203F;
    QTest::newRow("largest") << std::numeric_limits<float>::max() << 1.0F;
    QTest::newRow("lowest") << std::numeric_limits<float>::lowest() << 0.0F;
}

void TensorTest::sigmoidDoesNotOverflow()
{
    QFETCH(float, logit);
    QFETCH(float, expected);
    COMPARE_NEAR(sigmoid(logit), expected, 1e-6F);
}

void TensorTest::findsTheFirstOfEquals()
{
    const std::vector<float> values{1.0F, 3.0F, -2.0F, 3.0F, -2.0F};
    QCOMPARE(argmax(values), std::size_t{1});
    QCOMPARE(argmin(values), std::size_t{2});
}

void TensorTest::refusesNothing()
{
    QVERIFY_EXCEPTION_THROWN(softmax({}), std::logic_error);
    QVERIFY_EXCEPTION_THROWN(argmax(std::span<const float>()), std::logic_error);
    QVERIFY_EXCEPTION_THROWN(argmin({}), std::logic_error);
}

RUNOFF_TEST(TensorTest)
#include "tensor_test.moc"
