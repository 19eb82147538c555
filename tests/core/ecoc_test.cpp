#include "core/strategy/ecoc.h"

#include "core/base/error.h"
#include "core/strategy/trace_json.h"
#include "tests/support/test_main.h"

#include <algorithm>

using namespace core;

class EcocTest : public QObject {
    Q_OBJECT

private slots:
    void codes_data();
    void codes();
    void codesNeverChange();
    void headsAreTheBits();
    void aWrongBitIsCorrected();
    void lossAndHammingMayDiffer();
    void theTraceNamesTheCode();
    void refusesOtherSizes();
};

namespace {

using Word = std::vector<int>;

Word wordOf(const EcocCode& code, int label)
{
    Word word;
    for (int bit = 0; bit < code.bits; ++bit)
        word.push_back(code.at(label, bit));
    return word;
}

Word columnOf(const EcocCode& code, int bit)
{
    Word column;
    for (int label = 0; label < code.classes; ++label)
        column.push_back(code.at(label, bit));
    return column;
}

int distance(const Word& one, const Word& other)
{
    int count = 0;
    for (std::size_t i = 0; i < one.size(); ++i)
        count += one[i] != other[i];
    return count;
}

/// Two logits per bit, `lead` ahead for what the word of the class has.
std::vector<float> logitsOf(const EcocCode& code, int label, float lead)
{
    std::vector<float> logits;
    for (int bit = 0; bit < code.bits; ++bit)
        logits.insert(logits.end(), {code.at(label, bit) ? 0.0F : lead, code.at(label, bit) ? lead : 0.0F});
    return logits;
}

}  // namespace

void EcocTest::codes_data()
{
    QTest::addColumn<int>("classes");
    QTest::addColumn<int>("bits");
    QTest::addColumn<int>("words");    // the least distance of two
    QTest::addColumn<int>("columns");  // of two bits, or of one and another's opposite
    QTest::newRow("2") << 2 << 1 << 1 << 2;
    QTest::newRow("3") << 3 << 3 << 2 << 1;
    QTest::newRow("5") << 5 << 15 << 8 << 1;
    QTest::newRow("7") << 7 << 63 << 32 << 1;
    QTest::newRow("8") << 8 << 30 << 14 << 2;
    QTest::newRow("10") << 10 << 34 << 16 << 2;
    QTest::newRow("20") << 20 << 44 << 18 << 2;
    QTest::newRow("31") << 31 << 50 << 19 << 2;
}

void EcocTest::codes()
{
    QFETCH(int, classes);
    QFETCH(int, words);
    QFETCH(int, columns);
    const EcocCode& code = ecocCode(classes);
    QTEST(code.bits, "bits");
    int least = code.bits, leastColumns = classes;
    for (int one = 0; one < classes; ++one)
        for (int other = 0; other < one; ++other)
            least = std::min(least, distance(wordOf(code, one), wordOf(code, other)));
    for (int one = 0; one < code.bits; ++one) {
        const Word column = columnOf(code, one);
        QVERIFY(std::ranges::count(column, 0) > 0 && std::ranges::count(column, 1) > 0);
        for (int other = 0; other < one; ++other) {
            const int apart = distance(column, columnOf(code, other));
            leastColumns = std::min({leastColumns, apart, classes - apart});
        }
    }
    qInfo("%d classes: words differ in %d bits or more, bits in %d classes or more", classes, least, leastColumns);
    QVERIFY(least >= words);
    QVERIFY(leastColumns >= columns);
}

void EcocTest::codesNeverChange()
{
    // Heads are stored in the order of the bits: another code would make nonsense of every model file.
    const EcocCode& code = ecocCode(10);
    std::uint64_t sum = 14695981039346656037U;
    for (const std::uint8_t bit : code.words)
        sum = (sum ^ bit) * 1099511628211U;
    QCOMPARE(sum, std::uint64_t{15569766522413115480U});
}

void EcocTest::headsAreTheBits()
{
    const EcocCode& code = ecocCode(10);
    const HeadLayout layout = ecocHeads(10);
    QCOMPARE(static_cast<int>(layout.segments.size()), code.bits);
    QVERIFY(!isPlain(layout));
    for (std::size_t bit = 0; bit < layout.segments.size(); ++bit) {
        QCOMPARE(layout.segments[bit].offset, static_cast<std::int64_t>(2 * bit));
        QCOMPARE(layout.segments[bit].classes.size(), std::size_t{10});
        QCOMPARE(layout.segments[bit].groups, columnOf(code, static_cast<int>(bit)));
    }
}

void EcocTest::aWrongBitIsCorrected()
{
    const EcocCode& code = ecocCode(10);
    for (int label = 0; label < 10; ++label) {
        std::vector<float> logits = logitsOf(code, label, 2.0F);
        for (const std::size_t bit : {0U, 5U, 11U, 17U, 33U})  // fewer than half of the distance of two words
            std::swap(logits[2 * bit], logits[2 * bit + 1]);
        const Verdict verdict = decideEcoc(logits, 10);
        const auto& trace = std::get<EcocTrace>(verdict.trace);
        QCOMPARE(verdict.winner.value(), label);
        QCOMPARE(trace.hammingWinner, label);
        QCOMPARE(trace.distances[static_cast<std::size_t>(label)], 5);
        QVERIFY(trace.wrong(static_cast<std::size_t>(label), 5) && !trace.wrong(static_cast<std::size_t>(label), 6));
        QVERIFY(std::ranges::max_element(verdict.scores) - verdict.scores.begin() == label);
    }
}

void EcocTest::lossAndHammingMayDiffer()
{
    // Three classes, bits {0 | 1 2}, {1 | 0 2} and {2 | 0 1}: hardly for 1 twice, strongly against it once.
    const EcocCode& code = ecocCode(3);
    std::vector<float> logits = logitsOf(code, 1, 0.1F);
    int strong = 0;
    while (code.at(1, strong) == code.at(2, strong))
        ++strong;
    logits[static_cast<std::size_t>(2 * strong + (code.at(2, strong) ? 1 : 0))] = 9.0F;
    const Verdict verdict = decideEcoc(logits, 3);
    const auto& trace = std::get<EcocTrace>(verdict.trace);
    QVERIFY(verdict.winner.value() != 1);
    QCOMPARE(trace.distances[1], 1);
    QVERIFY(trace.losses[1] > 9.0);
}

void EcocTest::theTraceNamesTheCode()
{
    const std::vector<std::string> names{"a", "b", "c"};
    const EcocCode& code = ecocCode(3);
    TraceJson::Value object;
    TraceJson json(names, object);
    writeEcocTrace(decideEcoc(logitsOf(code, 1, 2.0F), 3), json);
    for (int label = 0; label < 3; ++label) {
        std::string word;
        for (int bit = 0; bit < code.bits; ++bit)
            word += code.at(label, bit) ? '1' : '0';
        QCOMPARE(object["code"][names[static_cast<std::size_t>(label)]].get<std::string>(), word);
    }
    QCOMPARE(object["winners"]["hamming"].get<std::string>(), std::string("b"));
    QCOMPARE(object["distances"]["b"].get<int>(), 0);
}

void EcocTest::refusesOtherSizes()
{
    QVERIFY_THROWS_EXCEPTION(std::logic_error, decideEcoc(std::vector<float>(66), 10));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, ecocCode(1));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, ecocCode(32));
}

RUNOFF_TEST(EcocTest)
#include "ecoc_test.moc"
