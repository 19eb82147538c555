#include "ui/dataset/dataset_chooser.h"
#include "ui/experiment/calibration_page.h"
#include "ui/experiment/experiment_bar.h"
#include "ui/experiment/experiment_page.h"
#include "ui/experiment/experiment_workspace.h"
#include "ui/experiment/plan_form.h"
#include "ui/experiment/protocol_list.h"
#include "ui/experiment/reliability_grid.h"
#include "ui/experiment/results_model.h"
#include "ui/experiment/results_page.h"
#include "ui/experiment/start_panel.h"

#include "core/base/file.h"
#include "core/base/file_lock.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/tiny_data.h"
#include "tests/support/tiny_plan.h"
#include "tests/support/ui/own_settings.h"
#include "tests/support/ui/patience.h"

#include <QDir>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using ExperimentState = ui::ExperimentRun::State;

constexpr int experimentPatience = 2 * support::patience;

/// A tiny experiment in the workspace: to the end, paused, resumed, after a restart.
class ExperimentWorkspaceTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_plan;
    const std::shared_ptr<const core::TrainTest> m_data =
        std::make_shared<const core::TrainTest>(tests::tinyData({.perClass = 20}));

    std::filesystem::path resultsFolder(const char* name) const { return m_folder.filePath(name).toStdString(); }
    static core::ExperimentPlan plan(int trials)
    {
        core::ExperimentPlan plan = tests::tinyPlan("fair");
        plan.trials = trials;
        plan.epochs = plan.headEpochs = 1;
        return plan;
    }

