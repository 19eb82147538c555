#include "tests/support/test_main.h"
#include "tests/support/ui/own_settings.h"
#include "ui/window/preferences_dialog.h"
#include "ui/window/run_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

class PreferencesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { support::useOwnSettings(m_folder.path()); }

    void init() { QSettings().clear(); }

    void areKept()
    {
        QCOMPARE(ui::Preferences::load(), ui::Preferences{});
        const ui::Preferences chosen{.theme = ui::Theme::ContrastDark,
                                     .textPercent = 175,
                                     .reducedMotion = true,
                                     .markRefused = false,
                                     .dataFolders = {"/data/one", "/data/two"},
                                     .modelFolders = {"/models"},
                                     .threads = 3};
        chosen.save();
        QCOMPARE(ui::Preferences::load(), chosen);
        QCOMPARE(QSettings().value("reducedMotion").toBool(), true);  // read by the panels
    }

    /// A folder lies where the file is to be written.
    void sayThatTheyCannotBeWritten()
    {
        QCOMPARE(ui::settingsThatCannotBeWritten(), QString());
        const QTemporaryDir elsewhere;
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, elsewhere.path());
        const QString file = QSettings().fileName();
        QVERIFY(QDir().mkpath(file + "/full"));
        ui::Preferences{.threads = 2}.save();
        QCOMPARE(ui::settingsThatCannotBeWritten(), file);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }

    void nonsenseInTheSettingsIsDefault_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<ui::Preferences>("expected");
        QTest::newRow("theme too large") << "window/theme" << QVariant(17) << ui::Preferences{};
        QTest::newRow("theme negative") << "window/theme" << QVariant(-1) << ui::Preferences{};
        QTest::newRow("theme a word") << "window/theme" << QVariant("dark") << ui::Preferences{};
        QTest::newRow("text too small") << "window/textPercent" << QVariant(1) << ui::Preferences{};
        QTest::newRow("text too large") << "window/textPercent" << QVariant(5000)
                                        << ui::Preferences{.textPercent = 250};
        QTest::newRow("threads negative") << "threads" << QVariant(-4) << ui::Preferences{};
        QTest::newRow("threads too many") << "threads" << QVariant(100000) << ui::Preferences{.threads = 256};
    }

    void nonsenseInTheSettingsIsDefault()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QFETCH(ui::Preferences, expected);
        QSettings().setValue(key, value);
        QCOMPARE(ui::Preferences::load(), expected);
    }

    void textSizesGoUpAndDown_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("larger");
        QTest::addColumn<int>("smaller");
        QTest::newRow("smallest") << 100 << 110 << 100;
        QTest::newRow("between") << 130 << 150 << 125;
        QTest::newRow("on a step") << 150 << 175 << 125;
        QTest::newRow("largest") << 250 << 250 << 225;
    }

    void textSizesGoUpAndDown()
    {
        QFETCH(int, from);
        QTEST(ui::nextTextPercent(from, 1), "larger");
        QTEST(ui::nextTextPercent(from, -1), "smaller");
    }

    void theDialogTellsChangesAndTakesThemBack()
    {
        const ui::Preferences before{.theme = ui::Theme::Dark, .textPercent = 125};
        ui::PreferencesDialog dialog(before);
        QCOMPARE(dialog.preferences(), before);
        QSignalSpy told(&dialog, &ui::PreferencesDialog::changed);
        const auto last = [&] { return told.last().at(0).value<ui::Preferences>(); };
        dialog.findChild<QCheckBox*>()->click();
        QCOMPARE(last().reducedMotion, true);
        QCOMPARE(last().markRefused, true);
        dialog.findChildren<QCheckBox*>().at(1)->click();
        QCOMPARE(last().markRefused, false);
        dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::RestoreDefaults)->click();
        QCOMPARE(last(), ui::Preferences{});
        dialog.reject();
        QCOMPARE(last(), before);
    }
};

RUNOFF_WIDGET_TEST(PreferencesTest)
#include "preferences_test.moc"
