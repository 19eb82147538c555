#include "core/form/class_list.h"
#include "core/form/code_text.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>
#include <QStringList>

using namespace core;
using Names = std::vector<std::string>;

/// Lists of classes, and what the codes in the corners of a form say.
class FormCodesTest : public QObject {
    Q_OBJECT

private slots:
    void readsLists_data();
    void readsLists();
    void refusesLists_data();
    void refusesLists();
    void makesFolders_data();
    void makesFolders();
    void codesSayAll_data();
    void codesSayAll();
    void oneMissingCodeIsEnough_data();
    void oneMissingCodeIsEnough();
    void twoMissingCodes();
    void ignoresOtherCodes_data();
    void ignoresOtherCodes();
    void everyDamageIsNoticed();
    void refusesLongNames();
};

namespace {

QStringList listed(const Names& names)
{
    QStringList list;
    for (const std::string& name : names)
        list << QString::fromStdString(name);
    return list;
}

Names longNames()
{
    Names names;
    for (int number = 0; number < 10; ++number)
        names.push_back("животное" + std::to_string(number));  // 17 bytes
    return names;
}

FormPlan planOf(const Names& classes)
{
    return {.id = 0xFFEE0102U, .paper = FormPaper::Letter, .rows = 3, .classes = classes};
}

std::vector<FormCode> codesOf(const FormPlan& plan, FormPageNumber number)
{
    std::vector<FormCode> codes;
    for (const std::string& text : formCodeTexts(plan, number))
        codes.push_back(formCodeFrom(text).value());
    return codes;
}

}  // namespace

void FormCodesTest::readsLists_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("shortest");
    QTest::newRow("digits") << "0-9" << QString("0,1,2,3,4,5,6,7,8,9").split(',') << "0-9";
    QTest::newRow("letters") << "a-c,X-Z" << QStringList{"a", "b", "c", "X", "Y", "Z"} << "a-c,X-Z";
    QTest::newRow("numbers of two digits") << "8-11" << QStringList{"8", "9", "10", "11"} << "8-11";
    QTest::newRow("two numbers are no range") << "3,4" << QStringList{"3", "4"} << "3,4";
    QTest::newRow("names with blanks") << " red fox , owl" << QStringList{"red fox", "owl"} << "red fox,owl";
    QTest::newRow("a dash in a name") << "T-shirt,no-one" << QStringList{"T-shirt", "no-one"} << "T-shirt,no-one";
    QTest::newRow("signs") << "+,-,=,/" << QStringList{"+", "-", "=", "/"} << "+,-,=,/";
    QTest::newRow("zeros in front are names") << "007,008,009" << QStringList{"007", "008", "009"} << "007,008,009";
    QTest::newRow("other scripts") << "кот,猫" << QStringList{"кот", "猫"} << "кот,猫";
    QTest::newRow("after z") << "x,y,z,{" << QStringList{"x", "y", "z", "{"} << "x-z,{";
}

void FormCodesTest::readsLists()
{
    QFETCH(QString, list);
    QFETCH(QStringList, names);
    QFETCH(QString, shortest);
    const Names found = formClasses(list.toStdString(), "--classes");
    QCOMPARE(listed(found), names);
    QCOMPARE(QString::fromStdString(formClassList(found)), shortest);
    QCOMPARE(listed(formClasses(formClassList(found), "again")), names);
}

void FormCodesTest::refusesLists_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray() << "a name before and after every comma";
    QTest::newRow("an empty name") << QByteArray("a,,b") << "a name before and after every comma";
    QTest::newRow("one class") << QByteArray("a") << "expected 2 to 12 classes, found 1";
    QTest::newRow("too many classes") << QByteArray("a-m") << "at most 12 classes, found \"a-m\"";
    QTest::newRow("too many in two ranges") << QByteArray("0-9,a-c") << "found 13";
    QTest::newRow("a descending range") << QByteArray("9-0") << "an ascending range";
    QTest::newRow("a class twice") << QByteArray("0-4,3") << "different classes, found \"3\"";
    QTest::newRow("a long name") << QByteArray("a,a name of more than 20") << "at most 20 characters";
    QTest::newRow("a control character") << QByteArray("a,b\nc") << "printable UTF-8, found \"b\\nc\"";
    QTest::newRow("no UTF-8") << QByteArray("a,\xFF") << "printable UTF-8";
}

void FormCodesTest::refusesLists()
{
    QFETCH(QByteArray, list);
    QFETCH(QString, says);
    const QString error = tests::errorOf<UsageError>([&] { formClasses(list.toStdString(), "--classes"); });
    QVERIFY2(error.startsWith("--classes: ") && tests::isOneLineWith(error, says), qPrintable(error));
}

void FormCodesTest::makesFolders_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("folder");
    for (const char* same : {"0", "red fox", "кот", "T-shirt", "trains", "+"})
        QTest::newRow(same) << same << same;
    QTest::newRow("slash") << "/"
                           << "%2F";
    QTest::newRow("percent") << "50%"
                             << "50%25";
    QTest::newRow("dots") << ".."
                          << "%2E%2E";
    QTest::newRow("hidden") << ".a"
                            << "%2Ea";
    QTest::newRow("a part of a data set") << "Train"
                                          << "%54rain";
    QTest::newRow("a file of a system") << "lost+found"
                                        << "%6Cost+found";
    QTest::newRow("a question") << "what?"
                                << "what%3F";
}

