#include "core/model/float16.h"

#include "core/base/error.h"
#include "tests/support/test_main.h"

#include <bit>
#include <cmath>
#include <limits>

using namespace core;

class Float16Test : public QObject {
    Q_OBJECT

private slots:
    void rounds_data();
    void rounds();
    void readsEveryNumberBack();
    void readsWhatIsNotFinite();
    void refusesOtherLengths();
};

namespace {

float fromOne(std::uint16_t half)
{
    float value = 0.0F;
    fromFloat16(std::span(&half, 1), std::span(&value, 1));
    return value;
}

}  // namespace

void Float16Test::rounds_data()
{
    QTest::addColumn<float>("value");
    QTest::addColumn<quint16>("half");
    const auto row = [](const char* name, float value, int half) {
        QTest::newRow(name) << value << static_cast<quint16>(half);
    };
    row("zero", 0.0F, 0x0000);
    row("minus zero", -0.0F, 0x8000);
    row("one", 1.0F, 0x3C00);
    row("minus two", -2.0F, 0xC000);
    row("a third", 1.0F / 3.0F, 0x3555);
    row("a tie goes down to even", 1.0F + 0x1.0p-11F, 0x3C00);
    row("a tie goes up to even", 1.0F + 3 * 0x1.0p-11F, 0x3C02);
    row("just above a tie", 1.0F + 0x1.004p-11F, 0x3C01);
    row("the largest", 65504.0F, 0x7BFF);
    row("rounds down to the largest", 65519.0F, 0x7BFF);
    row("beyond the largest", 65520.0F, 0x7C00);
    row("far below the lowest", -1e30F, 0xFC00);
    row("infinity", std::numeric_limits<float>::infinity(), 0x7C00);
    row("the smallest normal", 0x1.0p-14F, 0x0400);
    row("the largest subnormal", 0x1.ff8p-15F, 0x03FF);
    row("the smallest subnormal", 0x1.0p-24F, 0x0001);
    row("half of the smallest is even zero", 0x1.0p-25F, 0x0000);
    row("more than half of the smallest", 0x1.8p-25F, 0x0001);
    row("float's smallest", std::numeric_limits<float>::denorm_min(), 0x0000);
}

void Float16Test::rounds()
{
    QFETCH(float, value);
    QFETCH(quint16, half);
    QCOMPARE(toFloat16(value), half);
}

void Float16Test::readsEveryNumberBack()
{
    for (std::uint32_t bits = 0; bits < 0x10000; ++bits) {
        if ((bits & 0x7C00U) == 0x7C00U)
            continue;
        const auto half = static_cast<std::uint16_t>(bits);
        const float value = fromOne(half);
        const int exponent = static_cast<int>((bits >> 10) & 31U);
        const int mantissa = static_cast<int>(bits & 0x3FFU);
        const double expected = exponent ? std::ldexp(1024 + mantissa, exponent - 25) : std::ldexp(mantissa, -24);
        QCOMPARE(static_cast<double>(std::abs(value)), expected);
        QCOMPARE(std::signbit(value), (bits & 0x8000U) != 0);
        QCOMPARE(toFloat16(value), half);
    }
}

void Float16Test::readsWhatIsNotFinite()
{
    QCOMPARE(fromOne(0x7C00), std::numeric_limits<float>::infinity());
    QCOMPARE(fromOne(0xFC00), -std::numeric_limits<float>::infinity());
    QVERIFY(std::isnan(fromOne(0x7E00)));
    QVERIFY(std::isnan(fromOne(toFloat16(std::numeric_limits<float>::quiet_NaN()))));
}

void Float16Test::refusesOtherLengths()
{
    const std::vector<std::uint16_t> halves(3);
    std::vector<float> values(2);
    QVERIFY_EXCEPTION_THROWN(fromFloat16(halves, values), std::logic_error);
}

RUNOFF_TEST(Float16Test)
#include "float16_test.moc"
