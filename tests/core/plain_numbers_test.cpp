#include "core/base/format.h"
#include "core/evaluation/model_calibration.h"
#include "core/experiment/results.h"
#include "core/image/drawing_file.h"
#include "core/model/provenance.h"
#include "core/report/machine.h"
#include "core/report/report.h"
#include "core/report/table_json.h"
#include "core/training/preparation.h"
#include "tests/support/comma_locale.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <QTemporaryDir>

#include <clocale>
#include <filesystem>

using namespace core;

/// Core writes and reads numbers with a point where C's functions take a comma, as they do once Qt's application is
/// made in German.
class PlainNumbersTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { std::setlocale(LC_ALL, "C"); }
    void writesNumbers();
    void readsNumbers_data();
    void readsNumbers();
    void writesResults_data();
    void writesResults();
    void findsHeldOutImages();
    void writesDrawings();
    void putsThePointBack();

private:
    static void speakGerman()
    {
        QVERIFY(std::setlocale(LC_ALL, "de_DE.UTF-8"));
        QCOMPARE(*std::localeconv()->decimal_point, ',');
    }

    const QTemporaryDir m_folder;
};

namespace {

/// All that is made of a results file.
std::string everythingOf(const std::filesystem::path& path)
{
    const Results results = readResults(path);
    const Table table = tableOf(results);
    const ReportFacts facts = reportFacts(results, "runoff", {});
    std::string all = toCsv(table) + toJson(table).dump() + toJsonText(results.plan);
    const auto report = reportOf(table, facts);
    all += toMarkdown(report) + toHtml(report, facts);
    for (const std::string& sentence : findingSentences(table))
        all += sentence + '\n';
    return all;
}

/// The day and the minute may pass between two reports.
std::string withoutDates(std::string text)
{
    for (std::size_t at = text.find(" UTC"); at != std::string::npos; at = text.find(" UTC", at + 1))
        text.replace(at >= 5 ? at - 5 : 0, 5, "-----");
    return text;
}

}  // namespace

void PlainNumbersTest::initTestCase()
{
    if (!tests::makeCommaLocale(QDir(m_folder.path())))
        QSKIP("localedef cannot make de_DE.UTF-8 here");
    qputenv("LOCPATH", m_folder.path().toUtf8());
}

void PlainNumbersTest::writesNumbers()
{
    speakGerman();
    QCOMPARE(fmt::format("{:.2f} {:g} {} {}", 0.5, 1e-3, 7, "x"), std::string("0.50 0.001 7 x"));
    char text[16];
    std::snprintf(text, sizeof text, "%.1f", 0.5);
    QCOMPARE(std::string(text), std::string("0,5"));  // the C functions follow the locale
}

void PlainNumbersTest::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNumber");
    QTest::addColumn<double>("wanted");
    const auto row = [](const char* text, bool isNumber, double wanted = 0.0) {
        QTest::newRow(text) << QString(text) << isNumber << wanted;
    };
    row("0.05", true, 0.05);
    row("-3", true, -3.0);
    row("1e-3", true, 0.001);
    for (const char* text : {"0,05", "", " 1", "1 ", "x", "1x", "nan", "inf", "1e999", "0x10"})
        row(text, false);
}

void PlainNumbersTest::readsNumbers()
{
    QFETCH(QString, text);
    QFETCH(bool, isNumber);
    QFETCH(double, wanted);
    speakGerman();
    QCOMPARE(numberFrom(text.toStdString()), isNumber ? std::optional(wanted) : std::nullopt);
    QCOMPARE(leadingNumber("0.05, seed 1"), std::optional(0.05));
    QCOMPARE(wholeNumberFrom("18446744073709551615"), std::optional(UINT64_MAX));
    for (const char* wrong : {"18446744073709551616", "-1", "1.0", "", "+1"})
        QCOMPARE(wholeNumberFrom(wrong), std::optional<std::uint64_t>());
}

void PlainNumbersTest::writesResults_data()
{
    QTest::addColumn<QString>("file");
    for (const char* file : {"fair-mnist", "unknown-mnist", "cascade-mnist", "multi-task-mnist-1-percent",
                             "only-sixes-mnist", "post-as-committed-mnist"})
        QTest::newRow(file) << QString(RUNOFF_SOURCE_DIR "/docs/results/%1.json").arg(file);
}

void PlainNumbersTest::writesResults()
{
    QFETCH(QString, file);
    const std::string wanted = withoutDates(everythingOf(file.toStdString()));
    speakGerman();
    const std::string found = withoutDates(everythingOf(file.toStdString()));
    QCOMPARE(QString::fromStdString(found), QString::fromStdString(wanted));
}

void PlainNumbersTest::findsHeldOutImages()
{
    const TrainTest data = tests::tinyData({.side = 28, .perClass = 24});
    const Dataset& train = data.train;
    TrainingOutcome outcome;
    addProvenance(outcome, data, Recipe{});
    Classifier& classifier = outcome.classifier;
    const Provenance written = classifier.provenance;
    const auto wanted = heldOutOf(classifier, train);
    QVERIFY(wanted && wanted->size() > 0);
    speakGerman();
    addProvenance(outcome, data, Recipe{});
    QVERIFY(classifier.provenance == written);
    const Provenance old =
        withCurrentKeys({{"recipe", "a 72 images (1, 28, 28) of checksum 1, seed 1, held out 0.05"}});
    QCOMPARE(old.at(provenance_key::heldShare), std::string("0.05"));
    const auto found = heldOutOf(classifier, train);
    QVERIFY(found && found->size() == wanted->size());
    for (const char* seed : {"one", "", "-1", "99999999999999999999"}) {
        classifier.provenance["seed"] = seed;
        QVERIFY(!heldOutOf(classifier, train));
    }
}

void PlainNumbersTest::writesDrawings()
{
    const Ink ink{{{{{0.4, 0.1}, {0.3, 0.55}, {0.75, 0.5}}}}};
    const std::string wanted = formatDrawing(ink);
    speakGerman();
    QCOMPARE(formatDrawing(ink), wanted);
    QCOMPARE(parseDrawing(wanted, "drawing").strokes.front().points.at(1).y, 0.55);
}

void PlainNumbersTest::putsThePointBack()
{
    speakGerman();
    usePlainNumbers();
    QCOMPARE(*std::localeconv()->decimal_point, '.');
}

RUNOFF_TEST(PlainNumbersTest)
#include "plain_numbers_test.moc"