void FormCodesTest::makesFolders()
{
    QFETCH(QString, name);
    QFETCH(QString, folder);
    QCOMPARE(QString::fromStdString(classFolder(name.toStdString())), folder);
}

void FormCodesTest::codesSayAll_data()
{
    QTest::addColumn<Names>("classes");
    QTest::newRow("digits") << formClasses("0-9", "");
    QTest::newRow("two names") << Names{"cat", "dog"};
    QTest::newRow("twelve letters") << formClasses("A-L", "");
    QTest::newRow("names of 40 bytes") << Names{"abcdefghijklmnopqrst", "ABCDEFGHIJKLMNOPQRS"};
    QTest::newRow("names of 41 bytes") << Names{"abcdefghijklmnopqrst", "ABCDEFGHIJKLMNOPQRST"};
    QTest::newRow("ten long names") << longNames();
}

void FormCodesTest::codesSayAll()
{
    QFETCH(Names, classes);
    const FormPlan plan = planOf(classes);
    const std::array<std::string, 4> texts = formCodeTexts(plan, {517, 12});
    for (std::size_t corner = 0; corner < texts.size(); ++corner) {
        const QString text = QString::fromStdString(texts[corner]);
        QVERIFY2(QRegularExpression("^[0-9A-Z $%*+./:-]{1,122}$").match(text).hasMatch(), qPrintable(text));
        const auto code = formCodeFrom(texts[corner]);
        QVERIFY(code);
        QCOMPARE(code->corner, static_cast<int>(corner));
        QVERIFY(code->number == (FormPageNumber{517, 12}));
    }
    QVERIFY(formPlanFrom(codesOf(plan, {517, 12})) == plan);
}

void FormCodesTest::oneMissingCodeIsEnough_data()
{
    QTest::addColumn<int>("missing");
    for (int corner = 0; corner < 4; ++corner)
        QTest::addRow("corner %d", corner) << corner;
}

void FormCodesTest::oneMissingCodeIsEnough()
{
    QFETCH(int, missing);
    for (const Names& names : {formClasses("0-9", ""), longNames()}) {
        std::vector<FormCode> codes = codesOf(planOf(names), {1, 1});
        codes.erase(codes.begin() + missing);
        QVERIFY(formPlanFrom(codes) == planOf(names));
    }
}

void FormCodesTest::twoMissingCodes()
{
    std::vector<FormCode> digits = codesOf(planOf(formClasses("0-9", "")), {1, 1});
    QVERIFY(formPlanFrom(std::span(digits).first(1)));
    std::vector<FormCode> names = codesOf(planOf(longNames()), {1, 1});
    QVERIFY(!formPlanFrom(std::span(names).first(2)));
    names[2].part[0] = static_cast<char>(names[2].part[0] ^ 1);
    QVERIFY2(!formPlanFrom(std::span(names).first(3)), "parts that do not belong together");
}

void FormCodesTest::ignoresOtherCodes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isLater");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a web address") << QByteArray("https://example.org/RUNOFF1:") << false;
    QTest::newRow("the magic word alone") << QByteArray("RUNOFF1:") << false;
    QTest::newRow("other letters") << QByteArray("RUNOFF1:hello") << false;
    QTest::newRow("too few letters") << QByteArray("RUNOFF1:ABC") << false;
    QTest::newRow("not a checksum") << QByteArray("RUNOFF1:ABCABCABCABCABCABCABCABCABC") << false;
    QTest::newRow("bytes") << QByteArray("RUNOFF1:\xFF\x00\xFE", 11) << false;
    QTest::newRow("a later Runoff") << QByteArray("RUNOFF2:ABC") << true;
    QTest::newRow("no number") << QByteArray("RUNOFF:ABC") << false;
}

void FormCodesTest::ignoresOtherCodes()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isLater);
    QVERIFY(!formCodeFrom({text.constData(), static_cast<std::size_t>(text.size())}));
    QCOMPARE(isLaterFormCode({text.constData(), static_cast<std::size_t>(text.size())}), isLater);
}

void FormCodesTest::everyDamageIsNoticed()
{
    const std::string whole = formCodeTexts(planOf({"a", "b", "c"}), {7, 1})[0];
    for (std::size_t at = 8; at < whole.size(); ++at) {
        std::string text = whole;
        text[at] = text[at] == 'A' ? 'B' : 'A';
        QVERIFY2(!formCodeFrom(text), text.c_str());
        QVERIFY2(!formCodeFrom(whole.substr(0, at)), "a cut text");
    }
}

void FormCodesTest::refusesLongNames()
{
    Names names = longNames();
    names.emplace_back("ещё одно животное");
    const QString error = tests::errorOf<UsageError>([&] { checkFormCodes(planOf(names)); });
    QVERIFY2(tests::isOneLineWith(error, "at most 180 bytes"), qPrintable(error));
}

RUNOFF_TEST(FormCodesTest)
#include "form_codes_test.moc"
