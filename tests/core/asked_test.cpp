#include "core/evidence/asked.h"

#include "core/base/error.h"
#include "core/report/commands.h"
#include "core/report/comparison.h"
#include "tests/support/included.h"
#include "tests/support/test_main.h"

using namespace core;

namespace {

const Classifier& digits()
{
    return *tests::includedModel("digits-small");
}

Comparison explainedFour(const Question& question)
{
    Comparison comparison{.path = "four", .image = tests::digitImage("4/02"), .verdicts = {}};
    comparison.verdicts = tests::classifierPlan(tests::includedModel("digits-small"))
                              .classify(*comparison.image, std::vector{question.strategy});
    const Margin margin = marginOf(digits(), comparison.verdicts.front(), question);
    comparison.why =
        EvidencePlan(tests::includedModel("digits-small")).explain(*comparison.image, std::span(&margin, 1)).front();
    return comparison;
}

}  // namespace

class AskedTest : public QObject {
    Q_OBJECT
private slots:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void asksAboutTheAnswer_data();
    void asksAboutTheAnswer();
    void isPartOfTheDocument_data();
    void isPartOfTheDocument();
    void isPartOfTheCommand();
};

void AskedTest::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("id");
    QTest::addColumn<int>("label");  // -1: none
    QTest::addColumn<int>("other");
    QTest::newRow("strategy") << "softmax" << static_cast<int>(StrategyId::Softmax) << -1 << -1;
    QTest::newRow("class") << "multi-task:4" << static_cast<int>(StrategyId::MultiTask) << 4 << -1;
    QTest::newRow("two classes") << "ecoc:4:9" << static_cast<int>(StrategyId::Ecoc) << 4 << 9;
}

void AskedTest::parses()
{
    QFETCH(QString, text);
    QFETCH(int, id);
    QFETCH(int, label);
    QFETCH(int, other);
    const AskedQuestion asked = parseAsked(text.toStdString(), digits());
    QCOMPARE(static_cast<int>(asked.strategy), id);
    QCOMPARE(asked.label.value_or(-1), label);
    QCOMPARE(asked.other.value_or(-1), other);
    QCOMPARE(QString::fromStdString(toText(asked, digits())), text);
}

void AskedTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << ""
                           << "expected a strategy of softmax";
    QTest::newRow("unknown strategy") << "magic:4"
                                      << "found \"magic\"";
    QTest::newRow("unknown class") << "softmax:x"
                                   << "expected a class of 0, 1";
    QTest::newRow("empty class") << "softmax:"
                                 << "found \"\"";
    QTest::newRow("unknown other") << "softmax:4:x"
                                   << "found \"x\"";
    QTest::newRow("the same twice") << "softmax:4:4"
                                    << "two different classes";
    QTest::newRow("too many") << "softmax:4:9:1"
                              << "STRATEGY:CLASS:OTHER";
}

void AskedTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    try {
        parseAsked(text.toStdString(), digits());
    } catch (const UsageError& error) {
        const QString found = QString::fromUtf8(error.what());
        QVERIFY2(found.startsWith("--why: ") && found.contains(words), qPrintable(found));
        return;
    }
    QFAIL("no error");
}

void AskedTest::asksAboutTheAnswer_data()
{
    QTest::addColumn<int>("label");
    QTest::addColumn<int>("other");
    QTest::addColumn<int>("foundLabel");
    QTest::addColumn<int>("foundOther");  // -2: the rival
    QTest::newRow("nothing chosen") << -1 << -1 << 4 << -2;
    QTest::newRow("the answer") << 4 << -1 << 4 << -2;
    QTest::newRow("another class") << 7 << -1 << 7 << 4;
    QTest::newRow("both") << 7 << 1 << 7 << 1;
    QTest::newRow("other only") << -1 << 9 << 4 << 9;
    QTest::newRow("other is the answer") << -1 << 4 << 4 << -2;
    QTest::newRow("beyond the classes") << 12 << 15 << 4 << -2;
}

void AskedTest::asksAboutTheAnswer()
{
    QFETCH(int, label);
    QFETCH(int, other);
    QFETCH(int, foundLabel);
    QFETCH(int, foundOther);
    const Verdict verdict = tests::classifierPlan(tests::includedModel("digits-small"))
                                .classify(tests::digitImage("4/02"), std::vector{StrategyId::Softmax})
                                .front();
    const auto optional = [](int value) { return value < 0 ? std::nullopt : std::optional(value); };
    const Question question = questionOf({StrategyId::Softmax, optional(label), optional(other)}, verdict);
    QCOMPARE(question.label, foundLabel);
    QCOMPARE(question.other, foundOther == -2 ? rivalOf(verdict, foundLabel) : std::optional(foundOther));
}

void AskedTest::isPartOfTheDocument_data()
{
    QTest::addColumn<int>("other");  // -1: alone
    QTest::newRow("two classes") << 9;
    QTest::newRow("alone") << -1;
}

void AskedTest::isPartOfTheDocument()
{
    QFETCH(int, other);
    const Comparison comparison =
        explainedFour({StrategyId::Pairwise, 4, other < 0 ? std::nullopt : std::optional(other)});
    const auto image = toJson(std::span(&comparison, 1), digits())["images"][0];
    const auto& why = image["why"];
    QCOMPARE(why["strategy"].get<std::string>(), std::string("pairwise"));
    QCOMPARE(why["class"].get<std::string>(), std::string("4"));
    QCOMPARE(why["rather_than"].is_null(), other < 0);
    QCOMPARE(why["measure"].get<std::string>(), std::string(other < 0 ? "duels" : "duel"));
    QCOMPARE(why["method"].get<std::string>(), std::string("gradient"));
    QCOMPARE(why["margin"].get<double>(), comparison.why->value);
    QCOMPARE(why["evidence"].size(), std::size_t{28});
    QCOMPARE(why["evidence"][13].get<std::vector<float>>(),
             std::vector<float>(comparison.why->pixels.row(13).begin(), comparison.why->pixels.row(13).end()));
    const Comparison plain{.path = "four", .image = comparison.image, .verdicts = comparison.verdicts};
    QVERIFY(!toJson(std::span(&plain, 1), digits())["images"][0].contains("why"));
}

void AskedTest::isPartOfTheCommand()
{
    CompareOptions options{.images = {"a.png"}};
    options.whyMethod = "gradient";
    QCOMPARE(commandOf(options).text(), std::string("runoff compare a.png"));
    options.why = "softmax:4:9";
    QCOMPARE(commandOf(options).text(), std::string("runoff compare a.png --why softmax:4:9 --why-method gradient"));
}

RUNOFF_TEST(AskedTest)
#include "asked_test.moc"
