#include "core/report/comparison.h"
#include "core/strategy/decisions.h"
#include "core/strategy/rules.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>

/// The numbers of a comparison as documents.
class ReportTest : public QObject {
    Q_OBJECT

    static core::Classifier classifier(const std::string& first)
    {
        core::Classifier made;
        made.name = "hand-made";
        made.classNames = {first, "b", "c"};
        return made;
    }

    static core::Comparison comparison(core::Verdict verdict, const std::string& path = "a.png")
    {
        return {
            .path = path, .image = core::Image({1, 28, 28}), .verdicts = {std::move(verdict)}, .microseconds = 12.5};
    }

private slots:
    void fieldsAreQuoted_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("field");
        QTest::newRow("plain") << "a"
                               << "a";
        QTest::newRow("blank") << "T-shirt / top"
                               << "T-shirt / top";
        QTest::newRow("comma") << "a,b"
                               << "\"a,b\"";
        QTest::newRow("quote") << "a\"b"
                               << "\"a\"\"b\"";
        QTest::newRow("line end") << "a\nb"
                                  << "\"a\nb\"";
        QTest::newRow("carriage return") << "a\rb"
                                         << "\"a\rb\"";
        QTest::newRow("other letters") << "é"
                                       << "é";
        QTest::newRow("empty") << ""
                               << "";
    }
    void fieldsAreQuoted()
    {
        QFETCH(QString, name);
        QFETCH(QString, field);
        const std::vector<float> logits{2.0F, 1.0F, 0.0F};
        const core::Comparison one = comparison(core::decideSoftmax(logits), name.toStdString());
        const QString csv = QString::fromStdString(core::toCsv({&one, 1}, classifier(name.toStdString())));
        QVERIFY2(csv.startsWith("path,model,strategy,class,score,answer,stated,shown\n" + field + ",hand-made,softmax,"
                                + field + ",0.66"),
                 qPrintable(csv));
    }

    void numbersAreThoseOfTheJson()
    {
        const std::vector<float> logits{0.3F, -1.0F, 2.0F};
        const core::Comparison one = comparison(core::decideSoftmax(logits));
        const auto document = core::toJson({&one, 1}, classifier("a"));
        const std::string csv = core::toCsv({&one, 1}, classifier("a"));
        for (const auto& [name, score] : document["images"][0]["verdicts"]["softmax"]["scores"].items())
            QVERIFY2(csv.find("softmax," + name + ',' + score.dump() + ',') != std::string::npos, csv.c_str());
        QCOMPARE(document["images"][0]["microseconds"].get<double>(), 12.5);
        QCOMPARE(document["images"][0]["verdicts"]["softmax"]["winner"].get<std::string>(), "c");
    }

    void severalLabelsAndNone_data()
    {
        QTest::addColumn<float>("threshold");
        QTest::addColumn<int>("answers");
        QTest::newRow("all") << 0.1F << 3;
        QTest::newRow("two") << 0.55F << 2;
        QTest::newRow("none") << 0.99F << 0;
    }
    void severalLabelsAndNone()
    {
        QFETCH(float, threshold);
        QFETCH(int, answers);
        const std::vector<float> logits{1.0F, 0.0F, 2.0F};
        const core::Comparison one = comparison(core::decideMultiLabel(logits, std::vector<float>(3, threshold)));
        QCOMPARE(static_cast<int>(core::answeredClasses(one.verdicts.front()).size()), answers);
        QCOMPARE(QString::fromStdString(core::toCsv({&one, 1}, classifier("a")))
                     .count(QRegularExpression(",1,[0-9.]+,sigmoids\n")),
                 answers);
        QCOMPARE(core::toJson({&one, 1}, classifier("a"))["images"][0]["verdicts"]["multi-label"]["labels"].size(),
                 static_cast<std::size_t>(answers));
    }

    void nothingDrawnHasNoRows()
    {
        const core::Comparison empty{.path = "blank.png", .image = {}, .verdicts = {}, .microseconds = 1.0};
        QCOMPARE(core::toCsv({&empty, 1}, classifier("a")),
                 std::string("path,model,strategy,class,score,answer,stated,shown\n"));
        QCOMPARE(core::toJson({&empty, 1}, classifier("a"))["images"][0]["ink"].get<bool>(), false);
    }

    void whatIsNoUtf8IsReplaced()
    {
        const core::Comparison odd{.path = "\xFF.png", .image = {}, .verdicts = {}, .microseconds = 1.0};
        QVERIFY(core::jsonText(core::toJson({&odd, 1}, classifier("a"))).find("\xEF\xBF\xBD.png") != std::string::npos);
    }
};

RUNOFF_EVENT_TEST(ReportTest)
#include "report_test.moc"
