#include "core/base/csv.h"
#include "tests/support/test_main.h"

class CsvTest : public QObject {
    Q_OBJECT

private slots:
    void fields_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<char>("separator");
        QTest::addColumn<QString>("field");
        QTest::newRow("a word") << "cat" << ',' << "cat";
        QTest::newRow("empty") << "" << ',' << "";
        QTest::newRow("a comma") << "cat, dog" << ',' << "\"cat, dog\"";
        QTest::newRow("a comma between tabs") << "cat, dog" << '\t' << "cat, dog";
        QTest::newRow("a tab between tabs") << "cat\tdog" << '\t' << "\"cat\tdog\"";
        QTest::newRow("quotes are doubled") << "a \"4\"" << ',' << "\"a \"\"4\"\"\"";
        QTest::newRow("a line end") << "a\nb" << ',' << "\"a\nb\"";
        QTest::newRow("a formula") << "=1+1" << ',' << "'=1+1";
        QTest::newRow("a formula with a comma") << "=SUM(1,2)" << ',' << "\"'=SUM(1,2)\"";
        QTest::newRow("a command") << "@cmd" << ',' << "'@cmd";
        QTest::newRow("minus") << "-cat" << ',' << "'-cat";
        QTest::newRow("plus alone") << "+" << ',' << "'+";
        QTest::newRow("a number") << "-1.5" << ',' << "-1.5";
        QTest::newRow("a terminal escape") << "\x1b[31mred" << ',' << "?[31mred";
        QTest::newRow("equals within") << "a=b" << ',' << "a=b";
    }

    void fields()
    {
        QFETCH(const QString, text);
        QFETCH(const char, separator);
        QTEST(QString::fromStdString(core::csvField(text.toStdString(), separator)), "field");
    }

    void readsLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("words") << "cat,dog" << QStringList{"cat", "dog"};
        QTest::newRow("nothing") << "" << QStringList{""};
        QTest::newRow("empty fields") << ",," << QStringList{"", "", ""};
        QTest::newRow("a quoted comma") << "\"cat, dog\",1" << QStringList{"cat, dog", "1"};
        QTest::newRow("quoted quotes") << "\"a \"\"4\"\"\",b" << QStringList{"a \"4\"", "b"};
        QTest::newRow("an open quote") << "\"a,b" << QStringList{"a,b"};
    }

    void readsLines()
    {
        QFETCH(const QString, line);
        QStringList fields;
        for (const std::string& field : core::csvFields(line.toStdString()))
            fields.append(QString::fromStdString(field));
        QTEST(fields, "fields");
    }
};

RUNOFF_TEST(CsvTest)
#include "csv_test.moc"
