#include "core/base/error.h"
#include "core/base/visible.h"
#include "tests/support/test_main.h"

class VisibleTest : public QObject {
    Q_OBJECT

private slots:
    void shows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("words") << QByteArray("four (4)") << QByteArray("four (4)");
        QTest::newRow("other letters") << QByteArray("zwölf, четыре, 四, 🙂")
                                       << QByteArray("zwölf, четыре, 四, 🙂");
        QTest::newRow("a colour") << QByteArray("\x1b[31mred") << QByteArray("\\x1b[31mred");
        QTest::newRow("lines") << QByteArray("a\nb\r\tc") << QByteArray("a\\nb\\r\\tc");
        QTest::newRow("zero and delete") << QByteArray("a\0b\x7f", 4) << QByteArray("a\\x00b\\x7f");
        QTest::newRow("a control character of Unicode") << QByteArray("a\xc2\x9b"
                                                                      "31m")
                                                        << QByteArray("a\\u009b31m");
        QTest::newRow("another direction") << QByteArray("a\xe2\x80\xae"
                                                         "b")
                                           << QByteArray("a\\u202eb");
        QTest::newRow("another encoding") << QByteArray("caf\xe9.png") << QByteArray("caf\xe9.png");
        QTest::newRow("cut off") << QByteArray("a\xe2\x80") << QByteArray("a\xe2\x80");
    }

    void shows()
    {
        QFETCH(const QByteArray, text);
        QTEST(QByteArray::fromStdString(core::visible(text.toStdString())), "line");
        QTEST(QByteArray(core::UsageError(text.toStdString()).what()), "line");
    }
};

RUNOFF_TEST(VisibleTest)
#include "visible_test.moc"
