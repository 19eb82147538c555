#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/ui/cut_text.h"
#include "tests/support/ui/own_settings.h"
#include "tests/support/ui/patience.h"
#include "tests/support/ui/stroke_set.h"
#include "tests/support/ui/tiny_mnist.h"
#include "ui/dataset/browse_page.h"
#include "ui/dataset/dataset_bar.h"
#include "ui/dataset/dataset_workspace.h"
#include "ui/dataset/image_grid.h"
#include "ui/draw/draw_workspace.h"
#include "ui/experiment/experiment_page.h"
#include "ui/experiment/experiment_workspace.h"
#include "ui/experiment/plan_form.h"
#include "ui/lesson/scene_recorder.h"
#include "ui/theme.h"
#include "ui/train/run_bar.h"
#include "ui/train/train_form.h"
#include "ui/train/train_workspace.h"
#include "ui/window/main_window.h"

#include <QPushButton>
#include <QTemporaryDir>

/// Controls of all workspaces stay readable when the text grows.
class LargeTextTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// Shows the window with the text size and the size of the row.
    static void show(ui::MainWindow& window)
    {
        QFETCH(int, percent);
        QFETCH(QSize, size);
        ui::applyTheme(*qApp, ui::Theme::Light, percent);
        window.setClassifier(support::tinyClassifier(), "tiny");
        window.resize(size);
        window.show();
    }

private slots:
    void initTestCase()
    {
        support::useOwnSettings(m_folder.path());
        support::useTinyMnist(m_folder.path(), 30);
        support::writePenDigits(m_folder.filePath("data"));
    }
    void cleanupTestCase() { ui::applyTheme(*qApp, ui::Theme::Light); }

    void cutsNothing_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        QTest::newRow("100 %, small screen") << 100 << QSize(1280, 800);
        QTest::newRow("100 %, large screen") << 100 << QSize(1920, 1080);
        QTest::newRow("150 %") << 150 << QSize(1920, 1080);
        QTest::newRow("200 %") << 200 << QSize(1920, 1080);
    }
    void cutsNothing()
    {
        ui::MainWindow window;
        show(window);
        QStringList problems;
        for (auto* tab : window.findChildren<QPushButton*>(QStringLiteral("tab"))) {
            tab->click();
            if (window.dataset().isVisible())
                QTRY_VERIFY_WITH_TIMEOUT(window.dataset().browsing().grid().images().rowCount() > 0, support::patience);
            for (const QWidget* workspace : std::initializer_list<QWidget*>{&window.draw(), &window.dataset(),
                                                                            &window.train(), &window.experiment()})
                if (workspace->isVisible())
                    problems += support::cutTextsIn(*workspace);
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }

    void cutsNothingOfSeveralDatasets_data() { cutsNothing_data(); }
    void cutsNothingOfSeveralDatasets()
    {
        ui::MainWindow window;
        show(window);
        window.showWorkspace(&window.train());
        ui::TrainSettings settings;
        settings.dataset = "mnist";
        settings.joined = QStringList{"pen-digits"};
        settings.weights = {1, 2};
        settings.augmentation = "strokes";
        window.train().form().setSettings(settings);
        QTRY_VERIFY_WITH_TIMEOUT(window.train().bar().start().isEnabled(), support::patience);
        QStringList problems = support::cutTextsIn(window.train());
        core::ExperimentPlan plan = core::openPlan("fair");
        plan.dataset = "mnist,pen-digits";
        window.showWorkspace(&window.experiment());
        window.experiment().experiment().form().setPlan(plan);
        problems += support::cutTextsIn(window.experiment());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }

    void cutsNothingOfTheRecorder_data()
    {
        cutsNothing_data();
        QTest::newRow("200 %, small screen") << 200 << QSize(1024, 700);
    }
    void cutsNothingOfTheRecorder()
    {
        QFETCH(QSize, size);
        ui::MainWindow window;
        show(window);
        ui::SceneRecorder& recorder = window.recorder();
        core::Scene scene;
        scene.steps.resize(1);
        scene.steps[0].question = core::SceneQuestion{"Which?", {"four", "nine"}, 1, "It is round."};
        recorder.draft().begin(scene);
        recorder.resize(recorder.size().boundedTo(size - QSize(16, 40)));
        window.recordScene();
        const QStringList problems = support::cutTextsIn(recorder);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join('\n')));
        QVERIFY(recorder.width() <= size.width() && recorder.height() <= size.height());
    }

    void cutsNothingOfWriters_data() { cutsNothing_data(); }
    void cutsNothingOfWriters()
    {
        using Page = ui::DatasetBar::Page;
        ui::MainWindow window;
        show(window);
        ui::DatasetWorkspace& workspace = window.dataset();
        window.showWorkspace(&workspace);
        workspace.open("pen-digits");
        QTRY_COMPARE_WITH_TIMEOUT(workspace.bar().current(), "pen-digits", support::patience);
        QStringList problems;
        const auto look = [&](Page page) {
            workspace.bar().setPage(page);
            emit workspace.bar().pageChanged();
            problems += support::cutTextsIn(workspace);
        };
        using State = ui::EvaluationRun::State;
        const auto& run = workspace.evaluation();
        QTRY_VERIFY_WITH_TIMEOUT(run.state() == State::Needed || run.state() == State::Done, support::patience);
        for (const Page page : {Page::Images, Page::Writers})
            look(page);
        workspace.evaluation().start();
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), State::Done, support::patience);
        for (const Page page : {Page::Images, Page::Confusion, Page::Writers, Page::Comparison})
            look(page);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }
};

RUNOFF_WIDGET_TEST(LargeTextTest)
#include "large_text_test.moc"
