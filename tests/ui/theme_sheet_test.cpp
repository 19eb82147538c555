#include "tests/support/test_main.h"
#include "tests/support/ui/own_settings.h"
#include "ui/theme.h"
#include "ui/window/main_window.h"

#include <QTemporaryDir>

/// A change of the theme takes much longer for a widget with a style sheet of its own and for all widgets below it.
class ThemeSheetTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { support::useOwnSettings(m_folder.path()); }

    void onlyStripsOfLessonsHaveOwnSheets()
    {
        ui::applyTheme(*qApp, ui::Theme::Light);
        ui::MainWindow window;
        QStringList others;
        for (const QWidget* widget : window.findChildren<QWidget*>())
            if (!widget->styleSheet().isEmpty() && widget->objectName() != QStringLiteral("strip"))
                others << QStringLiteral("%1: %2").arg(widget->metaObject()->className(), widget->styleSheet());
        QCOMPARE(others, QStringList());
        QVERIFY(!qApp->styleSheet().isEmpty());
    }
};

RUNOFF_WIDGET_TEST(ThemeSheetTest)
#include "theme_sheet_test.moc"
