#pragma once

#include <QString>
#include <QTest>

#include <cmath>
#include <limits>
#include <optional>

namespace tests {

/// Empty if the two numbers are less than `tolerance` apart; otherwise one line with both. Not a number is near to
/// nothing.
inline QString notNear(const char* what, double actual, double expected, double tolerance)
{
    if (std::abs(actual - expected) < tolerance)
        return {};
    return QStringLiteral("%1: expected %2 within %3, found %4, which is %5 away")
        .arg(QString::fromLatin1(what), QString::number(expected, 'g', 9), QString::number(tolerance, 'g', 3),
             QString::number(actual, 'g', 9), QString::number(std::abs(actual - expected), 'g', 3));
}

template <typename Number>
double asNumber(Number value)
{
    return static_cast<double>(value);
}
/// No value is not a number.
inline double asNumber(const std::optional<double>& value)
{
    return value.value_or(std::numeric_limits<double>::quiet_NaN());
}

}  // namespace tests

/// QCOMPARE for numbers that may differ by less than `tolerance`. The message of a failure has both.
#define COMPARE_NEAR(actual, expected, tolerance)                                                                    \
    do {                                                                                                             \
        const QString far =                                                                                          \
            tests::notNear(#actual, tests::asNumber(actual), tests::asNumber(expected), tests::asNumber(tolerance)); \
        QVERIFY2(far.isEmpty(), qPrintable(far));                                                                    \
    } while (false)
