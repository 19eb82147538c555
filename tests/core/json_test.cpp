#include "core/base/json.h"

#include "tests/support/errors.h"
#include "tests/support/processor_time.h"
#include "tests/support/test_main.h"

#include <nlohmann/json.hpp>
#include <string>

using namespace core;

namespace {

std::string repeated(const std::string& text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

/// `levels` lists within each other.
std::string nested(int levels)
{
    return repeated("[", levels) + repeated("]", levels);
}

std::string objectOf(int names)
{
    std::string text = "{";
    for (int i = 0; i < names; ++i)
        text += (i > 0 ? ",\"name" : "\"name") + std::to_string(i) + "\":" + std::to_string(i);
    return text + "}";
}

}  // namespace

class JsonTest : public QObject {
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"null", "true", "-3", "18446744073709551615", "0.25", "\"\\u00e4\\n\"", "[]", "{}",
                                 "[[],{},[1,\"a\",null]]", "{\"b\":[1,2,{\"c\":null}],\"a\":{\"b\":1}}"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("64 levels") << QByteArray::fromStdString(nested(64));
    }

    void reads()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(parseOrderedJson(text.toStdString(), "a").dump(),
                 nlohmann::ordered_json::parse(text.toStdString()).dump());
        QVERIFY(parseJson(text.toStdString(), "a") == nlohmann::json::parse(text.toStdString()));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const std::string& text, const char* says) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << QString(says);
        };
        row("nothing", "", "expected JSON, found something else at line 1, column 1");
        row("cut off", "{\n\"a\": [", "found something else at line 2, column 7");
        row("two documents", "{}{}", "found something else");
        row("a comment", "/* */ {}", "found something else");
        row("NaN", "[NaN]", "found something else");
        row("not UTF-8", "\"\xFF\"", "found something else");
        row("a number beyond double", "[1e999]", "found a number that is too large at line 1, column 6");
        row("65 lists", nested(65), "found more than 64 nested lists and objects");
        row("a million lists", repeated("[", 1'000'000), "found more than 64 nested lists and objects");
        row("a million objects", repeated("{\"a\":", 1'000'000), "found more than 64 nested lists and objects");
        row("a name twice", "{\"a\": 1, \"b\": 2, \"a\": 3}", "expected every name once, found a second \"a\"");
        row("a name twice inside", "[{}, {\"a\": {\"b\": 1, \"b\": 1}}]", "found a second \"b\"");
        row("a name twice, written in two ways", "{\"a\": 1, \"\\u0061\": 3}", "found a second \"a\"");
        row("a long name twice", "{\"" + repeated("n", 5000) + "\": 1, \"" + repeated("n", 5000) + "\": 1}",
            "found a second \"nnn");
        row("a name of two lines twice", "{\"a\\nb\": 1, \"a\\nb\": 1}", "found a second \"a\\nb\"");
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        for (const QString& error : {tests::errorOf([&] { parseJson(text.toStdString(), "file.json"); }),
                                     tests::errorOf([&] { parseOrderedJson(text.toStdString(), "file.json"); })}) {
            QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
            QVERIFY2(error.startsWith("file.json: expected "), qPrintable(error));
            QVERIFY2(error.size() < 200, qPrintable(error));
        }
    }

    void boundsTheNumberOfValues()
    {
        const JsonRules rules{.what = "a list", .values = 1000};
        QCOMPARE(parseJson("[" + repeated("0,", 998) + "0]", "a", rules).size(), std::size_t{999});
        const QString error = tests::errorOf([&] { parseJson("[" + repeated("0,", 999) + "0]", "a", rules); });
        QCOMPARE(error, QString("a: expected a list, found more than 1000 values"));
    }

    /// A quadratic reader takes minutes for each.
    void isLinear_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("200,000 names") << QByteArray::fromStdString(objectOf(200'000));
        QTest::newRow("a list of 500,000 objects") << QByteArray::fromStdString("[" + repeated("{},", 499'999) + "{}]");
        QTest::newRow("a list of 300,000 lists") << QByteArray::fromStdString("[" + repeated("[0],", 299'999) + "[0]]");
    }

    void isLinear()
    {
        QFETCH(QByteArray, text);
        const tests::ProcessorTime time;
        QVERIFY(parseJson(text.toStdString(), "a").size() >= 200'000);
        QVERIFY(parseOrderedJson(text.toStdString(), "a").size() >= 200'000);
        QVERIFY2(time.seconds() < 20, qPrintable(QString::number(time.seconds())));
    }

    void checksNumbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<QString>("says");  // empty: right
        const auto row = [](const char* text, bool whole, const char* says) {
            QTest::addRow("%s %d", text, whole) << QByteArray(text) << whole << QString(says);
        };
        row("1", true, "");
        row("28", true, "");
        row("0", true, "box: expected a whole number from 1 to 28, found 0");
        row("29", true, "from 1 to 28, found 29");
        row("-1", true, "found -1");
        row("1.5", true, "found 1.5");
        row("2.0", true, "found 2.0");
        row("18446744073709551615", true, "found 18446744073709551615");
        row("1e300", true, "found 1e+300");
        row("\"7\"", true, "found \"7\"");
        row("null", true, "found null");
        row("true", true, "found true");
        row("[7]", true, "found a list");
        row("{}", true, "found an object");
        row("1", false, "");
        row("1.5", false, "");
        row("0.99", false, "box: expected a number from 1 to 28, found 0.99");
        row("28.001", false, "found 28.001");
        row("false", false, "found false");
    }

    void checksNumbers()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, whole);
        QFETCH(QString, says);
        const nlohmann::json value = parseJson(text.toStdString(), "a");
        const QString error = tests::errorOf([&] {
            whole ? static_cast<void>(wholeNumber(value, "box", {1, 28}))
                  : static_cast<void>(realNumber(value, "box", {1, 28}));
        });
        QVERIFY2(says.isEmpty() ? error.isEmpty() : tests::isOneLineWith(error, says), qPrintable(error));
    }

    void readsNumbersOfTexts()
    {
        QCOMPARE(wholeNumberIn("12", "steps", {0, 1e15}), 12);
        for (const char* text : {"", "a", "1e3", "1.5", " 1", "1 ", "-1", "99999999999999999999"})
            QVERIFY2(tests::isOneLineWith(tests::errorOf([&] {
                                              wholeNumberIn(text, "steps", {0, 1e15});
                                          }),
                                          "steps: expected a whole number from 0 to"),
                     text);
    }
};

RUNOFF_TEST(JsonTest)
#include "json_test.moc"
