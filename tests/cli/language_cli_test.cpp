#include "tests/support/bars.h"
#include "tests/support/comma_locale.h"
#include "tests/support/program_test.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>

using namespace tests;

/// The program says and writes the same numbers in every language of the machine.
class LanguageCliTest : public ProgramTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void saysTheSame_data();
    void saysTheSame();

private:
    QByteArray written(const QString& name) const;
};

namespace {

/// Without times, which differ from run to run.
QByteArray withoutTimes(const QByteArray& text)
{
    QString words = QString::fromUtf8(text);
    words.replace(QRegularExpression("\\d+ µs"), "_ µs");
    words.replace(QRegularExpression("\"(microseconds\\w*|seconds|samples_per_second)\": ?[^,}\\n]+"), "");
    words.replace(QRegularExpression("\\d+ (min|s)\\b"), "_");
    words.replace(QRegularExpression(" +\\d+\\.\\d(?=[ \\n])"), " _");  // µs/image, the column with one decimal
    words.replace(QRegularExpression("\\d\\d:\\d\\d UTC"), "_");
    if (words.section('\n', 0, 0).endsWith(",training_seconds"))
        words.replace(QRegularExpression(",[^,\n]*(?=\n)"), ",_");
    return words.toUtf8();
}

}  // namespace

void LanguageCliTest::initTestCase()
{
    if (!makeCommaLocale(QDir(m_folder.path())))
        QSKIP("localedef cannot make de_DE.UTF-8 here");
    const ProgramResult training = prepareBars(m_program, QDir(m_folder.path()));
    QVERIFY2(training.status == 0, training.err.constData());
}

void LanguageCliTest::saysTheSame_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("file");
    const QString small = " --dataset data --architecture lenet-small --epochs 1 --head-epochs 1 --threads 1";
    QTest::newRow("compare") << "compare bar.png --model bars"
                             << "";
    // the sheet holds times
    QTest::newRow("compare --export, which makes an application of Qt")
        << "compare bar.png --model bars --export sheet.svg --csv scores.csv"
        << "scores.csv";
    QTest::newRow("compare --json --export")
        << "compare bar.png --model bars --json --export sheet.png --csv scores.csv"
        << "scores.csv";
    QTest::newRow("evaluate") << "evaluate --model bars --dataset data --calibration"
                              << "";
    QTest::newRow("experiment") << "experiment post-as-written --trials 2 --classes 0-2 --stride 1 --fractions 0.5,1 "
                                   "--out results.json --plot plot.svg"
                                       + small
                                << "plot.svg";
    QTest::newRow("experiment, table") << "experiment post-as-written --trials 2 --classes 0-2 --stride 1 --fractions "
                                          "0.5,1 --out results.json --csv table.csv"
                                              + small
                                       << "table.csv";
}

QByteArray LanguageCliTest::written(const QString& name) const
{
    return name.isEmpty() ? QByteArray() : content(m_folder.filePath(name));
}

void LanguageCliTest::saysTheSame()
{
    QFETCH(QString, arguments);
    QFETCH(QString, file);
    const ProgramResult plain = m_program.run(arguments);
    QVERIFY2(plain.status == 0, plain.err.constData());
    const QByteArray plainFile = written(file);
    const Program german =
        m_program.in({.variables = {"LOCPATH=" + m_folder.path(), "LC_ALL=de_DE.UTF-8"}, .wrapper = {}});
    const ProgramResult other = german.run(arguments);
    QVERIFY2(other.status == 0, other.err.constData());
    QCOMPARE(withoutTimes(other.out), withoutTimes(plain.out));
    QCOMPARE(withoutTimes(written(file)), withoutTimes(plainFile));
}

RUNOFF_TEST(LanguageCliTest)
#include "language_cli_test.moc"
