// Files of results: what is read, refused and merged.
#include "core/base/file.h"
#include "core/report/report.h"
#include "core/report/table_json.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"
#include "tests/support/worked_results.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QTemporaryDir>

#include <functional>

using namespace core;
using namespace tests;

class ResultsFileTest : public QObject {
    Q_OBJECT

private slots:
    void readsCellsWithoutCurves();
    void refusesDamage_data();
    void refusesDamage();
    void refusesDamagedCurves_data();
    void refusesDamagedCurves();
    void refusesWhatNoRunWrites_data();
    void refusesWhatNoRunWrites();
    void takesACellTwice();
    void readsAllResultsOfTheHouse();
    void mergesOnlyWhatAgrees();
};

void ResultsFileTest::readsCellsWithoutCurves()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("results.json").toStdString();
    Results results = lettersRefused();
    writeResults(results, path);
    for (std::size_t i = 0; i < results.cells.size(); ++i)
        QVERIFY(readResults(path).cells[i].observations == results.cells[i].observations);
    for (Observation& seen : results.cells[1].observations)
        seen.roc.clear();
    writeResults(results, path);
    const Results read = readResults(path);
    QVERIFY(!read.cells[0].observations[0].roc.empty() && read.cells[1].observations[0].roc.empty());
    QVERIFY(tableOf(read).rows[0].roc.empty());  // no mean of one trial that passes for that of two
    QCOMPARE(tableOf(read).rows[0].values, tableOf(lettersRefused()).rows[0].values);
}

void ResultsFileTest::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("cut off") << QByteArray("\"cells\"") << QByteArray();
    QTest::newRow("another format") << QByteArray("results 1") << QByteArray("results 9");
    QTest::newRow("more right than images") << QByteArray("\"right\": 90") << QByteArray("\"right\": 190");
    QTest::newRow("text for a number") << QByteArray("\"updates\": 160") << QByteArray("\"updates\": \"many\"");
    QTest::newRow("a field of the plan") << QByteArray("\"trials\"") << QByteArray("\"tries\"");
}

void ResultsFileTest::refusesDamage()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("results.json").toStdString();
    writeResults(threeTrials(), path);
    QCOMPARE(toCsv(tableOf(readResults(path))), toCsv(tableOf(threeTrials())));
    const Bytes bytes = readFile(path);
    QByteArray text(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    QVERIFY(text.contains(from));
    if (to.isEmpty())
        text.truncate(text.indexOf(from));
    else
        text.replace(from, to);
    writeFile(path, text.toStdString());
    const QString error = errorOf([&] { readResults(path); });
    QVERIFY2(isOneLineWith(error, "results.json"), qPrintable(error));
}

void ResultsFileTest::refusesDamagedCurves_data()
{
    QTest::addColumn<QByteArray>("curve");
    QTest::newRow("a share above 1") << QByteArray(R"({"kept": [0.5], "accepted": [1.5]})");
    QTest::newRow("a share below 0") << QByteArray(R"({"kept": [-0.5], "accepted": [0.5]})");
    QTest::newRow("one too few") << QByteArray(R"({"kept": [0.5, 1.0], "accepted": [0.5]})");
    QTest::newRow("text") << QByteArray(R"({"kept": ["half"], "accepted": [0.5]})");
    QTest::newRow("no shares kept") << QByteArray(R"({"accepted": [0.5]})");
}

using Damage = std::function<void(nlohmann::ordered_json& document)>;

namespace {

/// The error of a table of the results after their file was changed.
QString errorAfter(const Results& results, const Damage& damage)
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("results.json").toStdString();
    writeResults(results, path);
    auto document = nlohmann::ordered_json::parse(readFile(path));
    damage(document);
    writeFile(path, document.dump(1));
    return errorOf([&] { tableOf(readResults(path)); });
}

}  // namespace

void ResultsFileTest::refusesDamagedCurves()
{
    QFETCH(QByteArray, curve);
    const QString error = errorAfter(lettersRefused(), [&curve](nlohmann::ordered_json& document) {
        document["cells"][1]["observations"][0]["roc"] = nlohmann::ordered_json::parse(curve.toStdString());
    });
    QVERIFY2(isOneLineWith(error, "results.json"), qPrintable(error));
}

