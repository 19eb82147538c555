// At rest the window uses no processor time, whatever its theme and text size.
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/ui/own_settings.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/example_ink.h"
#include "ui/draw/draw_workspace.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QTemporaryDir>

#include <ctime>

namespace {

double processMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

constexpr int rest = 300;            // ms
constexpr double allowed = 15.0;     // ms of processor in it: the cursor of a field may blink
constexpr int longestSettling = 20;  // rests

/// Of the calmest of several rests: what a change still had to do is no rest.
double leastInRest()
{
    double least = 1e9;
    for (int look = 0; look < longestSettling && least > allowed; ++look) {
        const double before = processMilliseconds();
        QTest::qWait(rest);
        least = std::min(least, processMilliseconds() - before);
    }
    return least;
}

}  // namespace

class RestTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<ui::MainWindow> m_window;

private slots:
    void initTestCase()
    {
        support::useOwnSettings(m_folder.path());
        ui::applyTheme(*qApp, ui::Theme::System);
        m_window = std::make_unique<ui::MainWindow>();
        m_window->setClassifier(support::tinyClassifier(), "tiny");
        m_window->show();
        m_window->draw().canvas().start({ui::exampleInk(), {}}, {});
        QTRY_COMPARE(m_window->draw().shown().verdicts.size(), std::size_t{5});
    }
    void cleanupTestCase() { m_window.reset(); }

    void usesNoProcessorTime_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("percent");
        for (int theme = 0; theme <= int(ui::Theme::ContrastDark); ++theme)
            for (const int percent : {100, 110, 250})
                QTest::addRow("theme %d, %d %%", theme, percent) << theme << percent;
    }

    void usesNoProcessorTime()
    {
        QFETCH(int, theme);
        QFETCH(int, percent);
        const int applied = ui::timesThemeApplied(*qApp);
        const ui::Preferences before = m_window->preferences();
        const ui::Preferences wanted{.theme = static_cast<ui::Theme>(theme), .textPercent = percent};
        m_window->setPreferences(wanted);
        const double used = leastInRest();
        QVERIFY2(used <= allowed,
                 qPrintable(QStringLiteral("%1 ms of processor in %2 ms of rest").arg(used).arg(rest)));
        QCOMPARE(ui::timesThemeApplied(*qApp), applied + (before == wanted ? 0 : 1));
    }
};

RUNOFF_WIDGET_TEST(RestTest)
#include "rest_test.moc"
