#include "core/base/text.h"

#include "tests/support/test_main.h"

#include <algorithm>
#include <vector>

class TextTest : public QObject {
    Q_OBJECT

private slots:
    void readsOtherBytesAsLatin1_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("valid");
        const auto row = [](const char* name, QByteArray text, QByteArray valid) {
            QTest::newRow(name) << std::move(text) << std::move(valid);
        };
        row("ASCII", "plain", "plain");
        row("two, three and four bytes", "é数😀", "é数😀");
        row("Latin-1", "caf\xe9.png", "café.png");
        row("cut letter", "ab\xe6\x95", "abæ\xc2\x95");
        row("overlong", "\xc0\xaf", "À¯");
        row("surrogate", "\xed\xa0\x80", "í\xc2\xa0\xc2\x80");
        row("empty", "", "");
    }
    void readsOtherBytesAsLatin1()
    {
        QFETCH(QByteArray, text);
        QTEST(QByteArray::fromStdString(core::validUtf8(text.toStdString())), "valid");
    }

    void writesControlCharacters()
    {
        QCOMPARE(core::onOneLine("two\nlines\t\x1b[31mred\x7f"), std::string("two\\nlines\\t\\x1b[31mred\\x7f"));
        QCOMPARE(core::onOneLine("\xc2\x9b"
                                 "2J"),
                 std::string("\\u009b2J"));
        QCOMPARE(core::onOneLine("\x9b"), std::string("\\u009b"));  // as a single byte, too
        QCOMPARE(core::onOneLine("größe 数"), std::string("größe 数"));
        QCOMPARE(core::onOneLine(std::string("a\0b", 3)), std::string("a\\x00b"));
    }

    void cutsBetweenLetters()
    {
        QCOMPARE(core::firstLetters("жжж", 3), std::string("ж"));
        QCOMPARE(core::firstLetters("жжж", 4), std::string("жж"));
        QCOMPARE(core::firstLetters("abc", 9), std::string("abc"));
        QCOMPARE(core::firstLetters("😀", 3), std::string());
    }

    void ordersAsPeopleDo()
    {
        std::vector<std::string> names{
            "10", "9", "a10", "a9", "1", "01", "b", "B", "a", "100000000000000000000000", "2", "a2b3", "a2b10", ""};
        std::ranges::sort(names, core::naturallyBefore);
        const std::vector<std::string> wanted{"",  "01", "1",    "2",     "9",  "10",  "100000000000000000000000",
                                              "B", "a",  "a2b3", "a2b10", "a9", "a10", "b"};
        QCOMPARE(names, wanted);
    }
};

RUNOFF_TEST(TextTest)
#include "text_test.moc"
