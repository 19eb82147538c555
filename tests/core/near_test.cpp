#include "tests/support/near.h"
#include "tests/support/test_main.h"

#include <limits>

class NearTest : public QObject {
    Q_OBJECT

private slots:
    void tellsNumbersApart_data()
    {
        QTest::addColumn<double>("actual");
        QTest::addColumn<double>("expected");
        QTest::addColumn<double>("tolerance");
        QTest::addColumn<QString>("message");
        const double nothing = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("equal") << 0.5 << 0.5 << 1e-9 << QString();
        QTest::newRow("within") << 0.51 << 0.5 << 0.02 << QString();
        QTest::newRow("at the tolerance")
            << 0.75 << 0.5 << 0.25 << "sum: expected 0.5 within 0.25, found 0.75, which is 0.25 away";
        QTest::newRow("below") << -1.0 << 1.0 << 0.1 << "sum: expected 1 within 0.1, found -1, which is 2 away";
        QTest::newRow("not a number") << nothing << 1.0 << 0.1
                                      << "sum: expected 1 within 0.1, found nan, which is nan away";
    }
    void tellsNumbersApart()
    {
        QFETCH(double, actual);
        QFETCH(double, expected);
        QFETCH(double, tolerance);
        QTEST(tests::notNear("sum", actual, expected, tolerance), "message");
    }
};

RUNOFF_TEST(NearTest)
#include "near_test.moc"
