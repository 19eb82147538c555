#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/ui/own_settings.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/example_ink.h"
#include "ui/draw/draw_workspace.h"
#include "ui/window/main_window.h"
#include "ui/window/start_watch.h"

#include <QTemporaryDir>

using ui::StartStep;

class StartWatchTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { support::useOwnSettings(m_folder.path()); }

    void tellsOnceOfEachStep()
    {
        ui::MainWindow window;
        std::vector<StartStep> steps;
        new ui::StartWatch(window, [&steps](StartStep step) { steps.push_back(step); });
        QCOMPARE(steps, std::vector{StartStep::WindowMade});
        window.show();
        QTRY_COMPARE(steps, (std::vector{StartStep::WindowMade, StartStep::WindowPainted}));
        window.draw().canvas().start({ui::exampleInk(), {}}, {});
        window.setClassifier(support::tinyClassifier(), "tiny");
        const std::vector all{StartStep::WindowMade, StartStep::WindowPainted, StartStep::ModelOpen,
                              StartStep::Answered, StartStep::AnswerPainted};
        QTRY_COMPARE(steps, all);
        window.draw().canvas().clear();  // answered again, but not the first time
        window.setClassifier(support::tinyClassifier(), "tiny");
        QTest::qWait(100);
        QCOMPARE(steps, all);
    }
};

RUNOFF_WIDGET_TEST(StartWatchTest)
#include "start_watch_test.moc"
