#include "core/experiment/results.h"
#include "tests/support/bars.h"
#include "tests/support/made_results.h"
#include "tests/support/malformed_test.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_plan.h"

#include <QtEndian>

#include <cstring>
#include <limits>
#include <nlohmann/json.hpp>

using namespace tests;
using Json = nlohmann::ordered_json;

/// Results files and checkpoints that are damaged in every field.
class MalformedResultsCliLongTest : public MalformedTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void results_data();
    void results() { check(QStringList{"new.json"}); }
    void checkpoint_data();
    void checkpoint();
};

namespace {

Json validResults(const QString& file)
{
    core::Results results = madeResults(tinyPlan("fair"), 2);
    results.cells.front().seconds = {{"all", 1.5}};
    results.cells.front().arithmetic = {"avx2", 1, "2.6.3"};
    results.cells.front().observations.front().extra = {{"brier", 0.1}};
    results.cells.front().observations.front().roc = {{0.5, 0.1}, {0.6, 0.2}};
    core::writeResults(results, file.toStdString());
    return Json::parse(content(file).toStdString());
}

/// Texts that can be any, what earlier versions did not write, and fewer or repeated cells.
std::set<std::string> acceptedResults()
{
    std::set<std::string> accepted{"/cells: empty",
                                   "/cells: one more",
                                   "/cells: one fewer",
                                   "/cells/0/observations/0/extra: missing",
                                   "/cells/0/observations/0/extra/brier: missing",
                                   "/cells/0/observations/0/extra/brier: negative",
                                   "/cells/0/observations/0/roc: missing",
                                   "/cells/0/seconds/all: missing",
                                   "/cells/0/arithmetic: missing"};
    for (const char* text : {"/dataset/name", "/dataset/note", "/dataset/checksum", "/cells/0/observations/0/setting",
                             "/cells/0/machine", "/cells/0/arithmetic/isa", "/cells/0/arithmetic/onednn"})
        for (const char* damage : {"empty", "endless", "unprintable"})
            accepted.insert(std::string(text) + ": " + damage);
    return accepted;
}

std::string withHeader(const std::string& text, const std::string& tensors)
{
    std::string length(8, '\0');
    qToLittleEndian<quint64>(text.size(), length.data());
    return length + text + tensors;
}

constexpr const char* oneStage = "train --dataset data --strategies softmax --architecture lenet-small --epochs 1 "
                                 "--head-epochs 1 --threads 1 --out new.safetensors --checkpoint kept";

}  // namespace

void MalformedResultsCliLongTest::initTestCase()
{
    writeIdxFolder(tinyData({.side = 28, .perClass = 4}), path("data").toStdString());
    validResults(path("valid.json"));
    QCOMPARE(m_program.run("experiment merge valid.json --out new.json").status, 0);
    const ProgramResult training = m_program.run(oneStage);
    QVERIFY2(training.status == 0, training.err.constData());
    QFile::remove(path("new.json"));
    QFile::remove(path("new.safetensors"));
}

void MalformedResultsCliLongTest::results_data()
{
    columns();
    const Kind kind{"results", "experiment merge FILE --out new.json", "broken.json", acceptedResults()};
    const Json valid = validResults(path("valid.json"));
    std::vector<Damage> damages = cutOff(valid.dump(), 24);
    for (const char* place : {"/format", "/dataset", "/cells"})
        for (Damage& damage : damagedJson(valid, place))
            damages.push_back(std::move(damage));
    addRows(kind, damages);
}

void MalformedResultsCliLongTest::checkpoint_data()
{
    columns();
    const Kind kind{"checkpoint",
                    QString(oneStage) + " --resume",
                    "kept/trunk.checkpoint.safetensors",
                    {"/__metadata__/fingerprint: empty", "/__metadata__/training: missing",
                     "/__metadata__/training: empty", "/__metadata__/training: endless",
                     "/__metadata__/training: unprintable"}};  // one of both says whose it is
    const std::string whole = content(path(kind.file)).toStdString();
    QVERIFY(whole.size() > 8);
    const auto length = static_cast<std::size_t>(qFromLittleEndian<quint64>(whole.data()));
    Json header = Json::parse(whole.substr(8, length));
    const std::string tensors = whole.substr(8 + length);
    const auto shared = std::make_shared<const std::string>(tensors);
    std::vector<Damage> damages = cutOff(whole, 12);
    for (const char* place : {"/__metadata__", "/first.0"})
        for (const Damage& damage : damagedJson(header, place))
            damages.push_back({damage.name, withHeader(damage.content, ""), shared});
    for (const char* key : {"reports", "steps"}) {
        const Json before = header["__metadata__"][key];
        for (const Damage& damage : damagedJson(Json::parse(before.get<std::string>()))) {
            header["__metadata__"][key] = damage.content;
            damages.push_back({key + (": " + damage.name), withHeader(header.dump(), ""), shared});
        }
        header["__metadata__"][key] = before;
    }
    std::string notANumber = tensors;
    const float nan = std::numeric_limits<float>::quiet_NaN();
    std::memcpy(notANumber.data(), &nan, sizeof nan);
    damages.push_back({"NaN as a weight", withHeader(header.dump(), notANumber)});
    addRows(kind, damages);
}

void MalformedResultsCliLongTest::checkpoint()
{
    check(QStringList{"new.safetensors"});
}

RUNOFF_TEST(MalformedResultsCliLongTest)
#include "malformed_results_cli_long_test.moc"
