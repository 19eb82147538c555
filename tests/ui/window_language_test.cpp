// What people read follows the language of the window; what programs read does not.
#include "core/base/language.h"
#include "core/lesson/lessons.h"
#include "core/report/report.h"
#include "core/report/table_json.h"
#include "core/report/table_names.h"
#include "tests/support/made_results.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/own_settings.h"
#include "ui/experiment/number_list.h"
#include "ui/preferences.h"
#include "ui/teach/teach_words.h"
#include "ui/window/preferences_dialog.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <nlohmann/json.hpp>

namespace {

core::Table madeTable()
{
    return core::tableOf(tests::madeResults(tests::shortFair(3), 3));
}

}  // namespace

class WindowLanguageTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { support::useOwnSettings(m_folder.path()); }
    void init() { QSettings().clear(); }
    void cleanup() { ui::useLanguage("en"); }

    void isChosen_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("system");
        QTest::addColumn<QString>("language");
        QTest::newRow("preferences") << "de" << QStringList{"zh-CN"} << "de";
        QTest::newRow("English on a German system") << "en" << QStringList{"de-DE", "de"} << "en";
        QTest::newRow("system") << "" << QStringList{"de-AT", "de", "en"} << "de";
        QTest::newRow("name of a script") << "" << QStringList{"zh-Hans-CN"} << "zh_CN";
        QTest::newRow("underscore") << "" << QStringList{"zh_CN"} << "zh_CN";
        QTest::newRow("second choice") << "" << QStringList{"fr-FR", "de-DE"} << "de";
        QTest::newRow("none of them") << "" << QStringList{"fr-FR"} << "en";
        QTest::newRow("C") << "" << QStringList{"C"} << "en";
        QTest::newRow("unknown code") << "xx" << QStringList{"de"} << "de";
    }
    void isChosen()
    {
        QFETCH(QString, wanted);
        QFETCH(QStringList, system);
        QTEST(ui::languageFor(wanted, system), "language");
    }

    void isRemembered()
    {
        QCOMPARE(ui::Preferences::load().language, QString());
        ui::Preferences{.language = "zh_CN"}.save();
        QCOMPARE(ui::Preferences::load().language, "zh_CN");
        QSettings().setValue("window/language", "klingon");
        QCOMPARE(ui::Preferences::load().language, QString());
    }

    void theDialogOffersItAndSaysWhenItIsUsed()
    {
        ui::PreferencesDialog dialog({});
        QSignalSpy told(&dialog, &ui::PreferencesDialog::changed);
        QComboBox* box = nullptr;
        for (auto* each : dialog.findChildren<QComboBox*>())
            if (each->findText(QStringLiteral("简体中文")) >= 0)
                box = each;
        QVERIFY(box);
        QCOMPARE(box->count(), 4);
        const auto sentence = [&dialog] {
            for (const QLabel* label : dialog.findChildren<QLabel*>())
                if (label->text().contains("start it again"))
                    return label->isVisibleTo(&dialog);
            return false;
        };
        box->setCurrentIndex(box->findText("English"));
        QVERIFY(!sentence());
        box->setCurrentIndex(box->findText("Deutsch"));
        emit box->activated(box->currentIndex());
        QCOMPARE(told.last().at(0).value<ui::Preferences>().language, "de");
        QVERIFY(sentence());
        dialog.setPreferences({.language = "en"});
        QCOMPARE(box->currentText(), "English");
        QVERIFY(!sentence());
    }

    void buttonsOfQtFollow_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("cancel");
        QTest::newRow("English") << "en"
                                 << "Cancel";
        QTest::newRow("German") << "de"
                                << "Abbrechen";
        QTest::newRow("Chinese") << "zh_CN" << QStringLiteral("取消");
    }
    void buttonsOfQtFollow()
    {
        QFETCH(QString, code);
        ui::useLanguage(code);
        QDialogButtonBox box(QDialogButtonBox::Cancel);
        QTEST(ui::Words::withoutMnemonic(box.button(QDialogButtonBox::Cancel)->text()), "cancel");
    }

    void countsHaveTheirForms_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("words");
        QTest::newRow("English, one") << "en" << 1 << "1 example";
        QTest::newRow("English, two") << "en" << 2 << "2 examples";
        QTest::newRow("German, one") << "de" << 1 << "1 Beispiel";
        QTest::newRow("German, two") << "de" << 2 << "2 Beispiele";
        QTest::newRow("Chinese, one") << "zh_CN" << 1 << QStringLiteral("1个示例");
        QTest::newRow("Chinese, two") << "zh_CN" << 2 << QStringLiteral("2个示例");
    }
    void countsHaveTheirForms()
    {
        QFETCH(QString, code);
        QFETCH(int, count);
        ui::useLanguage(code);
        QTEST(ui::TeachWords::examples(count), "words");
    }

    void numbersFollow_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("decimal");
        QTest::addColumn<QString>("grouped");
        QTest::addColumn<QString>("probability");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("list");
        QTest::newRow("English") << "en" << QStringLiteral("−12.30") << QStringLiteral("60\u00a0000") << "= .0312"
                                 << "0.50"
                                 << "0.5, 100";
        QTest::newRow("German") << "de" << QStringLiteral("−12,30") << "60.000"
                                << "= 0,0312"
                                << "0,50"
                                << "0,5; 100";
        QTest::newRow("Chinese") << "zh_CN" << QStringLiteral("−12.30") << "60,000"
                                 << "= 0.0312"
                                 << "0.50"
                                 << "0.5, 100";
    }
    void numbersFollow()
    {
        QFETCH(QString, code);
        QFETCH(QString, list);
        ui::useLanguage(code);
        QTEST(ui::Words::decimal(-12.3, 2), "decimal");
        QTEST(ui::Words::grouped(60'000), "grouped");
        QTEST(ui::Words::probability(0.0312), "probability");
        QDoubleSpinBox field;
        field.setValue(0.5);
        QTEST(field.text(), "field");
        QCOMPARE(ui::numbers({0.5, 100.0}), list);
        QCOMPARE(ui::numbersOf(list).value(), (std::vector<double>{0.5, 100.0}));
        QCOMPARE(ui::sharesOf(ui::percentages({0.005, 1.0})).value(), (std::vector<double>{0.005, 1.0}));
    }

    void listsWithDecimalCommasAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::vector<double>>("values");
        QTest::newRow("semicolons") << "0,5; 1;10" << std::vector{0.5, 1.0, 10.0};
        QTest::newRow("comma and space") << "1, 10, 100" << std::vector{1.0, 10.0, 100.0};
        QTest::newRow("points") << "0.5 1" << std::vector{0.5, 1.0};
    }
    void listsWithDecimalCommasAreRead()
    {
        QFETCH(QString, text);
        ui::useLanguage("de");
        const auto read = ui::numbersOf(text);
        QVERIFY(read);
        QTEST(*read, "values");
    }

    void reportsFollow_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("accuracy");
        QTest::addColumn<QString>("html");
        QTest::newRow("English") << "en"
                                 << "## Findings"
                                 << "95.00 %"
                                 << "<html lang=\"en\">";
        QTest::newRow("German") << "de"
                                << "## Befunde"
                                << "95,00 %"
                                << "<html lang=\"de\">";
        QTest::newRow("Chinese") << "zh_CN" << QStringLiteral("## 结论") << "95.00 %"
                                 << "<html lang=\"zh-CN\">";
    }
    void reportsFollow()
    {
        QFETCH(QString, code);
        QFETCH(QString, heading);
        QFETCH(QString, accuracy);
        QFETCH(QString, html);
        ui::useLanguage(code);
        const core::ReportFacts facts{"Runoff", "runoff experiment fair", "2026-11-30", {"a machine"}, 1.0, ""};
        const auto report = core::reportOf(madeTable(), facts);
        const QString markdown = QString::fromStdString(core::toMarkdown(report));
        QVERIFY2(markdown.contains(heading) && markdown.contains(accuracy), qPrintable(markdown));
        QVERIFY(!markdown.contains("{0}") && !markdown.contains("{1}"));
        QCOMPARE(markdown.contains("How to read"), code == "en");
        QVERIFY(QString::fromStdString(core::toHtml(report, facts)).contains(html));
    }

    void questionsAndSettingsFollow()
    {
        ui::useLanguage("de");
        QVERIFY(core::questionOf(core::openPlan("fair")).starts_with("Welche Strategie"));
        QCOMPARE(core::settingName("letters"), std::string("Buchstaben"));
        QCOMPARE(core::settingName("slant within 4.5 degrees"), std::string("Neigung auf 4,5 Grad genau"));
        QCOMPARE(core::settingName("what {0} nobody {9} knows 3"), std::string("what {0} nobody {9} knows 3"));
        for (const char* name : core::translatedNames())
            QVERIFY2(core::tr(name) != name, name);
    }

    void filesForProgramsStayEnglish()
    {
        const core::Table table = madeTable();
        const std::string csv = core::toCsv(table), json = core::toJson(table).dump();
        ui::useLanguage("de");
        QCOMPARE(core::toCsv(table), csv);
        QCOMPARE(core::toJson(table).dump(), json);
    }

    void lessonsOfTheLanguageComeFirst()
    {
        const auto english = core::lessonPlaces();
        ui::useLanguage("de");
        const auto german = core::lessonPlaces();
        QCOMPARE(german.size(), english.size() + 2);
        const auto place =
            std::ranges::find_if(german, [](const std::filesystem::path& folder) { return folder.filename() == "de"; });
        QVERIFY(place != german.end() && place->parent_path() == *std::next(place));
    }

    void englishTextsKeepTheirNumbersWithoutALanguage()
    {
        QCOMPARE(ui::languageInUse(), "en");
        QCOMPARE(ui::Words::decimal(0.5, 2), "0.50");
        QCOMPARE(core::tr("Findings"), std::string("Findings"));
        QCOMPARE(ui::Words::withoutMnemonic(QStringLiteral("文件(&F)")), QStringLiteral("文件"));
        QCOMPARE(ui::Words::withoutMnemonic("&File"), "File");
    }
};

RUNOFF_WIDGET_TEST(WindowLanguageTest)
#include "window_language_test.moc"
