#include "tests/support/slowness.h"
#include "tests/support/test_main.h"

#include <QProcess>
#include <QRegularExpression>

/// The program is built so that a fault in memory ends it before the fault can be used. Reads the finished program with
/// readelf, which comes with the compiler.
class HardeningCliTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void has_data();
    void has();
    void hasNot_data();
    void hasNot();

private:
    QString m_layout;
};

void HardeningCliTest::initTestCase()
{
    if (*RUNOFF_SANITIZE != '\0')
        QSKIP("a build with sanitizers is not hardened");
    if (tests::countsLines)
        QSKIP("a build that counts lines is not hardened");
    QProcess readelf;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    readelf.setProcessEnvironment(environment);
    readelf.start(QStringLiteral("readelf"),
                  {QStringLiteral("--wide"), QStringLiteral("--file-header"), QStringLiteral("--program-headers"),
                   QStringLiteral("--dynamic"), QStringLiteral("--dyn-syms"), QStringLiteral(RUNOFF_PROGRAM)});
    QVERIFY(readelf.waitForFinished());
    QCOMPARE(readelf.exitCode(), 0);
    m_layout = QString::fromLocal8Bit(readelf.readAllStandardOutput());
}

void HardeningCliTest::has_data()
{
    QTest::addColumn<QString>("pattern");

    QTest::newRow("its code lies at random addresses") << "FLAGS_1.*\\bPIE\\b";
    QTest::newRow("the table of library functions becomes read-only") << "GNU_RELRO";
    QTest::newRow("the table is complete before the program starts") << "FLAGS_1.*\\bNOW\\b";
    QTest::newRow("no code on the stack") << "GNU_STACK.* RW +0x";
    QTest::newRow("functions check their stack") << "\\b__stack_chk_fail\\b";
    QTest::newRow("calls of the C library check their buffers") << "\\b__(memcpy|memmove|memset|read|snprintf)_chk\\b";
}

void HardeningCliTest::has()
{
    QFETCH(QString, pattern);
    QVERIFY2(m_layout.contains(QRegularExpression(pattern)), qPrintable(pattern));
}

void HardeningCliTest::hasNot_data()
{
    QTest::addColumn<QString>("pattern");

    QTest::newRow("memory that is both writable and code") << "LOAD .* RWE ";
    QTest::newRow("relocations in code") << "\\(TEXTREL\\)";
    QTest::newRow("a folder of this machine to look for libraries") << "\\((RPATH|RUNPATH)\\)";
}

void HardeningCliTest::hasNot()
{
    QFETCH(QString, pattern);
    QVERIFY2(!m_layout.contains(QRegularExpression(pattern)), qPrintable(pattern));
}

RUNOFF_TEST(HardeningCliTest)
#include "hardening_cli_test.moc"
