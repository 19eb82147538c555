#include "tests/support/program_test.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>

using namespace tests;

/// Renders a page of results as a person does.
class PageCliTest : public ProgramTest {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(path("results")));
        QVERIFY(QFile::copy(QStringLiteral(RUNOFF_SOURCE_DIR "/docs/results/fair-mnist.json"),
                            path("results/fair-mnist.json")));
        put(path("results/page.md.in"), "Mean: {{value fair-mnist share=1% of=softmax mean}}\n");
        put(path("results/equal.md.in"), "{{value fair-mnist share=100% of=pairwise equal}}\n");
        put(path("results/wrong.md.in"), "\n{{value fair-mnist share=1% of=softmax median}}\n");
    }

    void rendersAPage()
    {
        const ProgramResult result = m_program.run("experiment page results/page.md.in --out page.md");
        QVERIFY2(result.status == 0, result.err.constData());
        QVERIFY(result.out.isEmpty());
        QCOMPARE(content(path("page.md")), QByteArray("Mean: 91.35\n"));
        QCOMPARE(m_program.run("experiment page results/page.md.in").out, QByteArray("Mean: 91.35\n"));
    }

    void takesTheZone()
    {
        QCOMPARE(m_program.run("experiment page results/equal.md.in --zone 50").out, QByteArray("> .99\n"));
        QCOMPARE(m_program.run("experiment page results/equal.md.in --zone 0").out, QByteArray("0\n"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("mistake in the template")
            << "results/wrong.md.in --out page.md"
            << QByteArray("results/wrong.md.in:2: expected a figure of fair-mnist");
        QTest::newRow("no template") << "--out page.md" << QByteArray("expected one template, found 0");
        QTest::newRow("two templates") << "a b" << QByteArray("expected one template, found 2");
        QTest::newRow("missing template") << "none.md.in" << QByteArray("none.md.in");
        QTest::newRow("the template as output")
            << "results/page.md.in --out results/page.md.in" << QByteArray("the template");
        QTest::newRow("zone") << "results/page.md.in --zone -1" << QByteArray("--zone");
        QTest::newRow("correlation") << "results/page.md.in --correlation 1" << QByteArray("--correlation");
    }
    void refuses()
    {
        QFETCH(QString, arguments);
        QFETCH(QByteArray, message);
        put(path("page.md"), "before");
        const ProgramResult result = m_program.run("experiment page " + arguments);
        QCOMPARE(result.status, 2);
        QVERIFY2(result.err.contains(message), result.err.constData());
        QCOMPARE(content(path("page.md")), QByteArray("before"));
    }
};

RUNOFF_TEST(PageCliTest)
#include "page_cli_test.moc"