private slots:
    void initTestCase()
    {
        support::useOwnSettings(m_folder.path());
        qputenv("RUNOFF_DATA_DIR", m_folder.filePath("data").toUtf8());
        tests::writeIdxFolder(*m_data, m_folder.filePath("shapes").toStdString());
        m_plan = m_folder.filePath("tiny.json");
        core::writeFile(m_plan.toStdString(), core::toJsonText(plan(1)));
    }
    void init() { QSettings().clear(); }

    void runsToTheEnd()
    {
        ui::ExperimentWorkspace workspace(resultsFolder("end"));
        workspace.resize(1200, 700);
        workspace.show();
        ui::ExperimentPage& page = workspace.experiment();
        QTRY_VERIFY_WITH_TIMEOUT(page.protocols().count() >= 9, experimentPatience);
        QVERIFY(!page.starting().button().isEnabled());  // no data set
        page.openPlan(m_plan);
        workspace.open(m_folder.filePath("shapes"));
        QTRY_COMPARE_WITH_TIMEOUT(page.protocols().chosen()->name, m_plan, experimentPatience);
        // The plan before this one may be ready first.
        QTRY_VERIFY_WITH_TIMEOUT(page.starting().words().startsWith("2 runs: "), experimentPatience);
        QCOMPARE(page.run().state(), ExperimentState::Ready);
        QCOMPARE(page.starting().button().text(), "&Start");
        QCOMPARE(page.command(), "runoff experiment " + m_plan + " --dataset " + m_folder.filePath("shapes"));
        QSignalSpy filled(&page.run(), &ui::ExperimentRun::filled),
            failed(&workspace, &ui::ExperimentWorkspace::failed);
        page.starting().button().click();
        QCOMPARE(page.run().state(), ExperimentState::Running);
        QCOMPARE(page.starting().button().text(), "Pa&use");
        QVERIFY(!page.protocols().isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(page.run().state(), ExperimentState::Done, experimentPatience);
        QVERIFY(page.protocols().isEnabled());
        QCOMPARE(filled.size(), 2);  // after each run
        QCOMPARE(failed.size(), 0);
        QCOMPARE(page.results().model().rowCount(), 2 * 10);
        QVERIFY(page.run().findings()->table.complete());
        QVERIFY(!page.starting().button().isEnabled());
    }

    void aRestartShowsWhatIsDone()
    {
        ui::ExperimentWorkspace workspace(resultsFolder("end"));
        workspace.show();
        workspace.experiment().openPlan(m_plan);
        workspace.open(m_folder.filePath("shapes"));
        QTRY_COMPARE_WITH_TIMEOUT(workspace.experiment().run().state(), ExperimentState::Done, experimentPatience);
        QCOMPARE(workspace.experiment().results().model().rowCount(), 2 * 10);
    }

    void opensTheDatasetsOfAPlan()
    {
        const QString shapes = m_folder.filePath("shapes"), more = m_folder.filePath("more");
        const core::TrainTest other = tests::tinyData({.perClass = 8});
        tests::writeIdxFolder(other, more.toStdString());
        core::ExperimentPlan both = plan(1);
        both.protocol = "both";
        both.fractions = {1.0};
        both.contestants = {core::StrategyId::Softmax};
        both.dataset = (shapes + ',' + more).toStdString();
        both.mix = {1, 3};
        const QString path = m_folder.filePath("both.json");
        core::writeFile(path.toStdString(), core::toJsonText(both));
        ui::ExperimentWorkspace workspace(resultsFolder("both"));
        QSignalSpy failed(&workspace, &ui::ExperimentWorkspace::failed);
        workspace.show();
        ui::ExperimentPage& page = workspace.experiment();
        page.openPlan(path);
        QTRY_COMPARE_WITH_TIMEOUT(page.run().state(), ExperimentState::Ready, experimentPatience);
        QCOMPARE(page.command(), "runoff experiment " + path);
        QCOMPARE(workspace.bar().datasets().currentText(), "shapes + more");
        page.starting().button().click();
        QTRY_COMPARE_WITH_TIMEOUT(page.run().state(), ExperimentState::Done, experimentPatience);
        const core::Results& results = page.run().findings()->results;
        QCOMPARE(results.data.name, std::string("shapes+more"));
        QCOMPARE(results.data.trainImages, m_data->train.size() + other.train.size());
        QCOMPARE(results.plan.mix, both.mix);
        QCOMPARE(failed.size(), 0);

        // A choice in the bar replaces the data sets of the plan.
        emit workspace.bar().datasetWanted(more);
        QTRY_COMPARE_WITH_TIMEOUT(page.run().state(), ExperimentState::Ready, experimentPatience);
        QCOMPARE(page.command(), "runoff experiment " + path + " --dataset " + more);
        QVERIFY(page.form().plan().dataset.empty() && page.form().plan().mix.empty());
    }

    void saysWhyDatasetsCannotBeJoined()
    {
        core::ExperimentPlan both = plan(1);
        both.dataset = (m_folder.filePath("shapes") + ",nothing").toStdString();
        const QString path = m_folder.filePath("nothing.json");
        core::writeFile(path.toStdString(), core::toJsonText(both));
        ui::ExperimentWorkspace workspace(resultsFolder("nothing"));
        workspace.show();
        workspace.experiment().openPlan(path);
        ui::ExperimentRun& run = workspace.experiment().run();
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), ExperimentState::Unfit, experimentPatience);
        QVERIFY2(run.problem().startsWith("Data sets: nothing: no such data set"), qPrintable(run.problem()));
        QVERIFY(!run.problem().contains('\n'));
    }

    void theBarMovesWithinARun()
    {
        core::ExperimentPlan one = plan(1);
        one.fractions = {1.0};
        one.epochs = 40;
        ui::ExperimentRun run(resultsFolder("one"));
        ui::StartPanel panel;
        run.setSubject(one, m_data);
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), ExperimentState::Ready, experimentPatience);
        QCOMPARE(run.cost()->cells, 1);
        QList<int> values;
        connect(&run, &ui::ExperimentRun::progressed, &panel, [&] {
            panel.show(run);
            values << panel.findChild<QProgressBar*>()->value();
        });
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), ExperimentState::Done, experimentPatience);
        QVERIFY2(values.size() >= 2 && values.last() > 0, qPrintable(QString::number(values.size())));
        QVERIFY(std::is_sorted(values.begin(), values.end()));
        panel.show(run);
        QCOMPARE(panel.findChild<QProgressBar*>()->value(), panel.findChild<QProgressBar*>()->maximum());
        QVERIFY2(panel.words().contains("The run is complete."), qPrintable(panel.words()));
    }

    void asksBeforeWhatTakesHours()
    {
        core::ExperimentPlan longOne = plan(1000);
        longOne.epochs = longOne.headEpochs = 10'000;
        const QString path = m_folder.filePath("long.json");
        core::writeFile(path.toStdString(), core::toJsonText(longOne));
        ui::ExperimentWorkspace workspace(resultsFolder("long"));
        workspace.show();
        workspace.experiment().openPlan(path);
        workspace.open(m_folder.filePath("shapes"));
        ui::ExperimentRun& run = workspace.experiment().run();
        QTRY_VERIFY_WITH_TIMEOUT(run.state() == ExperimentState::Ready && run.cost()->cells == 2000,
                                 experimentPatience);
        QVERIFY(run.secondsLeft() > 3600.0);
        workspace.experiment().starting().button().click();
        QCOMPARE(run.state(), ExperimentState::Ready);
        auto* box = workspace.findChild<QMessageBox*>("longExperiment");
        QVERIFY(box && box->text().contains("about"));
        for (QAbstractButton* button : box->buttons())
            if (button->text().contains("small"))
                button->click();
        QCOMPARE(workspace.experiment().form().plan().trials, 3);
        QCOMPARE(run.state(), ExperimentState::Ready);  // nothing was started
    }

    void pausesAndGoesOn()
    {
        const auto folder = resultsFolder("pause");
        ui::ExperimentRun run(folder);
        run.setSubject(plan(3), m_data);
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), ExperimentState::Ready, experimentPatience);
        QCOMPARE(run.cost()->cells, 6);
        QObject context;
        connect(&run, &ui::ExperimentRun::filled, &context, [&run] { run.pause(); });
        run.start();
        QTRY_VERIFY_WITH_TIMEOUT(run.cellsDone() >= 1, experimentPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!run.active(), experimentPatience);
        const int kept = run.cellsDone();
        QVERIFY(kept >= 1 && kept < 6);
        QCOMPARE(run.state(), ExperimentState::Ready);
        const auto before = run.findings()->results.cells.front().observations;

        ui::ExperimentRun again(folder);  // another program start
        again.setSubject(plan(3), m_data);
        QTRY_COMPARE_WITH_TIMEOUT(again.state(), ExperimentState::Ready, experimentPatience);
        QCOMPARE(again.cellsDone(), kept);
        again.start();
        QTRY_COMPARE_WITH_TIMEOUT(again.state(), ExperimentState::Done, experimentPatience);
        QCOMPARE(again.cellsDone(), 6);
        QVERIFY(again.findings()->results.cells.front().observations == before);
        again.setSubject(plan(4), m_data);  // more trials of the same
        QTRY_COMPARE_WITH_TIMEOUT(again.state(), ExperimentState::Ready, experimentPatience);
        QCOMPARE(again.cellsDone(), 6);
    }

    void closingLosesNoFinishedRun()
    {
        const auto folder = resultsFolder("close");
        {
            ui::ExperimentRun run(folder);
            run.setSubject(plan(3), m_data);
            QTRY_COMPARE_WITH_TIMEOUT(run.state(), ExperimentState::Ready, experimentPatience);
            run.start();
            QTRY_VERIFY_WITH_TIMEOUT(run.cellsDone() >= 1, experimentPatience);
        }
        ui::ExperimentRun run(folder);
        run.setSubject(plan(3), m_data);
        QTRY_VERIFY_WITH_TIMEOUT(run.state() == ExperimentState::Ready || run.state() == ExperimentState::Done,
                                 experimentPatience);
        QVERIFY(run.cellsDone() >= 1);
    }

    void saysThatAnotherRunHasTheFile()
    {
        ui::ExperimentRun run(resultsFolder("locked"));
        QSignalSpy failed(&run, &ui::ExperimentRun::failed);
        run.setSubject(plan(1), m_data);
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), ExperimentState::Ready, experimentPatience);
        QDir().mkpath(m_folder.filePath("locked"));
        const core::FileLock lock(run.file().toStdString());
        run.start();
        QVERIFY(failed.wait(experimentPatience));
        QVERIFY2(failed.front().front().toString().endsWith("is in use by another run"),
                 qPrintable(failed.front().front().toString()));
        QCOMPARE(run.state(), ExperimentState::Ready);
    }

    void saysWhatDoesNotFit_data()
    {
        QTest::addColumn<std::string>("classes");
        QTest::addColumn<int>("stride");
        QTest::addColumn<QString>("says");
        QTest::newRow("classes that are not there") << std::string("0-4") << 1 << "0-4";
        QTest::newRow("no images left") << std::string("all") << 1000 << "stride";
    }

    void saysWhatDoesNotFit()
    {
        QFETCH(std::string, classes);
        QFETCH(int, stride);
        QFETCH(QString, says);
        core::ExperimentPlan wrong = plan(1);
        wrong.classes = classes;
        wrong.stride = stride;
        ui::ExperimentRun run(resultsFolder("unfit"));
        run.setSubject(wrong, m_data);
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), ExperimentState::Unfit, experimentPatience);
        QVERIFY2(run.problem().contains(says) && !run.problem().contains('\n'), qPrintable(run.problem()));
        run.start();
        QCOMPARE(run.state(), ExperimentState::Unfit);
        run.setSubject(plan(1), nullptr);
        QCOMPARE(run.state(), ExperimentState::Nothing);
    }

    void aDamagedFileIsNamed()
    {
        const auto folder = resultsFolder("damaged");
        ui::ExperimentRun run(folder);
        run.setSubject(plan(1), m_data);
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), ExperimentState::Ready, experimentPatience);
        std::filesystem::create_directories(folder);
        core::writeFile(run.file().toStdString(), std::string_view("nonsense"));
        const QString file = run.file();
        run.setSubject(plan(2), m_data);
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), ExperimentState::Unfit, experimentPatience);
        QVERIFY2(run.problem().startsWith(file), qPrintable(run.problem()));
    }

    void measuresCalibration()
    {
        const auto classifier = support::tinyClassifier(1, {"0", "1", "2"});
        const auto data = std::make_shared<const core::TrainTest>(tests::tinyData({.side = 28, .perClass = 30}));
        ui::CalibrationRun run;
        ui::CalibrationPage page;
        page.resize(900, 600);
        page.QWidget::show();
        page.show(run);
        QVERIFY(!page.button().isVisible());
        connect(&run, &ui::CalibrationRun::changed, &page, [&] { page.show(run); });
        connect(&page, &ui::CalibrationPage::startWanted, &run, &ui::CalibrationRun::start);
        run.setSubject(classifier, data);
        QCOMPARE(page.button().text(), "Measure");
        page.button().click();
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), ui::CalibrationRun::State::Done, experimentPatience);
        QCOMPARE(run.result()->images, data->test.size());
        QCOMPARE(page.grid().pictures().size(), run.result()->strategies.size() + run.result()->specialists.size());
        QVERIFY(page.grid().pictures().size() >= 4);
        QVERIFY2(page.words().contains("test images"), qPrintable(page.words()));
        QTest::keyClick(&page.grid(), Qt::Key_Right);
        QCOMPARE(page.grid().current(), 1);
        QVERIFY2(page.grid().accessibleDescription().contains("Brier"),
                 qPrintable(page.grid().accessibleDescription()));
        run.setSubject(classifier, nullptr);
        QVERIFY(page.grid().pictures().empty());
    }

    void calibrationSaysHowLongItTakesAndIsKept()
    {
        const auto classifier = support::tinyClassifier(1, {"0", "1", "2"});
        const auto data = std::make_shared<const core::TrainTest>(tests::tinyData({.side = 28, .perClass = 60}));
        ui::CalibrationRun run{core::AnswerCache(resultsFolder("answers"))};
        ui::CalibrationPage page;
        page.resize(900, 600);
        page.QWidget::show();
        connect(&run, &ui::CalibrationRun::changed, &page, [&] { page.show(run); });
        run.setSubject(classifier, data);
        QTRY_VERIFY_WITH_TIMEOUT(run.estimate().has_value(), experimentPatience);
        QVERIFY2(page.button().text().startsWith("Measure, "), qPrintable(page.button().text()));
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), ui::CalibrationRun::State::Done, experimentPatience);
        const auto result = run.result();
        run.setSubject(nullptr, data);
        run.setSubject(classifier, std::make_shared<const core::TrainTest>(*data));  // opened again
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), ui::CalibrationRun::State::Done, experimentPatience);
        QCOMPARE(run.result(), result);
    }

    void cancelsCalibration()
    {
        const auto data = std::make_shared<const core::TrainTest>(tests::tinyData({.side = 28, .perClass = 2000}));
        ui::CalibrationRun run;
        run.setSubject(support::tinyClassifier(1, {"0", "1", "2"}), data);
        run.start();
        run.cancel();
        QCOMPARE(run.state(), ui::CalibrationRun::State::Stopping);
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), ui::CalibrationRun::State::Needed, experimentPatience);
        QVERIFY(!run.result());
    }

    void modelsThatDoNotFitAreTold()
    {
        ui::CalibrationRun run;
        run.setSubject(support::tinyClassifier(), m_data);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), ui::CalibrationRun::State::Unfit, experimentPatience);
        QVERIFY2(run.problem().contains("expects"), qPrintable(run.problem()));
    }
};

RUNOFF_WIDGET_TEST(ExperimentWorkspaceTest)
#include "experiment_workspace_test.moc"