void ResultsFileTest::refusesWhatNoRunWrites_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("says");
    using Json = nlohmann::ordered_json;
    const auto row = [](const char* name, const Damage& damage, const char* says) {
        QTest::newRow(name) << damage << QString(says);
    };
    const auto cell = [&row](const char* name, const char* key, const Json& value, const char* says) {
        row(
            name, [key, value](Json& d) { d["cells"][1][key] = value; }, says);
    };
    const auto seen = [&row](const char* name, const char* key, const Json& value, const char* says) {
        row(
            name, [key, value](Json& d) { d["cells"][1]["observations"][1][key] = value; }, says);
    };
    cell("a negative trial", "trial", -1, "\"trial\": expected a whole number from 0 to 999, found -1");
    cell("a fractional trial", "trial", 0.5, "\"trial\": expected a whole number");
    cell("a huge trial", "trial", 4294967296, "\"trial\": expected a whole number");
    cell("a trial beyond the plan's", "trial", 7, "found trial 8, share 0.1");
    cell("a trial that is a text", "trial", "1", "\"trial\": expected a whole number");
    cell("a share that the plan does not have", "fraction", 0.2, "found trial 2, share 0.2");
    cell("a level where there are none", "level", 1.0, "level 1");
    cell("a negative seed", "seed", -2, "\"seed\": expected a whole number of at least 0, found -2");
    cell("another seed", "seed", 77, "trial 2, share 0.1: expected the seed 2, found 77");
    cell("no observations", "observations", Json::array(), "expected an observation of");
    cell("observations that are none", "observations", {1, 2}, "not the results");
    cell("a negative time", "seconds", {{"all", -1.0}}, "\"seconds\"");
    seen("negative counts", "right", -1, "\"right\": expected a whole number from 0 to 100, found -1");
    seen("half an image", "right", 1.5, "\"right\"");
    seen("no images", "images", 0, "\"images\"");
    seen("more than were shown", "only_this", 101, "\"only_this\"");
    seen("a huge count", "parameters", 1e300, "\"parameters\"");
    seen("a strategy that nobody knows", "strategy", "magic",
         "\"strategy\": expected the name of a strategy, found \"magic\"");
    seen("a strategy in two lines", "strategy", "two\nlines", "found \"two\\nlines\"");
    seen("a strategy that is not in the plan", "strategy", "ecoc", "expected a strategy of the plan");
    seen("a drop where none varies", "strategy", "elimination-drop-2", "found \"elimination-drop-2\"");
    seen("a strategy twice", "strategy", "softmax", "softmax twice");
    row(
        "a strategy missing", [](Json& d) { d["cells"][1]["observations"].erase(1); },
        "expected an observation of elimination, found none");
    row(
        "a cell twice with other numbers",
        [](Json& d) {
            d["cells"].push_back(d["cells"][1]);
            d["cells"][3]["observations"][1]["right"] = 3;
        },
        "trial 2, share 0.1: expected each cell once");
    row(
        "too many cells",
        [](Json& d) {
            d["cells"] = Json::array();
            for (int i = 0; i < 20'001; ++i)
                d["cells"].push_back(i);
        },
        "at most 20000");
    row(
        "cells that are no list", [](Json& d) { d["cells"] = Json::object(); }, "\"cells\"");
    row(
        "a document that is none", [](Json& d) { d = Json::array(); }, "not the results");
    row(
        "a plan that is none", [](Json& d) { d["plan"] = 7; }, "a plan");
    row(
        "a plan that leads out of its folder", [](Json& d) { d["plan"]["protocol"] = "../evil"; }, "\"protocol\"");
    for (const char* name : {"elimination-drop-many", "elimination-drop-2", "elimination"})
        row(("early exit with " + std::string(name)).c_str(),
            [name](Json& d) {
                d["plan"]["kind"] = "early-exit";
                d["plan"]["levels"] = {1};
                d["plan"]["strategies"] = {"elimination"};
                for (Json& one : d["cells"]) {
                    one["observations"] = Json::array({one["observations"][1]});
                    one["observations"][0]["strategy"] = name;
                }
            },
            name);
}

void ResultsFileTest::refusesWhatNoRunWrites()
{
    QFETCH(Damage, damage);
    QFETCH(QString, says);
    const QString error = errorAfter(threeTrials(), damage);
    QVERIFY2(isOneLineWith(error, says), qPrintable(error));
    QVERIFY2(error.contains("results.json"), qPrintable(error));
}

void ResultsFileTest::takesACellTwice()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("results.json").toStdString();
    Results results = threeTrials();
    results.cells.push_back(results.cells.front());
    writeResults(results, path);
    const Table table = tableOf(readResults(path));
    QCOMPARE(table.cellsDone, 3);
    QCOMPARE(toCsv(table), toCsv(tableOf(threeTrials())));
}

void ResultsFileTest::readsAllResultsOfTheHouse()
{
    int read = 0;
    for (const QFileInfo& file : QDir(RUNOFF_SOURCE_DIR "/docs/results").entryInfoList({"*.json"})) {
        if (file.fileName().contains(".plan."))
            continue;
        const Results results = readResults(file.filePath().toStdString());
        QVERIFY2(tableOf(results).complete(), qPrintable(file.fileName()));
        ++read;
    }
    QVERIFY(read > 5);
}

void ResultsFileTest::mergesOnlyWhatAgrees()
{
    const QTemporaryDir folder;
    const std::filesystem::path first = folder.filePath("a.json").toStdString(),
                                second = folder.filePath("b.json").toStdString();
    Results results = threeTrials();
    writeResults(results, first);
    writeResults(results, second);
    QCOMPARE(mergeResults({first, second}).cells.size(), std::size_t{3});
    results.cells[0].observations[0].right = 1;
    writeResults(results, second);
    QVERIFY(errorOf<UsageError>([&] { mergeResults({first, second}); }).contains("found different ones"));
    results = threeTrials();
    results.plan.epochs = 1;
    writeResults(results, second);
    QVERIFY(errorOf<UsageError>([&] { mergeResults({first, second}); }).contains("same plan"));
}

RUNOFF_TEST(ResultsFileTest)
#include "results_file_test.moc"
